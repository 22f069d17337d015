/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claims-view.h"

#include <glib/gi18n-lib.h>

#include "claims/fact-claim-action-bar.h"
#include "claims/fact-claim-actions-many.h"
#include "claims/fact-claim-column-sizer.h"
#include "claims/fact-claim-filter-bar.h"
#include "keys/fact-key-map.h"
#include "pane/fact-minute-clock.h"
#include "sidebar/fact-widget-children.h"

struct _FactClaimsView
{
  FactPane                parent_instance;

  FactClaimTableSettings *settings;
  FactClaimColumnSizer   *sizer;
  FactClaimSelection     *selection;      /* NULL without a document */

  FactClaimFilterBar     *filter_bar;
  FactClaimHeadings      *headings;
  GtkStack               *stack;
  FactClaimTable         *table;
  AdwStatusPage          *empty_page;
  GtkWidget              *clear_button;
  FactClaimActionBar     *action_bar;     /* NULL until several claims are first selected */
};

G_DEFINE_FINAL_TYPE (FactClaimsView, fact_claims_view, FACT_TYPE_PANE)

static FactNavigation *
get_navigation (FactClaimsView *self)
{
  return fact_pane_get_navigation (FACT_PANE (self));
}

static FactEditContext *
get_context (FactClaimsView *self)
{
  return fact_document_get_context (fact_navigation_get_document (get_navigation (self)));
}

static FactClaimRows *
get_rows (FactClaimsView *self)
{
  return self->selection != NULL ? fact_claim_selection_get_rows (self->selection) : NULL;
}

/* Says in words why there is nothing, and what to do. */
static void
show_emptiness (FactClaimsView *self)
{
  FactClaimRows *rows = get_rows (self);
  gboolean has_none = fact_claim_rows_get_counts (rows)->n_claims == 0;
  gboolean is_empty = fact_claim_rows_get_n (rows) == 0 && !fact_claim_rows_is_loading (rows);

  adw_status_page_set_title (self->empty_page, has_none ? _("No Claims Yet") : _("No Claim Fits"));
  adw_status_page_set_description (self->empty_page, has_none ? _("Select words in an article and press C to make a claim of them.")
                                                              : _("No claim is like what is looked for."));
  gtk_widget_set_visible (self->clear_button, !has_none);
  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "table");
}

static gboolean
has_keyboard (FactClaimsView *self,
              gpointer        part)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, part);
}

/* The current claim is the one that the keyboard is at. A claim that is out of sight stays current until another one is gone to. */
static void
share_claim (FactClaimsView *self)
{
  const char *claim_id = fact_claim_selection_get_claim (self->selection);
  FactNavigation *navigation = get_navigation (self);

  if (claim_id != NULL && g_strcmp0 (claim_id, fact_navigation_get_claim_id (navigation)) != 0)
    fact_navigation_select_claim (navigation, claim_id);
}

static void
show_actions (FactClaimsView *self)
{
  if (self->action_bar == NULL && self->selection != NULL && fact_claim_selection_get_n (self->selection) > 1)
    {
      self->action_bar = g_object_new (FACT_TYPE_CLAIM_ACTION_BAR, NULL);
      gtk_widget_set_parent (GTK_WIDGET (self->action_bar), GTK_WIDGET (self));
    }
  if (self->action_bar != NULL)
    fact_claim_action_bar_show_selection (self->action_bar, self->selection);
}

static void
show_selection (FactClaimsView *self)
{
  /* The bar goes when only one is selected. The keyboard goes first: otherwise GTK gives it to whatever comes next. */
  if (fact_claim_selection_get_n (self->selection) <= 1 && self->action_bar != NULL && has_keyboard (self, self->action_bar))
    fact_claims_view_focus_table (self);
  show_actions (self);
  fact_navigation_set_n_selected (get_navigation (self), fact_claim_selection_get_n (self->selection));
}

static void
claim_changed_cb (FactClaimsView *self)
{
  const char *claim_id = fact_navigation_get_claim_id (get_navigation (self));

  if (claim_id != NULL && fact_claim_rows_find (get_rows (self), claim_id) != FACT_CLAIM_NO_ROW)
    fact_claim_selection_go_to_claim (self->selection, claim_id);
}

static void
selection_changed_cb (FactClaimsView *self,
                      gboolean        are_rows_others)
{
  FactNavigation *navigation = get_navigation (self);

  if (are_rows_others)
    {
      show_emptiness (self);
      fact_claim_filter_bar_show_rows (self->filter_bar, get_rows (self));
    }

  /* What was deleted gives way to the next one; what came into sight again is gone back to. */
  if (!are_rows_others || (fact_navigation_get_claim_id (navigation) == NULL && has_keyboard (self, self)))
    share_claim (self);
  else if (fact_claim_selection_get_focus (self->selection) == FACT_CLAIM_NO_ROW)
    claim_changed_cb (self);

  show_selection (self);
}

