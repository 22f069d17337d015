/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-state.h"

#include "model/fact-id-map.h"

#define N_LISTS (FACT_RECORD_ACTIVITY + 1)

struct _FactState
{
  gatomicrefcount  refs;
  FactHeader      *header;
  FactRecordList  *lists[N_LISTS];     /* by kind; none for the header */
  FactIdMap       *articles_by_id;
  FactIdMap       *claims_by_id;
};

G_DEFINE_BOXED_TYPE (FactState, fact_state, fact_state_ref, fact_state_unref)

static FactState *
state_alloc (FactHeader *header)
{
  FactState *self = g_new0 (FactState, 1);

  g_atomic_ref_count_init (&self->refs);
  self->header = fact_record_ref (header);

  return self;
}

/**
 * fact_state_new:
 * @header: (transfer none): what the project says of itself
 *
 * Returns: (transfer full): a project without articles and claims
 */
FactState *
fact_state_new (FactHeader *header)
{
  return fact_state_new_full (header, NULL, NULL, NULL, NULL);
}

static void
fill_list (FactState      *self,
           FactRecordKind  kind,
           GPtrArray      *records)
{
  self->lists[kind] = fact_record_list_new ();
  if (records == NULL)
    return;

  for (guint i = 0; i < records->len; i++)
    self->lists[kind] = fact_record_list_insert (self->lists[kind], i, g_ptr_array_index (records, i));
}

static FactIdMap *
map_by_id (GPtrArray *records)
{
  FactIdMap *map = fact_id_map_new ();

  for (guint i = 0; records != NULL && i < records->len; i++)
    map = fact_id_map_set (map, g_ptr_array_index (records, i));

  return map;
}

/**
 * fact_state_new_full:
 * @header: (transfer none): what the project says of itself
 * @articles: (nullable) (element-type FactArticle): its articles in order, no two with one id
 * @claims: (nullable) (element-type FactClaim): its claims in order, no two with one id
 * @dismissed: (nullable) (element-type FactDismissal): findings put aside
 * @activity: (nullable) (element-type FactActivity): the log, oldest first
 *
 * Returns: (transfer full): a project with all of these
 */
FactState *
fact_state_new_full (FactHeader *header,
                     GPtrArray  *articles,
                     GPtrArray  *claims,
                     GPtrArray  *dismissed,
                     GPtrArray  *activity)
{
  FactState *self = state_alloc (header);

  fill_list (self, FACT_RECORD_ARTICLE, articles);
  fill_list (self, FACT_RECORD_CLAIM, claims);
  fill_list (self, FACT_RECORD_DISMISSAL, dismissed);
  fill_list (self, FACT_RECORD_ACTIVITY, activity);
  self->articles_by_id = map_by_id (articles);
  self->claims_by_id = map_by_id (claims);

  return self;
}

/**
 * fact_state_ref:
 * @self: a state
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactState *
fact_state_ref (FactState *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

/**
 * fact_state_unref:
 * @self: a state
 *
 * Drops a reference, in any thread; the last one frees it.
 */
void
fact_state_unref (FactState *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_clear_pointer (&self->header, fact_record_unref);
  for (guint i = 0; i < N_LISTS; i++)
    g_clear_pointer (&self->lists[i], fact_record_list_unref);
  g_clear_pointer (&self->articles_by_id, fact_id_map_unref);
  g_clear_pointer (&self->claims_by_id, fact_id_map_unref);
  g_free (self);
}

/**
 * fact_state_get_header:
 * @self: a state
 *
 * Returns: (transfer none): what the project says of itself
 */
FactHeader *
fact_state_get_header (FactState *self)
{
  return self->header;
}

/**
 * fact_state_get_records:
 * @self: a state
 * @kind: article, claim, dismissal or activity
 *
 * Returns: (transfer none): all of its records of this kind, in order
 */
FactRecordList *
fact_state_get_records (FactState      *self,
                        FactRecordKind  kind)
{
  g_return_val_if_fail (kind > FACT_RECORD_HEADER && kind < N_LISTS, NULL);

  return self->lists[kind];
}

/**
 * fact_state_get_n_articles:
 * @self: a state
 *
 * Returns: how many articles it has
 */
guint
fact_state_get_n_articles (FactState *self)
{
  return fact_record_list_get_n (self->lists[FACT_RECORD_ARTICLE]);
}

/**
 * fact_state_get_article:
 * @self: a state
 * @place: which, from 0, in the project's order
 *
 * Returns: (transfer none): the article there
 */
FactArticle *
fact_state_get_article (FactState *self,
                        guint      place)
{
  return fact_record_list_get (self->lists[FACT_RECORD_ARTICLE], place);
}

/**
 * fact_state_get_n_claims:
 * @self: a state
 *
 * Returns: how many claims it has
 */
guint
fact_state_get_n_claims (FactState *self)
{
  return fact_record_list_get_n (self->lists[FACT_RECORD_CLAIM]);
}

