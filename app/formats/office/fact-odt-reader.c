/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-odt-reader.h"

#include <string.h>

#include "fact-list-number.h"

#define MAX_SPACES 1000

/* A paragraph, words in a style of their own, or a box: what stands directly in it is words or not. */
typedef struct
{
  gboolean is_words;
  gboolean is_hidden;
} Span;

/* What to do where an element begins, and where it ends. What is to be done first may go on to the end itself. */
typedef struct
{
  const char *name;
  void        (*begin) (FactOdtReader *self);
  void        (*end)   (FactOdtReader *self);
} Element;

static Span *
get_span (FactOdtReader *self)
{
  return &g_array_index (self->spans, Span, self->spans->len - 1);
}

static void
push_span (FactOdtReader *self,
           gboolean       is_words,
           gboolean       is_hidden)
{
  const Span span = { is_words, is_hidden };

  g_array_append_val (self->spans, span);
}

static void
pop_span (FactOdtReader *self)
{
  g_array_set_size (self->spans, self->spans->len - 1);
}

static FactOfficeText *
get_text (FactOdtReader *self)
{
  return fact_office_flow_get_text (self->flow);
}

/**
 * fact_odt_reader_is_shown:
 * @self: a reader
 *
 * Returns: whether what stands here is words to be read
 */
gboolean
fact_odt_reader_is_shown (FactOdtReader *self)
{
  const Span *span = get_span (self);

  if (span->is_words && span->is_hidden)
    self->traits |= FACT_ODT_HAS_HIDDEN;

  return span->is_words && !span->is_hidden;
}

static void
skip (FactOdtReader *self)
{
  fact_xml_skip (self->xml);
}

static void
read_styles (FactOdtReader *self)
{
  fact_odt_styles_read (self->styles, self->xml);
}

static void
begin_block (FactOdtReader *self)
{
  push_span (self, TRUE, fact_odt_styles_is_hidden (self->styles, fact_xml_get_attribute (self->xml, "style-name")));
}

static void
begin_paragraph (FactOdtReader *self)
{
  guint level = 0;
  g_autofree char *number = fact_odt_lists_count (self->lists, &level);
  g_autofree char *label = number != NULL ? fact_list_number_dup_label (number, level) : NULL;

  begin_block (self);
  fact_office_text_begin (get_text (self), label != NULL ? FACT_OFFICE_ITEM : FACT_OFFICE_PARAGRAPH, label);
}

/* Headings are numbered by the lists they stand in, or all alike. */
static void
begin_heading (FactOdtReader *self)
{
  const char *value = fact_xml_get_attribute (self->xml, "outline-level");
  gint64 outline = value != NULL ? g_ascii_strtoll (value, NULL, 10) : 1;
  gboolean is_bare = g_strcmp0 (fact_xml_get_attribute (self->xml, "is-list-header"), "true") == 0;
  g_autofree char *number = NULL;
  g_autofree char *label = NULL;
  guint level = 0;

  if (fact_odt_lists_is_in (self->lists))
    number = fact_odt_lists_count (self->lists, &level);
  else if (!is_bare)
    number = fact_odt_lists_count_head (self->lists, (guint) CLAMP (outline, 1, FACT_ODT_N_LEVELS) - 1);
  if (number != NULL)
    label = fact_list_number_dup_label (number, 0);

  begin_block (self);
  fact_office_text_begin (get_text (self), FACT_OFFICE_PARAGRAPH, label);
}

static void
end_paragraph (FactOdtReader *self)
{
  pop_span (self);
  fact_office_flow_end_paragraph (self->flow);
}

static void
begin_words (FactOdtReader *self)
{
  const Span *outer = get_span (self);

  push_span (self, outer->is_words,
             outer->is_hidden || fact_odt_styles_is_hidden (self->styles, fact_xml_get_attribute (self->xml, "style-name")));
}

static void
append_spaces (FactOdtReader *self)
{
  const char *value = fact_xml_get_attribute (self->xml, "c");
  gint64 n_spaces = value != NULL ? g_ascii_strtoll (value, NULL, 10) : 1;

  for (gint64 i = 0; i < MIN (n_spaces, MAX_SPACES) && fact_odt_reader_is_shown (self); i++)
    fact_office_text_append_char (get_text (self), ' ');
}

static void
append_tab (FactOdtReader *self)
{
  if (fact_odt_reader_is_shown (self))
    fact_office_text_append_char (get_text (self), '\t');
}

static void
append_line_end (FactOdtReader *self)
{
  if (fact_odt_reader_is_shown (self))
    fact_office_text_append_char (get_text (self), '\n');
}

