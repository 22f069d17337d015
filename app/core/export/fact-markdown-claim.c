/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/fact-markdown-claim.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "export/fact-citation.h"
#include "export/fact-export-words.h"
#include "export/fact-markdown.h"
#include "export/fact-markdown-evidence.h"
#include "export/fact-markdown-queries.h"

/* Evidence that this version does not understand is evidence all the same. */
static guint
count_kept_evidence (FactClaim *claim)
{
  FactExtras *extras = fact_record_get_extras (claim);
  guint n = 0;

  for (guint i = 0; extras != NULL && i < fact_extras_get_n_kept (extras); i++)
    n += g_str_equal (fact_extras_get_kept (extras, i)->array, "evidence");

  return n;
}

/**
 * fact_markdown_claim_has_evidence:
 * @claim: a claim
 *
 * Tells whether anything is linked to @claim, be it an entry that only a later Factdesk understands.
 *
 * Returns: whether there is
 */
gboolean
fact_markdown_claim_has_evidence (FactClaim *claim)
{
  return fact_claim_get_n_evidence (claim) + count_kept_evidence (claim) > 0;
}

/**
 * fact_markdown_claim_append_heading:
 * @out: the document so far
 * @claim: a claim
 *
 * Adds the heading of a claim: its number and statement.
 */
void
fact_markdown_claim_append_heading (GString   *out,
                                    FactClaim *claim)
{
  g_autofree char *statement = fact_markdown_escape_line (fact_claim_get_statement (claim));

  g_string_append (out, "### ");
  /* Translators: the number of a claim. */
  g_string_append_printf (out, _("Claim %u"), fact_claim_get_number (claim));
  if (*statement != '\0')
    g_string_append_printf (out, ": %s", statement);
  g_string_append (out, "\n\n");
}

/**
 * fact_markdown_claim_append_places:
 * @out: the document so far
 * @claim: a claim
 * @article: an article it occurs in
 *
 * Adds the words with which @article makes the claim, and the paragraphs they stand in, as block quotations.
 */
void
fact_markdown_claim_append_places (GString     *out,
                                   FactClaim   *claim,
                                   FactArticle *article)
{
  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactAnchor *anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i));
      g_autofree char *words = NULL;
      g_autofree char *quotation = NULL;
      g_autofree char *paragraph = NULL;

      if (!g_str_equal (fact_anchor_get_article_id (anchor), fact_record_get_id (article))
          || fact_anchor_get_state (anchor) == FACT_ANCHOR_LOST)
        continue;

      words = fact_markdown_escape_line (fact_anchor_get_exact (anchor));
      quotation = fact_citation_quote (words);
      paragraph = fact_citation_format_place (article, fact_anchor_get_span (anchor));
      g_string_append_printf (out, "> %s — %s", quotation, paragraph);
      if (fact_anchor_get_state (anchor) == FACT_ANCHOR_RECHECK)
        g_string_append_printf (out, " (%s)", _("the text has changed: check this place again"));
      g_string_append (out, "\n\n");
    }
}

/* Where else the claim is made: each other article once, by its outlet. */
static void
append_other_articles (GString     *out,
                       FactState   *state,
                       FactClaim   *claim,
                       FactArticle *article)
{
  g_autoptr (GHashTable) named = g_hash_table_new (NULL, NULL);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactAnchor *anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i));
      FactArticle *other = fact_state_find_article (state, fact_anchor_get_article_id (anchor));
      g_autofree char *source = NULL;
      g_autofree char *escaped = NULL;
      g_autofree char *paragraph = NULL;

      if (other == NULL || other == article || fact_anchor_get_state (anchor) == FACT_ANCHOR_LOST
          || !g_hash_table_add (named, other))
        continue;

      source = fact_citation_format_source (other);
      escaped = fact_markdown_escape_line (source);
      paragraph = fact_citation_format_place (other, fact_anchor_get_span (anchor));
      /* Translators: an outlet with a date, and a paragraph. */
      g_string_append_printf (list, list->len > 0 ? "; %s, %s" : "%s, %s", escaped, paragraph);
    }

  if (list->len > 0)
    {
      /* Translators: %s lists articles. */
      g_string_append_printf (out, _("Also in: %s."), list->str);
      g_string_append (out, "\n\n");
    }
}

