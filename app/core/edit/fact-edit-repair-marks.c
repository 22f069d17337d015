/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

void
fact_repair_free (FactRepair *self)
{
  g_clear_pointer (&self->claim, fact_record_unref);
  g_clear_pointer (&self->anchor, fact_anchor_unref);
  g_free (self);
}

static void
note_repair (GPtrArray      *repairs,
             FactClaim      *claim,
             FactAnchor     *anchor,
             FactAnchorFate  fate)
{
  FactRepair *repair = g_new (FactRepair, 1);

  repair->claim = claim != NULL ? fact_record_ref (claim) : NULL;
  repair->anchor = fact_anchor_ref (anchor);
  repair->fate = fate;
  g_ptr_array_add (repairs, repair);
}

/*
 * The anchor that @anchor should give way to, or NULL when it is as it should be. One that is marked already waits for a person and
 * is left alone, unless its place is no longer inside the text at all: everything that shows marks relies on that.
 */
static FactAnchor *
repair_anchor (FactState  *state,
               FactClaim  *claim,
               FactAnchor *anchor,
               GPtrArray  *repairs)
{
  FactArticle *article = fact_state_find_article (state, fact_anchor_get_article_id (anchor));
  FactText *text = fact_article_get_text (article);
  FactSpan span = fact_anchor_get_span (anchor);
  gboolean is_inside = span.start < span.end && span.end <= fact_text_get_n_chars (text);
  FactAnchorState state_now = fact_anchor_get_state (anchor);
  FactAnchorFate fate;

  if (state_now == FACT_ANCHOR_LOST
      || (state_now == FACT_ANCHOR_RECHECK && is_inside)
      || (is_inside && fact_text_holds (text, span, fact_anchor_get_exact (anchor))))
    return NULL;

  fate = fact_anchor_locate (anchor, text, &span);
  if (fate == FACT_ANCHOR_FATE_AMBIGUOUS && !is_inside)
    fate = FACT_ANCHOR_FATE_LOST;
  note_repair (repairs, claim, anchor, fate);

  switch (fate)
    {
    case FACT_ANCHOR_FATE_HOLDS:
    case FACT_ANCHOR_FATE_MOVED:
      return fact_anchor_new_for_text (fact_anchor_get_article_id (anchor), text, span);
    case FACT_ANCHOR_FATE_AMBIGUOUS:
      return fact_anchor_with_state (anchor, FACT_ANCHOR_RECHECK);
    case FACT_ANCHOR_FATE_LOST:
    default:
      return fact_anchor_with_state (anchor, FACT_ANCHOR_LOST);
    }
}

/* The claim's occurrences with repaired anchors; NULL when none needed it. */
static GPtrArray *
repair_occurrences (FactState *state,
                    FactClaim *claim,
                    GPtrArray *repairs)
{
  g_autoptr (GPtrArray) occurrences = NULL;

  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactOccurrence *occurrence = fact_claim_get_occurrence (claim, i);
      g_autoptr (FactAnchor) anchor = repair_anchor (state, claim, fact_occurrence_get_anchor (occurrence), repairs);

      if (anchor == NULL)
        continue;
      if (occurrences == NULL)
        occurrences = fact_edit_copy_occurrences (claim);
      fact_record_unref (occurrences->pdata[i]);
      occurrences->pdata[i] = fact_occurrence_with_anchor (occurrence, anchor);
    }

  return g_steal_pointer (&occurrences);
}

static GPtrArray *
repair_evidence (FactState *state,
                 FactClaim *claim,
                 GPtrArray *repairs)
{
  g_autoptr (GPtrArray) evidence = NULL;

  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    {
      FactEvidence *item = fact_claim_get_evidence (claim, i);
      g_autoptr (FactAnchor) anchor = NULL;

      if (fact_evidence_get_anchor (item) != NULL)
        anchor = repair_anchor (state, claim, fact_evidence_get_anchor (item), repairs);
      if (anchor == NULL)
        continue;
      if (evidence == NULL)
        evidence = fact_edit_copy_evidence (claim);
      fact_record_unref (evidence->pdata[i]);
      evidence->pdata[i] = fact_evidence_with_anchor (item, anchor);
    }

  return g_steal_pointer (&evidence);
}

static void
repair_claim (FactEditBuilder *builder,
              FactState       *state,
              FactClaim       *before,
              GPtrArray       *repairs)
{
  g_autoptr (GPtrArray) occurrences = repair_occurrences (state, before, repairs);
  g_autoptr (GPtrArray) evidence = repair_evidence (state, before, repairs);
  g_autoptr (FactClaim) placed = NULL;
  g_autoptr (FactClaim) after = NULL;

  if (occurrences == NULL && evidence == NULL)
    return;

  placed = occurrences != NULL ? fact_claim_with_occurrences (before, occurrences) : fact_record_ref (before);
  after = evidence != NULL ? fact_claim_with_evidence (placed, evidence) : fact_record_ref (placed);
  fact_edit_builder_replace (builder, before, after);
}

static void
repair_cleared (FactEditBuilder *builder,
                FactState       *state,
                FactArticle     *before,
                GPtrArray       *repairs)
{
  guint n_before = repairs->len;
  g_autoptr (GPtrArray) cleared = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_anchor_unref);
  g_autoptr (FactArticle) after = NULL;

  for (guint i = 0; i < fact_article_get_n_cleared (before); i++)
    {
      FactAnchor *anchor = fact_article_get_cleared (before, i);
      FactAnchor *repaired = repair_anchor (state, NULL, anchor, repairs);

      g_ptr_array_add (cleared, repaired != NULL ? repaired : fact_anchor_ref (anchor));
    }
  if (repairs->len == n_before)
    return;

  after = fact_article_with_cleared (before, cleared);
  fact_edit_builder_replace (builder, before, after);
}

/**
 * fact_edit_repair_marks:
 * @state: a state, as it came from a file
 * @context: who opens it
 * @repairs: (out) (optional) (transfer full) (element-type FactRepair): what became of each mark that did not hold
 * @error: never set; here because every edit function has it
 *
 * Looks at every mark that counts as good. Where the text does not hold its words at its place, they are searched with
 * fact_anchor_locate(): a clear other place is taken, otherwise the mark is set to be rechecked, or to lost. Nothing is dropped.
 *
 * Returns: (transfer full): the edit; empty when all marks hold
 */
FactEdit *
fact_edit_repair_marks (FactState        *state,
                        FactEditContext  *context,
                        GPtrArray       **repairs,
                        GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_REPAIR_MARKS);
  g_autoptr (GPtrArray) done = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_repair_free);

  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    repair_cleared (builder, state, fact_state_get_article (state, i), done);
  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    repair_claim (builder, state, fact_state_get_claim (state, i), done);

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, ngettext ("Repair of %u Mark", "Repair of %u Marks", done->len), done->len);
  if (done->len > 0)
    fact_edit_builder_log (builder, FACT_ACTION_REPAIR);
  if (repairs != NULL)
    *repairs = g_steal_pointer (&done);

  return fact_edit_builder_end (builder);
}
