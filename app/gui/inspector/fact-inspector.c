/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-inspector.h"

#include "inspector/fact-article-summary.h"
#include "inspector/fact-claim-concern.h"
#include "inspector/fact-claim-pane.h"
#include "inspector/fact-inspector-actions.h"
#include "pane/fact-minute-clock.h"
#include "window/fact-workbench.h"

struct _FactInspector
{
  FactPane            parent_instance;

  char               *shown_claim_id;
  char               *shown_place;        /* see dup_place() */

  GtkScrolledWindow  *scroller;
  GtkBox             *pages;              /* of which one is visible */
  FactClaimPane      *claim_pane;         /* NULL until there is first a claim, which a window need not wait for */
  FactArticleSummary *article_summary;
  GtkWidget          *nothing_label;
};

G_DEFINE_FINAL_TYPE (FactInspector, fact_inspector, FACT_TYPE_PANE)

static FactNavigation *
get_navigation (FactInspector *self)
{
  return fact_pane_get_navigation (FACT_PANE (self));
}

/* Another claim is read from its top on; a change of the same one leaves the scroll where it is. */
static void
note_shown_claim (FactInspector *self,
                  FactClaim     *claim)
{
  const char *claim_id = claim != NULL ? fact_record_get_id (claim) : NULL;

  if (g_strcmp0 (self->shown_claim_id, claim_id) == 0)
    return;

  g_free (self->shown_claim_id);
  self->shown_claim_id = g_strdup (claim_id);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  if (claim != NULL)
    fact_document_check_attachments_of (fact_navigation_get_document (get_navigation (self)), claim);
}

static void
update_actions (FactInspector *self)
{
  GtkWidget *workbench = gtk_widget_get_ancestor (GTK_WIDGET (self), FACT_TYPE_WORKBENCH);

  if (workbench != NULL)
    fact_inspector_actions_update (workbench);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "inspector.go-to-claim", get_navigation (self) != NULL);
}

/* All of where the reader is that is shown here. Going somewhere notifies of each part of it; one refresh is enough. */
static char *
dup_place (FactInspector *self)
{
  FactNavigation *navigation = get_navigation (self);

  if (navigation == NULL)
    return NULL;

  return g_strdup_printf ("%s %s %s %d %d %u",
                          fact_navigation_get_article_id (navigation),
                          fact_navigation_get_claim_id (navigation),
                          fact_navigation_get_mark_id (navigation),
                          fact_navigation_can_return (navigation),
                          fact_navigation_get_view (navigation),
                          fact_navigation_get_n_selected (navigation));
}

static void
show_claim (FactInspector *self,
            FactClaim     *claim)
{
  if (self->claim_pane == NULL)
    {
      self->claim_pane = g_object_new (FACT_TYPE_CLAIM_PANE, NULL);
      gtk_widget_set_vexpand (GTK_WIDGET (self->claim_pane), TRUE);
      gtk_box_append (self->pages, GTK_WIDGET (self->claim_pane));
    }

  fact_claim_pane_show_claim (self->claim_pane, get_navigation (self), claim);
}

/* Instead of a stack, which would ask how narrow a page may be for its height: boxes find that by trying, and each text would be laid out
 * in a dozen widths for each letter that is typed. */
static void
show_page (FactInspector *self,
           GtkWidget     *page)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->pages)); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_visible (child, child == page);
}

static void
refresh (FactInspector *self)
{
  FactNavigation *navigation = get_navigation (self);
  FactClaim *claim = navigation != NULL ? fact_navigation_get_claim (navigation) : NULL;
  FactArticle *article = navigation != NULL ? fact_navigation_get_article (navigation) : NULL;

  g_free (self->shown_place);
  self->shown_place = dup_place (self);
  note_shown_claim (self, claim);
  if (claim != NULL)
    show_claim (self, claim);
  else if (self->claim_pane != NULL)
    fact_claim_pane_clear (self->claim_pane);
  if (claim == NULL && article != NULL)
    fact_article_summary_show_article (self->article_summary, navigation, article);

  show_page (self, claim != NULL ? GTK_WIDGET (self->claim_pane)
                   : article != NULL ? GTK_WIDGET (self->article_summary) : self->nothing_label);
  update_actions (self);
}

static void
place_changed_cb (FactInspector *self)
{
  g_autofree char *place = dup_place (self);

  if (g_strcmp0 (place, self->shown_place) != 0)
    refresh (self);
}

