/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-document.h"

G_BEGIN_DECLS

char *fact_project_name_new         (const char   *title,
                                     const char   *path);
char *fact_project_name_of_document (FactDocument *document);

G_END_DECLS
