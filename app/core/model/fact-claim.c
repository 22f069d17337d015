/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-claim-private.h"

static const char * const field_nicks[FACT_CLAIM_N_FIELDS] = {
  [FACT_CLAIM_STATEMENT] = "statement",
  [FACT_CLAIM_CLAIMANT] = "claimant",
  [FACT_CLAIM_RATIONALE] = "rationale",
  [FACT_CLAIM_CORRECTION] = "correction",
  [FACT_CLAIM_ASSIGNEE] = "assignee",
  [FACT_CLAIM_CHECKED_BY] = "checkedBy",
  [FACT_CLAIM_CHECKED_AT] = "checkedAt",
  [FACT_CLAIM_REVIEWED_BY] = "reviewedBy",
  [FACT_CLAIM_REVIEWED_AT] = "reviewedAt",
};

static void
claim_copy (gpointer copy)
{
  FactClaim *self = copy;

  fact_record_copy_strings (self->fields, FACT_CLAIM_N_FIELDS);
  self->tags = g_strdupv (self->tags);
  self->occurrences = fact_record_share_array (self->occurrences);
  self->evidence = fact_record_share_array (self->evidence);
  self->queries = fact_record_share_array (self->queries);
  self->notes = fact_record_share_array (self->notes);
}

static void
claim_clear (gpointer record)
{
  FactClaim *self = record;

  fact_record_clear_strings (self->fields, FACT_CLAIM_N_FIELDS);
  g_clear_pointer (&self->tags, g_strfreev);
  g_clear_pointer (&self->occurrences, g_ptr_array_unref);
  g_clear_pointer (&self->evidence, g_ptr_array_unref);
  g_clear_pointer (&self->queries, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
}

const FactRecordClass fact_claim_class = { sizeof (FactClaim), claim_copy, claim_clear };

/**
 * fact_claim_field_to_nick:
 * @field: a field
 *
 * Returns: (transfer none): its name in files
 */
const char *
fact_claim_field_to_nick (FactClaimField field)
{
  g_return_val_if_fail (field < FACT_CLAIM_N_FIELDS, NULL);

  return field_nicks[field];
}

/**
 * fact_claim_field_from_nick:
 * @nick: (nullable): a word of files and the command line
 * @field: (out): the field it names; untouched when there is none
 *
 * Returns: whether @nick names a text field of a claim
 */
gboolean
fact_claim_field_from_nick (const char     *nick,
                            FactClaimField *field)
{
  for (guint i = 0; i < FACT_CLAIM_N_FIELDS; i++)
    {
      if (g_strcmp0 (field_nicks[i], nick) == 0)
        {
          *field = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * fact_claim_new:
 * @id: its id
 * @number: its permanent number, from 1
 *
 * Returns: (transfer full): an unverified claim, still to do, of which nothing else is known
 */
FactClaim *
fact_claim_new (GRefString *id,
                guint       number)
{
  FactClaim *self = fact_record_alloc (FACT_RECORD_CLAIM, id);

  self->number = number;
  self->verdict = FACT_VERDICT_UNVERIFIED;
  self->progress = FACT_PROGRESS_TODO;

  return self;
}

/**
 * fact_claim_get_number:
 * @self: a claim
 *
 * Returns: its number, which is never given to another: people say “claim 7”
 */
guint
fact_claim_get_number (FactClaim *self)
{
  return self->number;
}

/**
 * fact_claim_get_field:
 * @self: a claim
 * @field: which
 *
 * Returns: (transfer none): its value; "" when there is none, never %NULL
 */
const char *
fact_claim_get_field (FactClaim      *self,
                      FactClaimField  field)
{
  g_return_val_if_fail (field < FACT_CLAIM_N_FIELDS, "");

  return fact_record_show_string (self->fields[field]);
}

/**
 * fact_claim_get_statement:
 * @self: a claim
 *
 * Returns: (transfer none): what is claimed
 */
const char *
fact_claim_get_statement (FactClaim *self)
{
  return fact_claim_get_field (self, FACT_CLAIM_STATEMENT);
}

/**
 * fact_claim_get_verdict:
 * @self: a claim
 *
 * Returns: what was found
 */
FactVerdict
fact_claim_get_verdict (FactClaim *self)
{
  return self->verdict;
}

/**
 * fact_claim_get_progress:
 * @self: a claim
 *
 * Returns: how far checking it is
 */
FactProgress
fact_claim_get_progress (FactClaim *self)
{
  return self->progress;
}

/**
 * fact_claim_get_correction_state:
 * @self: a claim
 *
 * Returns: what became of the correction suggested to the editor; says nothing where there is none
 */
FactCorrectionState
fact_claim_get_correction_state (FactClaim *self)
{
  return self->correction_state;
}

/**
 * fact_claim_get_tags:
 * @self: a claim
 *
 * Returns: (transfer none) (array zero-terminated=1): its tags in their order; never %NULL
 */
const char * const *
fact_claim_get_tags (FactClaim *self)
{
  static const char * const no_tags[] = { NULL };

  return self->tags != NULL ? (const char * const *) self->tags : no_tags;
}

/**
 * fact_claim_with_field:
 * @self: a claim
 * @field: a field
 * @value: (nullable): UTF-8; %NULL and "" empty it
 *
 * Returns: (transfer full): a copy with this value
 */
FactClaim *
fact_claim_with_field (FactClaim      *self,
                       FactClaimField  field,
                       const char     *value)
{
  FactClaim *copy = fact_record_copy (self);

  fact_record_set_string (&copy->fields[field], value);

  return copy;
}

/**
 * fact_claim_with_verdict:
 * @self: a claim
 * @verdict: what was found
 *
 * Returns: (transfer full): a copy with this verdict
 */
FactClaim *
fact_claim_with_verdict (FactClaim   *self,
                         FactVerdict  verdict)
{
  FactClaim *copy = fact_record_copy (self);

  copy->verdict = verdict;

  return copy;
}

/**
 * fact_claim_with_progress:
 * @self: a claim
 * @progress: how far checking it is
 *
 * Returns: (transfer full): a copy that far
 */
FactClaim *
fact_claim_with_progress (FactClaim    *self,
                          FactProgress  progress)
{
  FactClaim *copy = fact_record_copy (self);

  copy->progress = progress;

  return copy;
}

/**
 * fact_claim_with_correction_state:
 * @self: a claim
 * @state: what became of the suggested correction
 *
 * Returns: (transfer full): a copy with this state
 */
FactClaim *
fact_claim_with_correction_state (FactClaim           *self,
                                  FactCorrectionState  state)
{
  FactClaim *copy = fact_record_copy (self);

  copy->correction_state = state;

  return copy;
}

/**
 * fact_claim_with_tags:
 * @self: a claim
 * @tags: (nullable) (array zero-terminated=1): its tags; %NULL for none
 *
 * Returns: (transfer full): a copy with these tags
 */
FactClaim *
fact_claim_with_tags (FactClaim          *self,
                      const char * const *tags)
{
  FactClaim *copy = fact_record_copy (self);

  g_clear_pointer (&copy->tags, g_strfreev);
  if (tags != NULL && tags[0] != NULL)
    copy->tags = g_strdupv ((char **) tags);

  return copy;
}
