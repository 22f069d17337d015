/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-evidence.h"

G_BEGIN_DECLS

/**
 * FactSourcePart:
 * @lead: words before it, translated: "archived at"; "" for none
 * @words: what is told, on one line
 * @is_address: whether @words is an address, which a document may make a link of
 *
 * One of the things that are said of a source.
 */
typedef struct
{
  const char *lead;
  char       *words;
  gboolean    is_address;
} FactSourcePart;

GPtrArray *fact_source_parts_new         (FactEvidence *evidence);
char      *fact_citation_format_evidence (FactEvidence *evidence);

G_END_DECLS
