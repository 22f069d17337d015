/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

#define MAX_NAMED 10

/**
 * fact_edit_find_article:
 * @state: a state
 * @article_id: (nullable): an article's id
 * @error: %FACT_EDIT_ERROR_NO_SUCH_ARTICLE
 *
 * Returns: (transfer none): the article; %NULL with @error set when there is none
 */
FactArticle *
fact_edit_find_article (FactState   *state,
                        const char  *article_id,
                        GError     **error)
{
  FactArticle *article = fact_state_find_article (state, article_id);

  if (article == NULL)
    g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_ARTICLE,
                 _("There is no article “%s” in this project."), article_id != NULL ? article_id : "");

  return article;
}

/**
 * fact_edit_find_claim:
 * @state: a state
 * @claim_id: (nullable): a claim's id
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM
 *
 * Returns: (transfer none): the claim; %NULL with @error set when there is none
 */
FactClaim *
fact_edit_find_claim (FactState   *state,
                      const char  *claim_id,
                      GError     **error)
{
  FactClaim *claim = fact_state_find_claim (state, claim_id);

  if (claim == NULL)
    g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_CLAIM,
                 _("There is no claim “%s” in this project."), claim_id != NULL ? claim_id : "");

  return claim;
}

/**
 * fact_edit_find_claims:
 * @state: a state
 * @claim_ids: (array zero-terminated=1): ids of claims; one said twice counts once
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM
 *
 * Returns: (transfer full) (element-type FactClaim): the claims, each once, which live as long as @state; %NULL with @error set
 */
GPtrArray *
fact_edit_find_claims (FactState           *state,
                       const char * const  *claim_ids,
                       GError             **error)
{
  g_autoptr (GPtrArray) claims = g_ptr_array_new ();
  g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);

  for (guint i = 0; claim_ids[i] != NULL; i++)
    {
      FactClaim *claim = fact_edit_find_claim (state, claim_ids[i], error);

      if (claim == NULL)
        return NULL;
      if (g_hash_table_add (found, claim))
        g_ptr_array_add (claims, claim);
    }

  return g_steal_pointer (&claims);
}

/**
 * fact_edit_name_claims:
 * @claims: (element-type FactClaim): claims
 *
 * Returns: (transfer full): their numbers, “3, 7, 12”; of many, the first ones
 */
char *
fact_edit_name_claims (GPtrArray *claims)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < MIN (claims->len, MAX_NAMED); i++)
    g_string_append_printf (names, "%s%u", i > 0 ? ", " : "", fact_claim_get_number (g_ptr_array_index (claims, i)));
  if (claims->len > MAX_NAMED)
    g_string_append (names, ", …");

  return g_string_free (g_steal_pointer (&names), FALSE);
}

/**
 * fact_edit_find_evidence:
 * @claim: a claim
 * @evidence_id: (nullable): id of evidence
 * @place: (out): which of the claim's it is
 * @error: %FACT_EDIT_ERROR_NO_SUCH_EVIDENCE
 *
 * Returns: (transfer none): the evidence; %NULL with @error set when there is none
 */
FactEvidence *
fact_edit_find_evidence (FactClaim   *claim,
                         const char  *evidence_id,
                         guint       *place,
                         GError     **error)
{
  if (!fact_claim_find_evidence (claim, evidence_id, place))
    {
      g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_EVIDENCE,
                   _("Claim %u has no evidence “%s”."), fact_claim_get_number (claim),
                   evidence_id != NULL ? evidence_id : "");
      return NULL;
    }

  return fact_claim_get_evidence (claim, *place);
}

/**
 * fact_edit_find_occurrence:
 * @claim: a claim
 * @occurrence_id: (nullable): id of an occurrence
 * @place: (out): which of the claim's it is
 * @error: %FACT_EDIT_ERROR_NO_SUCH_OCCURRENCE
 *
 * Returns: (transfer none): the occurrence; %NULL with @error set when there is none
 */
