/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-groups.h"

G_DEFINE_ENUM_TYPE (FactClaimGrouping, fact_claim_grouping,
                    G_DEFINE_ENUM_VALUE (FACT_CLAIM_GROUPING_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (FACT_CLAIM_GROUPING_VERDICT, "verdict"),
                    G_DEFINE_ENUM_VALUE (FACT_CLAIM_GROUPING_ARTICLE, "article"))

struct _FactClaimGroups
{
  FactClaimGrouping  grouping;
  GArray            *groups;        /* of FactClaimGroup */
  GHashTable        *places;        /* id → GUINT_TO_POINTER (place) */
};

/* What needs a checker most comes first. */
static const FactVerdict verdicts[FACT_N_VERDICTS] = {
  FACT_VERDICT_DISPUTED,
  FACT_VERDICT_UNVERIFIED,
  FACT_VERDICT_SUPPORTED,
};

static void
clear_group (gpointer data)
{
  g_ref_string_release (((FactClaimGroup *) data)->id);
}

static void
add_group (FactClaimGroups *self,
           const char      *id)
{
  FactClaimGroup group = { g_ref_string_new (id), 0, FALSE };

  g_hash_table_insert (self->places, group.id, GUINT_TO_POINTER (self->groups->len));
  g_array_append_val (self->groups, group);
}

/**
 * fact_claim_groups_new:
 * @state: a project
 * @grouping: what its claims are put together by
 *
 * Returns: (transfer full): all groups there may be, in their order, still without claims
 */
FactClaimGroups *
fact_claim_groups_new (FactState         *state,
                       FactClaimGrouping  grouping)
{
  FactClaimGroups *self = g_new0 (FactClaimGroups, 1);

  self->grouping = grouping;
  self->groups = g_array_new (FALSE, FALSE, sizeof (FactClaimGroup));
  g_array_set_clear_func (self->groups, clear_group);
  self->places = g_hash_table_new (g_str_hash, g_str_equal);

  if (grouping == FACT_CLAIM_GROUPING_VERDICT)
    {
      for (guint i = 0; i < G_N_ELEMENTS (verdicts); i++)
        add_group (self, fact_verdict_to_nick (verdicts[i]));
    }
  else if (grouping == FACT_CLAIM_GROUPING_ARTICLE)
    {
      for (guint i = 0; i < fact_state_get_n_articles (state); i++)
        add_group (self, fact_record_get_id (fact_state_get_article (state, i)));
      add_group (self, "");
    }

  return self;
}

void
fact_claim_groups_free (FactClaimGroups *self)
{
  g_hash_table_unref (self->places);
  g_array_unref (self->groups);
  g_free (self);
}

guint
fact_claim_groups_get_n (FactClaimGroups *self)
{
  return self->groups->len;
}

/**
 * fact_claim_groups_get:
 * @self: the groups
 * @i: which
 *
 * Returns: (transfer none): a group
 */
FactClaimGroup *
fact_claim_groups_get (FactClaimGroups *self,
                       guint            i)
{
  return &g_array_index (self->groups, FactClaimGroup, i);
}

/**
 * fact_claim_groups_find:
 * @self: the groups; not those of a table that is not grouped
 * @digest: a claim
 *
 * A claim that is said in several articles is in the group of the one in which it was marked first.
 *
 * Returns: the place of its group
 */
guint
fact_claim_groups_find (FactClaimGroups       *self,
                        const FactClaimDigest *digest)
{
  const char *id = fact_claim_digest_get_article_id (digest);
  gpointer place;

  if (self->grouping == FACT_CLAIM_GROUPING_VERDICT)
    id = fact_verdict_to_nick (fact_claim_get_verdict (digest->claim));

  /* An article that the project does not know is none. */
  if (id != NULL && g_hash_table_lookup_extended (self->places, id, NULL, &place))
    return GPOINTER_TO_UINT (place);

  return self->groups->len - 1;
}
