/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-anchor.h"

#include "text/fact-code-point-index.h"
#include "text/fact-occurrences.h"

#include <string.h>

/* How many code points of words and context have to agree before a mark is moved without asking. A sentence says that
 * much; “44 million” in other surroundings does not, even when it stands there only once. */
#define ENOUGH 32

/* By how many code points of context one place has to be better than all others. */
#define CLEAR_LEAD 16

typedef struct
{
  const char *bytes;
  gsize       n_bytes;
  gboolean    is_cut;                    /* by FACT_ANCHOR_CONTEXT, not by the end of the text it was taken from */
} Context;

typedef struct
{
  gsize    byte_offset;
  guint    n_context;                    /* code points of context that agree */
  gboolean is_complete;                  /* all of it does, the ends of the text included */
} Place;

typedef struct
{
  const char *utf8;
  gsize       n_bytes;
  gsize       n_exact_bytes;
  Context     prefix;
  Context     suffix;
  Place       best;
  guint       second_context;
  guint       n_complete;
  guint       n_places;
} Search;

/* What is longer than what Factdesk writes is cut as well, so that the work for each place is bounded. */
static Context
get_prefix (FactAnchor *anchor)
{
  const char *prefix = fact_anchor_get_prefix (anchor);
  const char *end = prefix + strlen (prefix);
  const char *start = end;
  guint n_chars = 0;

  for (; start > prefix && n_chars < FACT_ANCHOR_CONTEXT; n_chars++)
    start = g_utf8_prev_char (start);

  return (Context) { start, end - start, n_chars == FACT_ANCHOR_CONTEXT };
}

static Context
get_suffix (FactAnchor *anchor)
{
  const char *start = fact_anchor_get_suffix (anchor);
  const char *end = start;
  guint n_chars = 0;

  for (; *end != '\0' && n_chars < FACT_ANCHOR_CONTEXT; n_chars++)
    end = g_utf8_next_char (end);

  return (Context) { start, end - start, n_chars == FACT_ANCHOR_CONTEXT };
}

static guint
compare_prefix (Search   *search,
                gsize     at,
                gboolean *is_complete)
{
  const Context *prefix = &search->prefix;
  gsize n = 0;

  while (n < prefix->n_bytes && n < at && prefix->bytes[prefix->n_bytes - 1 - n] == search->utf8[at - 1 - n])
    n++;

  *is_complete = n == prefix->n_bytes && (prefix->is_cut || n == at);

  return fact_code_points_count (search->utf8 + at - n, n);
}

static guint
compare_suffix (Search   *search,
                gsize     at,
                gboolean *is_complete)
{
  const Context *suffix = &search->suffix;
  gsize n_left = search->n_bytes - at;
  gsize n = 0;

  while (n < suffix->n_bytes && n < n_left && suffix->bytes[n] == search->utf8[at + n])
    n++;

  *is_complete = n == suffix->n_bytes && (suffix->is_cut || n == n_left);

  /* Do not count a code point of which only the first bytes agree. */
  while (n > 0 && n < suffix->n_bytes && ((guchar) suffix->bytes[n] & 0xc0) == 0x80)
    n--;

  return fact_code_points_count (suffix->bytes, n);
}

static gboolean
is_better (const Place *place,
           const Place *other)
{
  if (place->is_complete != other->is_complete)
    return place->is_complete;

  return place->n_context > other->n_context;
}

static void
place_found_cb (gsize    byte_offset,
                gpointer user_data)
{
  Search *search = user_data;
  gboolean prefix_is_complete, suffix_is_complete;
  Place place = { .byte_offset = byte_offset };

  place.n_context = compare_prefix (search, byte_offset, &prefix_is_complete)
                    + compare_suffix (search, byte_offset + search->n_exact_bytes, &suffix_is_complete);
  place.is_complete = prefix_is_complete && suffix_is_complete;

  search->n_complete += place.is_complete;

  if (search->n_places == 0)
    {
      search->best = place;
    }
  else if (is_better (&place, &search->best))
    {
      search->second_context = MAX (search->second_context, search->best.n_context);
      search->best = place;
    }
  else
    {
      search->second_context = MAX (search->second_context, place.n_context);
    }

  search->n_places++;
}

static gboolean
is_clear (Search *search,
          guint   n_exact_chars)
{
  if (search->best.is_complete)
    return search->n_complete == 1;
  if (n_exact_chars + search->best.n_context < ENOUGH)
    return FALSE;

  return search->n_places == 1 || search->best.n_context >= search->second_context + CLEAR_LEAD;
}

/**
 * fact_anchor_locate:
 * @self: an anchor
 * @text: the text that its article has now
 * @work: (inout) (nullable): how much may be done, as for fact_occurrences_foreach(); %NULL: any amount
 * @span: (out): where its words stand, in code points; its own span, which the text may not have, unless
 *   %FACT_ANCHOR_FATE_MOVED is returned
 *
 * Looks for the words of an anchor, as one does with the TextPositionSelector and then the TextQuoteSelector of the W3C Web
 * Annotation Data Model. When they stand at the span, it holds. Else all exact occurrences are compared by their
 * surroundings, up to %FACT_ANCHOR_CONTEXT code points on either side, and the words have moved
 *
 *  - to the only place whose surroundings are all as they were; or
 *  - to the place that is better than every other by at least 16 code points of surroundings, or is the only one, provided
 *    that words and surroundings agree in at least 32 code points.
 *
 * In all other cases a choice would be a guess, and would put a verdict on other words: that is ambiguous, also with one
 * place only. How far a place is from where the words stood does not count, for what was moved has moved by any distance.
 * An anchor that knows no words is lost. Time is linear in the length of the text, whatever it holds.
 *
 * Returns: what became of it
 */
FactAnchorFate
fact_anchor_locate (FactAnchor *self,
                    FactText   *text,
                    guint64    *work,
                    FactSpan   *span)
{
  const char *exact;
  guint n_exact_chars;
  Search search;

  g_return_val_if_fail (self != NULL, FACT_ANCHOR_FATE_LOST);
  g_return_val_if_fail (text != NULL, FACT_ANCHOR_FATE_LOST);
  g_return_val_if_fail (span != NULL, FACT_ANCHOR_FATE_LOST);

  *span = fact_anchor_get_span (self);
  exact = fact_anchor_get_exact (self);

  if (*exact == '\0')
    return FACT_ANCHOR_FATE_LOST;
  if (fact_text_holds (text, *span, exact))
    return FACT_ANCHOR_FATE_HOLDS;

  search = (Search) {
    .utf8 = fact_text_get_utf8 (text),
    .n_bytes = fact_text_get_n_bytes (text),
    .n_exact_bytes = strlen (exact),
    .prefix = get_prefix (self),
    .suffix = get_suffix (self),
  };
  n_exact_chars = fact_code_points_count (exact, search.n_exact_bytes);

  if (!fact_occurrences_foreach (search.utf8, search.n_bytes, exact, search.n_exact_bytes, work, place_found_cb, &search))
    return FACT_ANCHOR_FATE_NOT_SEARCHED;
  if (search.n_places == 0)
    return FACT_ANCHOR_FATE_LOST;
  if (!is_clear (&search, n_exact_chars))
    return FACT_ANCHOR_FATE_AMBIGUOUS;

  span->start = fact_text_to_offset (text, search.best.byte_offset);
  span->end = span->start + n_exact_chars;

  return FACT_ANCHOR_FATE_MOVED;
}
