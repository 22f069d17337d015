/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-xml.h"

#include <string.h>

#include <glib/gi18n-lib.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>

#include "fact-xml-prefix.h"
#include "import/fact-importer.h"

/* No document nests its elements as deeply; libxml2 itself ends at 256. */
#define MAX_DEPTH 200

#define MAX_NAME_BYTES 80

/* Nothing is fetched, no entity is put in; errors are told by us. */
#define OPTIONS (XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA | XML_PARSE_COMPACT)

struct _FactXml
{
  FactArchivePart  *part;
  char             *part_name;
  xmlTextReaderPtr  reader;
  xmlDocPtr         page;              /* read all at once */
  gboolean          is_page;
  FactXmlKind       kind;
  guint             depth;             /* of the element that begins or ends, from 1; of text, that of its element */
  gboolean          is_empty;          /* the element that began has nothing in it: its end is still to be told */
  gboolean          is_done;
  const char       *text;
  char              letter[8];
  char              name[MAX_NAME_BYTES];
  gboolean          is_broken;
  GError           *error;
};

static int
read_cb (void *context,
         char *buffer,
         int   n_bytes)
{
  FactXml *self = context;

  return self->error == NULL ? (int) fact_archive_part_read (self->part, buffer, (gsize) n_bytes, &self->error) : -1;
}

/* Without one, libxml2 writes its complaints to standard error. */
static void
error_cb (void     *context,
          xmlError *error)
{
}

static void
set_broken (FactXml *self)
{
  if (self->error != NULL)
    return;

  self->is_broken = TRUE;
  g_set_error (&self->error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED,
               /* Translators: %s is the name of a file in an archive. */
               _("The file is damaged: its part “%s” breaks off or is no proper XML, near line %d."), self->part_name,
               self->reader != NULL ? xmlTextReaderGetParserLineNumber (self->reader) : 1);
}

static void
start (FactXml *self)
{
  self->reader = xmlReaderForIO (read_cb, NULL, self, NULL, NULL, OPTIONS);
  g_assert (self->reader != NULL);
  xmlTextReaderSetStructuredErrorHandler (self->reader, (xmlStructuredErrorFunc) error_cb, self);
}

static FactXml *
open_xml (FactArchive  *archive,
          const char   *part,
          gboolean      is_page,
          GError      **error)
{
  g_autoptr (FactXml) self = g_new0 (FactXml, 1);

  self->part = fact_archive_open_part (archive, part, error);
  if (self->part == NULL)
    return NULL;

  self->part_name = g_strdup (part);
  self->is_page = is_page;

  return g_steal_pointer (&self);
}

/**
 * fact_xml_open:
 * @archive: what holds it; may be freed before the XML
 * @part: its name in there
 * @error: return location for an error
 *
 * Begins to read XML. What has a document type declaration is refused, as office formats demand: with it go all entities.
 *
 * Returns: (transfer full): the XML, before its first element; %NULL with @error set as fact_archive_open_part() does
 */
FactXml *
fact_xml_open (FactArchive  *archive,
               const char   *part,
               GError      **error)
{
  FactXml *self = open_xml (archive, part, FALSE, error);

  if (self != NULL)
    start (self);

  return self;
}

/**
 * fact_xml_open_page:
 * @archive: what holds it
 * @part: its name in there
 * @error: return location for an error
 *
 * As fact_xml_open(), for a page of a book: it may name its document type, and the entities of HTML stand for their letters. Entities
 * of its own are refused there as well.
 *
 * Returns: (transfer full): the page, before its first element; %NULL with @error set
 */
FactXml *
fact_xml_open_page (FactArchive  *archive,
                    const char   *part,
                    GError      **error)
{
  FactXml *self = open_xml (archive, part, TRUE, error);

  if (self != NULL)
    start (self);

  return self;
}

/**
 * fact_xml_open_broken_page:
 * @archive: what holds it
 * @part: its name in there
 * @error: return location for an error
 *
 * As fact_xml_open_page(), for one that is no proper XML: it is read as browsers read pages, all at once.
 *
 * Returns: (transfer full): the page, before its first element; %NULL with @error set
 */
