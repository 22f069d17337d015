/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sidebar/fact-row-list.h"

G_BEGIN_DECLS

GtkWidget *fact_article_context_menu_new   (GtkWidget   *parent,
                                            FactRowList *rows);
void       fact_article_context_menu_popup (GtkWidget   *menu,
                                            FactListRow *row,
                                            int          x,
                                            int          y);

G_END_DECLS
