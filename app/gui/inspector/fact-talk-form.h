/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-claim.h"

G_BEGIN_DECLS

/**
 * FactTalkFormFunc:
 * @owner: who asked
 * @claim_id: the claim it was asked about: another may be current by now
 * @entry_id: (nullable): which of the claim's entries
 * @to: (nullable): the addressee; %NULL where none was asked for
 * @text: what was written
 */
typedef void (* FactTalkFormFunc) (GtkWidget  *owner,
                                   const char *claim_id,
                                   const char *entry_id,
                                   const char *to,
                                   const char *text);

/**
 * FactTalkForm:
 * @heading: what is written; this and the labels are not translated yet
 * @to_label: (nullable): name of the field for an addressee; %NULL for a form without one
 * @text_label: name of the field for the words
 * @accept_label: what ends it, with a mnemonic
 * @done: called when it ended so
 *
 * A small form for a query, its answer or a note.
 */
typedef struct
{
  const char       *heading;
  const char       *to_label;
  const char       *text_label;
  const char       *accept_label;
  FactTalkFormFunc  done;
} FactTalkForm;

void fact_talk_form_present (GtkWidget          *owner,
                             const FactTalkForm *form,
                             FactClaim          *claim,
                             const char         *entry_id,
                             const char         *body,
                             const char         *to,
                             const char         *text);

G_END_DECLS
