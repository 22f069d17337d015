/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-change-focus.h"

/* What claims hold marks in: occurrences and evidence are looked through by the same code. */
typedef struct
{
  guint       (*get_n)      (FactClaim *claim);
  gpointer    (*get)        (FactClaim *claim,
                             guint      i);
  gboolean    (*find)       (FactClaim  *claim,
                             const char *id,
                             guint      *place);
  FactAnchor *(*get_anchor) (gpointer mark);
} MarkList;

static gpointer
get_occurrence (FactClaim *claim,
                guint      i)
{
  return fact_claim_get_occurrence (claim, i);
}

static gpointer
get_evidence (FactClaim *claim,
              guint      i)
{
  return fact_claim_get_evidence (claim, i);
}

static FactAnchor *
get_occurrence_anchor (gpointer mark)
{
  return fact_occurrence_get_anchor (mark);
}

static FactAnchor *
get_evidence_anchor (gpointer mark)
{
  return fact_evidence_get_anchor (mark);
}

static const MarkList mark_lists[] = {
  { fact_claim_get_n_occurrences, get_occurrence, fact_claim_find_occurrence, get_occurrence_anchor },
  { fact_claim_get_n_evidence, get_evidence, fact_claim_find_evidence, get_evidence_anchor },
};

static gboolean
focus_on_anchor (FactChangeFocus *focus,
                 FactState       *state,
                 FactAnchor      *anchor)
{
  if (anchor == NULL || fact_state_find_article (state, fact_anchor_get_article_id (anchor)) == NULL)
    return FALSE;

  focus->article_id = fact_anchor_get_article_id (anchor);
  focus->has_span = TRUE;
  focus->span = fact_anchor_get_span (anchor);

  return TRUE;
}

/* An occurrence in the article on show if there is one, so that nobody is taken to another article without need. */
static void
focus_on_occurrence (FactChangeFocus *focus,
                     FactState       *state,
                     FactClaim       *claim,
                     const char      *shown_article_id)
{
  guint n = fact_claim_get_n_occurrences (claim);

  for (guint i = 0; i < n; i++)
    {
      FactOccurrence *occurrence = fact_claim_get_occurrence (claim, i);
      FactAnchor *anchor = fact_occurrence_get_anchor (occurrence);
      gboolean is_shown = g_strcmp0 (fact_anchor_get_article_id (anchor), shown_article_id) == 0;

      if ((is_shown || !focus->has_span) && focus_on_anchor (focus, state, anchor))
        focus->mark_id = fact_record_get_id (occurrence);
      if (is_shown)
        break;
    }
}

/* A mark of @claim that @other has not, or has elsewhere. */
static gpointer
find_moved (const MarkList *list,
            FactClaim      *claim,
            FactClaim      *other)
{
  for (guint i = 0, n = list->get_n (claim); i < n; i++)
    {
      gpointer mark = list->get (claim, i);
      FactAnchor *before, *after;
      guint place;

      if (!list->find (other, fact_record_get_id (mark), &place))
        return mark;

      before = list->get_anchor (list->get (other, place));
      after = list->get_anchor (mark);
      if (before != after && (before == NULL || after == NULL || !fact_anchor_equal (before, after)))
        return mark;
    }

  return NULL;
}

static void
focus_on_changed_claim (FactChangeFocus *focus,
                        FactState       *state,
                        FactClaim       *before,
                        FactClaim       *after,
                        const char      *shown_article_id)
{
  focus->claim_id = fact_record_get_id (after);

  for (guint i = 0; i < G_N_ELEMENTS (mark_lists); i++)
    {
      gpointer mark = find_moved (&mark_lists[i], after, before);

      if (mark != NULL)
        {
          focus_on_anchor (focus, state, mark_lists[i].get_anchor (mark));
          focus->mark_id = fact_record_get_id (mark);
          return;
        }

      mark = find_moved (&mark_lists[i], before, after);
      if (mark != NULL)
        {
          focus_on_anchor (focus, state, mark_lists[i].get_anchor (mark));
          return;
        }
    }

  focus_on_occurrence (focus, state, after, shown_article_id);
}

static void
focus_on_claim (FactChangeFocus  *focus,
                FactState        *state,
                const FactChange *change,
                const char       *shown_article_id)
{
  if (change->after == NULL)
    {
      focus_on_occurrence (focus, state, (FactClaim *) change->before, shown_article_id);
      focus->mark_id = NULL;
    }
  else if (change->before == NULL)
    {
      focus->claim_id = fact_record_get_id (change->after);
      focus_on_occurrence (focus, state, (FactClaim *) change->after, shown_article_id);
    }
  else
    {
      focus_on_changed_claim (focus, state, (FactClaim *) change->before, (FactClaim *) change->after,
                              shown_article_id);
    }
}

/* The first change of its kind, but the current claim's own goes first: it is what the checker is looking at. */
static const FactChange *
find_change (FactChangeSet  *changes,
             FactRecordKind  kind,
             const char     *preferred_id)
{
  const FactChange *found = NULL;

  if (!fact_change_set_has (changes, kind))
    return NULL;

  for (guint i = 0, n = fact_change_set_get_n (changes); i < n; i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);

      if (fact_change_get_kind (change) != kind)
        continue;
      if (g_strcmp0 (fact_change_get_id (change), preferred_id) == 0)
        return change;
      if (found == NULL)
        found = change;
    }

  return found;
}

/**
 * fact_change_focus_find:
 * @changes: the changes of one step
 * @state: the state after it
 * @shown_article_id: (nullable): the article on show
 * @current_claim_id: (nullable): the current claim
 * @focus: (out caller-allocates): where to look
 *
 * Finds where to look after an undo or redo, so that nothing changes out of sight: an article that was added, the claim that changed
 * with the very mark that came, went or moved, or else an article that changed. Where claims go together with their article
 * there is nothing left to look at.
 *
 * Returns: %FALSE when no passage, claim or article shows the change (the project's title); @focus is empty then
 */
gboolean
fact_change_focus_find (FactChangeSet   *changes,
                        FactState       *state,
                        const char      *shown_article_id,
                        const char      *current_claim_id,
                        FactChangeFocus *focus)
{
  const FactChange *article = find_change (changes, FACT_RECORD_ARTICLE, shown_article_id);
  const FactChange *claim = find_change (changes, FACT_RECORD_CLAIM, current_claim_id);

  *focus = (FactChangeFocus) { NULL };

  if (article != NULL && article->after == NULL)
    return FALSE;

  if (claim != NULL && (article == NULL || article->before != NULL))
    focus_on_claim (focus, state, claim, shown_article_id);
  else if (article != NULL)
    focus->article_id = fact_change_get_id (article);

  return focus->article_id != NULL || focus->claim_id != NULL;
}
