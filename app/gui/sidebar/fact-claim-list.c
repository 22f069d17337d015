/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-claim-list.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-text-focus.h"
#include "sidebar/fact-article-claims.h"
#include "sidebar/fact-claim-row.h"
#include "sidebar/fact-claim-scope.h"
#include "sidebar/fact-row-list.h"
#include "sidebar/fact-widget-children.h"

struct _FactClaimList
{
  FactPane           parent_instance;

  FactClaimScope     scope;
  FactArticleClaims *article_claims;
  GSettings         *settings;

  FactRowList       *rows;
  GtkLabel          *empty_label;
};

enum { PROP_0, PROP_SCOPE, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactClaimList, fact_claim_list, FACT_TYPE_PANE)

static FactNavigation *
get_navigation (FactClaimList *self)
{
  return fact_pane_get_navigation (FACT_PANE (self));
}

static FactProject *
get_project (FactClaimList *self)
{
  return fact_document_get_project (fact_navigation_get_document (get_navigation (self)));
}

static guint
find_current (FactClaimList *self)
{
  FactClaim *claim = get_navigation (self) != NULL ? fact_navigation_get_claim (get_navigation (self)) : NULL;
  guint place = GTK_INVALID_LIST_POSITION;

  if (claim == NULL)
    return GTK_INVALID_LIST_POSITION;

  if (self->scope == FACT_CLAIM_SCOPE_ARTICLE)
    fact_record_order_find (FACT_RECORD_ORDER (self->article_claims), fact_record_get_id (claim), &place);
  else
    fact_state_find_place (fact_project_get_state (get_project (self)), claim, fact_claim_get_number (claim) - 1, &place);

  return place;
}

/* Also after a change: a selected row that was moved has lost its selection on the way. */
static void
follow_navigation (FactClaimList *self)
{
  fact_row_list_select (self->rows, find_current (self));
}

static void
go_to_item (FactClaimList *self,
            FactClaimItem *item)
{
  /* Beside the table nobody sees this list: what GTK gives the keyboard to, when what had it goes, is not what a person chose. */
  if (fact_navigation_get_view (get_navigation (self)) == FACT_VIEW_READ)
    fact_navigation_go_to_claim (get_navigation (self), fact_claim_item_get_id (item));
}

static void
show_emptiness (FactClaimList *self)
{
  gboolean is_empty = fact_row_list_is_empty (self->rows);
  gboolean has_article = get_navigation (self) != NULL && fact_navigation_get_article_id (get_navigation (self)) != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->rows), !is_empty);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_label), is_empty && has_article);
  gtk_label_set_text (self->empty_label,
                      self->scope == FACT_CLAIM_SCOPE_ARTICLE ? _("No claims in this article yet. Select words and press C.")
                                                              : _("No claims yet. Select words and press C."));
}

static void
show_model (FactClaimList *self)
{
  GListModel *model = NULL;

  if (get_navigation (self) != NULL)
    model = self->scope == FACT_CLAIM_SCOPE_ARTICLE ? G_LIST_MODEL (self->article_claims)
                                                    : fact_project_get_claims (get_project (self));

  fact_row_list_set_model (self->rows, model);
  show_emptiness (self);
  follow_navigation (self);
}

