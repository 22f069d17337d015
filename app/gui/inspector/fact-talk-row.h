/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-claim.h"

G_BEGIN_DECLS

#define FACT_TYPE_TALK_ROW (fact_talk_row_get_type ())

/* A query or a note of a claim, with what can be done with it. */
G_DECLARE_FINAL_TYPE (FactTalkRow, fact_talk_row, FACT, TALK_ROW, GtkListBoxRow)

/* What a thread is made of. */
typedef enum
{
  FACT_TALK_QUERIES,
  FACT_TALK_NOTES
} FactTalkTopic;

GtkWidget *fact_talk_row_new       (FactTalkTopic  topic,
                                    gpointer       entry,
                                    gint64         now);
gpointer   fact_talk_row_get_entry (FactTalkRow   *self);
void       fact_talk_row_tell_time (FactTalkRow   *self,
                                    gint64         now);

G_END_DECLS
