/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-text-private.h"

#include "text/fact-word-count.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (FactText, fact_text, fact_text_ref, fact_text_unref)

/* Threads that ask at the same time both count and all but one drop what they made: cheaper than a lock in each text,
 * and the result is the same. */
static FactCodePointIndex *
ensure_index (FactText *self)
{
  FactCodePointIndex *index = g_atomic_pointer_get (&self->index);

  if (G_LIKELY (index != NULL))
    return index;

  index = fact_code_point_index_new (self->utf8, self->n_bytes);
  if (g_atomic_pointer_compare_and_exchange (&self->index, NULL, index))
    return index;

  fact_code_point_index_free (index);

  return g_atomic_pointer_get (&self->index);
}

/* Copies with LF for each CRLF and lone CR. */
static char *
copy_with_line_feeds (const char *utf8,
                      gsize       n_bytes,
                      gsize      *n_copied)
{
  char *copy = g_malloc (n_bytes + 1);
  char *to = copy;
  const char *end = utf8 + n_bytes;
  const char *p = utf8;

  while (p < end)
    {
      const char *cr = memchr (p, '\r', end - p);
      gsize n = (cr != NULL ? cr : end) - p;

      memcpy (to, p, n);
      to += n;
      p += n;
      if (cr != NULL)
        {
          *to++ = '\n';
          p += p + 1 < end && p[1] == '\n' ? 2 : 1;
        }
    }

  *to = '\0';
  *n_copied = to - copy;

  return copy;
}

/**
 * fact_text_new:
 * @utf8: (array length=n_bytes): the words of an article: valid UTF-8 without NUL
 * @n_bytes: its length in bytes, or -1 when it ends with a NUL
 *
 * Copies the words. CRLF and lone CR become LF; nothing else is changed: no trimming, no normalisation. That the bytes are
 * UTF-8 is what the caller has checked, for checking 100 MB twice would be felt.
 *
 * Returns: (transfer full): the text
 */
FactText *
fact_text_new (const char *utf8,
               gssize      n_bytes)
{
  char *copy;
  gsize n_copied;

  g_return_val_if_fail (utf8 != NULL || n_bytes == 0, NULL);

  copy = copy_with_line_feeds (utf8, n_bytes < 0 ? strlen (utf8) : (gsize) n_bytes, &n_copied);

  return fact_text_new_take (copy, n_copied);
}

/**
 * fact_text_new_take:
 * @utf8: (transfer full): the words of an article: valid UTF-8 without NUL and without CR, allocated by g_malloc(), with
 *   a NUL behind them; a text that is only compared may have CR, so that its offsets are those of a file
 * @n_bytes: their length in bytes without that NUL, below %G_MAXUINT32
 *
 * Makes a text of words that need neither a copy nor a check.
 *
 * Returns: (transfer full): the text
 */
