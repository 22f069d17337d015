/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-parts.h"

/* Below this width, in px, two columns of text are too narrow to read: the second pane goes below the first. */
#define MIN_SIDE_BY_SIDE 680

/* What each pane keeps, in px beside letters of the usual size, as long as there is twice that. */
#define MIN_WIDTH 240
#define MIN_HEIGHT 120

static gboolean
is_side_by_side (const FactReadingRoom *room)
{
  return room->width >= MIN_SIDE_BY_SIDE;
}

/* How long the first pane is, in the direction in which the room is parted. */
static int
find_first_length (const FactReadingRoom *room,
                   double                 share)
{
  int length = (is_side_by_side (room) ? room->width : room->height) - 1;
  int least = (int) ((is_side_by_side (room) ? MIN_WIDTH : MIN_HEIGHT) * room->scale);

  least = MAX (MIN (least, length / 2), 0);

  return CLAMP ((int) (length * share + 0.5), least, MAX (length - least, least));
}

/**
 * fact_reading_parts_find:
 * @room: what is to be parted
 * @share: how much of it the first pane is to have, from 0 to 1
 *
 * Parts the room, with at least so much for each pane that something can be read in it.
 *
 * Returns: where the panes stand, and the line between them
 */
FactReadingParts
fact_reading_parts_find (const FactReadingRoom *room,
                         double                 share)
{
  GtkAllocation all = { 0, 0, room->width, room->height };
  FactReadingParts parts = { GTK_ORIENTATION_HORIZONTAL, all, all, all };
  int length = find_first_length (room, share);

  if (is_side_by_side (room))
    {
      parts.orientation = GTK_ORIENTATION_VERTICAL;
      parts.first.width = length;
      parts.line.width = 1;
      parts.second.width = room->width - 1 - length;
      parts.line.x = room->is_rtl ? parts.second.width : length;
      parts.first.x = room->is_rtl ? parts.line.x + 1 : 0;
      parts.second.x = room->is_rtl ? 0 : parts.line.x + 1;
    }
  else
    {
      parts.first.height = length;
      parts.line.y = length;
      parts.line.height = 1;
      parts.second.y = length + 1;
      parts.second.height = MAX (room->height - parts.second.y, 0);
    }

  return parts;
}

/**
 * fact_reading_parts_shift:
 * @room: what is parted
 * @share: how much of it the first pane was to have
 * @px: how far the line is moved to the right, or down
 *
 * Returns: how much the first pane has then
 */
double
fact_reading_parts_shift (const FactReadingRoom *room,
                          double                 share,
                          int                    px)
{
  int length = (is_side_by_side (room) ? room->width : room->height) - 1;
  int way = is_side_by_side (room) && room->is_rtl ? -px : px;

  if (length <= 0)
    return share;

  return (double) find_first_length (room, (double) (find_first_length (room, share) + way) / length) / length;
}
