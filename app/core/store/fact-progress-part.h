/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What the whole is counted in. */
#define FACT_PROGRESS_WHOLE 1000

/* A part of a longer work: whoever does it counts in its own units, whoever waits sees one run from nothing to the whole. */
typedef struct
{
  GFileProgressCallback callback;      /* NULL when nobody waits */
  gpointer              user_data;
  guint                 from;          /* of FACT_PROGRESS_WHOLE */
  guint                 to;
  guint                 told;          /* it never goes back */
} FactProgressPart;

void fact_progress_part_tell (goffset  n_done,
                              goffset  n_total,
                              gpointer part);

G_END_DECLS
