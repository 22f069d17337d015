/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-rows-private.h"

#include "model/fact-late-free.h"

/* From all claims, sorted, to the rows of those that are looked for. */

static gboolean
is_alike (FactClaimSort a,
          FactClaimSort b)
{
  return a.column == b.column && a.is_descending == b.is_descending;
}

static void
sort_claims (FactClaimRows *self)
{
  fact_claim_sort_all (self->sort, self->digests);
  self->sorted_by = self->sort;
  g_clear_pointer (&self->found_by, fact_claim_filter_free);
}

/* What is searched or sorted by has to be there for all claims: finding it out for many would hold up the window. */
gboolean
_fact_claim_rows_is_waiting (FactClaimRows *self)
{
  guint key;

  if (self->digests == NULL)
    return TRUE;
  if (!self->is_prepared && (self->filter->words != NULL || fact_claim_column_needs_complete (self->sort.column)))
    return TRUE;

  return !self->is_ranked && fact_claim_column_has_key (self->sort.column, &key);
}

/* What passes a narrower filter is among what passed the wider one. */
static void
find_claims (FactClaimRows *self)
{
  gboolean is_narrower = self->found_by != NULL && fact_claim_filter_is_within (self->filter, self->found_by);
  g_autoptr (GPtrArray) among = g_ptr_array_ref (is_narrower ? self->found : self->digests);

  g_ptr_array_unref (self->found);
  self->found = g_ptr_array_sized_new (among->len);
  for (guint i = 0; i < among->len; i++)
    {
      FactClaimDigest *digest = among->pdata[i];

      digest->row = FACT_CLAIM_NO_ROW;
      if (fact_claim_filter_matches (self->filter, digest))
        g_ptr_array_add (self->found, digest);
    }

  g_clear_pointer (&self->found_by, fact_claim_filter_free);
  self->found_by = fact_claim_filter_copy (self->filter);
}

static void
set_row (FactClaimRows   *self,
         guint            row,
         FactClaimDigest *digest,
         FactClaimGroup  *group)
{
  g_array_index (self->rows, FactClaimRow, row) = (FactClaimRow) { digest, group };
  if (digest != NULL)
    digest->row = row;
}

static void
list_claims (FactClaimRows *self)
{
  g_array_set_size (self->rows, self->found->len);
  for (guint i = 0; i < self->found->len; i++)
    set_row (self, i, self->found->pdata[i], NULL);
}

/* Sets the heading of each group that has claims. Gives where the next claim of each goes, FACT_CLAIM_NO_ROW for a folded one. */
static guint *
list_headings (FactClaimRows *self)
{
  guint n_groups = fact_claim_groups_get_n (self->groups);
  guint *next = g_new (guint, n_groups);
  guint n_rows = 0;

  for (guint i = 0; i < n_groups; i++)
    {
      FactClaimGroup *group = fact_claim_groups_get (self->groups, i);

      group->is_folded = g_hash_table_contains (self->folded, group->id);
      next[i] = group->is_folded ? FACT_CLAIM_NO_ROW : n_rows + 1;
      if (group->n_claims > 0)
        n_rows += 1 + (group->is_folded ? 0 : group->n_claims);
    }

  g_array_set_size (self->rows, n_rows);
  n_rows = 0;
  for (guint i = 0; i < n_groups; i++)
    {
      FactClaimGroup *group = fact_claim_groups_get (self->groups, i);

      if (group->n_claims == 0)
        continue;
      set_row (self, n_rows, NULL, group);
      n_rows += 1 + (group->is_folded ? 0 : group->n_claims);
    }

  return next;
}

static void
list_groups (FactClaimRows *self)
{
  g_autofree guint *places = g_new0 (guint, self->found->len);
  g_autofree guint *next = NULL;

  for (guint i = 0; i < self->found->len; i++)
    {
      places[i] = fact_claim_groups_find (self->groups, self->found->pdata[i]);
      fact_claim_groups_get (self->groups, places[i])->n_claims++;
    }

  next = list_headings (self);
  for (guint i = 0; i < self->found->len; i++)
    {
      FactClaimDigest *digest = self->found->pdata[i];

      digest->row = FACT_CLAIM_NO_ROW;
      if (next[places[i]] != FACT_CLAIM_NO_ROW)
        set_row (self, next[places[i]]++, digest, fact_claim_groups_get (self->groups, places[i]));
    }
}

/* What passed the filter before need no longer be all that does. */
void
_fact_claim_rows_invalidate (FactClaimRows *self)
{
  g_clear_pointer (&self->found_by, fact_claim_filter_free);
}

/* Rows tell of them no more. */
static void
forget_gone (FactClaimRows *self)
{
  GPtrArray *gone = self->gone;

  if (gone->len == 0)
    return;

  self->gone = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_claim_digest_free);
  fact_late_free (gone, gone->len, (GDestroyNotify) g_ptr_array_unref);
}

void
_fact_claim_rows_update (FactClaimRows *self)
{
  if (_fact_claim_rows_is_waiting (self))
    return;

  if (!is_alike (self->sorted_by, self->sort))
    sort_claims (self);
  find_claims (self);
  g_clear_pointer (&self->groups, fact_claim_groups_free);
  self->groups = fact_claim_groups_new (fact_project_get_state (self->project), self->grouping);
  if (self->grouping == FACT_CLAIM_GROUPING_NONE)
    list_claims (self);
  else
    list_groups (self);
  forget_gone (self);

  g_signal_emit_by_name (self, "changed");
}
