/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FactTalkFormFunc:
 * @owner: who asked
 * @id: (nullable): what it was asked about
 * @to: (nullable): the addressee; %NULL where none was asked for
 * @text: what was written
 */
typedef void (* FactTalkFormFunc) (GtkWidget  *owner,
                                   const char *id,
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
                             const char         *body,
                             const char         *id,
                             const char         *to,
                             const char         *text);

G_END_DECLS
