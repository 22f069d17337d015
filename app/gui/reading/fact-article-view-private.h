/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-article-buffer.h"
#include "reading/fact-article-scroll.h"
#include "reading/fact-article-view.h"
#include "reading/fact-mark-painter.h"
#include "reading/fact-paragraph-painter.h"
#include "reading/fact-reading-font.h"
#include "reading/fact-span-handles.h"

G_BEGIN_DECLS

/* A handle that the user holds. */
typedef struct _FactSpanDrag FactSpanDrag;

struct _FactArticleView
{
  GtkTextView           parent_instance;

  GtkWidget            *heading;
  int                   width;           /* as last allocated, px */
  int                   heading_height;  /* with the space around it, px */
  GtkAdjustment        *vadjustment;
  FactReadingFont      *font;
  FactArticleTags      *tags;
  GSettings            *settings;
  FactMarkPainter      *painter;
  FactParagraphPainter *paragraph_painter;
  FactArticleScroll    *scroll;

  /* What is on show; all NULL when nothing is. */
  FactProject          *project;
  char                 *article_id;
  FactArticleBuffer    *buffer;

  FactHits             *hits;            /* words that were found in it; may be NULL */
  FactSpan              to_select;       /* once its words have come */
  gboolean              has_to_select;

  char                 *claim_id;
  char                 *mark_id;
  char                 *handled_id;      /* of the claim's marks the one that has handles; may be NULL */
  FactSpan              visible;         /* what was last drawn */
  FactSpanHandles       handles;
  FactSpanDrag         *drag;            /* NULL while none is held */
  char                 *caret_words;     /* what the description says; NULL for nothing */

  gboolean              is_pointing;     /* a button is held down, so the selection is not yet what it will be */
  guint                 settle_id;
};

FactArticleBuffer *_fact_article_view_forget_article  (FactArticleView *self);
void               _fact_article_view_describe_caret  (FactArticleView *self);
void               _fact_article_view_go_on_selecting (FactArticleView *self);
void               _fact_article_view_watch_selection (FactArticleView *self);
void               _fact_article_view_move_to_widget  (FactArticleView *self,
                                                       GdkRectangle    *area);
FactSpanIndex     *_fact_article_view_get_marks       (FactArticleView *self);
void               _fact_article_view_snapshot_handles (FactArticleView *self,
                                                       GtkSnapshot     *snapshot);

G_END_DECLS
