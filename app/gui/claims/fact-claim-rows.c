/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-rows-private.h"

G_DEFINE_FINAL_TYPE (FactClaimRows, fact_claim_rows, G_TYPE_OBJECT)

static void
fact_claim_rows_dispose (GObject *object)
{
  FactClaimRows *self = FACT_CLAIM_ROWS (object);

  _fact_claim_rows_stop (self);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (fact_claim_rows_parent_class)->dispose (object);
}

static void
fact_claim_rows_finalize (GObject *object)
{
  FactClaimRows *self = FACT_CLAIM_ROWS (object);

  g_ptr_array_unref (self->missed);
  g_array_unref (self->rows);
  g_clear_pointer (&self->groups, fact_claim_groups_free);
  g_ptr_array_unref (self->found);
  g_clear_pointer (&self->found_by, fact_claim_filter_free);
  fact_claim_filter_free (self->filter);
  g_hash_table_unref (self->folded);
  g_hash_table_unref (self->by_id);
  g_clear_pointer (&self->digests, g_ptr_array_unref);
  g_ptr_array_unref (self->gone);
  g_free (self->me);

  G_OBJECT_CLASS (fact_claim_rows_parent_class)->finalize (object);
}

static void
fact_claim_rows_class_init (FactClaimRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_claim_rows_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_claim_rows_finalize;

  g_signal_new ("changed", FACT_TYPE_CLAIM_ROWS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
fact_claim_rows_init (FactClaimRows *self)
{
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->gone = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_claim_digest_free);
  self->missed = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_change_set_unref);
  self->sort = (FactClaimSort) { FACT_CLAIM_COLUMN_NUMBER, FALSE };
  self->filter = fact_claim_filter_copy (NULL);
  self->folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->found = g_ptr_array_new ();
  self->rows = g_array_new (FALSE, FALSE, sizeof (FactClaimRow));
}

/**
 * fact_claim_rows_new:
 * @project: a project
 * @me: (nullable): who is asking which claims are theirs
 *
 * Returns: (transfer full): all claims of @project by their numbers
 */
FactClaimRows *
fact_claim_rows_new (FactProject *project,
                     const char  *me)
{
  FactClaimRows *self;

  g_return_val_if_fail (FACT_IS_PROJECT (project), NULL);

  self = g_object_new (FACT_TYPE_CLAIM_ROWS, NULL);
  self->project = g_object_ref (project);
  self->me = g_strdup (me);
  g_signal_connect_object (project, "changed", G_CALLBACK (_fact_claim_rows_follow), self, G_CONNECT_SWAPPED);
  _fact_claim_rows_load (self);

  return self;
}

/**
 * fact_claim_rows_is_loading:
 * @self: the rows
 *
 * Returns: whether the rows there are, are not yet what was asked for; they are when `changed` is told next
 */
gboolean
fact_claim_rows_is_loading (FactClaimRows *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_ROWS (self), FALSE);

  return _fact_claim_rows_is_waiting (self);
}

/**
 * fact_claim_rows_set_me:
 * @self: the rows
 * @me: (nullable): who is asking which claims are theirs from now on
 */
void
fact_claim_rows_set_me (FactClaimRows *self,
                        const char    *me)
{
  g_return_if_fail (FACT_IS_CLAIM_ROWS (self));

  if (g_strcmp0 (self->me, me) == 0)
    return;

  g_free (self->me);
  self->me = g_strdup (me);
  _fact_claim_rows_load (self);
}

/**
 * fact_claim_rows_get_project:
 * @self: the rows
 *
 * Returns: (transfer none): whose claims they are of
 */
FactProject *
fact_claim_rows_get_project (FactClaimRows *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_ROWS (self), NULL);

  return self->project;
}

/**
 * fact_claim_rows_get_n:
 * @self: the rows
 *
 * Returns: how many there are, headings of groups among them
 */
guint
fact_claim_rows_get_n (FactClaimRows *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_ROWS (self), 0);

  return self->rows->len;
}

/**
 * fact_claim_rows_get:
 * @self: the rows
 * @row: which
 *
 * Returns: (transfer none): the row
 */
const FactClaimRow *
fact_claim_rows_get (FactClaimRows *self,
                     guint          row)
{
  g_return_val_if_fail (FACT_IS_CLAIM_ROWS (self), NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);

  return &g_array_index (self->rows, FactClaimRow, row);
}

