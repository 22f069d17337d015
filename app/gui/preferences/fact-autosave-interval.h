/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Values of the setting “autosave”. */
typedef enum
{
  FACT_AUTOSAVE_OFF,
  FACT_AUTOSAVE_5_SECONDS,
  FACT_AUTOSAVE_30_SECONDS,
  FACT_AUTOSAVE_1_MINUTE,
  FACT_AUTOSAVE_5_MINUTES
} FactAutosaveInterval;

guint fact_autosave_interval_in_seconds (FactAutosaveInterval self);

G_END_DECLS
