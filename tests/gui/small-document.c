/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "small-document.h"

#include "../core/model/small-project.h"

static void
add_records (FactChangeSet  *changes,
             FactState      *state,
             FactRecordKind  kind)
{
  FactRecordList *records = fact_state_get_records (state, kind);

  for (guint i = 0; i < fact_record_list_get_n (records); i++)
    fact_change_set_add (changes, NULL, fact_record_list_get (records, i), i, i);
}

FactDocument *
small_document_new (FactEditContext *context)
{
  FactDocument *document = fact_document_new (context, "Ellery Tunnel");
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();

  add_records (changes, state, FACT_RECORD_ARTICLE);
  add_records (changes, state, FACT_RECORD_CLAIM);
  fact_project_apply (fact_document_get_project (document), changes);

  return document;
}
