/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-sentences.h"

#include "text/fact-char-class.h"
#include "text/fact-code-point-index.h"
#include "text/fact-sentence-end.h"

/*
 * What a sentence is
 *
 * No sentence goes beyond a paragraph, so a headline is one although nothing ends it. In a paragraph, sentences end where
 * fact-sentence-end.c says so, and at U+2028. White space between them belongs to none. What holds neither a letter nor a digit
 * (asterisks between chapters, a quotation mark that was left over) is no sentence: it goes with the one before it in its paragraph,
 * or else with the one behind.
 */
#define LINE_SEPARATOR 0x2028

typedef struct
{
  GArray     *spans;           /* of FactSpan */
  guint       n_before;        /* spans of the paragraphs before this one */
  const char *start;           /* of the sentence being read */
  gboolean    has_word;        /* whether it has a letter or digit yet */
  const char *counted;         /* what stands before it, */
  guint       offset;          /* in code points */
} Reader;

static guint
to_offset (Reader     *self,
           const char *at)
{
  self->offset += fact_code_points_count (self->counted, at - self->counted);
  self->counted = at;

  return self->offset;
}

static const char *
skip_white (const char *at,
            const char *end)
{
  while (at < end && fact_char_is_blank (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return at;
}

static const char *
skip_white_back (const char *at,
                 const char *start)
{
  while (at > start)
    {
      const char *before = g_utf8_prev_char (at);

      if (!fact_char_is_blank (g_utf8_get_char (before)))
        break;
      at = before;
    }

  return at;
}

/* What has been read since the last end is a sentence, or a rest of the one before. */
static void
end_sentence (Reader     *self,
              const char *end,
              const char *next)
{
  FactSpan span;

  end = skip_white_back (end, self->start);
  if (self->has_word)
    {
      span.start = to_offset (self, self->start);
      span.end = to_offset (self, end);
      g_array_append_val (self->spans, span);
    }
  else if (end > self->start && self->spans->len > self->n_before)
    {
      g_array_index (self->spans, FactSpan, self->spans->len - 1).end = to_offset (self, end);
    }
  else if (end > self->start)
    {
      return;
    }

  self->start = next;
  self->has_word = FALSE;
}

static void
read_paragraph (Reader     *self,
                const char *start,
                const char *end)
{
  const char *p = skip_white (start, end);

  self->n_before = self->spans->len;
  self->start = p;
  self->has_word = FALSE;

  while (p < end)
    {
      gunichar c = (guchar) *p < 0x80 ? (guchar) *p : g_utf8_get_char (p);

      if (fact_char_ends_sentence (c))
        {
          FactSentenceStop stop;

          fact_sentence_stop_read (&stop, p, end);
          if (fact_sentence_stop_is_end (&stop, self->start, end))
            end_sentence (self, stop.end, stop.next);
          p = stop.next;
        }
      else if (c == LINE_SEPARATOR)
        {
          const char *next = skip_white (p, end);

          end_sentence (self, p, next);
          p = next;
        }
      else
        {
          self->has_word = self->has_word || g_unichar_isalnum (c);
          p = g_utf8_next_char (p);
        }
    }

  end_sentence (self, end, end);
}

/**
 * fact_sentences_read:
 * @text: a text
 *
 * Finds the sentences of a text by the rule at the top of this file, in one pass; what is looked at twice is bounded.
 *
 * Returns: (transfer full): their spans in order, without the white space around them; free with g_free()
 */
FactPartList *
fact_sentences_read (FactText *text)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (FactSpan));
  const char *utf8 = fact_text_get_utf8 (text);
  Reader reader = { .spans = spans, .counted = utf8 };

  for (guint number = 1, n = fact_text_get_n_paragraphs (text); number <= n; number++)
    {
      FactSpan paragraph = fact_text_get_paragraph (text, number);

      read_paragraph (&reader, utf8 + fact_text_to_byte_offset (text, paragraph.start),
                      utf8 + fact_text_to_byte_offset (text, paragraph.end));
    }

  return fact_part_list_new (spans);
}
