/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-state-file.h"

#include <fcntl.h>
#include <gio/gunixinputstream.h>
#include <sys/stat.h>
#include <unistd.h>

#include "document/fact-worker.h"
#include "store/fact-json-check.h"
#include "store/fact-json-node-writer.h"
#include "store/fact-safe-replace.h"

struct _FactStateFile
{
  GObject   parent_instance;

  char     *path;
  JsonNode *pending;          /* the newest contents, not yet with the worker */

  GMutex    mutex;
  GCond     idle;
  gboolean  writing;          /* under the mutex, as is the next */
  GError   *failure;          /* why the worker could not write what it got last; NULL when it could */
};

G_DEFINE_FINAL_TYPE (FactStateFile, fact_state_file, G_TYPE_OBJECT)

typedef struct
{
  FactStateFile *file;
  JsonNode      *root;
} WriteJob;

static void
write_job_free (WriteJob *job)
{
  g_clear_object (&job->file);
  g_clear_pointer (&job->root, json_node_unref);
  g_free (job);
}

static gboolean
write_json (GOutputStream  *stream,
            gpointer        user_data,
            GCancellable   *cancellable,
            GError        **error)
{
  g_autoptr (FactJsonWriter) writer = fact_json_writer_new (stream, cancellable);

  fact_json_writer_node (writer, user_data);

  return fact_json_writer_finish (writer, error);
}

static gboolean
write_file (const char  *path,
            JsonNode    *root,
            GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  /* A failure shows up right below, with a better message. */
  g_mkdir_with_parents (folder, 0700);

  return fact_safe_replace (path, 0, write_json, root, folder, NULL, NULL, error);
}

static void
write_work (gpointer      data,
            GCancellable *cancellable)
{
  WriteJob *job = data;
  g_autoptr (GError) error = NULL;

  if (!write_file (job->file->path, job->root, &error))
    g_message ("Could not write %s: %s", job->file->path, error->message);

  g_mutex_lock (&job->file->mutex);
  g_clear_error (&job->file->failure);
  job->file->failure = g_steal_pointer (&error);
  job->file->writing = FALSE;
  g_cond_broadcast (&job->file->idle);
  g_mutex_unlock (&job->file->mutex);
}

static void start_writing (FactStateFile *self);

static void
write_done (gpointer data)
{
  WriteJob *job = data;

  start_writing (job->file);
  write_job_free (job);
}

/* One writer at a time, always of the newest contents: two at once could finish in the wrong order. */
static void
start_writing (FactStateFile *self)
{
  gboolean busy;
  WriteJob *job;

  if (self->pending == NULL)
    return;

  g_mutex_lock (&self->mutex);
  busy = self->writing;
  self->writing = TRUE;
  g_mutex_unlock (&self->mutex);

  if (busy)
    return;

  job = g_new0 (WriteJob, 1);
  job->file = g_object_ref (self);
  job->root = g_steal_pointer (&self->pending);

  fact_worker_run (job, NULL, write_work, write_done);
}

static void
fact_state_file_finalize (GObject *object)
{
  FactStateFile *self = FACT_STATE_FILE (object);

  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->pending, json_node_unref);
  g_clear_error (&self->failure);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->idle);

  G_OBJECT_CLASS (fact_state_file_parent_class)->finalize (object);
}

static void
fact_state_file_class_init (FactStateFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_state_file_finalize;
}

static void
fact_state_file_init (FactStateFile *self)
{
  g_mutex_init (&self->mutex);
  g_cond_init (&self->idle);
}

/**
 * fact_state_file_new:
 * @path: where it is, or is to be; its folder need not exist
 *
 * Returns: (transfer full): the file; nothing is read or written yet
 */
FactStateFile *
fact_state_file_new (const char *path)
{
  FactStateFile *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (FACT_TYPE_STATE_FILE, NULL);
  self->path = g_strdup (path);

  return self;
}

/* NULL for whatever is not a regular file of bearable size: opening a pipe must not block the start of the program. */
static GBytes *
read_bytes (const char *path)
{
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GBytes) bytes = NULL;
  struct stat info;
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

  if (fd < 0)
    return NULL;

  stream = g_unix_input_stream_new (fd, TRUE);
  if (fstat (fd, &info) != 0 || !S_ISREG (info.st_mode) || info.st_size > FACT_STATE_FILE_MAX_BYTES)
    return NULL;

  /* An empty file too gets a byte to read: GIO refuses to read none. */
  bytes = g_input_stream_read_bytes (stream, (gsize) info.st_size + 1, NULL, NULL);

  return g_steal_pointer (&bytes);
}

