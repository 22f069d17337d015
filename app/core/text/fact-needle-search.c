/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-needle-private.h"

#include "text/fact-grapheme.h"

#include <string.h>

/*
 * No folded copy is made of what is searched, which is passed over eight bytes at a time. Where the first letters of the needle stand in
 * the text in ASCII, in whatever case, two of them stand just so many bytes apart: those that are rarest in writing are looked for. If
 * they are not all ASCII there, the first that is not is an accented form of one of them, an accent, or something that counts as nothing,
 * like a soft hyphen; so at each byte that may begin such a character the search looks back. Only what gets that far is compared.
 *
 * Needles whose first letter is not of that kind are looked for by the bytes with which its forms can begin.
 */
#define WORD_BYTES sizeof (guint64)
#define HIGH_BITS G_GUINT64_CONSTANT (0x8080808080808080)

/* Whether a letter of the needle and the byte are the same letter of ASCII, and no accent follows. Behind the text there is a NUL. */
static inline gboolean
is_plainly (const FactFolded *letter,
            const char       *at)
{
  guchar byte = (guchar) at[0];

  return ((guchar) at[1] | byte) < 0x80 && letter->n_marks == 0 && letter->base != ' ' && (guchar) g_ascii_tolower (byte) == letter->base;
}

/* Where the needle ends if it stands at @at; %NULL if it does not. */
static const char *
match (FactNeedle *self,
       const char *at,
       const char *end)
{
  if ((guchar) *at >= 0x80 && fact_fold_is_ignored (g_utf8_get_char (at)))
    return NULL;

  for (guint i = 0; at != NULL && i < self->n_letters; i++)
    {
      if (at < end && is_plainly (&self->letters[i], at))
        at++;
      else
        at = fact_fold_match (&self->letters[i], at, end);
    }

  return at;
}

/* Two such side by side are never one cluster. */
static gboolean
is_simple (gunichar c)
{
  return c < 0x0300 || (c >= 0x2010 && c < 0x2028) || (c >= 0x3400 && c < 0xA000);
}

static gboolean
is_rare_boundary (const char *utf8,
                  gsize       n_bytes,
                  gsize       at)
{
  if (is_simple (g_utf8_get_char (utf8 + at)) && is_simple (g_utf8_get_char (g_utf8_prev_char (utf8 + at))))
    return TRUE;

  return fact_grapheme_is_boundary (utf8, n_bytes, at);
}

static inline gboolean
is_boundary (const char *utf8,
             gsize       n_bytes,
             gsize       at)
{
  return at == 0 || at == n_bytes || ((guchar) utf8[at - 1] | (guchar) utf8[at]) < 0x80 || is_rare_boundary (utf8, n_bytes, at);
}

typedef struct
{
  FactNeedle         *needle;
  const char         *utf8;
  gsize               n_bytes;
  gsize               from;
  gsize               to;
  FactNeedleFunc      func;
  gpointer            user_data;
} Search;

/* The words may begin here. */
static inline void
try_start (Search *search,
           gsize   at)
{
  const char *behind;
  gsize end;

  if (at < search->from || at >= search->to || !search->needle->starts[(guchar) search->utf8[at]])
    return;

  behind = match (search->needle, search->utf8 + at, search->utf8 + search->n_bytes);
  if (behind == NULL)
    return;

  end = behind - search->utf8;
  if (is_boundary (search->utf8, search->n_bytes, at) && is_boundary (search->utf8, search->n_bytes, end))
    {
      search->func (at, end, search->user_data);
      search->from = end;
    }
}

/* All letters within reach must be in ASCII: another start is before this one if they are not, and would be missed. */
static gboolean
is_plain (Search *search,
          gsize   at)
{
  const FactNeedle *needle = search->needle;

  if (search->n_bytes - at <= needle->reach)
    return FALSE;

  for (guint i = 0; i <= needle->reach; i++)
    {
      if (((guchar) search->utf8[at + i] | needle->plain[i].case_bit) != needle->plain[i].byte)
        return FALSE;
    }

  return TRUE;
}

