/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/fact-mark-map.h"

G_BEGIN_DECLS

#define FACT_TYPE_PROJECT (fact_project_get_type ())
#define FACT_TYPE_CLAIM_ITEM (fact_claim_item_get_type ())
#define FACT_TYPE_ARTICLE_ITEM (fact_article_item_get_type ())

G_DECLARE_FINAL_TYPE (FactProject, fact_project, FACT, PROJECT, GObject)
G_DECLARE_FINAL_TYPE (FactClaimItem, fact_claim_item, FACT, CLAIM_ITEM, GObject)
G_DECLARE_FINAL_TYPE (FactArticleItem, fact_article_item, FACT, ARTICLE_ITEM, GObject)

/* FactProject: shows the current state to the main thread. Signal: changed (FactChangeSet *changes), once per step. Its last reference
 * goes in the main thread too, which costs next to nothing: what is large is freed in a worker, see fact_late_free(). */
FactProject     *fact_project_new               (FactState       *state,
                                                 FactMarkMap     *marks);
FactState       *fact_project_get_state         (FactProject     *self);
FactSpanIndex   *fact_project_get_span_index    (FactProject     *self,
                                                 const char      *article_id);
FactSpanIndex   *fact_project_get_lost_marks    (FactProject     *self,
                                                 const char      *article_id);
FactTally        fact_project_get_tally         (FactProject     *self);
FactTally        fact_project_get_article_tally (FactProject     *self,
                                                 const char      *article_id);
FactActivity    *fact_project_find_last_activity (FactProject    *self,
                                                 const char      *claim_id);
GListModel      *fact_project_get_articles      (FactProject     *self);
GListModel      *fact_project_get_claims        (FactProject     *self);
FactArticleItem *fact_project_dup_article_item  (FactProject     *self,
                                                 const char      *article_id);
FactClaimItem   *fact_project_dup_claim_item    (FactProject     *self,
                                                 const char      *claim_id);
void             fact_project_apply             (FactProject     *self,
                                                 FactChangeSet   *changes);
void             fact_project_take              (FactProject     *self,
                                                 FactChangeSet   *changes,
                                                 FactState       *state,
                                                 FactMarkMap     *marks);

/* Row objects: windows onto the present record. Properties notify of what changed in it; signal: updated, after any change. */
FactClaim     *fact_claim_item_get_claim      (FactClaimItem   *self);
GRefString    *fact_claim_item_get_id         (FactClaimItem   *self);
FactArticle   *fact_article_item_get_article  (FactArticleItem *self);
GRefString    *fact_article_item_get_id       (FactArticleItem *self);
FactTally      fact_article_item_get_tally    (FactArticleItem *self);

G_END_DECLS
