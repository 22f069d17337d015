/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactSentenceStop:
 * @start: the first of the marks: “.”, “?!”, “. . .”
 * @marks_end: behind the last of them
 * @end: behind the quotation marks and brackets that close there
 * @next: what follows behind white space, or the end of the paragraph
 * @n_dots: how many full stops there are, an ellipsis character being three
 * @is_strong: whether there is a mark that is no full stop: ?, !, 。
 *
 * A place where a sentence may end. All point into the paragraph.
 */
typedef struct
{
  const char *start;
  const char *marks_end;
  const char *end;
  const char *next;
  guint       n_dots;
  gboolean    is_strong;
} FactSentenceStop;

gboolean fact_char_ends_sentence    (gunichar                c);
void     fact_sentence_stop_read    (FactSentenceStop       *self,
                                     const char             *at,
                                     const char             *paragraph_end);
gboolean fact_sentence_stop_is_end  (const FactSentenceStop *self,
                                     const char             *sentence_start,
                                     const char             *paragraph_end);

G_END_DECLS
