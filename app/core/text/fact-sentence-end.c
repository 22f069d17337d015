/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-sentence-end.h"

#include "text/fact-abbreviation.h"
#include "text/fact-char-class.h"

#include <string.h>

/*
 * Whether a sentence ends at a full stop, question mark or the like
 *
 * The rules are those of Unicode Standard Annex 29, "Sentence Boundaries" (SB6 to SB11 by number below), and what they leave to
 * tailoring: the annex itself says that its rules break behind “Mr.”.
 *
 *  - A mark is followed by what closes there: quotation marks, brackets, the number of a footnote (SB9). White space comes behind
 *    that, or the end of the paragraph: “example.org”, “3.5”, “?q=1” hold no end (SB6, SB7). Scripts that write no spaces need none.
 *  - What goes on in lower case goes on (SB8), also behind ? and !: “Really?” she asked. A number begins a sentence, unlike in SB8.
 *  - A comma, a colon or a dash behind the space goes on, too (SB8a).
 *  - An abbreviation goes on or not by its kind; see FactWordKind. So do initials: J. K. Rowling.
 *  - An ellipsis ends a sentence before a capital, unless that is the word I.
 *  - “2.” at the beginning of a paragraph numbers it.
 */

/* As far back as an hour may be said: “By about 10:30 a.m.” */
#define HOUR_BYTES 24

/* A footnote's number has no more digits. */
#define FOOTNOTE_DIGITS 3

#define ELLIPSIS 0x2026

/**
 * fact_char_ends_sentence:
 * @c: a code point
 *
 * Returns: whether a sentence may end with it: ATerm and STerm of the annex, and the ellipsis
 */
gboolean
fact_char_ends_sentence (gunichar c)
{
  if (c < 0x80)
    return c == '.' || c == '!' || c == '?';

  return c == ELLIPSIS || uc_is_property_sentence_terminal (c);
}

static gboolean
is_quotation_mark (gunichar c)
{
  return c < 0x80 ? c == '"' || c == '\'' : uc_is_property_quotation_mark (c);
}

static gboolean
is_closer (gunichar c)
{
  GUnicodeType type;

  if (c < 0x80)
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == '}';

  type = g_unichar_type (c);

  return type == G_UNICODE_CLOSE_PUNCTUATION || type == G_UNICODE_FINAL_PUNCTUATION ||
         type == G_UNICODE_INITIAL_PUNCTUATION || type == G_UNICODE_NON_SPACING_MARK ||
         type == G_UNICODE_ENCLOSING_MARK || (type == G_UNICODE_FORMAT && !fact_char_is_zero_width (c));
}

/* [12], or the same in small raised digits. */
static const char *
skip_footnote (const char *at,
               const char *end)
{
  const char *p = at;

  if (p < end && *p == '[')
    {
      for (p++; p < end && g_ascii_isdigit (*p) && p - at <= FOOTNOTE_DIGITS; p++)
        ;
      return p < end && *p == ']' && p > at + 1 ? p + 1 : at;
    }

  while (p < end && (guchar) *p >= 0x80 && g_unichar_type (g_utf8_get_char (p)) == G_UNICODE_OTHER_NUMBER)
    p = g_utf8_next_char (p);

  return p;
}

