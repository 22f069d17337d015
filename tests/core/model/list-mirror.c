/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "list-mirror.h"

static void
fetch (ListMirror *self,
       guint       place,
       guint       n)
{
  for (guint i = place; i < place + n; i++)
    {
      gpointer item = g_list_model_get_item (self->model, i);

      g_assert_nonnull (item);
      g_ptr_array_insert (self->items, (int) i, item);
    }
}

static void
items_changed_cb (GListModel *model,
                  guint       place,
                  guint       n_removed,
                  guint       n_added,
                  ListMirror *self)
{
  g_assert_true (n_removed > 0 || n_added > 0);
  g_assert_cmpuint (place + n_removed, <=, self->items->len);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, self->items->len - n_removed + n_added);

  g_string_append_printf (self->log, "%s%u-%u+%u", self->log->len > 0 ? " " : "", place, n_removed, n_added);
  if (n_removed > 0)
    g_ptr_array_remove_range (self->items, place, n_removed);
  fetch (self, place, n_added);
}

void
list_mirror_init (ListMirror *self,
                  GListModel *model)
{
  self->model = g_object_ref (model);
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->log = g_string_new (NULL);
  fetch (self, 0, g_list_model_get_n_items (model));
  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), self);
}

void
list_mirror_clear (ListMirror *self)
{
  g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->model);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_string_free (self->log, TRUE);
}

/* The mirror holds the very items the model gives. */
void
list_mirror_assert (ListMirror *self)
{
  g_assert_cmpuint (g_list_model_get_n_items (self->model), ==, self->items->len);
  for (guint i = 0; i < self->items->len; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (self->model, i);

      g_assert_true ((gpointer) item == self->items->pdata[i]);
    }
  g_assert_null (g_list_model_get_item (self->model, self->items->len));
}
