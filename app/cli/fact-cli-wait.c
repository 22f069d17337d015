/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-cli-wait.h"

#include <glib-unix.h>
#include <signal.h>

/* The ways of asking a program to end that it may answer in its own time. */
static const int signals[] = { SIGINT, SIGTERM, SIGHUP };

typedef struct
{
  GMainLoop    *loop;
  GCancellable *cancellable;
  GAsyncResult *result;
} Wait;

typedef struct
{
  int   number;
  Wait *wait;
  guint source;      /* 0 when the signal is ignored */
} Watch;

/* Which of them came while the program waited; 0 when none did. */
static int caught_signal;

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Wait *self = user_data;

  self->result = g_object_ref (result);
  g_main_loop_quit (self->loop);
}

static gboolean
signal_cb (gpointer user_data)
{
  Watch *self = user_data;

  if (caught_signal == 0)
    caught_signal = self->number;
  g_cancellable_cancel (self->wait->cancellable);

  return G_SOURCE_CONTINUE;
}

/* One that is ignored, as nohup has it, stays so. */
static void
watch (Watch *self,
       int    number,
       Wait  *wait)
{
  struct sigaction action;

  self->number = number;
  self->wait = wait;
  if (sigaction (number, NULL, &action) == 0 && action.sa_handler != SIG_IGN)
    self->source = g_unix_signal_add (number, signal_cb, self);
}

/**
 * fact_cli_wait:
 * @start: begins something
 * @user_data: for @start
 *
 * Waits until something is done that must not be left half done. Whoever interrupts or terminates the program meanwhile cancels
 * it, however often he asks; the program ends of the signal once everything is told, see fact_cli_end_if_signalled(). At all other
 * times a signal ends the program at once: nothing is lost by that.
 *
 * Returns: (transfer full): the result
 */
GAsyncResult *
fact_cli_wait (FactCliStartFunc start,
               gpointer         user_data)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Wait self = { loop, cancellable, NULL };
  Watch watches[G_N_ELEMENTS (signals)] = { { 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    watch (&watches[i], signals[i], &self);

  start (user_data, cancellable, done_cb, &self);
  g_main_loop_run (loop);

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_clear_handle_id (&watches[i].source, g_source_remove);

  return self.result;
}

/**
 * fact_cli_end_if_signalled:
 *
 * Ends the program of the signal that came while it waited, so that a shell which runs it in a loop ends the loop too. Returns when
 * none came.
 */
void
fact_cli_end_if_signalled (void)
{
  if (caught_signal == 0)
    return;

  signal (caught_signal, SIG_DFL);
  raise (caught_signal);
}
