/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-claim-history.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "document/fact-worker.h"
#include "inspector/fact-activity-sentence.h"
#include "model/fact-claim-log.h"
#include "pane/fact-minute-clock.h"
#include "pane/fact-wrapping-label.h"
#include "sidebar/fact-date-label.h"

/* Nobody reads on further, and every row costs widgets. */
#define MAX_ROWS 300

/* So many are made in one turn of the main loop. */
#define ROWS_AT_ONCE 20

/* What the list knows, and each of its rows. */
#define CONTEXT "fact-history-context"
#define ENTRY "fact-history-entry"

#define WIDTH 460
#define HEIGHT 520

/* What the worker looks for, and the window that waits for it. */
typedef struct
{
  FactState    *state;
  char         *claim_id;
  gint64        now;
  GPtrArray    *entries;
  guint         n_rows;            /* how many of them have rows */
  GCancellable *cancellable;
  GtkListBox   *list_box;
  GtkLabel     *label;
} Search;

static void
search_free (Search *self)
{
  fact_state_unref (self->state);
  g_free (self->claim_id);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_object_unref (self->cancellable);
  g_object_unref (self->list_box);
  g_object_unref (self->label);
  g_free (self);
}

static void
add_row (Search       *self,
         FactActivity *entry)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *row = gtk_list_box_row_new ();
  g_autofree char *sentence = fact_activity_sentence (entry, self->now);
  g_autofree char *time = fact_date_label_time (fact_activity_get_at (entry));

  gtk_box_append (GTK_BOX (box), fact_wrapping_label_new (sentence, NULL));
  gtk_box_append (GTK_BOX (box), fact_wrapping_label_new (time, "secondary-caption"));
  gtk_widget_add_css_class (box, "evidence-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
  g_object_set_data_full (G_OBJECT (row), ENTRY, fact_record_ref (entry), (GDestroyNotify) fact_record_unref);
  gtk_list_box_append (self->list_box, row);
}

/* The window is open for as long as the user likes. */
static void
tell_times (GtkWidget *list_box)
{
  FactEditContext *context = g_object_get_data (G_OBJECT (list_box), CONTEXT);
  gint64 now = fact_edit_context_now (context);

  for (GtkWidget *row = gtk_widget_get_first_child (list_box); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *label = gtk_widget_get_first_child (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)));
      g_autofree char *sentence = fact_activity_sentence (g_object_get_data (G_OBJECT (row), ENTRY), now);

      if (g_str_equal (sentence, gtk_label_get_text (GTK_LABEL (label))))
        continue;
      gtk_label_set_text (GTK_LABEL (label), sentence);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
    }
}

static void
find_work (gpointer      job,
           GCancellable *cancellable)
{
  Search *self = job;

  self->entries = fact_claim_log_find (self->state, self->claim_id, MAX_ROWS + 1, cancellable);
}

static gboolean
fill_cb (gpointer job)
{
  Search *self = job;
  guint n_rows = MIN (self->entries->len, MAX_ROWS);

  for (guint i = 0; i < ROWS_AT_ONCE && self->n_rows < n_rows && !g_cancellable_is_cancelled (self->cancellable); i++)
    add_row (self, g_ptr_array_index (self->entries, self->n_rows++));
  if (self->n_rows < n_rows && !g_cancellable_is_cancelled (self->cancellable))
    return G_SOURCE_CONTINUE;

  search_free (self);

  return G_SOURCE_REMOVE;
}

static void
find_done (gpointer job)
{
  Search *self = job;

  gtk_widget_set_visible (GTK_WIDGET (self->list_box), self->entries->len > 0);
  gtk_label_set_text (self->label, self->entries->len == 0 ? _("Nothing was written down about this claim.")
                                   : self->entries->len > MAX_ROWS ? _("What was before is in the project file.") : "");
  gtk_widget_set_visible (GTK_WIDGET (self->label), *gtk_label_get_text (self->label) != '\0');
  g_idle_add (fill_cb, self);
}

static GtkWidget *
new_list (const char *title)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_set_overflow (list, GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_valign (list, GTK_ALIGN_START);
  gtk_widget_add_css_class (list, "card");
  gtk_widget_add_css_class (list, "evidence-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_hide (list);

  return list;
}

static gboolean
close_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   user_data)
{
  gtk_window_close (GTK_WINDOW (widget));

  return GDK_EVENT_STOP;
}

static GtkWidget *
new_window (GtkWidget  *owner,
            const char *title,
            GtkWidget  *content)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), content);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), scroller);
  adw_window_set_content (ADW_WINDOW (window), box);
  gtk_window_set_title (GTK_WINDOW (window), title);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (gtk_widget_get_root (owner)));
  gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_callback_action_new (close_cb, NULL, NULL)));
  gtk_widget_add_controller (window, keys);

  return window;
}

/**
 * fact_claim_history_present:
 * @owner: a widget in the document's window
 * @document: a document
 * @claim: one of its claims
 *
 * Shows what was done with a claim, by whom and when, newest first. It is looked for in a worker thread, which stops when the window
 * is closed.
 */
void
fact_claim_history_present (GtkWidget    *owner,
                            FactDocument *document,
                            FactClaim    *claim)
{
  g_autofree char *title = g_strdup_printf (_("History of Claim %u"), fact_claim_get_number (claim));
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  Search *search = g_new0 (Search, 1);
  GtkWidget *window;

  search->state = fact_state_ref (fact_document_get_state (document));
  search->claim_id = g_strdup (fact_record_get_id (claim));
  search->now = fact_edit_context_now (fact_document_get_context (document));
  search->cancellable = g_cancellable_new ();
  search->list_box = GTK_LIST_BOX (g_object_ref_sink (new_list (title)));
  g_object_set_data_full (G_OBJECT (search->list_box), CONTEXT, fact_edit_context_ref (fact_document_get_context (document)),
                          (GDestroyNotify) fact_edit_context_unref);
  fact_minute_clock_follow (GTK_WIDGET (search->list_box), tell_times);
  search->label = GTK_LABEL (g_object_ref_sink (fact_wrapping_label_new (_("Looking through the log…"), "list-hint")));
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (search->list_box));
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (search->label));
  gtk_widget_add_css_class (content, "claim-history");

  window = new_window (owner, title, content);
  g_signal_connect_object (window, "destroy", G_CALLBACK (g_cancellable_cancel), search->cancellable, G_CONNECT_SWAPPED);
  fact_worker_run (search, search->cancellable, find_work, find_done);
  gtk_window_present (GTK_WINDOW (window));
}
