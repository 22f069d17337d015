/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-window-actions.h"

#include <glib/gi18n-lib.h>

#include "window/fact-close-flow.h"
#include "window/fact-export-flow.h"
#include "window/fact-file-choice.h"
#include "window/fact-import-flow.h"
#include "window/fact-message.h"
#include "window/fact-open-flow.h"
#include "window/fact-problems-dialog.h"
#include "window/fact-save-flow.h"
#include "window/fact-shortcuts-window.h"
#include "window/fact-status-labels.h"
#include "window/fact-step-flow.h"

static void
new_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       window)
{
  fact_open_flow_new (window);
}

static void
open_chosen_cb (FactWindow *window,
                GListModel *files)
{
  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      fact_open_flow_start (fact_window_get_application (window), window, file);
    }
}

static void
open_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       window)
{
  fact_file_choice_projects (window, open_chosen_cb);
}

static void
open_recent_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       window)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_variant_get_string (parameter, NULL));

  fact_open_flow_start (fact_window_get_application (window), window, file);
}

static void
open_sample_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       window)
{
  fact_open_flow_sample (window);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  /* What went wrong was told already, and nobody waits. */
  fact_save_flow_finish (FACT_WINDOW (source), result, NULL);
}

static void
save_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       window)
{
  fact_save_flow_async (window, FACT_SAVE_SAME_FILE, saved_cb, NULL);
}

static void
save_as_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       window)
{
  fact_save_flow_async (window, FACT_SAVE_OTHER_FILE, saved_cb, NULL);
}

static void
revert_response_cb (FactWindow *window,
                    const char *response)
{
  if (g_str_equal (response, "revert"))
    fact_open_flow_revert (window);
}

static void
revert_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       window)
{
  AdwMessageDialog *dialog = fact_message_new (window, _("Revert to the Saved Project?"),
                                               _("All changes since it was last saved are lost for good."));

  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "revert", _("_Revert"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "revert", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (revert_response_cb), window, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
close_project_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       window)
{
  fact_close_flow_project (window);
}

static void
articles_chosen_cb (FactWindow *window,
                    GListModel *files)
{
  fact_import_flow_start (window, files);
}

static void
add_articles_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       window)
{
  fact_file_choice_articles (window, articles_chosen_cb);
}

static void
export_summary_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       window)
{
  fact_export_flow_start (window, "markdown");
}

static void
undo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       window)
{
  fact_step_flow_return (window, FACT_STEP_UNDO);
}

static void
redo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       window)
{
  fact_step_flow_return (window, FACT_STEP_REDO);
}

static void
rename_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       window)
{
  fact_document_bar_rename_project (fact_header_bar_get_document_bar (fact_window_get_header_bar (window)));
}

static void
show_problems_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       window)
{
  gtk_window_present (GTK_WINDOW (fact_problems_dialog_new (window)));
}

static void
show_help_overlay_cb (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       window)
{
  gtk_window_present (GTK_WINDOW (fact_shortcuts_window_new (window)));
}

static void
menu_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       window)
{
  fact_header_bar_popup_menu (fact_window_get_header_bar (window));
}

static const GActionEntry entries[] = {
  { "new", new_cb },
  { "open", open_cb },
  { "open-recent", open_recent_cb, "s" },
  { "open-sample", open_sample_cb },
  { "save", save_cb },
  { "save-as", save_as_cb },
  { "revert", revert_cb },
  { "close-project", close_project_cb },
  { "add-articles", add_articles_cb },
  { "export-summary", export_summary_cb },
  { "undo", undo_cb },
  { "redo", redo_cb },
  { "rename-project", rename_cb },
  { "show-problems", show_problems_cb },
  { "show-help-overlay", show_help_overlay_cb },
  { "menu", menu_cb },
};

