/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "reading/fact-mark-choice.h"

G_BEGIN_DECLS

#define FACT_TYPE_MARK_CHOOSER (fact_mark_chooser_get_type ())

/* Asks which of several marks is meant. Signal: chosen (const char *claim_id, const char *mark_id). */
G_DECLARE_FINAL_TYPE (FactMarkChooser, fact_mark_chooser, FACT, MARK_CHOOSER, GtkPopover)

GtkWidget *fact_mark_chooser_new         (void);
void       fact_mark_chooser_set_choices (FactMarkChooser *self,
                                          GPtrArray       *choices);

G_END_DECLS
