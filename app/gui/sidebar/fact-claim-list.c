/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-claim-list.h"

#include <glib/gi18n-lib.h>

#include "navigation/fact-navigation.h"
#include "sidebar/fact-article-claims.h"
#include "sidebar/fact-claim-row.h"
#include "sidebar/fact-claim-scope.h"
#include "sidebar/fact-widget-children.h"
#include "window/fact-workbench.h"

struct _FactClaimList
{
  GtkWidget           parent_instance;

  FactNavigation     *navigation;
  FactClaimScope      scope;
  FactArticleClaims  *article_claims;
  GtkSingleSelection *selection;
  gboolean            is_following;      /* the selection is being brought to where the navigation is */

  GtkWidget          *scroller;
  GtkListView        *view;
  GtkLabel           *empty_label;
};

enum { PROP_0, PROP_NAVIGATION, PROP_SCOPE, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactClaimList, fact_claim_list, GTK_TYPE_WIDGET)

static FactProject *
get_project (FactClaimList *self)
{
  return fact_document_get_project (fact_navigation_get_document (self->navigation));
}

static guint
find_current (FactClaimList *self)
{
  FactClaim *claim = self->navigation != NULL ? fact_navigation_get_claim (self->navigation) : NULL;
  guint place = GTK_INVALID_LIST_POSITION;

  if (claim == NULL)
    return GTK_INVALID_LIST_POSITION;

  if (self->scope == FACT_CLAIM_SCOPE_ARTICLE)
    fact_article_claims_find (self->article_claims, fact_record_get_id (claim), &place);
  else
    fact_state_find_place (fact_project_get_state (get_project (self)), claim, fact_claim_get_number (claim) - 1, &place);

  return place;
}

static void
follow_navigation (FactClaimList *self)
{
  guint position = find_current (self);

  if (gtk_single_selection_get_selected (self->selection) == position)
    return;

  self->is_following = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->is_following = FALSE;
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
}

static void
go_to_item (FactClaimList *self,
            FactClaimItem *item)
{
  fact_navigation_go_to_claim (self->navigation, fact_claim_item_get_id (item));
}

static void
selected_cb (FactClaimList *self)
{
  FactClaimItem *item = gtk_single_selection_get_selected_item (self->selection);

  if (self->is_following || item == NULL || self->navigation == NULL
      || g_strcmp0 (fact_claim_item_get_id (item), fact_navigation_get_claim_id (self->navigation)) == 0)
    return;

  go_to_item (self, item);
}

static void
show_emptiness (FactClaimList *self)
{
  GListModel *model = gtk_single_selection_get_model (self->selection);
  gboolean is_empty = model == NULL || g_list_model_get_n_items (model) == 0;
  gboolean has_article = self->navigation != NULL && fact_navigation_get_article_id (self->navigation) != NULL;

  gtk_widget_set_visible (self->scroller, !is_empty);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_label), is_empty && has_article);
  gtk_label_set_text (self->empty_label,
                      self->scope == FACT_CLAIM_SCOPE_ARTICLE ? _("No claims in this article yet. Select words and press C.")
                                                              : _("No claims yet. Select words and press C."));
}

static void
items_changed_cb (FactClaimList *self)
{
  show_emptiness (self);
}

/* When most of a model goes, GtkSingleSelection looks for its item among all the new ones, making each of them: at 50,000 claims
 * that is felt. Whoever is selected is found by its id afterwards. */
static void
unselect (FactClaimList *self)
{
  self->is_following = TRUE;
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  self->is_following = FALSE;
}

/* A selected row that was moved has lost its selection on the way. */
static void
changed_cb (FactClaimList *self)
{
  follow_navigation (self);
}

static void
article_cb (FactClaimList *self)
{
  if (self->scope == FACT_CLAIM_SCOPE_ARTICLE)
    unselect (self);
  fact_article_claims_set_article (self->article_claims, fact_navigation_get_article_id (self->navigation));
  show_emptiness (self);
  follow_navigation (self);
}

static void
show_model (FactClaimList *self)
{
  GListModel *model = NULL;

  if (self->navigation != NULL)
    model = self->scope == FACT_CLAIM_SCOPE_ARTICLE ? G_LIST_MODEL (self->article_claims)
                                                    : fact_project_get_claims (get_project (self));

  unselect (self);
  gtk_single_selection_set_model (self->selection, model);
  show_emptiness (self);
  follow_navigation (self);
}

static void
set_scope (FactClaimList  *self,
           FactClaimScope  scope)
{
  if (self->scope == scope)
    return;

  self->scope = scope;
  show_model (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCOPE]);
}

