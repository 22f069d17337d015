/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-docx-reader.h"

#include <string.h>

/* What a paragraph says of itself, beside its style. */
typedef struct
{
  char *style;
  char *list;
  int   level;                         /* -1: not said */
} Properties;

static FactDocxSpan *
push_span (FactDocxReader *self,
           gboolean        is_hidden)
{
  const FactDocxSpan span = { is_hidden, FALSE };

  g_array_append_val (self->spans, span);

  return fact_docx_reader_get_span (self);
}

static gboolean
is_hidden_by (FactDocxReader *self,
              const char     *style)
{
  return fact_docx_styles_look_up (self->context->styles, style).is_hidden == 1;
}

/* A paragraph that goes on from the last one is none of its own, unless that was empty. */
static gboolean
is_new (FactDocxReader *self)
{
  return !self->goes_on || fact_office_text_get_last (fact_docx_reader_get_text (self)) == 0;
}

/**
 * fact_docx_reader_begin_paragraph:
 * @self: a reader, at the beginning of w:p
 *
 * Begins a paragraph.
 */
void
fact_docx_reader_begin_paragraph (FactDocxReader *self)
{
  push_span (self, is_hidden_by (self, NULL));
  g_free (self->story->last_paragraph);
  self->story->last_paragraph = g_strdup (fact_xml_get_attribute (self->xml, "paraId"));
  if (is_new (self))
    fact_office_text_begin (fact_docx_reader_get_text (self), FACT_OFFICE_PARAGRAPH, NULL);
}

/**
 * fact_docx_reader_end_paragraph:
 * @self: a reader, at the end of w:p
 *
 * Ends it.
 */
void
fact_docx_reader_end_paragraph (FactDocxReader *self)
{
  /* A field whose code never ends would swallow all the rest. */
  memset (self->fields->str, 'r', self->fields->len);
  self->n_codes = 0;

  self->goes_on = fact_docx_reader_get_span (self)->goes_on;
  g_array_set_size (self->spans, self->spans->len - 1);
  if (!self->goes_on)
    fact_office_flow_end_paragraph (self->flow);
}

static void
take_value (char    **field,
            FactXml  *xml)
{
  g_free (*field);
  *field = g_strdup (fact_xml_get_attribute (xml, "val"));
}

static void
read_property (FactDocxReader *self,
               Properties     *properties)
{
  FactXml *xml = self->xml;
  const char *name = fact_xml_get_name (xml);

  if (g_str_has_suffix (name, "Change") || strcmp (name, "w:sectPr") == 0)
    fact_xml_skip (xml);
  else if (strcmp (name, "w:pStyle") == 0)
    take_value (&properties->style, xml);
  else if (strcmp (name, "w:numId") == 0)
    take_value (&properties->list, xml);
  else if (strcmp (name, "w:ilvl") == 0)
    properties->level = fact_docx_to_level (fact_xml_get_attribute (xml, "val"));
  else if (strcmp (name, "w:del") == 0 || strcmp (name, "w:moveFrom") == 0
           || (strcmp (name, "w:vanish") == 0 && fact_docx_is_on (xml)))
    fact_docx_reader_get_span (self)->goes_on = TRUE;
}

/* Counts it as an item where it is one. Headings may be numbered, and are no list all the same. */
static void
number_paragraph (FactDocxReader   *self,
                  const Properties *properties)
{
  FactDocxStyle style = fact_docx_styles_look_up (self->context->styles, properties->style);
  const char *list = properties->list != NULL ? properties->list : style.list;
  guint level = (guint) MAX (0, properties->level >= 0 ? properties->level : style.level);
  g_autofree char *number = list != NULL ? fact_docx_numbering_count (self->context->numbering, list, level) : NULL;
  g_autofree char *label = NULL;

  if (number == NULL)
    return;

  label = fact_list_number_dup_label (number, style.is_heading ? 0 : level);
  fact_office_text_begin (fact_docx_reader_get_text (self), style.is_heading ? FACT_OFFICE_PARAGRAPH : FACT_OFFICE_ITEM, label);
}

/**
 * fact_docx_reader_paragraph_properties:
 * @self: a reader, at the beginning of w:pPr
 *
 * Reads what a paragraph says of itself, before it has words, and goes on to the end of that.
 */
void
fact_docx_reader_paragraph_properties (FactDocxReader *self)
{
  guint depth = fact_xml_get_depth (self->xml);
  Properties properties = { NULL, NULL, -1 };
  FactDocxSpan *span;

  if (self->spans->len == 0)
    return;

  while (fact_xml_next_below (self->xml, depth))
    {
      if (fact_xml_get_kind (self->xml) == FACT_XML_START)
        read_property (self, &properties);
    }

  span = fact_docx_reader_get_span (self);
  span->is_hidden = is_hidden_by (self, properties.style);
  if (span->goes_on)
    self->context->traits |= FACT_DOCX_HAS_CHANGES;
  else if (is_new (self))
    number_paragraph (self, &properties);

  g_free (properties.style);
  g_free (properties.list);
}

/**
 * fact_docx_reader_begin_run:
 * @self: a reader, at the beginning of w:r
 *
 * Begins words with properties of their own.
 */
void
fact_docx_reader_begin_run (FactDocxReader *self)
{
  push_span (self, self->spans->len > 0 && fact_docx_reader_get_span (self)->is_hidden);
}

/**
 * fact_docx_reader_end_run:
 * @self: a reader, at the end of w:r
 *
 * Ends them.
 */
void
fact_docx_reader_end_run (FactDocxReader *self)
{
  g_array_set_size (self->spans, self->spans->len - 1);
}

/**
 * fact_docx_reader_run_properties:
 * @self: a reader, at the beginning of w:rPr
 *
 * Reads whether the words that follow are hidden, and goes on to the end of that.
 */
void
fact_docx_reader_run_properties (FactDocxReader *self)
{
  guint depth = fact_xml_get_depth (self->xml);
  gboolean is_hidden = self->spans->len > 0 && fact_docx_reader_get_span (self)->is_hidden;

  while (fact_xml_next_below (self->xml, depth))
    {
      if (fact_xml_starts (self->xml, "w:rPrChange"))
        fact_xml_skip (self->xml);
      else if (fact_xml_starts (self->xml, "w:rStyle"))
        is_hidden |= is_hidden_by (self, fact_xml_get_attribute (self->xml, "val"));
      else if (fact_xml_starts (self->xml, "w:vanish"))
        is_hidden = fact_docx_is_on (self->xml);
    }

  if (self->spans->len > 0)
    fact_docx_reader_get_span (self)->is_hidden = is_hidden;
}
