/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-xml-prefix.h"

#include <string.h>

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

/**
 * fact_xml_find_prefix:
 * @uri: (nullable): the address of a namespace
 *
 * Returns: the prefix that its elements have here, such as "w"; "" where it is none that Factdesk knows
 */
const char *
fact_xml_find_prefix (const char *uri)
{
  for (guint i = 0; uri != NULL && i < G_N_ELEMENTS (spaces); i++)
    {
      if (strcmp (uri, spaces[i].uri) == 0)
        return spaces[i].prefix;
    }

  return "";
}
