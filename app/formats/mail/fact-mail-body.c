/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mail/fact-mail-body.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "html/fact-html-import.h"
#include "import/fact-encoding.h"
#include "mail/fact-mail-flowed.h"

/* Mails that people write have a handful of parts in each other. */
#define MAX_DEPTH 32

static void
read_object (FactMailBody *self,
             GMimeObject  *object,
             guint         depth);

static void
add_attachment (FactMailBody *self,
                const char   *name)
{
  g_ptr_array_add (self->attachments, name != NULL && *name != '\0' ? g_strdup (name) : g_strdup (_("unnamed")));
}

static gboolean
is_attached (GMimeObject *object)
{
  return g_strcmp0 (g_mime_object_get_disposition (object), GMIME_DISPOSITION_ATTACHMENT) == 0;
}

static gboolean
is_type (GMimeObject *object,
         const char  *type,
         const char  *subtype)
{
  return g_mime_content_type_is_type (g_mime_object_get_content_type (object), type, subtype);
}

static GBytes *
decode_content (GMimePart *part)
{
  GMimeDataWrapper *content = g_mime_part_get_content (part);
  GMimeStream *stream = g_mime_stream_mem_new ();
  GByteArray *bytes = g_byte_array_new ();

  g_mime_stream_mem_set_byte_array (GMIME_STREAM_MEM (stream), bytes);
  if (content != NULL)
    g_mime_data_wrapper_write_to_stream (content, stream);
  g_object_unref (stream);

  return g_byte_array_free_to_bytes (bytes);
}

/* What says that it is Latin-1 is what Windows calls so; what says nothing useful is guessed. */
static const char *
get_charset (GMimeObject *object)
{
  const char *charset = g_mime_object_get_content_type_parameter (object, "charset");

  if (charset == NULL || g_ascii_strcasecmp (charset, "us-ascii") == 0 || g_ascii_strcasecmp (charset, "utf-8") == 0)
    return NULL;

  return g_ascii_strcasecmp (charset, "iso-8859-1") == 0 ? "windows-1252" : charset;
}

static char *
decode_text (FactMailBody *self,
             GMimeObject  *object)
{
  g_autoptr (GBytes) bytes = decode_content (GMIME_PART (object));
  const char *charset = get_charset (object);
  g_autofree char *encoding = NULL;
  g_autofree char *text = NULL;
  gsize n_bytes;

  if (charset != NULL && g_bytes_get_size (bytes) > 0)
    {
      text = g_convert (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), "UTF-8", charset, NULL, &n_bytes, NULL);
      encoding = text != NULL ? g_ascii_strdown (charset, -1) : NULL;
    }
  if (text == NULL)
    text = fact_encoding_decode (bytes, &n_bytes, &encoding, self->warnings, NULL);

  if (text == NULL || memchr (text, 0, n_bytes) != NULL)
    {
      self->is_binary = TRUE;
      return NULL;
    }
  if (self->encoding == NULL)
    self->encoding = g_steal_pointer (&encoding);

  return g_steal_pointer (&text);
}

static char *
unfold (GMimeObject *object,
        const char  *text)
{
  const char *format = g_mime_object_get_content_type_parameter (object, "format");
  const char *delsp = g_mime_object_get_content_type_parameter (object, "delsp");

  if (format == NULL || g_ascii_strcasecmp (format, "flowed") != 0)
    return g_strdup (text);

  return fact_mail_flowed_join (text, delsp != NULL && g_ascii_strcasecmp (delsp, "yes") == 0);
}

static void
append_text (FactMailBody *self,
             const char   *text)
{
  if (*text == '\0')
    return;
  if (self->text->len > 0)
    g_string_append (self->text, "\n\n");
  g_string_append (self->text, text);
}

static void
read_text (FactMailBody *self,
           GMimeObject  *object)
{
  g_autofree char *text = decode_text (self, object);
  g_autofree char *unfolded = text != NULL ? g_strchomp (unfold (object, text)) : NULL;

  if (unfolded != NULL)
    append_text (self, unfolded);
}

