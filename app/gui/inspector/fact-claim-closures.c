/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-claim-closures.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-excerpt.h"
#include "text/fact-char-class.h"

/*
 * The words and symbols of the closed lists. Each function copes with a value that its list does not have, as a file written
 * by a later version may bring one, and gives a string of its own, so that it can stand in a .ui file.
 */

static char *
dup_translated (const char * const *words,
                guint               n_words,
                guint               i)
{
  return g_strdup (i < n_words ? g_dgettext (GETTEXT_PACKAGE, words[i]) : "");
}

static char *
dup_name (const char * const *names,
          guint               n_names,
          guint               i)
{
  return g_strdup (i < n_names ? names[i] : "");
}

/**
 * fact_verdict_as_label:
 * @unused: the builder's object
 * @verdict: a verdict
 *
 * Returns: (transfer full): the verdict's word, translated; "" for an unknown one
 */
char *
fact_verdict_as_label (gpointer    unused,
                       FactVerdict verdict)
{
  static const char * const words[] = { N_("Supported"), N_("Disputed"), N_("Unverified") };

  return dup_translated (words, G_N_ELEMENTS (words), verdict);
}

/**
 * fact_verdict_as_icon_name:
 * @unused: the builder's object
 * @verdict: a verdict
 *
 * Returns: (transfer full): name of the verdict's symbol; "" for an unknown one
 */
char *
fact_verdict_as_icon_name (gpointer    unused,
                           FactVerdict verdict)
{
  static const char * const names[] = {
    "fd-verdict-supported-symbolic", "fd-verdict-disputed-symbolic", "fd-verdict-unverified-symbolic",
  };

  return dup_name (names, G_N_ELEMENTS (names), verdict);
}

/**
 * fact_verdict_as_css_class:
 * @unused: the builder's object
 * @verdict: a verdict
 *
 * Returns: (transfer full): the style class that gives a widget the verdict's colour; "" for an unknown one
 */
char *
fact_verdict_as_css_class (gpointer    unused,
                           FactVerdict verdict)
{
  static const char * const names[] = { "verdict-supported", "verdict-disputed", "verdict-unverified" };

  return dup_name (names, G_N_ELEMENTS (names), verdict);
}

/**
 * fact_progress_as_label:
 * @unused: the builder's object
 * @progress: how far a claim's check has come
 *
 * Returns: (transfer full): its words, translated; "" for an unknown one
 */
char *
fact_progress_as_label (gpointer     unused,
                        FactProgress progress)
{
  static const char * const words[] = { N_("To Do"), N_("In Progress"), N_("Needs Second Check"), N_("Done") };

  return dup_translated (words, G_N_ELEMENTS (words), progress);
}

/**
 * fact_progress_as_icon_name:
 * @unused: the builder's object
 * @progress: how far a claim's check has come
 *
 * Returns: (transfer full): name of its symbol; "" for an unknown one
 */
char *
fact_progress_as_icon_name (gpointer     unused,
                            FactProgress progress)
{
  static const char * const names[] = {
    "fd-progress-todo-symbolic", "fd-progress-doing-symbolic", "fd-progress-second-symbolic", "fd-progress-done-symbolic",
  };

  return dup_name (names, G_N_ELEMENTS (names), progress);
}

/**
 * fact_stance_as_label:
 * @unused: the builder's object
 * @stance: what evidence does to a claim
 *
 * Returns: (transfer full): the stance's word, translated; "" for an unknown one
 */
char *
fact_stance_as_label (gpointer   unused,
                      FactStance stance)
{
  switch (stance)
    {
    case FACT_STANCE_SUPPORTS:
      /* Translators: what a piece of evidence does to a claim */
      return g_strdup (C_("stance", "Supports"));
    case FACT_STANCE_DISPUTES:
      return g_strdup (C_("stance", "Disputes"));
    case FACT_STANCE_CONTEXT:
      return g_strdup (C_("stance", "Context"));
    default:
      return g_strdup ("");
    }
}

/**
 * fact_stance_as_icon_name:
 * @unused: the builder's object
 * @stance: what evidence does to a claim
 *
 * Returns: (transfer full): name of the stance's symbol; "" for an unknown one
 */
char *
fact_stance_as_icon_name (gpointer   unused,
                          FactStance stance)
{
  static const char * const names[] = {
    "fd-stance-supports-symbolic", "fd-stance-disputes-symbolic", "fd-stance-context-symbolic",
  };

  return dup_name (names, G_N_ELEMENTS (names), stance);
}

/**
 * fact_stance_as_css_class:
 * @unused: the builder's object
 * @stance: what evidence does to a claim
 *
 * Returns: (transfer full): the style class that gives a widget the stance's colour; "" for an unknown one
 */
char *
fact_stance_as_css_class (gpointer   unused,
                          FactStance stance)
{
  static const char * const names[] = { "stance-supports", "stance-disputes", "stance-context" };

  return dup_name (names, G_N_ELEMENTS (names), stance);
}

