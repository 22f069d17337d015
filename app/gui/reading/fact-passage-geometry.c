/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-passage-geometry.h"

/* Where letters that are written to the left are encoded, and the controls that turn the direction. */
static const struct
{
  gunichar first;
  gunichar last;
} right_to_left[] = {
  { 0x0590, 0x08FF }, { 0x200F, 0x200F }, { 0x202A, 0x202E }, { 0x2066, 0x2069 },
  { 0xFB1D, 0xFDFF }, { 0xFE70, 0xFEFF }, { 0x10800, 0x10FFF }, { 0x1E800, 0x1EFFF },
};

static gboolean
may_be_right_to_left (gunichar c)
{
  if (c < right_to_left[0].first)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (right_to_left); i++)
    {
      if (c >= right_to_left[i].first && c <= right_to_left[i].last)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_right_to_left (const GtkTextIter *start,
                   const GtkTextIter *end)
{
  for (GtkTextIter iter = *start; gtk_text_iter_compare (&iter, end) < 0; gtk_text_iter_forward_char (&iter))
    {
      if (may_be_right_to_left (gtk_text_iter_get_char (&iter)))
        return TRUE;
    }

  return FALSE;
}

static void
add_piece (GArray             *pieces,
           const GdkRectangle *piece)
{
  GdkRectangle *last = pieces->len > 0 ? &g_array_index (pieces, GdkRectangle, pieces->len - 1) : NULL;

  if (last != NULL && last->y == piece->y && last->x <= piece->x + piece->width && piece->x <= last->x + last->width)
    gdk_rectangle_union (last, piece, last);
  else
    g_array_append_val (pieces, *piece);
}

/* The extents of a letter: of one that is written to the left GTK gives the right edge and a negative width. */
static GdkRectangle
get_letter (GtkTextView       *view,
            const GtkTextIter *iter)
{
  GdkRectangle letter;

  gtk_text_view_get_iter_location (view, iter, &letter);
  if (letter.width < 0)
    {
      letter.x += letter.width;
      letter.width = -letter.width;
    }

  return letter;
}

/* Where writing directions mix, a passage may be in pieces even on one line: it is put together from its letters. */
static void
add_letters (GArray            *pieces,
             GtkTextView       *view,
             const GtkTextIter *start,
             const GtkTextIter *end)
{
  for (GtkTextIter iter = *start; gtk_text_iter_compare (&iter, end) < 0; gtk_text_iter_forward_char (&iter))
    {
      GdkRectangle letter = get_letter (view, &iter);

      if (letter.width > 0)
        add_piece (pieces, &letter);
    }
}

/* The last letter of a passage that is to be seen: wrapping hides white space at the end of a line. */
static GdkRectangle
get_last_letter (GtkTextView       *view,
                 const GtkTextIter *start,
                 const GtkTextIter *end)
{
  GtkTextIter last = *end;
  GdkRectangle letter;

  do
    {
      gtk_text_iter_backward_char (&last);
      letter = get_letter (view, &last);
    }
  while (letter.width == 0 && g_unichar_isspace (gtk_text_iter_get_char (&last)) && gtk_text_iter_compare (&last, start) > 0);

  return letter;
}

/* From the first letter to the last, both on the same line. */
static void
add_run (GArray             *pieces,
         const GdkRectangle *first_letter,
         const GdkRectangle *last_letter)
{
  GdkRectangle run = *first_letter;

  run.width = MAX (last_letter->x + last_letter->width - first_letter->x, first_letter->width);
  if (run.width > 0)
    add_piece (pieces, &run);
}

/**
 * fact_passage_geometry_new:
 * @view: a text view whose lines from @start to @end are laid out
 * @start: where a passage starts
 * @end: where it ends
 *
 * Finds the pieces in which a passage is shown: one on each line, more where writing directions mix. The cost depends on the length
 * of the passage, so that what is out of sight wants to be cut off beforehand.
 *
 * Returns: (transfer full) (element-type GdkRectangle): the pieces, in buffer coordinates
 */
GArray *
fact_passage_geometry_new (GtkTextView       *view,
                           const GtkTextIter *start,
                           const GtkTextIter *end)
{
  GArray *pieces = g_array_new (FALSE, FALSE, sizeof (GdkRectangle));
  GtkTextIter line = *start;

  while (gtk_text_iter_compare (&line, end) < 0)
    {
      GdkRectangle first_letter = get_letter (view, &line);
      GdkRectangle last_letter = get_last_letter (view, &line, end);
      GtkTextIter limit = *end;

      /* Most passages end on the line they start on, and where a line ends is dear to ask. */
      if (last_letter.y != first_letter.y)
        {
          limit = line;
          gtk_text_view_forward_display_line (view, &limit);
          if (gtk_text_iter_compare (&limit, end) > 0 || gtk_text_iter_compare (&limit, &line) <= 0)
            limit = *end;
          last_letter = get_last_letter (view, &line, &limit);
        }

      /* In a paragraph written to the left, numbers and signs stand on the other side of words that are not. */
      if (last_letter.x < first_letter.x || has_right_to_left (&line, &limit))
        add_letters (pieces, view, &line, &limit);
      else
        add_run (pieces, &first_letter, &last_letter);
      line = limit;
    }

  return pieces;
}
