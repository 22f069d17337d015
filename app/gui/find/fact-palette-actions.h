/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

/**
 * FactPaletteAction:
 * @title: what it does; not translated yet
 * @name: the action
 * @target: (nullable): its argument, a string
 * @key: (nullable): the key for it in articles and lists; %NULL where the program has one for the whole window
 */
typedef struct
{
  const char *title;
  const char *name;
  const char *target;
  const char *key;
} FactPaletteAction;

GPtrArray *fact_palette_actions_list (GtkWindow      *window,
                                      FactNavigation *navigation);
char      *fact_palette_action_dup_keys (const FactPaletteAction *self,
                                         GtkApplication          *application);

G_END_DECLS
