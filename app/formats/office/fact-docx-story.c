/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-docx-story.h"

#include <glib/gi18n-lib.h>

#include "fact-docx-reader.h"
#include "import/fact-importer.h"

/* What to do where an element begins, and where it ends. What is to be done first may go on to the end itself. */
typedef struct
{
  const char *name;
  void        (*begin) (FactDocxReader *self);
  void        (*end)   (FactDocxReader *self);
} Element;

/**
 * fact_docx_story_free:
 * @self: (nullable): a story
 *
 * Frees it.
 */
void
fact_docx_story_free (FactDocxStory *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->author);
  g_free (self->at);
  g_free (self->last_paragraph);
  fact_office_text_free (self->text);
  g_free (self);
}

/**
 * fact_docx_reader_get_text:
 * @self: a reader
 *
 * Returns: (transfer none): the text that words go into now
 */
FactOfficeText *
fact_docx_reader_get_text (FactDocxReader *self)
{
  return fact_office_flow_get_text (self->flow);
}

/**
 * fact_docx_reader_get_span:
 * @self: a reader
 *
 * Returns: (transfer none): the innermost run or paragraph that is open, until another is begun; there must be one
 */
FactDocxSpan *
fact_docx_reader_get_span (FactDocxReader *self)
{
  g_assert (self->spans->len > 0);

  return &g_array_index (self->spans, FactDocxSpan, self->spans->len - 1);
}

static void
skip (FactDocxReader *self)
{
  fact_xml_skip (self->xml);
}

static void
begin_removed (FactDocxReader *self)
{
  self->n_removed++;
  self->context->traits |= FACT_DOCX_HAS_CHANGES;
}

static void
end_removed (FactDocxReader *self)
{
  self->n_removed--;
}

static void
begin_inserted (FactDocxReader *self)
{
  self->context->traits |= FACT_DOCX_HAS_CHANGES;
}

static void
part_table (FactDocxReader *self)
{
  fact_office_flow_end_table (self->flow);
  self->goes_on = FALSE;
}

static void
begin_row (FactDocxReader *self)
{
  fact_office_flow_begin_row (self->flow);
}

static void
end_row (FactDocxReader *self)
{
  fact_office_flow_end_row (self->flow);
}

static void
begin_cell (FactDocxReader *self)
{
  fact_office_flow_begin_cell (self->flow);
  self->goes_on = FALSE;
}

static void
end_cell (FactDocxReader *self)
{
  fact_office_flow_end_cell (self->flow);
  self->goes_on = FALSE;
}

static void
begin_box (FactDocxReader *self)
{
  fact_office_flow_begin_box (self->flow);
  self->goes_on = FALSE;
}

static void
end_box (FactDocxReader *self)
{
  fact_office_flow_end_box (self->flow);
}

static void
begin_choice (FactDocxReader *self)
{
  const gboolean is_made = FALSE;

  g_array_append_val (self->choices, is_made);
}

static void
end_choice (FactDocxReader *self)
{
  g_array_set_size (self->choices, self->choices->len - 1);
}

/* The same content in several ways, for programs of several ages: the first is taken. */
static void
choose (FactDocxReader *self)
{
  gboolean *is_made = self->choices->len > 0 ? &g_array_index (self->choices, gboolean, self->choices->len - 1) : NULL;

  if (is_made == NULL)
    return;
  if (*is_made)
    fact_xml_skip (self->xml);
  *is_made = TRUE;
}

static void
read_control_properties (FactDocxReader *self)
{
  guint depth = fact_xml_get_depth (self->xml);

  self->is_placeholder = FALSE;
  while (fact_xml_next_below (self->xml, depth))
    {
      if (fact_xml_starts (self->xml, "w:showingPlcHdr"))
        self->is_placeholder = fact_docx_is_on (self->xml);
    }
}

static void
begin_control (FactDocxReader *self)
{
  if (self->is_placeholder)
    fact_xml_skip (self->xml);
  self->is_placeholder = FALSE;
}

static void
note_foreign (FactDocxReader *self)
{
  self->context->traits |= FACT_DOCX_HAS_FOREIGN;
}

static void read_story (FactDocxReader *self);

static const Element elements[] = {
  { "w:p",                   fact_docx_reader_begin_paragraph,      fact_docx_reader_end_paragraph },
  { "w:pPr",                 fact_docx_reader_paragraph_properties, NULL },
  { "w:r",                   fact_docx_reader_begin_run,            fact_docx_reader_end_run },
  { "m:r",                   fact_docx_reader_begin_run,            fact_docx_reader_end_run },
  { "w:rPr",                 fact_docx_reader_run_properties,       NULL },
  { "w:t",                   fact_docx_reader_text,                 NULL },
  { "m:t",                   fact_docx_reader_text,                 NULL },
  { "w:tab",                 fact_docx_reader_tab,                  NULL },
  { "w:ptab",                fact_docx_reader_tab,                  NULL },
  { "w:br",                  fact_docx_reader_line_break,           NULL },
  { "w:cr",                  fact_docx_reader_line_break,           NULL },
  { "w:noBreakHyphen",       fact_docx_reader_hyphen,               NULL },
  { "w:sym",                 fact_docx_reader_symbol,               NULL },
  { "w:fldChar",             fact_docx_reader_field,                NULL },
  { "w:footnoteReference",   fact_docx_reader_note_sign,            NULL },
  { "w:endnoteReference",    fact_docx_reader_note_sign,            NULL },
  { "w:commentRangeStart",   fact_docx_reader_comment_sign,         NULL },
  { "w:commentRangeEnd",     fact_docx_reader_comment_sign,         NULL },
  { "w:commentReference",    fact_docx_reader_comment_sign,         NULL },
  { "w:ins",                 begin_inserted,                        NULL },
  { "w:moveTo",              begin_inserted,                        NULL },
  { "w:del",                 begin_removed,                         end_removed },
  { "w:moveFrom",            begin_removed,                         end_removed },
  { "w:tbl",                 part_table,                            part_table },
  { "w:tr",                  begin_row,                             end_row },
  { "w:tc",                  begin_cell,                            end_cell },
  { "w:txbxContent",         begin_box,                             end_box },
  { "mc:AlternateContent",   begin_choice,                          end_choice },
  { "mc:Choice",             choose,                                NULL },
  { "mc:Fallback",           choose,                                NULL },
  { "w:sdtPr",               read_control_properties,               NULL },
  { "w:sdtContent",          begin_control,                         NULL },
  { "w:altChunk",            note_foreign,                          NULL },
  { "w:comment",             read_story,                            NULL },
  { "w:footnote",            read_story,                            NULL },
  { "w:endnote",             read_story,                            NULL },
  { "w:tblPr",               skip,                                  NULL },
  { "w:trPr",                skip,                                  NULL },
  { "w:tcPr",                skip,                                  NULL },
  { "w:sectPr",              skip,                                  NULL },
  { "w:rt",                  skip,                                  NULL },
};

