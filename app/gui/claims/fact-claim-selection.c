/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-selection.h"

struct _FactClaimSelection
{
  GObject        parent_instance;

  FactClaimRows *rows;
  GHashTable    *ids;          /* of GRefString: of the claims that are selected */
  char          *claim_id;     /* where the keyboard is; NULL on the heading of a group or nowhere */
  char          *group_id;     /* likewise; NULL on a claim or nowhere */
  char          *anchor_id;    /* the claim at which the selection began, if there is one */
  guint          focus;        /* the row of these; FACT_CLAIM_NO_ROW for nowhere */
};

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactClaimSelection, fact_claim_selection, G_TYPE_OBJECT)

static void
fact_claim_selection_finalize (GObject *object)
{
  FactClaimSelection *self = FACT_CLAIM_SELECTION (object);

  g_clear_object (&self->rows);
  g_hash_table_unref (self->ids);
  g_free (self->claim_id);
  g_free (self->group_id);
  g_free (self->anchor_id);

  G_OBJECT_CLASS (fact_claim_selection_parent_class)->finalize (object);
}

static void
fact_claim_selection_class_init (FactClaimSelectionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_claim_selection_finalize;

  signals[CHANGED] = g_signal_new ("changed", FACT_TYPE_CLAIM_SELECTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
fact_claim_selection_init (FactClaimSelection *self)
{
  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify) g_ref_string_release, NULL);
  self->focus = FACT_CLAIM_NO_ROW;
}

static GRefString *
get_id (FactClaimSelection *self,
        guint               row)
{
  const FactClaimRow *found = fact_claim_rows_get (self->rows, row);

  return found->digest != NULL ? fact_record_get_id (found->digest->claim) : NULL;
}

static void
set_string (char       **field,
            const char  *value)
{
  char *copy = g_strdup (value);

  g_free (*field);
  *field = copy;
}

/* Takes down what is in a row. */
static void
set_focus (FactClaimSelection *self,
           guint               row)
{
  const FactClaimRow *found = row != FACT_CLAIM_NO_ROW ? fact_claim_rows_get (self->rows, row) : NULL;
  gboolean is_heading = found != NULL && found->digest == NULL;

  self->focus = row;
  set_string (&self->claim_id, found != NULL ? get_id (self, row) : NULL);
  set_string (&self->group_id, is_heading ? found->group->id : NULL);
}

static guint
find_heading (FactClaimSelection *self)
{
  for (guint row = 0; self->group_id != NULL && row < fact_claim_rows_get_n (self->rows); row++)
    {
      const FactClaimRow *found = fact_claim_rows_get (self->rows, row);

      if (found->digest == NULL && g_str_equal (found->group->id, self->group_id))
        return row;
    }

  return FACT_CLAIM_NO_ROW;
}

static gboolean
is_out_of_sight (gpointer id,
                 gpointer value,
                 gpointer self)
{
  return fact_claim_rows_find (((FactClaimSelection *) self)->rows, id) == FACT_CLAIM_NO_ROW;
}

static gboolean
has_claim (FactClaimSelection *self,
           const char         *id)
{
  return fact_state_find_claim (fact_project_get_state (fact_claim_rows_get_project (self->rows)), id) != NULL;
}

/* Where a claim was deleted, the keyboard is at the one that stands there now. Where it only does not pass the filter any more, it is
 * nowhere: acting on another one unasked would be wrong. */
static void
rows_changed_cb (FactClaimSelection *self)
{
  guint n = fact_claim_rows_get_n (self->rows);
  guint row = self->claim_id != NULL ? fact_claim_rows_find (self->rows, self->claim_id) : find_heading (self);

  if (n > 0)
    g_hash_table_foreach_remove (self->ids, is_out_of_sight, self);
  else
    g_hash_table_remove_all (self->ids);
  if (row == FACT_CLAIM_NO_ROW && self->focus != FACT_CLAIM_NO_ROW && n > 0 && self->claim_id != NULL &&
      !has_claim (self, self->claim_id))
    row = MIN (self->focus, n - 1);

  set_focus (self, row);
  if (self->claim_id != NULL && g_hash_table_size (self->ids) == 0)
    g_hash_table_add (self->ids, g_ref_string_new (self->claim_id));
  g_signal_emit (self, signals[CHANGED], 0, TRUE);
}

