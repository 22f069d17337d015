/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-text-bound.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "window/fact-workbench-toasts.h"

static const char *const depth_key = "fact-user-actions";

static int
get_depth (GtkTextBuffer *buffer)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (buffer), depth_key));
}

static void
user_action_begun_cb (GtkTextBuffer *buffer)
{
  g_object_set_data (G_OBJECT (buffer), depth_key, GINT_TO_POINTER (get_depth (buffer) + 1));
}

static void
user_action_ended_cb (GtkTextBuffer *buffer)
{
  g_object_set_data (G_OBJECT (buffer), depth_key, GINT_TO_POINTER (get_depth (buffer) - 1));
}

static void
tell (GtkWidget *view)
{
  g_autofree char *words = g_strdup_printf (ngettext ("No more than %u character fits here; the rest was left out.",
                                                      "No more than %u characters fit here; the rest was left out.",
                                                      FACT_TEXT_BOUND),
                                            FACT_TEXT_BOUND);

  fact_workbench_toast (view, words);
}

static void
insert_text_cb (GtkTextBuffer *buffer,
                GtkTextIter   *place,
                const char    *text,
                int            len,
                GtkWidget     *view)
{
  gsize n_bytes = len < 0 ? strlen (text) : (gsize) len;
  glong room = FACT_TEXT_BOUND - gtk_text_buffer_get_char_count (buffer);
  const char *end;

  if (get_depth (buffer) == 0 || g_utf8_strlen (text, (gssize) n_bytes) <= room)
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  end = room > 0 ? g_utf8_offset_to_pointer (text, room) : text;
  if (end > text)
    gtk_text_buffer_insert (buffer, place, text, (int) (end - text));
  tell (view);
}

/**
 * fact_text_bound_attach:
 * @view: where something is typed
 *
 * Lets the user put %FACT_TEXT_BOUND characters into @view and no more, and says so of what is pasted beyond; what the program puts
 * there is not bounded.
 */
void
fact_text_bound_attach (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);

  g_signal_connect (buffer, "begin-user-action", G_CALLBACK (user_action_begun_cb), NULL);
  g_signal_connect (buffer, "end-user-action", G_CALLBACK (user_action_ended_cb), NULL);
  g_signal_connect_object (buffer, "insert-text", G_CALLBACK (insert_text_cb), view, 0);
}

/**
 * fact_text_bound_dup_shown:
 * @text: what is to be shown in a field
 *
 * Other programs write longer texts than the user can. Laying out megabytes would keep the window for seconds.
 *
 * Returns: (transfer full) (nullable): the beginning of @text and how much more there is; %NULL when it can be shown whole
 */
char *
fact_text_bound_dup_shown (const char *text)
{
  g_autofree char *begin = NULL;
  glong n_chars;
  guint n_more;

  g_return_val_if_fail (text != NULL, NULL);

  n_chars = g_utf8_strlen (text, -1);
  if (n_chars <= FACT_TEXT_BOUND)
    return NULL;

  n_more = (guint) (n_chars - FACT_TEXT_BOUND);
  begin = g_utf8_substring (text, 0, FACT_TEXT_BOUND);

  return g_strdup_printf (ngettext ("%s… and %u more character. This is too long to be changed here.",
                                    "%s… and %u more characters. This is too long to be changed here.", n_more),
                          begin, n_more);
}
