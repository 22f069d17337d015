/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "document/fact-repair-sentence.h"

#include <glib/gi18n-lib.h>

/* A quotation is named here, not told in full. */
#define MAX_QUOTED_CHARS 120

/**
 * fact_repair_sentence:
 * @repair: what became of a mark
 *
 * Returns: (transfer full): that in whole sentences, with the title of the article
 */
char *
fact_repair_sentence (const FactRepair *repair)
{
  const char *title = fact_article_get_title (repair->article);

  switch (repair->fate)
    {
    case FACT_ANCHOR_FATE_MOVED:
      /* Translators: title of an article, as in the following */
      return g_strdup_printf (_("The words were found at another place in “%s”, and the mark was moved there."), title);
    case FACT_ANCHOR_FATE_AMBIGUOUS:
      return g_strdup_printf (_("It is not clear which words in “%s” are meant. Please check the mark."), title);
    case FACT_ANCHOR_FATE_NOT_SEARCHED:
      return g_strdup_printf (_("The words are not where they were in “%s”, and there were too many such marks to search for "
                                "all. Please check the mark."), title);
    case FACT_ANCHOR_FATE_LOST:
    case FACT_ANCHOR_FATE_HOLDS:
    default:
      return g_strdup_printf (_("The words could not be found in “%s” any more. The mark is kept, but it is lost in the text."),
                              title);
    }
}

/**
 * fact_repair_sentence_mark:
 * @repair: what became of a mark
 *
 * Returns: (transfer full): which mark it is: “Claim 3: “under construction since August 2022””
 */
char *
fact_repair_sentence_mark (const FactRepair *repair)
{
  const char *exact = fact_anchor_get_exact (repair->anchor);
  g_autofree char *cut = NULL;

  if (g_utf8_strlen (exact, -1) > MAX_QUOTED_CHARS)
    {
      g_autofree char *start = g_utf8_substring (exact, 0, MAX_QUOTED_CHARS);

      exact = cut = g_strdup_printf ("%s…", start);
    }

  if (repair->claim == NULL)
    /* Translators: the words of a passage in which there is nothing to check */
    return g_strdup_printf (_("Passage “%s”"), exact);

  /* Translators: number of a claim, and the words of its mark */
  return g_strdup_printf (_("Claim %u: “%s”"), fact_claim_get_number (repair->claim), exact);
}
