/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-items-private.h"

/* What a list view holds: a window onto the claim's present record. */
struct _FactClaimItem
{
  GObject    parent_instance;
  FactClaim *claim;
};

enum { PROP_0, PROP_STATEMENT, PROP_VERDICT, PROP_PROGRESS, PROP_NUMBER, PROP_N_EVIDENCE, N_PROPS };
static GParamSpec *properties[N_PROPS];

enum { UPDATED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactClaimItem, fact_claim_item, G_TYPE_OBJECT)

static void
fact_claim_item_finalize (GObject *object)
{
  FactClaimItem *self = FACT_CLAIM_ITEM (object);

  g_clear_pointer (&self->claim, fact_record_unref);

  G_OBJECT_CLASS (fact_claim_item_parent_class)->finalize (object);
}

static void
fact_claim_item_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  FactClaimItem *self = FACT_CLAIM_ITEM (object);

  switch (prop_id)
    {
    case PROP_STATEMENT:
      g_value_set_string (value, fact_claim_get_statement (self->claim));
      break;
    case PROP_VERDICT:
      g_value_set_enum (value, fact_claim_get_verdict (self->claim));
      break;
    case PROP_PROGRESS:
      g_value_set_enum (value, fact_claim_get_progress (self->claim));
      break;
    case PROP_NUMBER:
      g_value_set_uint (value, fact_claim_get_number (self->claim));
      break;
    case PROP_N_EVIDENCE:
      g_value_set_uint (value, fact_claim_get_n_evidence (self->claim));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_claim_item_class_init (FactClaimItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = fact_claim_item_finalize;
  object_class->get_property = fact_claim_item_get_property;

  properties[PROP_STATEMENT] = g_param_spec_string ("statement", NULL, NULL, NULL, flags);
  properties[PROP_VERDICT] =
    g_param_spec_enum ("verdict", NULL, NULL, FACT_TYPE_VERDICT, FACT_VERDICT_UNVERIFIED, flags);
  properties[PROP_PROGRESS] =
    g_param_spec_enum ("progress", NULL, NULL, FACT_TYPE_PROGRESS, FACT_PROGRESS_TODO, flags);
  properties[PROP_NUMBER] = g_param_spec_uint ("number", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_EVIDENCE] = g_param_spec_uint ("n-evidence", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * FactClaimItem::updated:
   *
   * Another record took the place of the one the item showed.
   */
  signals[UPDATED] = g_signal_new ("updated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
fact_claim_item_init (FactClaimItem *self)
{
}

/**
 * _fact_claim_item_new:
 * @record: a claim
 *
 * Returns: (transfer full): a #FactClaimItem that shows it
 */
gpointer
_fact_claim_item_new (gpointer record)
{
  FactClaimItem *self = g_object_new (FACT_TYPE_CLAIM_ITEM, NULL);

  self->claim = fact_record_ref (record);

  return self;
}

static void
notify_if (FactClaimItem *self,
           gboolean       has_changed,
           guint          prop_id)
{
  if (has_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

/**
 * _fact_claim_item_update:
 * @item: a #FactClaimItem
 * @record: the claim as it is now
 *
 * Shows another record of the same claim; notifies of what is different.
 */
void
_fact_claim_item_update (gpointer item,
                         gpointer record)
{
  FactClaimItem *self = FACT_CLAIM_ITEM (item);
  g_autoptr (FactClaim) before = g_steal_pointer (&self->claim);

  self->claim = fact_record_ref (record);

  notify_if (self, g_strcmp0 (fact_claim_get_statement (before), fact_claim_get_statement (record)) != 0, PROP_STATEMENT);
  notify_if (self, fact_claim_get_verdict (before) != fact_claim_get_verdict (record), PROP_VERDICT);
  notify_if (self, fact_claim_get_progress (before) != fact_claim_get_progress (record), PROP_PROGRESS);
  notify_if (self, fact_claim_get_n_evidence (before) != fact_claim_get_n_evidence (record), PROP_N_EVIDENCE);
  g_signal_emit (self, signals[UPDATED], 0);
}

/**
 * fact_claim_item_get_claim:
 * @self: an item
 *
 * Returns: (transfer none): the claim's present record; when it was removed, its last one
 */
FactClaim *
fact_claim_item_get_claim (FactClaimItem *self)
{
  return self->claim;
}

/**
 * fact_claim_item_get_id:
 * @self: a row
 *
 * Returns: (transfer none): the claim's id, which never changes
 */
GRefString *
fact_claim_item_get_id (FactClaimItem *self)
{
  return fact_record_get_id (self->claim);
}