FactText *
fact_text_new_take (char *utf8,
                    gsize n_bytes)
{
  FactText *self;

  g_return_val_if_fail (utf8 != NULL, NULL);
  g_return_val_if_fail (n_bytes < G_MAXUINT32, NULL);
  g_return_val_if_fail (utf8[n_bytes] == '\0', NULL);

  self = g_new0 (FactText, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->utf8 = utf8;
  self->n_bytes = n_bytes;

  return self;
}

/**
 * fact_text_ref:
 * @self: a text
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactText *
fact_text_ref (FactText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * fact_text_unref:
 * @self: a text
 *
 * Drops a reference, in any thread; the last one frees it.
 */
void
fact_text_unref (FactText *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_pointer (&self->index, fact_code_point_index_free);
  g_clear_pointer (&self->paragraphs, g_free);
  g_clear_pointer (&self->sentences, g_free);
  g_free (self->utf8);
  g_free (self);
}

/**
 * fact_text_get_utf8:
 * @self: a text
 *
 * Returns: (transfer none): its words in UTF-8, with LF line ends and a NUL behind them, which is no part of them
 */
const char *
fact_text_get_utf8 (FactText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->utf8;
}

/**
 * fact_text_get_n_bytes:
 * @self: a text
 *
 * Returns: its length in bytes of UTF-8
 */
gsize
fact_text_get_n_bytes (FactText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_bytes;
}

/**
 * fact_text_get_n_chars:
 * @self: a text
 *
 * Returns: its length in code points
 */
guint
fact_text_get_n_chars (FactText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return fact_code_point_index_get_n_chars (ensure_index (self));
}

/**
 * fact_text_count_words:
 * @self: a text
 *
 * Counts the words as a reader would: what hyphens join is one word, and so is a number; ideographs count one by one.
 * The first call walks the text, at some 20 ms per MB; later ones only look the number up.
 *
 * Returns: the number of words
 */
guint
fact_text_count_words (FactText *self)
{
  guint n_words_plus_one;

  g_return_val_if_fail (self != NULL, 0);

  n_words_plus_one = g_atomic_int_get (&self->n_words_plus_one);

  if (n_words_plus_one == 0)
    {
      n_words_plus_one = fact_word_count (self->utf8, self->n_bytes) + 1;
      g_atomic_int_set (&self->n_words_plus_one, n_words_plus_one);
    }

  return n_words_plus_one - 1;
}

/**
 * fact_text_equal:
 * @self: a text
 * @other: another text, or the same
 *
 * Returns: %TRUE when both have the same bytes
 */
gboolean
fact_text_equal (FactText *self,
                 FactText *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  if (self == other)
    return TRUE;

  return self->n_bytes == other->n_bytes && memcmp (self->utf8, other->utf8, self->n_bytes) == 0;
}

/**
 * fact_text_dup_sha256:
 * @self: a text
 *
 * Returns: (transfer full): the SHA-256 of its bytes, in lower-case hexadecimal digits
 */
char *
fact_text_dup_sha256 (FactText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) self->utf8, self->n_bytes);
}

/**
 * fact_text_to_byte_offset:
 * @self: a text
 * @offset: a code point offset, from 0 to the number of code points
 *
 * Returns: the byte offset at which that code point begins; the number of bytes for the end of the text
 */
gsize
fact_text_to_byte_offset (FactText *self,
                          guint     offset)
{
  FactCodePointIndex *index;

  g_return_val_if_fail (self != NULL, 0);

  index = ensure_index (self);
  g_return_val_if_fail (offset <= fact_code_point_index_get_n_chars (index), 0);

  return fact_code_point_index_to_byte (index, offset);
}

/**
 * fact_text_to_offset:
 * @self: a text
 * @byte_offset: a byte offset, from 0 to the number of bytes, at which a code point begins
 *
 * Returns: the code point offset of that byte
 */
guint
fact_text_to_offset (FactText *self,
                     gsize     byte_offset)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (byte_offset <= self->n_bytes, 0);

  return fact_code_point_index_to_offset (ensure_index (self), byte_offset);
}

/**
 * fact_text_dup_slice:
 * @self: a text
 * @span: a span of it
 *
 * Returns: (transfer full): the words at the span
 */
char *
fact_text_dup_slice (FactText *self,
                     FactSpan  span)
{
  gsize start, end;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (span.start <= span.end, NULL);
  g_return_val_if_fail (span.end <= fact_text_get_n_chars (self), NULL);

  start = fact_text_to_byte_offset (self, span.start);
  end = fact_text_to_byte_offset (self, span.end);

  return g_strndup (self->utf8 + start, end - start);
}

/**
 * fact_text_holds:
 * @self: a text
 * @span: any span, also one that ends before it starts or lies beyond the text, as a damaged project may have it
 * @words: valid UTF-8
 *
 * Says whether a mark still stands on its words.
 *
 * Returns: %TRUE when the text has exactly those words at the span
 */
gboolean
fact_text_holds (FactText   *self,
                 FactSpan    span,
                 const char *words)
{
  gsize start, n_bytes;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  if (span.start > span.end || span.end > fact_text_get_n_chars (self))
    return FALSE;

  n_bytes = strlen (words);
  start = fact_text_to_byte_offset (self, span.start);

  return n_bytes <= self->n_bytes - start
         && fact_code_points_count (words, n_bytes) == span.end - span.start
         && memcmp (self->utf8 + start, words, n_bytes) == 0;
}
