/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-xml.h"

#include <string.h>

#include <glib/gi18n-lib.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>

#include "import/fact-importer.h"

/* No document nests its elements as deeply; libxml2 itself ends at 256. */
#define MAX_DEPTH 200

#define MAX_NAME_BYTES 80

/* Nothing is fetched, no entity is put in; errors are told by us. */
#define OPTIONS (XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA | XML_PARSE_COMPACT)

/* Namespaces, and what their elements are called here: documents may call them as they like. */
static const struct
{
  const char *uri;
  const char *prefix;
} spaces[] = {
  { "http://schemas.openxmlformats.org/wordprocessingml/2006/main",           "w" },
  { "http://purl.oclc.org/ooxml/wordprocessingml/main",                       "w" },
  { "http://schemas.openxmlformats.org/markup-compatibility/2006",            "mc" },
  { "http://schemas.openxmlformats.org/officeDocument/2006/math",             "m" },
  { "http://purl.oclc.org/ooxml/officeDocument/math",                         "m" },
  { "http://schemas.microsoft.com/office/word/2012/wordml",                   "w15" },
  { "http://schemas.openxmlformats.org/package/2006/relationships",           "rel" },
  { "http://schemas.openxmlformats.org/package/2006/content-types",           "ct" },
  { "http://purl.org/dc/elements/1.1/",                                       "dc" },
  { "urn:oasis:names:tc:opendocument:xmlns:office:1.0",                       "office" },
  { "urn:oasis:names:tc:opendocument:xmlns:text:1.0",                         "text" },
  { "urn:oasis:names:tc:opendocument:xmlns:table:1.0",                        "table" },
  { "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",                      "draw" },
  { "urn:oasis:names:tc:opendocument:xmlns:style:1.0",                        "style" },
  { "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",                         "meta" },
  { "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",               "svg" },
  { "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",                     "manifest" },
  { "urn:oasis:names:tc:opendocument:xmlns:container",                        "container" },
  { "http://www.idpf.org/2007/opf",                                           "opf" },
  { "http://www.w3.org/1999/xhtml",                                           "html" },
};

struct _FactXml
{
  FactArchivePart  *part;
  char             *part_name;
  xmlTextReaderPtr  reader;
  gboolean          is_page;
  FactXmlKind       kind;
  guint             depth;             /* of the element that begins or ends, from 1; of text, that of its element */
  gboolean          is_empty;          /* the element that began has nothing in it: its end is still to be told */
  gboolean          is_done;
  const char       *text;
  char              letter[8];
  char              name[MAX_NAME_BYTES];
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
  self->reader = xmlReaderForIO (read_cb, NULL, self, NULL, NULL, OPTIONS | (is_page ? XML_PARSE_RECOVER : 0));
  g_assert (self->reader != NULL);
  xmlTextReaderSetStructuredErrorHandler (self->reader, (xmlStructuredErrorFunc) error_cb, self);

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
  return open_xml (archive, part, FALSE, error);
}

/**
 * fact_xml_open_page:
 * @archive: what holds it
 * @part: its name in there
 * @error: return location for an error
 *
 * As fact_xml_open(), for a page of a book, as people write them: it may name its document type, the entities of HTML stand for
 * their letters, and small mistakes are passed over. Entities of its own are refused there as well.
 *
 * Returns: (transfer full): the page, before its first element; %NULL with @error set
 */
FactXml *
fact_xml_open_page (FactArchive  *archive,
                    const char   *part,
                    GError      **error)
{
  return open_xml (archive, part, TRUE, error);
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
  g_clear_pointer (&self->part, fact_archive_part_free);
  g_clear_error (&self->error);
  g_free (self->part_name);
  g_free (self);
}

static void
set_broken (FactXml *self)
{
  if (self->error == NULL)
    g_set_error (&self->error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED,
                 /* Translators: %s is the name of a file in an archive. */
                 _("The file is damaged: its part “%s” breaks off or is no proper XML, near line %d."), self->part_name,
                 xmlTextReaderGetParserLineNumber (self->reader));
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
  xmlDtd *type = xmlGetIntSubset (xmlTextReaderCurrentDoc (self->reader));

  if (type == NULL || (self->is_page && type->entities == NULL && type->pentities == NULL))
    return;

  g_set_error (&self->error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED,
               /* Translators: %s is the name of a file in an archive. */
               _("The file is built as no document is: its part “%s” makes declarations of its own."), self->part_name);
}

static void
take_name (FactXml *self)
{
  const char *uri = (const char *) xmlTextReaderConstNamespaceUri (self->reader);
  const char *prefix = NULL;

  for (guint i = 0; uri != NULL && prefix == NULL && i < G_N_ELEMENTS (spaces); i++)
    {
      if (strcmp (uri, spaces[i].uri) == 0)
        prefix = spaces[i].prefix;
    }

  g_snprintf (self->name, sizeof self->name, "%s:%s", prefix != NULL ? prefix : "",
              (const char *) xmlTextReaderConstLocalName (self->reader));
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
  return fact_xml_next (self) && !(self->kind == FACT_XML_END && self->depth <= depth);
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
  guint depth = self->depth;

  while (fact_xml_next_below (self, depth))
    ;
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
  return self->kind == FACT_XML_START && strcmp (self->name, name) == 0;
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
