/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "text/fact-search.h"

G_BEGIN_DECLS

#define FACT_TYPE_SEARCH_RUN (fact_search_run_get_type ())

/* Searches many texts in worker threads while the main loop goes on, and tells what it finds in the order of the texts.
 * Signal: progressed (), more of the texts were searched, or all. */
G_DECLARE_FINAL_TYPE (FactSearchRun, fact_search_run, FACT, SEARCH_RUN, GObject)

FactSearchRun  *fact_search_run_new         (guint          max_hits);
void            fact_search_run_start       (FactSearchRun *self,
                                             GPtrArray     *texts,
                                             FactNeedle    *needle);
void            fact_search_run_stop        (FactSearchRun *self);
guint           fact_search_run_get_n_done  (FactSearchRun *self);
gboolean        fact_search_run_is_complete (FactSearchRun *self);
const FactHits *fact_search_run_get_hits    (FactSearchRun *self,
                                             guint          i);

G_END_DECLS
