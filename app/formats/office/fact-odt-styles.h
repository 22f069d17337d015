/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-xml.h"

G_BEGIN_DECLS

#define FACT_ODT_N_LEVELS 10

/* What headings are numbered by. */
#define FACT_ODT_OUTLINE ""

/* The styles and lists of an OpenDocument text: as far as they decide what is to be read. */
typedef struct _FactOdtStyles FactOdtStyles;

FactOdtStyles *fact_odt_styles_new          (void);
void           fact_odt_styles_free         (FactOdtStyles *self);
void           fact_odt_styles_read         (FactOdtStyles *self,
                                             FactXml       *xml);
gboolean       fact_odt_styles_is_hidden    (FactOdtStyles *self,
                                             const char    *name);
char          *fact_odt_styles_dup_language (FactOdtStyles *self);
guint          fact_odt_styles_get_start    (FactOdtStyles *self,
                                             const char    *list,
                                             guint          level);
char          *fact_odt_styles_dup_number   (FactOdtStyles *self,
                                             const char    *list,
                                             const guint   *numbers,
                                             guint          level);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactOdtStyles, fact_odt_styles_free)

G_END_DECLS
