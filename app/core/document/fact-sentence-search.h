/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Called in the main thread when the sentences of all texts are there. */
typedef void (*FactSentencesFoundFunc) (gpointer owner);

GCancellable *_fact_sentence_search_begin (FactState              *state,
                                           GObject                *owner,
                                           FactSentencesFoundFunc  found);

G_END_DECLS
