/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-removal.h"

#include <glib/gi18n-lib.h>

#include "sidebar/fact-article-use-text.h"
#include "sidebar/fact-row-labels.h"
#include "window/fact-message.h"
#include "window/fact-workbench.h"

#define MAX_TITLE_CHARS 60

/* Nobody reads a longer list; the sentences above it say how many there are. */
#define MAX_LISTED 200

static char *
dup_short_title (FactDocument *document,
                 const char   *article_id)
{
  FactArticle *article = fact_state_find_article (fact_document_get_state (document), article_id);

  return fact_row_labels_name_title (article, MAX_TITLE_CHARS);
}

static void
remove_article (GtkWidget    *workbench,
                FactDocument *document,
                const char   *article_id)
{
  g_autofree char *title = dup_short_title (document, article_id);
  g_autofree char *message = g_strdup_printf (_("“%s” removed"), title);
  g_autoptr (GError) error = NULL;

  if (fact_document_apply (document,
                           fact_edit_remove_article (fact_document_get_state (document),
                                                     fact_document_get_context (document),
                                                     article_id, FACT_REMOVE_WITH_EVIDENCE, &error),
                           &error))
    fact_workbench_toast_step (workbench, message);
  else
    fact_workbench_report_error (workbench, error);
}

typedef struct
{
  GtkWidget    *workbench;
  FactDocument *document;
  char         *article_id;
} Removal;

static void
removal_free (Removal  *removal,
              GClosure *closure)
{
  g_object_unref (removal->workbench);
  g_object_unref (removal->document);
  g_free (removal->article_id);
  g_free (removal);
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             Removal          *removal)
{
  if (g_str_equal (response, "remove")
      && fact_state_find_article (fact_document_get_state (removal->document), removal->article_id) != NULL)
    remove_article (removal->workbench, removal->document, removal->article_id);
}

static void
append_heading (GtkListBox *list,
                const char *heading)
{
  GtkWidget *label = gtk_label_new (heading);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "removal-heading");
  gtk_list_box_append (list, label);
}

static void
append_claims (GtkListBox *list,
               GPtrArray  *claims,
               const char *heading)
{
  if (claims->len > 0)
    append_heading (list, heading);

  for (guint i = 0; i < MIN (claims->len, MAX_LISTED); i++)
    {
      g_autofree char *line = fact_article_use_as_claim_line (claims->pdata[i]);
      GtkWidget *label = gtk_label_new (line);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_widget_add_css_class (label, "removal-claim");
      gtk_list_box_append (list, label);
    }
}

static GtkWidget *
new_claim_list (FactArticleUse *use)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Claims that rest on the article"),
                                  -1);
  append_claims (GTK_LIST_BOX (list), use->removed, _("Removed with It"));
  append_claims (GTK_LIST_BOX (list), use->resting, _("Lose Evidence or a Place"));

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 240);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_widget_add_css_class (scroller, "card");
  gtk_widget_set_overflow (scroller, GTK_OVERFLOW_HIDDEN);

  return scroller;
}

/* The question goes with the document that it is about. */
static void
ask (GtkWidget      *workbench,
     FactDocument   *document,
     const char     *article_id,
     FactArticleUse *use)
{
  g_autofree char *title = dup_short_title (document, article_id);
  g_autofree char *heading = g_strdup_printf (_("Remove “%s”?"), title);
  g_autofree char *body = fact_article_use_as_sentences (use);
  AdwMessageDialog *dialog = fact_message_new (GTK_WINDOW (gtk_widget_get_root (workbench)), heading, body);
  Removal *removal = g_new0 (Removal, 1);

  removal->workbench = g_object_ref (workbench);
  removal->document = g_object_ref (document);
  removal->article_id = g_strdup (article_id);

  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "remove", _("_Remove"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "remove", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "cancel");
  adw_message_dialog_set_close_response (dialog, "cancel");
  adw_message_dialog_set_extra_child (dialog, new_claim_list (use));

  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), removal, (GClosureNotify) removal_free, 0);
  g_signal_connect_object (workbench, "notify::document", G_CALLBACK (gtk_window_destroy), dialog, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * fact_article_removal_start:
 * @workbench: where the user asked for it
 * @document: the document
 * @article_id: an article
 *
 * Removes the article, with an offer to undo. Where claims rest on it they are named first, and the user decides.
 */
void
fact_article_removal_start (GtkWidget    *workbench,
                            FactDocument *document,
                            const char   *article_id)
{
  g_autoptr (FactArticleUse) use = NULL;

  if (fact_state_find_article (fact_document_get_state (document), article_id) == NULL)
    return;

  use = fact_article_use_new (fact_document_get_state (document), article_id);
  if (use == NULL || fact_article_use_is_empty (use))
    remove_article (workbench, document, article_id);
  else
    ask (workbench, document, article_id, use);
}
