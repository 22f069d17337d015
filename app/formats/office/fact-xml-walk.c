/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fact-xml.h"

/**
 * fact_xml_next_below:
 * @self: XML
 * @depth: the depth of an element that has begun
 *
 * Goes on within an element.
 *
 * Returns: whether there is anything; %FALSE at the end of that element, and where fact_xml_next() gives %FALSE
 */
gboolean
fact_xml_next_below (FactXml *self,
                     guint    depth)
{
  return fact_xml_next (self) && !(fact_xml_get_kind (self) == FACT_XML_END && fact_xml_get_depth (self) <= depth);
}

/**
 * fact_xml_skip:
 * @self: XML, where an element begins
 *
 * Goes on to the end of that element.
 */
void
fact_xml_skip (FactXml *self)
{
  guint depth = fact_xml_get_depth (self);

  while (fact_xml_next_below (self, depth))
    ;
}

/**
 * fact_xml_starts:
 * @self: XML
 * @name: the name of an element, as fact_xml_get_name() gives it
 *
 * Returns: whether such an element begins here
 */
gboolean
fact_xml_starts (FactXml    *self,
                 const char *name)
{
  return fact_xml_get_kind (self) == FACT_XML_START && strcmp (fact_xml_get_name (self), name) == 0;
}

/**
 * fact_xml_read_words:
 * @self: XML, where an element begins
 *
 * Goes on to the end of that element.
 *
 * Returns: (transfer full) (nullable): all text in it, on one line, without white space at its ends; %NULL where there is none
 */
char *
fact_xml_read_words (FactXml *self)
{
  guint depth = fact_xml_get_depth (self);
  GString *words = g_string_new (NULL);

  while (fact_xml_next_below (self, depth))
    {
      if (fact_xml_get_kind (self) == FACT_XML_TEXT)
        g_string_append (words, fact_xml_get_text (self));
    }
  g_strdelimit (words->str, "\t\r\n", ' ');
  g_strstrip (words->str);

  return g_string_free (words, *words->str == '\0');
}
