/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-verdict-bar.h"

#include <string.h>

#include "inspector/fact-claim-closures.h"
#include "sidebar/fact-verdict-bar-layout.h"

#define BAR_HEIGHT 6
#define BAR_NATURAL_WIDTH 60
#define PART_GAP 1
#define PART_MIN_WIDTH 4

struct _FactVerdictBar
{
  GtkWidget parent_instance;
  FactTally tally;
};

G_DEFINE_FINAL_TYPE (FactVerdictBar, fact_verdict_bar, GTK_TYPE_WIDGET)

static void
fact_verdict_bar_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *minimum = BAR_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? BAR_NATURAL_WIDTH : BAR_HEIGHT;
}

/* A stylesheet without our colours (another theme, a test) still gets a visible bar. */
static GdkRGBA
look_up_colour (GtkWidget  *widget,
                const char *name)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  GdkRGBA colour;

  if (!gtk_style_context_lookup_color (context, name, &colour))
    gtk_style_context_get_color (context, &colour);

  return colour;
}

static void
fact_verdict_bar_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  static const char * const colours[FACT_N_VERDICTS] = {
    "fd_supported_fill", "fd_disputed_fill", "fd_unverified_fill",
  };
  FactVerdictBar *self = FACT_VERDICT_BAR (widget);
  const int width = gtk_widget_get_width (widget);
  const int height = gtk_widget_get_height (widget);
  const gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  FactVerdictBarPart parts[FACT_N_VERDICTS];
  GskRoundedRect outline;

  fact_verdict_bar_layout (&self->tally, width, PART_GAP, PART_MIN_WIDTH, parts);

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (0, 0, width, height), height / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  if (self->tally.n_claims == 0)
    {
      GdkRGBA track = look_up_colour (widget, "fd_border");

      gtk_snapshot_append_color (snapshot, &track, &outline.bounds);
    }
  for (guint i = 0; i < FACT_N_VERDICTS; i++)
    {
      GdkRGBA colour = look_up_colour (widget, colours[i]);
      float x = is_rtl ? width - parts[i].x - parts[i].width : parts[i].x;

      if (parts[i].width > 0)
        gtk_snapshot_append_color (snapshot, &colour, &GRAPHENE_RECT_INIT (x, 0, parts[i].width, height));
    }
  gtk_snapshot_pop (snapshot);
}

static void
fact_verdict_bar_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (fact_verdict_bar_parent_class)->css_changed (widget, change);

  /* Colours that are only looked up by name are no property of the widget: GTK does not know that they are drawn. */
  gtk_widget_queue_draw (widget);
}

static void
fact_verdict_bar_class_init (FactVerdictBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = fact_verdict_bar_measure;
  widget_class->snapshot = fact_verdict_bar_snapshot;
  widget_class->css_changed = fact_verdict_bar_css_changed;

  gtk_widget_class_set_css_name (widget_class, "verdictbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
describe (FactVerdictBar *self)
{
  g_autofree char *sentence = fact_tally_as_sentence (NULL, &self->tally);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), sentence);
}

static void
fact_verdict_bar_init (FactVerdictBar *self)
{
  describe (self);
}

/**
 * fact_verdict_bar_new:
 *
 * Returns: (transfer floating): a bar without claims
 */
GtkWidget *
fact_verdict_bar_new (void)
{
  return g_object_new (FACT_TYPE_VERDICT_BAR, NULL);
}

/**
 * fact_verdict_bar_set_tally:
 * @self: a bar
 * @tally: how many claims stand where
 */
void
fact_verdict_bar_set_tally (FactVerdictBar  *self,
                            const FactTally *tally)
{
  g_return_if_fail (FACT_IS_VERDICT_BAR (self));
  g_return_if_fail (tally != NULL);

  if (memcmp (&self->tally, tally, sizeof *tally) == 0)
    return;

  self->tally = *tally;
  describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