static void
enable (FactWindow *window,
        const char *name,
        gboolean    enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (window), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static gboolean
is_writable (FactWindow *window)
{
  FactDocument *document = fact_window_get_document (window);

  return document != NULL && !fact_document_is_read_only (document) && !fact_window_is_frozen (window);
}

/* A save waits for its turn, whatever else is under way; the rest cannot. */
static void
update_document_actions (FactWindow *window)
{
  FactDocument *document = fact_window_get_document (window);
  gboolean has = document != NULL;
  gboolean writable = is_writable (window);
  gboolean idle = !fact_busy_strip_is_busy (fact_window_get_busy_strip (window));
  gboolean in_file = has && fact_document_get_file (document) != NULL;
  gboolean modified = has && fact_document_is_modified (document);

  enable (window, "save", writable && (modified || !in_file));
  enable (window, "save-as", writable);
  enable (window, "revert", modified && in_file && idle);
  enable (window, "add-articles", writable);
  enable (window, "export-summary", has && idle);
  enable (window, "rename-project", writable);
  enable (window, "show-problems",
          has && (fact_document_get_problems (document)->len > 0 || fact_document_get_repairs (document)->len > 0
                  || fact_document_get_attachment_findings (document)->len > 0));
}

/* Each key counts, also one that is pressed before the steps are made that were asked for. */
static void
update_history_actions (FactWindow *window)
{
  FactDocument *document = fact_window_get_document (window);
  FactHistory *history = document != NULL ? fact_document_get_history (document) : NULL;
  gboolean writable = is_writable (window);
  g_autofree char *undo = fact_status_label_undo (history != NULL ? fact_history_get_undo_label (history) : NULL);
  g_autofree char *redo = fact_status_label_redo (history != NULL ? fact_history_get_redo_label (history) : NULL);

  enable (window, "undo", writable && fact_document_can_step (document, FACT_STEP_UNDO));
  enable (window, "redo", writable && fact_document_can_step (document, FACT_STEP_REDO));
  fact_header_bar_set_undo_texts (fact_window_get_header_bar (window), undo, redo);
}

static void
busy_changed_cb (FactWindow *window)
{
  update_document_actions (window);
  update_history_actions (window);
}

static void
add_pane_action (FactWindow *window,
                 const char *name,
                 const char *property)
{
  FactPaneFolding *folding = fact_workbench_get_pane_folding (fact_window_get_workbench (window));
  g_autoptr (GPropertyAction) action = g_property_action_new (name, folding, property);

  g_action_map_add_action (G_ACTION_MAP (window), G_ACTION (action));
}

static void
add_view_action (FactWindow *window)
{
  FactViewSwitch *views = fact_workbench_get_view_switch (fact_window_get_workbench (window));
  g_autoptr (GPropertyAction) action = g_property_action_new ("show-view", views, "view");

  g_action_map_add_action (G_ACTION_MAP (window), G_ACTION (action));
}

static gboolean
is_reading (FactWindow *window)
{
  FactViewSwitch *views = fact_workbench_get_view_switch (fact_window_get_workbench (window));

  return fact_view_switch_get_view (views) == FACT_VIEW_READ;
}

/* Beside the claims there is no list of articles to show or hide. */
static void
update_sidebar_action (FactWindow *window)
{
  if (fact_window_get_document (window) != NULL && is_reading (window))
    add_pane_action (window, "toggle-sidebar", "sidebar-visible");
  else
    g_action_map_remove_action (G_ACTION_MAP (window), "toggle-sidebar");
}

/* On the start page there are no panes and no views. */
static void
update_pane_actions (FactWindow *window)
{
  update_sidebar_action (window);
  if (fact_window_get_document (window) != NULL)
    {
      add_pane_action (window, "toggle-inspector", "inspector-visible");
      add_view_action (window);
    }
  else
    {
      g_action_map_remove_action (G_ACTION_MAP (window), "toggle-inspector");
      g_action_map_remove_action (G_ACTION_MAP (window), "show-view");
    }
}

static void
document_changed_cb (FactWindow   *window,
                     GParamSpec   *pspec,
                     GSignalGroup *document_signals)
{
  FactDocument *document = fact_window_get_document (window);
  GSignalGroup *history_signals = g_object_get_data (G_OBJECT (window), "history-signals");

  g_signal_group_set_target (g_object_get_data (G_OBJECT (window), "document-signals"), document);
  g_signal_group_set_target (history_signals, document != NULL ? fact_document_get_history (document) : NULL);
  update_document_actions (window);
  update_history_actions (window);
  update_pane_actions (window);
}

static void
follow_document (FactWindow *window)
{
  GSignalGroup *document_signals = g_signal_group_new (FACT_TYPE_DOCUMENT);
  GSignalGroup *history_signals = g_signal_group_new (FACT_TYPE_HISTORY);

  g_signal_group_connect_swapped (document_signals, "notify", G_CALLBACK (update_document_actions), window);
  g_signal_group_connect_swapped (document_signals, "notify::n-steps", G_CALLBACK (update_history_actions), window);
  g_signal_group_connect_swapped (document_signals, "attachments-checked", G_CALLBACK (update_document_actions), window);
  g_signal_group_connect_swapped (history_signals, "notify", G_CALLBACK (update_history_actions), window);
  g_object_set_data_full (G_OBJECT (window), "document-signals", document_signals, g_object_unref);
  g_object_set_data_full (G_OBJECT (window), "history-signals", history_signals, g_object_unref);
  g_signal_connect (window, "notify::document", G_CALLBACK (document_changed_cb), NULL);
  g_signal_connect_object (fact_window_get_busy_strip (window), "notify::busy", G_CALLBACK (busy_changed_cb), window,
                           G_CONNECT_SWAPPED);
}

/**
 * fact_window_actions_install:
 * @window: a window whose widgets are there
 *
 * Gives the window its actions (“win.save” and so on), which are possible whenever its document allows.
 */
void
fact_window_actions_install (FactWindow *window)
{
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
  follow_document (window);
  update_document_actions (window);
  update_history_actions (window);
}

/**
 * fact_window_actions_follow_view:
 * @window: a window whose workbench was just made
 *
 * Offers, from now on, what belongs to the view on show.
 */
void
fact_window_actions_follow_view (FactWindow *window)
{
  g_signal_connect_object (fact_workbench_get_view_switch (fact_window_get_workbench (window)), "notify::view",
                           G_CALLBACK (update_sidebar_action), window, G_CONNECT_SWAPPED);
}

/**
 * fact_window_actions_release:
 * @window: a window that goes
 *
 * Lets go of its document, which a save that is under way may keep for longer than the window has actions.
 */
void
fact_window_actions_release (FactWindow *window)
{
  g_object_set_data (G_OBJECT (window), "document-signals", NULL);
  g_object_set_data (G_OBJECT (window), "history-signals", NULL);
}
