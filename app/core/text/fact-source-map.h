/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactSourcePlace:
 * @start: where in the text it begins, in code points
 * @msec: milliseconds since the recording's beginning; -1 where the document has no time
 * @page: the page's number, from 1; 0 where the document has no pages
 * @confidence: how sure the words are that were read from a picture, in percent; -1 where they were not
 *
 * Where in a document the words of a text come from that follow, up to the next place.
 */
typedef struct
{
  gsize  start;
  gint64 msec;
  guint  page;
  int    confidence;
} FactSourcePlace;

/* Where in a document all words of one text come from: immutable, counted, shared by threads. */
typedef struct _FactSourceMap FactSourceMap;

FactSourceMap         *fact_source_map_new   (const FactSourcePlace *places,
                                              guint                  n_places);
FactSourceMap         *fact_source_map_ref   (FactSourceMap         *self);
void                   fact_source_map_unref (FactSourceMap         *self);
guint                  fact_source_map_get_n (FactSourceMap         *self);
const FactSourcePlace *fact_source_map_get   (FactSourceMap         *self,
                                              guint                  i);
const FactSourcePlace *fact_source_map_find  (FactSourceMap         *self,
                                              gsize                  offset);
char                  *fact_source_map_label (FactSourceMap         *self,
                                              gsize                  start,
                                              gsize                  end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactSourceMap, fact_source_map_unref)

G_END_DECLS
