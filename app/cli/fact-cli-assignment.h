/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* “field=value” */
typedef struct
{
  char *name;
  char *value;
} FactCliAssignment;

GPtrArray *fact_cli_assignments_read (GStrv     words,
                                      GError  **error);

G_END_DECLS
