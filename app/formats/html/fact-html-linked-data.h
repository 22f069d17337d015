/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "html/fact-html-tree.h"

G_BEGIN_DECLS

/* What a page says of its article in JSON-LD with the words of schema.org. Each may be NULL. */
typedef struct
{
  char *title;
  char *published;
  char *created;
  char *modified;
  char *byline;                /* several names with ", " between them */
  char *outlet;
  char *url;
  char *language;
} FactHtmlLinkedData;

FactHtmlLinkedData *fact_html_linked_data_new  (FactHtmlTree       *tree);
void                fact_html_linked_data_free (FactHtmlLinkedData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactHtmlLinkedData, fact_html_linked_data_free)

G_END_DECLS
