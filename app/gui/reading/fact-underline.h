/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-words.h"

G_BEGIN_DECLS

/* Patterns tell verdicts apart for those who see no colours. */
typedef enum
{
  FACT_UNDERLINE_SOLID,
  FACT_UNDERLINE_DOUBLE,
  FACT_UNDERLINE_DASHED,
  FACT_UNDERLINE_DOTTED
} FactUnderline;

/* What all patterns fit into, in px. */
#define FACT_UNDERLINE_HEIGHT 3.6f

FactUnderline fact_underline_for_verdict (FactVerdict    verdict);
void          fact_underline_snapshot    (FactUnderline  self,
                                          GtkSnapshot   *snapshot,
                                          float          x,
                                          float          y,
                                          float          width,
                                          const GdkRGBA *color);

G_END_DECLS
