/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "text/fact-span.h"

G_BEGIN_DECLS

#define FACT_TYPE_TEXT (fact_text_get_type ())

/* The words of an article: immutable, atomically counted, shared by articles, revisions, undo and worker threads. */
typedef struct _FactText FactText;

GType       fact_text_get_type         (void) G_GNUC_CONST;

FactText   *fact_text_new              (const char *utf8,
                                        gssize      n_bytes);
FactText   *fact_text_new_take         (char       *utf8,
                                        gsize       n_bytes);
FactText   *fact_text_ref              (FactText   *self);
void        fact_text_unref            (FactText   *self);

const char *fact_text_get_utf8         (FactText   *self);
gsize       fact_text_get_n_bytes      (FactText   *self);
guint       fact_text_get_n_chars      (FactText   *self);
guint       fact_text_count_words      (FactText   *self);
gboolean    fact_text_equal            (FactText   *self,
                                        FactText   *other);
char       *fact_text_dup_sha256       (FactText   *self);

gsize       fact_text_to_byte_offset   (FactText   *self,
                                        guint       offset);
guint       fact_text_to_offset        (FactText   *self,
                                        gsize       byte_offset);
char       *fact_text_dup_slice        (FactText   *self,
                                        FactSpan    span);
gboolean    fact_text_holds            (FactText   *self,
                                        FactSpan    span,
                                        const char *words);

guint       fact_text_get_n_paragraphs (FactText   *self);
FactSpan    fact_text_get_paragraph    (FactText   *self,
                                        guint       number);
guint       fact_text_get_paragraph_at (FactText   *self,
                                        guint       offset);

gboolean    fact_text_has_sentences    (FactText   *self);
guint       fact_text_get_n_sentences  (FactText   *self);
FactSpan    fact_text_get_sentence     (FactText   *self,
                                        guint       number);
guint       fact_text_get_sentence_at  (FactText   *self,
                                        guint       offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactText, fact_text_unref)

G_END_DECLS