static gpointer
make_index (gpointer data)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    g_hash_table_insert (index, (gpointer) elements[i].name, (gpointer) &elements[i]);

  return index;
}

static const Element *
find_element (const char *name)
{
  static GOnce once = G_ONCE_INIT;

  return g_hash_table_lookup (g_once (&once, make_index, NULL), name);
}

/* Returns FALSE when the text has become too long to go on. */
static gboolean
read_node (FactDocxReader *self)
{
  const Element *element;

  if (fact_xml_get_kind (self->xml) == FACT_XML_TEXT)
    return TRUE;

  element = find_element (fact_xml_get_name (self->xml));
  if (element == NULL)
    return TRUE;

  if (fact_xml_get_kind (self->xml) == FACT_XML_START)
    element->begin (self);
  else if (element->end != NULL)
    element->end (self);

  return !fact_office_text_is_too_long (fact_docx_reader_get_text (self));
}

static FactDocxStory *
new_story (FactDocxReader *self)
{
  FactDocxStory *story = g_new0 (FactDocxStory, 1);

  g_ptr_array_add (self->stories, story);

  return story;
}

/* A note or comment, to its end. The lines that part notes from the text are notes as well, of a type of their own. */
static void
read_story (FactDocxReader *self)
{
  FactDocxStory *outer = self->story;
  guint depth = fact_xml_get_depth (self->xml);
  const char *type = fact_xml_get_attribute (self->xml, "type");

  if (type != NULL && !g_str_equal (type, "normal"))
    {
      fact_xml_skip (self->xml);
      return;
    }

  self->story = new_story (self);
  self->story->id = g_strdup (fact_xml_get_attribute (self->xml, "id"));
  self->story->author = g_strdup (fact_xml_get_attribute (self->xml, "author"));
  self->story->at = g_strdup (fact_xml_get_attribute (self->xml, "date"));
  fact_office_flow_begin_aside (self->flow);
  self->goes_on = FALSE;

  while (fact_xml_next_below (self->xml, depth) && read_node (self))
    ;

  self->story->text = fact_office_flow_end_aside (self->flow);
  self->story = outer;
}

static void
reader_clear (FactDocxReader *self)
{
  g_clear_pointer (&self->xml, fact_xml_free);
  g_clear_pointer (&self->flow, fact_office_flow_free);
  g_clear_pointer (&self->stories, g_ptr_array_unref);
  g_clear_pointer (&self->spans, g_array_unref);
  g_clear_pointer (&self->choices, g_array_unref);
  g_string_free (self->fields, TRUE);
  g_string_free (self->words, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FactDocxReader, reader_clear)

static void
reader_init (FactDocxReader  *self,
             FactDocxContext *context,
             FactXml         *xml)
{
  self->context = context;
  self->xml = xml;
  self->flow = fact_office_flow_new ();
  self->stories = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_docx_story_free);
  self->spans = g_array_new (FALSE, FALSE, sizeof (FactDocxSpan));
  self->choices = g_array_new (FALSE, FALSE, sizeof (gboolean));
  self->fields = g_string_new (NULL);
  self->words = g_string_new (NULL);
}

/**
 * fact_docx_stories_read:
 * @context: the document, and where what is found on the way is kept
 * @part: the name of a part that holds words
 * @error: return location for an error
 *
 * Reads the words of a part as they are once all changes are accepted: what is inserted or moved to a place is in, what is deleted
 * or moved away is out. Hidden words, and those that only stand there until somebody writes something, are left out; of fields the
 * result is taken; of contents in several ways the first.
 *
 * Returns: (transfer full) (element-type FactDocxStory): its own words first, then those of the notes or comments in it; %NULL with
 *   @error set to %FACT_IMPORT_ERROR (FACT_IMPORT_ERROR_DAMAGED, FACT_IMPORT_ERROR_TOO_MUCH)
 */
GPtrArray *
fact_docx_stories_read (FactDocxContext  *context,
                        const char       *part,
                        GError          **error)
{
  FactXml *xml = fact_xml_open (context->archive, part, error);
  g_auto (FactDocxReader) self = { 0 };

  reader_init (&self, context, xml);
  if (xml == NULL)
    return NULL;

  self.story = new_story (&self);
  while (fact_xml_next (xml) && read_node (&self))
    ;

  if (!fact_xml_finish (xml, error) || !fact_office_text_check (fact_docx_reader_get_text (&self), error))
    return NULL;
  self.story->text = fact_office_flow_finish (self.flow);

  return g_steal_pointer (&self.stories);
}
