/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-cli-lines.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "fact-cli-json.h"
#include "fact-cli-output.h"
#include "store/fact-json-check.h"
#include "store/fact-json-tree.h"

/* A line may hold a whole article, but not all of the memory. */
#define MAX_LINE_BYTES (64 * 1024 * 1024)
#define CHUNK_BYTES 65536

typedef struct
{
  FactCliLineFunc  func;
  gpointer         user_data;
  GString         *line;         /* as far as it has come */
  gboolean         is_too_long;
  FactExit         status;
} Lines;

/* What went wrong, for the line that it went wrong with: its number is known to who wrote it, by the order of the answers. */
static char *
describe (const GError *error)
{
  const char *reason;
  guint line, column;

  if (!fact_store_error_get_place (error, &line, &column, &reason))
    return g_strdup (error->message);

  /* Translators: the last part says what is wrong there, such as “a colon is missing behind the name”. */
  return g_strdup_printf (_("column %u: %s"), column, reason);
}

static void
answer_with_error (Lines        *self,
                   JsonNode     *id,
                   const GError *error)
{
  JsonObject *answer = json_object_new ();
  g_autofree char *words = describe (error);

  json_object_set_member (answer, "id", id != NULL ? json_node_copy (id) : json_node_new (JSON_NODE_NULL));
  json_object_set_string_member (answer, "error", words);
  fact_cli_json_print_line (answer);
  self->status = FACT_EXIT_INPUT;
}

/* The object that the line is; NULL with @error set when it is none. */
static JsonNode *
read_object (Lines   *self,
             GError **error)
{
  g_autoptr (JsonNode) node = NULL;

  if (self->is_too_long)
    {
      g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_TOO_LARGE,
                   _("The line is longer than %u MB."), (guint) (MAX_LINE_BYTES / 1024 / 1024));
      return NULL;
    }
  if (!fact_json_check_foreign (self->line->str, self->line->len, error))
    return NULL;

  node = fact_json_tree_new (self->line->str);
  if (JSON_NODE_HOLDS_OBJECT (node))
    return g_steal_pointer (&node);

  g_set_error_literal (error, FACT_STORE_ERROR, FACT_STORE_ERROR_FORMAT, _("The line is no JSON object."));

  return NULL;
}

static JsonNode *
find_id (JsonNode  *line,
         GError   **error)
{
  JsonNode *id = json_object_get_member (json_node_get_object (line), "id");
  GType type = id != NULL && JSON_NODE_HOLDS_VALUE (id) ? json_node_get_value_type (id) : G_TYPE_INVALID;

  if (type == G_TYPE_STRING || type == G_TYPE_INT64)
    return id;

  g_set_error_literal (error, FACT_STORE_ERROR, FACT_STORE_ERROR_FORMAT,
                       id == NULL ? _("The line has no “id”.") : _("“id” is neither a text nor a whole number."));

  return NULL;
}

static void
answer_line (Lines *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) line = read_object (self, &error);
  JsonNode *id = line != NULL ? find_id (line, &error) : NULL;
  g_autoptr (JsonObject) answer = NULL;

  if (id == NULL)
    {
      answer_with_error (self, NULL, error);
      return;
    }

  answer = json_object_new ();
  json_object_set_member (answer, "id", json_node_copy (id));
  if (self->func (json_node_get_object (line), answer, self->user_data, &error))
    fact_cli_json_print_line (g_steal_pointer (&answer));
  else
    answer_with_error (self, id, error);
}

/* Lines with nothing on them need no answer: a file may end with some. */
static void
end_line (Lines *self)
{
  if (self->is_too_long || self->line->str[strspn (self->line->str, " \t\r")] != '\0' || strlen (self->line->str) < self->line->len)
    answer_line (self);

  g_string_truncate (self->line, 0);
  self->is_too_long = FALSE;
}

static void
add_to_line (Lines      *self,
             const char *bytes,
             gsize       n_bytes)
{
  if (self->is_too_long || self->line->len + n_bytes > MAX_LINE_BYTES)
    {
      self->is_too_long = TRUE;
      g_string_truncate (self->line, 0);
      return;
    }

  g_string_append_len (self->line, bytes, (gssize) n_bytes);
}

static void
take_chunk (Lines      *self,
            const char *chunk,
            gsize       n_bytes)
{
  const char *end = chunk + n_bytes;

  for (const char *p = chunk; p < end;)
    {
      const char *line_end = memchr (p, '\n', (gsize) (end - p));

      add_to_line (self, p, (gsize) ((line_end != NULL ? line_end : end) - p));
      if (line_end == NULL)
        return;
      end_line (self);
      p = line_end + 1;
    }
}

/* What was answered goes out before more is waited for: whoever writes the lines may wait for the answers. */
static gssize
read_chunk (char  *chunk,
            gsize  size)
{
  gssize n_read;

  fflush (stdout);
  do
    n_read = read (STDIN_FILENO, chunk, size);
  while (n_read < 0 && errno == EINTR);

  return n_read;
}

/**
 * fact_cli_lines_run:
 * @func: (scope call): answers a line
 * @user_data: passed to @func
 *
 * Reads standard input as JSON lines and answers each that has an id with a line on standard output, as it comes. Whatever RFC 8259
 * allows is read, up to 64 levels deep and 64 MB a line. A bad line is answered with {"id":…,"error":"reason"}, with null for an id that
 * cannot be read, and the next one is read.
 *
 * Returns: %FACT_EXIT_DONE; %FACT_EXIT_INPUT when a line was bad, %FACT_EXIT_SYSTEM when standard input could not be read
 */
FactExit
fact_cli_lines_run (FactCliLineFunc func,
                    gpointer        user_data)
{
  g_autoptr (GString) line = g_string_new (NULL);
  g_autofree char *chunk = g_malloc (CHUNK_BYTES);
  Lines self = { func, user_data, line, FALSE, FACT_EXIT_DONE };
  gssize n_read;

  while ((n_read = read_chunk (chunk, CHUNK_BYTES)) > 0)
    take_chunk (&self, chunk, (gsize) n_read);

  if (n_read < 0)
    {
      /* Translators: %s is the system's reason, such as “Input/output error”. */
      fact_cli_message (_("Standard input could not be read: %s."), g_strerror (errno));
      return FACT_EXIT_SYSTEM;
    }
  if (self.is_too_long || line->len > 0)
    end_line (&self);

  return self.status;
}
