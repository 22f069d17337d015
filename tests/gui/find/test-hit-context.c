/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "find/fact-hit-context.h"

typedef struct
{
  const char *name;
  const char *utf8;
  const char *words;
  const char *context;                 /* with [ and ] around the words found */
} ContextCase;

static const ContextCase context_cases[] = {
  { "whole", "The tunnel opens.", "tunnel", "The [tunnel] opens." },
  { "at-the-start", "Tunnel opens.", "tunnel", "[Tunnel] opens." },
  { "word-begins", "According to an internal review the tunnel opens.", "tunnel", "…to an internal review the [tunnel] opens." },
  { "no-white-space", "0123456789012345678901234567890123456789x", "x", "…2345678901234567890123456789[x]" },
  { "line-ends", "a review\n\n  the\ntunnel \n opens", "tunnel opens", "a review the [tunnel opens]" },
  { "controls", "a\x1b[31m \xe2\x80\xae" "no", "no", "a [31m \xe2\x80\xae[no]" },
  { "beyond-ascii", "über die Brücke", "brucke", "über die [Brücke]" },
};

static void
test_context (gconstpointer data)
{
  const ContextCase *row = data;
  g_autoptr (FactText) text = fact_text_new (row->utf8, -1);
  g_autoptr (FactNeedle) needle = fact_needle_new (row->words);
  g_autofree FactHits *hits = fact_search (text, needle, 1, NULL);
  g_auto (FactHitContext) context = { NULL, 0, 0 };
  g_autofree char *marked = NULL;

  g_assert_cmpuint (hits->n_hits, ==, 1);
  fact_hit_context_init (&context, text, hits->hits[0]);
  marked = g_strdup_printf ("%.*s[%.*s]%s", (int) context.start, context.words, (int) (context.end - context.start),
                            context.words + context.start, context.words + context.end);
  g_assert_cmpstr (marked, ==, row->context);
}

/* Of a long paragraph only so much is copied as can be seen. */
static void
test_long (void)
{
  g_autofree char *utf8 = g_strnfill (1000000, 'x');
  g_autoptr (FactText) text = fact_text_new (utf8, -1);
  g_auto (FactHitContext) context = { NULL, 0, 0 };

  fact_hit_context_init (&context, text, (FactHit) { 500000, 900000 });
  g_assert_cmpuint (g_utf8_strlen (context.words, -1), <, 400);
  g_assert_cmpuint (context.end - context.start, ==, 160);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (context_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/hit-context/", context_cases[i].name, NULL);

      g_test_add_data_func (path, &context_cases[i], test_context);
    }
  g_test_add_func ("/hit-context/long", test_long);

  return g_test_run ();
}
