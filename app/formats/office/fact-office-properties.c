/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-office-properties.h"

#include "fact-xml.h"
#include "import/fact-text-proposals.h"

static void
take_words (char    **field,
            FactXml  *xml)
{
  if (*field == NULL)
    *field = fact_xml_read_words (xml);
}

/**
 * fact_office_properties_read:
 * @self: what is known so far
 * @archive: an office document
 * @part: where its properties stand: "docProps/core.xml", "meta.xml"
 *
 * Adds what the document says of its title, author and language. Who changed an OpenDocument text last is not its author. Properties
 * that are missing or damaged are no reason to refuse the words.
 */
void
fact_office_properties_read (FactOfficeProperties *self,
                             FactArchive          *archive,
                             const char           *part)
{
  g_autoptr (FactXml) xml = fact_xml_open (archive, part, NULL);
  g_autofree char *last_author = NULL;

  while (xml != NULL && fact_xml_next (xml))
    {
      if (fact_xml_starts (xml, "dc:title"))
        take_words (&self->title, xml);
      else if (fact_xml_starts (xml, "dc:creator"))
        take_words (&last_author, xml);
      else if (fact_xml_starts (xml, "meta:initial-creator"))
        take_words (&self->author, xml);
      else if (fact_xml_starts (xml, "dc:language"))
        take_words (&self->language, xml);
    }

  if (self->author == NULL)
    self->author = g_steal_pointer (&last_author);
}

/**
 * fact_office_properties_clear:
 * @self: properties
 *
 * Frees what they hold.
 */
void
fact_office_properties_clear (FactOfficeProperties *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->author, g_free);
  g_clear_pointer (&self->language, g_free);
}

/**
 * fact_office_properties_fill:
 * @self: properties; they are taken out of it
 * @imported: an import with its text
 * @name: (nullable): the file's name
 *
 * Makes proposals of the properties, and of the first lines of the text what they do not tell. A byline that stands in the text is
 * better than the properties' author, who often is whoever once began the file. When a file was begun or changed says nothing about
 * when the article was published.
 */
void
fact_office_properties_fill (FactOfficeProperties *self,
                             FactImported         *imported,
                             const char           *name)
{
  imported->title = g_steal_pointer (&self->title);
  imported->language = g_steal_pointer (&self->language);
  fact_text_proposals_fill (imported, name);
  if (imported->byline == NULL)
    imported->byline = g_steal_pointer (&self->author);
}
