/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-epub-page.h"

#include <string.h>

#include "fact-list-number.h"
#include "fact-office-flow.h"
#include "fact-xml.h"

#define MAX_NUMBER 1000000

typedef struct
{
  FactListNumber kind;
  guint          next;
} List;

typedef struct
{
  FactXml        *xml;
  FactOfficeFlow *flow;
  GArray         *lists;               /* of List, the innermost last */
  guint           n_exact;             /* open elements in which white space counts */
  gboolean        is_item;             /* an item of a list has begun, and nothing in it */
} Page;

/* What to do where an element begins, and where it ends. What is to be done first may go on to the end itself. */
typedef struct
{
  const char *name;
  void        (*begin) (Page *self);
  void        (*end)   (Page *self);
} Element;

static FactOfficeText *
get_text (Page *self)
{
  return fact_office_flow_get_text (self->flow);
}

static void
skip (Page *self)
{
  fact_xml_skip (self->xml);
}

/* The first paragraph of an item stands behind its bullet. */
static void
begin_block (Page *self)
{
  if (self->is_item && fact_office_text_get_last (get_text (self)) == 0)
    return;

  self->is_item = FALSE;
  fact_office_text_begin (get_text (self), FACT_OFFICE_PARAGRAPH, NULL);
}

static void
end_block (Page *self)
{
  begin_block (self);
}

static void
begin_exact (Page *self)
{
  begin_block (self);
  self->n_exact++;
}

static void
end_exact (Page *self)
{
  self->n_exact--;
  end_block (self);
}

static void
append_line_end (Page *self)
{
  if (fact_office_text_get_last (get_text (self)) != 0)
    fact_office_text_append_char (get_text (self), '\n');
}

static guint
read_number (Page       *self,
             const char *name,
             guint       otherwise)
{
  const char *value = fact_xml_get_attribute (self->xml, name);

  return value != NULL ? (guint) CLAMP (g_ascii_strtoll (value, NULL, 10), 0, MAX_NUMBER) : otherwise;
}

static void
begin_bullets (Page *self)
{
  const List list = { FACT_LIST_NUMBER_BULLET, 1 };

  begin_block (self);
  g_array_append_val (self->lists, list);
}

static FactListNumber
read_kind (Page *self)
{
  const char *type = fact_xml_get_attribute (self->xml, "type");

  switch (type != NULL ? *type : '1')
    {
    case 'a':
      return FACT_LIST_NUMBER_LOWER_LETTER;
    case 'A':
      return FACT_LIST_NUMBER_UPPER_LETTER;
    case 'i':
      return FACT_LIST_NUMBER_LOWER_ROMAN;
    case 'I':
      return FACT_LIST_NUMBER_UPPER_ROMAN;
    default:
      return FACT_LIST_NUMBER_DECIMAL;
    }
}

static void
begin_numbers (Page *self)
{
  const List list = { read_kind (self), read_number (self, "start", 1) };

  begin_block (self);
  g_array_append_val (self->lists, list);
}

static void
end_list (Page *self)
{
  g_array_set_size (self->lists, self->lists->len - 1);
  self->is_item = FALSE;
  end_block (self);
}

static void
begin_item (Page *self)
{
  List *list = self->lists->len > 0 ? &g_array_index (self->lists, List, self->lists->len - 1) : NULL;
  g_autofree char *label = NULL;
  GString *number;

  if (list == NULL)
    {
      begin_block (self);
      return;
    }

  number = g_string_new (NULL);
  list->next = read_number (self, "value", list->next);
  fact_list_number_append (number, list->kind, list->next++);
  if (list->kind != FACT_LIST_NUMBER_BULLET)
    g_string_append_c (number, '.');
  label = fact_list_number_dup_label (number->str, self->lists->len - 1);
  g_string_free (number, TRUE);
  fact_office_text_begin (get_text (self), FACT_OFFICE_ITEM, label);
  self->is_item = TRUE;
}

static void
end_item (Page *self)
{
  self->is_item = FALSE;
  end_block (self);
}

static void
part_table (Page *self)
{
  self->is_item = FALSE;
  fact_office_flow_end_table (self->flow);
  begin_block (self);
}

static void
begin_row (Page *self)
{
  fact_office_flow_begin_row (self->flow);
}

static void
end_row (Page *self)
{
  fact_office_flow_end_row (self->flow);
  end_block (self);
}

static void
begin_cell (Page *self)
{
  self->is_item = FALSE;
  fact_office_flow_begin_cell (self->flow);
}

static void
end_cell (Page *self)
{
  self->is_item = FALSE;
  fact_office_flow_end_cell (self->flow);
}

static gboolean
is_of_type (Page       *self,
            const char *type)
{
  const char *types = fact_xml_get_attribute (self->xml, "type");

  return types != NULL && strstr (types, type) != NULL;
}

/* White space of any kind and length is a space, at the beginning of a paragraph nothing; or it is what it is. */
static void
append_words (Page       *self,
              const char *words)
{
  g_auto (GStrv) lines = NULL;

  if (self->n_exact == 0)
    {
      fact_office_text_append_loose (get_text (self), words);
      return;
    }

  lines = g_strsplit (words, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        append_line_end (self);
      fact_office_text_append (get_text (self), lines[i], strlen (lines[i]));
    }
}

