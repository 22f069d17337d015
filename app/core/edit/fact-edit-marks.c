/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-marks.h"

#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_is_same_place:
 * @a: (nullable): a mark
 * @b: (nullable): another one
 *
 * Returns: whether both mark the same words at the same place of the same article
 */
gboolean
fact_edit_is_same_place (FactAnchor *a,
                         FactAnchor *b)
{
  return a != NULL && b != NULL
         && g_strcmp0 (fact_anchor_get_article_id (a), fact_anchor_get_article_id (b)) == 0
         && fact_span_equal (fact_anchor_get_span (a), fact_anchor_get_span (b));
}

/**
 * fact_edit_stands_at:
 * @claim: a claim
 * @anchor: a mark
 *
 * Returns: whether @claim is made at just these words already
 */
gboolean
fact_edit_stands_at (FactClaim  *claim,
                     FactAnchor *anchor)
{
  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      if (fact_edit_is_same_place (fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i)), anchor))
        return TRUE;
    }

  return FALSE;
}

/**
 * fact_edit_rests_on:
 * @claim: a claim
 * @anchor: a mark
 *
 * Returns: whether just these words are evidence for @claim already
 */
gboolean
fact_edit_rests_on (FactClaim  *claim,
                    FactAnchor *anchor)
{
  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    {
      if (fact_edit_is_same_place (fact_evidence_get_anchor (fact_claim_get_evidence (claim, i)), anchor))
        return TRUE;
    }

  return FALSE;
}

/**
 * fact_edit_dup_statement:
 * @words: a quotation
 *
 * Returns: (transfer full): it on one line: where the article breaks its lines is no part of what is claimed
 */
char *
fact_edit_dup_statement (const char *words)
{
  g_autoptr (GString) statement = g_string_new (NULL);
  gboolean wants_space = FALSE;

  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) && c != 0x00A0 && c != 0x202F)
        {
          wants_space = statement->len > 0;
          continue;
        }
      if (wants_space)
        g_string_append_c (statement, ' ');
      wants_space = FALSE;
      g_string_append_unichar (statement, c);
    }

  return g_string_free (g_steal_pointer (&statement), FALSE);
}

/**
 * fact_edit_check_new_claim:
 * @state: a state
 * @words: what the claim is to say
 * @error: %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Returns: whether there can be one more claim, and of these words
 */
gboolean
fact_edit_check_new_claim (FactState   *state,
                           const char  *words,
                           GError     **error)
{
  if (fact_edit_is_blank (words))
    {
      g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
                           _("A claim needs words: select some that are not only white space."));
      return FALSE;
    }
  /* No file can hold a greater one. */
  if (fact_header_get_last_number (fact_state_get_header (state)) >= G_MAXINT32)
    {
      g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
                           _("This project has used up the numbers for claims. Go on in a new project."));
      return FALSE;
    }

  return TRUE;
}
