/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-step-flow.h"

#include <glib/gi18n-lib.h>

#include "window/fact-workbench-toasts.h"

/* A step that changes so many records is made while one waits. */
#define FEW 500

/* One step that a worker makes ready. While it does the strip is busy, so that saving and closing wait for it; and a step that is asked
 * for meanwhile is made after it, as if none had taken any time. */
typedef struct
{
  FactWindow   *window;
  FactDocument *document;
  FactStepWay   way;
  FactBatch    *batch;        /* NULL for undo and redo */
  char         *message;      /* what to say when it is done; may be NULL */
  gulong        idle_id;
} StepFlow;

static GQuark
get_quark (void)
{
  return g_quark_from_static_string ("fact-steps-under-way");
}

static guint
count_under_way (FactWindow *window)
{
  return GPOINTER_TO_UINT (g_object_get_qdata (G_OBJECT (window), get_quark ()));
}

static void
set_under_way (FactWindow *window,
               guint       n)
{
  g_object_set_qdata (G_OBJECT (window), get_quark (), GUINT_TO_POINTER (n));
}

static void
step_flow_free (StepFlow *flow)
{
  set_under_way (flow->window, count_under_way (flow->window) - 1);
  g_clear_pointer (&flow->batch, fact_batch_free);
  g_object_unref (flow->document);
  g_object_unref (flow->window);
  g_free (flow->message);
  g_free (flow);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StepFlow, step_flow_free)

static StepFlow *
step_flow_new (FactWindow  *window,
               FactStepWay  way,
               FactBatch   *batch,
               const char  *message)
{
  StepFlow *flow = g_new0 (StepFlow, 1);

  flow->window = g_object_ref (window);
  flow->document = g_object_ref (fact_window_get_document (window));
  flow->way = way;
  flow->batch = batch;
  flow->message = g_strdup (message);
  set_under_way (window, count_under_way (window) + 1);

  return flow;
}

/* The window was closed, or shows another project. */
static gboolean
is_left (StepFlow *flow)
{
  return fact_window_get_document (flow->window) != flow->document;
}

static char *
describe (StepFlow *flow)
{
  guint n;

  if (flow->way == FACT_STEP_UNDO)
    return g_strdup (_("Undoing…"));
  if (flow->way == FACT_STEP_REDO)
    return g_strdup (_("Redoing…"));

  n = fact_batch_get_n (flow->batch);

  return g_strdup_printf (ngettext ("Changing %u claim…", "Changing %u claims…", n), n);
}

static void
stepped_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (StepFlow) flow = user_data;
  g_autoptr (GError) error = NULL;
  gboolean is_made = fact_document_step_finish (flow->document, result, &error);

  if (!is_left (flow) && is_made && flow->message != NULL)
    fact_workbench_toast_step (GTK_WIDGET (flow->window), flow->message);
  else if (!is_left (flow) && !is_made)
    fact_workbench_report_error (GTK_WIDGET (flow->window), error);

  /* Last: who waits for the strip goes on within this. */
  fact_busy_strip_stop (fact_window_get_busy_strip (flow->window));
}

static FactEdit *
make_edit (FactState        *state,
           FactEditContext  *context,
           gpointer          batch,
           GError          **error)
{
  return fact_batch_make_edit (batch, state, context, error);
}

static void
begin (StepFlow *flow)
{
  g_autofree char *text = describe (flow);
  g_autoptr (GCancellable) cancellable = fact_busy_strip_start (fact_window_get_busy_strip (flow->window), text);

  if (flow->batch != NULL)
    fact_document_step_async (flow->document, flow->way, make_edit, g_steal_pointer (&flow->batch), (GDestroyNotify) fact_batch_free,
                              cancellable, stepped_cb, flow);
  else
    fact_document_step_async (flow->document, flow->way, NULL, NULL, NULL, cancellable, stepped_cb, flow);
}

static void
idle_cb (StepFlow *flow)
{
  FactBusyStrip *strip = fact_window_get_busy_strip (flow->window);

  if (!is_left (flow) && fact_busy_strip_is_busy (strip))
    return;

  g_clear_signal_handler (&flow->idle_id, strip);
  if (is_left (flow))
    step_flow_free (flow);
  else
    begin (flow);
}

static void
start (StepFlow *flow)
{
  FactBusyStrip *strip = fact_window_get_busy_strip (flow->window);

  if (fact_busy_strip_is_busy (strip))
    flow->idle_id = g_signal_connect_swapped (strip, "notify::busy", G_CALLBACK (idle_cb), flow);
  else
    begin (flow);
}

static void
make_at_once (FactWindow *window,
              FactBatch  *batch,
              const char *message)
{
  g_autoptr (FactBatch) owned = batch;
  g_autoptr (GError) error = NULL;
  FactDocument *document = fact_window_get_document (window);
  FactEdit *edit = fact_batch_make_edit (batch, fact_document_get_state (document), fact_document_get_context (document), &error);

  if (!fact_document_apply (document, edit, &error))
    {
      if (error != NULL)
        fact_workbench_report_error (GTK_WIDGET (window), error);
    }
  else if (message != NULL)
    {
      fact_workbench_toast_step (GTK_WIDGET (window), message);
    }
}

/**
 * fact_step_flow_batch:
 * @widget: a widget of a window with a document that may be written
 * @batch: (transfer full): what is done with many claims
 * @message: (nullable): what to say of it with a way back when it is done, plain text
 *
 * Does it in one step. Of thousands of claims a worker makes it ready, and the window says that it is busy if that takes long; whatever
 * else is under way in the window is waited for.
 */
void
fact_step_flow_batch (GtkWidget  *widget,
                      FactBatch  *batch,
                      const char *message)
{
  FactWindow *window = FACT_WINDOW (gtk_widget_get_root (widget));

  if (fact_batch_get_n (batch) <= FEW && count_under_way (window) == 0)
    make_at_once (window, batch, message);
  else
    start (step_flow_new (window, FACT_STEP_FORWARD, batch, message));
}

/**
 * fact_step_flow_return:
 * @window: a window with a document that may be written
 * @way: undo or redo
 *
 * Undoes or redoes the newest step, which may be one that was asked for and is not made yet.
 */
void
fact_step_flow_return (FactWindow  *window,
                       FactStepWay  way)
{
  FactHistory *history = fact_document_get_history (fact_window_get_document (window));

  if (count_under_way (window) > 0 || fact_history_get_n_changes (history, way) > FEW)
    start (step_flow_new (window, way, NULL, NULL));
  else if (way == FACT_STEP_UNDO)
    fact_history_undo (history);
  else
    fact_history_redo (history);
}