/**
 * fact_state_file_read:
 * @self: a state file
 *
 * Reads the file, which is small, at once.
 *
 * Returns: (transfer full): its members; empty where there is no file, or none that can be understood
 */
JsonObject *
fact_state_file_read (FactStateFile *self)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (FactJsonOutline) outline = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  const char *json;
  gsize n_bytes;
  JsonNode *root;

  g_return_val_if_fail (FACT_IS_STATE_FILE (self), NULL);

  bytes = read_bytes (self->path);
  if (bytes == NULL)
    return json_object_new ();

  json = g_bytes_get_data (bytes, &n_bytes);
  outline = fact_json_check (json, n_bytes, NULL, &error);

  if (outline == NULL || !json_parser_load_from_data (parser, json, n_bytes, &error))
    {
      g_message ("Starting afresh, %s cannot be understood: %s", self->path, error->message);
      return json_object_new ();
    }

  root = json_parser_get_root (parser);

  return JSON_NODE_HOLDS_OBJECT (root) ? json_object_ref (json_node_get_object (root)) : json_object_new ();
}

/**
 * fact_state_file_write:
 * @self: a state file
 * @root: (transfer none): its new contents, an object that nobody changes any more
 *
 * Replaces the file in the background. Of several calls in a row the last one counts.
 */
void
fact_state_file_write (FactStateFile *self,
                       JsonNode      *root)
{
  g_return_if_fail (FACT_IS_STATE_FILE (self));
  g_return_if_fail (JSON_NODE_HOLDS_OBJECT (root));

  g_clear_pointer (&self->pending, json_node_unref);
  self->pending = json_node_ref (root);
  start_writing (self);
}

/**
 * fact_state_file_flush:
 * @self: a state file
 *
 * Waits until everything is on disk, for the end of the program.
 *
 * Returns: %FALSE with @error set to a %G_IO_ERROR when the newest contents could not be written
 */
gboolean
fact_state_file_flush (FactStateFile  *self,
                       GError        **error)
{
  g_autoptr (JsonNode) pending = NULL;
  g_autoptr (GError) failure = NULL;

  g_return_val_if_fail (FACT_IS_STATE_FILE (self), FALSE);

  g_mutex_lock (&self->mutex);
  while (self->writing)
    g_cond_wait (&self->idle, &self->mutex);
  failure = g_steal_pointer (&self->failure);
  g_mutex_unlock (&self->mutex);

  pending = g_steal_pointer (&self->pending);
  if (pending != NULL)
    return write_file (self->path, pending, error);
  if (failure == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&failure));

  return FALSE;
}

static JsonNode *
find_value (JsonObject *object,
            const char *name,
            GType       type)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type ? node : NULL;
}

/**
 * fact_state_member_string:
 * @object: an object of a state file
 * @name: a member
 *
 * Returns: (transfer none) (nullable): its string
 */
const char *
fact_state_member_string (JsonObject *object,
                          const char *name)
{
  JsonNode *node = find_value (object, name, G_TYPE_STRING);

  return node != NULL ? json_node_get_string (node) : NULL;
}

/**
 * fact_state_member_int:
 * @object: an object of a state file
 * @name: a member
 * @fallback: what to take when there is no such number
 *
 * Returns: its integer
 */
gint64
fact_state_member_int (JsonObject *object,
                       const char *name,
                       gint64      fallback)
{
  JsonNode *node = find_value (object, name, G_TYPE_INT64);

  return node != NULL ? json_node_get_int (node) : fallback;
}

/**
 * fact_state_member_bool:
 * @object: an object of a state file
 * @name: a member
 * @fallback: what to take when there is no such boolean
 *
 * Returns: its boolean
 */
gboolean
fact_state_member_bool (JsonObject *object,
                        const char *name,
                        gboolean    fallback)
{
  JsonNode *node = find_value (object, name, G_TYPE_BOOLEAN);

  return node != NULL ? json_node_get_boolean (node) : fallback;
}

/**
 * fact_state_member_objects:
 * @object: an object of a state file
 * @name: a member
 *
 * Returns: (transfer container) (element-type JsonObject): the objects among its elements, lent by @object; may be empty
 */
GPtrArray *
fact_state_member_objects (JsonObject *object,
                           const char *name)
{
  GPtrArray *objects = g_ptr_array_new ();
  JsonNode *node = json_object_get_member (object, name);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (element))
        g_ptr_array_add (objects, json_node_get_object (element));
    }

  return objects;
}
