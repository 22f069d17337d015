/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-edit-private.h"

#include <glib/gi18n-lib.h>

/*
 * How much may be searched when a project is opened, in bytes of text: some seconds, whatever the file holds. An article of a
 * megabyte whose marks have all moved has four thousand of them found again, one of ten kilobytes more than there can be.
 */
#define MAX_WORK (G_GUINT64_CONSTANT (4) * 1024 * 1024 * 1024)

typedef struct
{
  FactState    *state;
  GCancellable *cancellable;
  guint64       work;         /* what is left of it */
  GPtrArray    *repairs;      /* of FactRepair */
} Repairing;

/**
 * fact_repair_free:
 * @self: a repair
 *
 * Frees it.
 */
void
fact_repair_free (FactRepair *self)
{
  g_clear_pointer (&self->claim, fact_record_unref);
  g_clear_pointer (&self->article, fact_record_unref);
  g_clear_pointer (&self->anchor, fact_anchor_unref);
  g_free (self);
}

static void
note_repair (Repairing      *self,
             FactClaim      *claim,
             FactArticle    *article,
             FactAnchor     *anchor,
             FactAnchorFate  fate)
{
  FactRepair *repair = g_new (FactRepair, 1);

  repair->claim = claim != NULL ? fact_record_ref (claim) : NULL;
  repair->article = fact_record_ref (article);
  repair->anchor = fact_anchor_ref (anchor);
  repair->fate = fate;
  g_ptr_array_add (self->repairs, repair);
}

/*
 * The anchor that @anchor should give way to, or NULL when it is as it should be. One that is marked already waits for a person and
 * is left alone, unless its place is no longer inside the text at all: everything that shows marks relies on that.
 */
static FactAnchor *
repair_anchor (Repairing  *self,
               FactClaim  *claim,
               FactAnchor *anchor)
{
  FactArticle *article = fact_state_find_article (self->state, fact_anchor_get_article_id (anchor));
  FactText *text = fact_article_get_text (article);
  FactSpan span = fact_anchor_get_span (anchor);
  gboolean is_inside = span.start < span.end && span.end <= fact_text_get_n_chars (text);
  FactAnchorState state_now = fact_anchor_get_state (anchor);
  FactAnchorFate fate;

  if (g_cancellable_is_cancelled (self->cancellable)
      || state_now == FACT_ANCHOR_LOST
      || (state_now == FACT_ANCHOR_RECHECK && is_inside)
      || (is_inside && fact_text_holds (text, span, fact_anchor_get_exact (anchor))))
    return NULL;

  fate = fact_anchor_locate (anchor, text, &self->work, &span);
  if (fate == FACT_ANCHOR_FATE_AMBIGUOUS && !is_inside)
    fate = FACT_ANCHOR_FATE_LOST;
  note_repair (self, claim, article, anchor, fate);

  switch (fate)
    {
    case FACT_ANCHOR_FATE_HOLDS:
    case FACT_ANCHOR_FATE_MOVED:
      return fact_anchor_new_for_text (fact_anchor_get_article_id (anchor), text, span);
    case FACT_ANCHOR_FATE_AMBIGUOUS:
      return fact_anchor_with_state (anchor, FACT_ANCHOR_RECHECK);
    case FACT_ANCHOR_FATE_NOT_SEARCHED:
      return fact_anchor_with_state (anchor, is_inside ? FACT_ANCHOR_RECHECK : FACT_ANCHOR_LOST);
    case FACT_ANCHOR_FATE_LOST:
    default:
      return fact_anchor_with_state (anchor, FACT_ANCHOR_LOST);
    }
}

