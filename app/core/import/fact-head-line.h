/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactHeadLine:
 * @rest: what is none of the others: a title, a deck, the article itself; %NULL when nothing is left
 *
 * What one of the first lines of an article tells. All may be %NULL.
 */
typedef struct
{
  char *title;
  char *outlet;
  char *byline;
  char *published;
  char *url;
  char *language;
  char *rest;
} FactHeadLine;

FactHeadLine *fact_head_line_parse           (const char   *line);
void          fact_head_line_free            (FactHeadLine *self);

char         *fact_head_line_strip           (char         *line);
char         *fact_head_line_cut_date        (char         *line);
char         *fact_head_line_cut_outlet      (char         *line);
gboolean      fact_head_line_is_name         (const char   *words);
char         *fact_head_line_parse_copyright (const char   *line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactHeadLine, fact_head_line_free)

G_END_DECLS
