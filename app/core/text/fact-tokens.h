/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-text.h"

G_BEGIN_DECLS

/**
 * FactToken:
 * @start: byte offset of its first byte
 * @end: byte offset behind its last byte
 * @id: the same for all tokens that read alike, of all texts that were taken apart with the same ids; counted from 0
 *
 * The least part of a text when two texts are compared: a word, or a sign that is no white space.
 */
typedef struct
{
  guint32 start;
  guint32 end;
  guint32 id;
} FactToken;

/* Which ids were given to which words. */
typedef struct _FactTokenIds FactTokenIds;

FactTokenIds *fact_token_ids_new   (void);
void          fact_token_ids_free  (FactTokenIds *self);
guint         fact_token_ids_get_n (FactTokenIds *self);

GArray       *fact_tokens_new      (FactText     *text,
                                    FactTokenIds *ids);
guint         fact_tokens_find     (GArray       *tokens,
                                    gsize         byte_offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactTokenIds, fact_token_ids_free)

G_END_DECLS
