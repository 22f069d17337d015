/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "text/fact-display-map.h"

G_BEGIN_DECLS

/* A text with all that showing it needs to know beforehand: immutable, atomically counted. */
typedef struct _FactPreparedText FactPreparedText;

FactPreparedText *fact_prepared_text_new   (FactText         *text);
FactPreparedText *fact_prepared_text_ref   (FactPreparedText *self);
void              fact_prepared_text_unref (FactPreparedText *self);

FactText       *fact_prepared_text_get_text    (FactPreparedText *self);
FactDisplayMap *fact_prepared_text_get_map     (FactPreparedText *self);
guint           fact_prepared_text_get_n_words (FactPreparedText *self);

gboolean          fact_prepared_text_is_quick   (FactText             *text);
void              fact_prepared_text_new_async  (FactText             *text,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
FactPreparedText *fact_prepared_text_new_finish (GAsyncResult         *result,
                                                 GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactPreparedText, fact_prepared_text_unref)

G_END_DECLS
