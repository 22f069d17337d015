/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-alignment.h"

#include "marked-text.h"

#include <string.h>

typedef struct
{
  const char    *name;
  const char    *before;
  const char    *after;                  /* with the place that is to be found; without brackets: none */
  FactAnchorFate fate;
} FollowCase;

#define FIRST "Work on the tunnel began in spring, and nobody expected it to end soon."
#define SECOND "The council says that the bill has climbed to $1.9 billion since then."
#define THIRD "A spokesman for the region declined to say who will pay for the rest."

static const FollowCase follow_cases[] = {
  { "unchanged", FIRST "\n\n[" SECOND "]\n\n" THIRD, FIRST "\n\n[" SECOND "]\n\n" THIRD, FACT_ANCHOR_FATE_HOLDS },
  { "changed-behind", "[" FIRST "]\n\n" SECOND, "[" FIRST "]\n\n" THIRD, FACT_ANCHOR_FATE_HOLDS },
  { "prepended", "[" SECOND "]\n\n" THIRD, "Été.\n\n[" SECOND "]\n\n" THIRD, FACT_ANCHOR_FATE_MOVED },
  { "cut-before", FIRST "\n\n[" SECOND "]", "[" SECOND "]", FACT_ANCHOR_FATE_MOVED },
  { "paragraph-moved-on", "[" FIRST "]\n\n" SECOND "\n\n" THIRD, SECOND "\n\n" THIRD "\n\n[" FIRST "]", FACT_ANCHOR_FATE_MOVED },
  { "paragraph-moved-back", FIRST "\n\n" SECOND "\n\n[" THIRD "]", "[" THIRD "]\n\n" FIRST "\n\n" SECOND, FACT_ANCHOR_FATE_MOVED },
  { "moved-and-edited", "[" FIRST "]\n\n" SECOND "\n\n" THIRD,
    SECOND "\n\n" THIRD "\n\n[Work on the tunnel began in autumn, and nobody expected it to end soon.]", FACT_ANCHOR_FATE_EDITED },
  { "a-copy-before", FIRST "\n\n[" SECOND "]\n\n" THIRD, "Earlier: " SECOND "\n\n" FIRST "\n\n[" SECOND "]\n\n" THIRD,
    FACT_ANCHOR_FATE_MOVED },
  { "a-copy-behind", FIRST "\n\n[" SECOND "]\n\n" THIRD, FIRST "\n\n[" SECOND "]\n\n" THIRD "\n\n" SECOND, FACT_ANCHOR_FATE_HOLDS },
  { "first-of-twins-gone", "[" SECOND "]\n\n" FIRST "\n\n" SECOND "\n\n" THIRD, FIRST "\n\n" SECOND "\n\n" THIRD, FACT_ANCHOR_FATE_LOST },
  { "second-of-twins-stays", SECOND "\n\n" FIRST "\n\n[" SECOND "]\n\n" THIRD, FIRST "\n\n[" SECOND "]\n\n" THIRD, FACT_ANCHOR_FATE_MOVED },
  { "deleted", FIRST " [" SECOND "] " THIRD, FIRST " " THIRD, FACT_ANCHOR_FATE_LOST },
  { "replaced", FIRST "\n\n[" SECOND "]\n\n" THIRD, FIRST "\n\n[Snow fell on Monday.]\n\n" THIRD, FACT_ANCHOR_FATE_AMBIGUOUS },

  { "figure-corrected", "It cost [1,9] billion", "It cost [2,1] billion", FACT_ANCHOR_FATE_AMBIGUOUS },
  { "typos-in-every-word", "It says [tunnel costs climbed] since", "It says [tunel csts climbde] since", FACT_ANCHOR_FATE_EDITED },
  { "one-word-misspelt", "It says [climbed] since", "It says [clmibed] since", FACT_ANCHOR_FATE_EDITED },
  { "accent", "The [café] opened", "The [cafe] opened", FACT_ANCHOR_FATE_EDITED },
  { "one-word-of-twins", "It says [climbed] since", "It says [climbde] or climbde since", FACT_ANCHOR_FATE_AMBIGUOUS },
  { "all-gone", "[" FIRST "]", "", FACT_ANCHOR_FATE_LOST },
  { "typo", FIRST " [the bill has climbed] since", FIRST " [the bill has clibmed] since", FACT_ANCHOR_FATE_EDITED },
  { "first-word", "It says [the bill has climbed] since", "It says [that bill has climbed] since", FACT_ANCHOR_FATE_EDITED },
  { "last-word", "It says [the bill has climbed] since", "It says [the bill has soared] since", FACT_ANCHOR_FATE_EDITED },
  { "inserted-inside", "It says [the bill has climbed] since", "It says [the bill certainly has climbed] since", FACT_ANCHOR_FATE_EDITED },
  { "inserted-at-start", "It says [the bill has climbed] since", "It says (we heard) [the bill has climbed] since", FACT_ANCHOR_FATE_MOVED },
  { "inserted-at-end", "It says [the bill has climbed] since", "It says [the bill has climbed] a lot since", FACT_ANCHOR_FATE_HOLDS },
  { "word-deleted", "It says [the bill has certainly climbed] since", "It says [the bill has climbed] since", FACT_ANCHOR_FATE_EDITED },
  { "word-beside-replaced", "It says [the bill has climbed] since", "It claims [the bill has climbed] since", FACT_ANCHOR_FATE_MOVED },
  { "typographic", "It says [“the bill” – all of it] – grew", "It says [\"the bill\" - all of it] - grew", FACT_ANCHOR_FATE_EDITED },
  { "wrapped", "It says [the bill has climbed] since", "It says [the bill\nhas climbed] since", FACT_ANCHOR_FATE_EDITED },
  { "capitals", "It says [the bill has climbed] since", "[The bill has climbed] since", FACT_ANCHOR_FATE_EDITED },
  { "within-a-word", "It was un[believ]able to them", "So it was un[believ]able to them", FACT_ANCHOR_FATE_MOVED },
  { "signs", "It says [(44)] since", "They say [(44)] since", FACT_ANCHOR_FATE_MOVED },
  { "no-spaces", "隧道[造价十九亿元]是议会说的", "周一隧道[造价二十九亿元]是议会说的", FACT_ANCHOR_FATE_EDITED },
};

