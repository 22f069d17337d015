/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-place.h"

/**
 * fact_article_drop_place:
 * @from: place of the row that is dragged
 * @over: place of the row it is dropped on
 * @side: the half of that row it is dropped on
 *
 * Returns: the place of the dragged row once it was moved: the rows behind it have moved up by then
 */
guint
fact_article_drop_place (guint        from,
                         guint        over,
                         FactDropSide side)
{
  guint gap = side == FACT_DROP_BELOW ? over + 1 : over;

  return gap > from ? gap - 1 : gap;
}
