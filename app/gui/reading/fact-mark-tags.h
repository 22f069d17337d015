/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-words.h"

G_BEGIN_DECLS

typedef enum
{
  FACT_MARK_PLAIN,
  FACT_MARK_SELECTED
} FactMarkEmphasis;

#define FACT_N_EMPHASES (FACT_MARK_SELECTED + 1)

/**
 * FactMarkTags:
 * @table: all of them
 * @tints: behind the words of claims, by verdict and emphasis
 * @paragraph_gap: on the last line of a paragraph that no blank line follows
 * @first_line: on the first line, which has the heading above it
 *
 * The few tags that all ranges of an article share: one for each range would cost ten times as much to change.
 *
 * No tag may hold a line end. Where GtkTextView 4.8 lays out a line and then one further on, it takes the style at the end of the
 * first for the style at the start of the other, unless it met the end of the tag in between.
 */
typedef struct
{
  GtkTextTagTable *table;
  GtkTextTag      *tints[FACT_N_VERDICTS][FACT_N_EMPHASES];
  GtkTextTag      *paragraph_gap;
  GtkTextTag      *first_line;
} FactMarkTags;

FactMarkTags *fact_mark_tags_new       (void);
void          fact_mark_tags_free      (FactMarkTags     *self);
void          fact_mark_tags_set_tint  (FactMarkTags     *self,
                                        FactVerdict       verdict,
                                        FactMarkEmphasis  emphasis,
                                        const GdkRGBA    *color);
void          fact_mark_tags_set_above (FactMarkTags     *self,
                                        int               above);
void          fact_mark_tags_set_gap   (FactMarkTags     *self,
                                        int               gap);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactMarkTags, fact_mark_tags_free)

G_END_DECLS