/* Words the claim rested on that stand nowhere any more. */
static void
append_lost_places (GString   *out,
                    FactClaim *claim)
{
  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactAnchor *anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i));
      g_autofree char *words = NULL;
      g_autofree char *quotation = NULL;

      if (fact_anchor_get_state (anchor) != FACT_ANCHOR_LOST)
        continue;
      words = fact_markdown_escape_line (fact_anchor_get_exact (anchor));
      quotation = fact_citation_quote (words);
      /* Translators: %s is a quotation in its marks. */
      g_string_append_printf (out, _("The words %s are no longer in the text."), quotation);
      g_string_append (out, "\n\n");
    }
}

static void
append_verdict (GString   *out,
                FactClaim *claim)
{
  FactVerdict verdict = fact_claim_get_verdict (claim);
  const char *const labels[] = { _("said by %s"), _("checked by %s"), _("reviewed by %s") };
  const FactClaimField fields[] = { FACT_CLAIM_CLAIMANT, FACT_CLAIM_CHECKED_BY, FACT_CLAIM_REVIEWED_BY };

  g_string_append_printf (out, "**%s**", fact_export_words_verdict (verdict));
  g_string_append_printf (out, " · %s", fact_export_words_progress (fact_claim_get_progress (claim)));

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autofree char *name = fact_markdown_escape_line (fact_claim_get_field (claim, fields[i]));
      g_auto (GStrv) parts = NULL;

      if (*name == '\0')
        continue;
      parts = g_strsplit (labels[i], "%s", 2);
      g_string_append_printf (out, " · %s%s%s", parts[0], name, parts[1] != NULL ? parts[1] : "");
    }
  g_string_append (out, "\n\n");

  if (verdict == FACT_VERDICT_UNVERIFIED)
    g_string_append_printf (out, "%s\n\n", _("This claim has not been verified."));
}

static void
append_words (GString    *out,
              const char *label,
              const char *words)
{
  g_autofree char *paragraphs = fact_markdown_escape_paragraphs (words);

  if (*paragraphs != '\0')
    g_string_append_printf (out, "**%s**\n\n%s\n\n", label, paragraphs);
}

static void
append_correction (GString   *out,
                   FactClaim *claim)
{
  switch (fact_claim_get_correction_state (claim))
    {
    case FACT_CORRECTION_ACCEPTED:
      append_words (out, _("Suggested correction (accepted)"), fact_claim_get_field (claim, FACT_CLAIM_CORRECTION));
      break;
    case FACT_CORRECTION_DECLINED:
      append_words (out, _("Suggested correction (declined)"), fact_claim_get_field (claim, FACT_CLAIM_CORRECTION));
      break;
    case FACT_CORRECTION_PROPOSED:
    default:
      append_words (out, _("Suggested correction"), fact_claim_get_field (claim, FACT_CLAIM_CORRECTION));
    }
}

static void
append_evidence (GString   *out,
                 FactState *state,
                 FactClaim *claim)
{
  guint n_kept = count_kept_evidence (claim);

  if (!fact_markdown_claim_has_evidence (claim))
    {
      g_string_append_printf (out, "%s\n\n", _("No evidence is linked to this claim."));
      return;
    }

  g_string_append_printf (out, "**%s**\n\n", _("Evidence"));
  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    fact_markdown_evidence_append (out, state, fact_claim_get_evidence (claim, i));
  if (n_kept > 0)
    {
      g_string_append (out, "- ");
      g_string_append_printf (out, ngettext ("%u more piece, recorded by a later Factdesk, cannot be shown.",
                                             "%u more pieces, recorded by a later Factdesk, cannot be shown.", n_kept), n_kept);
      g_string_append_c (out, '\n');
    }
  g_string_append_c (out, '\n');
}

/**
 * fact_markdown_claim_append:
 * @out: the document so far
 * @state: the project
 * @claim: one of its claims
 * @article: (nullable): the article in whose section the claim is told; %NULL when it stands nowhere
 *
 * Adds all that a reader should know of a claim.
 */
void
fact_markdown_claim_append (GString     *out,
                            FactState   *state,
                            FactClaim   *claim,
                            FactArticle *article)
{
  fact_markdown_claim_append_heading (out, claim);
  if (article != NULL)
    fact_markdown_claim_append_places (out, claim, article);
  append_lost_places (out, claim);
  append_verdict (out, claim);
  append_words (out, _("Rationale"), fact_claim_get_field (claim, FACT_CLAIM_RATIONALE));
  append_correction (out, claim);
  append_evidence (out, state, claim);
  fact_markdown_queries_append (out, claim);
  append_other_articles (out, state, claim, article);
}
