/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-document-banner.h"

#include "window/fact-attachment-labels.h"
#include "window/fact-problem-labels.h"

struct _FactDocumentBanner
{
  GtkWidget     parent_instance;

  GSignalGroup *document_signals;

  GtkWidget   *child;      /* all of it: bound so that it goes when the widget does */
  GtkRevealer *read_only_revealer;
  GtkLabel    *read_only_label;
  GtkRevealer *problems_revealer;
  GtkLabel    *problems_label;
  GtkRevealer *save_revealer;
  GtkLabel    *save_label;
};

G_DEFINE_FINAL_TYPE (FactDocumentBanner, fact_document_banner, GTK_TYPE_WIDGET)

static void
dismiss_cb (FactDocumentBanner *self)
{
  gtk_revealer_set_reveal_child (self->problems_revealer, FALSE);
}

static void
dismiss_save_cb (FactDocumentBanner *self)
{
  gtk_revealer_set_reveal_child (self->save_revealer, FALSE);
}

static void
fact_document_banner_dispose (GObject *object)
{
  g_clear_object (&FACT_DOCUMENT_BANNER (object)->document_signals);
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_DOCUMENT_BANNER);

  G_OBJECT_CLASS (fact_document_banner_parent_class)->dispose (object);
}

static void
fact_document_banner_class_init (FactDocumentBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_document_banner_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-document-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBanner, child);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBanner, read_only_revealer);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBanner, read_only_label);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBanner, problems_revealer);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBanner, problems_label);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBanner, save_revealer);
  gtk_widget_class_bind_template_child (widget_class, FactDocumentBanner, save_label);
  gtk_widget_class_bind_template_callback (widget_class, dismiss_cb);
  gtk_widget_class_bind_template_callback (widget_class, dismiss_save_cb);
}

static void
show_in (GtkRevealer *revealer,
         GtkLabel    *label,
         const char  *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_revealer_set_reveal_child (revealer, text != NULL);
}

/* NULL when there is nothing to say. */
static char *
dup_summary (FactDocument *document)
{
  g_autofree char *folder = fact_attachment_label_folder (document);
  g_autofree char *problems = fact_problem_label_summary (fact_document_get_problems (document)->len,
                                                          fact_document_get_repairs (document)->len);
  g_autofree char *attachments = fact_attachment_label_summary (fact_document_get_attachment_findings (document), folder);

  if (problems != NULL && attachments != NULL)
    return g_strdup_printf ("%s %s", problems, attachments);

  return problems != NULL ? g_steal_pointer (&problems) : g_steal_pointer (&attachments);
}

static void
show_problems (FactDocumentBanner *self,
               FactDocument       *document)
{
  g_autofree char *summary = document != NULL ? dup_summary (document) : NULL;

  show_in (self->problems_revealer, self->problems_label, summary);
}

/* Found some time after the project was opened. What was dismissed does not come back unless there is something else to say. */
static void
attachments_checked_cb (FactDocumentBanner *self,
                        FactDocument       *document)
{
  g_autofree char *summary = dup_summary (document);

  if (g_strcmp0 (summary != NULL ? summary : "", gtk_label_get_text (self->problems_label)) != 0)
    show_in (self->problems_revealer, self->problems_label, summary);
}

static void
fact_document_banner_init (FactDocumentBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->document_signals = g_signal_group_new (FACT_TYPE_DOCUMENT);
  g_signal_group_connect_swapped (self->document_signals, "attachments-checked", G_CALLBACK (attachments_checked_cb), self);
}

/**
 * fact_document_banner_set_document:
 * @self: a banner
 * @document: (nullable): the document it is over
 *
 * Says what there is to say of a document as it was opened; both are settled then.
 */
void
fact_document_banner_set_document (FactDocumentBanner *self,
                                   FactDocument       *document)
{
  g_return_if_fail (FACT_IS_DOCUMENT_BANNER (self));

  g_signal_group_set_target (self->document_signals, document);
  show_problems (self, document);
  show_in (self->read_only_revealer, self->read_only_label,
           document != NULL ? fact_document_get_read_only_reason (document) : NULL);
}

/**
 * fact_document_banner_tell_save:
 * @self: a banner
 * @text: (nullable): why the document was not saved, and what to do; plain text. %NULL when there is nothing to tell any more
 *
 * Says what went wrong with a save that nobody waits for.
 */
void
fact_document_banner_tell_save (FactDocumentBanner *self,
                                const char         *text)
{
  g_return_if_fail (FACT_IS_DOCUMENT_BANNER (self));

  show_in (self->save_revealer, self->save_label, text);
}
