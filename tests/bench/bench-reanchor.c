/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * How long it takes to find edited passages of a text again, for a text of 100 kB of which a word in fifteen changed: what is done once for
 * all passages, and each passage.
 */
#include "text/fact-alignment.h"

#include "timings.h"

#define N_BYTES 100000
#define N_PASSAGES 2000
#define N_ALIGNMENTS 50
#define PASSAGE_TARGET_US 2000
#define ALIGNMENT_TARGET_US 50000

/* One of many words, the first ones the most often. */
static void
append_word (GString *words,
             GRand   *rand)
{
  guint n = (guint) g_rand_int_range (rand, 1, 9000);

  g_string_append_printf (words, "%c%xw", "etaoinshrdlu"[n % 12], 1000000 / n);
  g_string_append (words, g_rand_int_range (rand, 0, 80) == 0 ? ".\n\n" : " ");
}

static FactText *
make_text (GRand *rand)
{
  GString *words = g_string_sized_new (N_BYTES + 100);
  gsize n_bytes;

  while (words->len < N_BYTES)
    append_word (words, rand);
  n_bytes = words->len;

  return fact_text_new_take (g_string_free (words, FALSE), n_bytes);
}

/* The same with another word for one in forty, one more before one in forty, and one in forty gone. */
static FactText *
make_version (FactText *text,
              GRand    *rand)
{
  GString *words = g_string_sized_new (N_BYTES + 100);
  g_auto (GStrv) parts = g_strsplit (fact_text_get_utf8 (text), " ", -1);
  gsize n_bytes;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      gint32 chance = g_rand_int_range (rand, 0, 40);

      if (chance <= 1)
        append_word (words, rand);
      if (chance >= 1 && chance != 2)
        g_string_append_printf (words, "%s ", parts[i]);
    }
  n_bytes = words->len;

  return fact_text_new_take (g_string_free (words, FALSE), n_bytes);
}

static void
time_passages (FactAlignment *alignment,
               GRand         *rand)
{
  Timings timings;

  timings_init (&timings);
  for (guint i = 0; i < N_PASSAGES; i++)
    {
      FactSpan span = { (guint) g_rand_int_range (rand, 0, N_BYTES - 400), 0 };
      FactSpan found;
      Moment start;

      span.end = span.start + (guint) g_rand_int_range (rand, 30, 400);
      start = moment_now ();
      fact_alignment_follow (alignment, span, &found);
      timings_note (&timings, &start);
    }
  timings_print (&timings, "a passage of an aligned text", PASSAGE_TARGET_US);
  timings_clear (&timings);
}

int
main (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261123);
  g_autoptr (FactText) text = make_text (rand);
  g_autoptr (FactText) version = make_version (text, rand);
  g_autoptr (FactAlignment) alignment = fact_alignment_new (text, version, NULL, NULL);
  Timings timings;

  time_passages (alignment, rand);

  timings_init (&timings);
  for (guint i = 0; i < N_ALIGNMENTS; i++)
    {
      Moment start = moment_now ();
      g_autoptr (FactAlignment) again = fact_alignment_new (text, version, NULL, NULL);

      timings_note (&timings, &start);
    }
  timings_print (&timings, "the alignment, once for all passages", ALIGNMENT_TARGET_US);
  timings_clear (&timings);

  return 0;
}
