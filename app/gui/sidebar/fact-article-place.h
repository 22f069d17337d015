/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Which half of a row something is dropped on. */
typedef enum
{
  FACT_DROP_ABOVE,
  FACT_DROP_BELOW
} FactDropSide;

guint fact_article_drop_place (guint        from,
                               guint        over,
                               FactDropSide side);

G_END_DECLS
