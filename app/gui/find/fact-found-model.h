/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "find/fact-found-item.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define FACT_TYPE_FOUND_MODEL (fact_found_model_get_type ())

/* What was found in all articles: a GListModel of FactFoundItem, each made when it is asked for. */
G_DECLARE_FINAL_TYPE (FactFoundModel, fact_found_model, FACT, FOUND_MODEL, GObject)

FactFoundModel *fact_found_model_new            (void);
void            fact_found_model_add            (FactFoundModel *self,
                                                 FactArticle    *article,
                                                 const FactHits *hits);
void            fact_found_model_tell           (FactFoundModel *self);
guint64         fact_found_model_get_n_found    (FactFoundModel *self);
guint           fact_found_model_get_n_articles (FactFoundModel *self);

G_END_DECLS
