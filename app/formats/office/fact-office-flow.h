/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-office-text.h"

G_BEGIN_DECLS

/* What stands within what in a document: paragraphs in cells in rows, text in boxes in paragraphs. Makes one text of it. */
typedef struct _FactOfficeFlow FactOfficeFlow;

FactOfficeFlow *fact_office_flow_new           (void);
void            fact_office_flow_free          (FactOfficeFlow *self);
FactOfficeText *fact_office_flow_get_text      (FactOfficeFlow *self);

void            fact_office_flow_end_paragraph (FactOfficeFlow *self);
void            fact_office_flow_begin_row     (FactOfficeFlow *self);
void            fact_office_flow_end_row       (FactOfficeFlow *self);
void            fact_office_flow_begin_cell    (FactOfficeFlow *self);
void            fact_office_flow_end_cell      (FactOfficeFlow *self);
void            fact_office_flow_end_table     (FactOfficeFlow *self);
void            fact_office_flow_begin_box     (FactOfficeFlow *self);
void            fact_office_flow_end_box       (FactOfficeFlow *self);
void            fact_office_flow_begin_aside   (FactOfficeFlow *self);
FactOfficeText *fact_office_flow_end_aside     (FactOfficeFlow *self);
FactOfficeText *fact_office_flow_finish        (FactOfficeFlow *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactOfficeFlow, fact_office_flow_free)

G_END_DECLS
