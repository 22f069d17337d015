/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-edit-marks.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Where a claim is cut in two, what joined its halves belongs to neither. */
static gboolean
is_joint (gunichar c)
{
  return g_unichar_isspace (c) || c == ',' || c == ';' || c == ':' || c == 0x2013 || c == 0x2014;
}

static FactSpan
without_joint (FactText *text,
               FactSpan  span)
{
  g_autofree char *words = fact_text_dup_slice (text, span);
  const char *first = words;
  const char *end = words + strlen (words);

  for (; *first != '\0' && is_joint (g_utf8_get_char (first)); first = g_utf8_next_char (first))
    span.start++;
  for (; end > first && is_joint (g_utf8_get_char (g_utf8_prev_char (end))); end = g_utf8_prev_char (end))
    span.end--;

  return span;
}

/*
 * What is left of the whole: all of it, where the part lies inside; the words before or behind the part, where it takes one end;
 * nothing (an empty span), where it takes all.
 */
static FactSpan
find_rest (FactText *text,
           FactSpan  whole,
           FactSpan  part)
{
  if (part.start > whole.start && part.end < whole.end)
    return whole;
  if (part.start > whole.start)
    return without_joint (text, (FactSpan) { whole.start, part.start });

  return without_joint (text, (FactSpan) { part.end, whole.end });
}

static gboolean
check_part (FactClaim   *claim,
            FactAnchor  *whole,
            FactSpan     part,
            GError     **error)
{
  FactSpan span = fact_anchor_get_span (whole);

  if (fact_anchor_get_state (whole) != FACT_ANCHOR_LOST && part.start >= span.start && part.end <= span.end)
    return TRUE;

  g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_SPAN,
               _("These words are not among those where claim %u is made. Select some that are."), fact_claim_get_number (claim));

  return FALSE;
}

static gboolean
check_rest (FactClaim  *claim,
            FactSpan    rest,
            GError    **error)
{
  if (rest.start < rest.end || fact_claim_get_n_occurrences (claim) > 1)
    return TRUE;

  g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_SPAN,
               _("Nothing would be left of claim %u. Select only a part of its words."), fact_claim_get_number (claim));

  return FALSE;
}

/* Evidence may bear on both halves, so both have it; each half has its own from then on. */
static GPtrArray *
copy_evidence (FactEditContext *context,
               FactClaim       *claim)
{
  GPtrArray *evidence = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    {
      g_autoptr (GRefString) id = fact_edit_context_new_id (context);

      g_ptr_array_add (evidence, fact_record_with_id (fact_claim_get_evidence (claim, i), id));
    }

  return evidence;
}

/* Of the old claim it has what may be as true of it: who says so, tags, assignee, evidence. Nobody has checked it yet. */
static FactClaim *
make_part (FactEditContext *context,
           FactClaim       *claim,
           guint            number,
           FactAnchor      *anchor)
{
  g_autoptr (GRefString) id = fact_edit_context_new_id (context);
  g_autoptr (GRefString) occurrence_id = fact_edit_context_new_id (context);
  g_autofree char *statement = fact_edit_dup_statement (fact_anchor_get_exact (anchor));
  g_autoptr (GPtrArray) occurrences = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) evidence = copy_evidence (context, claim);
  g_autoptr (FactClaim) bare = fact_claim_new (id, number);
  g_autoptr (FactClaim) stated = fact_claim_with_field (bare, FACT_CLAIM_STATEMENT, statement);
  g_autoptr (FactClaim) said = fact_claim_with_field (stated, FACT_CLAIM_CLAIMANT, fact_claim_get_field (claim, FACT_CLAIM_CLAIMANT));
  g_autoptr (FactClaim) given = fact_claim_with_field (said, FACT_CLAIM_ASSIGNEE, fact_claim_get_field (claim, FACT_CLAIM_ASSIGNEE));
  g_autoptr (FactClaim) tagged = fact_claim_with_tags (given, fact_claim_get_tags (claim));
  g_autoptr (FactClaim) placed = NULL;

  g_ptr_array_add (occurrences, fact_occurrence_new (occurrence_id, anchor));
  placed = fact_claim_with_occurrences (tagged, occurrences);

  return fact_claim_with_evidence (placed, evidence);
}

