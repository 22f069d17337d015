/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-project.h"
#include "reading/fact-article-buffer.h"

G_BEGIN_DECLS

/* Keeps the tints of one article's claims as the project is, touching only the ranges that changed. */
typedef struct _FactMarkTagger FactMarkTagger;

FactMarkTagger *fact_mark_tagger_new            (FactArticleBuffer *buffer,
                                                 FactMarkTags      *tags,
                                                 FactProject       *project,
                                                 const char        *article_id);
void            fact_mark_tagger_free           (FactMarkTagger    *self);
void            fact_mark_tagger_retag          (FactMarkTagger    *self,
                                                 FactSpan           range);
void            fact_mark_tagger_set_claim      (FactMarkTagger    *self,
                                                 const char        *claim_id);
void            fact_mark_tagger_set_marks      (FactMarkTagger    *self,
                                                 FactSpanIndex     *marks);
void            fact_mark_tagger_follow         (FactMarkTagger    *self,
                                                 FactChangeSet     *changes,
                                                 FactSpan           in_sight);
guint           fact_mark_tagger_get_n_retagged (FactMarkTagger    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactMarkTagger, fact_mark_tagger_free)

G_END_DECLS
