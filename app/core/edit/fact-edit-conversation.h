/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit.h"

G_BEGIN_DECLS

/* What the edits of a claim's queries and notes ask for. */

FactQuery *fact_edit_find_query    (FactClaim   *claim,
                                    const char  *query_id,
                                    guint       *place,
                                    GError     **error);
FactNote  *fact_edit_find_note     (FactClaim   *claim,
                                    const char  *note_id,
                                    guint       *place,
                                    GError     **error);
FactClaim *fact_edit_put_query     (FactClaim   *claim,
                                    guint        place,
                                    FactQuery   *query);
FactClaim *fact_edit_put_note      (FactClaim   *claim,
                                    guint        place,
                                    FactNote    *note);
gboolean   fact_edit_check_query   (FactQueryField   field,
                                    const char      *value,
                                    GError         **error);
gboolean   fact_edit_check_note    (const char  *text,
                                    GError     **error);

G_END_DECLS
