/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-cleared-passages.h"

#include "text/fact-selection.h"

/*
 * A cleared passage never goes beyond its paragraph, and what is cleared bit by bit is one passage only up to MAX_UNITED code points.
 * So a changed article loses those passages whose words were changed, not all there were; files hold the words that were read about
 * once; and reading a long paragraph sentence by sentence does not copy it again with each step.
 */
#define MAX_UNITED 4096

/* A passage while they are put together. */
typedef struct
{
  FactSpan    span;
  FactAnchor *anchor;      /* not owned; NULL for one that is new or has grown */
} Passage;

static int
passage_compare (gconstpointer a,
                 gconstpointer b)
{
  const Passage *x = a;
  const Passage *y = b;

  if (x->span.start != y->span.start)
    return x->span.start < y->span.start ? -1 : 1;

  return x->span.end == y->span.end ? 0 : x->span.end < y->span.end ? -1 : 1;
}

/* One that waits for a person, or is lost, is left to that. */
static gboolean
is_settled (FactAnchor *anchor)
{
  return fact_anchor_get_state (anchor) == FACT_ANCHOR_OK;
}

static gboolean
has_words (FactText *text,
           FactSpan  span)
{
  const char *utf8 = fact_text_get_utf8 (text);
  const char *end = utf8 + fact_text_to_byte_offset (text, span.end);

  for (const char *p = utf8 + fact_text_to_byte_offset (text, span.start); p < end; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        return TRUE;
    }

  return FALSE;
}

/* What there is to mark of @span in each paragraph. */
static void
add_by_paragraph (GArray   *passages,
                  FactText *text,
                  FactSpan  span)
{
  guint n = fact_text_get_n_paragraphs (text);

  for (guint number = MAX (1, fact_text_get_paragraph_at (text, span.start)); number <= n; number++)
    {
      FactSpan paragraph = fact_text_get_paragraph (text, number);
      FactSpan part = { MAX (span.start, paragraph.start), MIN (span.end, paragraph.end) };
      Passage passage = { { 0, 0 }, NULL };

      if (paragraph.start >= span.end)
        break;
      if (part.start < part.end && has_words (text, part) && fact_selection_to_span (text, part, &passage.span, NULL))
        g_array_append_val (passages, passage);
    }
}

static GArray *
collect_passages (FactArticle *article)
{
  GArray *passages = g_array_new (FALSE, FALSE, sizeof (Passage));

  for (guint i = 0; i < fact_article_get_n_cleared (article); i++)
    {
      FactAnchor *anchor = fact_article_get_cleared (article, i);
      Passage passage = { fact_anchor_get_span (anchor), anchor };

      g_array_append_val (passages, passage);
    }

  return passages;
}

static gboolean
can_unite (FactText      *text,
           const Passage *a,
           const Passage *b)
{
  if ((a->anchor != NULL && b->anchor != NULL) ||
      (a->anchor != NULL && !is_settled (a->anchor)) || (b->anchor != NULL && !is_settled (b->anchor)))
    return FALSE;
  if (b->span.start <= a->span.end)
    return TRUE;

  return b->span.end - a->span.start <= MAX_UNITED &&
         fact_text_get_paragraph_at (text, a->span.start) == fact_text_get_paragraph_at (text, b->span.start) &&
         !has_words (text, (FactSpan) { a->span.end, b->span.start });
}

/* One that had all of the words of the other stays as it is. */
static Passage
unite (const Passage *a,
       const Passage *b)
{
  Passage united = { { MIN (a->span.start, b->span.start), MAX (a->span.end, b->span.end) }, NULL };

  if (a->anchor != NULL && fact_span_equal (a->span, united.span))
    return *a;
  if (b->anchor != NULL && fact_span_equal (b->span, united.span))
    return *b;

  return united;
}

/* The passages are in the order of their starts. */
static GArray *
unite_passages (FactText *text,
                GArray   *passages)
{
  GArray *united = g_array_new (FALSE, FALSE, sizeof (Passage));

  for (guint i = 0; i < passages->len; i++)
    {
      const Passage *passage = &g_array_index (passages, Passage, i);
      Passage *last = united->len > 0 ? &g_array_index (united, Passage, united->len - 1) : NULL;

      if (last != NULL && can_unite (text, last, passage))
        *last = unite (last, passage);
      else
        g_array_append_val (united, *passage);
    }

  return united;
}