/* All rows go before those of the other article come, as they do when the whole model is another. */
static void
article_cb (FactClaimList *self)
{
  g_object_freeze_notify (G_OBJECT (self->rows));
  if (self->scope == FACT_CLAIM_SCOPE_ARTICLE)
    fact_row_list_set_model (self->rows, NULL);
  fact_article_claims_set_article (self->article_claims, fact_navigation_get_article_id (get_navigation (self)));
  if (self->scope == FACT_CLAIM_SCOPE_ARTICLE)
    show_model (self);
  g_object_thaw_notify (G_OBJECT (self->rows));
  show_emptiness (self);
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
connect_navigation (FactClaimList  *self,
                    FactNavigation *navigation)
{
  g_signal_connect_object (get_project (self), "changed", G_CALLBACK (follow_navigation), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (navigation, "notify::article-id", G_CALLBACK (article_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (navigation, "notify::claim-id", G_CALLBACK (follow_navigation), self, G_CONNECT_SWAPPED);
}

static void
fact_claim_list_navigation_changed (FactPane       *pane,
                                    FactNavigation *before)
{
  FactClaimList *self = FACT_CLAIM_LIST (pane);
  FactNavigation *navigation = get_navigation (self);

  if (before != NULL)
    {
      g_signal_handlers_disconnect_by_data (fact_document_get_project (fact_navigation_get_document (before)), self);
      g_signal_handlers_disconnect_by_data (before, self);
    }
  g_clear_object (&self->article_claims);
  if (navigation != NULL)
    {
      /* Before the list connects: it follows when the order does. */
      self->article_claims = fact_article_claims_new (get_project (self), fact_navigation_get_article_id (navigation));
      connect_navigation (self, navigation);
    }

  show_model (self);
}

/* Enter on a claim: to its words, and on in the text from there. */
static void
activated_cb (FactClaimList *self,
              FactClaimItem *item)
{
  go_to_item (self, item);
  fact_text_focus_from (GTK_WIDGET (self));
}

/* A click on the current claim chooses nothing new, but whoever clicks there has scrolled away and wants to go back to it. */
static void
released_cb (FactClaimList *self,
             int            n_press,
             double         x,
             double         y)
{
  FactListRow *row = fact_row_list_get_row_at (self->rows, x, y);
  FactClaimItem *item = row != NULL ? fact_list_row_get_item (row) : NULL;

  if (n_press == 1 && item != NULL
      && g_strcmp0 (fact_claim_item_get_id (item), fact_navigation_get_claim_id (get_navigation (self))) == 0)
    go_to_item (self, item);
}

/* Makes the claim that the keyboard is at the current one, where it is. */
static gboolean
select_focused (FactClaimList *self)
{
  FactListRow *row = fact_row_list_get_focus_row (self->rows);
  FactClaimItem *item = row != NULL ? fact_list_row_get_item (row) : NULL;

  if (item == NULL)
    return FALSE;

  if (g_strcmp0 (fact_claim_item_get_id (item), fact_navigation_get_claim_id (get_navigation (self))) != 0)
    fact_navigation_select_claim (get_navigation (self), fact_claim_item_get_id (item));

  return TRUE;
}

static void
select_focused_cb (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  select_focused (FACT_CLAIM_LIST (widget));
}

/* Here Delete means the claim that the keyboard is at: the current one may be another, or not even in the list. */
static gboolean
remove_key_cb (GtkWidget *widget,
               GVariant  *args,
               gpointer   user_data)
{
  if (!select_focused (FACT_CLAIM_LIST (widget)))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (widget, "claim.remove", NULL);

  return GDK_EVENT_STOP;
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

  if (self->rows != NULL)
    fact_pane_set_navigation (FACT_PANE (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_CLAIM_LIST);
  fact_widget_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->settings);

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
  FACT_PANE_CLASS (klass)->navigation_changed = fact_claim_list_navigation_changed;

  properties[PROP_SCOPE] =
    g_param_spec_enum ("scope", NULL, NULL, FACT_TYPE_CLAIM_SCOPE, FACT_CLAIM_SCOPE_ARTICLE,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "claim-list.scope", "scope");
  gtk_widget_class_install_action (widget_class, "claim-list.select-focused", NULL, select_focused_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, remove_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, remove_key_cb, NULL);

  g_type_ensure (FACT_TYPE_ROW_LIST);
  g_type_ensure (FACT_TYPE_CLAIM_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/sidebar/fact-claim-list.ui");
  gtk_widget_class_bind_template_child (widget_class, FactClaimList, rows);
  gtk_widget_class_bind_template_child (widget_class, FactClaimList, empty_label);
  gtk_widget_class_bind_template_callback (widget_class, show_emptiness);
  gtk_widget_class_bind_template_callback (widget_class, go_to_item);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
fact_claim_list_init (FactClaimList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->settings = g_settings_new (APPLICATION_ID);
  g_settings_bind (self->settings, "claim-scope", self, "scope", G_SETTINGS_BIND_DEFAULT);

  show_emptiness (self);
}
