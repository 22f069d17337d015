/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-state.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_TAG_LIST (fact_claim_tag_list_get_type ())

/* The tags of a project, each with how many claims have it; one of them can be chosen, and more than a handful searched.
 * Signal: changed (), another one is chosen, or none. */
G_DECLARE_FINAL_TYPE (FactClaimTagList, fact_claim_tag_list, FACT, CLAIM_TAG_LIST, GtkWidget)

GtkWidget  *fact_claim_tag_list_new        (FactState        *state,
                                            const char       *chosen);
gboolean    fact_claim_tag_list_is_empty   (FactClaimTagList *self);
const char *fact_claim_tag_list_get_chosen (FactClaimTagList *self);

G_END_DECLS
