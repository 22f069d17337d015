/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-project.h"

G_BEGIN_DECLS

/* Only FactProject makes row objects and tells them of their new records. */
gpointer _fact_claim_item_new        (gpointer         record);
void     _fact_claim_item_update     (gpointer         item,
                                      gpointer         record);
gpointer _fact_article_item_new      (gpointer         record);
void     _fact_article_item_update   (gpointer         item,
                                      gpointer         record);
void     _fact_article_item_set_tally (FactArticleItem *self,
                                      FactTally        tally);

G_END_DECLS
