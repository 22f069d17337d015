/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-selection-popover.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"
#include "keys/fact-key-hints.h"

/* Of a statement: its label shows one line of it. */
#define MAX_STATEMENT_CHARS 200

struct _FactSelectionPopover
{
  GtkPopover  parent_instance;

  GtkWidget  *claim_box;
  GtkLabel   *evidence_label;
  GtkLabel   *occurrence_label;
};

G_DEFINE_FINAL_TYPE (FactSelectionPopover, fact_selection_popover, GTK_TYPE_POPOVER)

static void
fact_selection_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_SELECTION_POPOVER);

  G_OBJECT_CLASS (fact_selection_popover_parent_class)->dispose (object);
}

static void
fact_selection_popover_class_init (FactSelectionPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = fact_selection_popover_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/factdesk/Factdesk/reading/fact-selection-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, FactSelectionPopover, claim_box);
  gtk_widget_class_bind_template_child (widget_class, FactSelectionPopover, evidence_label);
  gtk_widget_class_bind_template_child (widget_class, FactSelectionPopover, occurrence_label);
}

static void
fact_selection_popover_init (FactSelectionPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_key_hints_tell_all (GTK_WIDGET (self));
}

/**
 * fact_selection_popover_new:
 *
 * Returns: (transfer floating): a popover without a current claim
 */
GtkWidget *
fact_selection_popover_new (void)
{
  return g_object_new (FACT_TYPE_SELECTION_POPOVER, NULL);
}

/**
 * fact_selection_popover_set_claim:
 * @self: a popover
 * @claim: (nullable): the current claim; without one the words can only make a new one
 *
 * Says which claim the words would be linked to.
 */
void
fact_selection_popover_set_claim (FactSelectionPopover *self,
                                  FactClaim            *claim)
{
  g_autofree char *statement = NULL;
  g_autofree char *evidence = NULL;
  g_autofree char *occurrence = NULL;

  g_return_if_fail (FACT_IS_SELECTION_POPOVER (self));

  gtk_widget_set_visible (self->claim_box, claim != NULL);
  if (claim == NULL)
    return;

  statement = fact_claim_as_excerpt (NULL, claim, MAX_STATEMENT_CHARS);
  /* Translators: the claim's number and what it states. */
  evidence = g_strdup_printf (_("Link as evidence for claim %u, “%s”"), fact_claim_get_number (claim), statement);
  occurrence = g_strdup_printf (_("Add Occurrence of Claim %u"), fact_claim_get_number (claim));
  gtk_label_set_text (self->evidence_label, evidence);
  gtk_label_set_text (self->occurrence_label, occurrence);
}
