/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-document-file.h"
#include "document/fact-document-load.h"
#include "document/fact-document-save.h"
#include "document/fact-document.h"

G_BEGIN_DECLS

/**
 * FactAttachmentWatch:
 * @findings: what was wrong when they were looked at last
 * @stamps: what was found of the files; %NULL while a worker has them
 * @was_checked: whether they were looked at at all
 * @is_stale: whether they are to be looked at again as soon as the worker is done
 *
 * How a document's attachments are.
 */
typedef struct
{
  GPtrArray            *findings;
  FactAttachmentStamps *stamps;
  gboolean              was_checked;
  gboolean              is_stale;
} FactAttachmentWatch;

/**
 * FactStepCount:
 * @n_undo: how many steps can be undone
 * @n_redo: how many can be redone
 */
typedef struct
{
  guint n_undo;
  guint n_redo;
} FactStepCount;

/**
 * FactStepQueue:
 * @requests: the #GTask of each step that was asked for and is not made yet, in the order they were asked for; each keeps itself
 * @is_running: whether the first one is under way
 * @is_making: whether the next step that the history tells of is the first one's
 * @n_edits: how many steps were made that were not asked for here
 * @n_told: the value of @n_edits when the user was last told that an undo or redo came too late
 * @above: the steps made here that lie above the last of those that were not
 *
 * The steps that a document is to make, one after the other. All zeros is an empty one.
 */
typedef struct
{
  GQueue        requests;
  gboolean      is_running;
  gboolean      is_making;
  guint         n_edits;
  guint         n_told;
  FactStepCount above;
} FactStepQueue;

/* What comes before and behind the work of a worker thread; in the main thread. */
FactDocument     *_fact_document_new_for_load (FactDocumentLoad *load,
                                               GFile            *file,
                                               FactEditContext  *context);
FactDocumentFile *_fact_document_get_file       (FactDocument     *self);
GCancellable     *_fact_document_get_cancellable (FactDocument    *self);
FactAttachmentWatch *_fact_document_get_attachment_watch (FactDocument *self);
void              _fact_document_follow_attachments (FactDocument *self,
                                               FactChangeSet    *changes);
FactStepQueue    *_fact_document_get_steps    (FactDocument     *self);
void              _fact_document_tell_steps   (FactDocument     *self);
void              _fact_document_follow_step  (FactDocument     *self);
void              _fact_document_set_busy     (FactDocument     *self,
                                               gboolean          is_busy);

G_END_DECLS