FactXml *
fact_xml_open_broken_page (FactArchive  *archive,
                           const char   *part,
                           GError      **error)
{
  g_autoptr (FactXml) self = open_xml (archive, part, TRUE, error);

  if (self == NULL)
    return NULL;

  self->page = htmlReadIO (read_cb, NULL, self, NULL, NULL,
                           HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_COMPACT);
  self->reader = self->page != NULL ? xmlReaderWalker (self->page) : NULL;
  if (self->reader == NULL)
    set_broken (self);

  return fact_xml_finish (self, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * fact_xml_free:
 * @self: (nullable): XML
 *
 * Ends reading it.
 */
void
fact_xml_free (FactXml *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->reader, xmlFreeTextReader);
  g_clear_pointer (&self->page, xmlFreeDoc);
  g_clear_pointer (&self->part, fact_archive_part_free);
  g_clear_error (&self->error);
  g_free (self->part_name);
  g_free (self);
}

static void
set_too_deep (FactXml *self)
{
  g_set_error (&self->error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_MUCH,
               /* Translators: %s is the name of a file in an archive. */
               _("The file is built as no document is: the elements of its part “%s” are nested too deeply."), self->part_name);
}

static void
check_type (FactXml *self)
{
  xmlDtd *type = xmlTextReaderCurrentNode (self->reader)->doc->intSubset;

  if (type == NULL || (self->is_page && type->entities == NULL && type->pentities == NULL))
    return;

  g_set_error (&self->error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED,
               /* Translators: %s is the name of a file in an archive. */
               _("The file is built as no document is: its part “%s” makes declarations of its own."), self->part_name);
}

static void
take_name (FactXml *self)
{
  const char *prefix = fact_xml_find_prefix ((const char *) xmlTextReaderConstNamespaceUri (self->reader));

  g_snprintf (self->name, sizeof self->name, "%s:%s", prefix, (const char *) xmlTextReaderConstLocalName (self->reader));
}

static void
take_entity (FactXml *self)
{
  const htmlEntityDesc *entity = htmlEntityLookup (xmlTextReaderConstName (self->reader));

  self->letter[entity != NULL ? g_unichar_to_utf8 (entity->value, self->letter) : 0] = '\0';
  self->text = self->letter;
  self->kind = FACT_XML_TEXT;
}

static void
take_start (FactXml *self)
{
  take_name (self);
  self->kind = FACT_XML_START;
  self->depth = (guint) xmlTextReaderDepth (self->reader) + 1;
  self->is_empty = xmlTextReaderIsEmptyElement (self->reader) == 1;
  if (self->depth > MAX_DEPTH)
    set_too_deep (self);
}

/* Returns whether it is something to tell. */
static gboolean
take_node (FactXml *self)
{
  switch (xmlTextReaderNodeType (self->reader))
    {
    case XML_READER_TYPE_ELEMENT:
      take_start (self);
      return TRUE;

    case XML_READER_TYPE_END_ELEMENT:
      take_name (self);
      self->kind = FACT_XML_END;
      self->depth = (guint) xmlTextReaderDepth (self->reader) + 1;
      return TRUE;

    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
      self->text = (const char *) xmlTextReaderConstValue (self->reader);
      self->kind = FACT_XML_TEXT;
      self->depth = (guint) xmlTextReaderDepth (self->reader);
      return self->text != NULL;

    case XML_READER_TYPE_ENTITY_REFERENCE:
      take_entity (self);
      return TRUE;

    case XML_READER_TYPE_DOCUMENT_TYPE:
      check_type (self);
      return FALSE;

    default:
      return FALSE;
    }
}

/**
 * fact_xml_next:
 * @self: XML
 *
 * Goes on to the next beginning or end of an element, or text.
 *
 * Returns: whether there is one; at the end and after a failure, which fact_xml_finish() tells apart, there is none
 */
gboolean
fact_xml_next (FactXml *self)
{
  if (self->is_done || self->error != NULL)
    return FALSE;

  if (self->is_empty)
    {
      self->is_empty = FALSE;
      self->kind = FACT_XML_END;
      return TRUE;
    }

  while (self->error == NULL)
    {
      int result = xmlTextReaderRead (self->reader);

      if (result < 0)
        set_broken (self);
      if (result <= 0)
        break;
      if (take_node (self))
        return self->error == NULL;
    }
  self->is_done = TRUE;

  return FALSE;
}

/**
 * fact_xml_finish:
 * @self: XML that has been read
 * @error: return location for an error
 *
 * Returns: %TRUE when nothing went wrong so far; else %FALSE with @error set to %FACT_IMPORT_ERROR (FACT_IMPORT_ERROR_DAMAGED;
 *   FACT_IMPORT_ERROR_TOO_MUCH: unpacks to too much, or nested too deeply)
 */
gboolean
fact_xml_finish (FactXml  *self,
                 GError  **error)
{
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->error));
  self->is_done = TRUE;

  return FALSE;
}

/**
 * fact_xml_is_broken:
 * @self: XML that has been read
 *
 * Returns: whether it is no proper XML
 */
gboolean
fact_xml_is_broken (FactXml *self)
{
  return self->is_broken;
}

/**
 * fact_xml_get_kind:
 * @self: XML
 *
 * Returns: what fact_xml_next() came upon
 */
FactXmlKind
fact_xml_get_kind (FactXml *self)
{
  return self->kind;
}

/**
 * fact_xml_get_depth:
 * @self: XML, where an element begins or ends
 *
 * Returns: how deep it is nested; the outermost has 1
 */
guint
fact_xml_get_depth (FactXml *self)
{
  return self->depth;
}

/**
 * fact_xml_get_name:
 * @self: XML, where an element begins or ends
 *
 * Returns: its name with the usual prefix of its namespace, such as "w:p", whatever the document calls that; ":p" where the
 *   namespace is none that Factdesk knows
 */
const char *
fact_xml_get_name (FactXml *self)
{
  return self->name;
}

/**
 * fact_xml_get_attribute:
 * @self: XML, where an element begins
 * @name: the name of an attribute, without prefix
 *
 * Returns: (nullable): its value, until fact_xml_next(); %NULL where it has none of that name
 */
const char *
fact_xml_get_attribute (FactXml    *self,
                        const char *name)
{
  xmlNode *node = xmlTextReaderCurrentNode (self->reader);

  for (xmlAttr *attribute = node != NULL ? node->properties : NULL; attribute != NULL; attribute = attribute->next)
    {
      if (strcmp ((const char *) attribute->name, name) == 0)
        return attribute->children != NULL && attribute->children->content != NULL
               ? (const char *) attribute->children->content : "";
    }

  return NULL;
}

/**
 * fact_xml_get_text:
 * @self: XML, where there is text
 *
 * Returns: the text, until fact_xml_next()
 */
const char *
fact_xml_get_text (FactXml *self)
{
  return self->text;
}
