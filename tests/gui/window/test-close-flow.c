/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "window/fact-close-flow.h"

/* What is done to a project between the key that closes it and the question whether to save it. It needs a display. */

typedef struct
{
  FactApplication *application;
  FactWindow      *window;
  FactDocument    *document;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  application)
{
  g_autoptr (FactEditContext) context = fact_edit_context_new ("Ada");

  fixture->application = FACT_APPLICATION ((gpointer) application);
  fixture->window = fact_window_new (fixture->application);
  fixture->document = fact_document_new (context, "Ellery Tunnel");
  fact_window_set_document (fixture->window, fixture->document);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static GtkWindow *
find_question (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        return window;
    }

  return NULL;
}

/* Until the project is closed, or somebody is asked. */
static void
wait_for_end (Fixture *fixture)
{
  while (fact_window_get_document (fixture->window) != NULL && find_question () == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_title (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  FactEdit *edit = fact_edit_set_title (fact_document_get_state (fixture->document), fact_document_get_context (fixture->document),
                                        "Other", &error);

  fact_document_apply (fixture->document, edit, &error);
  g_assert_no_error (error);
}

static void
assert_asked (Fixture *fixture)
{
  wait_for_end (fixture);
  g_assert_true (fact_window_get_document (fixture->window) == fixture->document);
  g_assert_nonnull (find_question ());
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (find_question ()), "discard");
  gtk_window_destroy (find_question ());
  wait_for_end (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  application)
{
  g_assert_null (fact_window_get_document (fixture->window));
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->document);
}

static void
test_nothing_to_save (Fixture       *fixture,
                      gconstpointer  application)
{
  fact_close_flow_project (fixture->window);
  wait_for_end (fixture);
  g_assert_null (find_question ());
}

static void
test_edit (Fixture       *fixture,
           gconstpointer  application)
{
  fact_close_flow_project (fixture->window);
  set_title (fixture);
  assert_asked (fixture);
}

/* A worker has what was asked for, and the project changes when it is done. */
static void
test_step_under_way (Fixture       *fixture,
                     gconstpointer  application)
{
  FactBusyStrip *strip = fact_window_get_busy_strip (fixture->window);
  g_autoptr (GCancellable) cancellable = NULL;

  fact_close_flow_project (fixture->window);
  cancellable = fact_busy_strip_start (strip, "Changing 2 claims…");
  for (guint i = 0; i < 20; i++)
    g_main_context_iteration (NULL, FALSE);
  g_assert_true (fact_window_get_document (fixture->window) == fixture->document);
  g_assert_null (find_question ());
  g_assert_false (g_cancellable_is_cancelled (cancellable));

  set_title (fixture);
  fact_busy_strip_stop (strip);
  assert_asked (fixture);
}

static gboolean
finish_cb (gpointer data)
{
  Fixture *fixture = data;

  fact_busy_strip_stop (fact_window_get_busy_strip (fixture->window));
  set_title (fixture);

  return G_SOURCE_REMOVE;
}

/* As above, but what was under way is told to be over before the project changes, in one turn of the main loop. */
static void
test_change_after_the_end (Fixture       *fixture,
                           gconstpointer  application)
{
  g_autoptr (GCancellable) cancellable = NULL;

  fact_close_flow_project (fixture->window);
  cancellable = fact_busy_strip_start (fact_window_get_busy_strip (fixture->window), "Copying the file…");
  for (guint i = 0; i < 20; i++)
    g_main_context_iteration (NULL, FALSE);

  g_idle_add (finish_cb, fixture);
  assert_asked (fixture);
}

#define ADD(path, function) g_test_add (path, Fixture, application, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_autoptr (FactApplication) application = NULL;
  g_autoptr (GError) error = NULL;

  gtk_test_init (&argc, &argv, NULL);
  application = fact_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);

  ADD ("/close-flow/nothing to save", test_nothing_to_save);
  ADD ("/close-flow/edit behind it", test_edit);
  ADD ("/close-flow/step under way", test_step_under_way);
  ADD ("/close-flow/change after the end", test_change_after_the_end);

  return g_test_run ();
}
