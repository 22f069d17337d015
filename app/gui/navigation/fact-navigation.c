/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-navigation.h"

#include "navigation/fact-back-stack.h"
#include "navigation/fact-change-focus.h"
#include "navigation/fact-claim-route.h"

struct _FactNavigation
{
  GObject        parent_instance;
  FactDocument  *document;
  char          *article_id;
  char          *claim_id;
  char          *mark_id;
  guint          offset;           /* where in the article the current mark starts or, after it went, started */
  gboolean       has_offset;
  FactBackStack *back;
  GHashTable    *top_offsets;      /* article id → GUINT_TO_POINTER (code point): each article is found as it was left */
};

enum { PROP_0, PROP_ARTICLE_ID, PROP_CLAIM_ID, PROP_MARK_ID, PROP_CAN_GO_BACK, N_PROPS };
static GParamSpec *properties[N_PROPS];

enum { REVEAL, RESTORE_TOP, EDIT_STATEMENT, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactNavigation, fact_navigation, G_TYPE_OBJECT)

static FactState *
get_state (FactNavigation *self)
{
  return fact_document_get_state (self->document);
}

/* Takes the new value; the id may belong to a record that goes in the course of the notification. */
static gboolean
set_id (char       **field,
        const char  *id)
{
  g_autofree char *before = NULL;

  if (g_strcmp0 (*field, id) == 0)
    return FALSE;

  before = *field;
  *field = g_strdup (id);

  return TRUE;
}

/* All three are set before anything is told, so that nobody sees a claim of one place with the article of another. */
static void
set_selection (FactNavigation *self,
               const char     *article_id,
               const char     *claim_id,
               const char     *mark_id)
{
  gboolean has_article_changed = set_id (&self->article_id, article_id);
  gboolean has_claim_changed = set_id (&self->claim_id, claim_id);
  gboolean has_mark_changed = set_id (&self->mark_id, mark_id);

  if (has_article_changed)
    self->has_offset = FALSE;

  if (has_article_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ARTICLE_ID]);
  if (has_claim_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLAIM_ID]);
  if (has_mark_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MARK_ID]);
}

static void
set_offset (FactNavigation *self,
            guint           offset)
{
  self->offset = offset;
  self->has_offset = TRUE;
}

static FactAnchor *
find_mark (FactClaim  *claim,
           const char *mark_id)
{
  guint place;

  if (claim == NULL || mark_id == NULL)
    return NULL;
  if (fact_claim_find_occurrence (claim, mark_id, &place))
    return fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, place));
  if (fact_claim_find_evidence (claim, mark_id, &place))
    return fact_evidence_get_anchor (fact_claim_get_evidence (claim, place));

  return NULL;
}

static gboolean
has_mark (FactClaim  *claim,
          const char *mark_id)
{
  guint place;

  return fact_claim_find_occurrence (claim, mark_id, &place) || fact_claim_find_evidence (claim, mark_id, &place);
}

/* The article that stands where the vanished one stood, or the last. */
static FactArticle *
find_neighbour (FactState     *state,
                FactChangeSet *changes,
                const char    *article_id)
{
  guint n = fact_state_get_n_articles (state);
  guint place = 0;

  if (n == 0)
    return NULL;

  for (guint i = 0; article_id != NULL && i < fact_change_set_get_n (changes); i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);

      if (fact_change_get_kind (change) == FACT_RECORD_ARTICLE && change->after == NULL &&
          g_strcmp0 (fact_change_get_id (change), article_id) == 0)
        place = change->place_before;
    }

  return fact_state_get_article (state, MIN (place, n - 1));
}

/* Ids that vanished are let go of before any view asks for their records. */
static void
project_changed_cb (FactNavigation *self,
                    FactChangeSet  *changes)
{
  FactState *state = get_state (self);
  FactClaim *claim = self->claim_id != NULL ? fact_state_find_claim (state, self->claim_id) : NULL;
  g_autofree char *article_id = g_strdup (self->article_id);
  g_autofree char *claim_id = claim != NULL ? g_strdup (self->claim_id) : NULL;
  g_autofree char *mark_id = NULL;

  if (claim != NULL && self->mark_id != NULL && has_mark (claim, self->mark_id))
    mark_id = g_strdup (self->mark_id);

  if (article_id == NULL || fact_state_find_article (state, article_id) == NULL)
    {
      FactArticle *neighbour = find_neighbour (state, changes, article_id);

      g_free (article_id);
      article_id = neighbour != NULL ? g_strdup (fact_record_get_id (neighbour)) : NULL;
    }

  set_selection (self, article_id, claim_id, mark_id);
}

