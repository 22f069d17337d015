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
 * FactStepQueue:
 * @requests: the #GTask of each step that was asked for and is not made yet, in the order they were asked for; each keeps itself
 * @is_running: whether the first one is under way
 *
 * The steps that a document is to make, one after the other. All zeros is an empty one.
 */
typedef struct
{
  GQueue   requests;
  gboolean is_running;
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
void              _fact_document_set_busy     (FactDocument     *self,
                                               gboolean          is_busy);

G_END_DECLS
