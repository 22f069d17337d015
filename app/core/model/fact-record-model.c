/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-record-model.h"

#include "model/fact-change-runs.h"
#include "model/fact-late-free.h"

struct _FactRecordModel
{
  GObject                    parent_instance;
  const FactRecordModelInfo *info;
  gpointer                   user_data;
  FactRecordList            *records;
  GHashTable                *rows;      /* id → Row, for the records of which somebody holds a row object */
};

/* A row object that somebody holds; the model only knows of it. */
typedef struct
{
  FactRecordModel *model;
  GRefString      *id;
  GObject         *item;
  gpointer         record;      /* which it shows; only to be compared */
} Row;

/* More runs are told as one. */
#define MANY_RUNS 200

static void fact_record_model_list_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FactRecordModel, fact_record_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, fact_record_model_list_init))

static void
item_gone_cb (gpointer  data,
              GObject  *where_the_item_was)
{
  Row *row = data;

  row->item = NULL;
  g_hash_table_remove (row->model->rows, row->id);
}

static void
row_free (gpointer data)
{
  Row *row = data;

  if (row->item != NULL)
    g_object_weak_unref (row->item, item_gone_cb, row);
  g_ref_string_release (row->id);
  g_free (row);
}

static void
fact_record_model_finalize (GObject *object)
{
  FactRecordModel *self = FACT_RECORD_MODEL (object);

  g_clear_pointer (&self->rows, g_hash_table_unref);
  if (self->records != NULL)
    fact_late_free (self->records, fact_record_list_get_n (self->records), (GDestroyNotify) fact_record_list_unref);

  G_OBJECT_CLASS (fact_record_model_parent_class)->finalize (object);
}

static void
fact_record_model_class_init (FactRecordModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_record_model_finalize;
}

static void
fact_record_model_init (FactRecordModel *self)
{
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, row_free);
}

static GType
fact_record_model_get_item_type (GListModel *list)
{
  return G_TYPE_OBJECT;
}

static guint
fact_record_model_get_n_items (GListModel *list)
{
  return fact_record_list_get_n (FACT_RECORD_MODEL (list)->records);
}

static gpointer
fact_record_model_get_item (GListModel *list,
                            guint       place)
{
  FactRecordModel *self = FACT_RECORD_MODEL (list);

  if (place >= fact_record_list_get_n (self->records))
    return NULL;

  return fact_record_model_dup_item (self, fact_record_list_get (self->records, place));
}

static void
fact_record_model_list_init (GListModelInterface *iface)
{
  iface->get_item_type = fact_record_model_get_item_type;
  iface->get_n_items = fact_record_model_get_n_items;
  iface->get_item = fact_record_model_get_item;
}

/**
 * fact_record_model_new:
 * @info: (transfer none): how to make and update row objects; must outlive the model
 * @records: (transfer none): what the list shows
 * @user_data: passed to `new_item`; must live until fact_record_model_forget_user_data()
 *
 * Returns: (transfer full): a list of row objects, each made when somebody asks for it
 */
FactRecordModel *
fact_record_model_new (const FactRecordModelInfo *info,
                       FactRecordList            *records,
                       gpointer                   user_data)
{
  FactRecordModel *self = g_object_new (FACT_TYPE_RECORD_MODEL, NULL);

  self->info = info;
  self->records = fact_record_list_ref (records);
  self->user_data = user_data;

  return self;
}

/**
 * fact_record_model_forget_user_data:
 * @self: a model
 *
 * Passes %NULL to `new_item` from now on: what the model was made with goes, while a view may still hold the model.
 */
void
fact_record_model_forget_user_data (FactRecordModel *self)
{
  self->user_data = NULL;
}

/**
 * fact_record_model_dup_item:
 * @self: a model
 * @record: one of its records
 *
 * Returns: (transfer full): the row object of @record
 */
gpointer
fact_record_model_dup_item (FactRecordModel *self,
                            gpointer         record)
{
  Row *row = g_hash_table_lookup (self->rows, fact_record_get_id (record));
  gpointer item;

  if (row != NULL)
    return g_object_ref (row->item);

  row = g_new (Row, 1);
  row->model = self;
  row->id = g_ref_string_acquire (fact_record_get_id (record));
  row->item = item = self->info->new_item (record, self->user_data);
  row->record = record;
  g_object_weak_ref (item, item_gone_cb, row);
  g_hash_table_insert (self->rows, row->id, row);

  return item;
}

/**
 * fact_record_model_foreach:
 * @self: a model
 * @func: (scope call): called with each row object that somebody holds, and @user_data
 * @user_data: for @func
 *
 * Goes through the few row objects that there are, whatever @func makes of them.
 */
void
fact_record_model_foreach (FactRecordModel *self,
                           GFunc            func,
                           gpointer         user_data)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_full (g_hash_table_size (self->rows), g_object_unref);
  GHashTableIter iter;
  gpointer row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    g_ptr_array_add (items, g_object_ref (((Row *) row)->item));
  g_ptr_array_foreach (items, func, user_data);
}

static void
show_record (FactRecordModel *self,
             Row             *row,
             gpointer         record)
{
  g_autoptr (GObject) item = g_object_ref (row->item);      /* a handler may let go of it */

  row->record = record;
  self->info->update_item (item, record);
}

