/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-pane-private.h"

#include "navigation/fact-claim-marks.h"
#include "reading/fact-claim-actions.h"
#include "window/fact-workbench.h"

/* The ends of the mark one is at, dragged in the text. */

/* To be called whenever another mark, article or text is on show, or changing it has become possible or impossible. */
void
_fact_reading_pane_update_handles (FactReadingPane *self)
{
  FactClaim *claim = self->navigation != NULL ? fact_navigation_get_claim (self->navigation) : NULL;
  const char *mark_id = NULL;

  if (claim != NULL && !fact_document_is_read_only (fact_navigation_get_document (self->navigation)))
    mark_id = fact_claim_marks_find_present (claim, fact_navigation_get_mark_id (self->navigation), self->article_id);

  fact_article_view_set_handles (self->view, mark_id);
}

static void
mark_resized_cb (FactReadingPane *self,
                 const char      *mark_id,
                 guint            start,
                 guint            end)
{
  GtkWidget *workbench = gtk_widget_get_ancestor (GTK_WIDGET (self), FACT_TYPE_WORKBENCH);

  fact_claim_actions_resize_mark (workbench, mark_id, (FactSpan) { start, end });
}

/* Before other controllers of the view: who gives up dragging does not give up anything else. */
static gboolean
key_pressed_cb (FactReadingPane *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  modifiers)
{
  if (keyval != GDK_KEY_Escape || !fact_article_view_is_dragging (self->view))
    return GDK_EVENT_PROPAGATE;

  fact_article_view_cancel_drag (self->view);

  return GDK_EVENT_STOP;
}

void
_fact_reading_pane_init_handles (FactReadingPane *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (self->view, "mark-resized", G_CALLBACK (mark_resized_cb), self);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
}