static const char *
skip_closers (const char *at,
              const char *end)
{
  const char *before;

  do
    {
      before = at;
      while (at < end && is_closer (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
      at = skip_footnote (at, end);
    }
  while (at > before);

  return at;
}

static const char *
skip_white (const char *at,
            const char *end)
{
  while (at < end && fact_char_is_blank (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return at;
}

/* Behind a space there may be another full stop of the same ellipsis. */
static const char *
skip_to_spaced_dot (const char *at,
                    const char *end)
{
  const char *p = at;

  if (p < end && (*p == ' ' || memcmp (p, "\xc2\xa0", MIN (end - p, 2)) == 0))
    p = g_utf8_next_char (p);

  return p > at && p < end && *p == '.' ? p : at;
}

static const char *
read_marks (FactSentenceStop *self,
            const char       *at,
            const char       *end)
{
  while (at < end)
    {
      gunichar c = g_utf8_get_char (at);

      if (c == '.')
        self->n_dots++;
      else if (c == ELLIPSIS)
        self->n_dots += 3;
      else if (fact_char_ends_sentence (c))
        self->is_strong = TRUE;
      else
        break;

      at = g_utf8_next_char (at);
      if (c == '.')
        at = skip_to_spaced_dot (at, end);
    }

  return at;
}

/**
 * fact_sentence_stop_read:
 * @self: (out): the place
 * @at: where a mark stands that may end a sentence
 * @paragraph_end: the end of the paragraph
 *
 * Reads the marks, what closes behind them and the white space. The cost is that of what is read, and reading goes on behind it.
 */
void
fact_sentence_stop_read (FactSentenceStop *self,
                         const char       *at,
                         const char       *paragraph_end)
{
  *self = (FactSentenceStop) { .start = at };

  at = read_marks (self, at, paragraph_end);
  self->marks_end = at;
  at = skip_closers (at, paragraph_end);

  /* “Did he say ‘Who is it?’?” */
  while (at < paragraph_end && fact_char_ends_sentence (g_utf8_get_char (at)))
    {
      FactSentenceStop more = { .start = at };

      at = skip_closers (read_marks (&more, at, paragraph_end), paragraph_end);
      self->is_strong |= more.is_strong;
    }

  self->end = at;
  self->next = skip_white (at, paragraph_end);

  /* “said so. [12] The” */
  at = skip_footnote (self->next, paragraph_end);
  if (at > self->next && self->next > self->end)
    {
      self->end = at;
      self->next = skip_white (at, paragraph_end);
    }
}

/* The first letter or digit from @at on, as far as no other sentence could end; NULL when there is none. */
static const char *
find_word (const char *at,
           const char *end)
{
  for (; at < end; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isalnum (c))
        return at;
      if (fact_char_ends_sentence (c))
        return NULL;
    }

  return NULL;
}

static gsize
measure_next_word (const char *word,
                   const char *end)
{
  const char *p = word;

  while (p < end && g_ascii_isalpha (*p) && p - word < FACT_WORD_MAX_BYTES)
    p++;

  return p - word;
}

/* Where the word before the marks begins; not before @limit, and not further back than a word is worth looking up. */
static const char *
find_last_word (const char *limit,
                const char *marks)
{
  const char *p = marks;

  while (p > limit && marks - p < FACT_WORD_MAX_BYTES)
    {
      const char *before = g_utf8_prev_char (p);
      gunichar c = g_utf8_get_char (before);

      if (!g_unichar_isalnum (c) && c != '.' && c != '-' && c != 0xA7)
        break;
      p = before;
    }

  return p;
}

static gboolean
begins_with_title (const char *word,
                   const char *end)
{
  gsize n = measure_next_word (word, end);

  return word + n < end && word[n] == '.' && fact_abbreviation_classify (word, n) == FACT_WORD_BEFORE_ANYTHING;
}

/* “At 5 a.m. Mr. Smith went”: nothing has been said before the hour. */
static gboolean
is_hour_first (const char *sentence_start,
               const char *marks)
{
  static const char * const prepositions[] = { "At ", "By ", "From ", "Around ", "About ", "Since ", "Until ", "Before ", "After " };

  if (marks - sentence_start > HOUR_BYTES)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (prepositions); i++)
    {
      if (strncmp (sentence_start, prepositions[i], strlen (prepositions[i])) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_single_letter (const char *word,
                  const char *end)
{
  return g_utf8_next_char (word) == end && g_unichar_isupper (g_utf8_get_char (word));
}

/* “you and I. Did”, “vitamin C. The” end a sentence; “J. K. Rowling”, “Albert I. Jones” go on. */
static gboolean
is_initial (const char   *sentence_start,
            const char   *word,
            FactWordKind  next)
{
  const char *before = word;

  while (before > sentence_start && before[-1] == ' ')
    before--;
  before = find_last_word (sentence_start, before);

  if (next == FACT_WORD_STARTER)
    return FALSE;

  return *word != 'I' || g_unichar_isupper (g_utf8_get_char (before));
}

/* A number or a single letter before anything else: “2.”, “b.” */
static gboolean
is_numbering (const char *sentence_start,
              const char *marks)
{
  const char *p = sentence_start;

  while (p < marks && g_ascii_isdigit (*p))
    p++;
  if (p == sentence_start && p < marks && g_ascii_isalpha (*p))
    p++;

  return p == marks && marks - sentence_start <= 3;
}

static gboolean
goes_on_behind_abbreviation (const FactSentenceStop *self,
                             const char             *sentence_start,
                             const char             *paragraph_end,
                             const char             *next)
{
  const char *word = find_last_word (sentence_start, self->start);
  FactWordKind kind = fact_abbreviation_classify (word, self->start - word);
  FactWordKind next_kind = fact_next_word_classify (next, measure_next_word (next, paragraph_end));

  if (kind == FACT_WORD_OTHER)
    return word < self->start && is_single_letter (word, self->start) && is_initial (sentence_start, word, next_kind);

  switch (kind)
    {
    case FACT_WORD_BEFORE_ANYTHING:
      return TRUE;
    case FACT_WORD_BEFORE_NUMBER:
      return g_unichar_isdigit (g_utf8_get_char (next));
    case FACT_WORD_BEFORE_NAME:
      return next_kind != FACT_WORD_STARTER && !is_quotation_mark (g_utf8_get_char (self->next));
    case FACT_WORD_BEFORE_TITLE:
      return begins_with_title (next, paragraph_end);
    case FACT_WORD_HOUR:
      return next_kind == FACT_WORD_AFTER_HOUR || is_hour_first (sentence_start, self->start);
    case FACT_WORD_OTHER:
    case FACT_WORD_AFTER_HOUR:
    case FACT_WORD_STARTER:
    default:
      return FALSE;
    }
}

static gboolean
goes_on_behind_ellipsis (const char *next,
                         const char *paragraph_end)
{
  gsize n = measure_next_word (next, paragraph_end);

  return n == 1 && *next == 'I';
}

static gboolean
writes_no_spaces (const FactSentenceStop *self)
{
  return g_utf8_get_char (self->start) >= 0x3000;
}

static gboolean
is_continuation (gunichar c)
{
  return c == ',' || c == ':' || c == ';' || c == '-' || c == 0x2013 || c == 0x2014;
}

/**
 * fact_sentence_stop_is_end:
 * @self: a place where a sentence may end
 * @sentence_start: where the sentence begins, at its first character that is not white
 * @paragraph_end: the end of the paragraph
 *
 * Decides by the rules at the top of this file.
 *
 * Returns: whether the sentence ends there
 */
gboolean
fact_sentence_stop_is_end (const FactSentenceStop *self,
                           const char             *sentence_start,
                           const char             *paragraph_end)
{
  const char *next;

  if (self->next == paragraph_end)
    return TRUE;
  if (self->next == self->end && !writes_no_spaces (self))
    return FALSE;
  if (is_continuation (g_utf8_get_char (self->next)))
    return FALSE;

  next = find_word (self->next, paragraph_end);
  if (next == NULL)
    return TRUE;
  if (g_unichar_islower (g_utf8_get_char (next)))
    return FALSE;
  if (self->is_strong)
    return TRUE;
  if (self->n_dots > 1)
    return !goes_on_behind_ellipsis (next, paragraph_end);
  if (self->end > self->marks_end)
    return TRUE;

  return !is_numbering (sentence_start, self->start) &&
         !goes_on_behind_abbreviation (self, sentence_start, paragraph_end, next);
}
