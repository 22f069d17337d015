/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-docx-styles.h"

/* A chain of styles that take from each other is never longer, unless it is a ring. */
#define MAX_BASES 32

#define N_LEVELS 9

struct _FactDocxStyles
{
  GHashTable *by_id;                   /* of FactDocxStyle */
  char       *default_id;              /* of the style of paragraphs that name none */
  char       *language;
};

static void
style_free (gpointer data)
{
  FactDocxStyle *style = data;

  g_free (style->base);
  g_free (style->list);
  g_free (style);
}

/**
 * fact_docx_is_on:
 * @xml: the XML of a Word document, where an element begins that turns something on or off
 *
 * Returns: whether it turns it on, as it does without a value
 */
gboolean
fact_docx_is_on (FactXml *xml)
{
  const char *value = fact_xml_get_attribute (xml, "val");

  return value == NULL || !(g_str_equal (value, "0") || g_str_equal (value, "false") || g_str_equal (value, "off"));
}

/**
 * fact_docx_to_level:
 * @value: (nullable): the number of a level of a list, as a document says it
 *
 * Returns: that level, from 0 to 8
 */
int
fact_docx_to_level (const char *value)
{
  gint64 level = value != NULL ? g_ascii_strtoll (value, NULL, 10) : 0;

  return (int) CLAMP (level, 0, N_LEVELS - 1);
}

static void
take_value (char    **field,
            FactXml  *xml)
{
  g_free (*field);
  *field = g_strdup (fact_xml_get_attribute (xml, "val"));
}

static void
read_property (FactDocxStyle *style,
               FactXml       *xml)
{
  if (fact_xml_starts (xml, "w:basedOn"))
    take_value (&style->base, xml);
  else if (fact_xml_starts (xml, "w:numId"))
    take_value (&style->list, xml);
  else if (fact_xml_starts (xml, "w:ilvl"))
    style->level = fact_docx_to_level (fact_xml_get_attribute (xml, "val"));
  else if (fact_xml_starts (xml, "w:vanish"))
    style->is_hidden = fact_docx_is_on (xml);
  else if (fact_xml_starts (xml, "w:outlineLvl"))
    style->is_heading = g_strcmp0 (fact_xml_get_attribute (xml, "val"), "9") != 0;
}

static void
read_style (FactDocxStyles *self,
            FactXml        *xml)
{
  const char *id = fact_xml_get_attribute (xml, "styleId");
  guint depth = fact_xml_get_depth (xml);
  FactDocxStyle *style = g_new0 (FactDocxStyle, 1);

  style->is_hidden = -1;
  style->level = -1;
  g_hash_table_replace (self->by_id, g_strdup (id != NULL ? id : ""), style);
  if (self->default_id == NULL && g_strcmp0 (fact_xml_get_attribute (xml, "default"), "1") == 0
      && g_strcmp0 (fact_xml_get_attribute (xml, "type"), "paragraph") == 0)
    self->default_id = g_strdup (id);

  while (fact_xml_next_below (xml, depth))
    read_property (style, xml);
}

/**
 * fact_docx_styles_read:
 * @archive: a document of Word
 * @part: (nullable): the part that holds its styles
 *
 * Reads the styles. Where they are missing or damaged the words are read without.
 *
 * Returns: (transfer full): the styles
 */
FactDocxStyles *
fact_docx_styles_read (FactArchive *archive,
                       const char  *part)
{
  FactDocxStyles *self = g_new0 (FactDocxStyles, 1);
  g_autoptr (FactXml) xml = part != NULL ? fact_xml_open (archive, part, NULL) : NULL;

  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, style_free);
  while (xml != NULL && fact_xml_next (xml))
    {
      if (fact_xml_starts (xml, "w:style"))
        read_style (self, xml);
      else if (fact_xml_starts (xml, "w:lang") && self->language == NULL)
        take_value (&self->language, xml);
    }

  return self;
}

/**
 * fact_docx_styles_free:
 * @self: (nullable): styles
 *
 * Frees them.
 */
void
fact_docx_styles_free (FactDocxStyles *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->by_id);
  g_free (self->default_id);
  g_free (self->language);
  g_free (self);
}

/**
 * fact_docx_styles_look_up:
 * @self: styles
 * @id: (nullable): what the document calls one; %NULL for the one of paragraphs that name none
 *
 * Returns: that style with all that it takes from others, owned by @self; one that says nothing where there is none
 */
FactDocxStyle
fact_docx_styles_look_up (FactDocxStyles *self,
                          const char     *id)
{
  FactDocxStyle found = { NULL, NULL, -1, -1, FALSE };
  const char *next = id != NULL ? id : self->default_id;

  for (guint i = 0; i < MAX_BASES && next != NULL; i++)
    {
      const FactDocxStyle *style = g_hash_table_lookup (self->by_id, next);

      if (style == NULL)
        break;
      found.list = found.list != NULL ? found.list : style->list;
      found.level = found.level >= 0 ? found.level : style->level;
      found.is_hidden = found.is_hidden >= 0 ? found.is_hidden : style->is_hidden;
      found.is_heading |= style->is_heading;
      next = style->base;
    }

  return found;
}

/**
 * fact_docx_styles_get_language:
 * @self: styles
 *
 * Returns: (nullable): the language that the document is set to, such as "en-GB"
 */
const char *
fact_docx_styles_get_language (FactDocxStyles *self)
{
  return self->language;
}