/**
 * fact_role_as_label:
 * @unused: the builder's object
 * @role: what an article is in the project for
 *
 * Returns: (transfer full): the role's word, translated; "" for an unknown one
 */
char *
fact_role_as_label (gpointer unused,
                    FactRole role)
{
  switch (role)
    {
    case FACT_ROLE_ARTICLE:
      /* Translators: an article that is being checked, as opposed to a source */
      return g_strdup (C_("role", "Article"));
    case FACT_ROLE_SOURCE:
      /* Translators: an article that others are only checked against */
      return g_strdup (C_("role", "Source"));
    default:
      return g_strdup ("");
    }
}

/**
 * fact_evidence_kind_as_label:
 * @unused: the builder's object
 * @kind: what a piece of evidence is
 *
 * Returns: (transfer full): the kind's word, translated; "" for an unknown one
 */
char *
fact_evidence_kind_as_label (gpointer         unused,
                             FactEvidenceKind kind)
{
  static const char * const words[] = {
    N_("Passage"), N_("Web Page"), N_("Document"), N_("Person"), N_("Calculation"), N_("Attachment"),
  };

  return dup_translated (words, G_N_ELEMENTS (words), kind);
}

/**
 * fact_evidence_kind_as_icon_name:
 * @unused: the builder's object
 * @kind: what a piece of evidence is
 *
 * Returns: (transfer full): name of the kind's symbol; "" for a passage, which has none, and for an unknown one
 */
char *
fact_evidence_kind_as_icon_name (gpointer         unused,
                                 FactEvidenceKind kind)
{
  static const char * const names[] = {
    "", "fd-evidence-web-symbolic", "fd-evidence-document-symbolic", "fd-evidence-person-symbolic",
    "fd-evidence-calculation-symbolic", "fd-evidence-attachment-symbolic",
  };

  return dup_name (names, G_N_ELEMENTS (names), kind);
}

/**
 * fact_claim_as_heading:
 * @unused: the builder's object
 * @number: a claim's permanent number
 *
 * Returns: (transfer full): what the claim is called: "Claim 7"
 */
char *
fact_claim_as_heading (gpointer unused,
                       guint    number)
{
  return g_strdup_printf (_("Claim %u"), number);
}

/**
 * fact_claim_as_excerpt:
 * @unused: the builder's object
 * @claim: a claim
 * @max_chars: how many code points of its statement are wanted at most, more than 0
 *
 * A file that another program wrote may have a claim with a statement in which there is nothing to see: what shows it would be an empty
 * place, of which nobody knows what it is.
 *
 * Returns: (transfer full): the claim's statement on one line, see fact_excerpt(); words that say so where there is none
 */
char *
fact_claim_as_excerpt (gpointer   unused,
                       FactClaim *claim,
                       guint      max_chars)
{
  const char *statement = fact_claim_get_statement (claim);

  for (const char *p = statement; *p != '\0'; p = g_utf8_next_char (p))
    if (!fact_char_is_blank (g_utf8_get_char (p)))
      return fact_excerpt (statement, max_chars);

  return g_strdup (_("No statement"));
}

/**
 * fact_claim_as_line:
 * @unused: the builder's object
 * @claim: a claim
 * @max_chars: how many code points of its statement are wanted at most
 *
 * Returns: (transfer full): the claim on one line: "Claim 7: Its beginning…"
 */
char *
fact_claim_as_line (gpointer   unused,
                    FactClaim *claim,
                    guint      max_chars)
{
  g_autofree char *statement = fact_claim_as_excerpt (NULL, claim, max_chars);

  /* Translators: number and statement of a claim */
  return g_strdup_printf (_("Claim %u: %s"), fact_claim_get_number (claim), statement);
}

/**
 * fact_tally_as_fraction:
 * @unused: the builder's object
 * @tally: (nullable): how many claims stand where
 *
 * Returns: (transfer full): how many of the claims are done, as "4/9"; "" where there are no claims
 */
char *
fact_tally_as_fraction (gpointer         unused,
                        const FactTally *tally)
{
  if (tally == NULL || tally->n_claims == 0)
    return g_strdup ("");

  /* Translators: claims that are done, of all claims */
  return g_strdup_printf (_("%u/%u"), tally->n_done, tally->n_claims);
}

/**
 * fact_tally_as_sentence:
 * @unused: the builder's object
 * @tally: (nullable): how many claims stand where
 *
 * Says in words what a verdict bar draws.
 *
 * Returns: (transfer full): "4 supported, 2 disputed, 3 unverified; 4 of 9 done", or that there are no claims
 */
char *
fact_tally_as_sentence (gpointer         unused,
                        const FactTally *tally)
{
  if (tally == NULL || tally->n_claims == 0)
    return g_strdup (_("No claims yet"));

  return g_strdup_printf (_("%u supported, %u disputed, %u unverified; %u of %u done"),
                          tally->by_verdict[FACT_VERDICT_SUPPORTED],
                          tally->by_verdict[FACT_VERDICT_DISPUTED],
                          tally->by_verdict[FACT_VERDICT_UNVERIFIED],
                          tally->n_done, tally->n_claims);
}
