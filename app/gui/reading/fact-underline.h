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

/* What all patterns fit into, in px, however many pixels of the screen that is. */
#define FACT_UNDERLINE_HEIGHT 4.0f

typedef struct _FactUnderlines FactUnderlines;

FactUnderline   fact_underline_for_verdict (FactVerdict     verdict);

FactUnderlines *fact_underlines_new        (void);
void            fact_underlines_free       (FactUnderlines *self);
void            fact_underlines_forget     (FactUnderlines *self);
void            fact_underlines_set_scale  (FactUnderlines *self,
                                            int             scale);
void            fact_underlines_snapshot   (FactUnderlines *self,
                                            FactUnderline   pattern,
                                            GtkSnapshot    *snapshot,
                                            float           x,
                                            float           y,
                                            int             width,
                                            const GdkRGBA  *color);

G_END_DECLS