static void
test_follow (gconstpointer data)
{
  const FollowCase *row = data;
  gboolean is_found = strchr (row->after, '[') != NULL;
  g_autoptr (FactAlignment) alignment = NULL;
  g_autoptr (FactText) before = NULL;
  g_autoptr (FactText) after = NULL;
  FactSpan span, expected, found;
  FactAnchorFate fate;

  before = marked_text_new (row->before, &span);
  expected = (FactSpan) { 0, 0 };
  after = is_found ? marked_text_new (row->after, &expected) : fact_text_new (row->after, -1);
  alignment = fact_alignment_new (before, after, NULL, NULL);

  fate = fact_alignment_follow (alignment, span, &found);
  g_assert_cmpint (fate, ==, row->fate);
  g_assert_cmpuint (found.start, ==, expected.start);
  g_assert_cmpuint (found.end, ==, expected.end);
}

/* What one is told of the other way round is the same, each token once. */
static void
assert_consistent (FactAlignment *alignment)
{
  for (guint i = 0; i < alignment->old_tokens->len; i++)
    {
      guint32 counterpart = alignment->to_new[i];

      if (counterpart == FACT_ALIGNMENT_NONE)
        continue;
      g_assert_cmpuint (counterpart, <, alignment->new_tokens->len);
      g_assert_cmpuint (alignment->to_old[counterpart], ==, i);
      g_assert_cmpuint (g_array_index (alignment->old_tokens, FactToken, i).id, ==,
                        g_array_index (alignment->new_tokens, FactToken, counterpart).id);
    }
  for (guint i = 0; i < alignment->new_tokens->len; i++)
    if (alignment->to_old[i] != FACT_ALIGNMENT_NONE)
      g_assert_cmpuint (alignment->to_new[alignment->to_old[i]], ==, i);
}

static FactText *
draw_text (guint n_words,
           guint n_different)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (words, "w%d%c", g_test_rand_int_range (0, (gint32) n_different), i % 20 == 19 ? '\n' : ' ');

  return fact_text_new (words->str, (gssize) words->len);
}

static void
test_random (void)
{
  static const guint different[] = { 1, 2, 5, 50, 5000 };

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (FactText) before = draw_text ((guint) g_test_rand_int_range (0, 200), different[i % 5]);
      g_autoptr (FactText) after = draw_text ((guint) g_test_rand_int_range (0, 200), different[i % 5]);
      g_autoptr (FactAlignment) alignment = fact_alignment_new (before, after, NULL, NULL);
      g_autoptr (FactAlignment) same = fact_alignment_new (before, before, NULL, NULL);
      guint n = fact_text_get_n_chars (before);

      assert_consistent (alignment);
      for (guint k = 0; k < same->old_tokens->len; k++)
        g_assert_cmpuint (same->to_new[k], ==, k);
      for (guint k = 0; k < 20 && n > 0; k++)
        {
          FactSpan span = { (guint) g_test_rand_int_range (0, (gint32) n), 0 };
          FactSpan found;
          FactAnchorFate fate;

          span.end = (guint) g_test_rand_int_range ((gint32) span.start + 1, (gint32) n + 1);
          fate = fact_alignment_follow (alignment, span, &found);
          g_assert_true (fate == FACT_ANCHOR_FATE_LOST
                         || (found.start < found.end && found.end <= fact_text_get_n_chars (after)));
        }
    }
}

/* Would not end within the test's time limit if it were quadratic. */
static void
test_repetitive (void)
{
  static const char *const units[] = { "a", "ha ", "0 1 ", "漢" };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) words = g_string_new (NULL);
      g_autoptr (FactText) before = NULL;
      g_autoptr (FactText) after = NULL;
      g_autoptr (FactAlignment) alignment = NULL;

      while (words->len < 1000000)
        g_string_append (words, units[i]);
      before = fact_text_new (words->str, -1);
      g_string_prepend (words, "x");
      g_string_append (words, "y");
      after = fact_text_new (words->str, -1);
      alignment = fact_alignment_new (before, after, NULL, NULL);
      assert_consistent (alignment);
    }
}

static void
test_cancel (void)
{
  g_autoptr (FactText) text = fact_text_new (FIRST, -1);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (fact_alignment_new (text, text, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (follow_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/alignment/follow/", follow_cases[i].name, NULL);

      g_test_add_data_func (path, &follow_cases[i], test_follow);
    }
  g_test_add_func ("/alignment/random", test_random);
  g_test_add_func ("/alignment/repetitive", test_repetitive);
  g_test_add_func ("/alignment/cancel", test_cancel);

  return g_test_run ();
}
