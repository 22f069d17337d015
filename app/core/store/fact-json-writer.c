/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-json-writer.h"

#include <string.h>

#define BUFFER_BYTES (256 * 1024)
#define INDENT       2

typedef struct
{
  gboolean is_object;
  gboolean is_empty;
} Level;

struct _FactJsonWriter
{
  GOutputStream *stream;
  GCancellable  *cancellable;
  GError        *error;       /* the first one; nothing is written after it */
  GArray        *levels;      /* of Level: what is open */
  gboolean       after_name;
  gsize          n_bytes;     /* in the buffer */
  char           buffer[BUFFER_BYTES];
};

/* Letters of the escapes that have one; 'u' for the others; 0 for what stands for itself. json-glib escapes DEL too. */
static const char escapes[256] =
  {
    ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't', ['"'] = '"', ['\\'] = '\\',
    [0x01] = 'u', [0x02] = 'u', [0x03] = 'u', [0x04] = 'u', [0x05] = 'u', [0x06] = 'u', [0x07] = 'u', [0x0b] = 'u',
    [0x0e] = 'u', [0x0f] = 'u', [0x10] = 'u', [0x11] = 'u', [0x12] = 'u', [0x13] = 'u', [0x14] = 'u', [0x15] = 'u',
    [0x16] = 'u', [0x17] = 'u', [0x18] = 'u', [0x19] = 'u', [0x1a] = 'u', [0x1b] = 'u', [0x1c] = 'u', [0x1d] = 'u',
    [0x1e] = 'u', [0x1f] = 'u', [0x7f] = 'u',
    [0x00] = 'u',
  };

static void
flush (FactJsonWriter *self)
{
  if (self->error == NULL && self->n_bytes > 0)
    g_output_stream_write_all (self->stream, self->buffer, self->n_bytes, NULL, self->cancellable, &self->error);

  self->n_bytes = 0;
}

static void
put (FactJsonWriter *self,
     const char     *bytes,
     gsize           n_bytes)
{
  while (n_bytes > 0)
    {
      gsize n;

      if (self->n_bytes == BUFFER_BYTES)
        flush (self);

      n = MIN (n_bytes, BUFFER_BYTES - self->n_bytes);
      memcpy (self->buffer + self->n_bytes, bytes, n);
      self->n_bytes += n;
      bytes += n;
      n_bytes -= n;
    }
}

static void
put_text (FactJsonWriter *self,
          const char     *text)
{
  put (self, text, strlen (text));
}

static void
put_indent (FactJsonWriter *self,
            guint           level)
{
  static const char spaces[] = "                ";

  for (guint n = level * INDENT; n > 0; )
    {
      guint some = MIN (n, (guint) sizeof spaces - 1);

      put (self, spaces, some);
      n -= some;
    }
}

static void
put_escape (FactJsonWriter *self,
            guchar          c)
{
  char escape[7] = { '\\', escapes[c], '\0' };

  if (escapes[c] == 'u')
    g_snprintf (escape, sizeof escape, "\\u%04x", c);

  put_text (self, escape);
}

static void
put_quoted (FactJsonWriter *self,
            const char     *value,
            gsize           n_bytes)
{
  const char *end = value + n_bytes;

  put (self, "\"", 1);
  while (value < end)
    {
      const char *run = value;

      while (value < end && escapes[(guchar) *value] == 0)
        value++;
      put (self, run, value - run);

      if (value < end)
        put_escape (self, (guchar) *value++);
    }
  put (self, "\"", 1);
}

static Level *
innermost (FactJsonWriter *self)
{
  if (self->levels->len == 0)
    return NULL;

  return &g_array_index (self->levels, Level, self->levels->len - 1);
}

/* What stands between the last entry and the next: a comma, a new line and the indent. */
static void
begin_entry (FactJsonWriter *self)
{
  Level *level = innermost (self);

  if (level == NULL)
    return;

  put_text (self, level->is_empty ? "\n" : ",\n");
  level->is_empty = FALSE;
  put_indent (self, self->levels->len);
}

static void
begin_value (FactJsonWriter *self)
{
  g_assert (self->levels->len == 0 || innermost (self)->is_object == self->after_name);

  if (!self->after_name)
    begin_entry (self);
  self->after_name = FALSE;
}

static void
open_level (FactJsonWriter *self,
            gboolean        is_object)
{
  Level level = { is_object, TRUE };

  begin_value (self);
  put (self, is_object ? "{" : "[", 1);
  g_array_append_val (self->levels, level);
}

static void
close_level (FactJsonWriter *self,
             gboolean        is_object)
{
  gboolean was_empty;

  g_assert (self->levels->len > 0 && innermost (self)->is_object == is_object && !self->after_name);

  was_empty = innermost (self)->is_empty;
  g_array_set_size (self->levels, self->levels->len - 1);

  if (!was_empty)
    put (self, "\n", 1);
  /* An empty object of json-glib has its indent inside, "{  }", an empty array has not. */
  if (is_object || !was_empty)
    put_indent (self, self->levels->len);
  put (self, is_object ? "}" : "]", 1);
}