/* NULL when they are the article's own. */
static GPtrArray *
make_anchors (FactArticle *article,
              GArray      *passages)
{
  g_autoptr (GPtrArray) anchors = g_ptr_array_new_full (passages->len, (GDestroyNotify) fact_anchor_unref);
  gboolean is_other = passages->len != fact_article_get_n_cleared (article);

  for (guint i = 0; i < passages->len; i++)
    {
      const Passage *passage = &g_array_index (passages, Passage, i);

      is_other = is_other || passage->anchor == NULL;
      g_ptr_array_add (anchors, passage->anchor != NULL
                                  ? fact_anchor_ref (passage->anchor)
                                  : fact_anchor_new_for_text (fact_record_get_id (article), fact_article_get_text (article),
                                                              passage->span));
    }

  return is_other ? g_steal_pointer (&anchors) : NULL;
}

/**
 * fact_cleared_passages_with:
 * @article: an article
 * @span: code points of its text that were read
 *
 * Adds what has words of @span in each paragraph, united with the cleared passages that it overlaps or follows directly.
 *
 * Returns: (transfer full) (nullable) (element-type FactAnchor): the cleared passages by then, in the order of their starts; %NULL when
 *   all of @span was cleared already, or it has no words
 */
GPtrArray *
fact_cleared_passages_with (FactArticle *article,
                            FactSpan     span)
{
  FactText *text = fact_article_get_text (article);
  g_autoptr (GArray) passages = collect_passages (article);
  g_autoptr (GArray) united = NULL;

  add_by_paragraph (passages, text, span);
  g_array_sort (passages, passage_compare);
  united = unite_passages (text, passages);

  return make_anchors (article, united);
}

/**
 * fact_cleared_passages_without:
 * @article: an article
 * @span: code points of its text that are to be read after all
 *
 * Takes @span off the cleared passages; of those it cuts into, what has words stays. One that waits to be rechecked goes as a whole.
 *
 * Returns: (transfer full) (nullable) (element-type FactAnchor): the cleared passages by then; %NULL when none of @span was cleared
 */
GPtrArray *
fact_cleared_passages_without (FactArticle *article,
                               FactSpan     span)
{
  FactText *text = fact_article_get_text (article);
  g_autoptr (GArray) passages = g_array_new (FALSE, FALSE, sizeof (Passage));
  gboolean is_other = FALSE;

  for (guint i = 0; i < fact_article_get_n_cleared (article); i++)
    {
      FactAnchor *anchor = fact_article_get_cleared (article, i);
      Passage passage = { fact_anchor_get_span (anchor), anchor };

      if (fact_anchor_get_state (anchor) == FACT_ANCHOR_LOST || !fact_span_overlaps (passage.span, span))
        {
          g_array_append_val (passages, passage);
          continue;
        }

      is_other = TRUE;
      if (is_settled (anchor) && passage.span.start < span.start)
        add_by_paragraph (passages, text, (FactSpan) { passage.span.start, span.start });
      if (is_settled (anchor) && passage.span.end > span.end)
        add_by_paragraph (passages, text, (FactSpan) { span.end, passage.span.end });
    }

  return is_other ? make_anchors (article, passages) : NULL;
}

/**
 * fact_cleared_passages_end_edit:
 * @cleared: (nullable): what one of these functions gave for @article
 * @builder: the edit
 * @article: the article as it was
 * @action: for the log
 *
 * Returns: (transfer full): the edit that gives @article its other cleared passages; an empty one for %NULL
 */
FactEdit *
fact_cleared_passages_end_edit (GPtrArray       *cleared,
                                FactEditBuilder *builder,
                                FactArticle     *article,
                                FactAction       action)
{
  g_autoptr (FactArticle) after = NULL;

  if (cleared == NULL)
    return fact_edit_builder_end (builder);

  after = fact_article_with_cleared (article, cleared);
  fact_edit_builder_replace (builder, article, after);
  fact_edit_builder_log_article (builder, action, after, NULL, NULL, NULL);

  return fact_edit_builder_end (builder);
}
