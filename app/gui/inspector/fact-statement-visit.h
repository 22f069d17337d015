/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-document.h"

G_BEGIN_DECLS

/* One stay of the keyboard in a claim's statement: from when its field is entered until it is left, or something else than the
 * typing in it changes what it says. */
typedef struct _FactStatementVisit FactStatementVisit;

FactStatementVisit *fact_statement_visit_new         (FactDocument        *document,
                                                      FactClaim           *claim);
void                fact_statement_visit_free        (FactStatementVisit  *self);
gboolean            fact_statement_visit_is_of       (FactStatementVisit  *self,
                                                      FactClaim           *claim);
gboolean            fact_statement_visit_has_problem (FactStatementVisit  *self);
gboolean            fact_statement_visit_write       (FactStatementVisit  *self,
                                                      const char          *text,
                                                      GError             **error);
gboolean            fact_statement_visit_take_back   (FactStatementVisit  *self,
                                                      GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactStatementVisit, fact_statement_visit_free)

G_END_DECLS
