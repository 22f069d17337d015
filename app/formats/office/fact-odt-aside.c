/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-odt-reader.h"

#include <string.h>

/* A footnote or endnote. */
typedef struct
{
  gboolean        is_endnote;
  char           *sign;                /* "[1]" */
  FactOfficeText *text;
} FactOdtNote;

/**
 * fact_odt_note_free:
 * @data: (nullable): a note
 *
 * Frees it.
 */
void
fact_odt_note_free (gpointer data)
{
  FactOdtNote *self = data;

  if (self == NULL)
    return;

  g_free (self->sign);
  fact_office_text_free (self->text);
  g_free (self);
}

static gboolean
is_white (FactXml *xml)
{
  return fact_xml_starts (xml, "text:s") || fact_xml_starts (xml, "text:tab") || fact_xml_starts (xml, "text:line-break");
}

static char *
read_words (FactXml *xml)
{
  guint depth = fact_xml_get_depth (xml);
  GString *words = g_string_new (NULL);

  while (fact_xml_next_below (xml, depth))
    {
      if (fact_xml_get_kind (xml) == FACT_XML_TEXT)
        g_string_append (words, fact_xml_get_text (xml));
      else if (is_white (xml))
        g_string_append_c (words, ' ');
    }
  g_strstrip (words->str);

  return g_string_free (words, FALSE);
}

static FactOfficeText *
read_aside (FactOdtReader *self)
{
  fact_office_flow_begin_aside (self->flow);
  fact_odt_reader_below (self);

  return fact_office_flow_end_aside (self->flow);
}

static void
write_sign (FactOdtReader *self,
            FactOdtNote   *note)
{
  g_autofree char *citation = read_words (self->xml);

  if (*citation == '\0' || note->sign != NULL)
    return;

  note->sign = g_strdup_printf ("[%s]", citation);
  if (fact_odt_reader_is_shown (self))
    fact_office_text_append (fact_office_flow_get_text (self->flow), note->sign, strlen (note->sign));
}

/**
 * fact_odt_reader_note:
 * @self: a reader, at the beginning of text:note
 *
 * Writes the sign of a note in brackets, so that it cannot be taken for a part of a figure, remembers what the note says, and goes on
 * to its end.
 */
void
fact_odt_reader_note (FactOdtReader *self)
{
  gboolean is_shown = fact_odt_reader_is_shown (self);
  FactOdtNote *note = g_new0 (FactOdtNote, 1);
  guint depth = fact_xml_get_depth (self->xml);

  note->is_endnote = g_strcmp0 (fact_xml_get_attribute (self->xml, "note-class"), "endnote") == 0;
  while (fact_xml_next_below (self->xml, depth))
    {
      if (fact_xml_starts (self->xml, "text:note-citation"))
        {
          write_sign (self, note);
        }
      else if (fact_xml_starts (self->xml, "text:note-body"))
        {
          fact_office_text_free (note->text);
          note->text = read_aside (self);
        }
    }

  if (is_shown && note->text != NULL)
    g_ptr_array_add (self->notes, note);
  else
    fact_odt_note_free (note);
}

static char *
dup_label (const FactOdtNote *note)
{
  gboolean is_parted = g_ascii_isspace (*fact_office_text_get_utf8 (note->text));

  return note->sign != NULL ? g_strconcat (note->sign, is_parted ? "" : " ", NULL) : NULL;
}

static void
add_notes (FactOdtReader  *self,
           gboolean        endnotes,
           FactOfficeText *text)
{
  for (guint i = 0; i < self->notes->len; i++)
    {
      const FactOdtNote *note = g_ptr_array_index (self->notes, i);
      g_autofree char *label = dup_label (note);

      if (note->is_endnote != endnotes)
        continue;
      fact_office_text_begin (text, FACT_OFFICE_PARAGRAPH, label);
      fact_office_text_append_text (text, note->text);
    }
}

/**
 * fact_odt_reader_add_notes:
 * @self: a reader that has read all
 * @text: the text of the document
 *
 * Adds what the notes say to the end of the text: footnotes, then endnotes.
 */
void
fact_odt_reader_add_notes (FactOdtReader  *self,
                           FactOfficeText *text)
{
  add_notes (self, FALSE, text);
  add_notes (self, TRUE, text);
}

static gboolean
is_true (const char *value)
{
  return g_strcmp0 (value, "true") == 0;
}

/* What a comment says is paragraphs between elements that say who and when. */
static void
read_comment (FactOdtReader     *self,
              FactOfficeComment *comment)
{
  guint depth = fact_xml_get_depth (self->xml);
  GString *words = g_string_new (NULL);

  while (fact_xml_next_below (self->xml, depth))
    {
      if (fact_xml_starts (self->xml, "dc:creator") && comment->author == NULL)
        {
          comment->author = read_words (self->xml);
        }
      else if (fact_xml_starts (self->xml, "dc:date") && comment->at == NULL)
        {
          g_autofree char *at = read_words (self->xml);

          comment->at = fact_office_comments_to_time (at);
        }
      else if (fact_xml_starts (self->xml, "text:p"))
        {
          g_autofree char *paragraph = read_words (self->xml);

          g_string_append_printf (words, "%s%s", words->len > 0 && *paragraph != '\0' ? "\n\n" : "", paragraph);
        }
    }
  comment->words = g_string_free (words, FALSE);
}

/**
 * fact_odt_reader_annotation:
 * @self: a reader, at the beginning of office:annotation
 *
 * Reads a comment, remembers where it stands, and goes on to its end.
 */
void
fact_odt_reader_annotation (FactOdtReader *self)
{
  FactOfficeComment *comment = fact_office_comments_get (self->comments, fact_xml_get_attribute (self->xml, "name"));
  const char *parent = fact_xml_get_attribute (self->xml, "parent-name");

  if (comment->words != NULL)
    {
      fact_xml_skip (self->xml);
      return;
    }

  fact_office_text_mark (fact_office_flow_get_text (self->flow), comment, FACT_OFFICE_START);
  comment->is_resolved = is_true (fact_xml_get_attribute (self->xml, "resolved"));
  comment->parent = parent != NULL ? fact_office_comments_get (self->comments, parent) : NULL;
  read_comment (self, comment);
}

/**
 * fact_odt_reader_range_end:
 * @self: a reader, at office:annotation-end
 *
 * Remembers where the words end that a comment is about.
 */
void
fact_odt_reader_range_end (FactOdtReader *self)
{
  const char *name = fact_xml_get_attribute (self->xml, "name");

  if (name != NULL)
    fact_office_text_mark (fact_office_flow_get_text (self->flow), fact_office_comments_get (self->comments, name), FACT_OFFICE_END);
}
