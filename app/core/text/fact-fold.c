/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-fold.h"

#include "text/fact-char-class.h"

#include <string.h>

/*
 * What counts as the same letter when words are searched, once for all of Unicode that has forms of a letter:
 *
 * - capitals and small letters are the same (simple folding: one letter stays one letter, so “ß” is not “ss”);
 * - typographic quotation marks, apostrophes and dashes are their plain forms;
 * - a run of white space is one space, line ends and no-break spaces included; soft hyphens and characters of zero width are nothing;
 * - a Latin, Greek or Cyrillic letter typed without accents stands for the letter with any; typed with accents, it stands for just
 *   those, composed or not. So “Erdogan” finds “Erdoğan”, but “résumé” does not find “resume”.
 *
 * Below TABLE_END this is looked up; nothing above has accents, and few letters there have two cases.
 */
#define TABLE_END 0x3000
#define BASES_WITH_MARKS_END 0x0530

typedef struct
{
  guint32 base : 24;
  guint32 kind : 8;
} Entry;

/**
 * fact_fold_typography:
 * @c: a code point
 *
 * Says what people type for what type-setters set.
 *
 * Returns: the plain form of a quotation mark, an apostrophe or a dash; any other code point itself
 */
gunichar
fact_fold_typography (gunichar c)
{
  switch (c)
    {
    case 0x00AB:                         /* « » “ ” „ ‟ ″ */
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
      return '"';

    case '`':                            /* ´ ʼ ‘ ’ ‚ ‛ ′ ‹ › */
    case 0x00B4:
    case 0x02BC:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A:
      return '\'';

    case 0x2010:                         /* ‐ ‑ ‒ – — ― − */
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return '-';

    default:
      return c;
    }
}

/**
 * fact_fold_is_ignored:
 * @c: a code point
 *
 * Returns: whether it is nothing when words are compared: soft hyphens, and what only guides line breaking
 */
gboolean
fact_fold_is_ignored (gunichar c)
{
  return fact_char_is_zero_width (c) || c == 0x00AD;
}

static gboolean
is_mark (gunichar c)
{
  return (c >= 0x0300 && c < 0x0370) || (c >= 0x1AB0 && c < 0x1B00) || (c >= 0x1DC0 && c < 0x1E00) ||
         (c >= 0x20D0 && c < 0x2100) || (c >= 0xFE20 && c < 0xFE30);
}

/* By way of the capital: a final sigma and a long s are the letters they are forms of. */
static gunichar
fold_case (gunichar c)
{
  return g_unichar_tolower (g_unichar_toupper (c));
}

