/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/fact-article.h"

G_BEGIN_DECLS

GMenuModel *fact_article_menu_new (FactArticle *article);

G_END_DECLS
