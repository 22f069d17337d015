/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-navigation-private.h"

/* Which view is on show, and what the table of claims tells others of itself. */

/**
 * fact_navigation_get_view:
 *
 * Returns: what of the project is on show
 */
FactView
fact_navigation_get_view (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), FACT_VIEW_READ);

  return self->view;
}

/**
 * fact_navigation_show_view:
 * @self: a navigation
 * @view: what of the project to show
 *
 * Shows something else of the project, with the same claim, without remembering where one was.
 */
void
fact_navigation_show_view (FactNavigation *self,
                           FactView        view)
{
  g_return_if_fail (FACT_IS_NAVIGATION (self));

  _fact_navigation_set_view (self, view);
  _fact_navigation_set_selection (self, self->article_id, self->claim_id, self->mark_id);
}

/**
 * fact_navigation_set_filter:
 * @self: a navigation
 * @filter: (nullable): which claims are looked for in their table
 *
 * Takes it down.
 */
void
fact_navigation_set_filter (FactNavigation *self,
                            const char     *filter)
{
  char *before;

  g_return_if_fail (FACT_IS_NAVIGATION (self));

  before = self->filter;
  self->filter = g_strdup (filter);
  g_free (before);
}

/**
 * fact_navigation_get_filter:
 *
 * Returns: (transfer none) (nullable): which claims are looked for, as it was last taken down
 */
const char *
fact_navigation_get_filter (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), NULL);

  return self->filter;
}

/**
 * fact_navigation_set_n_selected:
 * @self: a navigation
 * @n_selected: how many claims are selected in their table
 *
 * Takes it down.
 */
void
fact_navigation_set_n_selected (FactNavigation *self,
                                guint           n_selected)
{
  g_return_if_fail (FACT_IS_NAVIGATION (self));

  if (self->n_selected == n_selected)
    return;

  self->n_selected = n_selected;
  g_object_notify (G_OBJECT (self), "n-selected");
}

/**
 * fact_navigation_get_n_selected:
 *
 * Returns: how many claims are selected together; 0 or 1 where there is only the current one
 */
guint
fact_navigation_get_n_selected (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), 0);

  return self->n_selected;
}
