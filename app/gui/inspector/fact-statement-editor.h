/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/fact-document.h"

G_BEGIN_DECLS

#define FACT_TYPE_STATEMENT_EDITOR (fact_statement_editor_get_type ())

/* The field in which a claim's statement is written, and what is wrong with what stands in it. */
G_DECLARE_FINAL_TYPE (FactStatementEditor, fact_statement_editor, FACT, STATEMENT_EDITOR, GtkWidget)

void fact_statement_editor_show_claim (FactStatementEditor *self,
                                       FactDocument        *document,
                                       FactClaim           *claim);
void fact_statement_editor_clear      (FactStatementEditor *self);
void fact_statement_editor_edit_all   (FactStatementEditor *self);

G_END_DECLS
