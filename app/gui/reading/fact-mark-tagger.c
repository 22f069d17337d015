/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-tagger.h"

/* Of a text whose marks may all be others now, so much is tinted anew in one turn of the main loop, and in such pieces. */
#define SLICE_US 5000
#define SLICE_CHARS 10000

struct _FactMarkTagger
{
  FactArticleBuffer *buffer;
  FactMarkTags      *tags;            /* the view's, which outlives this */
  FactProject       *project;
  char              *article_id;
  char              *claim_id;        /* the selected claim; may be NULL */
  FactSpanIndex     *marks;           /* not owned; NULL for those of the project */
  FactSpan           stale;           /* what is still to be tinted anew, while there is a source */
  guint              stale_source;
  guint              n_retagged;
};

/**
 * fact_mark_tagger_new:
 * @buffer: what shows the article
 * @tags: the tags of its view, which must outlive the tagger
 * @project: the project
 * @article_id: the article
 *
 * Returns: (transfer full): a tagger; nothing is tagged before the text comes or fact_mark_tagger_retag() is called
 */
FactMarkTagger *
fact_mark_tagger_new (FactArticleBuffer *buffer,
                      FactMarkTags      *tags,
                      FactProject       *project,
                      const char        *article_id)
{
  FactMarkTagger *self = g_new0 (FactMarkTagger, 1);

  self->buffer = g_object_ref (buffer);
  self->tags = tags;
  self->project = g_object_ref (project);
  self->article_id = g_strdup (article_id);

  return self;
}

void
fact_mark_tagger_free (FactMarkTagger *self)
{
  g_clear_handle_id (&self->stale_source, g_source_remove);
  g_object_unref (self->buffer);
  g_object_unref (self->project);
  g_free (self->article_id);
  g_free (self->claim_id);
  g_free (self);
}

