/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-pane-private.h"

#include "text/fact-selection.h"

/* What comes up over the article: the chooser among marks that overlap, and what selected words can be used for. */

void
_fact_reading_pane_hide_popovers (FactReadingPane *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  gtk_popover_popdown (GTK_POPOVER (self->chooser));
}

static void
choose (FactReadingPane *self,
        const char      *claim_id,
        const char      *mark_id)
{
  fact_navigation_select_mark (self->navigation, claim_id, mark_id);
}

static void
point_to (FactReadingPane *self,
          GtkPopover      *popover,
          GdkRectangle    *area)
{
  double x, y;

  gtk_widget_translate_coordinates (GTK_WIDGET (self->view), GTK_WIDGET (self), area->x, area->y, &x, &y);
  gtk_popover_set_pointing_to (popover, &(GdkRectangle) { x, y, area->width, area->height });
}

static void
choices_activated_cb (FactReadingPane *self,
                      GPtrArray       *choices,
                      GdkRectangle    *area)
{
  FactMarkChoice *first = g_ptr_array_index (choices, 0);

  if (choices->len == 1)
    {
      choose (self, first->claim_id, first->mark_id);
      return;
    }

  fact_mark_chooser_set_choices (self->chooser, choices);
  point_to (self, GTK_POPOVER (self->chooser), area);
  gtk_popover_popup (GTK_POPOVER (self->chooser));
}

static void
selection_changed_cb (FactReadingPane *self)
{
  FactSpan selection;

  if (!fact_article_view_get_selection (self->view, &selection))
    gtk_popover_popdown (GTK_POPOVER (self->popover));

  g_signal_emit_by_name (self, "selection-changed");
}

/* Nothing is offered for white space, nor where nothing can be changed, nor while the user is elsewhere. */
static gboolean
can_offer (FactReadingPane *self)
{
  FactSpan selection, span;

  return self->navigation != NULL &&
         !fact_document_is_read_only (fact_navigation_get_document (self->navigation)) &&
         gtk_widget_has_focus (GTK_WIDGET (self->view)) &&
         fact_article_view_get_selection (self->view, &selection) &&
         fact_selection_to_span (fact_article_view_get_text (self->view), selection, &span, NULL);
}

static void
selection_settled_cb (FactReadingPane *self)
{
  GdkRectangle area;

  if (!can_offer (self) || !fact_article_view_get_selection_area (self->view, &area))
    {
      gtk_popover_popdown (GTK_POPOVER (self->popover));
      return;
    }

  point_to (self, GTK_POPOVER (self->popover), &area);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static gboolean
key_pressed_cb (FactReadingPane *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  modifiers)
{
  FactSpan selection;

  if (keyval != GDK_KEY_Escape || !fact_article_view_get_selection (self->view, &selection))
    return GDK_EVENT_PROPAGATE;

  _fact_reading_pane_hide_popovers (self);
  fact_article_view_clear_selection (self->view);

  return GDK_EVENT_STOP;
}

void
_fact_reading_pane_init_popovers (FactReadingPane *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->popover = FACT_SELECTION_POPOVER (fact_selection_popover_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->popover), GTK_WIDGET (self));
  self->chooser = FACT_MARK_CHOOSER (fact_mark_chooser_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->chooser), GTK_WIDGET (self));
  g_signal_connect_swapped (self->chooser, "chosen", G_CALLBACK (choose), self);

  g_signal_connect_swapped (self->view, "choices-activated", G_CALLBACK (choices_activated_cb), self);
  g_signal_connect_swapped (self->view, "selection-changed", G_CALLBACK (selection_changed_cb), self);
  g_signal_connect_swapped (self->view, "selection-settled", G_CALLBACK (selection_settled_cb), self);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
}
