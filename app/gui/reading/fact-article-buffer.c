/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-buffer.h"

#include "reading/fact-text-slice.h"

/* Between drawing and GTK's own validating of lines, which would otherwise lay out each slice before the next one comes. */
#define LOAD_PRIORITY (GDK_PRIORITY_REDRAW + 2)

/* Some 2 ms a slice. */
#define SLICE_BYTES (64 * 1024)

/* What goes in one turn when the text is let go of: some 2 ms, too. */
#define CLOSE_CHARS (128 * 1024)

struct _FactArticleBuffer
{
  GtkTextBuffer     parent_instance;
  FactPreparedText *prepared;
  GtkTextTag       *paragraph_gap;
  GtkTextTag       *first_line;
  gsize             n_bytes;         /* of the display that have come */
  guint             n_chars;         /* of the display that have come */
  guint             load_id;
};

enum { GROWN, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactArticleBuffer, fact_article_buffer, GTK_TYPE_TEXT_BUFFER)

static void
fact_article_buffer_dispose (GObject *object)
{
  FactArticleBuffer *self = FACT_ARTICLE_BUFFER (object);

  g_clear_handle_id (&self->load_id, g_source_remove);
  g_clear_object (&self->paragraph_gap);
  g_clear_object (&self->first_line);

  G_OBJECT_CLASS (fact_article_buffer_parent_class)->dispose (object);
}

static void
fact_article_buffer_finalize (GObject *object)
{
  FactArticleBuffer *self = FACT_ARTICLE_BUFFER (object);

  g_clear_pointer (&self->prepared, fact_prepared_text_unref);

  G_OBJECT_CLASS (fact_article_buffer_parent_class)->finalize (object);
}

static void
fact_article_buffer_class_init (FactArticleBufferClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = fact_article_buffer_dispose;
  object_class->finalize = fact_article_buffer_finalize;

  signals[GROWN] = g_signal_new ("grown", FACT_TYPE_ARTICLE_BUFFER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
fact_article_buffer_init (FactArticleBuffer *self)
{
  /* What is shown cannot be changed here, so there is nothing to undo. */
  gtk_text_buffer_set_enable_undo (GTK_TEXT_BUFFER (self), FALSE);
}

/**
 * fact_article_buffer_new:
 * @prepared: the text to show
 * @tags: the tags of the view
 *
 * Returns: (transfer full): a buffer, empty until fact_article_buffer_load()
 */
FactArticleBuffer *
fact_article_buffer_new (FactPreparedText *prepared,
                         FactArticleTags  *tags)
{
  FactArticleBuffer *self = g_object_new (FACT_TYPE_ARTICLE_BUFFER, "tag-table", tags->table, NULL);

  self->prepared = fact_prepared_text_ref (prepared);
  self->paragraph_gap = g_object_ref (tags->paragraph_gap);
  self->first_line = g_object_ref (tags->first_line);

  return self;
}

static FactDisplayMap *
get_map (FactArticleBuffer *self)
{
  return fact_prepared_text_get_map (self->prepared);
}

/* To the first letter: it decides for the whole line. */
static void
apply_to_line (FactArticleBuffer *self,
               GtkTextTag        *tag,
               const GtkTextIter *line)
{
  GtkTextIter end = *line;

  gtk_text_iter_forward_char (&end);
  gtk_text_buffer_apply_tag (GTK_TEXT_BUFFER (self), tag, line, &end);
}

/* Sets paragraphs apart that came with [start, end) of the text and have no blank line behind them. */
static void
set_paragraphs_apart (FactArticleBuffer *self,
                      guint              start,
                      guint              end)
{
  FactText *text = fact_prepared_text_get_text (self->prepared);
  guint n = fact_text_get_n_paragraphs (text);
  guint first = MAX (1, fact_text_get_paragraph_at (text, start));

  for (guint number = first; number < n; number++)
    {
      FactSpan paragraph = fact_text_get_paragraph (text, number);
      FactSpan next = fact_text_get_paragraph (text, number + 1);
      GtkTextIter line, next_line;

      /* What parts the two has not all come; the next slice begins with them. */
      if (next.start > end)
        break;

      fact_article_buffer_get_iter (self, &line, paragraph.end);
      gtk_text_iter_set_line_offset (&line, 0);
      fact_article_buffer_get_iter (self, &next_line, next.start);

      if (gtk_text_iter_get_line (&next_line) == gtk_text_iter_get_line (&line) + 1)
        apply_to_line (self, self->paragraph_gap, &line);
    }
}

static void
insert_slice (FactArticleBuffer *self)
{
  FactDisplayMap *map = get_map (self);
  const char *display = fact_display_map_get_display (map) + self->n_bytes;
  gsize n_left = fact_display_map_get_n_bytes (map) - self->n_bytes;
  gsize n_bytes = fact_text_slice_measure (display, n_left, SLICE_BYTES);
  guint start = fact_article_buffer_get_n_loaded (self);
  GtkTextIter iter;

  gtk_text_buffer_get_end_iter (GTK_TEXT_BUFFER (self), &iter);
  gtk_text_buffer_insert (GTK_TEXT_BUFFER (self), &iter, display, n_bytes);
  self->n_bytes += n_bytes;
  self->n_chars = gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (self));

  set_paragraphs_apart (self, start, fact_article_buffer_get_n_loaded (self));
  g_signal_emit (self, signals[GROWN], 0);
}

static gboolean
load_cb (gpointer data)
{
  FactArticleBuffer *self = data;

  if (fact_article_buffer_is_loaded (self))
    {
      self->load_id = 0;
      return G_SOURCE_REMOVE;
    }

  insert_slice (self);

  return G_SOURCE_CONTINUE;
}

/**
 * fact_article_buffer_load:
 * @self: a buffer
 *
 * Brings the first slice of the text at once, so that the first frame has something to show, and the others one by one when the main
 * loop has nothing more urgent to do.
 */
void
fact_article_buffer_load (FactArticleBuffer *self)
{
  GtkTextIter start;

  g_return_if_fail (self->load_id == 0 && self->n_bytes == 0);

  if (!fact_article_buffer_is_loaded (self))
    insert_slice (self);

  if (!fact_article_buffer_is_loaded (self))
    {
      self->load_id = g_idle_add_full (LOAD_PRIORITY, load_cb, self, NULL);
      g_source_set_name_by_id (self->load_id, "[factdesk] article text");
    }

  /* Inserting left the cursor behind the text. */
  gtk_text_buffer_get_start_iter (GTK_TEXT_BUFFER (self), &start);
  gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (self), &start);
  apply_to_line (self, self->first_line, &start);
}

