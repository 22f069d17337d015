/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-import-docx.h"

#include <glib/gi18n-lib.h>

#include "fact-docx-comments.h"
#include "fact-docx-package.h"
#include "fact-office-properties.h"

#define MEDIA_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

static const struct
{
  FactDocxTraits  trait;
  const char     *warning;
} warnings[] = {
  { FACT_DOCX_HAS_CHANGES, N_("The document has tracked changes. Its text is as it would be with all of them accepted.") },
  { FACT_DOCX_HAS_HIDDEN,  N_("The document has hidden text, which was left out.") },
  { FACT_DOCX_HAS_FOREIGN, N_("The document has parts in another format in it, which were left out.") },
};

static gboolean
recognises_docx (GBytes                *bytes,
                 const FactImportHints *hints)
{
  g_autoptr (FactArchive) archive = fact_archive_is_zip (bytes) ? fact_archive_open (bytes, NULL) : NULL;

  return archive != NULL && fact_docx_package_is_docx (archive);
}

static void
note_clear (gpointer data)
{
  FactDocxNote *note = data;

  g_free (note->id);
  g_free (note->sign);
}

static void
context_clear (FactDocxContext *context)
{
  g_clear_pointer (&context->archive, fact_archive_free);
  g_clear_pointer (&context->styles, fact_docx_styles_free);
  g_clear_pointer (&context->numbering, fact_docx_numbering_free);
  g_clear_pointer (&context->comments, fact_office_comments_free);
  g_clear_pointer (&context->notes, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FactDocxContext, context_clear)

static void
append_note (FactOfficeText      *text,
             const FactDocxNote  *note,
             const FactDocxStory *story)
{
  const char *words = fact_office_text_get_utf8 (story->text);
  g_autofree char *label = g_strconcat (note->sign, g_ascii_isspace (*words) ? "" : " ", NULL);

  fact_office_text_begin (text, FACT_OFFICE_PARAGRAPH, label);
  fact_office_text_append_text (text, story->text);
}

/* Notes follow the text in the order of their signs; one that has several is told once. */
static gboolean
append_notes (FactDocxContext  *context,
              FactOfficeText   *text,
              FactListNumber    kind,
              const char       *part,
              GError          **error)
{
  g_autoptr (GPtrArray) stories = part != NULL ? fact_docx_stories_read (context, part, error) : NULL;
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);

  if (part == NULL)
    return TRUE;
  if (stories == NULL)
    return FALSE;

  for (guint i = 0; i < stories->len; i++)
    {
      FactDocxStory *story = g_ptr_array_index (stories, i);

      if (story->id != NULL)
        g_hash_table_insert (by_id, story->id, story);
    }

  for (guint i = 0; i < context->notes->len; i++)
    {
      const FactDocxNote *note = &g_array_index (context->notes, FactDocxNote, i);
      FactDocxStory *story = note->kind == kind ? g_hash_table_lookup (by_id, note->id) : NULL;

      if (story == NULL)
        continue;
      append_note (text, note, story);
      g_hash_table_remove (by_id, note->id);
    }

  return fact_office_text_check (text, error);
}

static FactOfficeText *
read_words (FactDocxContext  *context,
            const char       *part,
            GHashTable       *relations,
            GError          **error)
{
  g_autoptr (GPtrArray) stories = fact_docx_stories_read (context, part, error);
  g_autoptr (FactOfficeText) text = NULL;

  if (stories == NULL)
    return NULL;

  text = g_steal_pointer (&((FactDocxStory *) g_ptr_array_index (stories, 0))->text);
  if (!append_notes (context, text, FACT_LIST_NUMBER_DECIMAL, g_hash_table_lookup (relations, "footnotes"), error)
      || !append_notes (context, text, FACT_LIST_NUMBER_LOWER_ROMAN, g_hash_table_lookup (relations, "endnotes"), error)
      || !fact_docx_comments_read (context, relations, error))
    return NULL;

  return g_steal_pointer (&text);
}

static void
fill_properties (FactDocxContext       *context,
                 FactImported          *imported,
                 const FactImportHints *hints)
{
  g_autoptr (GHashTable) relations = fact_docx_package_relations (context->archive, "");
  const char *part = g_hash_table_lookup (relations, "core-properties");
  g_auto (FactOfficeProperties) properties = { NULL, };

  fact_office_properties_read (&properties, context->archive, part != NULL ? part : "docProps/core.xml");
  if (properties.language == NULL)
    properties.language = g_strdup (fact_docx_styles_get_language (context->styles));
  fact_office_properties_fill (&properties, imported, hints->name);
}

static FactImported *
import_docx (GBytes                 *bytes,
             const FactImportHints  *hints,
             GError                **error)
{
  g_auto (FactDocxContext) context = { NULL, };
  g_autofree char *part = NULL;
  g_autoptr (GHashTable) relations = NULL;
  g_autoptr (FactOfficeText) text = NULL;
  FactImported *imported;

  context.archive = fact_archive_open (bytes, error);
  if (context.archive == NULL)
    return NULL;

  part = fact_docx_package_find_main (context.archive);
  relations = fact_docx_package_relations (context.archive, part);
  context.styles = fact_docx_styles_read (context.archive, g_hash_table_lookup (relations, "styles"));
  context.numbering = fact_docx_numbering_read (context.archive, g_hash_table_lookup (relations, "numbering"));
  context.comments = fact_office_comments_new ();
  context.notes = g_array_new (FALSE, FALSE, sizeof (FactDocxNote));
  g_array_set_clear_func (context.notes, note_clear);

  text = read_words (&context, part, relations, error);
  if (text == NULL)
    return NULL;

  imported = fact_imported_new (fact_office_text_finish (text), MEDIA_TYPE);
  fact_office_comments_fill (context.comments, imported);
  fill_properties (&context, imported, hints);
  for (guint i = 0; i < G_N_ELEMENTS (warnings); i++)
    {
      if (context.traits & warnings[i].trait)
        g_ptr_array_add (imported->warnings, g_strdup (_(warnings[i].warning)));
    }

  return imported;
}

/*
 * Documents of Word (Office Open XML): text, headings, tables and lists as fact_list_number_dup_label() says, footnotes and endnotes
 * at the end, comments at their words. Headers and footers stand on every page and in no text: they are left out.
 */
const FactImporter fact_import_docx = { "docx", 1, recognises_docx, import_docx };