static gboolean
is_wanted (FactClaimsView *self,
           guint           row,
           FactClaimStep   step)
{
  FactClaimDigest *digest = fact_claim_rows_get (get_rows (self), row)->digest;

  if (digest == NULL)
    return FALSE;

  return step != FACT_CLAIM_STEP_NEXT_UNVERIFIED || fact_claim_get_verdict (digest->claim) == FACT_VERDICT_UNVERIFIED;
}

/* Headings of groups are passed over; the search for what is unverified goes on at the top. */
static gboolean
step_cb (FactClaimsView *self,
         FactClaimStep   step)
{
  guint n = fact_claim_rows_get_n (get_rows (self));
  guint row = fact_claim_selection_get_focus (self->selection);
  gboolean is_back = step == FACT_CLAIM_STEP_PREVIOUS;

  for (guint i = 0; i < n; i++)
    {
      if (row == FACT_CLAIM_NO_ROW)
        row = is_back ? n - 1 : 0;
      else if (step == FACT_CLAIM_STEP_NEXT_UNVERIFIED)
        row = (row + 1) % n;
      else if (row == (is_back ? 0 : n - 1))
        return FALSE;
      else
        row = is_back ? row - 1 : row + 1;

      if (is_wanted (self, row, step) && row != fact_claim_selection_get_focus (self->selection))
        {
          fact_claim_selection_go (self->selection, row, FACT_CLAIM_MOVE_CHOOSE);
          return TRUE;
        }
    }

  return FALSE;
}

/* The time goes on, and the user may have told another name. */
static void
update_context (FactClaimsView *self)
{
  if (self->selection == NULL)
    return;

  fact_claim_table_set_now (self->table, fact_edit_context_now (get_context (self)));
  fact_claim_rows_set_me (get_rows (self), fact_edit_context_get_author (get_context (self)));
}

static void
tell_time (GtkWidget *widget)
{
  update_context (FACT_CLAIMS_VIEW (widget));
}

