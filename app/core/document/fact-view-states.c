/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-view-states.h"

typedef struct
{
  char          *project_id;
  char          *path;
  FactViewState *view;
} Entry;

struct _FactViewStates
{
  GObject        parent_instance;
  FactStateFile *file;
  GPtrArray     *entries;       /* of Entry, newest first; NULL until first asked for */
};

G_DEFINE_FINAL_TYPE (FactViewStates, fact_view_states, G_TYPE_OBJECT)

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->project_id);
  g_free (entry->path);
  fact_view_state_unref (entry->view);
  g_free (entry);
}

static Entry *
entry_new (const char    *project_id,
           const char    *path,
           FactViewState *view)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->project_id = g_strdup (project_id);
  entry->path = g_strdup (path);
  entry->view = fact_view_state_ref (view);

  return entry;
}

static FactPanes
read_pane (JsonObject *object,
           const char *name,
           FactPanes   pane)
{
  return fact_state_member_bool (object, name, TRUE) ? pane : FACT_PANE_NONE;
}

static guint
read_offset (JsonObject *object,
             const char *name)
{
  return (guint) CLAMP (fact_state_member_int (object, name, 0), 0, G_MAXINT32);
}

static FactPaneSizes
read_sizes (JsonObject *object)
{
  return (FactPaneSizes) { read_offset (object, "sidebar-width"), read_offset (object, "inspector-width"),
                           read_offset (object, "first-share") };
}

/* NULL for an entry that lacks what it cannot do without. */
static Entry *
read_entry (JsonObject *object)
{
  const char *project_id = fact_state_member_string (object, "project");
  const char *path = fact_state_member_string (object, "path");
  g_autoptr (FactViewState) alone = NULL;
  g_autoptr (FactViewState) reading = NULL;
  g_autoptr (FactViewState) sized = NULL;
  g_autoptr (FactViewState) view = NULL;

  if (project_id == NULL || path == NULL)
    return NULL;

  alone = fact_view_state_new (fact_state_member_string (object, "article"), read_offset (object, "top"),
                               fact_state_member_string (object, "claim"),
                               read_pane (object, "sidebar", FACT_PANE_SIDEBAR) |
                               read_pane (object, "inspector", FACT_PANE_INSPECTOR));
  reading = fact_view_state_with_second (alone, fact_state_member_string (object, "second-article"),
                                         read_offset (object, "second-top"));
  sized = fact_view_state_with_sizes (reading, read_sizes (object));
  view = fact_view_state_with_view (sized, fact_view_from_nick (fact_state_member_string (object, "view")),
                                    fact_state_member_string (object, "filter"));

  return entry_new (project_id, path, view);
}

static JsonObject *
write_entry (Entry *entry)
{
  JsonObject *object = json_object_new ();
  FactPanes panes = fact_view_state_get_panes (entry->view);
  FactPaneSizes sizes = fact_view_state_get_sizes (entry->view);

  json_object_set_string_member (object, "project", entry->project_id);
  json_object_set_string_member (object, "path", entry->path);
  if (fact_view_state_get_article_id (entry->view) != NULL)
    json_object_set_string_member (object, "article", fact_view_state_get_article_id (entry->view));
  json_object_set_int_member (object, "top", fact_view_state_get_top_offset (entry->view));
  if (fact_view_state_get_second_article_id (entry->view) != NULL)
    {
      json_object_set_string_member (object, "second-article", fact_view_state_get_second_article_id (entry->view));
      json_object_set_int_member (object, "second-top", fact_view_state_get_second_top_offset (entry->view));
    }
  if (fact_view_state_get_claim_id (entry->view) != NULL)
    json_object_set_string_member (object, "claim", fact_view_state_get_claim_id (entry->view));
  json_object_set_boolean_member (object, "sidebar", (panes & FACT_PANE_SIDEBAR) != 0);
  json_object_set_boolean_member (object, "inspector", (panes & FACT_PANE_INSPECTOR) != 0);
  json_object_set_int_member (object, "sidebar-width", sizes.sidebar);
  json_object_set_int_member (object, "inspector-width", sizes.inspector);
  json_object_set_int_member (object, "first-share", sizes.reading);
  if (fact_view_state_get_filter (entry->view) != NULL)
    json_object_set_string_member (object, "filter", fact_view_state_get_filter (entry->view));
  json_object_set_string_member (object, "view", fact_view_to_nick (fact_view_state_get_view (entry->view)));

  return object;
}

