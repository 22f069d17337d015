/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-claim-strip.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"
#include "keys/fact-key-hints.h"

/* More than a line holds, in the widest window. */
#define STATEMENT_MAX 300

struct _FactClaimStrip
{
  FactPane   parent_instance;

  gboolean   wanted;

  GtkWidget *button;
  GtkImage  *icon;
  GtkLabel  *heading;
  GtkLabel  *statement;
};

enum { PROP_0, PROP_WANTED, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactClaimStrip, fact_claim_strip, FACT_TYPE_PANE)

static void
show_claim (FactClaimStrip *self,
            FactClaim      *claim)
{
  FactVerdict verdict = fact_claim_get_verdict (claim);
  g_autofree char *label = fact_verdict_as_label (NULL, verdict);
  g_autofree char *icon_name = fact_verdict_as_icon_name (NULL, verdict);
  g_autofree char *css_class = fact_verdict_as_css_class (NULL, verdict);
  /* Translators: the number of a claim, and its verdict: Supported, Disputed or Unverified. */
  g_autofree char *heading = g_strdup_printf (_("Claim %u: %s"), fact_claim_get_number (claim), label);
  g_autofree char *statement = fact_claim_as_excerpt (NULL, claim, STATEMENT_MAX);
  const char *css_classes[] = { css_class, NULL };

  gtk_widget_set_css_classes (GTK_WIDGET (self->icon), css_classes);
  gtk_image_set_from_icon_name (self->icon, icon_name);
  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->statement, statement);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, statement, -1);
}

static void
update (FactClaimStrip *self)
{
  FactNavigation *navigation = fact_pane_get_navigation (FACT_PANE (self));
  FactClaim *claim = navigation != NULL ? fact_navigation_get_claim (navigation) : NULL;

  if (claim != NULL && self->wanted)
    show_claim (self, claim);
  gtk_widget_set_visible (GTK_WIDGET (self), claim != NULL && self->wanted);
}

static FactProject *
get_project (FactNavigation *navigation)
{
  return fact_document_get_project (fact_navigation_get_document (navigation));
}

static void
fact_claim_strip_navigation_changed (FactPane       *pane,
                                     FactNavigation *before)
{
  FactNavigation *navigation = fact_pane_get_navigation (pane);

  if (before != NULL)
    {
      g_signal_handlers_disconnect_by_data (before, pane);
      g_signal_handlers_disconnect_by_data (get_project (before), pane);
    }
  if (navigation != NULL)
    {
      g_signal_connect_object (navigation, "notify::claim-id", G_CALLBACK (update), pane, G_CONNECT_SWAPPED);
      g_signal_connect_object (get_project (navigation), "changed", G_CALLBACK (update), pane, G_CONNECT_SWAPPED);
    }

  update (FACT_CLAIM_STRIP (pane));
}

static void
fact_claim_strip_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WANTED:
      g_value_set_boolean (value, FACT_CLAIM_STRIP (object)->wanted);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_claim_strip_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  FactClaimStrip *self = FACT_CLAIM_STRIP (object);

  switch (prop_id)
    {
    case PROP_WANTED:
      if (self->wanted == g_value_get_boolean (value))
        return;
      self->wanted = g_value_get_boolean (value);
      update (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_claim_strip_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_CLAIM_STRIP);

  G_OBJECT_CLASS (fact_claim_strip_parent_class)->dispose (object);
}

static void
fact_claim_strip_class_init (FactClaimStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_claim_strip_get_property;
  object_class->set_property = fact_claim_strip_set_property;
  object_class->dispose = fact_claim_strip_dispose;
  FACT_PANE_CLASS (klass)->navigation_changed = fact_claim_strip_navigation_changed;

  properties[PROP_WANTED] =
    g_param_spec_boolean ("wanted", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "claim-strip");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/reading/fact-claim-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, FactClaimStrip, button);
  gtk_widget_class_bind_template_child (widget_class, FactClaimStrip, icon);
  gtk_widget_class_bind_template_child (widget_class, FactClaimStrip, heading);
  gtk_widget_class_bind_template_child (widget_class, FactClaimStrip, statement);
}

static void
fact_claim_strip_init (FactClaimStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_key_hints_tell_all (GTK_WIDGET (self));
}