/**
 * fact_claim_rows_get_complete:
 * @self: the rows
 * @row: which
 *
 * Finds out what there is to tell of the claim, for a row that comes into sight before that was done for all.
 *
 * Returns: (transfer none): the row; its digest is complete
 */
const FactClaimRow *
fact_claim_rows_get_complete (FactClaimRows *self,
                              guint          row)
{
  const FactClaimRow *found = fact_claim_rows_get (self, row);

  if (found != NULL && found->digest != NULL && !found->digest->is_complete)
    fact_claim_digest_complete (found->digest,
                                fact_project_find_last_activity (self->project, fact_record_get_id (found->digest->claim)));

  return found;
}

/**
 * fact_claim_rows_get_n_found:
 * @self: the rows
 *
 * Returns: how many claims are looked for, whether they have rows or their group is folded
 */
guint
fact_claim_rows_get_n_found (FactClaimRows *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_ROWS (self), 0);

  return self->found->len;
}

/**
 * fact_claim_rows_find:
 * @self: the rows
 * @claim_id: (nullable): a claim
 *
 * Returns: its row; %FACT_CLAIM_NO_ROW when it has none
 */
guint
fact_claim_rows_find (FactClaimRows *self,
                      const char    *claim_id)
{
  FactClaimDigest *digest;

  g_return_val_if_fail (FACT_IS_CLAIM_ROWS (self), FACT_CLAIM_NO_ROW);

  digest = claim_id != NULL ? g_hash_table_lookup (self->by_id, claim_id) : NULL;

  return digest != NULL ? digest->row : FACT_CLAIM_NO_ROW;
}

/**
 * fact_claim_rows_get_counts:
 * @self: the rows
 *
 * Returns: (transfer none): how many claims of which kind the project has
 */
const FactClaimCounts *
fact_claim_rows_get_counts (FactClaimRows *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_ROWS (self), NULL);

  return &self->counts;
}

FactClaimSort
fact_claim_rows_get_sort (FactClaimRows *self)
{
  return self->sort;
}

/**
 * fact_claim_rows_set_sort:
 * @self: the rows
 * @sort: what to sort by from now on
 */
void
fact_claim_rows_set_sort (FactClaimRows *self,
                          FactClaimSort  sort)
{
  g_return_if_fail (FACT_IS_CLAIM_ROWS (self));

  if (self->sort.column == sort.column && self->sort.is_descending == sort.is_descending)
    return;

  self->sort = sort;
  _fact_claim_rows_update (self);
}

FactClaimGrouping
fact_claim_rows_get_grouping (FactClaimRows *self)
{
  return self->grouping;
}

/**
 * fact_claim_rows_set_grouping:
 * @self: the rows
 * @grouping: what to put claims together by from now on
 */
void
fact_claim_rows_set_grouping (FactClaimRows     *self,
                              FactClaimGrouping  grouping)
{
  g_return_if_fail (FACT_IS_CLAIM_ROWS (self));

  if (self->grouping == grouping)
    return;

  self->grouping = grouping;
  _fact_claim_rows_update (self);
}

const FactClaimFilter *
fact_claim_rows_get_filter (FactClaimRows *self)
{
  return self->filter;
}

/**
 * fact_claim_rows_set_filter:
 * @self: the rows
 * @filter: which claims to show from now on
 */
void
fact_claim_rows_set_filter (FactClaimRows         *self,
                            const FactClaimFilter *filter)
{
  g_autoptr (FactClaimFilter) before = NULL;

  g_return_if_fail (FACT_IS_CLAIM_ROWS (self));

  before = self->filter;
  self->filter = fact_claim_filter_copy (filter);
  _fact_claim_rows_update (self);
}

/**
 * fact_claim_rows_fold:
 * @self: the rows
 * @group_id: a group
 * @is_folded: whether its claims have no rows
 */
void
fact_claim_rows_fold (FactClaimRows *self,
                      const char    *group_id,
                      gboolean       is_folded)
{
  g_return_if_fail (FACT_IS_CLAIM_ROWS (self));

  if (g_hash_table_contains (self->folded, group_id) == is_folded)
    return;

  if (is_folded)
    g_hash_table_add (self->folded, g_strdup (group_id));
  else
    g_hash_table_remove (self->folded, group_id);
  _fact_claim_rows_update (self);
}
