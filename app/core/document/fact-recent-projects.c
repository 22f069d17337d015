/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-recent-projects.h"

struct _FactRecentProjects
{
  GObject        parent_instance;
  FactStateFile *file;
  GPtrArray     *projects;      /* of FactRecentProject, newest first */
};

static void fact_recent_projects_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FactRecentProjects, fact_recent_projects, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, fact_recent_projects_list_model_init))

static guint
read_count (JsonObject *object,
            const char *name)
{
  return (guint) CLAMP (fact_state_member_int (object, name, 0), 0, G_MAXINT32);
}

/* NULL for an entry that lacks what it cannot do without. */
static FactRecentProject *
read_project (JsonObject *object)
{
  const char *path = fact_state_member_string (object, "path");
  const char *title = fact_state_member_string (object, "title");
  FactTally tally = { 0 };

  if (path == NULL || !g_path_is_absolute (path) || title == NULL)
    return NULL;

  for (FactVerdict verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    {
      tally.by_verdict[verdict] = read_count (object, fact_verdict_to_nick (verdict));
      tally.n_claims += tally.by_verdict[verdict];
    }
  tally.n_done = MIN (read_count (object, "done"), tally.n_claims);

  return fact_recent_project_new (path, title, &tally, fact_state_member_int (object, "opened", 0));
}

static JsonObject *
write_project (FactRecentProject *project)
{
  JsonObject *object = json_object_new ();
  FactTally tally = fact_recent_project_get_tally (project);

  json_object_set_string_member (object, "path", fact_recent_project_get_path (project));
  json_object_set_string_member (object, "title", fact_recent_project_get_title (project));
  json_object_set_int_member (object, "opened", fact_recent_project_get_opened_at (project));
  for (FactVerdict verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    json_object_set_int_member (object, fact_verdict_to_nick (verdict), tally.by_verdict[verdict]);
  json_object_set_int_member (object, "done", tally.n_done);

  return object;
}

static void
save (FactRecentProjects *self)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  JsonArray *projects = json_array_new ();

  for (guint i = 0; i < self->projects->len; i++)
    json_array_add_object_element (projects, write_project (g_ptr_array_index (self->projects, i)));

  json_object_set_array_member (object, "projects", projects);
  json_node_set_object (root, object);
  fact_state_file_write (self->file, root);
}

static gboolean
find_path (FactRecentProjects *self,
           const char         *path,
           guint              *place)
{
  for (guint i = 0; i < self->projects->len; i++)
    if (g_str_equal (fact_recent_project_get_path (g_ptr_array_index (self->projects, i)), path))
      {
        *place = i;
        return TRUE;
      }

  return FALSE;
}

static void
load (FactRecentProjects *self)
{
  g_autoptr (JsonObject) root = fact_state_file_read (self->file);
  g_autoptr (GPtrArray) objects = fact_state_member_objects (root, "projects");

  for (guint i = 0; i < objects->len && self->projects->len < FACT_RECENT_PROJECTS_MAX; i++)
    {
      g_autoptr (FactRecentProject) project = read_project (g_ptr_array_index (objects, i));
      guint place;

      if (project != NULL && !find_path (self, fact_recent_project_get_path (project), &place))
        g_ptr_array_add (self->projects, g_steal_pointer (&project));
    }
}

static GType
fact_recent_projects_get_item_type (GListModel *model)
{
  return FACT_TYPE_RECENT_PROJECT;
}

static guint
fact_recent_projects_get_n_items (GListModel *model)
{
  return FACT_RECENT_PROJECTS (model)->projects->len;
}

static gpointer
fact_recent_projects_get_item (GListModel *model,
                               guint       position)
{
  FactRecentProjects *self = FACT_RECENT_PROJECTS (model);

  return position < self->projects->len ? g_object_ref (g_ptr_array_index (self->projects, position)) : NULL;
}

static void
fact_recent_projects_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = fact_recent_projects_get_item_type;
  iface->get_n_items = fact_recent_projects_get_n_items;
  iface->get_item = fact_recent_projects_get_item;
}

static void
fact_recent_projects_finalize (GObject *object)
{
  FactRecentProjects *self = FACT_RECENT_PROJECTS (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->projects, g_ptr_array_unref);

  G_OBJECT_CLASS (fact_recent_projects_parent_class)->finalize (object);
}

static void
fact_recent_projects_class_init (FactRecentProjectsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_recent_projects_finalize;
}

static void
fact_recent_projects_init (FactRecentProjects *self)
{
  self->projects = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * fact_recent_projects_new:
 * @file: where the list is kept
 *
 * Reads the list. Of a damaged file what can be understood is taken; no project is opened or looked at.
 *
 * Returns: (transfer full): the list
 */
FactRecentProjects *
fact_recent_projects_new (FactStateFile *file)
{
  FactRecentProjects *self;

  g_return_val_if_fail (FACT_IS_STATE_FILE (file), NULL);

  self = g_object_new (FACT_TYPE_RECENT_PROJECTS, NULL);
  self->file = g_object_ref (file);
  load (self);

  return self;
}

/**
 * fact_recent_projects_remember:
 * @self: the list
 * @path: absolute path of a project that was opened or saved just now
 * @title: its title
 * @tally: how its claims stand
 * @now: in seconds since 1970-01-01T00:00:00Z
 *
 * Puts a project first. When there are more than %FACT_RECENT_PROJECTS_MAX the oldest goes.
 */
void
fact_recent_projects_remember (FactRecentProjects *self,
                               const char         *path,
                               const char         *title,
                               const FactTally    *tally,
                               gint64              now)
{
  guint place;

  g_return_if_fail (FACT_IS_RECENT_PROJECTS (self));
  g_return_if_fail (path != NULL && g_path_is_absolute (path));

  if (!find_path (self, path, &place))
    place = self->projects->len == FACT_RECENT_PROJECTS_MAX ? FACT_RECENT_PROJECTS_MAX - 1 : G_MAXUINT;

  if (place != G_MAXUINT)
    {
      g_ptr_array_remove_index (self->projects, place);
      g_list_model_items_changed (G_LIST_MODEL (self), place, 1, 0);
    }

  g_ptr_array_insert (self->projects, 0, fact_recent_project_new (path, title, tally, now));
  g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, 1);
  save (self);
}

/**
 * fact_recent_projects_forget:
 * @self: the list
 * @path: path of a project, in the list or not
 *
 * Takes a project off the list, because its file is gone or the user does not want it there.
 */
void
fact_recent_projects_forget (FactRecentProjects *self,
                             const char         *path)
{
  guint place;

  g_return_if_fail (FACT_IS_RECENT_PROJECTS (self));
  g_return_if_fail (path != NULL);

  if (!find_path (self, path, &place))
    return;

  g_ptr_array_remove_index (self->projects, place);
  g_list_model_items_changed (G_LIST_MODEL (self), place, 1, 0);
  save (self);
}

/**
 * fact_recent_projects_clear:
 * @self: the list
 *
 * Forgets all of them.
 */
void
fact_recent_projects_clear (FactRecentProjects *self)
{
  guint n_before;

  g_return_if_fail (FACT_IS_RECENT_PROJECTS (self));

  n_before = self->projects->len;
  if (n_before == 0)
    return;

  g_ptr_array_set_size (self->projects, 0);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, 0);
  save (self);
}
