/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-article.h"
#include "model/fact-record-private.h"

G_BEGIN_DECLS

struct _FactRevision
{
  FactRecord  base;
  GRefString *at;
  GRefString *text_sha256;
  FactText   *text;
};

struct _FactArticle
{
  FactRecord  base;
  FactRole    role;
  GRefString *fields[FACT_ARTICLE_N_FIELDS];
  GRefString *provenance[FACT_PROVENANCE_N_FIELDS];
  FactExtras *provenance_extras;
  FactText   *text;
  GRefString *text_sha256;      /* as imported, or as the file declares it; `validate` holds it against the text */
  FactSourceMap *source_map;    /* where in the document its words come from; NULL where that is not known */
  GPtrArray  *cleared;          /* of FactAnchor; NULL when empty; never changed once the record is shared */
  GPtrArray  *revisions;        /* of FactRevision, newest first; likewise */
};

G_END_DECLS
