/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-alignment-private.h"

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
  FactPassage      passage;
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

  return new_gap <= old_gap + (self->passage.end - self->passage.start) + 40;
}

static GArray *
collect_links (Following *self)
{
  GArray *links = g_array_new (FALSE, FALSE, sizeof (Link));

  for (guint i = self->passage.first; i < self->passage.last; i++)
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
  for (guint i = self->passage.first; i < self->passage.last; i++)
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

      if ((double) n_taken + (double) weight / 2 > share * (double) n_free || n_taken > 2 * n_inside + 8)
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
  guint outside = self->passage.first;

  if (chain->first_old > self->passage.first)
    {
      while (outside > 0 && self->alignment->to_new[outside - 1] == FACT_ALIGNMENT_NONE && self->passage.first - outside < MAX_LOOK_BACK)
        outside--;

      return self->new_tokens[chain->first_new
                              - count_replacing (self, count_bytes (self->old_tokens, self->passage.first, chain->first_old),
                                                 count_bytes (self->old_tokens, outside, self->passage.first),
                                                 chain->first_new - 1, -1)].start;
    }
  if (self->passage.start > old_token->start && old_token->end - old_token->start == new_token->end - new_token->start)
    return new_token->start + (self->passage.start - old_token->start);

  return new_token->start;
}

static gsize
find_new_end (Following   *self,
              const Chain *chain)
{
  const FactToken *old_token = &self->old_tokens[chain->last_old];
  const FactToken *new_token = &self->new_tokens[chain->last_new];
  guint outside = self->passage.last;

  if (chain->last_old + 1 < self->passage.last)
    {
      while (outside < self->alignment->old_tokens->len && self->alignment->to_new[outside] == FACT_ALIGNMENT_NONE
             && outside - self->passage.last < MAX_LOOK_BACK)
        outside++;

      return self->new_tokens[chain->last_new
                              + count_replacing (self, count_bytes (self->old_tokens, chain->last_old + 1, self->passage.last),
                                                 count_bytes (self->old_tokens, self->passage.last, outside),
                                                 chain->last_new + 1, 1)].end;
    }
  if (self->passage.end < old_token->end && old_token->end - old_token->start == new_token->end - new_token->start)
    return new_token->end - (old_token->end - self->passage.end);

  return new_token->end;
}

/* Where the passage stands letter by letter, beside one of its words that was found again. */
static gboolean
find_same_words (Following *self,
                 GArray    *links,
                 gsize     *new_start)
{
  const char *old_words = fact_text_get_utf8 (self->alignment->old_text) + self->passage.start;
  const char *new_words = fact_text_get_utf8 (self->alignment->new_text);
  gsize n_bytes = self->passage.end - self->passage.start;
  gsize n_new = fact_text_get_n_bytes (self->alignment->new_text);

  for (guint i = 0; i < links->len; i++)
    {
      const Link *link = &g_array_index (links, Link, i);
      gssize before = (gssize) self->old_tokens[link->old_token].start - (gssize) self->passage.start;
      gssize at = (gssize) self->new_tokens[link->new_token].start - before;

      if (at >= 0 && (gsize) at + n_bytes <= n_new && memcmp (new_words + at, old_words, n_bytes) == 0)
        {
          *new_start = (gsize) at;
          return TRUE;
        }
    }

  return FALSE;
}

/* Where it is by the words that are left of it; %FACT_ANCHOR_FATE_LOST when too few are. */
static FactAnchorFate
follow_words (Following *self,
              gsize     *new_start,
              gsize     *new_end)
{
  g_autoptr (GArray) links = collect_links (self);
  Chain chain;

  if (!find_chain (self, links, &chain))
    return FACT_ANCHOR_FATE_LOST;

  if (find_same_words (self, links, new_start))
    {
      *new_end = *new_start + (self->passage.end - self->passage.start);
      return FACT_ANCHOR_FATE_MOVED;
    }
  if (chain.kept < MIN_KEPT)
    return FACT_ANCHOR_FATE_LOST;

  *new_start = find_new_start (self, &chain);
  *new_end = find_new_end (self, &chain);

  return FACT_ANCHOR_FATE_EDITED;
}

/**
 * fact_alignment_follow:
 * @self: an alignment
 * @span: a passage of the old text, not empty, in code points
 * @found: (out): where it is in the new text, in code points; an ambiguous one: where it may be; a lost one: 0, 0
 *
 * Follows a passage to the new text. It holds or has moved where all of it stands letter by letter beside one of its words. It was
 * edited where at least half of its words, by length, are still near each other; what came in place of words at its ends belongs to it.
 * Where fewer words are left, its letters are searched where it is to be expected, with fact_approximate_find(): it was edited if at least six
 * tenths of them are there, clearly more than at any other place. Other words in just its place are ambiguous.
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
    { fact_text_to_byte_offset (self->old_text, span.start), fact_text_to_byte_offset (self->old_text, span.end), 0, 0 }
  };
  FactPassage *passage = &following.passage;
  FactAnchorFate fate;
  gsize start = 0, end = 0;

  passage->first = fact_tokens_find (self->old_tokens, passage->start);
  passage->last = passage->first;
  while (passage->last < self->old_tokens->len && following.old_tokens[passage->last].start < passage->end)
    passage->last++;

  fate = follow_words (&following, &start, &end);
  if (fate == FACT_ANCHOR_FATE_LOST)
    fate = _fact_alignment_find_edited (self, passage, &start, &end);

  found->start = fact_text_to_offset (self->new_text, start);
  found->end = fact_text_to_offset (self->new_text, end);
  if (fate == FACT_ANCHOR_FATE_MOVED && found->start == span.start)
    return FACT_ANCHOR_FATE_HOLDS;

  return fate;
}