static void
reveal (FactNavigation *self,
        FactSpan        span)
{
  set_offset (self, span.start);
  g_signal_emit (self, signals[REVEAL], 0, self->article_id, span.start, span.end);
}

static void
stepped_cb (FactNavigation *self,
            FactChangeSet  *changes,
            gboolean        is_undo_or_redo)
{
  FactChangeFocus focus;

  if (!is_undo_or_redo ||
      !fact_change_focus_find (changes, get_state (self), self->article_id, self->claim_id, &focus))
    return;

  set_selection (self,
                 focus.article_id != NULL ? focus.article_id : self->article_id,
                 focus.claim_id != NULL ? focus.claim_id : self->claim_id,
                 focus.claim_id != NULL ? focus.mark_id : self->mark_id);
  if (focus.has_span)
    reveal (self, focus.span);
}

static void
fact_navigation_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  FactNavigation *self = FACT_NAVIGATION (object);

  switch (prop_id)
    {
    case PROP_ARTICLE_ID:
      g_value_set_string (value, self->article_id);
      break;
    case PROP_CLAIM_ID:
      g_value_set_string (value, self->claim_id);
      break;
    case PROP_MARK_ID:
      g_value_set_string (value, self->mark_id);
      break;
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, fact_back_stack_get_n (self->back) > 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_navigation_dispose (GObject *object)
{
  FactNavigation *self = FACT_NAVIGATION (object);

  g_clear_object (&self->document);

  G_OBJECT_CLASS (fact_navigation_parent_class)->dispose (object);
}

static void
fact_navigation_finalize (GObject *object)
{
  FactNavigation *self = FACT_NAVIGATION (object);

  g_free (self->article_id);
  g_free (self->claim_id);
  g_free (self->mark_id);
  fact_back_stack_free (self->back);
  g_hash_table_unref (self->top_offsets);

  G_OBJECT_CLASS (fact_navigation_parent_class)->finalize (object);
}

static void
fact_navigation_class_init (FactNavigationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = fact_navigation_get_property;
  object_class->dispose = fact_navigation_dispose;
  object_class->finalize = fact_navigation_finalize;

  properties[PROP_ARTICLE_ID] = g_param_spec_string ("article-id", NULL, NULL, NULL, flags);
  properties[PROP_CLAIM_ID] = g_param_spec_string ("claim-id", NULL, NULL, NULL, flags);
  properties[PROP_MARK_ID] = g_param_spec_string ("mark-id", NULL, NULL, NULL, flags);
  properties[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[REVEAL] = g_signal_new ("reveal", FACT_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_UINT, G_TYPE_UINT);
  signals[RESTORE_TOP] = g_signal_new ("restore-top", FACT_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 0);
  signals[EDIT_STATEMENT] = g_signal_new ("edit-statement", FACT_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);
}

static void
fact_navigation_init (FactNavigation *self)
{
  self->back = fact_back_stack_new ();
  self->top_offsets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * fact_navigation_new:
 * @document: the document to move about in
 *
 * Makes a navigation that shows the document's first article, if it has one, and has no current claim.
 *
 * Returns: (transfer full): the navigation
 */
FactNavigation *
fact_navigation_new (FactDocument *document)
{
  FactNavigation *self;
  FactState *state;

  g_return_val_if_fail (FACT_IS_DOCUMENT (document), NULL);

  self = g_object_new (FACT_TYPE_NAVIGATION, NULL);
  self->document = g_object_ref (document);
  g_signal_connect_object (fact_document_get_project (document), "changed",
                           G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (fact_document_get_history (document), "stepped",
                           G_CALLBACK (stepped_cb), self, G_CONNECT_SWAPPED);

  state = get_state (self);
  if (fact_state_get_n_articles (state) > 0)
    self->article_id = g_strdup (fact_record_get_id (fact_state_get_article (state, 0)));

  return self;
}

/**
 * fact_navigation_get_document:
 *
 * Returns: (transfer none): the document
 */
FactDocument *
fact_navigation_get_document (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), NULL);

  return self->document;
}

/**
 * fact_navigation_get_article_id:
 *
 * Returns: (transfer none) (nullable): the id of the article on show; %NULL when the project has none
 */
const char *
fact_navigation_get_article_id (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), NULL);

  return self->article_id;
}