/* From the end: what stands before need not move. */
static gboolean
close_cb (gpointer data)
{
  GtkTextBuffer *buffer = data;
  int n_chars = gtk_text_buffer_get_char_count (buffer);
  GtkTextIter start, end;

  gtk_text_buffer_get_iter_at_offset (buffer, &start, MAX (n_chars - CLOSE_CHARS, 0));
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_delete (buffer, &start, &end);

  return n_chars > CLOSE_CHARS ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/**
 * fact_article_buffer_close:
 * @self: a buffer that no view shows any more
 *
 * Lets go of the words for good: of a long text in the course of several turns of the main loop, until when it keeps itself alive.
 * GtkTextBuffer 4.8 never frees a buffer in which something was once selected, so that dropping the last reference is not enough; and
 * where it does, freeing a long text at once is felt.
 */
void
fact_article_buffer_close (FactArticleBuffer *self)
{
  g_return_if_fail (FACT_IS_ARTICLE_BUFFER (self));

  g_clear_handle_id (&self->load_id, g_source_remove);
  if (close_cb (self) == G_SOURCE_CONTINUE)
    g_source_set_name_by_id (g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, close_cb, g_object_ref (self), g_object_unref),
                             "[factdesk] closed article");
}

/**
 * fact_article_buffer_get_text:
 *
 * Returns: (transfer none): the text that is shown
 */
FactText *
fact_article_buffer_get_text (FactArticleBuffer *self)
{
  return fact_prepared_text_get_text (self->prepared);
}

/**
 * fact_article_buffer_get_n_loaded:
 *
 * Returns: how many code points of the text have come
 */
guint
fact_article_buffer_get_n_loaded (FactArticleBuffer *self)
{
  return fact_display_map_to_text (get_map (self), self->n_chars);
}

/**
 * fact_article_buffer_is_loaded:
 *
 * Returns: whether the whole text has come
 */
gboolean
fact_article_buffer_is_loaded (FactArticleBuffer *self)
{
  return self->n_bytes == fact_display_map_get_n_bytes (get_map (self));
}

/**
 * fact_article_buffer_get_iter:
 * @self: a buffer
 * @iter: (out caller-allocates): where that is shown
 * @offset: code point offset of the text; one that has not come yet counts as the last that has
 */
void
fact_article_buffer_get_iter (FactArticleBuffer *self,
                              GtkTextIter       *iter,
                              guint              offset)
{
  guint display_offset = fact_display_map_to_display (get_map (self), offset);

  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (self), iter, MIN (display_offset, self->n_chars));
}

/**
 * fact_article_buffer_get_offset:
 * @self: a buffer
 * @iter: a place in it
 *
 * Returns: the code point offset of the text which is shown there
 */
guint
fact_article_buffer_get_offset (FactArticleBuffer *self,
                                const GtkTextIter *iter)
{
  return fact_display_map_to_text (get_map (self), gtk_text_iter_get_offset (iter));
}

/**
 * fact_article_buffer_get_bounds:
 * @self: a buffer
 * @span: code points of the text
 * @start: (out caller-allocates): where it starts
 * @end: (out caller-allocates): where it ends
 *
 * Returns: whether any of @span has come and it is not empty; the iters enclose what has
 */
gboolean
fact_article_buffer_get_bounds (FactArticleBuffer *self,
                                FactSpan           span,
                                GtkTextIter       *start,
                                GtkTextIter       *end)
{
  FactDisplayMap *map = get_map (self);
  guint display_end;

  if (span.end <= span.start || span.start >= fact_article_buffer_get_n_loaded (self))
    return FALSE;

  /* Behind the last code point, not before the next: a break that is only shown may stand between them. */
  display_end = fact_display_map_to_display (map, span.end - 1) + 1;
  fact_article_buffer_get_iter (self, start, span.start);
  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (self), end, MIN (display_end, self->n_chars));

  return TRUE;
}

/**
 * fact_article_buffer_get_selection:
 * @self: a buffer
 * @span: (out): what is selected, in code points of the text
 *
 * Returns: %FALSE when nothing is selected; @span is untouched then
 */
gboolean
fact_article_buffer_get_selection (FactArticleBuffer *self,
                                   FactSpan          *span)
{
  GtkTextIter start, end;
  FactSpan selection;

  if (!gtk_text_buffer_get_selection_bounds (GTK_TEXT_BUFFER (self), &start, &end))
    return FALSE;

  selection.start = fact_article_buffer_get_offset (self, &start);
  selection.end = fact_article_buffer_get_offset (self, &end);
  if (selection.start == selection.end)
    return FALSE;

  *span = selection;

  return TRUE;
}
