/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-text.h"

G_BEGIN_DECLS

#define FACT_TYPE_ANCHOR (fact_anchor_get_type ())
#define FACT_TYPE_ANCHOR_STATE (fact_anchor_state_get_type ())

/* How many code points of context an anchor keeps before and behind its words. */
#define FACT_ANCHOR_CONTEXT 32

typedef enum
{
  FACT_ANCHOR_OK,
  FACT_ANCHOR_RECHECK,
  FACT_ANCHOR_LOST
} FactAnchorState;

/* A span of an article's text with the words it held, so that it can be found again: immutable, atomically counted. */
typedef struct _FactAnchor FactAnchor;

GType           fact_anchor_state_get_type  (void) G_GNUC_CONST;
const char     *fact_anchor_state_to_nick   (FactAnchorState  state);
gboolean        fact_anchor_state_from_nick (const char      *nick,
                                             FactAnchorState *state);

GType           fact_anchor_get_type        (void) G_GNUC_CONST;

FactAnchor     *fact_anchor_new             (GRefString      *article_id,
                                             FactSpan         span,
                                             const char      *exact,
                                             const char      *prefix,
                                             const char      *suffix,
                                             FactAnchorState  state);
FactAnchor     *fact_anchor_new_for_text    (GRefString      *article_id,
                                             FactText        *text,
                                             FactSpan         span);
FactAnchor     *fact_anchor_with_state      (FactAnchor      *self,
                                             FactAnchorState  state);
FactAnchor     *fact_anchor_ref             (FactAnchor      *self);
void            fact_anchor_unref           (FactAnchor      *self);

GRefString     *fact_anchor_get_article_id  (FactAnchor      *self);
FactSpan        fact_anchor_get_span        (FactAnchor      *self);
const char     *fact_anchor_get_exact       (FactAnchor      *self);
const char     *fact_anchor_get_prefix      (FactAnchor      *self);
const char     *fact_anchor_get_suffix      (FactAnchor      *self);
FactAnchorState fact_anchor_get_state       (FactAnchor      *self);
gboolean        fact_anchor_equal           (FactAnchor      *self,
                                             FactAnchor      *other);

/**
 * FactAnchorFate:
 * @FACT_ANCHOR_FATE_HOLDS: the text holds the anchor's words at its span
 * @FACT_ANCHOR_FATE_MOVED: the words stand at one clear other place
 * @FACT_ANCHOR_FATE_EDITED: they stand there no more, but at one clear place are words that they have become
 * @FACT_ANCHOR_FATE_AMBIGUOUS: they stand at several places and the context does not decide
 * @FACT_ANCHOR_FATE_LOST: they stand nowhere
 * @FACT_ANCHOR_FATE_NOT_SEARCHED: they do not stand at its span, and finding out where would have been too much work
 */
typedef enum
{
  FACT_ANCHOR_FATE_HOLDS,
  FACT_ANCHOR_FATE_MOVED,
  FACT_ANCHOR_FATE_EDITED,
  FACT_ANCHOR_FATE_AMBIGUOUS,
  FACT_ANCHOR_FATE_LOST,
  FACT_ANCHOR_FATE_NOT_SEARCHED
} FactAnchorFate;

FactAnchorFate  fact_anchor_locate          (FactAnchor      *self,
                                             FactText        *text,
                                             guint64         *work,
                                             FactSpan        *span);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactAnchor, fact_anchor_unref)

G_END_DECLS
