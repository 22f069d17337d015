/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-repair-sentence.h"

#include <string.h>

typedef struct
{
  const char     *name;
  FactAnchorFate  fate;
  const char     *exact;
  gboolean        has_claim;
  const char     *sentence;
  const char     *mark;
} SentenceCase;

static const SentenceCase cases[] = {
  { "moved", FACT_ANCHOR_FATE_MOVED, "It opens", TRUE,
    "The words were found at another place in “Tunnel”, and the mark was moved there.", "Claim 3: “It opens”" },
  { "ambiguous", FACT_ANCHOR_FATE_AMBIGUOUS, "It opens", TRUE,
    "It is not clear which words in “Tunnel” are meant. Please check the mark.", "Claim 3: “It opens”" },
  { "lost", FACT_ANCHOR_FATE_LOST, "It opens", TRUE,
    "The words could not be found in “Tunnel” any more. The mark is kept, but it is lost in the text.", "Claim 3: “It opens”" },
  { "not-searched", FACT_ANCHOR_FATE_NOT_SEARCHED, "It opens", TRUE,
    "The words are not where they were in “Tunnel”, and there were too many such marks to search for all. Please check the mark.",
    "Claim 3: “It opens”" },
  { "cleared", FACT_ANCHOR_FATE_MOVED, "Es öffnet", FALSE,
    "The words were found at another place in “Tunnel”, and the mark was moved there.", "Passage “Es öffnet”" },
  { "no-words", FACT_ANCHOR_FATE_LOST, "", TRUE,
    "The words could not be found in “Tunnel” any more. The mark is kept, but it is lost in the text.", "Claim 3: “”" },
};

static FactArticle *
new_article (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("a");
  g_autoptr (FactText) text = fact_text_new ("Words.", -1);
  g_autoptr (FactArticle) bare = fact_article_new (id, text, "");

  return fact_article_with_field (bare, FACT_ARTICLE_TITLE, "Tunnel");
}

static void
test_sentence (gconstpointer data)
{
  const SentenceCase *row = data;
  g_autoptr (GRefString) id = g_ref_string_new ("c");
  g_autoptr (FactClaim) claim = row->has_claim ? fact_claim_new (id, 3) : NULL;
  g_autoptr (FactArticle) article = new_article ();
  g_autoptr (FactAnchor) anchor =
    fact_anchor_new (fact_record_get_id (article), (FactSpan) { 1, 2 }, row->exact, "", "", FACT_ANCHOR_OK);
  const FactRepair repair = { claim, article, anchor, row->fate };
  g_autofree char *sentence = fact_repair_sentence (&repair);
  g_autofree char *mark = fact_repair_sentence_mark (&repair);

  g_assert_cmpstr (sentence, ==, row->sentence);
  g_assert_cmpstr (mark, ==, row->mark);
}

/* The bound counts letters, not bytes. */
static void
test_long (void)
{
  g_autoptr (FactArticle) article = new_article ();
  g_autoptr (GString) exact = g_string_new (NULL);

  for (guint i = 1; i <= 121; i++)
    {
      g_autoptr (FactAnchor) anchor = NULL;
      g_autofree char *mark = NULL;

      g_string_append (exact, "é");
      anchor = fact_anchor_new (fact_record_get_id (article), (FactSpan) { 1, 2 }, exact->str, "", "", FACT_ANCHOR_OK);
      mark = fact_repair_sentence_mark (&(FactRepair) { NULL, article, anchor, FACT_ANCHOR_FATE_LOST });
      g_assert_cmpint (g_utf8_strlen (mark, -1), ==, i + (gint) strlen ("Passage ") + 2);
      g_assert_cmpint (g_str_has_suffix (mark, "…”"), ==, i > 120);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/repair-sentence/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_sentence);
    }
  g_test_add_func ("/repair-sentence/long", test_long);

  return g_test_run ();
}
