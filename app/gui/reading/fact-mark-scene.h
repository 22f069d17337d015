/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-project.h"
#include "reading/fact-article-buffer.h"
#include "reading/fact-mark-pieces.h"

G_BEGIN_DECLS

/**
 * FactMarkScene:
 * @view: the text view
 * @buffer: what it shows
 * @project: the project
 * @marks: (nullable): the marks of the article; %NULL where it has none
 * @claim_id: (nullable): the current claim
 * @mark_id: (nullable): which of its marks was gone to
 * @visible: what is in sight, code points of the text
 *
 * What is to be painted.
 */
typedef struct
{
  GtkTextView       *view;
  FactArticleBuffer *buffer;
  FactProject       *project;
  FactSpanIndex     *marks;
  const char        *claim_id;
  const char        *mark_id;
  FactSpan           visible;
} FactMarkScene;

GArray *fact_mark_scene_find_pieces (const FactMarkScene *self,
                                     FactMarkPieces      *pieces,
                                     const FactMark      *mark);

G_END_DECLS
