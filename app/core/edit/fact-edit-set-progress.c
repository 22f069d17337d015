/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/* Signs the copy: whoever ends the first check checked it, whoever ends the second reviewed it. */
static FactClaim *
sign (FactClaim    *claim,
      FactProgress  before,
      const char   *author,
      const char   *now)
{
  gboolean is_review = before == FACT_PROGRESS_REVIEW && fact_claim_get_progress (claim) == FACT_PROGRESS_DONE;
  gboolean is_check = before < FACT_PROGRESS_REVIEW && fact_claim_get_progress (claim) >= FACT_PROGRESS_REVIEW;
  g_autoptr (FactClaim) signed_by = NULL;

  if (!is_review && !is_check)
    return fact_record_ref (claim);

  signed_by = fact_claim_with_field (claim, is_review ? FACT_CLAIM_REVIEWED_BY : FACT_CLAIM_CHECKED_BY, author);

  return fact_claim_with_field (signed_by, is_review ? FACT_CLAIM_REVIEWED_AT : FACT_CLAIM_CHECKED_AT, now);
}

static void
set_label (FactEditBuilder *builder,
           GPtrArray       *claims)
{
  /* Translators: both come after “Undo” and “Redo” */
  if (claims->len == 1)
    fact_edit_builder_set_label (builder, _("Progress of Claim %u"), fact_claim_get_number (g_ptr_array_index (claims, 0)));
  else
    fact_edit_builder_set_label (builder, ngettext ("Progress of %u Claim", "Progress of %u Claims", claims->len), claims->len);
}

static gboolean
refuse (GPtrArray  *waiting,
        GError    **error)
{
  FactClaim *first = g_ptr_array_index (waiting, 0);
  guint n_queries = fact_claim_get_n_open_queries (first);
  g_autofree char *names = fact_edit_name_claims (waiting);

  if (waiting->len == 1)
    g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_OPEN_QUERIES,
                 ngettext ("Claim %u has %u open query. Answer or withdraw it, then the claim can be done.",
                           "Claim %u has %u open queries. Answer or withdraw them, then the claim can be done.", n_queries),
                 fact_claim_get_number (first), n_queries);
  else
    g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_OPEN_QUERIES,
                 /* Translators: %s is a list of claim numbers */
                 ngettext ("%u claim has open queries: claim %s. Answer or withdraw them, then it can be done.",
                           "%u claims have open queries: claims %s. Answer or withdraw them, then they can be done.", waiting->len),
                 waiting->len, names);

  return FALSE;
}

/* Nothing is done while somebody is still asked about it. */
static gboolean
check_queries (GPtrArray     *claims,
               FactProgress   progress,
               GError       **error)
{
  g_autoptr (GPtrArray) waiting = g_ptr_array_new ();

  for (guint i = 0; i < claims->len && progress == FACT_PROGRESS_DONE; i++)
    {
      FactClaim *claim = g_ptr_array_index (claims, i);

      if (fact_claim_get_progress (claim) != FACT_PROGRESS_DONE && fact_claim_get_n_open_queries (claim) > 0)
        g_ptr_array_add (waiting, claim);
    }

  return waiting->len == 0 || refuse (waiting, error);
}

static void
move_claim (FactEditBuilder *builder,
            FactEditContext *context,
            FactClaim       *before,
            FactProgress     progress)
{
  g_autoptr (FactClaim) moved = fact_claim_with_progress (before, progress);
  g_autoptr (FactClaim) after = sign (moved, fact_claim_get_progress (before), fact_edit_context_get_author (context),
                                      fact_edit_builder_get_now (builder));

  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_PROGRESS, after, NULL,
                               fact_progress_to_nick (fact_claim_get_progress (before)), fact_progress_to_nick (progress));
}

/**
 * fact_edit_set_progress:
 * @state: a state
 * @context: who works on it
 * @claim_id: id of a claim
 * @progress: how far the work on it is
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_OPEN_QUERIES
 *
 * Says how far the check of a claim has come, apart from its verdict. Coming to "needs second check" or "done" names the author
 * as who checked it; coming from the second check to "done", as who reviewed it. A claim with open queries cannot be done.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_progress (FactState        *state,
                        FactEditContext  *context,
                        const char       *claim_id,
                        FactProgress      progress,
                        GError          **error)
{
  const char *claim_ids[] = { claim_id != NULL ? claim_id : "", NULL };

  return fact_edit_set_progresses (state, context, claim_ids, progress, error);
}

/**
 * fact_edit_set_progresses:
 * @state: a state
 * @context: who works on them
 * @claim_ids: (array zero-terminated=1): ids of claims; one said twice counts once
 * @progress: how far the work on each is
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM; %FACT_EDIT_ERROR_OPEN_QUERIES, naming the claims that have some
 *
 * fact_edit_set_progress() for many claims in one step: for all of them, or for none.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_progresses (FactState           *state,
                          FactEditContext     *context,
                          const char * const  *claim_ids,
                          FactProgress         progress,
                          GError             **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_PROGRESS);
  g_autoptr (GPtrArray) claims = fact_edit_find_claims (state, claim_ids, error);

  if (claims == NULL || !check_queries (claims, progress, error))
    return NULL;

  set_label (builder, claims);
  for (guint i = 0; i < claims->len; i++)
    {
      if (fact_claim_get_progress (g_ptr_array_index (claims, i)) != progress)
        move_claim (builder, context, g_ptr_array_index (claims, i), progress);
    }

  return fact_edit_builder_end (builder);
}
