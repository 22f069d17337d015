/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "inspector/fact-inspector.h"
#include "inspector/fact-text-field.h"
#include "navigation/fact-navigation.h"

#include "../../core/edit/fixed-context.h"
#include "../small-document.h"

/* What cannot be seen from outside of the program; it needs a display. */

static FactDocument *
new_document (FixedSource *source)
{
  g_autoptr (FactEditContext) context = fixed_context_new (source, "Ada");

  return small_document_new (context);
}

static GtkWidget *
new_window (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (child))
    g_main_context_iteration (NULL, TRUE);

  return window;
}

/* A document that is closed is let go of: it may be of a hundred megabytes. */
static void
test_closed (void)
{
  FixedSource source;
  FactDocument *document = new_document (&source);
  FactNavigation *navigation = fact_navigation_new (document);
  GtkWidget *inspector = g_object_new (FACT_TYPE_INSPECTOR, NULL);
  GtkWidget *window = new_window (inspector);

  g_object_set (inspector, "navigation", navigation, NULL);
  fact_navigation_go_to_claim (navigation, "one");
  fact_navigation_edit_statement (navigation);
  g_object_set (inspector, "navigation", NULL, NULL);

  g_assert_finalize_object (navigation);
  g_assert_finalize_object (document);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Nor is it kept when another one comes in its place, and no claim of that. */
static void
test_replaced (void)
{
  FixedSource source, other_source;
  FactDocument *document = new_document (&source);
  g_autoptr (FactDocument) other = new_document (&other_source);
  FactNavigation *navigation = fact_navigation_new (document);
  g_autoptr (FactNavigation) other_navigation = fact_navigation_new (other);
  GtkWidget *inspector = g_object_new (FACT_TYPE_INSPECTOR, NULL);
  GtkWidget *window = new_window (inspector);

  g_object_set (inspector, "navigation", navigation, NULL);
  fact_navigation_go_to_claim (navigation, "one");
  g_object_set (inspector, "navigation", other_navigation, NULL);

  g_assert_finalize_object (navigation);
  g_assert_finalize_object (document);
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkTextBuffer *
get_buffer (GtkWidget *field)
{
  GtkWidget *overlay = gtk_widget_get_first_child (field);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (gtk_widget_get_first_child (overlay)));
}

static void
edited_cb (GString    *told,
           const char *text)
{
  g_string_append_printf (told, "[%s]", text);
}

/* Typing over what is selected, as GtkTextView does it. */
static void
type_over (GtkTextBuffer *buffer,
           const char    *text)
{
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete_selection (buffer, TRUE, TRUE);
  gtk_text_buffer_insert_interactive_at_cursor (buffer, text, -1, TRUE);
  gtk_text_buffer_end_user_action (buffer);
}

static void
test_typed (void)
{
  GtkWidget *field = g_object_ref_sink (fact_text_field_new ());
  GtkTextBuffer *buffer = get_buffer (field);
  g_autoptr (GString) told = g_string_new (NULL);

  g_signal_connect_swapped (field, "edited", G_CALLBACK (edited_cb), told);
  fact_text_field_set_text (FACT_TEXT_FIELD (field), "The tunnel");
  g_assert_cmpstr (told->str, ==, "");

  fact_text_field_edit_all (FACT_TEXT_FIELD (field));
  type_over (buffer, "A");
  g_assert_cmpstr (told->str, ==, "[A]");

  /* Other programs write without an action. */
  gtk_text_buffer_insert_at_cursor (buffer, "b", -1);
  g_assert_cmpstr (told->str, ==, "[A][Ab]");

  /* Nothing happens in an action that changes nothing. */
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_end_user_action (buffer);
  g_assert_cmpstr (told->str, ==, "[A][Ab]");

  g_object_unref (field);
}

static void
test_line_ends (void)
{
  GtkWidget *field = g_object_ref_sink (fact_text_field_new ());
  GtkTextBuffer *buffer = get_buffer (field);
  g_autoptr (GString) told = g_string_new (NULL);

  g_signal_connect_swapped (field, "edited", G_CALLBACK (edited_cb), told);
  gtk_text_buffer_insert_at_cursor (buffer, "a\nb", -1);
  g_object_set (field, "single-line", TRUE, NULL);
  type_over (buffer, " c\n  d\n");
  type_over (buffer, "e");
  g_assert_cmpstr (told->str, ==, "[a\nb][a\nb c d ][a\nb c d e]");

  /* What the project says is shown as it is. */
  fact_text_field_set_text (FACT_TEXT_FIELD (field), "x\ny");
  {
    g_autofree char *text = fact_text_field_dup_text (FACT_TEXT_FIELD (field));

    g_assert_cmpstr (text, ==, "x\ny");
  }

  g_object_unref (field);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/inspector/widgets/closed", test_closed);
  g_test_add_func ("/inspector/widgets/replaced", test_replaced);
  g_test_add_func ("/inspector/widgets/typed", test_typed);
  g_test_add_func ("/inspector/widgets/line ends", test_line_ends);

  return g_test_run ();
}
