/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

char **fact_tag_list_with       (const char * const *tags,
                                 const char         *tag);
char **fact_tag_list_without    (const char * const *tags,
                                 const char         *tag);
void   fact_tag_list_sort       (const char        **tags,
                                 guint               n);
char **fact_tag_list_of_project (FactState          *state);
char **fact_tag_list_suggest    (const char * const *known,
                                 const char * const *taken,
                                 const char         *typed,
                                 guint               max_n);

G_END_DECLS
