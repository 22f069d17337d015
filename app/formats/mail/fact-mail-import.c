/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mail/fact-mail-import.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "import/fact-text-title.h"
#include "mail/fact-mail-body.h"

/* The head of a mail, as far as it is looked at to know it for one: bytes. */
#define N_SNIFFED 16384

/* No more attachments are named, and no more letters of each. */
#define MAX_NAMED 10
#define MAX_NAME 80

/* A text may begin with “From:”; with two of these it is a mail. */
static const char *const fields[] = {
  "date", "delivered-to", "from", "message-id", "mime-version", "received", "reply-to", "return-path", "subject", "to",
};

static gboolean
has_extension (const FactImportHints *hints,
               const char            *extension)
{
  g_autofree char *name = hints->name != NULL ? g_ascii_strdown (hints->name, -1) : NULL;

  return name != NULL && g_str_has_suffix (name, extension);
}

/* The length of the name of a field; 0 where the line is none. */
static gsize
get_name_length (const char *line)
{
  gsize n = 0;

  while (g_ascii_isalnum (line[n]) || line[n] == '-')
    n++;

  return line[n] == ':' ? n : 0;
}

/* Which of the known fields the head has, as bits; 0 where it holds other lines than fields. */
static guint
find_fields (char **lines)
{
  guint found = 0;

  for (guint i = 0; lines[i] != NULL && *g_strchomp (lines[i]) != '\0'; i++)
    {
      gsize n = get_name_length (lines[i]);

      if (*lines[i] == ' ' || *lines[i] == '\t')
        continue;

      /* The last line may be cut off. */
      if (n == 0)
        return lines[i + 1] == NULL && i > 0 ? found : 0;
      for (guint j = 0; j < G_N_ELEMENTS (fields); j++)
        {
          if (strlen (fields[j]) == n && g_ascii_strncasecmp (fields[j], lines[i], n) == 0)
            found |= 1u << j;
        }
    }

  return found;
}

static gboolean
recognises_mail (GBytes                *bytes,
                 const FactImportHints *hints)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  g_autofree char *head = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_wanted = has_extension (hints, ".eml") ? 1 : 4;
  guint found;

  /* Saved pages look like mails, and are none. */
  if (n_bytes == 0 || has_extension (hints, ".mht") || has_extension (hints, ".mhtml"))
    return FALSE;

  head = g_strndup (data, MIN (n_bytes, N_SNIFFED));
  lines = g_strsplit (head, "\n", -1);
  found = find_fields (lines);
  while (found != 0 && n_wanted > 0)
    {
      found &= found - 1;
      n_wanted--;
    }

  return n_wanted == 0 && strstr (head, "\nSnapshot-Content-Location:") == NULL;
}

/* Names where there are some, addresses where there are none. */
static char *
dup_senders (GMimeMessage *message)
{
  InternetAddressList *senders = g_mime_message_get_from (message);
  GString *names = g_string_new (NULL);
  int n = senders != NULL ? internet_address_list_length (senders) : 0;

  for (int i = 0; i < MIN (n, MAX_NAMED); i++)
    {
      InternetAddress *sender = internet_address_list_get_address (senders, i);
      const char *name = internet_address_get_name (sender);

      if ((name == NULL || *name == '\0') && INTERNET_ADDRESS_IS_MAILBOX (sender))
        name = internet_address_mailbox_get_addr (INTERNET_ADDRESS_MAILBOX (sender));
      if (name != NULL && *name != '\0')
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }
  g_strdelimit (names->str, "\r\n\t", ' ');

  return g_string_free (names, names->len == 0);
}

static void
fill_proposals (FactImported          *imported,
                GMimeMessage          *message,
                const FactImportHints *hints)
{
  const char *subject = g_mime_message_get_subject (message);
  GDateTime *date = g_mime_message_get_date (message);

  if (subject != NULL && *subject != '\0' && g_utf8_validate (subject, -1, NULL))
    imported->title = fact_text_title_from_line (subject);
  else if (hints->name != NULL)
    imported->title = fact_text_title_from_name (hints->name);

  imported->byline = dup_senders (message);
  if (date != NULL)
    imported->published = g_date_time_format (date, "%Y-%m-%d");
}

static void
warn_about_attachments (GPtrArray *warnings,
                        GPtrArray *attachments)
{
  GString *names = g_string_new (NULL);
  guint n = attachments->len;

  for (guint i = 0; i < MIN (n, MAX_NAMED); i++)
    {
      g_autofree char *valid = g_utf8_make_valid (g_ptr_array_index (attachments, i), -1);
      g_autofree char *name = g_utf8_substring (valid, 0, MIN (g_utf8_strlen (valid, -1), MAX_NAME));

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", g_strdelimit (name, "\r\n\t", ' '));
    }
  if (n > MAX_NAMED)
    g_string_append (names, ", …");

  if (n > 0)
    g_ptr_array_add (warnings,
                     /* Translators: %s are names of files. */
                     g_strdup_printf (ngettext ("%u attachment was not read: %s.", "%u attachments were not read: %s.", n), n, names->str));
  g_string_free (names, TRUE);
}

static gboolean
check_body (FactMailBody  *body,
            GError       **error)
{
  if (body->text->len > 0)
    return TRUE;

  if (body->has_html)
    g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_UNSUPPORTED,
                         _("This mail says its words as a web page only. Please copy them from your mail program and paste them."));
  else if (body->is_binary)
    g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_BINARY, _("This is not a text: it contains NUL characters."));
  else
    g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_EMPTY,
                         body->attachments->len > 0 ? _("There are no words in this mail but in what is attached to it, which was not read.")
                                                    : _("There are no words in this mail."));

  return FALSE;
}

static FactImported *
import_message (GMimeMessage           *message,
                const FactImportHints  *hints,
                GError                **error)
{
  g_autoptr (FactMailBody) body = fact_mail_body_read (g_mime_message_get_mime_part (message));
  FactImported *imported;

  if (!check_body (body, error))
    return NULL;

  imported = fact_imported_new (fact_text_new (body->text->str, (gssize) body->text->len), "message/rfc822");
  fill_proposals (imported, message, hints);
  imported->encoding = g_steal_pointer (&body->encoding);
  g_ptr_array_extend_and_steal (imported->warnings, g_steal_pointer (&body->warnings));
  warn_about_attachments (imported->warnings, body->attachments);

  return imported;
}

static FactImported *
import_mail (GBytes                 *bytes,
             const FactImportHints  *hints,
             GError                **error)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  FactImported *imported = NULL;
  GMimeStream *stream;
  GMimeParser *parser;
  GMimeMessage *message;

  g_mime_init ();
  stream = g_mime_stream_mem_new_with_buffer (data, n_bytes);
  parser = g_mime_parser_new_with_stream (stream);
  message = g_mime_parser_construct_message (parser, NULL);

  if (message != NULL)
    imported = import_message (message, hints, error);
  else
    g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED, _("This mail is damaged or not complete. Please get it again."));

  g_clear_object (&message);
  g_object_unref (parser);
  g_object_unref (stream);

  return imported;
}

/* A mail, as programs save it. */
const FactImporter fact_mail_import = { "mail", 1, recognises_mail, import_mail };
