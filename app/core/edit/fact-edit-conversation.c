/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-conversation.h"

#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_find_query:
 * @claim: a claim
 * @query_id: (nullable): id of a query
 * @place: (out): which of the claim's it is
 * @error: %FACT_EDIT_ERROR_NO_SUCH_QUERY
 *
 * Returns: (transfer none): the query; %NULL with @error set when there is none
 */
FactQuery *
fact_edit_find_query (FactClaim   *claim,
                      const char  *query_id,
                      guint       *place,
                      GError     **error)
{
  if (fact_claim_find_query (claim, query_id, place))
    return fact_claim_get_query (claim, *place);

  g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_QUERY,
               _("Claim %u has no query “%s”."), fact_claim_get_number (claim), query_id != NULL ? query_id : "");

  return NULL;
}

/**
 * fact_edit_find_note:
 * @claim: a claim
 * @note_id: (nullable): id of a note of its thread
 * @place: (out): which of the claim's it is
 * @error: %FACT_EDIT_ERROR_NO_SUCH_NOTE
 *
 * Returns: (transfer none): the note; %NULL with @error set when there is none
 */
FactNote *
fact_edit_find_note (FactClaim   *claim,
                     const char  *note_id,
                     guint       *place,
                     GError     **error)
{
  if (fact_claim_find_note (claim, note_id, place))
    return fact_claim_get_note (claim, *place);

  g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_NOTE,
               _("Claim %u has no note “%s”."), fact_claim_get_number (claim), note_id != NULL ? note_id : "");

  return NULL;
}

static void
put (GPtrArray *parts,
     guint      place,
     gpointer   part)
{
  if (place < parts->len)
    g_ptr_array_remove_index (parts, place);
  if (part != NULL)
    g_ptr_array_insert (parts, (int) place, fact_record_ref (part));
}

/**
 * fact_edit_put_query:
 * @claim: a claim
 * @place: which of its queries; the one behind the last for another one
 * @query: (nullable) (transfer none): what comes there; %NULL for nothing
 *
 * Returns: (transfer full): a copy of @claim with one query added, replaced or removed
 */
FactClaim *
fact_edit_put_query (FactClaim *claim,
                     guint      place,
                     FactQuery *query)
{
  g_autoptr (GPtrArray) queries = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < fact_claim_get_n_queries (claim); i++)
    g_ptr_array_add (queries, fact_record_ref (fact_claim_get_query (claim, i)));
  put (queries, place, query);

  return fact_claim_with_queries (claim, queries);
}

/**
 * fact_edit_put_note:
 * @claim: a claim
 * @place: which of its notes; the one behind the last for another one
 * @note: (nullable) (transfer none): what comes there; %NULL for nothing
 *
 * Returns: (transfer full): a copy of @claim with one note added, replaced or removed
 */
FactClaim *
fact_edit_put_note (FactClaim *claim,
                    guint      place,
                    FactNote  *note)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < fact_claim_get_n_notes (claim); i++)
    g_ptr_array_add (notes, fact_record_ref (fact_claim_get_note (claim, i)));
  put (notes, place, note);

  return fact_claim_with_notes (claim, notes);
}

/**
 * fact_edit_check_query:
 * @field: which text of a query
 * @value: (nullable): what it is to say
 * @error: %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Returns: whether it can say so
 */
gboolean
fact_edit_check_query (FactQueryField   field,
                       const char      *value,
                       GError         **error)
{
  if (!fact_edit_check_string (value, error))
    return FALSE;
  if (field != FACT_QUERY_TEXT || !fact_edit_is_blank (value))
    return TRUE;

  g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
                       _("A query needs words. Write what you want to know, or remove the query."));

  return FALSE;
}

/**
 * fact_edit_check_note:
 * @text: (nullable): what a note is to say
 * @error: %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Returns: whether it can say so
 */
gboolean
fact_edit_check_note (const char  *text,
                      GError     **error)
{
  if (!fact_edit_check_string (text, error))
    return FALSE;
  if (!fact_edit_is_blank (text))
    return TRUE;

  g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE, _("A note needs words. Write some, or remove the note."));

  return FALSE;
}
