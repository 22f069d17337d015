/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-activity.h"
#include "model/fact-article.h"
#include "model/fact-change.h"
#include "model/fact-claim.h"
#include "model/fact-dismissal.h"
#include "model/fact-header.h"
#include "model/fact-record-list.h"

G_BEGIN_DECLS

#define FACT_TYPE_STATE (fact_state_get_type ())

/* All a project is at one moment: immutable, atomically counted; a worker takes a reference and is done. Its last reference may go in
 * any thread; where that must not wait, see fact_late_free(). */
typedef struct _FactState FactState;

GType           fact_state_get_type       (void) G_GNUC_CONST;

FactState      *fact_state_new            (FactHeader     *header);
FactState      *fact_state_new_full       (FactHeader     *header,
                                           GPtrArray      *articles,
                                           GPtrArray      *claims,
                                           GPtrArray      *dismissed,
                                           GPtrArray      *activity);
FactState      *fact_state_ref            (FactState      *self);
void            fact_state_unref          (FactState      *self);

FactHeader     *fact_state_get_header     (FactState      *self);
FactRecordList *fact_state_get_records    (FactState      *self,
                                           FactRecordKind  kind);
guint           fact_state_get_n_articles (FactState      *self);
FactArticle    *fact_state_get_article    (FactState      *self,
                                           guint           place);
guint           fact_state_get_n_claims   (FactState      *self);
FactClaim      *fact_state_get_claim      (FactState      *self,
                                           guint           place);
FactArticle    *fact_state_find_article   (FactState      *self,
                                           const char     *id);
FactArticle    *fact_state_find_text      (FactState      *self,
                                           FactText       *text);
FactClaim      *fact_state_find_claim     (FactState      *self,
                                           const char     *id);
gboolean        fact_state_find_place     (FactState      *self,
                                           gpointer        record,
                                           guint           hint,
                                           guint          *place);

FactState      *fact_state_apply          (FactState      *self,
                                           FactChangeSet  *changes);
FactState      *fact_state_apply_take     (FactState      *self,
                                           FactChangeSet  *changes);
char           *fact_state_dump           (FactState      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactState, fact_state_unref)

G_END_DECLS
