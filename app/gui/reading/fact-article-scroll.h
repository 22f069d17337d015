/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-article-buffer.h"

G_BEGIN_DECLS

/**
 * FactArticleScrolledFunc:
 * @offset: the code point at the top
 *
 * Called when the user has scrolled, and when what was requested is in its place.
 */
typedef void (*FactArticleScrolledFunc) (guint    offset,
                                         gpointer user_data);

/* Brings passages into sight, waiting for text that has not come yet, and tells how far the view is scrolled. */
typedef struct _FactArticleScroll FactArticleScroll;

FactArticleScroll *fact_article_scroll_new        (GtkTextView             *view,
                                                   FactArticleScrolledFunc  scrolled,
                                                   gpointer                 user_data);
void               fact_article_scroll_free       (FactArticleScroll       *self);
void               fact_article_scroll_set_buffer (FactArticleScroll       *self,
                                                   FactArticleBuffer       *buffer);
void               fact_article_scroll_to_passage (FactArticleScroll       *self,
                                                   FactSpan                 span);
void               fact_article_scroll_to_top     (FactArticleScroll       *self,
                                                   guint                    offset);
void               fact_article_scroll_go_on      (FactArticleScroll       *self);
void               fact_article_scroll_note_place (FactArticleScroll       *self);
void               fact_article_scroll_hold_place (FactArticleScroll       *self);
void               fact_article_scroll_let_go     (FactArticleScroll       *self);
void               fact_article_scroll_moved      (FactArticleScroll       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactArticleScroll, fact_article_scroll_free)

G_END_DECLS
