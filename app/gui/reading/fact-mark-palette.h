/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "reading/fact-mark-style.h"
#include "reading/fact-mark-tints.h"

G_BEGIN_DECLS

/**
 * FactMarkPalette:
 * @text: for numbers and icons, by verdict
 * @fill: for underlines and outlines, by verdict
 * @tints: behind words and in the badge of the selected claim, by verdict and emphasis
 * @evidence: for the underline of evidence
 * @accent: for handles
 * @secondary: for paragraph numbers
 * @paper: behind the text
 * @card: behind badges
 * @border: around badges
 *
 * The colours that marks are painted in, looked up in the style sheet by name: the only place that knows them.
 */
typedef struct
{
  GdkRGBA text[FACT_N_VERDICTS];
  GdkRGBA fill[FACT_N_VERDICTS];
  GdkRGBA tints[FACT_N_VERDICTS][FACT_N_EMPHASES];
  GdkRGBA evidence;
  GdkRGBA accent;
  GdkRGBA secondary;
  GdkRGBA paper;
  GdkRGBA card;
  GdkRGBA border;
} FactMarkPalette;

void fact_mark_palette_look_up (FactMarkPalette *self,
                                GtkWidget       *widget,
                                FactMarkStyle    style);

G_END_DECLS
