/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-conversation.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-edit-marks.h"
#include "edit/fact-merge-note.h"

#include <glib/gi18n-lib.h>

/* Nobody can read more as one claim, and merging takes more than the square of the time. */
#define MAX_MERGED 1000

static FactClaim *
take_occurrences (FactClaim *into,
                  FactClaim *merged)
{
  g_autoptr (GPtrArray) occurrences = fact_edit_copy_occurrences (into);

  for (guint i = 0; i < fact_claim_get_n_occurrences (merged); i++)
    {
      FactOccurrence *occurrence = fact_claim_get_occurrence (merged, i);

      if (fact_record_get_extras (occurrence) != NULL || !fact_edit_stands_at (into, fact_occurrence_get_anchor (occurrence)))
        g_ptr_array_add (occurrences, fact_record_ref (occurrence));
    }

  return fact_claim_with_occurrences (into, occurrences);
}

static gboolean
has_same_details (FactEvidence *a,
                  FactEvidence *b)
{
  for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
    {
      if (g_strcmp0 (fact_evidence_get_detail (a, detail), fact_evidence_get_detail (b, detail)) != 0)
        return FALSE;
    }

  return TRUE;
}

/* The same passage with another stance is no duplicate: a person has to say which of the two is meant. */
static gboolean
is_same_evidence (FactEvidence *a,
                  FactEvidence *b)
{
  if (fact_evidence_get_kind (a) != fact_evidence_get_kind (b) || fact_evidence_get_stance (a) != fact_evidence_get_stance (b)
      || fact_record_get_extras (b) != NULL)
    return FALSE;

  return fact_evidence_get_kind (a) == FACT_EVIDENCE_SPAN
         ? fact_edit_is_same_place (fact_evidence_get_anchor (a), fact_evidence_get_anchor (b))
         : has_same_details (a, b);
}

static FactEvidence *
with_both_notes (FactEvidence *kept,
                 FactEvidence *duplicate)
{
  const char *note = fact_evidence_get_note (kept);
  const char *other = fact_evidence_get_note (duplicate);
  g_autofree char *both = NULL;

  if (*other == '\0' || g_strcmp0 (note, other) == 0)
    return fact_record_ref (kept);
  if (*note == '\0')
    return fact_evidence_with_note (kept, other);

  both = g_strconcat (note, "\n", other, NULL);

  return fact_evidence_with_note (kept, both);
}

static void
take_item (GPtrArray    *evidence,
           FactEvidence *item)
{
  for (guint i = 0; i < evidence->len; i++)
    {
      g_autoptr (FactEvidence) kept = fact_record_ref (evidence->pdata[i]);

      if (is_same_evidence (kept, item))
        {
          fact_record_unref (evidence->pdata[i]);
          evidence->pdata[i] = with_both_notes (kept, item);
          return;
        }
    }

  g_ptr_array_add (evidence, fact_record_ref (item));
}

static FactClaim *
take_evidence (FactClaim *into,
               FactClaim *merged)
{
  g_autoptr (GPtrArray) evidence = fact_edit_copy_evidence (into);

  for (guint i = 0; i < fact_claim_get_n_evidence (merged); i++)
    take_item (evidence, fact_claim_get_evidence (merged, i));

  return fact_claim_with_evidence (into, evidence);
}

static FactClaim *
take_tags (FactClaim *into,
           FactClaim *merged)
{
  const char * const *tags = fact_claim_get_tags (into);
  const char * const *others = fact_claim_get_tags (merged);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  g_strv_builder_addv (builder, (const char **) tags);
  for (guint i = 0; others[i] != NULL; i++)
    {
      if (!g_strv_contains (tags, others[i]))
        g_strv_builder_add (builder, others[i]);
    }
  all = g_strv_builder_end (builder);

  return fact_claim_with_tags (into, (const char * const *) all);
}

/* A text that it has not itself, and the correction with what became of it. Who signed did so for the other claim. */
static FactClaim *
take_texts (FactClaim *into,
            FactClaim *merged)
{
  static const FactClaimField fields[] = { FACT_CLAIM_CLAIMANT, FACT_CLAIM_RATIONALE, FACT_CLAIM_CORRECTION, FACT_CLAIM_ASSIGNEE };
  FactClaim *claim = fact_record_ref (into);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autoptr (FactClaim) before = claim;

      if (*fact_claim_get_field (into, fields[i]) != '\0')
        claim = fact_record_ref (before);
      else
        claim = fact_claim_with_field (before, fields[i], fact_claim_get_field (merged, fields[i]));
    }
  if (*fact_claim_get_field (into, FACT_CLAIM_CORRECTION) == '\0')
    {
      g_autoptr (FactClaim) before = claim;

      claim = fact_claim_with_correction_state (before, fact_claim_get_correction_state (merged));
    }

  return claim;
}

