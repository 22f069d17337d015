/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-docx-reader.h"

#include <string.h>

#define NO_BREAK_HYPHEN 0x2011

/* Where symbol fonts have their pictures: they are no letters anywhere else. */
#define PRIVATE_USE 0xE000
#define PRIVATE_USE_END 0xF8FF

static gboolean
is_shown (FactDocxReader *self)
{
  gboolean is_hidden = self->spans->len > 0 && fact_docx_reader_get_span (self)->is_hidden;

  if (is_hidden && self->n_removed == 0 && self->n_codes == 0)
    self->context->traits |= FACT_DOCX_HAS_HIDDEN;

  return !is_hidden && self->n_removed == 0 && self->n_codes == 0;
}

static void
append_char (FactDocxReader *self,
             gunichar        c)
{
  if (is_shown (self))
    fact_office_text_append_char (fact_docx_reader_get_text (self), c);
}

/**
 * fact_docx_reader_text:
 * @self: a reader, at the beginning of w:t
 *
 * Reads words and goes on to the end of them. White space at their ends counts only where the document says so.
 */
void
fact_docx_reader_text (FactDocxReader *self)
{
  gboolean is_exact = g_strcmp0 (fact_xml_get_attribute (self->xml, "space"), "preserve") == 0;
  guint depth = fact_xml_get_depth (self->xml);
  const char *words;

  g_string_truncate (self->words, 0);
  while (fact_xml_next_below (self->xml, depth))
    {
      if (fact_xml_get_kind (self->xml) == FACT_XML_TEXT)
        g_string_append (self->words, fact_xml_get_text (self->xml));
    }

  words = is_exact ? self->words->str : g_strstrip (self->words->str);
  if (*words != '\0' && is_shown (self))
    fact_office_text_append (fact_docx_reader_get_text (self), words, strlen (words));
}

/**
 * fact_docx_reader_tab:
 * @self: a reader, at a tab
 *
 * Writes a tab.
 */
void
fact_docx_reader_tab (FactDocxReader *self)
{
  append_char (self, '\t');
}

/**
 * fact_docx_reader_line_break:
 * @self: a reader, at a break of a line, column or page
 *
 * Writes a line end.
 */
void
fact_docx_reader_line_break (FactDocxReader *self)
{
  append_char (self, '\n');
}

/**
 * fact_docx_reader_hyphen:
 * @self: a reader, at a hyphen at which no line breaks
 *
 * Writes it.
 */
void
fact_docx_reader_hyphen (FactDocxReader *self)
{
  append_char (self, NO_BREAK_HYPHEN);
}

/**
 * fact_docx_reader_symbol:
 * @self: a reader, at w:sym
 *
 * Writes a symbol that is one in all fonts; the pictures of symbol fonts are left out.
 */
void
fact_docx_reader_symbol (FactDocxReader *self)
{
  const char *value = fact_xml_get_attribute (self->xml, "char");
  guint64 c = value != NULL ? g_ascii_strtoull (value, NULL, 16) : 0;

  if (c >= ' ' && c <= 0x10FFFF && g_unichar_validate ((gunichar) c) && !(c >= PRIVATE_USE && c <= PRIVATE_USE_END))
    append_char (self, (gunichar) c);
}

/**
 * fact_docx_reader_field:
 * @self: a reader, at w:fldChar
 *
 * Follows fields, which may stand in each other: the code of one is not shown, its result is.
 */
void
fact_docx_reader_field (FactDocxReader *self)
{
  const char *type = fact_xml_get_attribute (self->xml, "fldCharType");
  gsize n_open = self->fields->len;
  gboolean is_code = n_open > 0 && self->fields->str[n_open - 1] == 'c';

  if (g_strcmp0 (type, "begin") == 0)
    {
      g_string_append_c (self->fields, 'c');
      self->n_codes++;
    }
  else if (g_strcmp0 (type, "separate") == 0 && is_code)
    {
      self->fields->str[n_open - 1] = 'r';
      self->n_codes--;
    }
  else if (g_strcmp0 (type, "end") == 0 && n_open > 0)
    {
      g_string_truncate (self->fields, n_open - 1);
      self->n_codes -= is_code;
    }
}

/**
 * fact_docx_reader_note_sign:
 * @self: a reader, at the sign of a footnote or endnote
 *
 * Writes the sign in brackets, so that it cannot be taken for a part of a figure, and remembers the note.
 */
void
fact_docx_reader_note_sign (FactDocxReader *self)
{
  gboolean is_endnote = fact_xml_starts (self->xml, "w:endnoteReference");
  FactDocxNote note = { g_strdup (fact_xml_get_attribute (self->xml, "id")), NULL,
                        is_endnote ? FACT_LIST_NUMBER_LOWER_ROMAN : FACT_LIST_NUMBER_DECIMAL };
  GString *sign;

  if (note.id == NULL || !is_shown (self))
    {
      g_free (note.id);
      return;
    }

  sign = g_string_new ("[");
  fact_list_number_append (sign, note.kind, is_endnote ? ++self->context->n_endnotes : ++self->context->n_footnotes);
  g_string_append_c (sign, ']');
  fact_office_text_append (fact_docx_reader_get_text (self), sign->str, sign->len);
  note.sign = g_string_free (sign, FALSE);
  g_array_append_val (self->context->notes, note);
}

/**
 * fact_docx_reader_comment_sign:
 * @self: a reader, where a comment begins, ends or has its sign
 *
 * Remembers the place.
 */
void
fact_docx_reader_comment_sign (FactDocxReader *self)
{
  const char *id = fact_xml_get_attribute (self->xml, "id");
  FactOfficeMark mark = fact_xml_starts (self->xml, "w:commentRangeStart") ? FACT_OFFICE_START
                        : fact_xml_starts (self->xml, "w:commentRangeEnd") ? FACT_OFFICE_END : FACT_OFFICE_PLACE;

  if (id != NULL)
    fact_office_text_mark (fact_docx_reader_get_text (self), fact_office_comments_get (self->context->comments, id), mark);
}
