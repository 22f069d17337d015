/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

/**
 * FactEvidenceRows:
 *
 * The rows of a list of evidence, one for each entry. A row is some thirty widgets, and it takes a list of fifty of them several frames
 * to make or to free them. So a row that is needed no more waits behind the others, hidden, until another entry needs one.
 */
typedef struct _FactEvidenceRows FactEvidenceRows;

FactEvidenceRows *fact_evidence_rows_new           (GtkListBox       *list_box,
                                                    guint             max_rows);
void              fact_evidence_rows_free          (FactEvidenceRows *self);
GtkWidget        *fact_evidence_rows_get           (FactEvidenceRows *self,
                                                    guint             place);
const char       *fact_evidence_rows_get_entry     (FactEvidenceRows *self,
                                                    guint             place);
guint             fact_evidence_rows_count_changes (FactEvidenceRows *self,
                                                    GPtrArray        *entries);
void              fact_evidence_rows_set           (FactEvidenceRows *self,
                                                    GPtrArray        *entries);
void              fact_evidence_rows_reuse         (FactEvidenceRows *self,
                                                    GPtrArray        *entries);
void              fact_evidence_rows_show          (FactEvidenceRows *self,
                                                    FactNavigation   *navigation,
                                                    FactClaim        *claim);
void              fact_evidence_rows_invalidate    (FactEvidenceRows *self);
void              fact_evidence_rows_clear         (FactEvidenceRows *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactEvidenceRows, fact_evidence_rows_free)

G_END_DECLS
