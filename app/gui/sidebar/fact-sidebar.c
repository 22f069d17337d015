/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-sidebar.h"

#include "navigation/fact-navigation.h"
#include "sidebar/fact-article-list.h"
#include "sidebar/fact-claim-list.h"
#include "sidebar/fact-sidebar-layout.h"

struct _FactSidebar
{
  GtkWidget        parent_instance;

  FactNavigation  *navigation;

  FactArticleList *article_list;
  FactClaimList   *claim_list;
};

enum { PROP_0, PROP_NAVIGATION, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactSidebar, fact_sidebar, GTK_TYPE_WIDGET)

static void
set_navigation (FactSidebar    *self,
                FactNavigation *navigation)
{
  if (!g_set_object (&self->navigation, navigation))
    return;

  g_object_set (self->article_list, "navigation", navigation, NULL);
  g_object_set (self->claim_list, "navigation", navigation, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAVIGATION]);
}

static void
fact_sidebar_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  FactSidebar *self = FACT_SIDEBAR (object);

  switch (prop_id)
    {
    case PROP_NAVIGATION:
      g_value_set_object (value, self->navigation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_sidebar_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  FactSidebar *self = FACT_SIDEBAR (object);

  switch (prop_id)
    {
    case PROP_NAVIGATION:
      set_navigation (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_sidebar_dispose (GObject *object)
{
  FactSidebar *self = FACT_SIDEBAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_SIDEBAR);
  g_clear_object (&self->navigation);

  G_OBJECT_CLASS (fact_sidebar_parent_class)->dispose (object);
}

static void
fact_sidebar_class_init (FactSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_sidebar_get_property;
  object_class->set_property = fact_sidebar_set_property;
  object_class->dispose = fact_sidebar_dispose;

  properties[PROP_NAVIGATION] =
    g_param_spec_object ("navigation", NULL, NULL, FACT_TYPE_NAVIGATION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (FACT_TYPE_ARTICLE_LIST);
  g_type_ensure (FACT_TYPE_CLAIM_LIST);
  g_type_ensure (FACT_TYPE_SIDEBAR_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/sidebar/fact-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, FactSidebar, article_list);
  gtk_widget_class_bind_template_child (widget_class, FactSidebar, claim_list);
}

static void
fact_sidebar_init (FactSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
