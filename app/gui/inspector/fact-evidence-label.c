/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-evidence-label.h"

#include <glib/gi18n-lib.h>

#include "calculation/fact-calculation.h"
#include "export/fact-citation.h"
#include "export/fact-date-words.h"
#include "inspector/fact-claim-closures.h"
#include "inspector/fact-excerpt.h"
#include "inspector/fact-passage-label.h"
#include "model/fact-attachment-name.h"

#define MAX_SOURCE_CHARS 80

/* Passages of one article are one source; anything else is a source of its own. */
static guint
count_sources (FactClaim *claim)
{
  g_autoptr (GHashTable) articles = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_others = 0;

  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    {
      FactAnchor *anchor = fact_evidence_get_anchor (fact_claim_get_evidence (claim, i));

      if (anchor != NULL)
        g_hash_table_add (articles, fact_anchor_get_article_id (anchor));
      else
        n_others++;
    }

  return g_hash_table_size (articles) + n_others;
}

/**
 * fact_evidence_as_summary:
 * @claim: a claim
 *
 * Returns: (transfer full): how much evidence the claim has: "3 pieces, 2 sources"; "" for none
 */
char *
fact_evidence_as_summary (FactClaim *claim)
{
  guint n_pieces = fact_claim_get_n_evidence (claim);
  guint n_sources = count_sources (claim);
  g_autofree char *pieces = NULL;
  g_autofree char *sources = NULL;

  if (n_pieces == 0)
    return g_strdup ("");

  pieces = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u piece", "%u pieces", n_pieces), n_pieces);
  sources = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u source", "%u sources", n_sources), n_sources);

  /* Translators: "3 pieces, 2 sources" */
  return g_strdup_printf (_("%s, %s"), pieces, sources);
}

/* The first of some details that says anything. */
static const char *
find_detail (FactEvidence             *evidence,
             const FactEvidenceDetail *details,
             guint                     n_details)
{
  for (guint i = 0; i < n_details; i++)
    {
      const char *value = fact_evidence_get_detail (evidence, details[i]);

      if (*value != '\0')
        return value;
    }

  return "";
}

/* A name in the folder beside the project; which folder a file names is nobody's business. */
static const char *
find_name (FactEvidence *evidence)
{
  static const FactEvidenceDetail names[] = { FACT_DETAIL_TITLE, FACT_DETAIL_PERSON, FACT_DETAIL_FILE, FACT_DETAIL_URL };
  const char *name = find_detail (evidence, names, G_N_ELEMENTS (names));
  const char *file_name = name == fact_evidence_get_detail (evidence, FACT_DETAIL_FILE) ? fact_attachment_name_find (name) : NULL;

  return file_name != NULL ? file_name : name;
}

/**
 * fact_evidence_as_words:
 * @evidence: some evidence
 * @max_chars: how many code points are wanted at most
 *
 * Returns: (transfer full): what the evidence says, on one line: the words relied on in quotation marks, a calculation, or else
 *   its name
 */
char *
fact_evidence_as_words (FactEvidence *evidence,
                        guint         max_chars)
{
  const char *text = fact_evidence_get_detail (evidence, FACT_DETAIL_TEXT);
  g_autofree char *words = NULL;
  g_autofree char *excerpt = NULL;

  if (fact_evidence_get_anchor (evidence) != NULL)
    return fact_passage_quotation (fact_evidence_get_anchor (evidence), max_chars);

  if (*text != '\0')
    {
      excerpt = fact_excerpt (text, max_chars);
      return fact_citation_quote (excerpt);
    }
  if (fact_evidence_get_kind (evidence) == FACT_EVIDENCE_CALCULATION)
    words = fact_calculation_format (fact_evidence_get_detail (evidence, FACT_DETAIL_EXPRESSION),
                                     fact_evidence_get_detail (evidence, FACT_DETAIL_RESULT));
  else
    words = g_strdup (find_name (evidence));

  return fact_excerpt (words, max_chars);
}

static void
append (GString    *out,
        const char *separator,
        const char *words)
{
  if (*words != '\0')
    g_string_append_printf (out, "%s%s", separator, words);
}

