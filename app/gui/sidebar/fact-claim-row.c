/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-claim-row.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"
#include "inspector/fact-excerpt.h"

/* More than fits into two lines: what lies behind it is not worth laying out for thousands of rows. */
#define MAX_STATEMENT_CHARS 200

struct _FactClaimRow
{
  GtkWidget      parent_instance;

  FactClaimItem *item;

  GtkImage      *verdict_image;
  GtkLabel      *number_label;
  GtkLabel      *statement_label;
  GtkLabel      *evidence_label;
};

G_DEFINE_FINAL_TYPE (FactClaimRow, fact_claim_row, GTK_TYPE_WIDGET)

static void
show_verdict (FactClaimRow *self)
{
  FactVerdict verdict = fact_claim_get_verdict (fact_claim_item_get_claim (self->item));
  g_autofree char *icon_name = fact_verdict_as_icon_name (NULL, verdict);
  g_autofree char *css_class = fact_verdict_as_css_class (NULL, verdict);
  g_autofree char *label = fact_verdict_as_label (NULL, verdict);
  const char *css_classes[] = { css_class, NULL };

  gtk_image_set_from_icon_name (self->verdict_image, icon_name);
  gtk_widget_set_css_classes (GTK_WIDGET (self->verdict_image), css_classes);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->verdict_image), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->verdict_image), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
show_evidence (FactClaimRow *self)
{
  guint n = fact_claim_get_n_evidence (fact_claim_item_get_claim (self->item));
  g_autofree char *number = g_strdup_printf ("%u", n);
  g_autofree char *sentence = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u piece of evidence",
                                                            "%u pieces of evidence", n), n);

  gtk_widget_set_visible (GTK_WIDGET (self->evidence_label), n > 0);
  gtk_label_set_text (self->evidence_label, number);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->evidence_label), sentence);
}

/* The row is a child of the list's own widget, and that is what assistive technologies ask for a name. */
static void
name_row (FactClaimRow *self)
{
  FactClaim *claim = fact_claim_item_get_claim (self->item);
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *verdict = fact_verdict_as_label (NULL, fact_claim_get_verdict (claim));
  g_autofree char *statement = fact_excerpt (fact_claim_get_statement (claim), MAX_STATEMENT_CHARS);
  /* Translators: number, verdict and statement of a claim */
  g_autofree char *name = g_strdup_printf (_("Claim %u, %s: %s"), fact_claim_get_number (claim), verdict,
                                           statement);

  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_claim (FactClaimRow *self)
{
  FactClaim *claim = fact_claim_item_get_claim (self->item);
  g_autofree char *number = g_strdup_printf ("%u", fact_claim_get_number (claim));
  g_autofree char *statement = fact_excerpt (fact_claim_get_statement (claim), MAX_STATEMENT_CHARS);

  gtk_label_set_text (self->number_label, number);
  gtk_label_set_text (self->statement_label, statement);
  show_verdict (self);
  show_evidence (self);
  name_row (self);
}

static void
fact_claim_row_dispose (GObject *object)
{
  FactClaimRow *self = FACT_CLAIM_ROW (object);

  fact_claim_row_set_item (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_CLAIM_ROW);

  G_OBJECT_CLASS (fact_claim_row_parent_class)->dispose (object);
}

static void
fact_claim_row_class_init (FactClaimRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_claim_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/sidebar/fact-claim-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FactClaimRow, verdict_image);
  gtk_widget_class_bind_template_child (widget_class, FactClaimRow, number_label);
  gtk_widget_class_bind_template_child (widget_class, FactClaimRow, statement_label);
  gtk_widget_class_bind_template_child (widget_class, FactClaimRow, evidence_label);
}

static void
fact_claim_row_init (FactClaimRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_claim_row_new:
 *
 * Returns: (transfer floating): a row without a claim
 */
GtkWidget *
fact_claim_row_new (void)
{
  return g_object_new (FACT_TYPE_CLAIM_ROW, NULL);
}

/**
 * fact_claim_row_set_item:
 * @self: a row
 * @item: (nullable): what it is to show, and to follow
 */
void
fact_claim_row_set_item (FactClaimRow  *self,
                         FactClaimItem *item)
{
  g_return_if_fail (FACT_IS_CLAIM_ROW (self));

  if (self->item == item)
    return;

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;

  g_signal_connect_swapped (item, "updated", G_CALLBACK (show_claim), self);
  show_claim (self);
}