static void
hide_if_hidden (FactOdtReader *self)
{
  if (g_strcmp0 (fact_xml_get_attribute (self->xml, "is-hidden"), "true") == 0)
    get_span (self)->is_hidden = TRUE;
}

static void
begin_hidden_words (FactOdtReader *self)
{
  begin_words (self);
  hide_if_hidden (self);
}

static void
begin_section (FactOdtReader *self)
{
  if (g_strcmp0 (fact_xml_get_attribute (self->xml, "display"), "none") != 0)
    return;

  self->traits |= FACT_ODT_HAS_HIDDEN;
  fact_xml_skip (self->xml);
}

/* What was deleted stands in here, apart from the text; what was inserted only has its signs in it. */
static void
skip_changes (FactOdtReader *self)
{
  guint depth = fact_xml_get_depth (self->xml);

  while (fact_xml_next_below (self->xml, depth))
    {
      if (fact_xml_starts (self->xml, "text:changed-region"))
        self->traits |= FACT_ODT_HAS_CHANGES;
    }
}

static void
begin_list (FactOdtReader *self)
{
  gboolean goes_on = g_strcmp0 (fact_xml_get_attribute (self->xml, "continue-numbering"), "true") == 0
                     || fact_xml_get_attribute (self->xml, "continue-list") != NULL;

  fact_odt_lists_begin (self->lists, fact_xml_get_attribute (self->xml, "style-name"), goes_on);
}

static void
end_list (FactOdtReader *self)
{
  fact_odt_lists_end (self->lists);
}

static void
begin_item (FactOdtReader *self)
{
  fact_odt_lists_begin_item (self->lists, fact_xml_get_attribute (self->xml, "start-value"));
}

static void
leave_item (FactOdtReader *self)
{
  fact_odt_lists_leave_item (self->lists);
}

static void
part_table (FactOdtReader *self)
{
  fact_office_flow_end_table (self->flow);
}

static void
begin_row (FactOdtReader *self)
{
  fact_office_flow_begin_row (self->flow);
}

static void
end_row (FactOdtReader *self)
{
  fact_office_flow_end_row (self->flow);
}

static void
begin_cell (FactOdtReader *self)
{
  push_span (self, FALSE, FALSE);
  fact_office_flow_begin_cell (self->flow);
}

static void
end_cell (FactOdtReader *self)
{
  pop_span (self);
  fact_office_flow_end_cell (self->flow);
}

static void
begin_box (FactOdtReader *self)
{
  push_span (self, FALSE, FALSE);
  fact_office_flow_begin_box (self->flow);
}

static void
end_box (FactOdtReader *self)
{
  pop_span (self);
  fact_office_flow_end_box (self->flow);
}

static const Element elements[] = {
  { "text:p",                        begin_paragraph,             end_paragraph },
  { "text:h",                        begin_heading,               end_paragraph },
  { "text:span",                     begin_words,                 pop_span },
  { "text:s",                        append_spaces,               NULL },
  { "text:tab",                      append_tab,                  NULL },
  { "text:line-break",               append_line_end,             NULL },
  { "text:hidden-paragraph",         hide_if_hidden,              NULL },
  { "text:hidden-text",              begin_hidden_words,          pop_span },
  { "text:section",                  begin_section,               NULL },
  { "text:note",                     fact_odt_reader_note,        NULL },
  { "office:annotation",             fact_odt_reader_annotation,  NULL },
  { "office:annotation-end",         fact_odt_reader_range_end,   NULL },
  { "text:tracked-changes",          skip_changes,                NULL },
  { "text:list",                     begin_list,                  end_list },
  { "text:list-item",                begin_item,                  leave_item },
  { "text:list-header",              leave_item,                  NULL },
  { "table:table",                   part_table,                  part_table },
  { "table:table-row",               begin_row,                   end_row },
  { "table:table-cell",              begin_cell,                  end_cell },
  { "draw:text-box",                 begin_box,                   end_box },
  { "draw:custom-shape",             begin_box,                   end_box },
  { "draw:rect",                     begin_box,                   end_box },
  { "draw:ellipse",                  begin_box,                   end_box },
  { "draw:circle",                   begin_box,                   end_box },
  { "draw:line",                     begin_box,                   end_box },
  { "draw:polyline",                 begin_box,                   end_box },
  { "draw:polygon",                  begin_box,                   end_box },
  { "draw:path",                     begin_box,                   end_box },
  { "draw:connector",                begin_box,                   end_box },
  { "draw:caption",                  begin_box,                   end_box },
  { "office:automatic-styles",       read_styles,                 NULL },
  { "office:styles",                 read_styles,                 NULL },
  { "table:covered-table-cell",      skip,                        NULL },
  { "table:title",                   skip,                        NULL },
  { "table:desc",                    skip,                        NULL },
  { "text:number",                   skip,                        NULL },
  { "text:ruby-text",                skip,                        NULL },
  { "text:script",                   skip,                        NULL },
  { "text:table-of-content-source",  skip,                        NULL },
  { "text:illustration-index-source", skip,                       NULL },
  { "text:table-index-source",       skip,                        NULL },
  { "text:object-index-source",      skip,                        NULL },
  { "text:user-index-source",        skip,                        NULL },
  { "text:alphabetical-index-source", skip,                       NULL },
  { "text:bibliography-source",      skip,                        NULL },
  { "draw:image",                    skip,                        NULL },
  { "draw:object",                   skip,                        NULL },
  { "draw:object-ole",               skip,                        NULL },
  { "svg:title",                     skip,                        NULL },
  { "svg:desc",                      skip,                        NULL },
  { "office:forms",                  skip,                        NULL },
  { "office:meta",                   skip,                        NULL },
  { "office:master-styles",          skip,                        NULL },
};