static void
update_row (FactRecordModel  *self,
            const FactChange *change)
{
  Row *row;

  if (change->after == NULL || change->before == change->after)
    return;

  row = g_hash_table_lookup (self->rows, fact_change_get_id (change));
  if (row != NULL)
    show_record (self, row, change->after);
}

/* Whoever hears of one row may let go of others. */
static void
update_all_rows (FactRecordModel *self)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ref_string_release);
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_ptr_array_add (ids, g_ref_string_acquire (id));

  for (guint i = 0; i < ids->len; i++)
    {
      Row *row = g_hash_table_lookup (self->rows, ids->pdata[i]);
      gpointer record = row != NULL ? self->info->find (ids->pdata[i], self->user_data) : NULL;

      if (record != NULL && record != row->record)
        show_record (self, row, record);
    }
}

static void
make_half (FactRecordModel  *self,
           const FactChange *change,
           gboolean          is_removal)
{
  if (fact_change_stays (change))
    {
      if (is_removal)
        self->records = fact_record_list_replace (self->records, change->place_before, change->after);
    }
  else if (is_removal && change->before != NULL)
    {
      self->records = fact_record_list_remove (self->records, change->place_before);
    }
  else if (!is_removal && change->after != NULL)
    {
      self->records = fact_record_list_insert (self->records, change->place_after, change->after);
    }
}

static void
make_halves (FactRecordModel *self,
             FactChangeSet   *changes,
             guint            first,
             guint            end)
{
  for (guint half = first; half < end; half++)
    {
      const FactChange *change = fact_change_set_get (changes, half / 2);

      if (fact_change_get_kind (change) == self->info->kind)
        make_half (self, change, half % 2 == 0);
    }
}

static void
take_over (FactRecordModel *self,
           FactRecordList  *records)
{
  g_autoptr (FactRecordList) before = self->records;

  self->records = fact_record_list_ref (records);
}

/**
 * fact_record_model_let_go:
 * @self: a model of the records before @changes
 * @changes: what is going to change
 *
 * Lets go of the records where fact_record_model_update() does not need the old ones, so that they can be changed where they stand.
 * Nobody may ask the model anything between the two.
 */
void
fact_record_model_let_go (FactRecordModel *self,
                          FactChangeSet   *changes)
{
  g_autoptr (GArray) runs = fact_change_runs_new (changes, self->info->kind);

  if (runs->len == 1)
    g_clear_pointer (&self->records, fact_record_list_unref);
}

/* A view that is told of thousands of runs one by one, each with a list of its own, stands still for seconds. */
static void
tell_as_one (FactRecordModel *self,
             FactRecordList  *records)
{
  guint n_before = fact_record_list_get_n (self->records), n_after = fact_record_list_get_n (records);
  guint n = MIN (n_before, n_after);
  guint first = 0, n_behind = 0;

  while (first < n && fact_record_list_get (self->records, first) == fact_record_list_get (records, first))
    first++;
  while (first + n_behind < n &&
         fact_record_list_get (self->records, n_before - 1 - n_behind) == fact_record_list_get (records, n_after - 1 - n_behind))
    n_behind++;

  take_over (self, records);
  g_list_model_items_changed (G_LIST_MODEL (self), first, n_before - first - n_behind, n_after - first - n_behind);
}

static void
tell_runs (FactRecordModel *self,
           FactChangeSet   *changes,
           GArray          *runs,
           FactRecordList  *records)
{
  guint n_halves = 0;

  for (guint i = 0; i < runs->len; i++)
    {
      FactChangeRun run = g_array_index (runs, FactChangeRun, i);

      if (i == runs->len - 1)
        take_over (self, records);
      else
        make_halves (self, changes, n_halves, run.end);
      n_halves = run.end;
      if (run.n_removed > 0 || run.n_added > 0)
        g_list_model_items_changed (G_LIST_MODEL (self), run.place, run.n_removed, run.n_added);
    }
}

/**
 * fact_record_model_update:
 * @self: a model of the records before @changes, which may have let go of them
 * @changes: what changed, of any kind
 * @records: the records after @changes
 *
 * Tells views of added, removed and moved records, one `items-changed` for each contiguous run or, where there are very many, one for all,
 * and row objects of their new records. Whenever a view is told, the list holds just what it was told so far. Only for that are lists made here that nobody else
 * has; in the end the model shares @records, so that each change is paid for once.
 */
void
fact_record_model_update (FactRecordModel *self,
                          FactChangeSet   *changes,
                          FactRecordList  *records)
{
  g_autoptr (GArray) runs = fact_change_runs_new (changes, self->info->kind);

  if (runs->len > MANY_RUNS)
    tell_as_one (self, records);
  else
    tell_runs (self, changes, runs, records);

  if (fact_change_set_is_large (changes))
    {
      if (fact_change_set_has (changes, self->info->kind))
        update_all_rows (self);
      return;
    }

  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      if (fact_change_get_kind (fact_change_set_get (changes, i)) == self->info->kind)
        update_row (self, fact_change_set_get (changes, i));
    }
}
