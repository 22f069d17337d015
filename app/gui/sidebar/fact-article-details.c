/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-details.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-text-bound.h"
#include "pane/fact-button-names.h"
#include "pane/fact-text-scale.h"
#include "sidebar/fact-date-label.h"
#include "window/fact-workbench.h"

struct _FactArticleDetails
{
  AdwWindow      parent_instance;

  FactDocument  *document;
  char          *article_id;
  char          *filled[FACT_ARTICLE_N_FIELDS];      /* what the fields were given to show */

  GtkWidget     *cancel_button;
  GtkWidget     *save_button;
  GtkLabel      *problem_label;
  GtkEditable   *title_row;
  GtkEditable   *outlet_row;
  GtkEditable   *byline_row;
  GtkEditable   *published_row;
  GtkEditable   *url_row;
  GtkEditable   *archive_row;
  GtkEditable   *language_row;
  AdwComboRow   *role_row;
  GtkWidget     *notes_view;
  GtkTextBuffer *notes_buffer;
  AdwActionRow  *file_row;
  AdwActionRow  *at_row;
  AdwActionRow  *encoding_row;
  AdwActionRow  *length_row;
};

G_DEFINE_FINAL_TYPE (FactArticleDetails, fact_article_details, ADW_TYPE_WINDOW)

static FactArticle *
get_article (FactArticleDetails *self)
{
  return fact_state_find_article (fact_document_get_state (self->document), self->article_id);
}

/* The row of a field; NULL for the notes, which have a text view. */
static GtkEditable *
row_of (FactArticleDetails *self,
        FactArticleField    field)
{
  switch (field)
    {
    case FACT_ARTICLE_TITLE:
      return self->title_row;
    case FACT_ARTICLE_BYLINE:
      return self->byline_row;
    case FACT_ARTICLE_OUTLET:
      return self->outlet_row;
    case FACT_ARTICLE_PUBLISHED:
      return self->published_row;
    case FACT_ARTICLE_URL:
      return self->url_row;
    case FACT_ARTICLE_ARCHIVE:
      return self->archive_row;
    case FACT_ARTICLE_LANGUAGE:
      return self->language_row;
    case FACT_ARTICLE_NOTES:
    default:
      return NULL;
    }
}

static char *
dup_notes (FactArticleDetails *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->notes_buffer, &start, &end);

  return gtk_text_buffer_get_text (self->notes_buffer, &start, &end, TRUE);
}

static char *
dup_shown (FactArticleDetails *self,
           FactArticleField    field)
{
  GtkEditable *row = row_of (self, field);

  return row != NULL ? g_strdup (gtk_editable_get_text (row)) : dup_notes (self);
}

static char *
dup_value (FactArticleDetails *self,
           FactArticleField    field)
{
  char *shown = dup_shown (self, field);

  return row_of (self, field) != NULL ? g_strstrip (shown) : shown;
}

/* The edit that brings one field to what the dialog shows; NULL with @error set when it cannot have that value. */
static FactEdit *
new_field_edit (FactArticleDetails  *self,
                FactArticleField     field,
                GError             **error)
{
  g_autofree char *value = dup_value (self, field);

  return fact_edit_set_article_field (fact_document_get_state (self->document), fact_document_get_context (self->document),
                                      self->article_id, field, value, error);
}

static FactEdit *
new_role_edit (FactArticleDetails  *self,
               GError             **error)
{
  return fact_edit_set_article_role (fact_document_get_state (self->document), fact_document_get_context (self->document),
                                     self->article_id, adw_combo_row_get_selected (self->role_row), error);
}

/* By the user, that is: an entry need not show a value as it is stored, and what nobody touched stays. */
static gboolean
is_changed (FactArticleDetails *self,
            FactArticleField    field)
{
  g_autofree char *shown = dup_shown (self, field);

  return g_strcmp0 (shown, self->filled[field]) != 0;
}

/* Marks the rows that cannot stay as they are, and says of the first one why. */
static gboolean
show_problems (FactArticleDetails *self)
{
  g_autoptr (GError) first = NULL;

  for (FactArticleField field = 0; field < FACT_ARTICLE_N_FIELDS; field++)
    {
      GtkEditable *row = row_of (self, field);
      g_autoptr (GError) error = NULL;
      g_autoptr (FactEdit) edit = is_changed (self, field) ? new_field_edit (self, field, &error) : NULL;

      if (row != NULL && error != NULL)
        gtk_widget_add_css_class (GTK_WIDGET (row), "error");
      else if (row != NULL)
        gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
      if (first == NULL)
        first = g_steal_pointer (&error);
    }

  gtk_label_set_text (self->problem_label, first != NULL ? first->message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), first != NULL);

  return first == NULL;
}

static void
changed_cb (FactArticleDetails *self)
{
  if (self->document != NULL && get_article (self) != NULL)
    gtk_widget_set_sensitive (self->save_button, show_problems (self) && !fact_document_is_read_only (self->document));
}

