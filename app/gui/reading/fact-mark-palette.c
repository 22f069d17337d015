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

/**
 * fact_mark_palette_look_up:
 * @self: (out caller-allocates): takes the colours
 * @widget: a widget; its style decides
 *
 * Looks all colours up. To be done again whenever the style changes: light and dark, high contrast.
 */
void
fact_mark_palette_look_up (FactMarkPalette *self,
                           GtkWidget       *widget)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);

  for (guint i = 0; i < FACT_N_VERDICTS; i++)
    {
      const char *verdict = fact_verdict_to_nick (i);

      look_up_verdict (context, verdict, "", &self->text[i]);
      look_up_verdict (context, verdict, "_fill", &self->fill[i]);
      look_up_verdict (context, verdict, "_tint", &self->tints[i][FACT_MARK_PLAIN]);
      look_up_verdict (context, verdict, "_selected", &self->tints[i][FACT_MARK_SELECTED]);
    }

  look_up (context, "fd_evidence", &self->evidence);
  look_up (context, "fd_text_secondary", &self->secondary);
  look_up (context, "fd_view", &self->paper);
  look_up (context, "fd_card", &self->card);
  look_up (context, "fd_border", &self->border);
}
