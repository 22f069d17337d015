/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-recent-project.h"

struct _FactRecentProject
{
  GObject   parent_instance;
  char     *path;
  char     *title;
  FactTally tally;
  gint64    opened_at;
};

G_DEFINE_FINAL_TYPE (FactRecentProject, fact_recent_project, G_TYPE_OBJECT)

static void
fact_recent_project_finalize (GObject *object)
{
  FactRecentProject *self = FACT_RECENT_PROJECT (object);

  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (fact_recent_project_parent_class)->finalize (object);
}

static void
fact_recent_project_class_init (FactRecentProjectClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_recent_project_finalize;
}

static void
fact_recent_project_init (FactRecentProject *self)
{
}

/**
 * fact_recent_project_new:
 * @path: absolute path of its file
 * @title: the project's title
 * @tally: how its claims stood
 * @opened_at: when it was opened, in seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): a row, which never changes
 */
FactRecentProject *
fact_recent_project_new (const char      *path,
                         const char      *title,
                         const FactTally *tally,
                         gint64           opened_at)
{
  FactRecentProject *self;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (tally != NULL, NULL);

  self = g_object_new (FACT_TYPE_RECENT_PROJECT, NULL);
  self->path = g_strdup (path);
  self->title = g_strdup (title);
  self->tally = *tally;
  self->opened_at = opened_at;

  return self;
}

/**
 * fact_recent_project_get_path:
 * @self: a recent project
 *
 * Returns: (transfer none): absolute path of its file
 */
const char *
fact_recent_project_get_path (FactRecentProject *self)
{
  g_return_val_if_fail (FACT_IS_RECENT_PROJECT (self), NULL);

  return self->path;
}

/**
 * fact_recent_project_get_title:
 * @self: a recent project
 *
 * Returns: (transfer none): the project's title
 */
const char *
fact_recent_project_get_title (FactRecentProject *self)
{
  g_return_val_if_fail (FACT_IS_RECENT_PROJECT (self), NULL);

  return self->title;
}

/**
 * fact_recent_project_get_tally:
 * @self: a recent project
 *
 * Returns: how its claims stood when it was last opened or saved
 */
FactTally
fact_recent_project_get_tally (FactRecentProject *self)
{
  g_return_val_if_fail (FACT_IS_RECENT_PROJECT (self), (FactTally) { 0 });

  return self->tally;
}

/**
 * fact_recent_project_get_opened_at:
 * @self: a recent project
 *
 * Returns: when it was last opened, in seconds since 1970-01-01T00:00:00Z
 */
gint64
fact_recent_project_get_opened_at (FactRecentProject *self)
{
  g_return_val_if_fail (FACT_IS_RECENT_PROJECT (self), 0);

  return self->opened_at;
}