static FactClaim *
take_talk (FactClaim *into,
           FactClaim *merged)
{
  FactClaim *claim = fact_record_ref (into);

  for (guint i = 0; i < fact_claim_get_n_queries (merged); i++)
    {
      g_autoptr (FactClaim) before = claim;

      claim = fact_edit_put_query (before, fact_claim_get_n_queries (before), fact_claim_get_query (merged, i));
    }
  for (guint i = 0; i < fact_claim_get_n_notes (merged); i++)
    {
      g_autoptr (FactClaim) before = claim;

      claim = fact_edit_put_note (before, fact_claim_get_n_notes (before), fact_claim_get_note (merged, i));
    }

  return claim;
}

static FactClaim *
note_differences (FactEditBuilder *builder,
                  FactEditContext *context,
                  FactClaim       *into,
                  FactClaim       *merged)
{
  g_autofree char *text = fact_merge_note_dup_text (into, merged);
  g_autoptr (GRefString) id = NULL;
  g_autoptr (FactNote) note = NULL;

  if (text == NULL)
    return fact_record_ref (into);

  id = fact_edit_context_new_id (context);
  note = fact_note_new (id, text, fact_edit_context_get_author (context), fact_edit_builder_get_now (builder));

  return fact_edit_put_note (into, fact_claim_get_n_notes (into), note);
}

static FactClaim *
take_all (FactEditBuilder *builder,
          FactEditContext *context,
          FactClaim       *into,
          FactClaim       *merged)
{
  g_autoptr (FactClaim) placed = take_occurrences (into, merged);
  g_autoptr (FactClaim) grounded = take_evidence (placed, merged);
  g_autoptr (FactClaim) tagged = take_tags (grounded, merged);
  g_autoptr (FactClaim) told = take_texts (tagged, merged);
  g_autoptr (FactClaim) asked = take_talk (told, merged);

  return note_differences (builder, context, asked, merged);
}

static gboolean
check_understood (GPtrArray  *claims,
                  GError    **error)
{
  for (guint i = 0; i < claims->len; i++)
    {
      if (fact_record_get_extras (g_ptr_array_index (claims, i)) == NULL)
        continue;

      g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NOT_UNDERSTOOD,
                   _("Claim %u has parts that this version of Factdesk does not understand. Merging it would lose them."),
                   fact_claim_get_number (g_ptr_array_index (claims, i)));
      return FALSE;
    }

  return TRUE;
}

static gboolean
check_number (GPtrArray  *claims,
              GError    **error)
{
  if (claims->len <= MAX_MERGED)
    return TRUE;

  g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
               ngettext ("At most %u claim can be merged into another. Select fewer.",
                         "At most %u claims can be merged into another. Select fewer.", MAX_MERGED),
               MAX_MERGED);

  return FALSE;
}

/**
 * fact_edit_merge_claims:
 * @state: a state
 * @context: who merges them
 * @claim_id: id of the claim that stays
 * @claim_ids: (array zero-terminated=1): ids of the claims that go; the one that stays may be among them
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NOT_UNDERSTOOD, %FACT_EDIT_ERROR_BAD_VALUE where they are more than
 *   anybody can read as one
 *
 * Makes one claim of several that say the same. The one that stays keeps its number, statement, verdict and progress, and takes
 * everything else: occurrences and evidence that it has not itself, tags, queries, notes, and texts that it lacks. What they said
 * otherwise goes to its notes. Their numbers are not given again.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_merge_claims (FactState           *state,
                        FactEditContext     *context,
                        const char          *claim_id,
                        const char * const  *claim_ids,
                        GError             **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_MERGE_CLAIMS);
  FactClaim *into = fact_edit_find_claim (state, claim_id, error);
  g_autoptr (GPtrArray) claims = into != NULL ? fact_edit_find_claims (state, claim_ids, error) : NULL;
  g_autoptr (FactClaim) merged = NULL;

  if (claims == NULL)
    return NULL;
  g_ptr_array_remove (claims, into);
  if (!check_number (claims, error) || !check_understood (claims, error))
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Merging into Claim %u"), fact_claim_get_number (into));
  if (claims->len == 0)
    return fact_edit_builder_end (builder);

  merged = fact_record_ref (into);
  for (guint i = 0; i < claims->len; i++)
    {
      g_autoptr (FactClaim) before = g_steal_pointer (&merged);

      merged = take_all (builder, context, before, g_ptr_array_index (claims, i));
    }
  fact_edit_builder_replace (builder, into, merged);
  for (guint i = 0; i < claims->len; i++)
    {
      FactClaim *gone = g_ptr_array_index (claims, i);

      fact_edit_builder_remove (builder, gone);
      fact_edit_builder_log_claim (builder, FACT_ACTION_MERGE, into, fact_record_get_id (gone), NULL, NULL);
      fact_edit_builder_log_claim (builder, FACT_ACTION_REMOVE_CLAIM, gone, NULL, NULL, NULL);
    }

  return fact_edit_builder_end (builder);
}