/**
 * fact_state_get_claim:
 * @self: a state
 * @place: which, from 0, in the project's order; that is not its number
 *
 * Returns: (transfer none): the claim there
 */
FactClaim *
fact_state_get_claim (FactState *self,
                      guint      place)
{
  return fact_record_list_get (self->lists[FACT_RECORD_CLAIM], place);
}

/**
 * fact_state_find_article:
 * @self: a state
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the article of this id
 */
FactArticle *
fact_state_find_article (FactState  *self,
                         const char *id)
{
  return fact_id_map_lookup (self->articles_by_id, id);
}

/**
 * fact_state_find_text:
 * @self: a state
 * @text: a text
 *
 * Tells whether a text is in the project already, whatever its file was called and however it was encoded.
 *
 * Returns: (transfer none) (nullable): the first article with just this text
 */
FactArticle *
fact_state_find_text (FactState *self,
                      FactText  *text)
{
  for (guint i = 0; i < fact_state_get_n_articles (self); i++)
    {
      FactArticle *article = fact_state_get_article (self, i);

      if (fact_text_equal (fact_article_get_text (article), text))
        return article;
    }

  return NULL;
}

/**
 * fact_state_find_claim:
 * @self: a state
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the claim of this id
 */
FactClaim *
fact_state_find_claim (FactState  *self,
                       const char *id)
{
  return fact_id_map_lookup (self->claims_by_id, id);
}

/**
 * fact_state_find_place:
 * @self: a state
 * @record: an article, claim, dismissal or activity
 * @hint: where it may stand; any number
 * @place: (out) (optional): where it stands among its kind
 *
 * Returns: whether @self holds this very record
 */
gboolean
fact_state_find_place (FactState *self,
                       gpointer   record,
                       guint      hint,
                       guint     *place)
{
  return fact_record_list_find (self->lists[fact_record_get_kind (record)], record, hint, place);
}

static FactState *
state_copy (FactState *self)
{
  FactState *copy = state_alloc (self->header);

  for (guint i = 0; i < N_LISTS; i++)
    copy->lists[i] = self->lists[i] != NULL ? fact_record_list_ref (self->lists[i]) : NULL;
  copy->articles_by_id = fact_id_map_ref (self->articles_by_id);
  copy->claims_by_id = fact_id_map_ref (self->claims_by_id);

  return copy;
}

static FactIdMap **
map_for (FactState      *self,
         FactRecordKind  kind)
{
  switch (kind)
    {
    case FACT_RECORD_ARTICLE:
      return &self->articles_by_id;
    case FACT_RECORD_CLAIM:
      return &self->claims_by_id;
    default:
      return NULL;
    }
}

static void
make_change (FactState        *self,
             const FactChange *change)
{
  FactRecordKind kind = fact_change_get_kind (change);
  FactRecordList **list = &self->lists[kind];
  FactIdMap **map = map_for (self, kind);

  if (kind == FACT_RECORD_HEADER)
    {
      g_assert (change->before == (FactRecord *) self->header);
      fact_record_unref (self->header);
      self->header = fact_record_ref (change->after);
      return;
    }

  if (change->before != NULL && change->after != NULL && change->place_before == change->place_after)
    {
      g_assert (fact_record_list_get (*list, change->place_before) == change->before);
      *list = fact_record_list_replace (*list, change->place_before, change->after);
    }
  else
    {
      if (change->before != NULL)
        {
          g_assert (fact_record_list_get (*list, change->place_before) == change->before);
          *list = fact_record_list_remove (*list, change->place_before);
        }
      if (change->after != NULL)
        *list = fact_record_list_insert (*list, change->place_after, change->after);
    }

  if (map == NULL)
    return;
  if (change->after != NULL)
    *map = fact_id_map_set (*map, change->after);
  else
    *map = fact_id_map_unset (*map, fact_record_get_id (change->before));
}

/**
 * fact_state_apply:
 * @self: a state
 * @changes: changes that were made for it
 *
 * That each change finds its record where it says is what makes undo exact; a change set for another state is a broken
 * invariant, not bad input.
 *
 * Returns: (transfer full): the state after @changes, which shares with @self what did not change
 */
FactState *
fact_state_apply (FactState     *self,
                  FactChangeSet *changes)
{
  return fact_state_apply_take (fact_state_ref (self), changes);
}

/**
 * fact_state_apply_take:
 * @self: (transfer full): a state
 * @changes: changes that were made for it
 *
 * Like fact_state_apply(), for one who needs @self no more. Whoever else holds a reference keeps the state as it was; when nobody
 * does, nobody can tell it from a new one, and it is changed where it stands, which costs what changes and copies nothing.
 *
 * Returns: (transfer full): the state after @changes; @self itself where nobody else holds it
 */
FactState *
fact_state_apply_take (FactState     *self,
                       FactChangeSet *changes)
{
  FactState *own = self;

  if (!g_atomic_ref_count_compare (&self->refs, 1))
    {
      own = state_copy (self);
      fact_state_unref (self);
    }
  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    make_change (own, fact_change_set_get (changes, i));

  return own;
}
