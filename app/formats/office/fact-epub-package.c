/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-epub-package.h"

#include <string.h>

#include "fact-xml.h"

#define CONTAINER "META-INF/container.xml"

typedef struct
{
  FactEpubPackage *package;
  const char      *part;
  GHashTable      *items;              /* id → name of the file, of pages only */
  GHashTable      *seen;
} Reader;

/* The file that says what belongs to the book. */
static char *
find_package (FactArchive  *archive,
              GError      **error)
{
  g_autoptr (FactXml) xml = fact_xml_open (archive, CONTAINER, error);
  char *name = NULL;

  if (xml == NULL)
    return NULL;

  while (name == NULL && fact_xml_next (xml))
    {
      if (fact_xml_starts (xml, "container:rootfile"))
        name = g_strdup (fact_xml_get_attribute (xml, "full-path"));
    }
  if (name == NULL && fact_xml_finish (xml, error))
    fact_archive_set_missing (error, "OPF");

  return name;
}

static void
add_author (FactEpubPackage *package,
            FactXml         *xml)
{
  const char *role = fact_xml_get_attribute (xml, "role");
  gboolean is_author = role == NULL || g_str_equal (role, "aut");
  g_autofree char *name = fact_xml_read_words (xml);
  g_autofree char *before = NULL;

  if (name == NULL || !is_author)
    return;

  before = g_steal_pointer (&package->authors);
  package->authors = before != NULL ? g_strconcat (before, ", ", name, NULL) : g_strdup (name);
}

/* Dates may have times behind them; when the file was last changed is none of publication. */
static void
take_date (FactEpubPackage *package,
           FactXml         *xml)
{
  const char *event = fact_xml_get_attribute (xml, "event");
  gboolean is_publication = event == NULL || strstr (event, "publication") != NULL;
  g_autofree char *date = fact_xml_read_words (xml);
  gsize n_bytes = date != NULL ? strspn (date, "0123456789-") : 0;

  if (!is_publication || package->published != NULL)
    return;

  if (n_bytes == strlen ("2024") || n_bytes == strlen ("2024-10") || n_bytes == strlen ("2024-10-25"))
    package->published = g_strndup (date, n_bytes);
}

static void
take_words (char    **field,
            FactXml  *xml)
{
  if (*field == NULL)
    *field = fact_xml_read_words (xml);
}

static void
add_item (Reader  *self,
          FactXml *xml)
{
  const char *id = fact_xml_get_attribute (xml, "id");
  const char *type = fact_xml_get_attribute (xml, "media-type");
  const char *address = fact_xml_get_attribute (xml, "href");
  g_autofree char *target = address != NULL ? g_uri_unescape_string (address, NULL) : NULL;

  if (id == NULL || target == NULL || (g_strcmp0 (type, "application/xhtml+xml") != 0 && g_strcmp0 (type, "text/html") != 0))
    return;

  g_hash_table_insert (self->items, g_strdup (id), fact_archive_resolve (self->part, target));
}

static void
add_page (Reader  *self,
          FactXml *xml)
{
  const char *id = fact_xml_get_attribute (xml, "idref");
  const char *name = id != NULL ? g_hash_table_lookup (self->items, id) : NULL;

  if (name != NULL && g_hash_table_add (self->seen, (gpointer) name))
    g_ptr_array_add (self->package->pages, g_strdup (name));
}

static void
read_element (Reader  *self,
              FactXml *xml)
{
  FactEpubPackage *package = self->package;

  if (fact_xml_starts (xml, "dc:title"))
    take_words (&package->title, xml);
  else if (fact_xml_starts (xml, "dc:creator"))
    add_author (package, xml);
  else if (fact_xml_starts (xml, "dc:publisher"))
    take_words (&package->publisher, xml);
  else if (fact_xml_starts (xml, "dc:date"))
    take_date (package, xml);
  else if (fact_xml_starts (xml, "dc:language"))
    take_words (&package->language, xml);
  else if (fact_xml_starts (xml, "opf:item"))
    add_item (self, xml);
  else if (fact_xml_starts (xml, "opf:itemref"))
    add_page (self, xml);
}

/**
 * fact_epub_package_read:
 * @archive: a book
 * @error: return location for an error
 *
 * Reads what a book says about itself, and which pages it has.
 *
 * Returns: (transfer full): that; %NULL with @error set to %FACT_IMPORT_ERROR (FACT_IMPORT_ERROR_DAMAGED,
 *   FACT_IMPORT_ERROR_TOO_MUCH)
 */
FactEpubPackage *
fact_epub_package_read (FactArchive  *archive,
                        GError      **error)
{
  g_autofree char *part = find_package (archive, error);
  g_autoptr (FactXml) xml = part != NULL ? fact_xml_open (archive, part, error) : NULL;
  g_autoptr (GHashTable) items = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (FactEpubPackage) package = NULL;
  Reader self;

  if (xml == NULL)
    return NULL;

  package = g_new0 (FactEpubPackage, 1);
  package->pages = g_ptr_array_new_with_free_func (g_free);
  self = (Reader) { package, part, items, seen };
  while (fact_xml_next (xml))
    read_element (&self, xml);

  return fact_xml_finish (xml, error) ? g_steal_pointer (&package) : NULL;
}

/**
 * fact_epub_package_free:
 * @self: (nullable): what a book says about itself
 *
 * Frees it.
 */
void
fact_epub_package_free (FactEpubPackage *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->authors);
  g_free (self->publisher);
  g_free (self->published);
  g_free (self->language);
  g_ptr_array_unref (self->pages);
  g_free (self);
}
