/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-document-private.h"

#include "document/fact-worker.h"
#include "model/fact-mark-map.h"

/* A step with more changes than these is not looked through in the main thread: looking at the files is for a worker anyway. */
#define MAX_LOOKED_THROUGH 1000

typedef struct
{
  GWeakRef              document;      /* a document that is closed meanwhile is not kept */
  FactState            *state;
  char                 *folder;
  char                 *former;
  FactAttachmentStamps *stamps;
  GCancellable         *cancellable;
  GPtrArray            *findings;
} CheckRequest;

static void
check_work (gpointer      job,
            GCancellable *cancellable)
{
  CheckRequest *request = job;

  request->findings = fact_attachments_check (request->state, request->folder, request->former, request->stamps, cancellable);
}

static gboolean
is_same_finding (const FactAttachmentFinding *a,
                 const FactAttachmentFinding *b)
{
  return a->state == b->state && g_str_equal (fact_record_get_id (a->evidence), fact_record_get_id (b->evidence))
         && g_str_equal (fact_evidence_get_detail (a->evidence, FACT_DETAIL_FILE), fact_evidence_get_detail (b->evidence, FACT_DETAIL_FILE));
}

static gboolean
are_same (GPtrArray *a,
          GPtrArray *b)
{
  for (guint i = 0; i < a->len && a->len == b->len; i++)
    {
      if (!is_same_finding (a->pdata[i], b->pdata[i]))
        return FALSE;
    }

  return a->len == b->len;
}

/* Whoever shows the findings is told only when there is something new in them: this happens each time a window is gone to. */
static void
take_findings (FactDocument *document,
               GPtrArray    *findings)
{
  FactAttachmentWatch *watch = _fact_document_get_attachment_watch (document);
  g_autoptr (GPtrArray) before = watch->findings;
  gboolean is_news = !watch->was_checked || !are_same (before, findings);

  watch->findings = g_ptr_array_ref (findings);
  watch->was_checked = TRUE;
  if (is_news)
    g_signal_emit_by_name (document, "attachments-checked");
}

static void
check_done (gpointer job)
{
  CheckRequest *request = job;
  g_autoptr (FactDocument) document = g_weak_ref_get (&request->document);

  if (document != NULL)
    {
      FactAttachmentWatch *watch = _fact_document_get_attachment_watch (document);
      gboolean is_stale = watch->is_stale;

      watch->stamps = g_steal_pointer (&request->stamps);
      watch->is_stale = FALSE;
      take_findings (document, request->findings);
      if (is_stale)
        fact_document_check_attachments (document);
    }

  g_weak_ref_clear (&request->document);
  g_object_unref (request->cancellable);
  g_clear_pointer (&request->stamps, fact_attachment_stamps_free);
  g_ptr_array_unref (request->findings);
  fact_state_unref (request->state);
  g_free (request->folder);
  g_free (request->former);
  g_free (request);
}

/**
 * fact_document_check_attachments:
 * @self: a document
 *
 * Looks in a worker thread whether the attachments are as they should be; meanwhile the document can be used, or be let go of, which ends
 * it. Only files that were touched since the last time are read. Afterwards, `attachments-checked` is emitted if there is news: what is
 * wrong is in fact_document_get_attachment_findings(). From the first check on, steps that add or take away attachments have them looked
 * at again.
 */
void
fact_document_check_attachments (FactDocument *self)
{
  FactAttachmentWatch *watch;
  FactDocumentFile *known;
  CheckRequest *request;

  g_return_if_fail (FACT_IS_DOCUMENT (self));

  watch = _fact_document_get_attachment_watch (self);
  if (watch->stamps == NULL)
    {
      watch->is_stale = TRUE;
      return;
    }

  known = _fact_document_get_file (self);
  request = g_new0 (CheckRequest, 1);
  g_weak_ref_init (&request->document, self);
  request->state = fact_state_ref (fact_document_get_state (self));
  request->folder = g_strdup (known->attachments);
  request->former = g_strdup (known->former_attachments);
  request->stamps = g_steal_pointer (&watch->stamps);
  request->cancellable = g_object_ref (_fact_document_get_cancellable (self));
  fact_worker_run (request, request->cancellable, check_work, check_done);
}

static gboolean
has_attachment (FactClaim *claim)
{
  for (guint i = 0; claim != NULL && i < fact_claim_get_n_evidence (claim); i++)
    {
      if (fact_evidence_get_kind (fact_claim_get_evidence (claim, i)) == FACT_EVIDENCE_ATTACHMENT)
        return TRUE;
    }

  return FALSE;
}

/**
 * fact_document_check_attachments_of:
 * @self: a document
 * @claim: a claim of it that is being looked at
 *
 * As fact_document_check_attachments(), where the claim has any.
 */
void
fact_document_check_attachments_of (FactDocument *self,
                                    FactClaim    *claim)
{
  if (has_attachment (claim))
    fact_document_check_attachments (self);
}

static gboolean
can_change_attachments (const FactChange *change)
{
  FactClaim *before = (FactClaim *) change->before;
  FactClaim *after = (FactClaim *) change->after;

  if (fact_change_get_kind (change) != FACT_RECORD_CLAIM)
    return FALSE;
  if (before != NULL && after != NULL && fact_mark_map_shares_marks (before, after))
    return FALSE;

  return has_attachment (before) || has_attachment (after);
}

/* To be called after each step: what is told of attachments must be of those that are there now. */
void
_fact_document_follow_attachments (FactDocument  *self,
                                   FactChangeSet *changes)
{
  guint n = fact_change_set_get_n (changes);
  gboolean is_concerned = n > MAX_LOOKED_THROUGH;

  if (!_fact_document_get_attachment_watch (self)->was_checked)
    return;

  for (guint i = 0; i < n && !is_concerned; i++)
    is_concerned = can_change_attachments (fact_change_set_get (changes, i));
  if (is_concerned)
    fact_document_check_attachments (self);
}

/**
 * fact_document_get_attachment_findings:
 * @self: a document
 *
 * Returns: (transfer none) (element-type FactAttachmentFinding): what was wrong with attachments when they were looked at last; good
 *   until they are looked at again, so for this turn of the main loop
 */
GPtrArray *
fact_document_get_attachment_findings (FactDocument *self)
{
  g_return_val_if_fail (FACT_IS_DOCUMENT (self), NULL);

  return _fact_document_get_attachment_watch (self)->findings;
}