#ifdef HAVE_LIBXML2

/* All words of the page: what somebody writes is no article with menus around it. */
static void
read_html (FactMailBody *self,
           GMimeObject  *object)
{
  const FactImportHints hints = { NULL, NULL };
  g_autofree char *html = decode_text (self, object);
  g_autoptr (GBytes) bytes = html != NULL ? g_bytes_new_static (html, strlen (html)) : NULL;
  g_autoptr (FactImported) page = bytes != NULL ? fact_html_import.import (bytes, &hints, NULL) : NULL;

  if (page == NULL)
    return;

  fact_imported_take_whole (page, TRUE);
  append_text (self, fact_text_get_utf8 (page->text));
}

#else

static void
read_html (FactMailBody *self,
           GMimeObject  *object)
{
  self->has_html = TRUE;
}

#endif

/* The parts say the same: what is plain is best, what has words at all is next. */
static void
read_alternative (FactMailBody   *self,
                  GMimeMultipart *multipart,
                  guint           depth)
{
  int n = g_mime_multipart_get_count (multipart);
  gsize n_before = self->text->len;

  for (int i = 0; i < n; i++)
    {
      GMimeObject *part = g_mime_multipart_get_part (multipart, i);

      if (is_type (part, "text", "plain"))
        read_object (self, part, depth);
    }

  for (int i = 0; i < n && self->text->len == n_before; i++)
    {
      GMimeObject *part = g_mime_multipart_get_part (multipart, i);

      if (!is_type (part, "text", "plain"))
        read_object (self, part, depth);
    }
}

static void
read_part (FactMailBody *self,
           GMimeObject  *object)
{
  const char *name = GMIME_IS_PART (object) ? g_mime_part_get_filename (GMIME_PART (object)) : NULL;

  if (is_attached (object) || !is_type (object, "text", "*"))
    add_attachment (self, name);
  else if (is_type (object, "text", "html"))
    read_html (self, object);
  else if (GMIME_IS_PART (object))
    read_text (self, object);
}

static void
read_object (FactMailBody *self,
             GMimeObject  *object,
             guint         depth)
{
  if (depth > MAX_DEPTH)
    {
      add_attachment (self, NULL);
      return;
    }

  if (GMIME_IS_MESSAGE_PART (object))
    {
      GMimeMessage *message = g_mime_message_part_get_message (GMIME_MESSAGE_PART (object));

      add_attachment (self, message != NULL ? g_mime_message_get_subject (message) : NULL);
    }
  else if (!GMIME_IS_MULTIPART (object))
    {
      read_part (self, object);
    }
  else if (is_type (object, "multipart", "alternative"))
    {
      read_alternative (self, GMIME_MULTIPART (object), depth + 1);
    }
  else
    {
      for (int i = 0; i < g_mime_multipart_get_count (GMIME_MULTIPART (object)); i++)
        read_object (self, g_mime_multipart_get_part (GMIME_MULTIPART (object), i), depth + 1);
    }
}

/**
 * fact_mail_body_read:
 * @root: (nullable): what a mail holds behind its head
 *
 * Reads the texts of a mail, one after the other; of those that say the same, the plain one. Whatever else there is is named.
 *
 * Returns: (transfer full): what it says; @text may be empty
 */
FactMailBody *
fact_mail_body_read (GMimeObject *root)
{
  FactMailBody *self = g_new0 (FactMailBody, 1);

  self->text = g_string_new (NULL);
  self->attachments = g_ptr_array_new_with_free_func (g_free);
  self->warnings = g_ptr_array_new_with_free_func (g_free);
  if (root != NULL)
    read_object (self, root, 0);

  return self;
}

/**
 * fact_mail_body_free:
 * @self: (nullable): what a mail says
 *
 * Frees it.
 */
void
fact_mail_body_free (FactMailBody *self)
{
  if (self == NULL)
    return;

  g_string_free (self->text, TRUE);
  g_free (self->encoding);
  g_ptr_array_unref (self->attachments);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  g_free (self);
}
