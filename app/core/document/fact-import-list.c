/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-import-list-private.h"

#include "document/fact-import-duplicate.h"
#include "document/fact-import-reading.h"
#include "document/fact-imported-article.h"

enum { PROGRESS, N_SIGNALS };
static guint signals[N_SIGNALS];

static void fact_import_list_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FactImportList, fact_import_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, fact_import_list_list_model_init))

void
_fact_import_list_tell_progress (FactImportList *self)
{
  g_signal_emit (self, signals[PROGRESS], 0);
}

static gboolean
find_item (FactImportList *self,
           FactImportItem *item,
           guint          *place)
{
  return g_ptr_array_find (self->items, item, place);
}

static void
item_changed_cb (FactImportItem *item,
                 GParamSpec     *pspec,
                 FactImportList *self)
{
  _fact_import_list_tell_progress (self);
}

/* Whether the list can be added hangs on the dates, which the user may type. */
static FactImportItem *
new_item (FactImportList *self,
          GFile          *file)
{
  FactImportItem *item = fact_import_item_new (file);

  g_signal_connect_object (item, "notify::published", G_CALLBACK (item_changed_cb), self, 0);

  return item;
}

/* The files of a folder take its place; it stays behind them if something of it was left out, to tell that. */
static void
take_folder (FactImportList   *self,
             FactImportItem   *item,
             FactImportFolder *folder)
{
  g_autofree char *left_out = fact_import_folder_left_out (folder);
  guint n = folder->files->len;
  guint place;

  if (!find_item (self, item, &place))
    return;

  for (guint i = 0; i < n; i++)
    g_ptr_array_insert (self->items, (gint) (place + i), new_item (self, g_ptr_array_index (folder->files, i)));

  if (left_out == NULL)
    {
      g_ptr_array_remove_index (self->items, place + n);
      g_list_model_items_changed (G_LIST_MODEL (self), place, 1, n);
      return;
    }

  if (n == 0)
    {
      _fact_import_item_fail (item, left_out);
      return;
    }

  g_list_model_items_changed (G_LIST_MODEL (self), place, 0, n);
  _fact_import_item_leave_out (item, left_out);
}

static void
take_reading (FactImportList    *self,
              FactImportItem    *item,
              FactImportReading *reading)
{
  const char *duplicate_of;

  if (reading->folder != NULL)
    {
      take_folder (self, item, reading->folder);
      return;
    }

  duplicate_of = fact_import_find_duplicate (self->state, self->items, item, reading->imported->text);
  _fact_import_item_take_result (item,
                                 g_steal_pointer (&reading->imported),
                                 g_steal_pointer (&reading->text_sha256),
                                 reading->n_words,
                                 duplicate_of);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  FactImportList *self = FACT_IMPORT_LIST (source);
  g_autoptr (FactImportItem) item = g_steal_pointer (&self->reading);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImportReading) reading = fact_import_reading_finish (result, &error);

  g_clear_object (&self->cancellable);

  /* A file that was skipped meanwhile stays skipped, also when its reading was over already. */
  if (fact_import_item_get_status (item) == FACT_IMPORT_READING)
    {
      if (reading != NULL)
        take_reading (self, item, reading);
      else
        _fact_import_item_fail (item, error->message);
    }

  _fact_import_list_read_next (self);
  _fact_import_list_tell_progress (self);
}

static FactImportItem *
find_waiting (FactImportList *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      FactImportItem *item = g_ptr_array_index (self->items, i);

      if (fact_import_item_get_status (item) == FACT_IMPORT_WAITING)
        return item;
    }

  return NULL;
}

/* One at a time and in order, so that it is always the later one of two files which is called the duplicate. */
void
_fact_import_list_read_next (FactImportList *self)
{
  FactImportItem *item = find_waiting (self);

  if (self->reading != NULL || self->cancelled || item == NULL)
    return;

  self->reading = g_object_ref (item);
  self->cancellable = g_cancellable_new ();
  _fact_import_item_set_status (item, FACT_IMPORT_READING);

  fact_import_reading_start (fact_import_item_get_file (item), self->cancellable, self, read_cb);
}