static void
remove_tints (FactMarkTagger    *self,
              const GtkTextIter *start,
              const GtkTextIter *end)
{
  for (guint verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    {
      for (guint emphasis = 0; emphasis < FACT_N_EMPHASES; emphasis++)
        gtk_text_buffer_remove_tag (GTK_TEXT_BUFFER (self->buffer), self->tags->tints[verdict][emphasis],
                                    start, end);
    }
}

/* Line by line, without the line ends; see FactMarkTags. */
static void
apply_to_lines (FactMarkTagger    *self,
                GtkTextTag        *tag,
                const GtkTextIter *start,
                const GtkTextIter *end)
{
  GtkTextIter line = *start;

  while (gtk_text_iter_compare (&line, end) < 0)
    {
      GtkTextIter limit = line;

      if (!gtk_text_iter_ends_line (&limit))
        gtk_text_iter_forward_to_line_end (&limit);
      if (gtk_text_iter_compare (&limit, end) > 0)
        limit = *end;

      gtk_text_buffer_apply_tag (GTK_TEXT_BUFFER (self->buffer), tag, &line, &limit);
      if (!gtk_text_iter_forward_line (&line))
        break;
    }
}

static void
apply_tint (FactMarkTagger *self,
            const FactMark *mark,
            FactSpan        range)
{
  FactClaim *claim = fact_state_find_claim (fact_project_get_state (self->project), mark->claim_id);
  FactSpan span = { MAX (mark->span.start, range.start), MIN (mark->span.end, range.end) };
  FactMarkEmphasis emphasis;
  GtkTextIter start, end;

  if (claim == NULL || !fact_article_buffer_get_bounds (self->buffer, span, &start, &end))
    return;

  emphasis = g_strcmp0 (mark->claim_id, self->claim_id) == 0 ? FACT_MARK_SELECTED : FACT_MARK_PLAIN;
  apply_to_lines (self, self->tags->tints[fact_claim_get_verdict (claim)][emphasis], &start, &end);
}

/**
 * fact_mark_tagger_retag:
 * @self: a tagger
 * @range: code points of the text
 *
 * Tints the words of @range anew. All claims in it are looked at, because claims that overlap share their tags.
 */
void
fact_mark_tagger_retag (FactMarkTagger *self,
                        FactSpan        range)
{
  FactSpanIndex *index = self->marks != NULL ? self->marks : fact_project_get_span_index (self->project, self->article_id);
  g_autoptr (GPtrArray) marks = NULL;
  GtkTextIter start, end;

  if (!fact_article_buffer_get_bounds (self->buffer, range, &start, &end))
    return;

  self->n_retagged++;
  remove_tints (self, &start, &end);
  if (index == NULL)
    return;

  marks = g_ptr_array_new ();
  fact_span_index_query (index, range, marks);
  for (guint i = 0; i < marks->len; i++)
    {
      const FactMark *mark = g_ptr_array_index (marks, i);

      if (mark->kind == FACT_MARK_OCCURRENCE)
        apply_tint (self, mark, range);
    }
}

/**
 * fact_mark_tagger_set_marks:
 * @self: a tagger
 * @marks: (nullable): what to tint in place of the project's marks, until it is %NULL again; not copied
 *
 * Tints nothing by itself: where @marks differ, fact_mark_tagger_retag() is to be called.
 */
void
fact_mark_tagger_set_marks (FactMarkTagger *self,
                            FactSpanIndex  *marks)
{
  self->marks = marks;
}

static void
retag_occurrence (FactMarkTagger *self,
                  FactOccurrence *occurrence)
{
  FactAnchor *anchor = fact_occurrence_get_anchor (occurrence);

  if (g_strcmp0 (fact_anchor_get_article_id (anchor), self->article_id) == 0)
    fact_mark_tagger_retag (self, fact_anchor_get_span (anchor));
}

static void
retag_claim (FactMarkTagger *self,
             FactClaim      *claim)
{
  for (guint i = 0, n = fact_claim_get_n_occurrences (claim); i < n; i++)
    retag_occurrence (self, fact_claim_get_occurrence (claim, i));
}

static void
retag_claim_by_id (FactMarkTagger *self,
                   const char     *claim_id)
{
  FactClaim *claim = NULL;

  if (claim_id != NULL)
    claim = fact_state_find_claim (fact_project_get_state (self->project), claim_id);

  if (claim != NULL)
    retag_claim (self, claim);
}

/**
 * fact_mark_tagger_set_claim:
 * @self: a tagger
 * @claim_id: (nullable): the claim that is selected now
 *
 * Gives the selected claim its stronger tint.
 */
void
fact_mark_tagger_set_claim (FactMarkTagger *self,
                            const char     *claim_id)
{
  g_autofree char *before = NULL;

  if (g_strcmp0 (self->claim_id, claim_id) == 0)
    return;

  before = g_steal_pointer (&self->claim_id);
  self->claim_id = g_strdup (claim_id);
  retag_claim_by_id (self, before);
  retag_claim_by_id (self, self->claim_id);
}

/* Occurrences of @claim that @other has not, or has elsewhere. */
static void
retag_moved (FactMarkTagger *self,
             FactClaim      *claim,
             FactClaim      *other)
{
  for (guint i = 0, n = fact_claim_get_n_occurrences (claim); i < n; i++)
    {
      FactOccurrence *occurrence = fact_claim_get_occurrence (claim, i);
      FactAnchor *anchor = fact_occurrence_get_anchor (occurrence);
      guint place;

      if (!fact_claim_find_occurrence (other, fact_record_get_id (occurrence), &place) ||
          !fact_anchor_equal (anchor, fact_occurrence_get_anchor (fact_claim_get_occurrence (other, place))))
        retag_occurrence (self, occurrence);
    }
}

static void
follow_claim (FactMarkTagger *self,
              FactClaim      *before,
              FactClaim      *after)
{
  if (before == NULL || after == NULL)
    {
      retag_claim (self, before != NULL ? before : after);
    }
  else if (fact_claim_get_verdict (before) != fact_claim_get_verdict (after))
    {
      retag_moved (self, before, after);
      retag_claim (self, after);
    }
  else
    {
      retag_moved (self, before, after);
      retag_moved (self, after, before);
    }
}

static gboolean
retag_stale_cb (gpointer data)
{
  FactMarkTagger *self = data;
  gint64 limit = g_get_monotonic_time () + SLICE_US;

  while (self->stale.start < self->stale.end && g_get_monotonic_time () < limit)
    {
      FactSpan slice = { self->stale.start, MIN (self->stale.start + SLICE_CHARS, self->stale.end) };

      fact_mark_tagger_retag (self, slice);
      self->stale.start = slice.end;
    }
  if (self->stale.start < self->stale.end)
    return G_SOURCE_CONTINUE;

  self->stale_source = 0;

  return G_SOURCE_REMOVE;
}

/* What comes later is tinted when it comes. */
static void
retag_all (FactMarkTagger *self,
           FactSpan        in_sight)
{
  self->stale = (FactSpan) { 0, fact_article_buffer_get_n_loaded (self->buffer) };
  if (in_sight.start < in_sight.end)
    fact_mark_tagger_retag (self, in_sight);
  if (self->stale_source == 0)
    self->stale_source = g_idle_add (retag_stale_cb, self);
}

/**
 * fact_mark_tagger_follow:
 * @self: a tagger
 * @changes: what has just changed in the project
 * @in_sight: code points of the text that the user sees; may be empty
 *
 * Tints anew what the changes touched, and nothing else: a new statement or a note retags nothing. After very many changes that is all of
 * the text: what is in sight at once, and the rest in the course of several turns of the main loop.
 */
void
fact_mark_tagger_follow (FactMarkTagger *self,
                         FactChangeSet  *changes,
                         FactSpan        in_sight)
{
  if (fact_change_set_is_large (changes) && fact_change_set_has (changes, FACT_RECORD_CLAIM))
    {
      retag_all (self, in_sight);
      return;
    }

  for (guint i = 0, n = fact_change_set_get_n (changes); i < n; i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);

      if (fact_change_get_kind (change) == FACT_RECORD_CLAIM)
        follow_claim (self, (FactClaim *) change->before, (FactClaim *) change->after);
    }
}

/**
 * fact_mark_tagger_get_n_retagged:
 *
 * Returns: how many ranges have been tinted anew since the tagger was made
 */
guint
fact_mark_tagger_get_n_retagged (FactMarkTagger *self)
{
  return self->n_retagged;
}