/**
 * fact_navigation_get_article:
 *
 * Returns: (transfer none) (nullable): the article on show, as it is now
 */
FactArticle *
fact_navigation_get_article (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), NULL);

  return self->article_id != NULL ? fact_state_find_article (get_state (self), self->article_id) : NULL;
}

/**
 * fact_navigation_show_article:
 * @self: a navigation
 * @article_id: the article to show
 *
 * Shows an article where it was left. The current claim stays current, so that evidence for it can be looked for. An id that no
 * article has is ignored.
 */
void
fact_navigation_show_article (FactNavigation *self,
                              const char     *article_id)
{
  FactArticle *article;

  g_return_if_fail (FACT_IS_NAVIGATION (self));
  g_return_if_fail (article_id != NULL);

  article = fact_state_find_article (get_state (self), article_id);
  if (article != NULL)
    set_selection (self, fact_record_get_id (article), self->claim_id, self->mark_id);
}

/**
 * fact_navigation_get_claim_id:
 *
 * Returns: (transfer none) (nullable): the id of the current claim
 */
const char *
fact_navigation_get_claim_id (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), NULL);

  return self->claim_id;
}

/**
 * fact_navigation_get_claim:
 *
 * Returns: (transfer none) (nullable): the current claim, as it is now
 */
FactClaim *
fact_navigation_get_claim (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), NULL);

  return self->claim_id != NULL ? fact_state_find_claim (get_state (self), self->claim_id) : NULL;
}

/**
 * fact_navigation_select_claim:
 * @self: a navigation
 * @claim_id: (nullable): a claim, or %NULL for none
 *
 * Makes a claim the current one, without going to it. An id that no claim has is ignored.
 */
void
fact_navigation_select_claim (FactNavigation *self,
                              const char     *claim_id)
{
  fact_navigation_select_mark (self, claim_id, NULL);
}

/**
 * fact_navigation_get_mark_id:
 *
 * Returns: (transfer none) (nullable): the current claim's occurrence or evidence that was last gone to or clicked
 */
const char *
fact_navigation_get_mark_id (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), NULL);

  return self->mark_id;
}

/**
 * fact_navigation_select_mark:
 * @self: a navigation
 * @claim_id: (nullable): a claim, or %NULL for none
 * @mark_id: (nullable): an occurrence or evidence of it
 *
 * Makes a claim and one of its marks the current ones where they are in sight: nothing scrolls.
 */
void
fact_navigation_select_mark (FactNavigation *self,
                             const char     *claim_id,
                             const char     *mark_id)
{
  FactClaim *claim;
  FactAnchor *anchor;

  g_return_if_fail (FACT_IS_NAVIGATION (self));

  claim = claim_id != NULL ? fact_state_find_claim (get_state (self), claim_id) : NULL;
  if (claim_id != NULL && claim == NULL)
    return;

  set_selection (self, self->article_id, claim_id, claim != NULL ? mark_id : NULL);

  anchor = find_mark (claim, mark_id);
  if (anchor != NULL && g_strcmp0 (fact_anchor_get_article_id (anchor), self->article_id) == 0)
    set_offset (self, fact_anchor_get_span (anchor).start);
}

static void
remember_place (FactNavigation *self)
{
  if (self->article_id == NULL)
    return;

  fact_back_stack_push (self->back, fact_waypoint_new (self->article_id, self->claim_id, self->mark_id,
                                                    fact_navigation_get_top_offset (self)));
  if (fact_back_stack_get_n (self->back) == 1)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);
}

static void
go_to_anchor (FactNavigation *self,
              FactClaim      *claim,
              const char     *mark_id,
              FactAnchor     *anchor)
{
  FactArticle *article = fact_state_find_article (get_state (self), fact_anchor_get_article_id (anchor));

  if (article == NULL)
    return;

  remember_place (self);
  set_selection (self, fact_record_get_id (article), fact_record_get_id (claim), mark_id);
  reveal (self, fact_anchor_get_span (anchor));
}

/* The claim's occurrence in the article on show, or its first. */
static FactOccurrence *
find_near_occurrence (FactNavigation *self,
                      FactClaim      *claim)
{
  guint n = fact_claim_get_n_occurrences (claim);

  for (guint i = 0; i < n; i++)
    {
      FactOccurrence *occurrence = fact_claim_get_occurrence (claim, i);
      FactAnchor *anchor = fact_occurrence_get_anchor (occurrence);

      if (g_strcmp0 (fact_anchor_get_article_id (anchor), self->article_id) == 0)
        return occurrence;
    }

  return n > 0 ? fact_claim_get_occurrence (claim, 0) : NULL;
}

