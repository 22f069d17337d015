/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-session.h"

/**
 * fact_session_window_new:
 * @path: the project's file, absolute
 * @width: of its window when it does not fill the screen, in px
 * @height: likewise
 * @is_maximized: whether it fills the screen
 *
 * Returns: (transfer full): a window to be opened again
 */
FactSessionWindow *
fact_session_window_new (const char *path,
                         int         width,
                         int         height,
                         gboolean    is_maximized)
{
  FactSessionWindow *self = g_new0 (FactSessionWindow, 1);

  self->path = g_strdup (path);
  self->width = width;
  self->height = height;
  self->is_maximized = is_maximized;

  return self;
}

void
fact_session_window_free (FactSessionWindow *self)
{
  g_free (self->path);
  g_free (self);
}

static gboolean
has_path (GPtrArray  *windows,
          const char *path)
{
  for (guint i = 0; i < windows->len; i++)
    {
      const FactSessionWindow *window = g_ptr_array_index (windows, i);

      if (g_str_equal (window->path, path))
        return TRUE;
    }

  return FALSE;
}

static void
write_windows (FactStateFile *file,
               GPtrArray     *windows)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  JsonArray *array = json_array_new ();

  for (guint i = 0; windows != NULL && i < windows->len; i++)
    {
      const FactSessionWindow *window = g_ptr_array_index (windows, i);
      JsonObject *member = json_object_new ();

      json_object_set_string_member (member, "path", window->path);
      json_object_set_int_member (member, "width", window->width);
      json_object_set_int_member (member, "height", window->height);
      json_object_set_boolean_member (member, "maximized", window->is_maximized);
      json_array_add_object_element (array, member);
    }

  json_object_set_array_member (object, "windows", array);
  json_node_set_object (root, object);
  fact_state_file_write (file, root);
}

/**
 * fact_session_take:
 * @file: where the windows are kept
 *
 * Takes what was kept at the end of the last session, which is empty from then on: what brings the program down is not opened again at
 * each start. Of a damaged file what can be understood is taken.
 *
 * Returns: (transfer full) (element-type FactSessionWindow): the windows, in the order in which they were kept
 */
GPtrArray *
fact_session_take (FactStateFile *file)
{
  GPtrArray *windows = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_session_window_free);
  g_autoptr (JsonObject) root = fact_state_file_read (file);
  g_autoptr (GPtrArray) objects = fact_state_member_objects (root, "windows");

  for (guint i = 0; i < objects->len && windows->len < FACT_SESSION_MAX; i++)
    {
      JsonObject *object = g_ptr_array_index (objects, i);
      const char *path = fact_state_member_string (object, "path");

      if (path == NULL || !g_path_is_absolute (path) || has_path (windows, path))
        continue;

      g_ptr_array_add (windows,
                       fact_session_window_new (path,
                                                (int) CLAMP (fact_state_member_int (object, "width", 0), 0, G_MAXINT16),
                                                (int) CLAMP (fact_state_member_int (object, "height", 0), 0, G_MAXINT16),
                                                fact_state_member_bool (object, "maximized", FALSE)));
    }

  if (windows->len > 0)
    write_windows (file, NULL);

  return windows;
}

/**
 * fact_session_keep:
 * @file: where the windows are kept
 * @windows: (element-type FactSessionWindow): those that are open at the end; paths that are not UTF-8 must not be among them
 *
 * Keeps them for the next start, in place of what was kept before.
 */
void
fact_session_keep (FactStateFile *file,
                   GPtrArray     *windows)
{
  write_windows (file, windows);
}