/* One step for all of it: nobody wants to undo a dialog field by field. */
static gboolean
apply_changes (FactArticleDetails  *self,
               GError             **error)
{
  FactHistory *history = fact_document_get_history (self->document);
  gboolean is_done = TRUE;

  fact_history_begin_group (history, _("Edit Article Details"));
  for (FactArticleField field = 0; is_done && field < FACT_ARTICLE_N_FIELDS; field++)
    {
      if (is_changed (self, field))
        is_done = fact_document_apply (self->document, new_field_edit (self, field, error), error);
    }
  if (is_done && adw_combo_row_get_selected (self->role_row) != fact_article_get_role (get_article (self)))
    is_done = fact_document_apply (self->document, new_role_edit (self, error), error);
  fact_history_end_group (history);

  return is_done;
}

static void
save_cb (FactArticleDetails *self)
{
  g_autoptr (GError) error = NULL;

  if (fact_document_is_read_only (self->document) || get_article (self) == NULL || !show_problems (self))
    return;

  if (apply_changes (self, &error))
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }

  gtk_label_set_text (self->problem_label, error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), TRUE);
}

static void
show_provenance_row (AdwActionRow *row,
                     const char   *value)
{
  adw_action_row_set_subtitle (row, value);
  gtk_widget_set_visible (GTK_WIDGET (row), *value != '\0');
}

static void
show_provenance (FactArticleDetails *self,
                 FactArticle        *article)
{
  FactText *text = fact_article_get_text (article);
  guint n_words = fact_text_count_words (text);
  g_autofree char *at = fact_date_label_time (fact_article_get_provenance (article, FACT_PROVENANCE_AT));
  g_autofree char *length = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%'u word", "%'u words", n_words), n_words);

  show_provenance_row (self->file_row, fact_article_get_provenance (article, FACT_PROVENANCE_NAME));
  show_provenance_row (self->at_row, at);
  show_provenance_row (self->encoding_row, fact_article_get_provenance (article, FACT_PROVENANCE_ENCODING));
  show_provenance_row (self->length_row, length);
}

static void
set_editable (FactArticleDetails *self,
              gboolean            is_editable)
{
  for (FactArticleField field = 0; field < FACT_ARTICLE_N_FIELDS; field++)
    {
      if (row_of (self, field) != NULL)
        gtk_editable_set_editable (row_of (self, field), is_editable);
    }
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->notes_view), is_editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->role_row), is_editable);
  gtk_widget_set_visible (self->save_button, is_editable);
  gtk_button_set_label (GTK_BUTTON (self->cancel_button), is_editable ? _("_Cancel") : _("_Close"));
}

static void
show_article (FactArticleDetails *self,
              FactArticle        *article)
{
  for (FactArticleField field = 0; field < FACT_ARTICLE_N_FIELDS; field++)
    {
      if (row_of (self, field) != NULL)
        gtk_editable_set_text (row_of (self, field), fact_article_get_field (article, field));
    }
  gtk_text_buffer_set_text (self->notes_buffer, fact_article_get_field (article, FACT_ARTICLE_NOTES), -1);
  for (FactArticleField field = 0; field < FACT_ARTICLE_N_FIELDS; field++)
    self->filled[field] = dup_shown (self, field);
  adw_combo_row_set_selected (self->role_row, fact_article_get_role (article));
  show_provenance (self, article);
}

static void
fact_article_details_finalize (GObject *object)
{
  FactArticleDetails *self = FACT_ARTICLE_DETAILS (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->article_id, g_free);
  for (FactArticleField field = 0; field < FACT_ARTICLE_N_FIELDS; field++)
    g_clear_pointer (&self->filled[field], g_free);

  G_OBJECT_CLASS (fact_article_details_parent_class)->finalize (object);
}

static void
fact_article_details_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_ARTICLE_DETAILS);

  G_OBJECT_CLASS (fact_article_details_parent_class)->dispose (object);
}

static void
fact_article_details_class_init (FactArticleDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_article_details_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_article_details_finalize;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/sidebar/fact-article-details.ui");
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, save_button);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, problem_label);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, title_row);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, outlet_row);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, byline_row);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, published_row);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, url_row);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, archive_row);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, language_row);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, role_row);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, notes_view);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, notes_buffer);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, file_row);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, at_row);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, encoding_row);
  gtk_widget_class_bind_template_child (widget_class, FactArticleDetails, length_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
fact_article_details_init (FactArticleDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_button_names_mend (GTK_WIDGET (self));
  fact_text_bound_attach (GTK_TEXT_VIEW (self->notes_view));
}

/**
 * fact_article_details_present:
 * @workbench: where the user asked for it
 * @document: the document
 * @article_id: an article
 *
 * Opens the dialog. Nothing is changed until the user applies it; then all changes are one undoable step. It goes with the document
 * that it is about.
 */
void
fact_article_details_present (GtkWidget    *workbench,
                              FactDocument *document,
                              const char   *article_id)
{
  FactArticleDetails *self;
  FactArticle *article = fact_state_find_article (fact_document_get_state (document), article_id);

  if (article == NULL)
    return;

  self = g_object_new (FACT_TYPE_ARTICLE_DETAILS, "transient-for", gtk_widget_get_root (workbench), NULL);
  fact_text_scale_dialog (GTK_WINDOW (self));
  show_article (self, article);
  set_editable (self, !fact_document_is_read_only (document));
  self->document = g_object_ref (document);
  self->article_id = g_strdup (article_id);
  changed_cb (self);
  g_signal_connect_object (workbench, "notify::document", G_CALLBACK (gtk_window_destroy), self, G_CONNECT_SWAPPED);

  gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
  gtk_window_present (GTK_WINDOW (self));
}
