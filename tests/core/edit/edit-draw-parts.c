/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-draw-parts.h"

guint
number_below (EditDraw *self,
              guint     limit)
{
  return limit > 0 ? (guint) g_rand_int_range (self->rand, 0, (gint32) limit) : 0;
}

gboolean
is_rare (EditDraw *self)
{
  return number_below (self, 25) == 0;
}

const char *
any_words (EditDraw *self)
{
  static const char * const words[] = {
    "x", "", "Größe", "€1.9 billion", "日本語の文", "two\nlines", "naïve “quotes”", "\360\237\231\202", "a\u0301", "2024-10-25", NULL,
    "caf\xe9",      /* no UTF-8 */
  };

  return words[number_below (self, G_N_ELEMENTS (words) - (is_rare (self) ? 0 : 1))];
}

FactClaim *
any_claim (EditDraw  *self,
           FactState *state)
{
  guint n = fact_state_get_n_claims (state);

  return n > 0 ? fact_state_get_claim (state, number_below (self, n)) : NULL;
}

const char *
any_claim_id (EditDraw  *self,
              FactState *state)
{
  FactClaim *claim = any_claim (self, state);

  return claim != NULL && !is_rare (self) ? fact_record_get_id (claim) : "nothing";
}

FactArticle *
any_article (EditDraw  *self,
             FactState *state)
{
  guint n = fact_state_get_n_articles (state);

  return n > 0 ? fact_state_get_article (state, number_below (self, n)) : NULL;
}

const char *
any_article_id (EditDraw  *self,
                FactState *state)
{
  FactArticle *article = any_article (self, state);

  return article != NULL && !is_rare (self) ? fact_record_get_id (article) : "nothing";
}

/* A claim that has evidence where there is one, as most have none. */
FactClaim *
claim_with_evidence (EditDraw  *self,
                     FactState *state)
{
  FactClaim *claim = any_claim (self, state);

  for (guint i = 0; i < 8 && claim != NULL && fact_claim_get_n_evidence (claim) == 0; i++)
    claim = any_claim (self, state);

  return claim;
}

const char *
id_of (gpointer record)
{
  return record != NULL ? fact_record_get_id (record) : "nothing";
}

const char *
evidence_id_of (EditDraw  *self,
                FactClaim *claim)
{
  guint n = claim != NULL ? fact_claim_get_n_evidence (claim) : 0;

  return n > 0 && !is_rare (self) ? id_of (fact_claim_get_evidence (claim, number_below (self, n))) : "nothing";
}

/* Near the front, so that marks meet each other; now and then none that can be. */
FactSpan
any_span (EditDraw *self)
{
  guint start = number_below (self, 24);
  guint length = 1 + number_below (self, 12);

  if (is_rare (self))
    return (FactSpan) { start + 10, start };

  return (FactSpan) { start, start + length };
}

/* Up to three claims, one of them perhaps twice. */
void
any_claim_ids (EditDraw   *self,
               FactState  *state,
               const char *ids[MAX_IDS + 1])
{
  guint n = number_below (self, MAX_IDS + 1);

  for (guint i = 0; i <= MAX_IDS; i++)
    ids[i] = i < n ? any_claim_id (self, state) : NULL;
}

void
any_tags (EditDraw   *self,
          const char *tags[MAX_TAGS + 1])
{
  guint n = number_below (self, MAX_TAGS + 1);

  for (guint i = 0; i <= MAX_TAGS; i++)
    tags[i] = i < n && (i == 0 || tags[i - 1] != NULL) ? any_words (self) : NULL;
}
