/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-talk-form.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"
#include "inspector/fact-excerpt.h"
#include "inspector/fact-text-bound.h"
#include "window/fact-message.h"

#define TEXT_HEIGHT 110

/* What is written about is told, not shown whole. */
#define MAX_BODY_CHARS 300

/* What an open form holds on to; its parts live as long as the dialog. */
typedef struct
{
  const FactTalkForm *form;
  GtkWidget          *owner;
  AdwMessageDialog   *dialog;
  char               *claim_id;
  char               *entry_id;
  GtkEditable        *entry;        /* NULL without an addressee */
  GtkTextBuffer      *buffer;
} Session;

static void
session_free (gpointer data)
{
  Session *self = data;

  g_object_unref (self->owner);
  g_object_unref (self->buffer);
  g_free (self->claim_id);
  g_free (self->entry_id);
  g_free (self);
}

static char *
dup_text (Session *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);

  return gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
}

/* Nothing can be made of nothing. */
static void
text_changed_cb (Session *self)
{
  g_autofree char *text = dup_text (self);

  adw_message_dialog_set_response_enabled (self->dialog, "accept", *g_strstrip (text) != '\0');
}

static void
response_cb (gpointer    user_data,
             const char *response)
{
  Session *self = user_data;
  g_autofree char *text = NULL;
  g_autofree char *to = NULL;

  if (g_str_equal (response, "accept") && gtk_widget_get_root (self->owner) != NULL)
    {
      text = g_strstrip (dup_text (self));
      to = self->entry != NULL ? g_strstrip (g_strdup (gtk_editable_get_text (self->entry))) : NULL;
      self->form->done (self->owner, self->claim_id, self->entry_id, to, text);
    }
}

/* Enter makes a new line in the words; with Ctrl it ends the form. */
static gboolean
accept_cb (GtkWidget *view,
           GVariant  *args,
           gpointer   user_data)
{
  Session *self = user_data;

  if (!adw_message_dialog_get_response_enabled (self->dialog, "accept"))
    return GDK_EVENT_STOP;

  /* Unlike a press on its button, that does not close the dialog. */
  adw_message_dialog_response (self->dialog, "accept");
  gtk_window_close (GTK_WINDOW (self->dialog));

  return GDK_EVENT_STOP;
}

static void
add_accept_keys (Session   *self,
                 GtkWidget *view)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>Return|<Control>KP_Enter"),
                                                          gtk_callback_action_new (accept_cb, self, NULL)));
  gtk_widget_add_controller (view, keys);
}

static GtkWidget *
new_entry (Session    *self,
           const char *to)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_text (GTK_EDITABLE (entry), to != NULL ? to : "");
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _(self->form->to_label));
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _(self->form->to_label), -1);
  self->entry = GTK_EDITABLE (entry);

  return entry;
}

static GtkWidget *
new_text (Session    *self,
          const char *text)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *view = gtk_text_view_new ();

  self->buffer = g_object_ref (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)));
  gtk_text_buffer_set_text (self->buffer, text != NULL ? text : "", -1);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  fact_text_bound_attach (GTK_TEXT_VIEW (view));
  gtk_widget_add_css_class (view, "talk-text");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, _(self->form->text_label), -1);
  g_signal_connect_swapped (self->buffer, "changed", G_CALLBACK (text_changed_cb), self);
  add_accept_keys (self, view);

  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroller), TEXT_HEIGHT);
  gtk_scrolled_window_set_has_frame (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);

  return scroller;
}

static GtkWidget *
new_fields (Session    *self,
            const char *to,
            const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *label = gtk_label_new (_(self->form->text_label));

  if (self->form->to_label != NULL)
    gtk_box_append (GTK_BOX (box), new_entry (self, to));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), new_text (self, text));

  return box;
}

/**
 * fact_talk_form_present:
 * @owner: who asks, in a window
 * @form: which form; kept, so static
 * @claim: what it is about
 * @entry_id: (nullable): one of the claim's entries, for the form's function
 * @body: (nullable): what it is an answer to, plain text; %NULL for the claim's statement
 * @to: (nullable): what stands in the field for an addressee
 * @text: (nullable): what stands in the field for the words
 *
 * Lets the user write something. Escape leaves the form, Ctrl+Enter ends it.
 */
void
fact_talk_form_present (GtkWidget          *owner,
                        const FactTalkForm *form,
                        FactClaim          *claim,
                        const char         *entry_id,
                        const char         *body,
                        const char         *to,
                        const char         *text)
{
  Session *self = g_new0 (Session, 1);
  g_autofree char *about = body != NULL ? fact_excerpt (body, MAX_BODY_CHARS) : fact_claim_as_excerpt (NULL, claim, MAX_BODY_CHARS);

  self->form = form;
  self->owner = g_object_ref (owner);
  self->claim_id = g_strdup (fact_record_get_id (claim));
  self->entry_id = g_strdup (entry_id);
  self->dialog = fact_message_new (GTK_WINDOW (gtk_widget_get_root (owner)), _(form->heading), about);
  adw_message_dialog_set_extra_child (self->dialog, new_fields (self, to, text));
  adw_message_dialog_add_responses (self->dialog, "cancel", _("_Cancel"), "accept", _(form->accept_label), NULL);
  adw_message_dialog_set_response_appearance (self->dialog, "accept", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (self->dialog, "accept");
  adw_message_dialog_set_close_response (self->dialog, "cancel");
  g_object_set_data_full (G_OBJECT (self->dialog), "session", self, session_free);
  text_changed_cb (self);
  fact_message_answer (self->dialog, response_cb, self);
  gtk_window_present (GTK_WINDOW (self->dialog));
}
