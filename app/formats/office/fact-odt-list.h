/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-odt-styles.h"

G_BEGIN_DECLS

/* The lists of an OpenDocument text that are open, and how far each is counted. */
typedef struct _FactOdtLists FactOdtLists;

FactOdtLists *fact_odt_lists_new        (FactOdtStyles *styles);
void          fact_odt_lists_free       (FactOdtLists  *self);

void          fact_odt_lists_begin      (FactOdtLists  *self,
                                         const char    *style,
                                         gboolean       goes_on);
void          fact_odt_lists_end        (FactOdtLists  *self);
void          fact_odt_lists_begin_item (FactOdtLists  *self,
                                         const char    *start);
void          fact_odt_lists_leave_item (FactOdtLists  *self);
gboolean      fact_odt_lists_is_in      (FactOdtLists  *self);
char         *fact_odt_lists_count      (FactOdtLists  *self,
                                         guint         *level);
char         *fact_odt_lists_count_head (FactOdtLists  *self,
                                         guint          level);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactOdtLists, fact_odt_lists_free)

G_END_DECLS