static gpointer
make_index (gpointer data)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    g_hash_table_insert (index, (gpointer) elements[i].name, (gpointer) &elements[i]);

  return index;
}

static void
read_node (FactOdtReader *self)
{
  static GOnce once = G_ONCE_INIT;
  const Element *element;

  if (fact_xml_get_kind (self->xml) == FACT_XML_TEXT)
    {
      if (fact_odt_reader_is_shown (self))
        fact_office_text_append_loose (get_text (self), fact_xml_get_text (self->xml));
      return;
    }

  element = g_hash_table_lookup (g_once (&once, make_index, NULL), fact_xml_get_name (self->xml));
  if (element == NULL)
    return;

  if (fact_xml_get_kind (self->xml) == FACT_XML_START)
    element->begin (self);
  else if (element->end != NULL)
    element->end (self);
}

/**
 * fact_odt_reader_below:
 * @self: a reader, where an element begins
 *
 * Reads what is in it, as something apart from the paragraph it stands in, and goes on to its end.
 */
void
fact_odt_reader_below (FactOdtReader *self)
{
  guint depth = fact_xml_get_depth (self->xml);

  push_span (self, FALSE, FALSE);
  while (fact_xml_next_below (self->xml, depth))
    read_node (self);
  pop_span (self);
}

/**
 * fact_odt_reader_new:
 * @xml: (transfer none): the words of a document
 * @styles: (transfer none): its styles, as far as they stand elsewhere
 * @comments: (transfer none): where its comments go
 *
 * Returns: (transfer full): what reads them
 */
FactOdtReader *
fact_odt_reader_new (FactXml            *xml,
                     FactOdtStyles      *styles,
                     FactOfficeComments *comments)
{
  FactOdtReader *self = g_new0 (FactOdtReader, 1);

  self->xml = xml;
  self->styles = styles;
  self->comments = comments;
  self->flow = fact_office_flow_new ();
  self->lists = fact_odt_lists_new (styles);
  self->spans = g_array_new (FALSE, FALSE, sizeof (Span));
  self->notes = g_ptr_array_new_with_free_func (fact_odt_note_free);
  push_span (self, FALSE, FALSE);

  return self;
}

/**
 * fact_odt_reader_free:
 * @self: (nullable): a reader
 *
 * Frees it.
 */
void
fact_odt_reader_free (FactOdtReader *self)
{
  if (self == NULL)
    return;

  fact_office_flow_free (self->flow);
  fact_odt_lists_free (self->lists);
  g_array_unref (self->spans);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

/**
 * fact_odt_reader_read:
 * @self: a reader
 * @error: return location for an error
 *
 * Reads the words as they are once all changes are accepted, without hidden ones, with notes at their end.
 *
 * Returns: (transfer full): the words; %NULL with @error set to %FACT_IMPORT_ERROR (FACT_IMPORT_ERROR_DAMAGED,
 *   FACT_IMPORT_ERROR_TOO_MUCH)
 */
FactOfficeText *
fact_odt_reader_read (FactOdtReader  *self,
                      GError        **error)
{
  g_autoptr (FactOfficeText) text = NULL;

  while (fact_xml_next (self->xml) && !fact_office_text_is_too_long (get_text (self)))
    read_node (self);
  if (!fact_xml_finish (self->xml, error) || !fact_office_text_check (get_text (self), error))
    return NULL;

  text = fact_office_flow_finish (self->flow);
  fact_odt_reader_add_notes (self, text);

  return fact_office_text_check (text, error) ? g_steal_pointer (&text) : NULL;
}
