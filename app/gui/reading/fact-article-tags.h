/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FactArticleTags:
 * @table: all of them
 * @paragraph_gap: on the last line of a paragraph that no blank line follows
 * @first_line: on the first line, which has the heading above it
 *
 * The tags of an article's text. They set lines apart, nothing else: what is behind words is painted, see FactMarkPainter.
 *
 * No tag may hold a line end. Where GtkTextView 4.8 lays out a line and then one further on, it takes the style at the end of the
 * first for the style at the start of the other, unless it met the end of the tag in between.
 */
typedef struct
{
  GtkTextTagTable *table;
  GtkTextTag      *paragraph_gap;
  GtkTextTag      *first_line;
} FactArticleTags;

FactArticleTags *fact_article_tags_new       (void);
void             fact_article_tags_free      (FactArticleTags *self);
void             fact_article_tags_set_above (FactArticleTags *self,
                                              int              above);
void             fact_article_tags_set_gap   (FactArticleTags *self,
                                              int              gap);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactArticleTags, fact_article_tags_free)

G_END_DECLS