/* The claim's occurrences with repaired anchors; NULL when none needed it. */
static GPtrArray *
repair_occurrences (Repairing *self,
                    FactClaim *claim)
{
  g_autoptr (GPtrArray) occurrences = NULL;

  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactOccurrence *occurrence = fact_claim_get_occurrence (claim, i);
      g_autoptr (FactAnchor) anchor = repair_anchor (self, claim, fact_occurrence_get_anchor (occurrence));

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
repair_evidence (Repairing *self,
                 FactClaim *claim)
{
  g_autoptr (GPtrArray) evidence = NULL;

  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    {
      FactEvidence *item = fact_claim_get_evidence (claim, i);
      g_autoptr (FactAnchor) anchor = NULL;

      if (fact_evidence_get_anchor (item) != NULL)
        anchor = repair_anchor (self, claim, fact_evidence_get_anchor (item));
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
repair_claim (Repairing       *self,
              FactEditBuilder *builder,
              FactClaim       *before)
{
  g_autoptr (GPtrArray) occurrences = repair_occurrences (self, before);
  g_autoptr (GPtrArray) evidence = repair_evidence (self, before);
  g_autoptr (FactClaim) placed = NULL;
  g_autoptr (FactClaim) after = NULL;

  if (occurrences == NULL && evidence == NULL)
    return;

  placed = occurrences != NULL ? fact_claim_with_occurrences (before, occurrences) : fact_record_ref (before);
  after = evidence != NULL ? fact_claim_with_evidence (placed, evidence) : fact_record_ref (placed);
  fact_edit_builder_replace (builder, before, after);
}

static void
repair_cleared (Repairing       *self,
                FactEditBuilder *builder,
                FactArticle     *before)
{
  guint n_before = self->repairs->len;
  g_autoptr (GPtrArray) cleared = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_anchor_unref);
  g_autoptr (FactArticle) after = NULL;

  for (guint i = 0; i < fact_article_get_n_cleared (before); i++)
    {
      FactAnchor *anchor = fact_article_get_cleared (before, i);
      FactAnchor *repaired = repair_anchor (self, NULL, anchor);

      g_ptr_array_add (cleared, repaired != NULL ? repaired : fact_anchor_ref (anchor));
    }
  if (self->repairs->len == n_before)
    return;

  after = fact_article_with_cleared (before, cleared);
  fact_edit_builder_replace (builder, before, after);
}

/**
 * _fact_edit_repair_marks_within:
 * @work: how much may be searched, as for fact_occurrences_foreach()
 *
 * fact_edit_repair_marks() with a bound of one's own.
 */
FactEdit *
_fact_edit_repair_marks_within (FactState        *state,
                                FactEditContext  *context,
                                guint64           work,
                                GCancellable     *cancellable,
                                GPtrArray       **repairs,
                                GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_REPAIR_MARKS);
  g_autoptr (GPtrArray) done = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_repair_free);
  Repairing self = { state, cancellable, work, done };

  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    repair_cleared (&self, builder, fact_state_get_article (state, i));
  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    repair_claim (&self, builder, fact_state_get_claim (state, i));

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, ngettext ("Repair of %u Mark", "Repair of %u Marks", done->len), done->len);
  if (done->len > 0)
    fact_edit_builder_log (builder, FACT_ACTION_REPAIR);
  if (repairs != NULL)
    *repairs = g_steal_pointer (&done);

  return fact_edit_builder_end (builder);
}

/**
 * fact_edit_repair_marks:
 * @state: a state, as it came from a file
 * @context: who opens it
 * @cancellable: (nullable): asked at every mark
 * @repairs: (out) (optional) (transfer full) (element-type FactRepair): what became of each mark that did not hold
 * @error: return location for an error
 *
 * Looks at every mark that counts as good. Where the text does not hold its words at its place, they are searched with
 * fact_anchor_locate(): a clear other place is taken, otherwise the mark is set to be rechecked, or to lost. Nothing is dropped.
 * Where a file asks for more searching than some seconds of it, the marks that come last are not searched, but set likewise.
 *
 * Returns: (transfer full): the edit, empty when all marks hold; %NULL with @error set to %G_IO_ERROR_CANCELLED
 */
FactEdit *
fact_edit_repair_marks (FactState        *state,
                        FactEditContext  *context,
                        GCancellable     *cancellable,
                        GPtrArray       **repairs,
                        GError          **error)
{
  return _fact_edit_repair_marks_within (state, context, MAX_WORK, cancellable, repairs, error);
}
