/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sidebar/fact-record-order.h"

#include <string.h>

#include "sidebar/fact-list-splice.h"

typedef struct
{
  FactProject *project;
  GPtrArray   *ids;          /* of GRefString */
} FactRecordOrderPrivate;

static void fact_record_order_list_init (GListModelInterface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (FactRecordOrder, fact_record_order, G_TYPE_OBJECT,
                                  G_ADD_PRIVATE (FactRecordOrder)
                                  G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, fact_record_order_list_init))

static FactRecordOrderPrivate *
get_private (gpointer self)
{
  return fact_record_order_get_instance_private (self);
}

static GType
fact_record_order_get_item_type (GListModel *list)
{
  return G_TYPE_OBJECT;
}

static guint
fact_record_order_get_n_items (GListModel *list)
{
  return get_private (list)->ids->len;
}

static gpointer
fact_record_order_get_item (GListModel *list,
                            guint       place)
{
  FactRecordOrderPrivate *priv = get_private (list);

  if (place >= priv->ids->len)
    return NULL;

  return FACT_RECORD_ORDER_GET_CLASS (list)->dup_item (priv->project, priv->ids->pdata[place]);
}

static void
fact_record_order_list_init (GListModelInterface *iface)
{
  iface->get_item_type = fact_record_order_get_item_type;
  iface->get_n_items = fact_record_order_get_n_items;
  iface->get_item = fact_record_order_get_item;
}

static void
fact_record_order_finalize (GObject *object)
{
  FactRecordOrderPrivate *priv = get_private (object);

  g_clear_object (&priv->project);
  g_clear_pointer (&priv->ids, g_ptr_array_unref);

  G_OBJECT_CLASS (fact_record_order_parent_class)->finalize (object);
}

static void
fact_record_order_class_init (FactRecordOrderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_record_order_finalize;
}

static void
fact_record_order_init (FactRecordOrder *self)
{
  get_private (self)->ids = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ref_string_release);
}

static void
changed_cb (FactRecordOrder *self,
            FactChangeSet   *changes)
{
  FACT_RECORD_ORDER_GET_CLASS (self)->changed (self, changes);
}

/**
 * fact_record_order_new:
 * @type: a kind of #FactRecordOrder
 * @project: whose records
 *
 * Returns: (transfer full): an order that follows every step of @project, still without rows
 */
gpointer
fact_record_order_new (GType        type,
                       FactProject *project)
{
  FactRecordOrder *self;

  g_return_val_if_fail (g_type_is_a (type, FACT_TYPE_RECORD_ORDER), NULL);
  g_return_val_if_fail (FACT_IS_PROJECT (project), NULL);

  self = g_object_new (type, NULL);
  get_private (self)->project = g_object_ref (project);
  g_signal_connect_object (project, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * fact_record_order_get_project:
 * @self: an order
 *
 * Returns: (transfer none): whose records it shows
 */
FactProject *
fact_record_order_get_project (FactRecordOrder *self)
{
  g_return_val_if_fail (FACT_IS_RECORD_ORDER (self), NULL);

  return get_private (self)->project;
}

static void
make_splice (GPtrArray            *ids,
             const FactListSplice *splice,
             GPtrArray            *wanted)
{
  guint n_behind;

  if (splice->n_removed > 0)
    g_ptr_array_remove_range (ids, splice->place, splice->n_removed);

  n_behind = ids->len - splice->place;
  g_ptr_array_set_size (ids, ids->len + splice->n_added);
  memmove (&ids->pdata[splice->place + splice->n_added], &ids->pdata[splice->place], n_behind * sizeof (gpointer));
  for (guint i = splice->place; i < splice->place + splice->n_added; i++)
    ids->pdata[i] = g_ref_string_acquire (wanted->pdata[i]);
}

/**
 * fact_record_order_show:
 * @self: an order
 * @ids: (element-type GRefString) (transfer full): the records it is to have from now on, each once
 *
 * Tells views only of what differs.
 */
void
fact_record_order_show (FactRecordOrder *self,
                        GPtrArray       *ids)
{
  g_autoptr (GPtrArray) wanted = ids;
  g_autoptr (GArray) splices = NULL;

  g_return_if_fail (FACT_IS_RECORD_ORDER (self));

  splices = fact_list_splices_new (get_private (self)->ids, wanted);
  for (guint i = 0; i < splices->len; i++)
    {
      const FactListSplice *splice = &g_array_index (splices, FactListSplice, i);

      make_splice (get_private (self)->ids, splice, wanted);
      g_list_model_items_changed (G_LIST_MODEL (self), splice->place, splice->n_removed, splice->n_added);
    }
}

/**
 * fact_record_order_find:
 * @self: an order
 * @id: a record
 * @place: (out) (optional): where it stands; untouched when it does not
 *
 * Makes no row objects on the way.
 *
 * Returns: whether the record is there
 */
gboolean
fact_record_order_find (FactRecordOrder *self,
                        const char      *id,
                        guint           *place)
{
  GPtrArray *ids;

  g_return_val_if_fail (FACT_IS_RECORD_ORDER (self), FALSE);

  ids = get_private (self)->ids;
  for (guint i = 0; i < ids->len; i++)
    {
      if (ids->pdata[i] != id && !g_str_equal (ids->pdata[i], id))
        continue;
      if (place != NULL)
        *place = i;
      return TRUE;
    }

  return FALSE;
}
