/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-text-slice.h"

#include <string.h>

/**
 * fact_text_slice_measure:
 * @utf8: UTF-8
 * @n_bytes: its length in bytes
 * @max_bytes: how long a slice may be, in bytes; at least 6
 *
 * Finds where to part a text that is shown bit by bit: behind a line end if there is one in the second half of the slice, so that no
 * line is laid out twice, else between code points.
 *
 * Returns: the length of the first slice in bytes; 0 only when @n_bytes is 0
 */
gsize
fact_text_slice_measure (const char *utf8,
                         gsize       n_bytes,
                         gsize       max_bytes)
{
  const char *line_end;
  const char *cut;

  g_return_val_if_fail (max_bytes >= 6, n_bytes);

  if (n_bytes <= max_bytes)
    return n_bytes;

  line_end = memrchr (utf8 + max_bytes / 2, '\n', max_bytes - max_bytes / 2);
  if (line_end != NULL)
    return line_end + 1 - utf8;

  cut = utf8 + max_bytes;
  while ((*cut & 0xC0) == 0x80)
    cut--;

  return cut - utf8;
}
