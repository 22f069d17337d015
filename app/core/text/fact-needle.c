/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-needle-private.h"

#include <string.h>

/* Characters of two bytes in UTF-8 begin with this one. */
#define TWO_BYTES_START 0x80

G_DEFINE_BOXED_TYPE (FactNeedle, fact_needle, fact_needle_ref, fact_needle_unref)

static void
mark_byte_cb (guchar   lead,
              gpointer user_data)
{
  guint8 *bytes = user_data;

  bytes[lead] = 1;
}

static void
mark_high_byte_cb (guchar   lead,
                   gpointer user_data)
{
  if (lead >= 0x80)
    mark_byte_cb (lead, user_data);
}

/* White space can be many bytes, and an apostrophe has two forms in ASCII. */
static gboolean
is_in_window (const FactFolded *letter)
{
  return letter->base < 0x80 && letter->base != ' ' && letter->base != '\'';
}

/* Higher is rarer, in the languages written with these letters. */
static guint
get_rarity (FactNeedle *self,
            guint       place)
{
  static const char common[] = "etaonisrhldcumgpfwybv.k,-\"0129345678xjqz";
  const char *found = memchr (common, self->plain[place].byte, sizeof common - 1);

  return found != NULL ? (guint) (found - common) : sizeof common;
}

static void
choose_pair (FactNeedle *self)
{
  for (guint i = 1; i < self->n_window; i++)
    {
      if (get_rarity (self, i) > get_rarity (self, self->rarest))
        self->rarest = i;
    }

  self->second = self->rarest == 0 ? MIN (1, self->n_window - 1) : 0;
  for (guint i = 0; i < self->n_window; i++)
    {
      if (i != self->rarest && get_rarity (self, i) > get_rarity (self, self->second))
        self->second = i;
    }
  self->reach = MAX (self->rarest, self->second);
}

static void
prepare (FactNeedle *self)
{
  fact_fold_foreach_lead (self->letters[0].base, mark_byte_cb, self->starts);

  while (self->n_window < MIN (self->n_letters, FACT_NEEDLE_WINDOW) && is_in_window (&self->letters[self->n_window]))
    {
      gunichar base = self->letters[self->n_window].base;

      guchar case_bit = g_ascii_isalpha ((char) base) ? 0x20 : 0;

      self->plain[self->n_window++] = (FactNeedlePlain) { (guchar) base, case_bit, base * FACT_NEEDLE_ONES, case_bit * FACT_NEEDLE_ONES };
    }
  if (self->n_window == 0)
    return;

  choose_pair (self);
  for (guint i = 0; i <= self->reach; i++)
    {
      self->places[self->letters[i].base] |= 1 << i;
      fact_fold_foreach_lead (self->letters[i].base, mark_high_byte_cb, self->stops);
    }
  fact_fold_foreach_inner_lead (mark_high_byte_cb, self->stops);
  for (gunichar c = TWO_BYTES_START; c < FACT_NEEDLE_TWO_BYTES_END; c++)
    self->two_bytes[c] = fact_fold_find_places (c, self->places);
}

/**
 * fact_needle_new:
 * @words: what to look for, in valid UTF-8; white space at its ends does not count
 *
 * Makes words ready to be looked for. What counts as the same letter is told in fact-fold.c.
 *
 * Returns: (transfer full): the needle; an empty one is found nowhere
 */
FactNeedle *
fact_needle_new (const char *words)
{
  g_autoptr (GArray) letters = g_array_new (FALSE, FALSE, sizeof (FactFolded));
  const char *end, *start;
  FactNeedle *self;
  FactFolded letter;

  g_return_val_if_fail (words != NULL, NULL);

  end = words + strlen (words);
  for (words = fact_fold_next (words, end, &start, &letter); letter.base != 0; words = fact_fold_next (words, end, &start, &letter))
    {
      if (letter.base != ' ' || letters->len > 0)
        g_array_append_val (letters, letter);
    }
  if (letters->len > 0 && g_array_index (letters, FactFolded, letters->len - 1).base == ' ')
    g_array_set_size (letters, letters->len - 1);

  self = g_new0 (FactNeedle, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->n_letters = letters->len;
  self->letters = (FactFolded *) g_array_steal (letters, NULL);
  if (self->n_letters > 0)
    prepare (self);

  return self;
}

/**
 * fact_needle_ref:
 * @self: a needle
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactNeedle *
fact_needle_ref (FactNeedle *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * fact_needle_unref:
 * @self: a needle
 *
 * Drops a reference, in any thread; the last one frees it.
 */
void
fact_needle_unref (FactNeedle *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->letters);
  g_free (self);
}

/**
 * fact_needle_is_empty:
 * @self: a needle
 *
 * Returns: whether there is nothing to look for
 */
gboolean
fact_needle_is_empty (FactNeedle *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->n_letters == 0;
}

/* Between letters with ASCII bases every text has the boundary of a grapheme cluster, and there words may end. */
static gboolean
can_part (FactNeedle *self,
          guint       place)
{
  return place == 0 || place == self->n_letters ||
         (self->letters[place - 1].base < 0x80 && self->letters[place].base < 0x80);
}

static gboolean
holds_at (FactNeedle *self,
          FactNeedle *before,
          guint       place)
{
  for (guint i = 0; i < before->n_letters; i++)
    {
      if (!fact_folded_stands_for (&before->letters[i], &self->letters[place + i]))
        return FALSE;
    }

  return can_part (self, place) && can_part (self, place + before->n_letters);
}

/**
 * fact_needle_narrows:
 * @self: a needle
 * @before: another one
 *
 * Says whether a text in which @before is not found need not be searched for @self, as when someone types on.
 *
 * Returns: whether @before is a part of @self
 */
gboolean
fact_needle_narrows (FactNeedle *self,
                     FactNeedle *before)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (before != NULL, FALSE);

  if (before->n_letters == 0)
    return FALSE;

  for (guint place = 0; place + before->n_letters <= self->n_letters; place++)
    {
      if (holds_at (self, before, place))
        return TRUE;
    }

  return FALSE;
}
