/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-state.h"

G_BEGIN_DECLS

#define FACT_TYPE_TAG_SUGGESTIONS (fact_tag_suggestions_get_type ())

/* The project's tags that fit to what is typed into an entry; hidden where there are none.
 * Signal: chosen (const char *tag). */
G_DECLARE_FINAL_TYPE (FactTagSuggestions, fact_tag_suggestions, FACT, TAG_SUGGESTIONS, GtkWidget)

void fact_tag_suggestions_follow    (FactTagSuggestions *self,
                                     GtkEditable        *entry);
void fact_tag_suggestions_begin     (FactTagSuggestions *self,
                                     FactState          *state,
                                     const char * const *taken);
void fact_tag_suggestions_set_taken (FactTagSuggestions *self,
                                     const char * const *taken);

G_END_DECLS
