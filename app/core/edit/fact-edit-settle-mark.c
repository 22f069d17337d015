/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-settling.h"

#include "edit/fact-cleared-passages.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-edits.h"

#include <glib/gi18n-lib.h>

/* The cleared passage that @mark is, among those that wait; NULL with @error set when it is none of them. */
static FactAnchor *
find_waiting (FactArticle     *article,
              const FactMark  *mark,
              GError         **error)
{
  for (guint i = 0; i < fact_article_get_n_cleared (article); i++)
    {
      FactAnchor *anchor = fact_article_get_cleared (article, i);

      if (fact_anchor_get_state (anchor) != FACT_ANCHOR_OK && fact_span_equal (fact_anchor_get_span (anchor), mark->span))
        return anchor;
    }

  g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_SPAN, _("There is no mark here that waits to be settled."));

  return NULL;
}

static FactArticle *
without (FactArticle *article,
         FactAnchor  *anchor)
{
  g_autoptr (GPtrArray) cleared = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_anchor_unref);

  for (guint i = 0; i < fact_article_get_n_cleared (article); i++)
    {
      FactAnchor *other = fact_article_get_cleared (article, i);

      if (other != anchor)
        g_ptr_array_add (cleared, fact_anchor_ref (other));
    }

  return fact_article_with_cleared (article, cleared);
}

static FactEdit *
remove_passage (FactState       *state,
                FactEditContext *context,
                FactArticle     *before,
                FactAnchor      *anchor)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_RESTORE_PASSAGE);
  g_autoptr (FactArticle) after = without (before, anchor);

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, "%s", _("Marking as Unread"));
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_article (builder, FACT_ACTION_RESTORE, after, NULL, NULL, NULL);

  return fact_edit_builder_end (builder);
}

/* It was read after all, and becomes one with the cleared passages beside it. */
static FactEdit *
place_passage (FactState       *state,
               FactEditContext *context,
               FactArticle     *before,
               FactAnchor      *anchor,
               FactSpan         span)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_CLEAR_PASSAGE);
  g_autoptr (FactArticle) rest = without (before, anchor);
  g_autoptr (GPtrArray) cleared = fact_cleared_passages_with (rest, span);
  g_autoptr (FactArticle) after = cleared != NULL ? fact_article_with_cleared (rest, cleared) : fact_record_ref (rest);

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, "%s", _("Marking as Read"));
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_article (builder, FACT_ACTION_CLEAR, after, NULL, NULL, NULL);

  return fact_edit_builder_end (builder);
}

static FactEdit *
settle_passage (FactState        *state,
                FactEditContext  *context,
                FactArticle      *article,
                const FactMark   *mark,
                FactSettling      settling,
                FactSpan          span,
                GError          **error)
{
  FactAnchor *anchor = find_waiting (article, mark, error);

  if (anchor == NULL)
    return NULL;
  if (settling == FACT_SETTLE_REMOVE)
    return remove_passage (state, context, article, anchor);
  if (fact_edit_find_passage (state, fact_record_get_id (article), span, error) == NULL)
    return NULL;

  return place_passage (state, context, article, anchor, span);
}

/* A lost mark keeps a place that holds other words by now. */
static gboolean
is_lost (FactState      *state,
         const FactMark *mark)
{
  FactClaim *claim = mark->claim_id != NULL ? fact_state_find_claim (state, mark->claim_id) : NULL;
  FactAnchor *anchor = NULL;
  guint place;

  if (claim != NULL && mark->kind == FACT_MARK_OCCURRENCE && fact_claim_find_occurrence (claim, mark->id, &place))
    anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, place));
  else if (claim != NULL && mark->kind == FACT_MARK_EVIDENCE && fact_claim_find_evidence (claim, mark->id, &place))
    anchor = fact_evidence_get_anchor (fact_claim_get_evidence (claim, place));

  return anchor != NULL && fact_anchor_get_state (anchor) == FACT_ANCHOR_LOST;
}

static gboolean
check_kept (FactState       *state,
            FactArticle     *article,
            const FactMark  *mark,
            GError         **error)
{
  FactAnchor *anchor = mark->kind == FACT_MARK_CLEARED ? find_waiting (article, mark, error) : NULL;

  if (mark->kind == FACT_MARK_CLEARED && anchor == NULL)
    return FALSE;
  if (anchor != NULL ? fact_anchor_get_state (anchor) != FACT_ANCHOR_LOST : !is_lost (state, mark))
    return TRUE;

  g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_SPAN,
                       _("The words of this mark are gone. Say where they stand now, or remove the mark."));

  return FALSE;
}

/**
 * fact_edit_settle_mark:
 * @state: a state
 * @context: who edits
 * @article_id: id of an article
 * @mark: a mark of the article that is to be rechecked, or lost
 * @settling: what is decided of it
 * @span: where it belongs, for %FACT_SETTLE_MOVE, in code points
 * @error: %FACT_EDIT_ERROR_NO_SUCH_ARTICLE, %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_OCCURRENCE,
 *   %FACT_EDIT_ERROR_NO_SUCH_EVIDENCE, %FACT_EDIT_ERROR_EXISTS; %FACT_EDIT_ERROR_BAD_SPAN, also for keeping a lost one where it is
 *
 * Settles a mark that waits since its article got another text: it is good from then on, or gone. That is the edit with which such a
 * mark is adjusted, removed, or a passage marked as read or unread.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_settle_mark (FactState        *state,
                       FactEditContext  *context,
                       const char       *article_id,
                       const FactMark   *mark,
                       FactSettling      settling,
                       FactSpan          span,
                       GError          **error)
{
  FactArticle *article = fact_edit_find_article (state, article_id, error);

  if (article == NULL || (settling == FACT_SETTLE_KEEP && !check_kept (state, article, mark, error)))
    return NULL;
  if (settling == FACT_SETTLE_KEEP)
    span = mark->span;

  switch (mark->kind)
    {
    case FACT_MARK_OCCURRENCE:
      return settling == FACT_SETTLE_REMOVE ? fact_edit_remove_occurrence (state, context, mark->claim_id, mark->id, error)
                                            : fact_edit_set_occurrence_span (state, context, mark->claim_id, mark->id, span, error);
    case FACT_MARK_EVIDENCE:
      return settling == FACT_SETTLE_REMOVE ? fact_edit_remove_evidence (state, context, mark->claim_id, mark->id, error)
                                            : fact_edit_set_evidence_span (state, context, mark->claim_id, mark->id, span, error);
    case FACT_MARK_CLEARED:
    default:
      return settle_passage (state, context, article, mark, settling, span, error);
    }
}
