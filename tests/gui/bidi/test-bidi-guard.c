/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bidi/fact-bidi-guard.h"

#include <dlfcn.h>
#include <malloc.h>
#include <pango/pango.h>

/* L left, R right, o neutral, b nothing; “<” LRI, “>” RLI, “?” FSI, “.” PDI; “(” LRE, “)” RLE, “p” PDF. */
static const struct
{
  char            letter;
  FriBidiCharType type;
} letters[] = {
  { 'L', FRIBIDI_TYPE_LTR }, { 'R', FRIBIDI_TYPE_RTL }, { 'o', FRIBIDI_TYPE_ON },  { '<', FRIBIDI_TYPE_LRI }, { '>', FRIBIDI_TYPE_RLI },
  { '?', FRIBIDI_TYPE_FSI }, { '.', FRIBIDI_TYPE_PDI }, { '(', FRIBIDI_TYPE_LRE }, { ')', FRIBIDI_TYPE_RLE }, { 'p', FRIBIDI_TYPE_PDF },
  { 'b', FRIBIDI_TYPE_BN },
};

static const struct
{
  const char *name;
  const char *types;
  const char *replaced;
} replacements[] = {
  { "none", "LoRoL(R)Lpp", "LoRoL(R)Lpp" },
  { "left-to-right", "R<L.R", "R(LpR" },
  { "right-to-left", "L>R.L", "L)RpL" },
  { "first-letter-is-left", "R?oLR.R", "R(oLRpR" },
  { "first-letter-is-right", "L?oRL.L", "L)oRLpL" },
  { "no-letter", "R?o.R", "R(opR" },
  { "nested", "L>R<L.R.L", "L)R(LpRpL" },
  { "end-of-nothing", "L.R", "LoR" },
  { "one-end-too-many", "L<R..L", "L(RpoL" },
  { "never-ended", "L>>>R", "L)))R" },
  { "letter-in-another-isolate", "L?<L.R.", "L)(LpRp" },
  { "letter-behind-an-empty-isolate", "L?<o.R.", "L)(opRp" },
  { "letter-in-an-embedding", "L?(R.", "L)bRp" },
  { "letter-behind-the-end", "L?o.R", "L(opR" },
  { "embedding-never-ended", "R>)L.L", "R)bLpL" },
  { "embedding-ended", "R>(Lp.L", "R)(LppL" },
  { "end-of-an-embedding-outside", "L(>p.Lp", "L()bpLp" },
  { "end-of-no-embedding", "LpR", "LbR" },
};

static FriBidiCharType
get_type (char letter)
{
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      if (letters[i].letter == letter)
        return letters[i].type;
    }

  g_assert_not_reached ();
}

static char
get_letter (FriBidiCharType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      if (letters[i].type == type)
        return letters[i].letter;
    }

  g_assert_not_reached ();
}

static void
test_replacement (gconstpointer data)
{
  gsize row = GPOINTER_TO_SIZE (data);
  gsize n = strlen (replacements[row].types);
  g_autofree FriBidiCharType *types = g_new (FriBidiCharType, n);
  g_autofree char *replaced = g_new0 (char, n + 1);

  for (gsize i = 0; i < n; i++)
    types[i] = get_type (replacements[row].types[i]);
  fact_bidi_guard_replace_isolates (types, n);
  for (gsize i = 0; i < n; i++)
    replaced[i] = get_letter (types[i]);

  g_assert_cmpstr (replaced, ==, replacements[row].replaced);
}

static void
test_brackets (void)
{
  g_autofree FriBidiBracketType *brackets = g_new0 (FriBidiBracketType, 3 * FACT_BIDI_GUARD_MAX_BRACKETS);

  g_assert_false (fact_bidi_guard_has_many_brackets (NULL, 3 * FACT_BIDI_GUARD_MAX_BRACKETS));
  for (guint i = 0; i < FACT_BIDI_GUARD_MAX_BRACKETS; i++)
    brackets[3 * i] = '(';
  g_assert_false (fact_bidi_guard_has_many_brackets (brackets, 3 * FACT_BIDI_GUARD_MAX_BRACKETS));
  brackets[1] = '(';
  g_assert_true (fact_bidi_guard_has_many_brackets (brackets, 3 * FACT_BIDI_GUARD_MAX_BRACKETS));
}

/* Libraries find the program's function before FriBidi's. */
static void
test_found_first (void)
{
  g_assert_true (dlsym (RTLD_DEFAULT, "fribidi_get_par_embedding_levels_ex") == (gpointer) fribidi_get_par_embedding_levels_ex);
}

static const struct
{
  const char *name;
  const char *start;
  const char *part;
  guint       times;
} paragraphs[] = {
  { "isolates-in-overrides", "", "\u202eback to front \u2066and in\u2069 \u200f!", 200 },
  { "isolates-in-hebrew", "\u05d0", "\u2067\u05d0 1\u2069 (a) \u2068b\u2069 \u2066", 200 },
  { "isolates-never-ended", "\u05d0", "\u2067a\u2066", 5000 },
  { "ends-of-nothing", "\u05d0", "\u2069 a 1", 5000 },
  { "brackets", "\u05d0", "()", 2500000 },
  { "brackets-never-closed", "\u05d0", "([{", 500000 },
};

/* What Pango asks comes back with a level for each character; memory that is used after it was freed is no pointer. */
static void
test_paragraph (gconstpointer data)
{
  gsize row = GPOINTER_TO_SIZE (data);
  g_autoptr (GString) text = g_string_new (paragraphs[row].start);
  PangoDirection direction = PANGO_DIRECTION_LTR;
  g_autofree guint8 *levels = NULL;
  glong n;

  for (guint i = 0; i < paragraphs[row].times; i++)
    g_string_append (text, paragraphs[row].part);
  n = g_utf8_strlen (text->str, text->len);

  mallopt (M_PERTURB, 85);
  levels = pango_log2vis_get_embedding_levels (text->str, text->len, &direction);
  mallopt (M_PERTURB, 0);
  for (glong i = 0; i < n; i++)
    g_assert_cmpuint (levels[i], <, FRIBIDI_BIDI_MAX_RESOLVED_LEVELS);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (replacements); i++)
    {
      g_autofree char *path = g_strconcat ("/bidi-guard/isolates/", replacements[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_replacement);
    }
  g_test_add_func ("/bidi-guard/brackets", test_brackets);
  g_test_add_func ("/bidi-guard/found-first", test_found_first);
  for (gsize i = 0; i < G_N_ELEMENTS (paragraphs); i++)
    {
      g_autofree char *path = g_strconcat ("/bidi-guard/paragraphs/", paragraphs[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_paragraph);
    }

  return g_test_run ();
}
