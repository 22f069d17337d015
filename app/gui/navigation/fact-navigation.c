/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-navigation-private.h"

enum { PROP_0, PROP_ARTICLE_ID, PROP_CLAIM_ID, PROP_MARK_ID, PROP_VIEW, PROP_N_SELECTED, PROP_CAN_GO_BACK, PROP_CAN_RETURN, N_PROPS };
static GParamSpec *properties[N_PROPS];

enum { REVEAL, SELECT_PASSAGE, RESTORE_TOP, EDIT_STATEMENT, STEP, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactNavigation, fact_navigation, G_TYPE_OBJECT)

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

static gboolean
find_can_return (FactNavigation *self)
{
  const FactWaypoint present = { self->article_id, self->claim_id, self->mark_id, 0, self->view };

  return self->arrival != NULL && fact_back_stack_get_n (self->back) > 0 && fact_waypoint_equal (self->arrival, &present);
}

/* All are set before anything is told, so that nobody sees a claim of one place with the article of another. */
void
_fact_navigation_set_selection (FactNavigation *self,
                                const char     *article_id,
                                const char     *claim_id,
                                const char     *mark_id)
{
  gboolean has_article_changed = set_id (&self->article_id, article_id);
  gboolean has_claim_changed = set_id (&self->claim_id, claim_id);
  gboolean has_mark_changed = set_id (&self->mark_id, mark_id);
  gboolean can_return = find_can_return (self);
  gboolean has_return_changed = can_return != self->can_return;

  self->can_return = can_return;
  if (has_article_changed)
    self->has_offset = FALSE;

  /* Who goes somewhere is not taken to a step that was made before. */
  if (has_article_changed || has_claim_changed || has_mark_changed)
    _fact_navigation_stop_following (self);

  if (has_article_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ARTICLE_ID]);
  if (has_claim_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLAIM_ID]);
  if (has_mark_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MARK_ID]);
  if (has_return_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_RETURN]);
}

/* Before the selection: a pane that is to show something is on show by then. */
void
_fact_navigation_set_view (FactNavigation *self,
                           FactView        view)
{
  if (self->view == view)
    return;

  self->view = view;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
}

void
_fact_navigation_set_offset (FactNavigation *self,
                             guint           offset)
{
  self->offset = offset;
  self->has_offset = TRUE;
}

/* Tells that a passage of the article on show is to be brought into sight. */
void
_fact_navigation_reveal (FactNavigation *self,
                         FactSpan        span)
{
  _fact_navigation_set_offset (self, span.start);
  g_signal_emit (self, signals[REVEAL], 0, self->article_id, span.start, span.end);
}

/* Tells that words of the article on show are to be selected. */
void
_fact_navigation_select_passage (FactNavigation *self,
                                 FactSpan        span)
{
  _fact_navigation_set_offset (self, span.start);
  g_signal_emit (self, signals[SELECT_PASSAGE], 0, span.start, span.end);
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
    case PROP_VIEW:
      g_value_set_enum (value, self->view);
      break;
    case PROP_N_SELECTED:
      g_value_set_uint (value, self->n_selected);
      break;
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, fact_back_stack_get_n (self->back) > 0);
      break;
    case PROP_CAN_RETURN:
      g_value_set_boolean (value, self->can_return);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_navigation_dispose (GObject *object)
{
  FactNavigation *self = FACT_NAVIGATION (object);

  _fact_navigation_stop_following (self);
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
  g_free (self->filter);
  fact_back_stack_free (self->back);
  g_clear_pointer (&self->arrival, fact_waypoint_free);
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
  properties[PROP_VIEW] = g_param_spec_enum ("view", NULL, NULL, FACT_TYPE_VIEW, FACT_VIEW_READ, flags);
  properties[PROP_N_SELECTED] = g_param_spec_uint ("n-selected", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_RETURN] = g_param_spec_boolean ("can-return", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[REVEAL] = g_signal_new ("reveal", FACT_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_UINT, G_TYPE_UINT);
  signals[SELECT_PASSAGE] = g_signal_new ("select-passage", FACT_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  signals[RESTORE_TOP] = g_signal_new ("restore-top", FACT_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 0);
  signals[EDIT_STATEMENT] = g_signal_new ("edit-statement", FACT_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);
  signals[STEP] = g_signal_new ("step", FACT_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL,
                                NULL, G_TYPE_BOOLEAN, 1, G_TYPE_INT);
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
  _fact_navigation_follow (self);

  state = fact_document_get_state (document);
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
