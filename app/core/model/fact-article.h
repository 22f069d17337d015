/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"
#include "model/fact-words.h"
#include "text/fact-anchor.h"
#include "text/fact-source-map.h"

G_BEGIN_DECLS

/* What a user can say of an article, in the order of the file. */
typedef enum
{
  FACT_ARTICLE_TITLE,
  FACT_ARTICLE_BYLINE,
  FACT_ARTICLE_OUTLET,
  FACT_ARTICLE_PUBLISHED,
  FACT_ARTICLE_URL,
  FACT_ARTICLE_ARCHIVE,
  FACT_ARTICLE_LANGUAGE,
  FACT_ARTICLE_NOTES
} FactArticleField;

#define FACT_ARTICLE_N_FIELDS (FACT_ARTICLE_NOTES + 1)

/* Where an article came from, in the order of the file's "imported". */
typedef enum
{
  FACT_PROVENANCE_AT,
  FACT_PROVENANCE_NAME,
  FACT_PROVENANCE_MEDIA_TYPE,
  FACT_PROVENANCE_ENCODING,
  FACT_PROVENANCE_SHA256,
  FACT_PROVENANCE_EXTRACTOR
} FactProvenanceField;

#define FACT_PROVENANCE_N_FIELDS (FACT_PROVENANCE_EXTRACTOR + 1)

typedef struct _FactArticle FactArticle;
typedef struct _FactRevision FactRevision;

const char   *fact_article_field_to_nick      (FactArticleField      field);
gboolean      fact_article_field_from_nick    (const char           *nick,
                                               FactArticleField     *field);
const char   *fact_provenance_field_to_nick   (FactProvenanceField   field);

FactArticle  *fact_article_new                (GRefString           *id,
                                               FactText             *text,
                                               const char           *text_sha256);
const char   *fact_article_get_field          (FactArticle          *self,
                                               FactArticleField      field);
const char   *fact_article_get_title          (FactArticle          *self);
const char   *fact_article_get_outlet         (FactArticle          *self);
const char   *fact_article_get_published      (FactArticle          *self);
const char   *fact_article_get_provenance     (FactArticle          *self,
                                               FactProvenanceField   field);
FactExtras   *fact_article_get_provenance_extras (FactArticle       *self);
FactRole      fact_article_get_role           (FactArticle          *self);
FactText     *fact_article_get_text           (FactArticle          *self);
const char   *fact_article_get_text_sha256    (FactArticle          *self);
guint         fact_article_get_n_cleared      (FactArticle          *self);
FactAnchor   *fact_article_get_cleared        (FactArticle          *self,
                                               guint                 i);
FactSourceMap *fact_article_get_source_map     (FactArticle          *self);
guint         fact_article_get_n_revisions    (FactArticle          *self);
FactRevision *fact_article_get_revision       (FactArticle          *self,
                                               guint                 i);

FactArticle  *fact_article_with_field         (FactArticle          *self,
                                               FactArticleField      field,
                                               const char           *value);
FactArticle  *fact_article_with_provenance    (FactArticle          *self,
                                               FactProvenanceField   field,
                                               const char           *value);
FactArticle  *fact_article_with_role          (FactArticle          *self,
                                               FactRole              role);
FactArticle  *fact_article_with_cleared       (FactArticle          *self,
                                               GPtrArray            *cleared);
FactArticle  *fact_article_with_source_map    (FactArticle          *self,
                                               FactSourceMap        *source_map);
FactArticle  *fact_article_with_version       (FactArticle          *self,
                                               FactArticle          *version,
                                               const char           *at);

FactRevision *fact_revision_new               (const char           *at,
                                               const char           *text_sha256,
                                               FactText             *text);
const char   *fact_revision_get_at            (FactRevision         *self);
const char   *fact_revision_get_text_sha256   (FactRevision         *self);
FactText     *fact_revision_get_text          (FactRevision         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactArticle, fact_record_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactRevision, fact_record_unref)

G_END_DECLS
