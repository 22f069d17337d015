/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-project.h"
#include "reading/fact-article-heading.h"
#include "reading/fact-prepared-text.h"
#include "text/fact-search.h"
#include "text/fact-span-step.h"

G_BEGIN_DECLS

#define FACT_TYPE_ARTICLE_VIEW (fact_article_view_get_type ())

/* The text of an article with its marks, read-only, in a column of a good length for reading. It knows nothing of navigation: it
 * is told what to show, and tells what was pointed at.
 *
 * Signals: choices-activated (GPtrArray *choices, GdkRectangle *area): marked words or a badge were clicked; choices are one or
 *                             more FactMarkChoice, the area is in coordinates of the view;
 *          selection-changed (): other words, or none, are selected;
 *          selection-settled (): the user is done selecting words, for now;
 *          scrolled (guint offset): the view was scrolled; the code point at the top;
 *          mark-resized (const char *mark_id, guint start, guint end): the user dragged an end of a mark; nothing is changed yet.
 */
G_DECLARE_FINAL_TYPE (FactArticleView, fact_article_view, FACT, ARTICLE_VIEW, GtkTextView)

FactArticleHeading *fact_article_view_get_heading  (FactArticleView  *self);
void                fact_article_view_show_article (FactArticleView  *self,
                                                    FactProject      *project,
                                                    const char       *article_id,
                                                    FactPreparedText *prepared);
void                fact_article_view_show_nothing (FactArticleView  *self);
FactText           *fact_article_view_get_text     (FactArticleView  *self);

void  fact_article_view_select_mark    (FactArticleView *self,
                                        const char      *claim_id,
                                        const char      *mark_id);
void  fact_article_view_set_handles    (FactArticleView *self,
                                        const char      *mark_id);
void  fact_article_view_follow         (FactArticleView *self);

void fact_article_view_scroll_to_passage (FactArticleView *self,
                                          FactSpan         span);
void fact_article_view_scroll_to_top     (FactArticleView *self,
                                          guint            offset);

void  fact_article_view_show_hits      (FactArticleView *self,
                                        const FactHits  *hits);

FactSpan fact_article_view_get_cursor         (FactArticleView *self);
void     fact_article_view_select_passage     (FactArticleView *self,
                                               FactSpan         span);
gboolean fact_article_view_get_selection      (FactArticleView *self,
                                               FactSpan        *selection);
void     fact_article_view_clear_selection    (FactArticleView *self);
gboolean fact_article_view_get_selection_area (FactArticleView *self,
                                               GdkRectangle    *area);

/* For what handles the pointer; positions are in coordinates of the view. */
void       fact_article_view_begin_pointing         (FactArticleView *self);
void       fact_article_view_end_pointing           (FactArticleView *self);
gboolean   fact_article_view_is_badge_at            (FactArticleView *self,
                                                     int              x,
                                                     int              y);
GPtrArray *fact_article_view_find_choices_at        (FactArticleView *self,
                                                     int              x,
                                                     int              y,
                                                     GdkRectangle    *area);
GPtrArray *fact_article_view_find_choices_at_cursor (FactArticleView *self,
                                                     GdkRectangle    *area);
void       fact_article_view_activate_at            (FactArticleView *self,
                                                     int              x,
                                                     int              y);
gboolean   fact_article_view_find_handle_at         (FactArticleView *self,
                                                     int              x,
                                                     int              y,
                                                     FactSpanSide    *side);
gboolean   fact_article_view_begin_drag             (FactArticleView *self,
                                                     double           x,
                                                     double           y);
gboolean   fact_article_view_is_dragging            (FactArticleView *self);
void       fact_article_view_drag_to                (FactArticleView *self,
                                                     double           x,
                                                     double           y,
                                                     FactSpanGrain    grain);
void       fact_article_view_end_drag               (FactArticleView *self);
void       fact_article_view_cancel_drag            (FactArticleView *self);

G_END_DECLS