/**
 * fact_json_writer_new:
 * @stream: where the document goes
 * @cancellable: (nullable): asked whenever the buffer of 256 KiB is full
 *
 * Errors are kept and told by fact_json_writer_finish(); nothing is written after the first.
 *
 * Returns: (transfer full): a writer of one document; free it with fact_json_writer_free()
 */
FactJsonWriter *
fact_json_writer_new (GOutputStream *stream,
                      GCancellable  *cancellable)
{
  FactJsonWriter *self;

  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), NULL);

  self = g_malloc (sizeof (FactJsonWriter));
  self->stream = g_object_ref (stream);
  self->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  self->error = NULL;
  self->levels = g_array_new (FALSE, FALSE, sizeof (Level));
  self->after_name = FALSE;
  self->n_bytes = 0;

  return self;
}

void
fact_json_writer_free (FactJsonWriter *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->stream);
  g_clear_object (&self->cancellable);
  g_clear_error (&self->error);
  g_array_unref (self->levels);
  g_free (self);
}

void
fact_json_writer_begin_object (FactJsonWriter *self)
{
  g_return_if_fail (self != NULL);

  open_level (self, TRUE);
}

void
fact_json_writer_end_object (FactJsonWriter *self)
{
  g_return_if_fail (self != NULL);

  close_level (self, TRUE);
}

void
fact_json_writer_begin_array (FactJsonWriter *self)
{
  g_return_if_fail (self != NULL);

  open_level (self, FALSE);
}

void
fact_json_writer_end_array (FactJsonWriter *self)
{
  g_return_if_fail (self != NULL);

  close_level (self, FALSE);
}

/**
 * fact_json_writer_name:
 * @self: a writer, inside an object
 * @name: name of the member whose value comes next
 */
void
fact_json_writer_name (FactJsonWriter *self,
                       const char     *name)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);
  g_assert (self->levels->len > 0 && innermost (self)->is_object && !self->after_name);

  begin_entry (self);
  put_quoted (self, name, strlen (name));
  put_text (self, " : ");
  self->after_name = TRUE;
}

/**
 * fact_json_writer_string:
 * @self: a writer
 * @value: the string, valid UTF-8
 */
void
fact_json_writer_string (FactJsonWriter *self,
                         const char     *value)
{
  g_return_if_fail (value != NULL);

  fact_json_writer_string_n (self, value, strlen (value));
}

/**
 * fact_json_writer_string_n:
 * @self: a writer
 * @value: the string, valid UTF-8; no NUL is needed at its end
 * @n_bytes: its length in bytes
 */
void
fact_json_writer_string_n (FactJsonWriter *self,
                           const char     *value,
                           gsize           n_bytes)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (value != NULL || n_bytes == 0);

  begin_value (self);
  put_quoted (self, value, n_bytes);
}

/**
 * fact_json_writer_int:
 * @self: a writer
 * @value: the number
 */
void
fact_json_writer_int (FactJsonWriter *self,
                      gint64          value)
{
  char digits[24];

  g_return_if_fail (self != NULL);

  begin_value (self);
  g_snprintf (digits, sizeof digits, "%" G_GINT64_FORMAT, value);
  put_text (self, digits);
}

/**
 * fact_json_writer_double:
 * @self: a writer
 * @value: the number, finite
 */
void
fact_json_writer_double (FactJsonWriter *self,
                         double          value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_if_fail (self != NULL);

  begin_value (self);
  put_text (self, g_ascii_dtostr (digits, sizeof digits, value));
  /* json-glib 1.6 appends ".0" to "1e+22" as well, which is not JSON; later ones do as here. */
  if (strpbrk (digits, ".e") == NULL)
    put_text (self, ".0");
}

/**
 * fact_json_writer_boolean:
 * @self: a writer
 * @value: true or false
 */
void
fact_json_writer_boolean (FactJsonWriter *self,
                          gboolean        value)
{
  g_return_if_fail (self != NULL);

  begin_value (self);
  put_text (self, value ? "true" : "false");
}

/**
 * fact_json_writer_null:
 * @self: a writer
 */
void
fact_json_writer_null (FactJsonWriter *self)
{
  g_return_if_fail (self != NULL);

  begin_value (self);
  put_text (self, "null");
}

/**
 * fact_json_writer_finish:
 * @self: a writer, with nothing left open
 * @error: return location for an error
 *
 * Ends the document with a line end and hands everything to the stream, which stays open.
 *
 * Returns: whether the whole document was written; %FALSE with @error set to the stream's first error
 */
gboolean
fact_json_writer_finish (FactJsonWriter  *self,
                         GError         **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_assert (self->levels->len == 0 && !self->after_name);

  put (self, "\n", 1);
  flush (self);
  if (self->error == NULL)
    g_output_stream_flush (self->stream, self->cancellable, &self->error);

  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->error));

  return FALSE;
}