/* A statement that is the quotation follows it; one in the checker's own words is theirs to change. */
static FactClaim *
shorten (FactClaim      *claim,
         FactOccurrence *occurrence,
         guint           place,
         FactAnchor     *rest)
{
  g_autofree char *words = fact_edit_dup_statement (fact_anchor_get_exact (fact_occurrence_get_anchor (occurrence)));
  g_autoptr (GPtrArray) occurrences = fact_edit_copy_occurrences (claim);
  g_autoptr (FactClaim) placed = NULL;
  g_autofree char *statement = NULL;

  if (rest == NULL)
    {
      g_ptr_array_remove_index (occurrences, place);
      return fact_claim_with_occurrences (claim, occurrences);
    }

  fact_record_unref (occurrences->pdata[place]);
  occurrences->pdata[place] = fact_occurrence_with_anchor (occurrence, rest);
  placed = fact_claim_with_occurrences (claim, occurrences);
  if (g_strcmp0 (words, fact_claim_get_statement (claim)) != 0)
    return g_steal_pointer (&placed);

  statement = fact_edit_dup_statement (fact_anchor_get_exact (rest));

  return fact_claim_with_field (placed, FACT_CLAIM_STATEMENT, statement);
}

static FactEdit *
split (FactEditBuilder *builder,
       FactState       *state,
       FactEditContext *context,
       FactClaim       *before,
       FactClaim       *after,
       FactAnchor      *part)
{
  FactHeader *header = fact_state_get_header (state);
  guint number = fact_header_get_last_number (header) + 1;
  g_autoptr (FactHeader) counted = fact_header_with_last_number (header, number);
  g_autoptr (FactClaim) added = make_part (context, before, number, part);

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Splitting of Claim %u"), fact_claim_get_number (before));
  fact_edit_builder_replace (builder, header, counted);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_append (builder, added);
  fact_edit_builder_log_claim (builder, FACT_ACTION_SPLIT, after, fact_record_get_id (added), NULL, NULL);
  fact_edit_builder_log_claim (builder, FACT_ACTION_CLAIM, added, fact_record_get_id (before), NULL, NULL);

  return fact_edit_builder_end (builder);
}

/**
 * fact_edit_split_claim:
 * @state: a state
 * @context: who splits it
 * @claim_id: id of a claim
 * @occurrence_id: id of one of its occurrences
 * @part: the words that become a claim of their own, in code points: some of the occurrence's, or all of them when the claim is made
 *   elsewhere too
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_NO_SUCH_OCCURRENCE, %FACT_EDIT_ERROR_BAD_SPAN, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Makes two claims of one that says two things, or that says another thing in one place. The new claim has the next number, is
 * unverified and still to do; it has the claimant, tags, assignee and a copy of the evidence. Verdict, rationale, correction, queries
 * and notes stay with the old claim. Its occurrence is cut to the words that are left, where the part takes one of its ends, and its
 * statement with it when it was just the quotation; a part from the middle is marked inside of it.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_split_claim (FactState        *state,
                       FactEditContext  *context,
                       const char       *claim_id,
                       const char       *occurrence_id,
                       FactSpan          part,
                       GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SPLIT_CLAIM);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  FactOccurrence *occurrence = NULL;
  FactAnchor *whole;
  g_autoptr (FactAnchor) part_anchor = NULL;
  g_autoptr (FactAnchor) rest_anchor = NULL;
  g_autoptr (FactClaim) after = NULL;
  FactSpan rest;
  guint place;

  if (before != NULL)
    occurrence = fact_edit_find_occurrence (before, occurrence_id, &place, error);
  if (occurrence == NULL)
    return NULL;

  whole = fact_occurrence_get_anchor (occurrence);
  part_anchor = fact_edit_make_anchor (state, fact_anchor_get_article_id (whole), part, error);
  if (part_anchor == NULL || !check_part (before, whole, part, error)
      || !fact_edit_check_new_claim (state, fact_anchor_get_exact (part_anchor), error))
    return NULL;
  rest = find_rest (fact_article_get_text (fact_state_find_article (state, fact_anchor_get_article_id (whole))),
                    fact_anchor_get_span (whole), part);
  if (!check_rest (before, rest, error))
    return NULL;

  if (rest.start < rest.end)
    rest_anchor = fact_edit_make_anchor (state, fact_anchor_get_article_id (whole), rest, error);
  if (rest.start < rest.end && rest_anchor == NULL)
    return NULL;
  after = shorten (before, occurrence, place, rest_anchor);

  return split (builder, state, context, before, after, part_anchor);
}
