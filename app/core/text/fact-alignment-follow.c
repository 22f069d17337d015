/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-alignment.h"

#include <string.h>

/* So much of the words of a passage has to be there still for it to be the same passage, edited. */
#define MIN_KEPT 0.5

/* How many pairs back a chain may go on from: one word that went astray does not part a passage in two. */
#define MAX_LOOK_BACK 32

/* A pair of the passage, and the best chain of pairs in order that ends with it. */
typedef struct
{
  guint   old_token;
  guint   new_token;
  guint32 weight;
  guint32 chain_weight;
  gint    before;                        /* in the chain; -1 for its first */
} Link;

/* A chain of pairs: which tokens of the passage are where now. */
typedef struct
{
  guint  first_old;
  guint  last_old;
  guint  first_new;
  guint  last_new;
  double kept;                           /* the share of the passage's words that it holds */
} Chain;

typedef struct
{
  FactAlignment   *alignment;
  const FactToken *old_tokens;
  const FactToken *new_tokens;
  gsize            start;                /* bytes of the passage in the old text */
  gsize            end;
  guint            first;                /* its tokens in the old text */
  guint            last;                 /* behind them */
} Following;

static guint32
get_weight (const FactToken *token)
{
  return token->end - token->start;
}

/* A passage may have got longer by as much again, but words further apart are no passage any more. */
static gboolean
is_near (Following  *self,
         const Link *link,
         guint       old_token,
         guint       new_token)
{
  gsize old_gap, new_gap;

  if (new_token <= link->new_token)
    return FALSE;

  old_gap = self->old_tokens[old_token].start - self->old_tokens[link->old_token].end;
  new_gap = self->new_tokens[new_token].start - self->new_tokens[link->new_token].end;

  return new_gap <= old_gap + (self->end - self->start) + 40;
}

static GArray *
collect_links (Following *self)
{
  GArray *links = g_array_new (FALSE, FALSE, sizeof (Link));

  for (guint i = self->first; i < self->last; i++)
    {
      guint32 counterpart = self->alignment->to_new[i];
      Link link = { i, counterpart, get_weight (&self->old_tokens[i]), get_weight (&self->old_tokens[i]), -1 };

      if (counterpart == FACT_ALIGNMENT_NONE)
        continue;

      for (guint n = 1; n <= MAX_LOOK_BACK && n <= links->len; n++)
        {
          const Link *other = &g_array_index (links, Link, links->len - n);

          if (is_near (self, other, i, counterpart) && other->chain_weight + link.weight > link.chain_weight)
            {
              link.chain_weight = other->chain_weight + link.weight;
              link.before = (gint) (links->len - n);
            }
        }
      g_array_append_val (links, link);
    }

  return links;
}

static gboolean
find_chain (Following *self,
            GArray    *links,
            Chain     *chain)
{
  const Link *best = NULL;
  const Link *first;
  guint64 total = 0;

  for (guint i = 0; i < links->len; i++)
    {
      const Link *link = &g_array_index (links, Link, i);

      if (best == NULL || link->chain_weight > best->chain_weight)
        best = link;
    }
  if (best == NULL)
    return FALSE;

  for (first = best; first->before >= 0;)
    first = &g_array_index (links, Link, first->before);
  for (guint i = self->first; i < self->last; i++)
    total += get_weight (&self->old_tokens[i]);

  *chain = (Chain) { first->old_token, best->old_token, first->new_token, best->new_token, best->chain_weight / (double) total };

  return TRUE;
}

static gsize
count_bytes (const FactToken *tokens,
             guint            first,
             guint            last)
{
  return last > first ? tokens[last - 1].end - tokens[first].start : 0;
}

/*
 * How many new tokens before @at (or from @at on, towards @end) came for the edited words between the passage's end and the chain. What
 * was edited outside of the passage has its share of them too, by length.
 */
static guint
count_replacing (Following *self,
                 gsize      n_inside,
                 gsize      n_outside,
                 guint      at,
                 int        step)
{
  guint n_new = self->alignment->new_tokens->len;
  double share = n_inside / (double) (n_inside + n_outside);
  gsize n_free = 0;
  gsize n_taken = 0;
  guint n = 0;

  for (guint i = at; i < n_new && self->alignment->to_old[i] == FACT_ALIGNMENT_NONE && n_free <= 4 * (n_inside + n_outside); i += (guint) step)
    n_free += get_weight (&self->new_tokens[i]);

  for (guint i = at; i < n_new && self->alignment->to_old[i] == FACT_ALIGNMENT_NONE; i += (guint) step, n++)
    {
      gsize weight = get_weight (&self->new_tokens[i]);

      if ((double) (n_taken + weight / 2) > share * (double) n_free || n_taken > 2 * n_inside + 8)
        break;
      n_taken += weight;
    }

  return n;
}