/**
 * fact_navigation_go_to_claim:
 * @self: a navigation
 * @claim_id: a claim
 *
 * Makes a claim the current one and shows where it is made: in the article on show if it occurs there, else at its first
 * occurrence. A claim that occurs nowhere is only selected; an id that no claim has is ignored.
 */
void
fact_navigation_go_to_claim (FactNavigation *self,
                             const char     *claim_id)
{
  FactClaim *claim;
  FactOccurrence *occurrence;

  g_return_if_fail (FACT_IS_NAVIGATION (self));
  g_return_if_fail (claim_id != NULL);

  claim = fact_state_find_claim (get_state (self), claim_id);
  if (claim == NULL)
    return;

  occurrence = find_near_occurrence (self, claim);
  if (occurrence != NULL)
    go_to_anchor (self, claim, fact_record_get_id (occurrence), fact_occurrence_get_anchor (occurrence));
  else
    fact_navigation_select_claim (self, claim_id);
}

/**
 * fact_navigation_go_to_mark:
 * @self: a navigation
 * @claim_id: a claim
 * @mark_id: one of its occurrences or evidence
 *
 * Makes a claim the current one and shows where one of its marks stands. Evidence that is no passage is only selected; ids that
 * nothing has are ignored.
 */
void
fact_navigation_go_to_mark (FactNavigation *self,
                            const char     *claim_id,
                            const char     *mark_id)
{
  FactClaim *claim;
  FactAnchor *anchor;

  g_return_if_fail (FACT_IS_NAVIGATION (self));
  g_return_if_fail (claim_id != NULL && mark_id != NULL);

  claim = fact_state_find_claim (get_state (self), claim_id);
  if (claim == NULL || !has_mark (claim, mark_id))
    return;

  anchor = find_mark (claim, mark_id);
  if (anchor != NULL)
    go_to_anchor (self, claim, mark_id, anchor);
  else
    fact_navigation_select_mark (self, claim_id, mark_id);
}

static gboolean
is_at (FactNavigation     *self,
       const FactWaypoint *place)
{
  const FactWaypoint present = { self->article_id, self->claim_id, self->mark_id, 0 };

  return fact_waypoint_equal (&present, place);
}

/**
 * fact_navigation_go_back:
 * @self: a navigation
 *
 * Goes back to where the checker was before the last fact_navigation_go_to_claim() or fact_navigation_go_to_mark(): the article as
 * it was scrolled, the claim and the mark. What is gone by now is passed over.
 *
 * Returns: whether there was a place to go back to
 */
gboolean
fact_navigation_go_back (FactNavigation *self)
{
  gboolean went = FALSE;

  g_return_val_if_fail (FACT_IS_NAVIGATION (self), FALSE);

  while (!went && fact_back_stack_get_n (self->back) > 0)
    {
      g_autoptr (FactWaypoint) place = fact_back_stack_pop (self->back);
      FactClaim *claim;
      gboolean has_it;

      if (is_at (self, place) || fact_state_find_article (get_state (self), place->article_id) == NULL)
        continue;

      claim = place->claim_id != NULL ? fact_state_find_claim (get_state (self), place->claim_id) : NULL;
      has_it = claim != NULL && place->mark_id != NULL && has_mark (claim, place->mark_id);
      g_hash_table_insert (self->top_offsets, g_strdup (place->article_id), GUINT_TO_POINTER (place->top_offset));
      set_selection (self, place->article_id,
                     claim != NULL ? place->claim_id : NULL,
                     has_it ? place->mark_id : NULL);
      fact_navigation_select_mark (self, self->claim_id, self->mark_id);
      g_signal_emit (self, signals[RESTORE_TOP], 0);
      went = TRUE;
    }

  if (fact_back_stack_get_n (self->back) == 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);

  return went;
}

/* Where the reader is: at the current mark if it is in the article on show, else at the current claim's place in it, else where the
 * last mark was, else at what stands at the top. */