/* The sign of a note stands in brackets, so that it cannot be taken for a part of a figure; the way back from a note is no word. */
static void
read_link (Page *self)
{
  gboolean is_note = is_of_type (self, "noteref");
  gboolean is_way_back = g_strcmp0 (fact_xml_get_attribute (self->xml, "role"), "doc-backlink") == 0;
  guint depth = fact_xml_get_depth (self->xml);

  if (is_way_back)
    fact_xml_skip (self->xml);
  if (!is_note || is_way_back)
    return;

  fact_office_text_append_char (get_text (self), '[');
  while (fact_xml_next_below (self->xml, depth))
    {
      if (fact_xml_get_kind (self->xml) == FACT_XML_TEXT)
        append_words (self, fact_xml_get_text (self->xml));
    }
  fact_office_text_append_char (get_text (self), ']');
}

static const Element elements[] = {
  { "a",          read_link,       NULL },
  { "address",    begin_block,     end_block },
  { "article",    begin_block,     end_block },
  { "aside",      begin_block,     end_block },
  { "blockquote", begin_block,     end_block },
  { "body",       begin_block,     end_block },
  { "br",         append_line_end, NULL },
  { "caption",    begin_block,     end_block },
  { "dd",         begin_block,     end_block },
  { "div",        begin_block,     end_block },
  { "dl",         begin_block,     end_block },
  { "dt",         begin_block,     end_block },
  { "figcaption", begin_block,     end_block },
  { "figure",     begin_block,     end_block },
  { "footer",     begin_block,     end_block },
  { "h1",         begin_block,     end_block },
  { "h2",         begin_block,     end_block },
  { "h3",         begin_block,     end_block },
  { "h4",         begin_block,     end_block },
  { "h5",         begin_block,     end_block },
  { "h6",         begin_block,     end_block },
  { "head",       skip,            NULL },
  { "header",     begin_block,     end_block },
  { "hr",         begin_block,     NULL },
  { "li",         begin_item,      end_item },
  { "main",       begin_block,     end_block },
  { "nav",        skip,            NULL },
  { "ol",         begin_numbers,   end_list },
  { "p",          begin_block,     end_block },
  { "pre",        begin_exact,     end_exact },
  { "rp",         skip,            NULL },
  { "rt",         skip,            NULL },
  { "script",     skip,            NULL },
  { "section",    begin_block,     end_block },
  { "style",      skip,            NULL },
  { "svg",        skip,            NULL },
  { "table",      part_table,      part_table },
  { "td",         begin_cell,      end_cell },
  { "template",   skip,            NULL },
  { "th",         begin_cell,      end_cell },
  { "tr",         begin_row,       end_row },
  { "ul",         begin_bullets,   end_list },
};

/* Pages should say that they are such; some do not. */
static const Element *
find_element (const char *name)
{
  const char *colon = strchr (name, ':');

  if (colon == NULL || (colon != name && !g_str_has_prefix (name, "html:") && !g_str_has_prefix (name, "svg:")))
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    {
      if (g_ascii_strcasecmp (colon + 1, elements[i].name) == 0)
        return &elements[i];
    }

  return NULL;
}

static void
read_node (Page *self)
{
  const Element *element;

  if (fact_xml_get_kind (self->xml) == FACT_XML_TEXT)
    {
      append_words (self, fact_xml_get_text (self->xml));
      return;
    }

  element = find_element (fact_xml_get_name (self->xml));
  if (element == NULL)
    return;

  if (fact_xml_get_kind (self->xml) == FACT_XML_START)
    element->begin (self);
  else if (element->end != NULL)
    element->end (self);
}

static FactOfficeText *
read_xml (FactXml  *xml,
          GError  **error)
{
  g_autoptr (GArray) lists = g_array_new (FALSE, FALSE, sizeof (List));
  g_autoptr (FactOfficeFlow) flow = fact_office_flow_new ();
  Page self = { xml, flow, lists, 0, FALSE };

  while (fact_xml_next (xml) && !fact_office_text_is_too_long (get_text (&self)))
    read_node (&self);

  if (!fact_xml_finish (xml, error) || !fact_office_text_check (get_text (&self), error))
    return NULL;

  return fact_office_flow_finish (flow);
}

static FactOfficeText *
read_broken (FactArchive  *archive,
             const char   *part,
             GError      **error)
{
  g_autoptr (FactXml) xml = fact_xml_open_broken_page (archive, part, error);

  return xml != NULL ? read_xml (xml, error) : NULL;
}

/**
 * fact_epub_page_read:
 * @text: the book so far
 * @archive: the book
 * @part: the name of a page in it
 * @error: return location for an error
 *
 * Adds the words of a page. Tables of contents are left out: what they name follows. A page that is no proper XML is read as browsers
 * would.
 *
 * Returns: whether it could be read; else %FALSE with @error set to %FACT_IMPORT_ERROR (FACT_IMPORT_ERROR_DAMAGED,
 *   FACT_IMPORT_ERROR_TOO_MUCH)
 */
gboolean
fact_epub_page_read (FactOfficeText  *text,
                     FactArchive     *archive,
                     const char      *part,
                     GError         **error)
{
  g_autoptr (FactXml) xml = fact_xml_open_page (archive, part, error);
  g_autoptr (GError) why = NULL;
  g_autoptr (FactOfficeText) page = NULL;

  if (xml == NULL)
    return FALSE;

  page = read_xml (xml, &why);
  if (page == NULL && fact_xml_is_broken (xml))
    page = read_broken (archive, part, error);
  else if (page == NULL)
    g_propagate_error (error, g_steal_pointer (&why));
  if (page == NULL)
    return FALSE;

  fact_office_text_begin (text, FACT_OFFICE_PARAGRAPH, NULL);
  fact_office_text_append_text (text, page);

  return fact_office_text_check (text, error);
}
