/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-rtf-reader.h"

#include <glib/gi18n-lib.h>

#include "fact-rtf-state.h"
#include "fact-rtf-token.h"
#include "import/fact-importer.h"

#define MAX_DEPTH 1000

#define USUAL_CODE_PAGE 1252

/**
 * fact_rtf_contents_free:
 * @self: (nullable): what was made of a document
 *
 * Frees it.
 */
void
fact_rtf_contents_free (FactRtfContents *self)
{
  if (self == NULL)
    return;

  fact_office_text_free (self->text);
  fact_office_comments_free (self->comments);
  g_free (self->title);
  g_free (self->author);
  g_free (self);
}

static void
begin_group (FactRtfReader *self)
{
  FactRtfGroup group = *fact_rtf_reader_get_group (self);

  group.is_own = FALSE;
  g_array_append_val (self->groups, group);
  self->is_optional = FALSE;
  self->n_to_skip = 0;
}

/* The outermost one is the document's: braces too many end nothing. */
static void
end_group (FactRtfReader *self)
{
  if (self->groups->len == 1)
    return;

  fact_rtf_reader_end_target (self);
  g_array_set_size (self->groups, self->groups->len - 1);
  self->n_to_skip = 0;
}

static void
read_token (FactRtfReader      *self,
            const FactRtfToken *token)
{
  if (token->kind == FACT_RTF_BYTE)
    {
      if (self->n_to_skip > 0)
        self->n_to_skip--;
      else
        g_string_append_c (self->bytes, (char) token->byte);
      return;
    }

  fact_rtf_reader_flush (self);
  if (token->kind == FACT_RTF_BEGIN)
    begin_group (self);
  else if (token->kind == FACT_RTF_END)
    end_group (self);
  else
    fact_rtf_reader_word (self, token->word, token->number);
}

static gboolean
check (FactRtfReader  *self,
       GError        **error)
{
  if (self->groups->len > MAX_DEPTH)
    {
      g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_MUCH,
                           _("The file is built as no document is: its groups are nested too deeply."));
      return FALSE;
    }

  return fact_office_text_check (fact_rtf_reader_get_text (self), error);
}

static gboolean
read_tokens (FactRtfReader  *self,
             GBytes         *bytes,
             GError        **error)
{
  gsize n_bytes;
  const char *from = g_bytes_get_data (bytes, &n_bytes);
  const char *end = from + n_bytes;
  FactRtfToken token;

  while (fact_rtf_token_read (&token, from, end))
    {
      read_token (self, &token);
      if (!check (self, error))
        return FALSE;
      from = token.next;
    }

  fact_rtf_reader_flush (self);
  while (self->groups->len > 1)
    end_group (self);
  fact_rtf_reader_close_row (self);

  return TRUE;
}

static void
append_notes (FactOfficeText *text,
              GPtrArray      *notes)
{
  for (guint i = 0; i < notes->len; i++)
    {
      FactOfficeText *note = g_ptr_array_index (notes, i);
      g_autofree char *label = g_strdup_printf ("[%u]%s", i + 1, g_ascii_isspace (*fact_office_text_get_utf8 (note)) ? "" : " ");

      fact_office_text_begin (text, FACT_OFFICE_PARAGRAPH, label);
      fact_office_text_append_text (text, note);
    }
}

static void
note_free (gpointer data)
{
  fact_office_text_free (data);
}

static void
reader_clear (FactRtfReader *self)
{
  fact_office_flow_free (self->flow);
  g_array_unref (self->groups);
  g_hash_table_unref (self->fonts);
  g_string_free (self->bytes, TRUE);
  g_string_free (self->words, TRUE);
  g_ptr_array_unref (self->notes);
  g_free (self->commenter);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FactRtfReader, reader_clear)

static void
reader_init (FactRtfReader   *self,
             FactRtfContents *contents)
{
  const FactRtfGroup outermost = { .target = FACT_RTF_TO_TEXT, .n_fallbacks = 1 };

  self->contents = contents;
  self->flow = fact_office_flow_new ();
  self->groups = g_array_new (FALSE, FALSE, sizeof (FactRtfGroup));
  self->fonts = g_hash_table_new (NULL, NULL);
  self->code_page = USUAL_CODE_PAGE;
  self->bytes = g_string_new (NULL);
  self->words = g_string_new (NULL);
  self->notes = g_ptr_array_new_with_free_func (note_free);
  g_array_append_val (self->groups, outermost);
}

/**
 * fact_rtf_read:
 * @bytes: an RTF document
 * @error: return location for an error
 *
 * Reads the words as they are once all changes are accepted, without hidden ones, with notes at their end. One that was cut off is
 * read up to there.
 *
 * Returns: (transfer full): what it holds; %NULL with @error set to %FACT_IMPORT_ERROR (FACT_IMPORT_ERROR_TOO_MUCH)
 */
FactRtfContents *
fact_rtf_read (GBytes  *bytes,
               GError **error)
{
  g_autoptr (FactRtfContents) contents = g_new0 (FactRtfContents, 1);
  g_auto (FactRtfReader) self = { NULL, };

  contents->comments = fact_office_comments_new ();
  reader_init (&self, contents);
  if (!read_tokens (&self, bytes, error))
    return NULL;

  contents->text = fact_office_flow_finish (self.flow);
  append_notes (contents->text, self.notes);

  return fact_office_text_check (contents->text, error) ? g_steal_pointer (&contents) : NULL;
}