static FactRoutePoint
find_point (FactNavigation *self)
{
  FactRoutePoint point = { self->article_id, 0, NULL };
  FactClaim *claim = fact_navigation_get_claim (self);
  FactAnchor *anchor = find_mark (claim, self->mark_id);
  FactOccurrence *occurrence = claim != NULL ? find_near_occurrence (self, claim) : NULL;

  if (anchor != NULL && g_strcmp0 (fact_anchor_get_article_id (anchor), self->article_id) == 0)
    {
      point.offset = fact_anchor_get_span (anchor).start;
      point.mark_id = self->mark_id;
      return point;
    }

  anchor = occurrence != NULL ? fact_occurrence_get_anchor (occurrence) : NULL;
  if (anchor != NULL && g_strcmp0 (fact_anchor_get_article_id (anchor), self->article_id) == 0)
    {
      point.offset = fact_anchor_get_span (anchor).start;
      point.mark_id = fact_record_get_id (occurrence);
      return point;
    }

  point.offset = self->has_offset ? self->offset : fact_navigation_get_top_offset (self);

  return point;
}

static void
go_to_stop (FactNavigation      *self,
            const FactRouteStop *stop)
{
  remember_place (self);
  set_selection (self, stop->article_id, stop->claim_id, stop->mark_id);
  reveal (self, stop->span);
}

/**
 * fact_navigation_next_claim:
 * @self: a navigation
 *
 * Goes to the next place in reading order where a claim is made.
 *
 * Returns: whether there is one
 */
gboolean
fact_navigation_next_claim (FactNavigation *self)
{
  FactRoutePoint point;
  FactRouteStop stop;

  g_return_val_if_fail (FACT_IS_NAVIGATION (self), FALSE);

  point = find_point (self);
  if (!fact_claim_route_next (fact_document_get_project (self->document), &point, NULL, &stop))
    return FALSE;

  go_to_stop (self, &stop);

  return TRUE;
}

/**
 * fact_navigation_previous_claim:
 * @self: a navigation
 *
 * Goes to the previous place in reading order where a claim is made.
 *
 * Returns: whether there is one
 */
gboolean
fact_navigation_previous_claim (FactNavigation *self)
{
  FactRoutePoint point;
  FactRouteStop stop;

  g_return_val_if_fail (FACT_IS_NAVIGATION (self), FALSE);

  point = find_point (self);
  if (!fact_claim_route_previous (fact_document_get_project (self->document), &point, NULL, &stop))
    return FALSE;

  go_to_stop (self, &stop);

  return TRUE;
}

/**
 * fact_navigation_next_unverified:
 * @self: a navigation
 *
 * Goes to the next place in reading order where an unverified claim is made; behind the last article it goes on at the first, so
 * that pressing the key again and again finds every one.
 *
 * Returns: whether there is one other than the current claim
 */
gboolean
fact_navigation_next_unverified (FactNavigation *self)
{
  FactProject *project;
  FactRoutePoint point, start = { NULL, 0, NULL };
  FactRouteStop stop;

  g_return_val_if_fail (FACT_IS_NAVIGATION (self), FALSE);

  project = fact_document_get_project (self->document);
  point = find_point (self);
  if (!fact_claim_route_next (project, &point, fact_claim_route_is_unverified, &stop) &&
      !fact_claim_route_next (project, &start, fact_claim_route_is_unverified, &stop))
    return FALSE;

  if (g_strcmp0 (stop.claim_id, self->claim_id) == 0 && g_strcmp0 (stop.mark_id, self->mark_id) == 0)
    return FALSE;

  go_to_stop (self, &stop);

  return TRUE;
}

/**
 * fact_navigation_set_top_offset:
 * @self: a navigation
 * @offset: code point at the top of the article on show
 *
 * Takes down how far the article on show is scrolled.
 */
void
fact_navigation_set_top_offset (FactNavigation *self,
                                guint           offset)
{
  g_return_if_fail (FACT_IS_NAVIGATION (self));

  if (self->article_id != NULL)
    g_hash_table_insert (self->top_offsets, g_strdup (self->article_id), GUINT_TO_POINTER (offset));
}

/**
 * fact_navigation_get_top_offset:
 *
 * Returns: the code point at the top of the article on show, as it was last taken down; 0 when it never was
 */
guint
fact_navigation_get_top_offset (FactNavigation *self)
{
  g_return_val_if_fail (FACT_IS_NAVIGATION (self), 0);

  if (self->article_id == NULL)
    return 0;

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->top_offsets, self->article_id));
}

/**
 * fact_navigation_edit_statement:
 *
 * Asks for the current claim's statement to be selected for editing.
 */
void
fact_navigation_edit_statement (FactNavigation *self)
{
  g_return_if_fail (FACT_IS_NAVIGATION (self));

  if (self->claim_id != NULL)
    g_signal_emit (self, signals[EDIT_STATEMENT], 0);
}