static void
save (FactViewStates *self)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  JsonArray *views = json_array_new ();

  for (guint i = 0; i < self->entries->len; i++)
    json_array_add_object_element (views, write_entry (g_ptr_array_index (self->entries, i)));

  json_object_set_array_member (object, "views", views);
  json_node_set_object (root, object);
  fact_state_file_write (self->file, root);
}

/* Only when a project is opened: the start page shall not wait for it. */
static void
ensure_loaded (FactViewStates *self)
{
  g_autoptr (JsonObject) root = NULL;
  g_autoptr (GPtrArray) objects = NULL;

  if (self->entries != NULL)
    return;

  self->entries = g_ptr_array_new_with_free_func (entry_free);
  root = fact_state_file_read (self->file);
  objects = fact_state_member_objects (root, "views");

  for (guint i = 0; i < objects->len && self->entries->len < FACT_VIEW_STATES_MAX; i++)
    {
      Entry *entry = read_entry (g_ptr_array_index (objects, i));

      if (entry != NULL)
        g_ptr_array_add (self->entries, entry);
    }
}

static Entry *
find_entry (FactViewStates *self,
            const char     *project_id,
            const char     *path)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = g_ptr_array_index (self->entries, i);

      if (g_str_equal (entry->project_id, project_id) && (path == NULL || g_str_equal (entry->path, path)))
        return entry;
    }

  return NULL;
}

static void
fact_view_states_finalize (GObject *object)
{
  FactViewStates *self = FACT_VIEW_STATES (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->entries, g_ptr_array_unref);

  G_OBJECT_CLASS (fact_view_states_parent_class)->finalize (object);
}

static void
fact_view_states_class_init (FactViewStatesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_view_states_finalize;
}

static void
fact_view_states_init (FactViewStates *self)
{
}

/**
 * fact_view_states_new:
 * @file: where they are kept; read when first needed
 *
 * Returns: (transfer full): the views of all projects
 */
FactViewStates *
fact_view_states_new (FactStateFile *file)
{
  FactViewStates *self;

  g_return_val_if_fail (FACT_IS_STATE_FILE (file), NULL);

  self = g_object_new (FACT_TYPE_VIEW_STATES, NULL);
  self->file = g_object_ref (file);

  return self;
}

/**
 * fact_view_states_find:
 * @self: the views
 * @project_id: id of a project
 * @path: path of its file
 *
 * Looks up where one was. A copy at another path has a view of its own; a file that was moved takes along the newest view of
 * its project.
 *
 * Returns: (transfer none) (nullable): the view; %NULL for a project never seen
 */
FactViewState *
fact_view_states_find (FactViewStates *self,
                       const char     *project_id,
                       const char     *path)
{
  Entry *entry;

  g_return_val_if_fail (FACT_IS_VIEW_STATES (self), NULL);
  g_return_val_if_fail (project_id != NULL && path != NULL, NULL);

  ensure_loaded (self);
  entry = find_entry (self, project_id, path);
  if (entry == NULL)
    entry = find_entry (self, project_id, NULL);

  return entry != NULL ? entry->view : NULL;
}

/**
 * fact_view_states_remember:
 * @self: the views
 * @project_id: id of a project
 * @path: path of its file
 * @view: where one is in it
 *
 * Keeps a view. When there are more than %FACT_VIEW_STATES_MAX the one longest not seen goes.
 */
void
fact_view_states_remember (FactViewStates *self,
                           const char     *project_id,
                           const char     *path,
                           FactViewState  *view)
{
  Entry *before;

  g_return_if_fail (FACT_IS_VIEW_STATES (self));
  g_return_if_fail (project_id != NULL && path != NULL && view != NULL);

  ensure_loaded (self);
  before = find_entry (self, project_id, path);
  if (before != NULL)
    g_ptr_array_remove (self->entries, before);

  g_ptr_array_insert (self->entries, 0, entry_new (project_id, path, view));
  g_ptr_array_set_size (self->entries, (gint) MIN (self->entries->len, FACT_VIEW_STATES_MAX));
  save (self);
}
