/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-palette.h"

/* Where the style sheet does not know the colour the text's own is always legible. */
static void
look_up (GtkStyleContext *context,
         const char      *name,
         GdkRGBA         *color)
{
  if (!gtk_style_context_lookup_color (context, name, color))
    gtk_style_context_get_color (context, color);
}

static void
look_up_verdict (GtkStyleContext *context,
                 const char      *verdict,
                 const char      *suffix,
                 GdkRGBA         *color)
{
  g_autofree char *name = g_strconcat ("fd_", verdict, suffix, NULL);

  look_up (context, name, color);
}

/* Black words hold 7:1 on twice a selected tint. */
#define STRONGER 1.6f

/* Strong marks are as the selected one usually is, and their lines as dark as words; the selected one goes beyond. */
static void
apply_style (FactMarkPalette *self,
             guint            verdict,
             FactMarkStyle    style)
{
  GdkRGBA *tints = self->tints[verdict];

  switch (style)
    {
    case FACT_MARK_STYLE_UNDERLINE:
      tints[FACT_MARK_PLAIN].alpha = 0;
      break;
    case FACT_MARK_STYLE_STRONG:
      tints[FACT_MARK_PLAIN] = tints[FACT_MARK_SELECTED];
      tints[FACT_MARK_SELECTED].alpha = MIN (tints[FACT_MARK_SELECTED].alpha * STRONGER, 1);
      self->fill[verdict] = self->text[verdict];
      break;
    case FACT_MARK_STYLE_TINT_AND_UNDERLINE:
    default:
      break;
    }
}

/**
 * fact_mark_palette_look_up:
 * @self: (out caller-allocates): takes the colours
 * @widget: a widget; its style decides
 * @style: how claims are marked
 *
 * Looks all colours up. To be done again whenever the style changes: light and dark, high contrast.
 */
void
fact_mark_palette_look_up (FactMarkPalette *self,
                           GtkWidget       *widget,
                           FactMarkStyle    style)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);

  for (guint i = 0; i < FACT_N_VERDICTS; i++)
    {
      const char *verdict = fact_verdict_to_nick (i);

      look_up_verdict (context, verdict, "", &self->text[i]);
      look_up_verdict (context, verdict, "_fill", &self->fill[i]);
      look_up_verdict (context, verdict, "_tint", &self->tints[i][FACT_MARK_PLAIN]);
      look_up_verdict (context, verdict, "_selected", &self->tints[i][FACT_MARK_SELECTED]);
      apply_style (self, i, style);
    }

  look_up (context, "fd_evidence", &self->evidence);
  look_up (context, "accent_color", &self->accent);
  look_up (context, "fd_text_secondary", &self->secondary);
  look_up (context, "fd_view", &self->paper);
  look_up (context, "fd_card", &self->card);
  look_up (context, "fd_border", &self->border);
}