static inline guint
find_places (const FactNeedle *needle,
             const char       *at)
{
  guchar lead = (guchar) *at;

  if (lead < 0xE0)
    return needle->two_bytes[(lead & 0x1Fu) << 6 | ((guchar) at[1] & 0x3Fu)];

  return needle->stops[lead] ? fact_fold_find_places (g_utf8_get_char (at), needle->places) : 0;
}

/* The first character of the words that is not ASCII may be here. */
static void
try_before (Search *search,
            gsize   at)
{
  guint places = find_places (search->needle, search->utf8 + at);

  if (places == 0)
    return;

  for (guint i = MIN (search->needle->reach, at) + 1; i-- > 0;)
    {
      if ((places & (1u << i)) != 0)
        try_start (search, at - i);
    }
}

static inline void
try_at (Search *search,
        gsize   at)
{
  guchar byte = (guchar) search->utf8[at];

  if (byte >= 0xC0)
    try_before (search, at);
  else if (byte < 0x80 && is_plain (search, at))
    try_start (search, at);
}

static inline guint64
load (const char *bytes)
{
  guint64 word;

  memcpy (&word, bytes, WORD_BYTES);

  return GUINT64_FROM_LE (word);
}

/* The high bit of each byte that is the letter, and of some behind one that is. */
static inline guint64
compare (const char  *bytes,
         const FactNeedlePlain *plain)
{
  guint64 differs = (load (bytes) | plain->case_bits) ^ plain->bytes;

  return (differs - FACT_NEEDLE_ONES) & ~differs & HIGH_BITS;
}

/* The high bit of each of eight bytes to look closer at: those where the pair fits, and those that begin something beyond ASCII. */
static inline guint64
glance (const FactNeedle *needle,
        const char       *bytes)
{
  guint64 word = load (bytes);
  guint64 leads = word & (word << 1) & HIGH_BITS;

  return leads | (compare (bytes + needle->rarest, &needle->plain[needle->rarest]) &
                  compare (bytes + needle->second, &needle->plain[needle->second]));
}

static void
find_pairs (Search *search)
{
  gsize limit = MIN (search->to + search->needle->reach, search->n_bytes);
  gsize at = search->from;

  for (; at < limit && search->n_bytes - at >= FACT_NEEDLE_WINDOW + WORD_BYTES; at += WORD_BYTES)
    {
      for (guint64 found = glance (search->needle, search->utf8 + at); found != 0; found &= found - 1)
        try_at (search, at + (gsize) __builtin_ctzll (found) / 8);
    }

  for (; at < limit; at++)
    try_at (search, at);
}

static void
find_starts (Search *search)
{
  for (gsize at = search->from; at < search->to; at++)
    try_start (search, at);
}

/**
 * fact_needle_foreach:
 * @self: a needle
 * @utf8: (array length=n_bytes): a text without carriage returns, valid UTF-8, with a NUL behind it
 * @n_bytes: its length in bytes without that
 * @from: the byte from which on to look, 0 at first
 * @to: the byte at which to stop looking; what begins before it may end behind it
 * @func: (scope call): called for each place, in order
 * @user_data: passed to @func
 *
 * Finds the places at which the words stand, none of which overlaps the one before, nor splits a grapheme cluster at its ends.
 *
 * Returns: the byte from which on to look for more
 */
gsize
fact_needle_foreach (FactNeedle     *self,
                     const char     *utf8,
                     gsize           n_bytes,
                     gsize           from,
                     gsize           to,
                     FactNeedleFunc  func,
                     gpointer        user_data)
{
  Search search = { self, utf8, n_bytes, from, to, func, user_data };

  g_return_val_if_fail (self != NULL, to);

  if (self->n_window > 0)
    find_pairs (&search);
  else if (self->n_letters > 0)
    find_starts (&search);

  return MAX (search.from, to);
}
