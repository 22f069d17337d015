/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-evidence-detail.h"

G_BEGIN_DECLS

#define FACT_TYPE_DETAIL_FIELD (fact_detail_field_get_type ())

/* One field of a form: its label, where to write, and what is wrong with it, or what a calculation gives.
 * Signals: changed (): the user wrote; activate (): Enter in a field of one line. */
G_DECLARE_FINAL_TYPE (FactDetailField, fact_detail_field, FACT, DETAIL_FIELD, GtkWidget)

GtkWidget          *fact_detail_field_new         (FactEvidenceKind    kind,
                                                   FactEvidenceDetail  detail);
FactEvidenceDetail  fact_detail_field_get_detail  (FactDetailField    *self);
char               *fact_detail_field_dup_text    (FactDetailField    *self);
void                fact_detail_field_set_text    (FactDetailField    *self,
                                                   const char         *text);
gboolean            fact_detail_field_check       (FactDetailField    *self);
void                fact_detail_field_edit        (FactDetailField    *self);

G_END_DECLS
