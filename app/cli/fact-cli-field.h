/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-cli-project.h"

G_BEGIN_DECLS

/* What has fields that a user can edit. */
typedef enum
{
  FACT_CLI_TARGET_PROJECT,
  FACT_CLI_TARGET_ARTICLE,
  FACT_CLI_TARGET_CLAIM
} FactCliTarget;

typedef struct _FactCliField FactCliField;

const FactCliField *fact_cli_field_find       (const char          *name,
                                               FactCliTarget        target);
char               *fact_cli_field_list_names (FactCliTarget        target);
gboolean            fact_cli_field_set        (const FactCliField  *self,
                                               FactCliProject      *project,
                                               const char          *id,
                                               const char          *value,
                                               GError             **error);

G_END_DECLS
