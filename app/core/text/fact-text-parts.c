/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-text-private.h"

/* The paragraphs and sentences of a text, found when first asked for, in whichever thread asks. */

/* Keeps what was found, or gives what another thread was quicker to find. */
static FactPartList *
keep_first (FactPartList **place,
            FactPartList  *found)
{
  if (g_atomic_pointer_compare_and_exchange (place, NULL, found))
    return found;

  g_free (found);

  return g_atomic_pointer_get (place);
}

static FactPartList *
ensure_paragraphs (FactText *self)
{
  FactPartList *paragraphs = g_atomic_pointer_get (&self->paragraphs);

  return G_LIKELY (paragraphs != NULL) ? paragraphs : keep_first (&self->paragraphs, fact_paragraphs_read (self->utf8, self->n_bytes));
}

static FactPartList *
ensure_sentences (FactText *self)
{
  FactPartList *sentences = g_atomic_pointer_get (&self->sentences);

  return G_LIKELY (sentences != NULL) ? sentences : keep_first (&self->sentences, fact_sentences_read (self));
}

/**
 * fact_text_get_n_paragraphs:
 * @self: a text
 *
 * Says how many paragraphs a reader would count. Lines parted by blank lines are paragraphs, hard-wrapped lines together
 * are one, other lines are one each; U+2029 ends one, U+2028 and form feed do not. The rule in full is in
 * fact-paragraphs.c. This is the only definition of a paragraph, for the window, the command line and all exports.
 *
 * Returns: the number of paragraphs; 0 when there is nothing but white space
 */
guint
fact_text_get_n_paragraphs (FactText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ensure_paragraphs (self)->n_spans;
}

/**
 * fact_text_get_paragraph:
 * @self: a text
 * @number: the number of a paragraph, from 1 to fact_text_get_n_paragraphs()
 *
 * Returns: the span of its lines, with the white space in them and without the last line end
 */
FactSpan
fact_text_get_paragraph (FactText *self,
                         guint     number)
{
  FactPartList *paragraphs;
  FactSpan none = { 0, 0 };

  g_return_val_if_fail (self != NULL, none);

  paragraphs = ensure_paragraphs (self);
  g_return_val_if_fail (number >= 1 && number <= paragraphs->n_spans, none);

  return paragraphs->spans[number - 1];
}

/**
 * fact_text_get_paragraph_at:
 * @self: a text
 * @offset: any code point offset
 *
 * Returns: the number of the paragraph that holds the offset; in the white space between paragraphs and behind the last
 *   that of the one before; 0 before the first
 */
guint
fact_text_get_paragraph_at (FactText *self,
                            guint     offset)
{
  g_return_val_if_fail (self != NULL, 0);

  return fact_part_list_find (ensure_paragraphs (self), offset);
}

/**
 * fact_text_has_sentences:
 * @self: a text
 *
 * Says whether the sentences have been found already: asking for them costs nothing then, and otherwise some 20 ms per MB, which is
 * for a worker thread where a text is long.
 *
 * Returns: whether they have
 */
gboolean
fact_text_has_sentences (FactText *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return g_atomic_pointer_get (&self->sentences) != NULL;
}

/**
 * fact_text_get_n_sentences:
 * @self: a text
 *
 * Says how many sentences a reader would count. A sentence does not go beyond its paragraph, and a headline is one. The rule in full
 * is in fact-sentences.c and fact-sentence-end.c. This is the only definition of a sentence.
 *
 * Returns: the number of sentences; 0 when there is no letter and no digit
 */
guint
fact_text_get_n_sentences (FactText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ensure_sentences (self)->n_spans;
}

/**
 * fact_text_get_sentence:
 * @self: a text
 * @number: the number of a sentence, from 1 to fact_text_get_n_sentences()
 *
 * Returns: its span, with what ends it and without the white space around it
 */
FactSpan
fact_text_get_sentence (FactText *self,
                        guint     number)
{
  FactPartList *sentences;
  FactSpan none = { 0, 0 };

  g_return_val_if_fail (self != NULL, none);

  sentences = ensure_sentences (self);
  g_return_val_if_fail (number >= 1 && number <= sentences->n_spans, none);

  return sentences->spans[number - 1];
}

/**
 * fact_text_get_sentence_at:
 * @self: a text
 * @offset: any code point offset
 *
 * Returns: the number of the sentence that holds the offset; between sentences and behind the last that of the one before; 0 before
 *   the first
 */
guint
fact_text_get_sentence_at (FactText *self,
                           guint     offset)
{
  g_return_val_if_fail (self != NULL, 0);

  return fact_part_list_find (ensure_sentences (self), offset);
}
