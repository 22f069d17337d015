/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-article-buffer.h"

G_BEGIN_DECLS

/* Where on the screen the words of marks are, kept from one drawing to the next. */
typedef struct _FactMarkPieces FactMarkPieces;

FactMarkPieces *fact_mark_pieces_new         (void);
void            fact_mark_pieces_free        (FactMarkPieces    *self);
void            fact_mark_pieces_forget      (FactMarkPieces    *self);
GArray         *fact_mark_pieces_find        (FactMarkPieces    *self,
                                              GtkTextView       *view,
                                              FactArticleBuffer *buffer,
                                              FactSpan           span);
guint           fact_mark_pieces_get_n_found (FactMarkPieces    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactMarkPieces, fact_mark_pieces_free)

G_END_DECLS
