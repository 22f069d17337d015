/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

static void
set_in_use (GPtrArray  *resting,
            GError    **error)
{
  g_autofree char *names = fact_edit_name_claims (resting);

  g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_IN_USE,
               /* Translators: %s is a list of claim numbers */
               ngettext ("%u claim of another article rests on this one: claim %s.",
                         "%u claims of other articles rest on this one: claims %s.", resting->len),
               resting->len, names);
}

static gboolean
is_elsewhere (FactAnchor *anchor,
              const char *article_id)
{
  return anchor == NULL || g_strcmp0 (fact_anchor_get_article_id (anchor), article_id) != 0;
}

static FactClaim *
without_article (FactClaim  *claim,
                 const char *article_id)
{
  g_autoptr (GPtrArray) occurrences = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) evidence = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactClaim) moved = NULL;

  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactOccurrence *occurrence = fact_claim_get_occurrence (claim, i);

      if (is_elsewhere (fact_occurrence_get_anchor (occurrence), article_id))
        g_ptr_array_add (occurrences, fact_record_ref (occurrence));
    }
  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    {
      FactEvidence *item = fact_claim_get_evidence (claim, i);

      if (is_elsewhere (fact_evidence_get_anchor (item), article_id))
        g_ptr_array_add (evidence, fact_record_ref (item));
    }
  moved = fact_claim_with_occurrences (claim, occurrences);

  return fact_claim_with_evidence (moved, evidence);
}

/* The claim stays, so its own history has to say what it lost. */
static void
log_losses (FactEditBuilder *builder,
            FactClaim       *claim,
            const char      *article_id)
{
  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactOccurrence *occurrence = fact_claim_get_occurrence (claim, i);

      if (!is_elsewhere (fact_occurrence_get_anchor (occurrence), article_id))
        fact_edit_builder_log_claim (builder, FACT_ACTION_REMOVE_OCCURRENCE, claim, fact_record_get_id (occurrence), NULL, NULL);
    }
  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    {
      FactEvidence *item = fact_claim_get_evidence (claim, i);

      if (!is_elsewhere (fact_evidence_get_anchor (item), article_id))
        fact_edit_builder_log_claim (builder, FACT_ACTION_REMOVE_EVIDENCE, claim, fact_record_get_id (item), NULL, NULL);
    }
}

/**
 * fact_edit_remove_article:
 * @state: a state
 * @context: who edits
 * @article_id: id of an article
 * @policy: what is to happen when claims of other articles rest on it
 * @error: %FACT_EDIT_ERROR_NO_SUCH_ARTICLE; %FACT_EDIT_ERROR_IN_USE with %FACT_REMOVE_REFUSE_IN_USE, naming the claims
 *
 * Removes an article and the claims made in it alone. With %FACT_REMOVE_WITH_EVIDENCE claims made elsewhere lose the occurrences and
 * the evidence they have in it.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_remove_article (FactState         *state,
                          FactEditContext   *context,
                          const char        *article_id,
                          FactRemovePolicy   policy,
                          GError           **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_REMOVE_ARTICLE);
  FactArticle *article = fact_edit_find_article (state, article_id, error);
  g_autoptr (FactArticleUse) use = NULL;

  if (article == NULL)
    return NULL;

  use = fact_article_use_new (state, article_id);
  if (policy == FACT_REMOVE_REFUSE_IN_USE && use->resting->len > 0)
    {
      set_in_use (use->resting, error);
      return NULL;
    }

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Removal of Article"));
  for (guint i = 0; i < use->resting->len; i++)
    {
      FactClaim *before = g_ptr_array_index (use->resting, i);
      g_autoptr (FactClaim) after = without_article (before, article_id);

      fact_edit_builder_replace (builder, before, after);
      log_losses (builder, before, article_id);
    }
  for (guint i = 0; i < use->removed->len; i++)
    {
      fact_edit_builder_remove (builder, g_ptr_array_index (use->removed, i));
      fact_edit_builder_log_claim (builder, FACT_ACTION_REMOVE_CLAIM, g_ptr_array_index (use->removed, i), NULL, NULL, NULL);
    }
  fact_edit_builder_remove (builder, article);
  fact_edit_builder_log_article (builder, FACT_ACTION_REMOVE_ARTICLE, article, NULL, NULL, NULL);

  return fact_edit_builder_end (builder);
}
