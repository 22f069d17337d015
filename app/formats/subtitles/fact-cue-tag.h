/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactCueTag:
 * @character: what stands in the text for it; 0 for nothing
 * @speaker: (nullable): whose voice begins here
 *
 * What a line of a cue holds besides plain letters: a tag, a place on the screen, the name of a character.
 */
typedef struct
{
  gunichar  character;
  char     *speaker;
} FactCueTag;

gsize fact_cue_tag_read (FactCueTag *self,
                         const char *at,
                         gsize       n_bytes);

G_END_DECLS