/**
 * fact_evidence_as_source:
 * @state: a state
 * @evidence: some evidence of one of its claims
 *
 * Returns: (transfer full): where the evidence is from, besides what fact_evidence_as_words() says: "City Record ¶2",
 *   "Document, p. 12", "Person · The engineer, phone, 2 January 2026"
 */
char *
fact_evidence_as_source (FactState    *state,
                         FactEvidence *evidence)
{
  static const FactEvidenceDetail places[] = { FACT_DETAIL_LOCATOR, FACT_DETAIL_HOW };
  static const FactEvidenceDetail dates[] = { FACT_DETAIL_ACCESSED, FACT_DETAIL_SPOKEN_AT };
  g_autofree char *kind = NULL;
  g_autofree char *date = NULL;
  g_autoptr (GString) source = NULL;

  if (fact_evidence_get_anchor (evidence) != NULL)
    return fact_passage_label (state, fact_evidence_get_anchor (evidence));

  kind = fact_evidence_kind_as_label (NULL, fact_evidence_get_kind (evidence));
  date = fact_date_words_format (find_detail (evidence, dates, G_N_ELEMENTS (dates)));
  source = g_string_new (kind);
  if (*fact_evidence_get_detail (evidence, FACT_DETAIL_TEXT) != '\0')
    append (source, " · ", find_name (evidence));
  append (source, ", ", find_detail (evidence, places, G_N_ELEMENTS (places)));
  append (source, ", ", date);

  return fact_excerpt (source->str, MAX_SOURCE_CHARS);
}

/**
 * fact_evidence_as_name:
 * @state: a state
 * @evidence: some evidence of one of its claims
 * @trouble: (nullable): what somebody has to look at, see fact_evidence_trouble_label()
 * @max_chars: how many code points of its words are wanted at most
 *
 * Returns: (transfer full): all that a row of evidence shows, for those who hear it
 */
char *
fact_evidence_as_name (FactState    *state,
                       FactEvidence *evidence,
                       const char   *trouble,
                       guint         max_chars)
{
  const char *note = fact_evidence_get_note (evidence);
  g_autofree char *stance = fact_stance_as_label (NULL, fact_evidence_get_stance (evidence));
  g_autofree char *words = fact_evidence_as_words (evidence, max_chars);
  g_autofree char *source = fact_evidence_as_source (state, evidence);
  g_autofree char *said = NULL;
  g_autofree char *name = NULL;

  /* Translators: what evidence does to a claim, its words, and where they are from: "Supports: “it will cost more”, City Record ¶2" */
  said = g_strdup_printf (_("%s: %s, %s"), stance, words, source);
  /* Translators: the foregoing, and what has to be looked at: "…, City Record ¶2, To Recheck" */
  name = trouble != NULL ? g_strdup_printf (_("%s, %s"), said, trouble) : g_steal_pointer (&said);
  if (*note == '\0')
    return g_steal_pointer (&name);

  /* Translators: the foregoing, and what the checker noted on the evidence */
  return g_strdup_printf (_("%s. Note: %s"), name, note);
}

/**
 * fact_evidence_as_page:
 * @first: the first row of evidence that is listed, from 0
 * @n_listed: how many are
 * @n: how many there are
 *
 * Returns: (transfer full): which of them are listed: "101–200 of 640"
 */
char *
fact_evidence_as_page (guint first,
                       guint n_listed,
                       guint n)
{
  /* Translators: some of many pieces of evidence: "101–200 of 640" */
  return g_strdup_printf (_("%u–%u of %u"), first + 1, first + n_listed, n);
}

/**
 * fact_evidence_as_link:
 * @evidence: some evidence
 * @detail: one of its addresses
 *
 * A project file comes from anywhere, and what a click opens must be a page: other schemes are shown as text only.
 *
 * Returns: (transfer full) (nullable): the address if it is one of the web; %NULL if it has none or another
 */
char *
fact_evidence_as_link (FactEvidence       *evidence,
                       FactEvidenceDetail  detail)
{
  const char *url = fact_evidence_get_detail (evidence, detail);
  g_autofree char *scheme = g_uri_parse_scheme (url);

  if (g_strcmp0 (scheme, "https") != 0 && g_strcmp0 (scheme, "http") != 0)
    return NULL;

  return g_uri_is_valid (url, G_URI_FLAGS_NONE, NULL) ? g_strdup (url) : NULL;
}
