/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-prepared-text.h"

/* Up to here preparing takes a few milliseconds, so that a thread would only make the window flicker. */
#define QUICK_BYTES (512 * 1024)

struct _FactPreparedText
{
  FactText       *text;
  FactDisplayMap *map;
  guint           n_words;
};

/**
 * fact_prepared_text_new:
 * @text: a text
 *
 * Finds out how @text is to be shown, counts its words and has it find its paragraphs and sentences, so that asking for them later costs nothing.
 *
 * Returns: (transfer full): the prepared text
 */
FactPreparedText *
fact_prepared_text_new (FactText *text)
{
  FactPreparedText *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_atomic_rc_box_new (FactPreparedText);
  self->text = fact_text_ref (text);
  self->map = fact_display_map_new (text);
  self->n_words = fact_text_count_words (text);
  fact_text_get_n_paragraphs (text);
  fact_text_get_n_sentences (text);

  return self;
}

FactPreparedText *
fact_prepared_text_ref (FactPreparedText *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  FactPreparedText *self = data;

  fact_text_unref (self->text);
  fact_display_map_unref (self->map);
}

void
fact_prepared_text_unref (FactPreparedText *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * fact_prepared_text_get_text:
 *
 * Returns: (transfer none): the text as it is
 */
FactText *
fact_prepared_text_get_text (FactPreparedText *self)
{
  return self->text;
}

/**
 * fact_prepared_text_get_map:
 *
 * Returns: (transfer none): how it is shown
 */
FactDisplayMap *
fact_prepared_text_get_map (FactPreparedText *self)
{
  return self->map;
}

/**
 * fact_prepared_text_get_n_words:
 *
 * Returns: how many words it has
 */
guint
fact_prepared_text_get_n_words (FactPreparedText *self)
{
  return self->n_words;
}

/**
 * fact_prepared_text_is_quick:
 * @text: a text
 *
 * Returns: whether @text is short enough to be prepared on the main thread
 */
gboolean
fact_prepared_text_is_quick (FactText *text)
{
  return fact_text_get_n_bytes (text) <= QUICK_BYTES;
}

static void
prepare_worker (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  g_task_return_pointer (task, fact_prepared_text_new (task_data), (GDestroyNotify) fact_prepared_text_unref);
}

/**
 * fact_prepared_text_new_async:
 * @text: a text
 * @cancellable: (nullable): gives it up
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Does fact_prepared_text_new() in a thread.
 */
void
fact_prepared_text_new_async (FactText            *text,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, fact_prepared_text_new_async);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_set_task_data (task, fact_text_ref (text), (GDestroyNotify) fact_text_unref);
  g_task_run_in_thread (task, prepare_worker);
}

/**
 * fact_prepared_text_new_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full): the prepared text; %NULL with @error set to %G_IO_ERROR_CANCELLED when it was given up
 */
FactPreparedText *
fact_prepared_text_new_finish (GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
