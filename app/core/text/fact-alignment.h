/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "text/fact-anchor.h"
#include "text/fact-tokens.h"

G_BEGIN_DECLS

/* For a token that has no counterpart in the other text. */
#define FACT_ALIGNMENT_NONE G_MAXUINT32

/**
 * FactAlignment:
 * @old_text: a text
 * @new_text: a later version of it
 * @old_tokens: (element-type FactToken): the tokens of @old_text
 * @new_tokens: (element-type FactToken): the tokens of @new_text
 * @to_new: for each old token the new one that it is now
 * @to_old: the same the other way
 *
 * Which words of a text are which of a later version. Immutable.
 */
typedef struct
{
  FactText *old_text;
  FactText *new_text;
  GArray   *old_tokens;
  GArray   *new_tokens;
  guint32  *to_new;
  guint32  *to_old;
} FactAlignment;

FactAlignment *fact_alignment_new  (FactText      *old_text,
                                    FactText      *new_text,
                                    GCancellable  *cancellable,
                                    GError       **error);
void           fact_alignment_free (FactAlignment *self);
FactAnchorFate fact_alignment_follow (FactAlignment *self,
                                      FactSpan       span,
                                      FactSpan      *found);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactAlignment, fact_alignment_free)

G_END_DECLS
