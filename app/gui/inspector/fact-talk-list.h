/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "inspector/fact-talk-row.h"

G_BEGIN_DECLS

#define FACT_TYPE_TALK_LIST (fact_talk_list_get_type ())

/* The queries or the notes of a claim, each with what can be done with it. */
G_DECLARE_FINAL_TYPE (FactTalkList, fact_talk_list, FACT, TALK_LIST, GtkWidget)

FactTalkList *fact_talk_list_new        (FactTalkTopic  topic);
void          fact_talk_list_show_claim (FactTalkList  *self,
                                         FactClaim     *claim,
                                         gint64         now);
void          fact_talk_list_tell_times (FactTalkList  *self,
                                         gint64         now);

G_END_DECLS
