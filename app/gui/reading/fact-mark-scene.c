/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-scene.h"

/**
 * fact_mark_scene_find_pieces:
 * @self: what is to be painted
 * @pieces: where words were found before
 * @mark: a mark of which some words are in sight
 *
 * Returns: (transfer none) (nullable) (element-type GdkRectangle): the pieces in which these words are shown, as
 *   fact_mark_pieces_find() gives them
 */
GArray *
fact_mark_scene_find_pieces (const FactMarkScene *self,
                             FactMarkPieces      *pieces,
                             const FactMark      *mark)
{
  FactSpan span;

  g_return_val_if_fail (self != NULL && pieces != NULL && mark != NULL, NULL);

  span.start = MAX (mark->span.start, self->visible.start);
  span.end = MIN (mark->span.end, self->visible.end);

  return fact_mark_pieces_find (pieces, self->view, self->buffer, span);
}
