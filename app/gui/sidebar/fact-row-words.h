/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FactRowFont:
 * @FACT_ROW_TITLE: the title of an article
 * @FACT_ROW_STATEMENT: the statement of a claim
 * @FACT_ROW_CAPTION: what is said about it
 * @FACT_ROW_PILL: a word or a number on a patch of its own
 *
 * The kinds of words there are in a row. All are of one size, that of the widget's own font; they differ in weight and digits.
 */
typedef enum
{
  FACT_ROW_TITLE,
  FACT_ROW_STATEMENT,
  FACT_ROW_CAPTION,
  FACT_ROW_PILL
} FactRowFont;

#define FACT_N_ROW_FONTS (FACT_ROW_PILL + 1)

PangoLayout *fact_row_words_new       (GtkWidget     *row,
                                       FactRowFont    font,
                                       const char    *words);
PangoLayout *fact_row_words_new_lines (GtkWidget     *row,
                                       FactRowFont    font,
                                       const char    *words,
                                       int            width,
                                       int            n_lines);
void         fact_row_words_cut       (PangoLayout   *words,
                                       int            room);
void         fact_row_words_snapshot  (PangoLayout   *words,
                                       GtkSnapshot   *snapshot,
                                       int            x,
                                       int            y,
                                       const GdkRGBA *colour);

G_END_DECLS