/* Letters with a stroke have no decomposition, but are looked for as if they had. */
static gsize
decompose (gunichar  c,
           gunichar *parts)
{
  static const struct { gunichar letter, base, stroke; } strokes[] = {
    { 0x00D8, 'o', 0x0338 }, { 0x00F8, 'o', 0x0338 }, { 0x0110, 'd', 0x0335 }, { 0x0111, 'd', 0x0335 },
    { 0x0126, 'h', 0x0335 }, { 0x0127, 'h', 0x0335 }, { 0x0141, 'l', 0x0335 }, { 0x0142, 'l', 0x0335 },
    { 0x0166, 't', 0x0335 }, { 0x0167, 't', 0x0335 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (strokes); i++)
    {
      if (strokes[i].letter == c)
        {
          parts[0] = strokes[i].base;
          parts[1] = strokes[i].stroke;
          return 2;
        }
    }

  return MIN (g_unichar_fully_decompose (c, FALSE, parts, G_UNICHAR_MAX_DECOMPOSITION_LENGTH), FACT_FOLD_MAX_MARKS + 1);
}

static Entry
classify (gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n;

  if (fact_char_is_white (c))
    return (Entry) { ' ', FACT_FOLD_WHITE };
  if (fact_fold_is_ignored (c))
    return (Entry) { c, FACT_FOLD_IGNORED };
  if (is_mark (c))
    return (Entry) { c, FACT_FOLD_MARK };
  if (fact_fold_typography (c) != c)
    return (Entry) { fact_fold_typography (c), FACT_FOLD_LETTER };

  n = decompose (c, parts);
  for (gsize i = 1; i < n; i++)
    {
      if (!is_mark (parts[i]))
        return (Entry) { fold_case (c), FACT_FOLD_LETTER };
    }
  if (n > 1 && parts[0] >= BASES_WITH_MARKS_END)
    return (Entry) { fold_case (c), FACT_FOLD_LETTER };

  return (Entry) { fold_case (parts[0]), n > 1 ? FACT_FOLD_WITH_MARKS : FACT_FOLD_LETTER };
}

static gsize shared_table;               /* atomic; made when first asked for */

static G_GNUC_NO_INLINE void
make_table (void)
{
  if (g_once_init_enter (&shared_table))
    {
      Entry *entries = g_new (Entry, TABLE_END);

      for (gunichar c = 0; c < TABLE_END; c++)
        entries[c] = classify (c);
      g_once_init_leave (&shared_table, (gsize) entries);
    }
}

static inline const Entry *
get_table (void)
{
  gsize table = g_atomic_pointer_get (&shared_table);

  if (G_LIKELY (table != 0))
    return (const Entry *) table;

  make_table ();

  return (const Entry *) shared_table;
}

static inline Entry
get_entry (gunichar c)
{
  if (G_LIKELY (c < TABLE_END))
    return get_table ()[c];
  if (fact_fold_is_ignored (c))
    return (Entry) { c, FACT_FOLD_IGNORED };
  if (is_mark (c))
    return (Entry) { c, FACT_FOLD_MARK };

  return (Entry) { fold_case (c), FACT_FOLD_LETTER };
}

/**
 * fact_fold_classify:
 * @c: a code point
 * @base: (out): the base of the letter if it is one
 *
 * Returns: what it is in words
 */
FactFoldKind
fact_fold_classify (gunichar  c,
                    gunichar *base)
{
  Entry entry = get_entry (c);

  *base = entry.base;

  return entry.kind;
}

static void
add_mark (FactFolded *folded,
          gunichar    mark)
{
  if (folded->n_marks < FACT_FOLD_MAX_MARKS)
    folded->marks[folded->n_marks++] = mark;
}

static void
add_marks_of (FactFolded *folded,
              gunichar    c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n = decompose (c, parts);

  for (gsize i = 1; i < n; i++)
    add_mark (folded, parts[i]);
}

static const char *
skip_kinds (const char *at,
            const char *end,
            guint       kind,
            guint       other_kind)
{
  while (at < end)
    {
      guint found = get_entry (g_utf8_get_char (at)).kind;

      if (found != kind && found != other_kind)
        break;
      at = g_utf8_next_char (at);
    }

  return at;
}

/**
 * fact_fold_next:
 * @at: where to read, in valid UTF-8
 * @end: where the text ends
 * @start: (out): where the letter begins, behind what counts as nothing
 * @folded: (out caller-allocates): the letter, with the accents that follow it; its base is 0 at the end of the text
 *
 * Reads a letter as it is compared.
 *
 * Returns: where the next begins
 */
const char *
fact_fold_next (const char  *at,
                const char  *end,
                const char **start,
                FactFolded  *folded)
{
  gunichar c;
  Entry entry;

  at = skip_kinds (at, end, FACT_FOLD_IGNORED, FACT_FOLD_IGNORED);
  *start = at;
  folded->base = 0;
  folded->n_marks = 0;
  if (at >= end)
    return at;

  c = g_utf8_get_char (at);
  entry = get_entry (c);
  folded->base = entry.base;
  at = g_utf8_next_char (at);

  if (entry.kind == FACT_FOLD_WHITE)
    return skip_kinds (at, end, FACT_FOLD_WHITE, FACT_FOLD_IGNORED);

  if (entry.kind == FACT_FOLD_WITH_MARKS)
    add_marks_of (folded, c);
  for (; at < end && (guchar) *at >= 0x80; at = g_utf8_next_char (at))
    {
      c = g_utf8_get_char (at);
      if (get_entry (c).kind != FACT_FOLD_MARK)
        break;
      add_mark (folded, c);
    }

  return at;
}

/**
 * fact_folded_stands_for:
 * @words: a letter that is looked for
 * @text: a letter of the text
 *
 * Returns: whether that is one of those that are meant
 */
gboolean
fact_folded_stands_for (const FactFolded *words,
                        const FactFolded *text)
{
  if (words->base != text->base)
    return FALSE;
  if (words->n_marks == 0)
    return TRUE;

  return words->n_marks == text->n_marks && memcmp (words->marks, text->marks, words->n_marks * sizeof (gunichar)) == 0;
}

static const char *
skip_rest (const char *at,
           const char *end,
           Entry       entry)
{
  if (entry.kind == FACT_FOLD_WHITE)
    return skip_kinds (at, end, FACT_FOLD_WHITE, FACT_FOLD_IGNORED);
  if (at < end && (guchar) *at >= 0x80)
    return skip_kinds (at, end, FACT_FOLD_MARK, FACT_FOLD_MARK);

  return at;
}

/**
 * fact_fold_match:
 * @words: a letter that is looked for
 * @at: where to read, in valid UTF-8
 * @end: where the text ends
 *
 * Does what fact_fold_next() and fact_folded_stands_for() do together, without looking closer than is needed.
 *
 * Returns: (nullable): where the next letter begins; %NULL when the one that is there is another
 */
const char *
fact_fold_match (const FactFolded *words,
                 const char       *at,
                 const char       *end)
{
  const char *start;
  FactFolded text;
  gunichar c;
  Entry entry;

  if (words->n_marks > 0)
    {
      if (end - at > 1 && ((guchar) at[0] | (guchar) at[1]) < 0x80)
        return NULL;                     /* no accent on the first of two that are ASCII */
      at = fact_fold_next (at, end, &start, &text);
      return fact_folded_stands_for (words, &text) ? at : NULL;
    }

  do
    {
      if (at >= end)
        return NULL;
      c = (guchar) *at < 0x80 ? (guchar) *at : g_utf8_get_char (at);
      entry = get_entry (c);
      at = g_utf8_next_char (at);
    }
  while (entry.kind == FACT_FOLD_IGNORED);

  return entry.base == words->base ? skip_rest (at, end, entry) : NULL;
}

/**
 * fact_fold_find_places:
 * @c: a character beyond ASCII
 * @places: (array fixed-size=128): bits for where each base below 128 stands in words
 *
 * Says where in words a character can stand, if it is the first that is not ASCII.
 *
 * Returns: bits for the places: those of its base, or all when it is no letter of its own
 */
guint
fact_fold_find_places (gunichar      c,
                       const guint8 *places)
{
  Entry entry = get_entry (c);

  if (entry.kind == FACT_FOLD_MARK || entry.kind == FACT_FOLD_IGNORED)
    return G_MAXUINT8;

  return entry.base < 128 ? places[entry.base] : 0;
}

static void
tell_lead (gunichar         c,
           FactFoldLeadFunc func,
           gpointer         user_data)
{
  char utf8[6];

  g_unichar_to_utf8 (c, utf8);
  func ((guchar) utf8[0], user_data);
}

/**
 * fact_fold_foreach_lead:
 * @base: the base of a folded letter
 * @func: (scope call): called for each byte, some of them several times
 * @user_data: passed to @func
 *
 * Tells with what bytes the characters begin that have that base.
 */
void
fact_fold_foreach_lead (gunichar         base,
                        FactFoldLeadFunc func,
                        gpointer         user_data)
{
  const Entry *table = get_table ();

  for (gunichar c = 0; c < TABLE_END; c++)
    {
      if (table[c].base == base)
        tell_lead (c, func, user_data);
    }

  tell_lead (base, func, user_data);
  tell_lead (g_unichar_toupper (base), func, user_data);
}

/**
 * fact_fold_foreach_inner_lead:
 * @func: (scope call): called for each byte, some of them several times
 * @user_data: passed to @func
 *
 * Tells with what bytes the characters begin that may stand between the letters of words without being letters: accents, and what
 * counts as nothing.
 */
void
fact_fold_foreach_inner_lead (FactFoldLeadFunc func,
                              gpointer         user_data)
{
  const Entry *table = get_table ();

  for (gunichar c = 0; c < TABLE_END; c++)
    {
      if (table[c].kind == FACT_FOLD_MARK || table[c].kind == FACT_FOLD_IGNORED)
        tell_lead (c, func, user_data);
    }

  tell_lead (0xFE20, func, user_data);                 /* half marks, and the byte order mark */
}
