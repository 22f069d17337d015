/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-verdict-bar.h"

#include <string.h>

#include "inspector/fact-claim-closures.h"
#include "sidebar/fact-verdict-bar-drawing.h"

#define BAR_NATURAL_WIDTH 60

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
  *minimum = FACT_VERDICT_BAR_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? BAR_NATURAL_WIDTH : FACT_VERDICT_BAR_HEIGHT;
}

static void
fact_verdict_bar_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  int top = (gtk_widget_get_height (widget) - FACT_VERDICT_BAR_HEIGHT) / 2;

  fact_verdict_bar_draw (widget, snapshot, &FACT_VERDICT_BAR (widget)->tally, 0, top, gtk_widget_get_width (widget));
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
