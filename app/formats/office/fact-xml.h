/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-archive.h"

G_BEGIN_DECLS

/* XML read once from beginning to end, however long. */
typedef struct _FactXml FactXml;

/**
 * FactXmlKind:
 * @FACT_XML_START: an element begins
 * @FACT_XML_END: an element ends; one that is empty ends as well
 * @FACT_XML_TEXT: text in an element
 */
typedef enum
{
  FACT_XML_START,
  FACT_XML_END,
  FACT_XML_TEXT
} FactXmlKind;

FactXml     *fact_xml_open             (FactArchive  *archive,
                                         const char   *part,
                                         GError      **error);
FactXml     *fact_xml_open_page        (FactArchive  *archive,
                                         const char   *part,
                                         GError      **error);
FactXml     *fact_xml_open_broken_page (FactArchive  *archive,
                                         const char   *part,
                                         GError      **error);
void         fact_xml_free              (FactXml      *self);
gboolean     fact_xml_next              (FactXml      *self);
gboolean     fact_xml_next_below        (FactXml      *self,
                                         guint         depth);
void         fact_xml_skip              (FactXml      *self);
char        *fact_xml_read_words        (FactXml      *self);
gboolean     fact_xml_finish            (FactXml      *self,
                                         GError      **error);
gboolean     fact_xml_is_broken         (FactXml      *self);
FactXmlKind  fact_xml_get_kind          (FactXml      *self);
guint        fact_xml_get_depth         (FactXml      *self);
const char  *fact_xml_get_name          (FactXml      *self);
gboolean     fact_xml_starts            (FactXml      *self,
                                         const char   *name);
const char  *fact_xml_get_attribute     (FactXml      *self,
                                         const char   *name);
const char  *fact_xml_get_text          (FactXml      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactXml, fact_xml_free)

G_END_DECLS