static void
follow (FactClaimsView *self,
        FactNavigation *navigation)
{
  FactDocument *document = fact_navigation_get_document (navigation);
  FactEditContext *context = fact_document_get_context (document);
  g_autoptr (FactClaimRows) rows = fact_claim_rows_new (fact_document_get_project (document),
                                                        fact_edit_context_get_author (context));
  g_autoptr (FactClaimFilter) filter = fact_claim_filter_from_string (fact_navigation_get_filter (navigation));

  fact_claim_table_settings_apply (self->settings, rows);
  fact_claim_filter_bar_set_filter (self->filter_bar, filter);
  fact_claim_rows_set_filter (rows, filter);
  self->selection = fact_claim_selection_new (rows);
  g_signal_connect_object (self->selection, "changed", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (navigation, "notify::claim-id", G_CALLBACK (claim_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (navigation, "step", G_CALLBACK (step_cb), self, G_CONNECT_SWAPPED);

  fact_claim_table_set_now (self->table, fact_edit_context_now (context));
  fact_claim_table_set_selection (self->table, self->selection);
  fact_claim_filter_bar_show_rows (self->filter_bar, rows);
  fact_claim_headings_set_sort (self->headings, fact_claim_rows_get_sort (rows));
  show_emptiness (self);
  claim_changed_cb (self);
}

static void
fact_claims_view_navigation_changed (FactPane       *pane,
                                     FactNavigation *before)
{
  FactClaimsView *self = FACT_CLAIMS_VIEW (pane);

  if (before != NULL)
    g_signal_handlers_disconnect_by_data (before, self);
  if (self->selection != NULL)
    g_signal_handlers_disconnect_by_data (self->selection, self);
  fact_claim_table_set_selection (self->table, NULL);
  g_clear_object (&self->selection);

  if (get_navigation (self) != NULL)
    follow (self, get_navigation (self));
  show_actions (self);
}

static void
filter_changed_cb (FactClaimsView *self)
{
  g_autofree char *kept = NULL;

  if (self->selection == NULL)
    return;

  kept = fact_claim_filter_to_string (fact_claim_filter_bar_get_filter (self->filter_bar));
  fact_navigation_set_filter (get_navigation (self), kept);
  fact_claim_table_scroll_to_top (self->table);
  fact_claim_rows_set_filter (get_rows (self), fact_claim_filter_bar_get_filter (self->filter_bar));
}

static void
activated_cb (FactClaimsView *self,
              const char     *claim_id)
{
  fact_navigation_go_to_claim (get_navigation (self), claim_id);
}

static void
laid_out_cb (FactClaimsView *self)
{
  fact_claim_headings_set_columns (self->headings, fact_claim_table_get_columns (self->table));
}

static void
sort_by_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  FactClaimsView *self = FACT_CLAIMS_VIEW (widget);
  FactClaimColumn column;
  FactClaimSort sort;

  if (self->selection == NULL || !fact_claim_column_from_nick (g_variant_get_string (parameter, NULL), &column))
    return;

  sort = fact_claim_sort_by (fact_claim_rows_get_sort (get_rows (self)), column);
  fact_claim_table_settings_set_sort (self->settings, sort);
  fact_claim_headings_set_sort (self->headings, sort);
  fact_claim_table_scroll_to_top (self->table);
  fact_claim_rows_set_sort (get_rows (self), sort);
}

static void
clear_filters_cb (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  FactClaimsView *self = FACT_CLAIMS_VIEW (widget);

  fact_claim_filter_bar_clear (self->filter_bar);
  fact_claims_view_focus_table (self);
}

static void
search_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  fact_claims_view_focus_search (FACT_CLAIMS_VIEW (widget));
}

static void
columns_changed_cb (FactClaimsView *self)
{
  fact_claim_table_set_columns (self->table, fact_claim_table_settings_get_columns (self->settings));
}

static void
grouping_changed_cb (FactClaimsView *self)
{
  if (self->selection == NULL)
    return;

  fact_claim_table_scroll_to_top (self->table);
  fact_claim_table_settings_apply (self->settings, get_rows (self));
}

static void
fact_claims_view_dispose (GObject *object)
{
  FactClaimsView *self = FACT_CLAIMS_VIEW (object);

  if (self->table != NULL)
    fact_pane_set_navigation (FACT_PANE (self), NULL);
  g_clear_object (&self->sizer);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_CLAIMS_VIEW);
  fact_widget_children_unparent (GTK_WIDGET (self));
  self->action_bar = NULL;
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (fact_claims_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/claims/fact-claims-view.ui");
  gtk_widget_class_bind_template_child (widget_class, FactClaimsView, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, FactClaimsView, headings);
  gtk_widget_class_bind_template_child (widget_class, FactClaimsView, stack);
  gtk_widget_class_bind_template_child (widget_class, FactClaimsView, table);
  gtk_widget_class_bind_template_child (widget_class, FactClaimsView, empty_page);
  gtk_widget_class_bind_template_child (widget_class, FactClaimsView, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, laid_out_cb);
  gtk_widget_class_bind_template_callback (widget_class, fact_claims_view_focus_table);
}

static void
fact_claims_view_class_init (FactClaimsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_claims_view_dispose;
  FACT_PANE_CLASS (klass)->navigation_changed = fact_claims_view_navigation_changed;

  g_type_ensure (FACT_TYPE_CLAIM_FILTER_BAR);
  g_type_ensure (FACT_TYPE_CLAIM_HEADINGS);
  g_type_ensure (FACT_TYPE_CLAIM_TABLE);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "claims.sort-by", "s", sort_by_cb);
  gtk_widget_class_install_action (widget_class, "claims.clear-filters", NULL, clear_filters_cb);
  gtk_widget_class_install_action (widget_class, "claims.search", NULL, search_cb);
  fact_key_map_bind (widget_class, "claims.search", gtk_named_action_new ("claims.search"));
  fact_claim_actions_many_install (widget_class);
}

static void
fact_claims_view_init (FactClaimsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->settings = fact_claim_table_settings_new ();
  gtk_widget_insert_action_group (GTK_WIDGET (self), "claims-table",
                                  fact_claim_table_settings_get_actions (self->settings));
  g_signal_connect_object (self->settings, "columns-changed", G_CALLBACK (columns_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "grouping-changed", G_CALLBACK (grouping_changed_cb), self, G_CONNECT_SWAPPED);
  columns_changed_cb (self);
  self->sizer = fact_claim_column_sizer_new (self->headings, self->table, self->settings);
  fact_minute_clock_follow (GTK_WIDGET (self), tell_time);
}

/**
 * fact_claims_view_focus_table:
 * @self: a view
 *
 * Brings the keyboard to the claims, or to what is looked for when there are none.
 */
void
fact_claims_view_focus_table (FactClaimsView *self)
{
  g_return_if_fail (FACT_IS_CLAIMS_VIEW (self));

  if (!gtk_widget_grab_focus (GTK_WIDGET (self->table)))
    fact_claims_view_focus_search (self);
}

/**
 * fact_claims_view_focus_search:
 * @self: a view
 *
 * Lets the user type what is looked for.
 */
void
fact_claims_view_focus_search (FactClaimsView *self)
{
  g_return_if_fail (FACT_IS_CLAIMS_VIEW (self));

  fact_claim_filter_bar_focus_search (self->filter_bar);
}

/**
 * fact_claims_view_get_selection:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): which claims are selected; %NULL without a document
 */
FactClaimSelection *
fact_claims_view_get_selection (FactClaimsView *self)
{
  g_return_val_if_fail (FACT_IS_CLAIMS_VIEW (self), NULL);

  return self->selection;
}