/**
 * fact_claim_selection_new:
 * @rows: the rows of a table
 *
 * Returns: (transfer full): nothing selected
 */
FactClaimSelection *
fact_claim_selection_new (FactClaimRows *rows)
{
  FactClaimSelection *self;

  g_return_val_if_fail (FACT_IS_CLAIM_ROWS (rows), NULL);

  self = g_object_new (FACT_TYPE_CLAIM_SELECTION, NULL);
  self->rows = g_object_ref (rows);
  g_signal_connect_object (rows, "changed", G_CALLBACK (rows_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * fact_claim_selection_get_rows:
 * @self: a selection
 *
 * Returns: (transfer none): of what it is one
 */
FactClaimRows *
fact_claim_selection_get_rows (FactClaimSelection *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_SELECTION (self), NULL);

  return self->rows;
}

/**
 * fact_claim_selection_get_focus:
 * @self: a selection
 *
 * Returns: the row where the keyboard is; %FACT_CLAIM_NO_ROW for nowhere
 */
guint
fact_claim_selection_get_focus (FactClaimSelection *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_SELECTION (self), FACT_CLAIM_NO_ROW);

  return self->focus;
}

/**
 * fact_claim_selection_get_claim:
 * @self: a selection
 *
 * Returns: (transfer none) (nullable): the claim where the keyboard is; %NULL on the heading of a group or nowhere
 */
const char *
fact_claim_selection_get_claim (FactClaimSelection *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_SELECTION (self), NULL);

  return self->claim_id;
}

static void
select_range (FactClaimSelection *self,
              guint               row)
{
  guint anchor = fact_claim_rows_find (self->rows, self->anchor_id);
  guint first = anchor != FACT_CLAIM_NO_ROW ? MIN (anchor, row) : row;
  guint last = anchor != FACT_CLAIM_NO_ROW ? MAX (anchor, row) : row;

  g_hash_table_remove_all (self->ids);
  for (guint i = first; i <= last; i++)
    {
      if (get_id (self, i) != NULL)
        g_hash_table_add (self->ids, g_ref_string_acquire (get_id (self, i)));
    }
}

static void
select_one (FactClaimSelection *self,
            const char         *id)
{
  g_hash_table_remove_all (self->ids);
  if (id != NULL)
    g_hash_table_add (self->ids, g_ref_string_new (id));
  set_string (&self->anchor_id, id);
}

static void
toggle (FactClaimSelection *self,
        const char         *id)
{
  if (id == NULL)
    return;

  if (!g_hash_table_remove (self->ids, id))
    g_hash_table_add (self->ids, g_ref_string_new (id));
  set_string (&self->anchor_id, id);
}

/**
 * fact_claim_selection_go:
 * @self: a selection
 * @row: a row
 * @move: what going there does to the selection
 *
 * Brings the keyboard to @row. The heading of a group cannot be selected.
 */
void
fact_claim_selection_go (FactClaimSelection *self,
                         guint               row,
                         FactClaimMove       move)
{
  g_return_if_fail (FACT_IS_CLAIM_SELECTION (self));
  g_return_if_fail (row < fact_claim_rows_get_n (self->rows));

  /* Extending begins where the keyboard was. */
  if (move == FACT_CLAIM_MOVE_EXTEND && fact_claim_rows_find (self->rows, self->anchor_id) == FACT_CLAIM_NO_ROW)
    set_string (&self->anchor_id, self->claim_id != NULL ? self->claim_id : get_id (self, row));

  set_focus (self, row);
  if (move == FACT_CLAIM_MOVE_CHOOSE)
    select_one (self, self->claim_id);
  else if (move == FACT_CLAIM_MOVE_EXTEND)
    select_range (self, row);
  else if (move == FACT_CLAIM_MOVE_TOGGLE)
    toggle (self, self->claim_id);
  g_signal_emit (self, signals[CHANGED], 0, FALSE);
}

