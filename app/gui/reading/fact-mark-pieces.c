/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-pieces.h"

#include "reading/fact-passage-geometry.h"

/* More passages than any window shows; beyond, all are found out again. */
#define MAX_KEPT 2000

/* A height that no paragraph has. */
#define NOT_KEPT -1

/* Pieces stay as they are as long as their paragraph is as high as it was; when it is moved they go with it. */
typedef struct
{
  int     y;             /* of the paragraph */
  int     height;
  GArray *pieces;        /* of GdkRectangle, buffer coordinates */
} Kept;

struct _FactMarkPieces
{
  GHashTable        *kept;      /* of Kept, by span */
  FactArticleBuffer *buffer;    /* weak; what they are of */
  int                width;     /* of the view, and its margins: lines are broken elsewhere when they change */
  int                left;
  int                right;
  guint              n_found;
};

static void
kept_free (gpointer data)
{
  Kept *kept = data;

  g_array_unref (kept->pieces);
  g_free (kept);
}

/**
 * fact_mark_pieces_new:
 *
 * Returns: (transfer full): nothing kept yet
 */
FactMarkPieces *
fact_mark_pieces_new (void)
{
  FactMarkPieces *self = g_new0 (FactMarkPieces, 1);

  self->kept = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, kept_free);

  return self;
}

void
fact_mark_pieces_free (FactMarkPieces *self)
{
  g_clear_weak_pointer (&self->buffer);
  g_hash_table_unref (self->kept);
  g_free (self);
}

/**
 * fact_mark_pieces_forget:
 * @self: what was kept
 *
 * To be called when the view shows other letters.
 */
void
fact_mark_pieces_forget (FactMarkPieces *self)
{
  g_hash_table_remove_all (self->kept);
}

static void
follow_view (FactMarkPieces    *self,
             GtkTextView       *view,
             FactArticleBuffer *buffer)
{
  int width = gtk_widget_get_width (GTK_WIDGET (view));
  int left = gtk_text_view_get_left_margin (view);
  int right = gtk_text_view_get_right_margin (view);

  if (buffer != self->buffer || width != self->width || left != self->left || right != self->right ||
      g_hash_table_size (self->kept) > MAX_KEPT)
    fact_mark_pieces_forget (self);
  g_set_weak_pointer (&self->buffer, buffer);
  self->width = width;
  self->left = left;
  self->right = right;
}

static void
move_to (Kept *kept,
         int   y)
{
  for (guint i = 0; i < kept->pieces->len; i++)
    g_array_index (kept->pieces, GdkRectangle, i).y += y - kept->y;
  kept->y = y;
}

/**
 * fact_mark_pieces_find:
 * @self: what was kept
 * @view: the view, whose visible lines are laid out
 * @buffer: what it shows
 * @span: words of which some are in sight, code points, half-open; what is out of sight cut off
 *
 * Returns: (transfer none) (nullable) (element-type GdkRectangle): the pieces in which the words are shown, in buffer coordinates, as
 *   fact_passage_geometry_new() gives them, until anything else is asked; %NULL where no word has come
 */
GArray *
fact_mark_pieces_find (FactMarkPieces    *self,
                       GtkTextView       *view,
                       FactArticleBuffer *buffer,
                       FactSpan           span)
{
  gint64 key = (gint64) span.start << 32 | span.end;
  GtkTextIter start, end;
  int y, height;
  Kept *kept;

  if (!fact_article_buffer_get_bounds (buffer, span, &start, &end))
    return NULL;

  follow_view (self, view, buffer);
  gtk_text_view_get_line_yrange (view, &start, &y, &height);
  kept = g_hash_table_lookup (self->kept, &key);
  if (kept != NULL && kept->height == height)
    {
      move_to (kept, y);
      return kept->pieces;
    }

  self->n_found++;
  kept = g_new (Kept, 1);
  kept->y = y;
  kept->pieces = fact_passage_geometry_new (view, &start, &end);

  /* Of more paragraphs than one, each may change; and what has come in part will be longer. */
  kept->height = gtk_text_iter_get_line (&start) == gtk_text_iter_get_line (&end) &&
                 span.end <= fact_article_buffer_get_n_loaded (buffer) ? height : NOT_KEPT;
  g_hash_table_replace (self->kept, g_memdup2 (&key, sizeof key), kept);

  return kept->pieces;
}

/**
 * fact_mark_pieces_get_n_found:
 * @self: what was kept
 *
 * Returns: how often pieces were found out because they were not kept, ever
 */
guint
fact_mark_pieces_get_n_found (FactMarkPieces *self)
{
  return self->n_found;
}
