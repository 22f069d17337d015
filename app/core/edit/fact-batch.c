/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-batch.h"

#include "model/fact-late-free.h"

struct _FactBatch
{
  FactBatchKind  kind;
  FactState     *asked;        /* what the project was when it was asked for */
  char         **claim_ids;
  guint          value;        /* the verdict or progress */
  char          *words;        /* the name or tag */
};

/**
 * fact_batch_new:
 * @kind: what is wanted
 * @asked: the present state
 * @claim_ids: (array zero-terminated=1): of which claims
 * @value: a #FactVerdict or #FactProgress where @kind sets one
 * @words: (nullable): a name or a tag where @kind sets one
 *
 * Returns: (transfer full): what is wanted
 */
FactBatch *
fact_batch_new (FactBatchKind        kind,
                FactState           *asked,
                const char * const  *claim_ids,
                guint                value,
                const char          *words)
{
  FactBatch *self = g_new0 (FactBatch, 1);

  self->kind = kind;
  self->asked = fact_state_ref (asked);
  self->claim_ids = g_strdupv ((char **) claim_ids);
  self->value = value;
  self->words = g_strdup (words);

  return self;
}

void
fact_batch_free (FactBatch *self)
{
  fact_late_free_state (self->asked);
  g_strfreev (self->claim_ids);
  g_free (self->words);
  g_free (self);
}

/**
 * fact_batch_get_n:
 * @self: what is wanted
 *
 * Returns: of how many claims
 */
guint
fact_batch_get_n (FactBatch *self)
{
  return g_strv_length (self->claim_ids);
}

/* What was said of one claim after the batch was asked for is the later word on it. */
static gboolean
is_still_meant (FactBatch *self,
                FactClaim *then,
                FactClaim *now)
{
  if (then == now || then == NULL)
    return TRUE;

  switch (self->kind)
    {
    case FACT_BATCH_VERDICT:
      return fact_claim_get_verdict (then) == fact_claim_get_verdict (now);
    case FACT_BATCH_PROGRESS:
      return fact_claim_get_progress (then) == fact_claim_get_progress (now);
    case FACT_BATCH_ASSIGNEE:
      return g_strcmp0 (fact_claim_get_field (then, FACT_CLAIM_ASSIGNEE), fact_claim_get_field (now, FACT_CLAIM_ASSIGNEE)) == 0;
    case FACT_BATCH_TAG:
    case FACT_BATCH_REMOVE:
    case FACT_BATCH_MERGE:
    default:
      return TRUE;
    }
}

/* An id that was never there stays, for the edit to say so. */
static char **
find_meant (FactBatch *self,
            FactState *state)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; self->claim_ids[i] != NULL; i++)
    {
      FactClaim *then = fact_state_find_claim (self->asked, self->claim_ids[i]);
      FactClaim *now = fact_state_find_claim (state, self->claim_ids[i]);

      if (now != NULL ? is_still_meant (self, then, now) : then == NULL)
        g_strv_builder_add (builder, self->claim_ids[i]);
    }

  return g_strv_builder_end (builder);
}

/* Of claims that have all gone meanwhile there is nothing to change. */
static FactEdit *
merge (FactState           *state,
       FactEditContext     *context,
       const char * const  *ids,
       GError             **error)
{
  const char *none[] = { NULL };

  if (ids[0] == NULL)
    return fact_edit_remove_claims (state, context, none, error);

  return fact_edit_merge_claims (state, context, ids[0], ids + 1, error);
}

/**
 * fact_batch_make_edit:
 * @self: what is wanted
 * @state: the project as it is now, or will be
 * @context: who wants it
 * @error: from the edit function
 *
 * Makes the edit in any thread. Where @state is a later one than that at which the batch was asked for, claims that have gone since are
 * left out, and those of which the same thing was decided anew since: that is the later word.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_batch_make_edit (FactBatch        *self,
                      FactState        *state,
                      FactEditContext  *context,
                      GError          **error)
{
  g_auto (GStrv) meant = find_meant (self, state);
  const char * const *ids = (const char * const *) meant;
  const char *added[] = { self->words, NULL };
  const char *removed[] = { NULL };

  switch (self->kind)
    {
    case FACT_BATCH_VERDICT:
      return fact_edit_set_verdicts (state, context, ids, self->value, error);
    case FACT_BATCH_PROGRESS:
      return fact_edit_set_progresses (state, context, ids, self->value, error);
    case FACT_BATCH_ASSIGNEE:
      return fact_edit_set_assignees (state, context, ids, self->words, error);
    case FACT_BATCH_TAG:
      return fact_edit_change_tags (state, context, ids, added, removed, error);
    case FACT_BATCH_MERGE:
      return merge (state, context, ids, error);
    case FACT_BATCH_REMOVE:
    default:
      return fact_edit_remove_claims (state, context, ids, error);
    }
}
