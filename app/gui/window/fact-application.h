/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "edit/fact-edit-context.h"

G_BEGIN_DECLS

#define FACT_TYPE_APPLICATION (fact_application_get_type ())

/* The program: one instance per user, a window per document. */
G_DECLARE_FINAL_TYPE (FactApplication, fact_application, FACT, APPLICATION, AdwApplication)

FactApplication *fact_application_new         (void);
FactEditContext *fact_application_new_context (FactApplication *self);

G_END_DECLS
