/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-evidence-links.h"

#include "inspector/fact-evidence-label.h"
#include "inspector/fact-wrap-layout.h"
#include "sidebar/fact-widget-children.h"

/* What tells the buttons of one row from those of another. */
#define MAX_DESCRIPTION_CHARS 80

struct _FactEvidenceLinks
{
  GtkWidget  parent_instance;

  GtkWidget *address_button;
  GtkLabel  *address_label;
  GtkWidget *archive_button;
  GtkWidget *file_button;
  GtkWidget *choose_button;
  GtkWidget *edit_button;
  GtkWidget *cite_button;
};

G_DEFINE_FINAL_TYPE (FactEvidenceLinks, fact_evidence_links, GTK_TYPE_WIDGET)

static void
fact_evidence_links_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_EVIDENCE_LINKS);
  fact_widget_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (fact_evidence_links_parent_class)->dispose (object);
}

static void
fact_evidence_links_class_init (FactEvidenceLinksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_evidence_links_dispose;

  g_type_ensure (FACT_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-evidence-links.ui");
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceLinks, address_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceLinks, address_label);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceLinks, archive_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceLinks, file_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceLinks, choose_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceLinks, edit_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceLinks, cite_button);
}

static void
fact_evidence_links_init (FactEvidenceLinks *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_link (GtkWidget          *button,
           FactEvidence       *evidence,
           FactEvidenceDetail  detail)
{
  g_autofree char *link = fact_evidence_as_link (evidence, detail);

  gtk_widget_set_visible (button, link != NULL);
  if (link != NULL)
    gtk_link_button_set_uri (GTK_LINK_BUTTON (button), link);
  gtk_widget_set_tooltip_text (button, link);
}

static void
show_action (GtkWidget    *button,
             const char   *action_name,
             FactEvidence *evidence,
             gboolean      is_shown)
{
  g_autofree char *words = fact_evidence_as_words (evidence, MAX_DESCRIPTION_CHARS);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", fact_record_get_id (evidence));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action_name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  gtk_widget_set_visible (button, is_shown);
}

/* What is gone cannot be opened; what was changed can be looked at. */
static void
show_file (FactEvidenceLinks   *self,
           FactEvidence        *evidence,
           FactAttachmentState  file,
           FactLinksMode        mode)
{
  gboolean has_file = fact_evidence_get_kind (evidence) == FACT_EVIDENCE_ATTACHMENT;
  gboolean is_lost = file == FACT_ATTACHMENT_MISSING || file == FACT_ATTACHMENT_CHANGED || file == FACT_ATTACHMENT_UNREADABLE;

  show_action (self->file_button, "evidence.open", evidence,
               has_file && (file == FACT_ATTACHMENT_GOOD || file == FACT_ATTACHMENT_CHANGED));
  show_action (self->choose_button, "evidence.choose-file", evidence, has_file && is_lost && mode == FACT_LINKS_WITH_EDIT);
}

/**
 * fact_evidence_links_show:
 * @self: links
 * @evidence: evidence of the current claim; a span has no links
 * @file: how its file is, if it has one
 * @mode: whether it may be changed
 */
void
fact_evidence_links_show (FactEvidenceLinks   *self,
                          FactEvidence        *evidence,
                          FactAttachmentState  file,
                          FactLinksMode        mode)
{
  FactEvidenceKind kind = fact_evidence_get_kind (evidence);

  g_return_if_fail (FACT_IS_EVIDENCE_LINKS (self));

  gtk_widget_set_visible (GTK_WIDGET (self), kind != FACT_EVIDENCE_SPAN);
  if (kind == FACT_EVIDENCE_SPAN)
    return;

  show_link (self->address_button, evidence, FACT_DETAIL_URL);
  gtk_label_set_text (self->address_label, fact_evidence_get_detail (evidence, FACT_DETAIL_URL));
  show_link (self->archive_button, evidence, FACT_DETAIL_ARCHIVE);
  show_file (self, evidence, file, mode);
  show_action (self->edit_button, "evidence.edit", evidence, mode == FACT_LINKS_WITH_EDIT);
  show_action (self->cite_button, "evidence.copy-citation", evidence, TRUE);
}