static void
project_changed_cb (FactInspector *self,
                    FactChangeSet *changes)
{
  FactClaimConcern concern = fact_claim_concern_find (changes, self->shown_claim_id);

  if ((concern & FACT_CONCERNS_OTHERS) != 0 && self->claim_pane != NULL)
    fact_claim_pane_invalidate (self->claim_pane);
  if ((concern & (FACT_CONCERNS_CLAIM | FACT_CONCERNS_OTHERS)) != 0)
    refresh (self);
  if ((concern & FACT_CONCERNS_ACTIVITY) != 0 && self->claim_pane != NULL)
    fact_claim_pane_find_activity (self->claim_pane);
}

static void
attachments_checked_cb (FactInspector *self)
{
  if (self->claim_pane != NULL)
    fact_claim_pane_invalidate (self->claim_pane);
  refresh (self);
}

static void
edit_statement_cb (FactInspector *self)
{
  place_changed_cb (self);
  if (fact_navigation_get_claim (get_navigation (self)) != NULL)
    fact_claim_pane_edit_statement (self->claim_pane);
}

static void
tell_times (GtkWidget *widget)
{
  FactInspector *self = FACT_INSPECTOR (widget);

  if (self->claim_pane != NULL)
    fact_claim_pane_tell_times (self->claim_pane);
}

static GtkSizeRequestMode
fact_inspector_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The natural width is the minimum: a long quotation must not make the inspector wider. How high it would be is not asked, for it is
 * scrolled: each text would be laid out in a width that it never gets, and one of thousands of letters takes its time. */
static void
fact_inspector_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (GTK_WIDGET (FACT_INSPECTOR (widget)->scroller), orientation, for_size, minimum, NULL, NULL, NULL);
      *natural = *minimum;
    }
}

static void
fact_inspector_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  gtk_widget_size_allocate (GTK_WIDGET (FACT_INSPECTOR (widget)->scroller), &(GtkAllocation) { 0, 0, width, height }, -1);
}

static void
go_to_claim_cb (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  FactNavigation *navigation = get_navigation (FACT_INSPECTOR (widget));

  if (navigation != NULL)
    fact_navigation_go_to_claim (navigation, g_variant_get_string (parameter, NULL));
}

static void
connect_navigation (FactInspector  *self,
                    FactNavigation *navigation)
{
  FactDocument *document = fact_navigation_get_document (navigation);

  g_signal_connect_object (fact_document_get_project (document), "changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "attachments-checked", G_CALLBACK (attachments_checked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (navigation, "notify", G_CALLBACK (place_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (navigation, "edit-statement", G_CALLBACK (edit_statement_cb), self, G_CONNECT_SWAPPED);
}

static void
fact_inspector_navigation_changed (FactPane       *pane,
                                   FactNavigation *before)
{
  FactInspector *self = FACT_INSPECTOR (pane);

  if (before != NULL)
    {
      g_signal_handlers_disconnect_by_data (fact_document_get_project (fact_navigation_get_document (before)), self);
      g_signal_handlers_disconnect_by_data (fact_navigation_get_document (before), self);
      g_signal_handlers_disconnect_by_data (before, self);
    }
  if (get_navigation (self) != NULL)
    connect_navigation (self, get_navigation (self));

  refresh (self);
}

static void
fact_inspector_dispose (GObject *object)
{
  FactInspector *self = FACT_INSPECTOR (object);

  if (self->pages != NULL)
    fact_pane_set_navigation (FACT_PANE (self), NULL);
  self->claim_pane = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_INSPECTOR);

  G_OBJECT_CLASS (fact_inspector_parent_class)->dispose (object);
}

static void
fact_inspector_finalize (GObject *object)
{
  g_free (FACT_INSPECTOR (object)->shown_claim_id);
  g_free (FACT_INSPECTOR (object)->shown_place);

  G_OBJECT_CLASS (fact_inspector_parent_class)->finalize (object);
}

static void
fact_inspector_class_init (FactInspectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = fact_inspector_dispose;
  object_class->finalize = fact_inspector_finalize;
  widget_class->get_request_mode = fact_inspector_get_request_mode;
  widget_class->measure = fact_inspector_measure;
  widget_class->size_allocate = fact_inspector_size_allocate;
  FACT_PANE_CLASS (klass)->navigation_changed = fact_inspector_navigation_changed;

  gtk_widget_class_install_action (widget_class, "inspector.go-to-claim", "s", go_to_claim_cb);

  g_type_ensure (FACT_TYPE_ARTICLE_SUMMARY);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, FactInspector, scroller);
  gtk_widget_class_bind_template_child (widget_class, FactInspector, pages);
  gtk_widget_class_bind_template_child (widget_class, FactInspector, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, FactInspector, article_summary);
}

static void
fact_inspector_init (FactInspector *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_minute_clock_follow (GTK_WIDGET (self), tell_times);

  refresh (self);
}