FactOccurrence *
fact_edit_find_occurrence (FactClaim   *claim,
                           const char  *occurrence_id,
                           guint       *place,
                           GError     **error)
{
  if (!fact_claim_find_occurrence (claim, occurrence_id, place))
    {
      g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_OCCURRENCE,
                   _("Claim %u does not stand at “%s”."), fact_claim_get_number (claim),
                   occurrence_id != NULL ? occurrence_id : "");
      return NULL;
    }

  return fact_claim_get_occurrence (claim, *place);
}

/**
 * fact_edit_find_passage:
 * @state: a state
 * @article_id: (nullable): an article's id
 * @span: a passage of it, in code points
 * @error: %FACT_EDIT_ERROR_NO_SUCH_ARTICLE, %FACT_EDIT_ERROR_BAD_SPAN
 *
 * Returns: (transfer none): the article; %NULL with @error set when there is none, or the passage is empty or not inside its text
 */
FactArticle *
fact_edit_find_passage (FactState   *state,
                        const char  *article_id,
                        FactSpan     span,
                        GError     **error)
{
  FactArticle *article = fact_edit_find_article (state, article_id, error);
  guint n_chars;

  if (article == NULL)
    return NULL;

  n_chars = fact_text_get_n_chars (fact_article_get_text (article));
  if (span.start < span.end && span.end <= n_chars)
    return article;

  g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_SPAN,
               _("The passage from %u to %u is not inside the article, which has %u characters."),
               span.start, span.end, n_chars);

  return NULL;
}

/**
 * fact_edit_make_anchor:
 * @state: a state
 * @article_id: (nullable): an article's id
 * @span: the passage, in code points
 * @error: %FACT_EDIT_ERROR_NO_SUCH_ARTICLE, %FACT_EDIT_ERROR_BAD_SPAN
 *
 * Returns: (transfer full): an anchor for the passage; %NULL with @error set when it is empty or not inside the text
 */
FactAnchor *
fact_edit_make_anchor (FactState   *state,
                       const char  *article_id,
                       FactSpan     span,
                       GError     **error)
{
  FactArticle *article = fact_edit_find_passage (state, article_id, span, error);

  if (article == NULL)
    return NULL;

  return fact_anchor_new_for_text (fact_record_get_id (article), fact_article_get_text (article), span);
}

/**
 * fact_edit_check_string:
 * @value: (nullable): what somebody typed
 * @error: %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Returns: whether a project can hold @value: UTF-8, or nothing
 */
gboolean
fact_edit_check_string (const char  *value,
                        GError     **error)
{
  if (value == NULL || g_utf8_validate (value, -1, NULL))
    return TRUE;

  g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
                       _("The text is not valid UTF-8 and cannot be kept."));

  return FALSE;
}

/**
 * fact_edit_is_blank:
 * @value: (nullable): UTF-8
 *
 * Returns: whether it has nothing but white space, that which does not break included
 */
gboolean
fact_edit_is_blank (const char *value)
{
  for (; value != NULL && *value != '\0'; value = g_utf8_next_char (value))
    {
      if (!g_unichar_isspace (g_utf8_get_char (value)))
        return FALSE;
    }

  return TRUE;
}

/**
 * fact_edit_copy_evidence:
 * @claim: a claim
 *
 * Returns: (transfer full) (element-type FactEvidence): an array of the caller's own with the claim's evidence
 */
GPtrArray *
fact_edit_copy_evidence (FactClaim *claim)
{
  guint n = fact_claim_get_n_evidence (claim);
  GPtrArray *copy = g_ptr_array_new_full (n + 1, fact_record_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (copy, fact_record_ref (fact_claim_get_evidence (claim, i)));

  return copy;
}

/**
 * fact_edit_copy_occurrences:
 * @claim: a claim
 *
 * Returns: (transfer full) (element-type FactOccurrence): an array of the caller's own with the claim's occurrences
 */
GPtrArray *
fact_edit_copy_occurrences (FactClaim *claim)
{
  guint n = fact_claim_get_n_occurrences (claim);
  GPtrArray *copy = g_ptr_array_new_full (n + 1, fact_record_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (copy, fact_record_ref (fact_claim_get_occurrence (claim, i)));

  return copy;
}
