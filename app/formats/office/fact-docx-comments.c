/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-docx-comments.h"

/* Comments by their last paragraphs, as the part calls them that ties answers to what they answer. */
static GHashTable *
index_by_paragraph (FactDocxContext *context,
                    GPtrArray       *stories)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < stories->len; i++)
    {
      const FactDocxStory *story = g_ptr_array_index (stories, i);

      if (story->id != NULL && story->last_paragraph != NULL)
        g_hash_table_replace (index, g_strdup (story->last_paragraph),
                              fact_office_comments_get (context->comments, story->id));
    }

  return index;
}

static FactOfficeComment *
find_comment (GHashTable *by_paragraph,
              FactXml    *xml,
              const char *name)
{
  const char *paragraph = fact_xml_get_attribute (xml, name);

  return paragraph != NULL ? g_hash_table_lookup (by_paragraph, paragraph) : NULL;
}

/* What Word added in 2013: answers, and whether a matter is settled. */
static void
read_extended (FactArchive *archive,
               const char  *part,
               GHashTable  *by_paragraph)
{
  g_autoptr (FactXml) xml = fact_xml_open (archive, part, NULL);

  while (xml != NULL && fact_xml_next (xml))
    {
      FactOfficeComment *comment;
      const char *done;

      if (!fact_xml_starts (xml, "w15:commentEx"))
        continue;
      comment = find_comment (by_paragraph, xml, "paraId");
      if (comment == NULL)
        continue;

      done = fact_xml_get_attribute (xml, "done");
      comment->parent = find_comment (by_paragraph, xml, "paraIdParent");
      comment->is_resolved = g_strcmp0 (done, "1") == 0 || g_strcmp0 (done, "true") == 0;
    }
}

static void
take_comment (FactDocxContext *context,
              FactDocxStory   *story)
{
  FactOfficeComment *comment = fact_office_comments_get (context->comments, story->id);

  if (comment->words != NULL)
    return;

  comment->words = g_strdup (fact_office_text_get_utf8 (story->text));
  comment->author = g_steal_pointer (&story->author);
  comment->at = fact_office_comments_to_time (story->at);
}

/**
 * fact_docx_comments_read:
 * @context: the document, with the places of its comments
 * @relations: the parts that belong to the document, by their types
 * @error: return location for an error
 *
 * Reads what comments say, who says it, what answers what, and what is settled.
 *
 * Returns: whether they could be read, which they could as well where there are none; else %FALSE with @error set to
 *   %FACT_IMPORT_ERROR
 */
gboolean
fact_docx_comments_read (FactDocxContext  *context,
                         GHashTable       *relations,
                         GError          **error)
{
  const char *part = g_hash_table_lookup (relations, "comments");
  const char *extended = g_hash_table_lookup (relations, "commentsExtended");
  g_autoptr (GPtrArray) stories = NULL;
  g_autoptr (GHashTable) by_paragraph = NULL;

  if (part == NULL)
    return TRUE;

  stories = fact_docx_stories_read (context, part, error);
  if (stories == NULL)
    return FALSE;

  for (guint i = 0; i < stories->len; i++)
    {
      FactDocxStory *story = g_ptr_array_index (stories, i);

      if (story->id != NULL)
        take_comment (context, story);
    }

  by_paragraph = index_by_paragraph (context, stories);
  if (extended != NULL)
    read_extended (context->archive, extended, by_paragraph);

  return TRUE;
}
