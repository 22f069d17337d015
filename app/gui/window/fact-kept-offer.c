/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-kept-offer.h"

#include <glib/gi18n-lib.h>

#include "document/fact-worker.h"
#include "store/fact-kept-copies.h"
#include "store/fact-state-folder.h"
#include "window/fact-message.h"
#include "window/fact-open-flow.h"

/* Each of the callbacks below takes over the reference to the offer, and hands it on or ends it. */
typedef struct
{
  FactWindow *window;
  char       *path;        /* of the project's file */
  GPtrArray  *copies;      /* of FactKeptCopy */
  guint       next;
} Offer;

static void
offer_free (Offer *self)
{
  g_clear_object (&self->window);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->copies, g_ptr_array_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Offer, offer_free)

static void ask (Offer *offer);

static void
discard (Offer              *self,
         const FactKeptCopy *copy)
{
  g_autoptr (GError) error = NULL;

  if (!fact_kept_copy_discard (copy, &error))
    fact_message_show (GTK_WINDOW (self->window), _("Could Not Discard the Copy"), error->message);
}

static void
response_cb (gpointer    offer,
             const char *response)
{
  g_autoptr (Offer) self = offer;
  const FactKeptCopy *copy = g_ptr_array_index (self->copies, self->next++);

  /* Closed with the question on show. */
  if (fact_window_get_application (self->window) == NULL)
    return;

  if (g_str_equal (response, "open"))
    {
      g_autoptr (GFile) file = g_file_new_for_path (copy->path);
      g_autoptr (GFile) original = g_file_new_for_path (copy->target);

      fact_open_flow_copy (self->window, file, original);
      return;
    }

  if (g_str_equal (response, "discard"))
    discard (self, copy);
  ask (g_steal_pointer (&self));
}

/* One question for each copy: the next comes when the user has decided about the one before. */
static void
ask (Offer *offer)
{
  g_autoptr (Offer) self = offer;
  g_autofree char *sentence = NULL;
  g_autofree char *body = NULL;
  AdwMessageDialog *dialog;

  if (self->next == self->copies->len)
    return;

  sentence = fact_kept_copy_sentence (g_ptr_array_index (self->copies, self->next));
  body = g_strdup_printf ("%s %s", sentence, _("Open it to compare, and save it under the name you like."));
  dialog = fact_message_show (GTK_WINDOW (self->window), _("A Copy Was Kept"), body);
  adw_message_dialog_set_response_label (dialog, "close", _("_Decide Later"));
  adw_message_dialog_add_responses (dialog, "discard", _("_Discard Copy"), "open", _("_Open Copy"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (dialog, "open", ADW_RESPONSE_SUGGESTED);
  fact_message_answer (dialog, response_cb, g_steal_pointer (&self));
}

static void
find_work (gpointer      offer,
           GCancellable *cancellable)
{
  Offer *self = offer;
  g_autofree char *state_dir = fact_state_folder_dup ();

  self->copies = fact_kept_copies_find (state_dir, self->path);
}

static void
find_done (gpointer offer)
{
  g_autoptr (Offer) self = offer;

  /* Unless it was closed meanwhile. */
  if (fact_window_get_application (self->window) != NULL)
    ask (g_steal_pointer (&self));
}

/**
 * fact_kept_offer_start:
 * @window: the window in which the file was opened, or was to be
 * @file: a project's file
 *
 * Looks whether Factdesk stopped while saving the file, and offers what was kept of it: to open as a project without a file, to
 * discard, or to leave where it is.
 */
void
fact_kept_offer_start (FactWindow *window,
                       GFile      *file)
{
  g_autoptr (Offer) self = g_new0 (Offer, 1);

  self->path = g_file_get_path (file);
  if (self->path == NULL)
    return;

  self->window = g_object_ref (window);
  fact_worker_run (g_steal_pointer (&self), NULL, find_work, find_done);
}
