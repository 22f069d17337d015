/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-archive.h"
#include "fact-xml.h"

G_BEGIN_DECLS

/**
 * FactDocxStyle:
 * @base: (nullable): the one it takes the rest from
 * @list: (nullable): the list that its paragraphs are items of
 * @level: how deep, from 0; -1 where the style does not say
 * @is_hidden: 1: its words are not shown; 0: they are; -1: it does not say
 * @is_heading: whether its paragraphs are headings
 *
 * What Factdesk wants to know of a style of a Word document.
 */
typedef struct
{
  char     *base;
  char     *list;
  int       level;
  int       is_hidden;
  gboolean  is_heading;
} FactDocxStyle;

typedef struct _FactDocxStyles FactDocxStyles;

FactDocxStyles *fact_docx_styles_read         (FactArchive    *archive,
                                               const char     *part);
void            fact_docx_styles_free         (FactDocxStyles *self);
FactDocxStyle   fact_docx_styles_look_up      (FactDocxStyles *self,
                                               const char     *id);
const char     *fact_docx_styles_get_language (FactDocxStyles *self);

gboolean        fact_docx_is_on               (FactXml        *xml);
int             fact_docx_to_level            (const char     *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactDocxStyles, fact_docx_styles_free)

G_END_DECLS
