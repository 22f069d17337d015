/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit-context.h"

/* A clock that stands still until it is moved, and ids that are counted: id-1, id-2 … */
typedef struct
{
  gint64 now;
  guint  n_ids;
} FixedSource;

#define FIXED_START 1795341600      /* 2026-11-22T10:00:00Z */

/* @source must outlive the context. */
FactEditContext *fixed_context_new (FixedSource *source,
                                    const char  *author);
