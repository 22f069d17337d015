/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-docx-package.h"

#include <string.h>

#include "fact-xml.h"

#define CONTENT_TYPES "[Content_Types].xml"
#define USUAL_MAIN "word/document.xml"

/* Documents and templates, with macros and without; the part that is the document's own. */
static const char *const main_types[] = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
  "application/vnd.ms-word.document.macroEnabled.main+xml",
  "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
};

static gboolean
is_main_type (const char *type)
{
  for (guint i = 0; type != NULL && i < G_N_ELEMENTS (main_types); i++)
    {
      if (g_ascii_strcasecmp (type, main_types[i]) == 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * fact_docx_package_is_docx:
 * @archive: an archive
 *
 * Returns: whether it is a document of Word: by what it says of the types of its parts; where it has no such list, for it is
 *   damaged, by the part that holds the words
 */
gboolean
fact_docx_package_is_docx (FactArchive *archive)
{
  g_autoptr (FactXml) xml = fact_xml_open (archive, CONTENT_TYPES, NULL);

  while (xml != NULL && fact_xml_next (xml))
    {
      if (fact_xml_get_kind (xml) == FACT_XML_START && is_main_type (fact_xml_get_attribute (xml, "ContentType")))
        return TRUE;
    }

  return fact_archive_has (archive, USUAL_MAIN);
}

static char *
get_relations_name (const char *part)
{
  g_autofree char *folder = g_path_get_dirname (part);
  g_autofree char *name = g_path_get_basename (part);

  return g_strdup_printf ("%s/_rels/%s.rels", folder, name);
}

/* Types are addresses; two standards write them in two ways, with the same last word. */
static const char *
get_last_word (const char *type)
{
  const char *slash = strrchr (type, '/');

  return slash != NULL ? slash + 1 : type;
}

static void
add_relation (GHashTable *relations,
              FactXml    *xml,
              const char *part)
{
  const char *type = fact_xml_get_attribute (xml, "Type");
  const char *target = fact_xml_get_attribute (xml, "Target");
  const char *mode = fact_xml_get_attribute (xml, "TargetMode");

  if (type == NULL || target == NULL || g_strcmp0 (mode, "External") == 0
      || g_hash_table_contains (relations, get_last_word (type)))
    return;

  g_hash_table_insert (relations, g_strdup (get_last_word (type)), fact_archive_resolve (part, target));
}

/**
 * fact_docx_package_relations:
 * @archive: a document of Word
 * @part: a part of it, or "" for the document as a whole
 *
 * Reads which other parts belong to that one.
 *
 * Returns: (transfer full): their names, by the last word of their type, such as "comments"; empty where nothing is told
 */
GHashTable *
fact_docx_package_relations (FactArchive *archive,
                             const char  *part)
{
  g_autofree char *name = get_relations_name (part);
  GHashTable *relations = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (FactXml) xml = NULL;

  if (*part == '\0')
    xml = fact_xml_open (archive, "_rels/.rels", NULL);
  else
    xml = fact_xml_open (archive, name, NULL);

  while (xml != NULL && fact_xml_next (xml))
    {
      if (fact_xml_starts (xml, "rel:Relationship"))
        add_relation (relations, xml, part);
    }

  return relations;
}

/**
 * fact_docx_package_find_main:
 * @archive: a document of Word
 *
 * Returns: (transfer full): the name of the part that holds its words, whether it is there or not
 */
char *
fact_docx_package_find_main (FactArchive *archive)
{
  g_autoptr (GHashTable) relations = fact_docx_package_relations (archive, "");
  const char *name = g_hash_table_lookup (relations, "officeDocument");

  return g_strdup (name != NULL ? name : USUAL_MAIN);
}