static gsize
find_new_start (Following   *self,
                const Chain *chain)
{
  const FactToken *old_token = &self->old_tokens[chain->first_old];
  const FactToken *new_token = &self->new_tokens[chain->first_new];
  guint outside = self->first;

  if (chain->first_old > self->first)
    {
      while (outside > 0 && self->alignment->to_new[outside - 1] == FACT_ALIGNMENT_NONE && self->first - outside < MAX_LOOK_BACK)
        outside--;

      return self->new_tokens[chain->first_new
                              - count_replacing (self, count_bytes (self->old_tokens, self->first, chain->first_old),
                                                 count_bytes (self->old_tokens, outside, self->first),
                                                 chain->first_new - 1, -1)].start;
    }
  if (self->start > old_token->start && old_token->end - old_token->start == new_token->end - new_token->start)
    return new_token->start + (self->start - old_token->start);

  return new_token->start;
}

static gsize
find_new_end (Following   *self,
              const Chain *chain)
{
  const FactToken *old_token = &self->old_tokens[chain->last_old];
  const FactToken *new_token = &self->new_tokens[chain->last_new];
  guint outside = self->last;

  if (chain->last_old + 1 < self->last)
    {
      while (outside < self->alignment->old_tokens->len && self->alignment->to_new[outside] == FACT_ALIGNMENT_NONE
             && outside - self->last < MAX_LOOK_BACK)
        outside++;

      return self->new_tokens[chain->last_new
                              + count_replacing (self, count_bytes (self->old_tokens, chain->last_old + 1, self->last),
                                                 count_bytes (self->old_tokens, self->last, outside),
                                                 chain->last_new + 1, 1)].end;
    }
  if (self->end < old_token->end && old_token->end - old_token->start == new_token->end - new_token->start)
    return new_token->end - (old_token->end - self->end);

  return new_token->end;
}

/* Where the passage stands letter by letter, beside one of its words that was found again. */
static gboolean
find_same_words (Following *self,
                 GArray    *links,
                 gsize     *new_start)
{
  const char *old_words = fact_text_get_utf8 (self->alignment->old_text) + self->start;
  const char *new_words = fact_text_get_utf8 (self->alignment->new_text);
  gsize n_bytes = self->end - self->start;
  gsize n_new = fact_text_get_n_bytes (self->alignment->new_text);

  for (guint i = 0; i < links->len; i++)
    {
      const Link *link = &g_array_index (links, Link, i);
      gssize before = (gssize) self->old_tokens[link->old_token].start - (gssize) self->start;
      gssize at = (gssize) self->new_tokens[link->new_token].start - before;

      if (at >= 0 && (gsize) at + n_bytes <= n_new && memcmp (new_words + at, old_words, n_bytes) == 0)
        {
          *new_start = (gsize) at;
          return TRUE;
        }
    }

  return FALSE;
}

static FactSpan
to_span (Following *self,
         gsize      start,
         gsize      end)
{
  FactText *text = self->alignment->new_text;

  return (FactSpan) { fact_text_to_offset (text, start), fact_text_to_offset (text, end) };
}

/**
 * fact_alignment_follow:
 * @self: an alignment
 * @span: a passage of the old text, not empty, in code points
 * @found: (out): where it is in the new text, in code points; @span for a lost one
 *
 * Follows a passage to the new text. It holds or has moved where all of it stands letter by letter beside one of its words. It was
 * edited where at least half of its words, by length, are still near each other; what came in place of words at its ends belongs to it.
 *
 * Returns: what became of it
 */
FactAnchorFate
fact_alignment_follow (FactAlignment *self,
                       FactSpan       span,
                       FactSpan      *found)
{
  Following following = {
    self, (FactToken *) self->old_tokens->data, (FactToken *) self->new_tokens->data,
    fact_text_to_byte_offset (self->old_text, span.start), fact_text_to_byte_offset (self->old_text, span.end), 0, 0
  };
  g_autoptr (GArray) links = NULL;
  Chain chain;
  gsize start;

  following.first = fact_tokens_find (self->old_tokens, following.start);
  following.last = following.first;
  while (following.last < self->old_tokens->len && following.old_tokens[following.last].start < following.end)
    following.last++;
  links = collect_links (&following);
  *found = span;

  if (!find_chain (&following, links, &chain))
    return FACT_ANCHOR_FATE_LOST;
  if (find_same_words (&following, links, &start))
    {
      *found = to_span (&following, start, start + (following.end - following.start));
      return found->start == span.start ? FACT_ANCHOR_FATE_HOLDS : FACT_ANCHOR_FATE_MOVED;
    }
  if (chain.kept < MIN_KEPT)
    return FACT_ANCHOR_FATE_LOST;

  *found = to_span (&following, find_new_start (&following, &chain), find_new_end (&following, &chain));

  return FACT_ANCHOR_FATE_EDITED;
}
