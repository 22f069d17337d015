/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "find/fact-find-bar.h"
#include "text/fact-span.h"

G_BEGIN_DECLS

#define FACT_TYPE_READING_PANE (fact_reading_pane_get_type ())

/* An article, to be read, selected in and marked. Property: navigation (FactNavigation, nullable). Signal:
 * selection-changed (), when other words, or none, are selected. */
G_DECLARE_FINAL_TYPE (FactReadingPane, fact_reading_pane, FACT, READING_PANE, GtkWidget)

gboolean    fact_reading_pane_get_selection   (FactReadingPane *self,
                                               FactSpan        *selection);
void        fact_reading_pane_clear_selection (FactReadingPane *self);
FactSpan    fact_reading_pane_get_cursor      (FactReadingPane *self);
void        fact_reading_pane_widen_selection (FactReadingPane *self);
void        fact_reading_pane_narrow_selection (FactReadingPane *self);
void        fact_reading_pane_focus_text      (FactReadingPane *self);
void        fact_reading_pane_set_text_label  (FactReadingPane *self,
                                               const char      *label);
void        fact_reading_pane_find            (FactReadingPane *self);
void        fact_reading_pane_find_words      (FactReadingPane   *self,
                                               const char        *words);
void        fact_reading_pane_find_on         (FactReadingPane   *self,
                                               FactFindDirection  direction);

/* Of several panes one follows the navigation; the others rest. */
void        fact_reading_pane_rest            (FactReadingPane *self);
void        fact_reading_pane_rest_at         (FactReadingPane *self,
                                               const char      *article_id,
                                               guint            top_offset);
void        fact_reading_pane_follow          (FactReadingPane *self);
const char *fact_reading_pane_get_article_id  (FactReadingPane *self);
guint       fact_reading_pane_get_top_offset  (FactReadingPane *self);

G_END_DECLS
