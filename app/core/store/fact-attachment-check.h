/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"
#include "store/fact-attachment-stamps.h"
#include "store/fact-problem.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FactAttachmentState:
 * @FACT_ATTACHMENT_GOOD: it is there, and holds what it held when it was attached
 * @FACT_ATTACHMENT_MISSING: it is not there, or what is there is no file of the project's own
 * @FACT_ATTACHMENT_CHANGED: it holds something else
 * @FACT_ATTACHMENT_UNREADABLE: it is there, and cannot be read
 * @FACT_ATTACHMENT_REFUSED: the project names a place outside its folder
 *
 * How an attachment is found.
 */
typedef enum
{
  FACT_ATTACHMENT_GOOD,
  FACT_ATTACHMENT_MISSING,
  FACT_ATTACHMENT_CHANGED,
  FACT_ATTACHMENT_UNREADABLE,
  FACT_ATTACHMENT_REFUSED
} FactAttachmentState;

/**
 * FactAttachmentFinding:
 * @claim: the claim it is kept for
 * @evidence: the attachment
 * @state: what is wrong with it
 * @problem: the same, as what is wrong in a file
 *
 * An attachment that is not as it should be.
 */
typedef struct
{
  FactClaim           *claim;
  FactEvidence        *evidence;
  FactAttachmentState  state;
  FactProblem         *problem;
} FactAttachmentFinding;

FactAttachmentState  fact_attachment_check        (const char             *folder,
                                                   const char             *file,
                                                   const char             *sha256,
                                                   FactAttachmentStamps   *stamps,
                                                   GCancellable           *cancellable);
GPtrArray           *fact_attachments_check       (FactState              *state,
                                                   const char             *folder,
                                                   const char             *former,
                                                   FactAttachmentStamps   *stamps,
                                                   GCancellable           *cancellable);
GPtrArray           *fact_attachments_list_unused (FactState              *state,
                                                   const char             *folder);

void                 fact_attachment_finding_free (FactAttachmentFinding  *self);

G_END_DECLS
