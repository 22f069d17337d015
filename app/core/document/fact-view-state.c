/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-view-state.h"

struct _FactViewState
{
  char          *article_id;
  char          *claim_id;
  guint          top_offset;
  FactPanes      panes;
  FactPaneSizes  sizes;
  FactView       view;
  char          *second_article_id;      /* NULL where there is one reading pane */
  guint          second_top_offset;
  char          *filter;
};

G_DEFINE_BOXED_TYPE (FactViewState, fact_view_state, fact_view_state_ref, fact_view_state_unref)

/**
 * fact_view_state_new:
 * @article_id: (nullable): the article on show
 * @top_offset: code point of its text at the top of the pane
 * @claim_id: (nullable): the current claim
 * @panes: which panes beside the text are open
 *
 * Returns: (transfer full): where one was, reading
 */
FactViewState *
fact_view_state_new (const char *article_id,
                     guint       top_offset,
                     const char *claim_id,
                     FactPanes   panes)
{
  FactViewState *self = g_atomic_rc_box_new0 (FactViewState);

  self->article_id = g_strdup (article_id);
  self->top_offset = top_offset;
  self->claim_id = g_strdup (claim_id);
  self->panes = panes;

  return self;
}

static FactViewState *
copy (FactViewState *self)
{
  FactViewState *same = fact_view_state_new (self->article_id, self->top_offset, self->claim_id, self->panes);

  same->sizes = self->sizes;
  same->view = self->view;
  same->filter = g_strdup (self->filter);
  same->second_article_id = g_strdup (self->second_article_id);
  same->second_top_offset = self->second_top_offset;

  return same;
}

/**
 * fact_view_state_ref:
 * @self: a view
 *
 * Returns: (transfer full): @self
 */
FactViewState *
fact_view_state_ref (FactViewState *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  FactViewState *self = data;

  g_free (self->article_id);
  g_free (self->claim_id);
  g_free (self->second_article_id);
  g_free (self->filter);
}

/**
 * fact_view_state_unref:
 * @self: (transfer full): a view
 *
 * Gives up a reference.
 */
void
fact_view_state_unref (FactViewState *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/**
 * fact_view_state_get_article_id:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the article on show
 */
const char *
fact_view_state_get_article_id (FactViewState *self)
{
  return self->article_id;
}

/**
 * fact_view_state_get_top_offset:
 * @self: a view
 *
 * Returns: code point of the article's text at the top of the pane; may be beyond a text that became shorter
 */
guint
fact_view_state_get_top_offset (FactViewState *self)
{
  return self->top_offset;
}

/**
 * fact_view_state_get_claim_id:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the current claim
 */
const char *
fact_view_state_get_claim_id (FactViewState *self)
{
  return self->claim_id;
}

/**
 * fact_view_state_get_panes:
 * @self: a view
 *
 * Returns: which panes beside the text are open
 */
FactPanes
fact_view_state_get_panes (FactViewState *self)
{
  return self->panes;
}

/**
 * fact_view_state_get_view:
 * @self: a view
 *
 * Returns: what of the project was on show
 */
FactView
fact_view_state_get_view (FactViewState *self)
{
  return self->view;
}

/**
 * fact_view_state_get_filter:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): which claims were looked for in the table; for all that is known, nonsense
 */
const char *
fact_view_state_get_filter (FactViewState *self)
{
  return self->filter;
}

/**
 * fact_view_state_with_view:
 * @self: a view
 * @view: what of the project is on show
 * @filter: (nullable): which claims are looked for there, as the table of claims writes it down
 *
 * Returns: (transfer full): the same place, with something else on show
 */
FactViewState *
fact_view_state_with_view (FactViewState *self,
                           FactView       view,
                           const char    *filter)
{
  FactViewState *changed = copy (self);

  changed->view = view;
  g_free (changed->filter);
  changed->filter = g_strdup (filter);

  return changed;
}

/**
 * fact_view_state_with_second:
 * @self: a view
 * @article_id: (nullable): the article in the second reading pane; %NULL when there is none
 * @top_offset: code point of its text at the top of that pane
 *
 * Returns: (transfer full): the same view with that second pane
 */
FactViewState *
fact_view_state_with_second (FactViewState *self,
                             const char    *article_id,
                             guint          top_offset)
{
  FactViewState *changed = copy (self);

  g_free (changed->second_article_id);
  changed->second_article_id = g_strdup (article_id);
  changed->second_top_offset = top_offset;

  return changed;
}

/**
 * fact_view_state_get_second_article_id:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the article in the second reading pane; %NULL when there is none
 */
const char *
fact_view_state_get_second_article_id (FactViewState *self)
{
  return self->second_article_id;
}

/**
 * fact_view_state_get_second_top_offset:
 * @self: a view
 *
 * Returns: code point at the top of the second reading pane
 */
guint
fact_view_state_get_second_top_offset (FactViewState *self)
{
  return self->second_top_offset;
}

/**
 * fact_view_state_with_sizes:
 * @self: a view
 * @sizes: how the window is parted
 *
 * Returns: (transfer full): the same view with these sizes
 */
FactViewState *
fact_view_state_with_sizes (FactViewState *self,
                            FactPaneSizes  sizes)
{
  FactViewState *changed = copy (self);

  changed->sizes = sizes;

  return changed;
}

/**
 * fact_view_state_get_sizes:
 * @self: a view
 *
 * Returns: how the window was parted; what comes from a file may be any numbers
 */
FactPaneSizes
fact_view_state_get_sizes (FactViewState *self)
{
  return self->sizes;
}
