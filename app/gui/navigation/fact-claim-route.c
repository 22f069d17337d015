/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-claim-route.h"

/* The place in @index of the first mark that starts at @offset or behind it. */
static guint
find_first_from (FactSpanIndex *index,
                 guint          offset)
{
  guint low = 0;
  guint high = fact_span_index_get_n (index);

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (fact_span_index_get (index, middle)->span.start < offset)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The place of the mark the reader is at; FALSE when the reader is between marks, @place being that of the one ahead. */
static gboolean
find_present (FactSpanIndex        *index,
              const FactRoutePoint *from,
              guint                *place)
{
  guint n = fact_span_index_get_n (index);

  *place = find_first_from (index, from->offset);
  if (from->mark_id == NULL)
    return FALSE;

  for (guint i = *place; i < n; i++)
    {
      const FactMark *mark = fact_span_index_get (index, i);

      if (mark->span.start != from->offset)
        break;
      if (g_strcmp0 (mark->id, from->mark_id) == 0)
        {
          *place = i;
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
try_stop (FactState           *state,
          FactArticle         *article,
          const FactMark      *mark,
          FactRouteFilterFunc  filter,
          FactRouteStop       *stop)
{
  FactClaim *claim;

  if (mark->kind != FACT_MARK_OCCURRENCE)
    return FALSE;

  claim = fact_state_find_claim (state, mark->claim_id);
  if (claim == NULL || (filter != NULL && !filter (claim)))
    return FALSE;

  stop->article_id = fact_record_get_id (article);
  stop->claim_id = mark->claim_id;
  stop->mark_id = mark->id;
  stop->span = mark->span;

  return TRUE;
}

/* The place of the article in the state; where there is none, @fallback. */
static guint
find_article (FactState  *state,
              const char *article_id,
              guint       fallback)
{
  FactArticle *article = article_id != NULL ? fact_state_find_article (state, article_id) : NULL;
  guint place;

  if (article != NULL && fact_state_find_place (state, article, 0, &place))
    return place;

  return fallback;
}

/**
 * fact_claim_route_next:
 * @project: a project
 * @from: where the reader is
 * @filter: (nullable): which claims to stop at
 * @stop: (out caller-allocates): where to go
 *
 * Finds the next occurrence of a claim in reading order. From between two marks that is the one ahead, even where it starts at the
 * very offset: so the reader who has just deleted a claim goes on with its neighbour.
 *
 * Returns: whether there is one; otherwise @stop is untouched
 */
gboolean
fact_claim_route_next (FactProject          *project,
                       const FactRoutePoint *from,
                       FactRouteFilterFunc   filter,
                       FactRouteStop        *stop)
{
  FactState *state = fact_project_get_state (project);
  guint n_articles = fact_state_get_n_articles (state);
  guint first = find_article (state, from->article_id, 0);

  for (guint i = first; i < n_articles; i++)
    {
      FactArticle *article = fact_state_get_article (state, i);
      FactSpanIndex *index = fact_project_get_span_index (project, fact_record_get_id (article));
      guint place = 0;

      if (index == NULL)
        continue;

      if (i == first && from->article_id != NULL && find_present (index, from, &place))
        place++;

      for (guint n = fact_span_index_get_n (index); place < n; place++)
        {
          if (try_stop (state, article, fact_span_index_get (index, place), filter, stop))
            return TRUE;
        }
    }

  return FALSE;
}

/**
 * fact_claim_route_previous:
 * @project: a project
 * @from: where the reader is
 * @filter: (nullable): which claims to stop at
 * @stop: (out caller-allocates): where to go
 *
 * Finds the occurrence of a claim before @from in reading order.
 *
 * Returns: whether there is one; otherwise @stop is untouched
 */
gboolean
fact_claim_route_previous (FactProject          *project,
                           const FactRoutePoint *from,
                           FactRouteFilterFunc   filter,
                           FactRouteStop        *stop)
{
  FactState *state = fact_project_get_state (project);
  guint n_articles = fact_state_get_n_articles (state);
  guint last = find_article (state, from->article_id, n_articles);

  for (guint i = MIN (last + 1, n_articles); i > 0; i--)
    {
      FactArticle *article = fact_state_get_article (state, i - 1);
      FactSpanIndex *index = fact_project_get_span_index (project, fact_record_get_id (article));
      guint place;

      if (index == NULL)
        continue;

      if (i - 1 == last)
        find_present (index, from, &place);
      else
        place = fact_span_index_get_n (index);

      for (; place > 0; place--)
        {
          if (try_stop (state, article, fact_span_index_get (index, place - 1), filter, stop))
            return TRUE;
        }
    }

  return FALSE;
}

/**
 * fact_claim_route_is_unverified:
 * @claim: a claim
 *
 * A filter for claims that nobody has decided on yet.
 *
 * Returns: whether @claim is unverified
 */
gboolean
fact_claim_route_is_unverified (FactClaim *claim)
{
  return fact_claim_get_verdict (claim) == FACT_VERDICT_UNVERIFIED;
}
