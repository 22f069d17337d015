/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-mark-fate.h"

#include "text/fact-alignment.h"

/* How much may be searched for marks of which only the words are known, in bytes of text: about a second. */
#define MAX_WORK (G_GUINT64_CONSTANT (1) * 1024 * 1024 * 1024)

typedef struct
{
  FactArticle   *article;
  FactText      *text;
  FactAlignment *alignment;
  guint64        work;
  GPtrArray     *fates;        /* of FactMarkFate */
} Telling;

/**
 * fact_mark_fate_free:
 * @self: a fate
 *
 * Frees it.
 */
void
fact_mark_fate_free (FactMarkFate *self)
{
  g_clear_pointer (&self->claim, fact_record_unref);
  g_clear_pointer (&self->before, fact_anchor_unref);
  g_clear_pointer (&self->after, fact_anchor_unref);
  g_free (self);
}

/* A passage was cleared in one paragraph; where that was parted, the rest is to be read again. */
static FactSpan
clip_to_paragraph (FactText *text,
                   FactSpan  span)
{
  FactSpan paragraph = fact_text_get_paragraph (text, fact_text_get_paragraph_at (text, span.start));

  if (paragraph.start <= span.start && span.start < paragraph.end)
    span.end = MIN (span.end, paragraph.end);

  return span;
}

static gboolean
is_same (FactAnchorFate fate)
{
  return fate == FACT_ANCHOR_FATE_HOLDS || fate == FACT_ANCHOR_FATE_MOVED;
}

/* Where its words are known to have been is followed; where only the words are known, these are searched. */
static FactAnchorFate
find (Telling    *self,
      FactAnchor *anchor,
      FactSpan   *span)
{
  FactText *old_text = self->alignment->old_text;
  FactSpan was = fact_anchor_get_span (anchor);
  gboolean is_there = fact_anchor_get_state (anchor) != FACT_ANCHOR_LOST && was.start < was.end
                      && was.end <= fact_text_get_n_chars (old_text)
                      && fact_text_holds (old_text, was, fact_anchor_get_exact (anchor));
  FactAnchorFate fate;

  if (is_there)
    return fact_alignment_follow (self->alignment, was, span);

  fate = fact_anchor_locate (anchor, self->text, &self->work, span);
  if (!is_same (fate))
    *span = (FactSpan) { 0, 0 };

  return fate;
}

/* What waits for a person goes on waiting, also when its words stand clearly somewhere. An empty span is no place at all. */
static FactAnchor *
make_anchor (Telling        *self,
             FactAnchor     *before,
             FactMarkKind    kind,
             FactAnchorFate  fate,
             FactSpan        span)
{
  g_autoptr (FactAnchor) placed = NULL;

  if (span.start >= span.end)
    return fact_anchor_with_state (before, FACT_ANCHOR_LOST);

  if (kind == FACT_MARK_CLEARED && !is_same (fate))
    span = clip_to_paragraph (self->text, span);
  placed = fact_anchor_new_for_text (fact_anchor_get_article_id (before), self->text, span);

  return fact_anchor_with_state (placed, is_same (fate) && fact_anchor_get_state (before) == FACT_ANCHOR_OK
                                           ? FACT_ANCHOR_OK : FACT_ANCHOR_RECHECK);
}

static void
tell (Telling      *self,
      FactClaim    *claim,
      FactMarkKind  kind,
      guint         place,
      FactAnchor   *anchor)
{
  FactMarkFate *fate;
  FactSpan span;

  if (anchor == NULL || g_strcmp0 (fact_anchor_get_article_id (anchor), fact_record_get_id (self->article)) != 0)
    return;

  fate = g_new0 (FactMarkFate, 1);
  fate->claim = claim != NULL ? fact_record_ref (claim) : NULL;
  fate->kind = kind;
  fate->place = place;
  fate->before = fact_anchor_ref (anchor);
  fate->fate = find (self, anchor, &span);
  fate->after = make_anchor (self, anchor, kind, fate->fate, span);
  g_ptr_array_add (self->fates, fate);
}

static void
tell_claim (Telling   *self,
            FactClaim *claim)
{
  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    tell (self, claim, FACT_MARK_OCCURRENCE, i, fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i)));
  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    tell (self, claim, FACT_MARK_EVIDENCE, i, fact_evidence_get_anchor (fact_claim_get_evidence (claim, i)));
}

/**
 * fact_mark_fates_list:
 * @state: a state
 * @article: one of its articles
 * @text: a text that the article may get
 * @cancellable: (nullable): asked now and then
 * @error: return location for an error
 *
 * Tells what would become of each mark of an article, without changing anything: the marks of claims in the order of @state,
 * each claim's occurrences before its evidence, then the cleared passages. A mark whose words stand where it says is followed
 * by fact_alignment_follow(); one that is lost or waits, and of which only the words are known, is searched by fact_anchor_locate().
 *
 * Returns: (transfer full) (element-type FactMarkFate): the fates; %NULL with @error set to %G_IO_ERROR_CANCELLED
 */
GPtrArray *
fact_mark_fates_list (FactState     *state,
                      FactArticle   *article,
                      FactText      *text,
                      GCancellable  *cancellable,
                      GError       **error)
{
  g_autoptr (FactAlignment) alignment = fact_alignment_new (fact_article_get_text (article), text, cancellable, error);
  g_autoptr (GPtrArray) fates = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_mark_fate_free);
  Telling self = { article, text, alignment, MAX_WORK, fates };

  if (alignment == NULL)
    return NULL;

  for (guint i = 0; i < fact_state_get_n_claims (state) && !g_cancellable_is_cancelled (cancellable); i++)
    tell_claim (&self, fact_state_get_claim (state, i));
  for (guint i = 0; i < fact_article_get_n_cleared (article) && !g_cancellable_is_cancelled (cancellable); i++)
    tell (&self, NULL, FACT_MARK_CLEARED, i, fact_article_get_cleared (article, i));

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return g_steal_pointer (&fates);
}