static GType
fact_import_list_get_item_type (GListModel *model)
{
  return FACT_TYPE_IMPORT_ITEM;
}

static guint
fact_import_list_get_n_items (GListModel *model)
{
  return FACT_IMPORT_LIST (model)->items->len;
}

static gpointer
fact_import_list_get_item (GListModel *model,
                           guint       position)
{
  FactImportList *self = FACT_IMPORT_LIST (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position)) : NULL;
}

static void
fact_import_list_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = fact_import_list_get_item_type;
  iface->get_n_items = fact_import_list_get_n_items;
  iface->get_item = fact_import_list_get_item;
}

static void
fact_import_list_finalize (GObject *object)
{
  FactImportList *self = FACT_IMPORT_LIST (object);

  g_clear_pointer (&self->state, fact_state_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (fact_import_list_parent_class)->finalize (object);
}

static void
fact_import_list_class_init (FactImportListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_import_list_finalize;

  /**
   * FactImportList::progress:
   *
   * The status of an item changed, or what it becomes.
   */
  signals[PROGRESS] = g_signal_new ("progress", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
}

static void
fact_import_list_init (FactImportList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * fact_import_list_new:
 * @state: the project as it is, in which duplicates are looked for
 *
 * Returns: (transfer full): a list without files
 */
FactImportList *
fact_import_list_new (FactState *state)
{
  FactImportList *self;

  g_return_val_if_fail (state != NULL, NULL);

  self = g_object_new (FACT_TYPE_IMPORT_LIST, NULL);
  self->state = fact_state_ref (state);

  return self;
}

/**
 * fact_import_list_add_file:
 * @self: the list
 * @file: a file, or a folder whose files are meant
 *
 * Puts a file at the end and reads it when its turn comes.
 */
void
fact_import_list_add_file (FactImportList *self,
                           GFile          *file)
{
  g_return_if_fail (FACT_IS_IMPORT_LIST (self));
  g_return_if_fail (G_IS_FILE (file));

  g_ptr_array_add (self->items, new_item (self, file));
  g_list_model_items_changed (G_LIST_MODEL (self), self->items->len - 1, 0, 1);
  _fact_import_list_read_next (self);
  _fact_import_list_tell_progress (self);
}

/**
 * fact_import_list_get_counts:
 * @self: the list
 *
 * Returns: how many items are where
 */
FactImportCounts
fact_import_list_get_counts (FactImportList *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_LIST (self), (FactImportCounts) { 0 });

  return fact_import_counts_of (self->items);
}

/**
 * fact_import_list_get_reading:
 * @self: the list
 *
 * Returns: (transfer none) (nullable): the item which is being read; %NULL when all is done
 */
FactImportItem *
fact_import_list_get_reading (FactImportList *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_LIST (self), NULL);

  return self->reading;
}

/**
 * fact_import_list_cancel:
 * @self: the list
 *
 * Reads nothing more; the file being read is given up.
 */
void
fact_import_list_cancel (FactImportList *self)
{
  g_return_if_fail (FACT_IS_IMPORT_LIST (self));

  self->cancelled = TRUE;
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

/**
 * fact_import_list_dup_articles:
 * @self: the list
 * @context: gives ids and time
 * @comments: (out) (transfer full) (element-type FactComment): what somebody had written at their words
 *
 * Makes what fact_edit_add_articles() asks for.
 *
 * Returns: (transfer full) (element-type FactArticle): the articles to add, in the order of the list; may be empty
 */
GPtrArray *
fact_import_list_dup_articles (FactImportList   *self,
                               FactEditContext  *context,
                               GPtrArray       **comments)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);

  g_return_val_if_fail (FACT_IS_IMPORT_LIST (self), NULL);

  *comments = fact_import_comments_new ();
  for (guint i = 0; i < self->items->len; i++)
    {
      FactImportItem *item = g_ptr_array_index (self->items, i);

      if (fact_import_item_is_wanted (item))
        g_ptr_array_add (articles, fact_import_item_to_article (item, context, *comments));
    }

  return g_steal_pointer (&articles);
}
