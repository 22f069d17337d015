/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-mark-choice.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"

/* As many as one can take in at a glance. */
#define TOOLTIP_MAX 4

/* Of a statement, in code points: some four lines of a tooltip. */
#define STATEMENT_MAX 240

/**
 * fact_mark_choice_new:
 * @mark: a mark
 * @state: the project it is in
 *
 * Returns: (transfer full) (nullable): the choice; %NULL for a mark of no claim
 */
FactMarkChoice *
fact_mark_choice_new (const FactMark *mark,
                      FactState      *state)
{
  FactClaim *claim = mark->claim_id != NULL ? fact_state_find_claim (state, mark->claim_id) : NULL;
  FactMarkChoice *self;
  guint place;

  if (claim == NULL || mark->kind == FACT_MARK_CLEARED)
    return NULL;

  self = g_new0 (FactMarkChoice, 1);
  self->kind = mark->kind;
  self->claim_id = g_ref_string_acquire (mark->claim_id);
  self->mark_id = g_ref_string_acquire (mark->id);
  self->number = fact_claim_get_number (claim);
  self->verdict = fact_claim_get_verdict (claim);
  self->statement = fact_claim_as_excerpt (NULL, claim, STATEMENT_MAX);
  if (mark->kind == FACT_MARK_EVIDENCE && fact_claim_find_evidence (claim, mark->id, &place))
    self->stance = fact_evidence_get_stance (fact_claim_get_evidence (claim, place));

  return self;
}

void
fact_mark_choice_free (FactMarkChoice *self)
{
  g_ref_string_release (self->claim_id);
  g_ref_string_release (self->mark_id);
  g_free (self->statement);
  g_free (self);
}

/**
 * fact_mark_choice_dup_heading:
 * @self: a choice
 *
 * Says in a few words what the mark is, without relying on colour.
 *
 * Returns: (transfer full): “Claim 3, disputed” or “Evidence for claim 3, supports”, translated
 */
char *
fact_mark_choice_dup_heading (FactMarkChoice *self)
{
  if (self->kind == FACT_MARK_EVIDENCE)
    {
      g_autofree char *stance = fact_stance_as_label (NULL, self->stance);

      /* Translators: the number of a claim, and whether the passage Supports, Disputes or gives Context. */
      return g_strdup_printf (_("Evidence for claim %u: %s"), self->number, stance);
    }
  else
    {
      g_autofree char *verdict = fact_verdict_as_label (NULL, self->verdict);

      /* Translators: the number of a claim, and its verdict: Supported, Disputed or Unverified. */
      return g_strdup_printf (_("Claim %u: %s"), self->number, verdict);
    }
}

/**
 * fact_mark_choices_at:
 * @index: the marks of an article
 * @state: the project
 * @offset: a code point of the article's text
 *
 * Finds what one may mean by pointing at a letter: claims before evidence, and the shorter passage, which is harder to hit, first.
 *
 * Returns: (transfer full) (element-type FactMarkChoice): the choices; empty when there is no mark
 */
GPtrArray *
fact_mark_choices_at (FactSpanIndex *index,
                      FactState     *state,
                      guint          offset)
{
  static const FactMarkKind kinds[] = { FACT_MARK_OCCURRENCE, FACT_MARK_EVIDENCE };
  GPtrArray *choices = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_mark_choice_free);
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();

  fact_span_index_query_at (index, offset, marks);

  for (guint kind = 0; kind < G_N_ELEMENTS (kinds); kind++)
    {
      /* The index has the later and shorter ones last. */
      for (guint i = marks->len; i > 0; i--)
        {
          const FactMark *mark = g_ptr_array_index (marks, i - 1);
          FactMarkChoice *choice = mark->kind == kinds[kind] ? fact_mark_choice_new (mark, state) : NULL;

          if (choice != NULL)
            g_ptr_array_add (choices, choice);
        }
    }

  return choices;
}

/**
 * fact_mark_choices_to_tooltip:
 * @choices: (element-type FactMarkChoice): what is under the pointer
 *
 * Returns: (transfer full) (nullable): plain text: what each of them is and what it says; %NULL when there is none
 */
char *
fact_mark_choices_to_tooltip (GPtrArray *choices)
{
  GString *text;

  if (choices->len == 0)
    return NULL;

  text = g_string_new (NULL);
  for (guint i = 0; i < MIN (choices->len, TOOLTIP_MAX); i++)
    {
      FactMarkChoice *choice = g_ptr_array_index (choices, i);
      g_autofree char *heading = fact_mark_choice_dup_heading (choice);

      if (i > 0)
        g_string_append (text, "\n\n");
      g_string_append_printf (text, "%s\n%s", heading, choice->statement);
    }

  if (choices->len > TOOLTIP_MAX)
    {
      guint n_more = choices->len - TOOLTIP_MAX;

      g_string_append (text, "\n\n");
      g_string_append_printf (text, ngettext ("and %u more", "and %u more", n_more), n_more);
    }

  return g_string_free (text, FALSE);
}
