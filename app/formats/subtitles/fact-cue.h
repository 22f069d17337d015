/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define FACT_CUE_NO_TIME (-1)

/**
 * FactCueLine:
 * @speaker: (nullable): who says it, where a tag names somebody
 * @is_turn: whether a speaker begins here, named or not
 * @words: what is said, without tags; never empty
 *
 * A line of a cue, or the part of one that a speaker says.
 */
typedef struct
{
  char     *speaker;
  gboolean  is_turn;
  char     *words;
} FactCueLine;

/**
 * FactCue:
 * @start: when it is shown, in milliseconds since the beginning; FACT_CUE_NO_TIME where the file's words for it make no sense
 * @end: when it is taken away, in milliseconds; FACT_CUE_NO_TIME likewise
 * @lines: (element-type FactCueLine): what it says; may be empty
 *
 * What is shown together for a while.
 */
typedef struct
{
  gint64     start;
  gint64     end;
  GPtrArray *lines;
} FactCue;

FactCue *fact_cue_new        (gint64      start,
                              gint64      end);
void     fact_cue_free       (FactCue    *self);

void     fact_cue_add_line   (FactCue    *self,
                              const char *line,
                              gsize       n_bytes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactCue, fact_cue_free)

G_END_DECLS