/**
 * fact_claim_selection_go_to_claim:
 * @self: a selection
 * @claim_id: (nullable): a claim; %NULL for none
 *
 * Follows to a claim that somebody else has gone to. One that has a row is the only one selected then, unless it is selected with
 * others already.
 */
void
fact_claim_selection_go_to_claim (FactClaimSelection *self,
                                  const char         *claim_id)
{
  guint row;

  g_return_if_fail (FACT_IS_CLAIM_SELECTION (self));

  if (g_strcmp0 (self->claim_id, claim_id) == 0)
    return;

  row = fact_claim_rows_find (self->rows, claim_id);
  set_focus (self, row);
  set_string (&self->claim_id, claim_id);
  if (row == FACT_CLAIM_NO_ROW || !g_hash_table_contains (self->ids, claim_id))
    select_one (self, row != FACT_CLAIM_NO_ROW ? claim_id : NULL);
  g_signal_emit (self, signals[CHANGED], 0, FALSE);
}

/**
 * fact_claim_selection_select_all:
 * @self: a selection
 *
 * Selects all claims that have a row.
 */
void
fact_claim_selection_select_all (FactClaimSelection *self)
{
  g_return_if_fail (FACT_IS_CLAIM_SELECTION (self));

  for (guint i = 0; i < fact_claim_rows_get_n (self->rows); i++)
    {
      if (get_id (self, i) != NULL)
        g_hash_table_add (self->ids, g_ref_string_acquire (get_id (self, i)));
    }
  g_signal_emit (self, signals[CHANGED], 0, FALSE);
}

/**
 * fact_claim_selection_clear:
 * @self: a selection
 *
 * Leaves selected only the claim where the keyboard is.
 */
void
fact_claim_selection_clear (FactClaimSelection *self)
{
  g_return_if_fail (FACT_IS_CLAIM_SELECTION (self));

  select_one (self, self->focus != FACT_CLAIM_NO_ROW ? self->claim_id : NULL);
  g_signal_emit (self, signals[CHANGED], 0, FALSE);
}

/**
 * fact_claim_selection_get_n:
 * @self: a selection
 *
 * Returns: how many claims are selected
 */
guint
fact_claim_selection_get_n (FactClaimSelection *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_SELECTION (self), 0);

  return g_hash_table_size (self->ids);
}

/**
 * fact_claim_selection_has:
 * @self: a selection
 * @row: a row
 *
 * Returns: whether it is selected
 */
gboolean
fact_claim_selection_has (FactClaimSelection *self,
                          guint               row)
{
  const char *id;

  g_return_val_if_fail (FACT_IS_CLAIM_SELECTION (self), FALSE);

  id = get_id (self, row);

  return id != NULL && g_hash_table_contains (self->ids, id);
}

/**
 * fact_claim_selection_dup_ids:
 * @self: a selection
 *
 * Returns: (transfer full): the ids of all that are selected, as they stand in the table
 */
char **
fact_claim_selection_dup_ids (FactClaimSelection *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (FACT_IS_CLAIM_SELECTION (self), NULL);

  for (guint i = 0; i < fact_claim_rows_get_n (self->rows); i++)
    {
      if (fact_claim_selection_has (self, i))
        g_strv_builder_add (builder, get_id (self, i));
    }

  return g_strv_builder_end (builder);
}

/**
 * fact_claim_selection_dup_targets:
 * @self: a selection
 *
 * The eye is where the keyboard is: a claim there that is not selected is meant alone.
 *
 * Returns: (transfer full): the ids of those that a key is meant for, as they stand in the table
 */
char **
fact_claim_selection_dup_targets (FactClaimSelection *self)
{
  const char *alone[] = { NULL, NULL };

  g_return_val_if_fail (FACT_IS_CLAIM_SELECTION (self), NULL);

  if (self->focus != FACT_CLAIM_NO_ROW && self->claim_id != NULL && !g_hash_table_contains (self->ids, self->claim_id))
    {
      alone[0] = self->claim_id;
      return g_strdupv ((char **) alone);
    }

  return fact_claim_selection_dup_ids (self);
}
