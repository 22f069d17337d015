/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-article-view.h"

G_BEGIN_DECLS

#define FACT_TYPE_FIND_BAR (fact_find_bar_get_type ())

/* The strip above an article in which one types what to find in it. It is hidden until it is opened. */
G_DECLARE_FINAL_TYPE (FactFindBar, fact_find_bar, FACT, FIND_BAR, GtkWidget)

/* Selected words that are longer are not what one looks for; in characters. */
#define FACT_FIND_MAX_SELECTED 200

typedef enum
{
  FACT_FIND_NEXT,
  FACT_FIND_PREVIOUS
} FactFindDirection;

GtkWidget *fact_find_bar_new  (FactArticleView   *view);
void       fact_find_bar_open (FactFindBar       *self);
void       fact_find_bar_open_with (FactFindBar *self,
                                    const char  *words);
void       fact_find_bar_go   (FactFindBar       *self,
                               FactFindDirection  direction);

G_END_DECLS