static void
set_navigation (FactClaimList  *self,
                FactNavigation *navigation)
{
  if (self->navigation == navigation)
    return;

  if (self->navigation != NULL)
    {
      g_signal_handlers_disconnect_by_data (get_project (self), self);
      g_signal_handlers_disconnect_by_data (self->navigation, self);
    }
  g_clear_object (&self->article_claims);
  g_set_object (&self->navigation, navigation);
  if (navigation != NULL)
    {
      self->article_claims = fact_article_claims_new (get_project (self), fact_navigation_get_article_id (navigation));
      g_signal_connect_object (get_project (self), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (navigation, "notify::article-id", G_CALLBACK (article_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (navigation, "notify::claim-id", G_CALLBACK (follow_navigation), self, G_CONNECT_SWAPPED);
    }

  show_model (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAVIGATION]);
}

static void
focus_text (FactClaimList *self)
{
  GtkWidget *workbench = gtk_widget_get_ancestor (GTK_WIDGET (self), FACT_TYPE_WORKBENCH);

  if (workbench != NULL)
    fact_reading_pane_focus_text (fact_workbench_get_reading_pane (FACT_WORKBENCH (workbench)));
}

/* Enter on a claim: to its words, and on in the text from there. */
static void
activate_cb (FactClaimList *self,
             guint          position)
{
  g_autoptr (FactClaimItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  go_to_item (self, item);
  focus_text (self);
}

/* A click on the current claim selects nothing new, but whoever clicks there has scrolled away and wants to go back to it. */
static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             GtkListItem     *list_item)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  FactClaimList *self = FACT_CLAIM_LIST (gtk_widget_get_ancestor (row, FACT_TYPE_CLAIM_LIST));
  FactClaimItem *item = gtk_list_item_get_item (list_item);

  if (n_press == 1 && item != NULL
      && g_strcmp0 (fact_claim_item_get_id (item), fact_navigation_get_claim_id (self->navigation)) == 0)
    go_to_item (self, item);
}

static void
setup_cb (FactClaimList *self,
          GtkListItem   *list_item)
{
  GtkWidget *row = fact_claim_row_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (click, "released", G_CALLBACK (released_cb), list_item);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (list_item, row);
}

static void
bind_cb (FactClaimList *self,
         GtkListItem   *list_item)
{
  fact_claim_row_set_item (FACT_CLAIM_ROW (gtk_list_item_get_child (list_item)), gtk_list_item_get_item (list_item));
}

static void
unbind_cb (FactClaimList *self,
           GtkListItem   *list_item)
{
  fact_claim_row_set_item (FACT_CLAIM_ROW (gtk_list_item_get_child (list_item)), NULL);
}

static void
fact_claim_list_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  FactClaimList *self = FACT_CLAIM_LIST (object);

  switch (prop_id)
    {
    case PROP_NAVIGATION:
      g_value_set_object (value, self->navigation);
      break;
    case PROP_SCOPE:
      g_value_set_enum (value, self->scope);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_claim_list_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  FactClaimList *self = FACT_CLAIM_LIST (object);

  switch (prop_id)
    {
    case PROP_NAVIGATION:
      set_navigation (self, g_value_get_object (value));
      break;
    case PROP_SCOPE:
      set_scope (self, g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_claim_list_dispose (GObject *object)
{
  FactClaimList *self = FACT_CLAIM_LIST (object);

  if (self->view != NULL)
    {
      set_navigation (self, NULL);
      gtk_list_view_set_model (self->view, NULL);
    }
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_CLAIM_LIST);
  fact_widget_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (fact_claim_list_parent_class)->dispose (object);
}

static void
fact_claim_list_class_init (FactClaimListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_claim_list_get_property;
  object_class->set_property = fact_claim_list_set_property;
  object_class->dispose = fact_claim_list_dispose;

  properties[PROP_NAVIGATION] =
    g_param_spec_object ("navigation", NULL, NULL, FACT_TYPE_NAVIGATION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SCOPE] =
    g_param_spec_enum ("scope", NULL, NULL, FACT_TYPE_CLAIM_SCOPE, FACT_CLAIM_SCOPE_ARTICLE,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "claim-list.scope", "scope");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "claim.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "claim.remove", NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/sidebar/fact-claim-list.ui");
  gtk_widget_class_bind_template_child (widget_class, FactClaimList, scroller);
  gtk_widget_class_bind_template_child (widget_class, FactClaimList, view);
  gtk_widget_class_bind_template_child (widget_class, FactClaimList, empty_label);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
fact_claim_list_init (FactClaimList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));

  g_signal_connect_swapped (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self);
  g_signal_connect_swapped (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self);

  show_emptiness (self);
}
