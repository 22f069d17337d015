/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-step-flow.h"

#include <glib/gi18n-lib.h>

#include "window/fact-workbench-toasts.h"

/* A step that changes so many records is made while one waits. */
#define FEW 500

/* The steps of a window that workers make ready, and that are made one after the other. While there is one the strip is busy, so that
 * saving and closing wait for them all. */
typedef struct
{
  FactBusyStrip *strip;
  GCancellable  *cancellable;      /* NULL where the strip told of something else when the first of them was asked for */
  guint          n;
} Steps;

/* One of them. */
typedef struct
{
  FactWindow   *window;
  FactDocument *document;
  char         *message;           /* what to say when it is done; may be NULL */
} StepFlow;

static GQuark
get_quark (void)
{
  return g_quark_from_static_string ("fact-steps-under-way");
}

/* NULL while there are none. */
static Steps *
find_steps (FactWindow *window)
{
  return g_object_get_qdata (G_OBJECT (window), get_quark ());
}

/* Who waits for the strip goes on within this. */
static void
end_steps (FactWindow *window)
{
  Steps *steps = g_object_steal_qdata (G_OBJECT (window), get_quark ());
  g_autoptr (FactBusyStrip) strip = steps->strip;
  g_autoptr (GCancellable) cancellable = steps->cancellable;

  g_free (steps);
  if (cancellable != NULL)
    fact_busy_strip_stop (strip);
  else
    fact_busy_strip_release (strip);
}

static Steps *
begin_steps (FactWindow *window,
             const char *text)
{
  FactBusyStrip *strip = fact_window_get_busy_strip (window);
  Steps *steps = g_new0 (Steps, 1);

  steps->strip = g_object_ref (strip);
  if (fact_busy_strip_is_busy (strip))
    fact_busy_strip_hold (strip);
  else
    steps->cancellable = fact_busy_strip_start (strip, text);
  g_object_set_qdata (G_OBJECT (window), get_quark (), steps);

  return steps;
}

static void
step_flow_free (StepFlow *flow)
{
  g_object_unref (flow->document);
  g_object_unref (flow->window);
  g_free (flow->message);
  g_free (flow);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StepFlow, step_flow_free)

/* The window was closed, or shows another project. */
static gboolean
is_left (StepFlow *flow)
{
  return fact_window_get_document (flow->window) != flow->document;
}

static char *
describe (FactStepWay  way,
          FactBatch   *batch)
{
  guint n;

  if (way == FACT_STEP_UNDO)
    return g_strdup (_("Undoing…"));
  if (way == FACT_STEP_REDO)
    return g_strdup (_("Redoing…"));

  n = fact_batch_get_n (batch);

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

  if (--find_steps (flow->window)->n == 0)
    end_steps (flow->window);
}

static FactEdit *
make_edit (FactState        *state,
           FactEditContext  *context,
           gpointer          batch,
           GError          **error)
{
  return fact_batch_make_edit (batch, state, context, error);
}

/* @batch: (transfer full) (nullable): %NULL for undo and redo */
static void
start (FactWindow  *window,
       FactStepWay  way,
       FactBatch   *batch,
       const char  *message)
{
  g_autofree char *text = describe (way, batch);
  Steps *steps = find_steps (window);
  StepFlow *flow = g_new0 (StepFlow, 1);
  GCancellable *cancellable;

  if (steps == NULL)
    steps = begin_steps (window, text);
  steps->n++;

  /* Who gave up the steps before did not mean this one. */
  cancellable = g_cancellable_is_cancelled (steps->cancellable) ? NULL : steps->cancellable;
  flow->window = g_object_ref (window);
  flow->document = g_object_ref (fact_window_get_document (window));
  flow->message = g_strdup (message);
  fact_document_step_async (flow->document, way, batch != NULL ? make_edit : NULL, batch,
                            batch != NULL ? (GDestroyNotify) fact_batch_free : NULL, cancellable, stepped_cb, flow);
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
 * Does it in one step. Of thousands of claims a worker makes it ready, and the window says that it is busy if that takes long; steps
 * that were asked for before are made before.
 */
void
fact_step_flow_batch (GtkWidget  *widget,
                      FactBatch  *batch,
                      const char *message)
{
  FactWindow *window = FACT_WINDOW (gtk_widget_get_root (widget));

  if (fact_batch_get_n (batch) <= FEW && find_steps (window) == NULL)
    make_at_once (window, batch, message);
  else
    start (window, FACT_STEP_FORWARD, batch, message);
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

  if (find_steps (window) != NULL || fact_history_get_n_changes (history, way) > FEW)
    start (window, way, NULL, NULL);
  else if (way == FACT_STEP_UNDO)
    fact_history_undo (history);
  else
    fact_history_redo (history);
}
