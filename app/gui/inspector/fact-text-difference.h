/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactTextDifference:
 * @start: code point offset at which the two texts part
 * @n_removed: code points of the first that the second does not have from there on
 * @inserted: the bytes of the second that stand there instead; part of the string that was given
 * @n_inserted_bytes: how many bytes that is
 */
typedef struct
{
  guint       start;
  guint       n_removed;
  const char *inserted;
  gsize       n_inserted_bytes;
} FactTextDifference;

gboolean fact_text_difference_find (const char         *before,
                                    const char         *after,
                                    FactTextDifference *difference);

G_END_DECLS
