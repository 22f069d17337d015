/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * A place in a JSON text that is being read strictly, and where and why reading stopped. Each of the functions below
 * moves @p behind what it read, or fills @at and @reason and returns %FALSE. The text need not end in a NUL.
 */
typedef struct
{
  const char *p;
  const char *end;
  const char *line_start;
  guint       line;           /* of @p, from 1 */
  gboolean    allows_nul;     /* U+0000 may stand in a string, as an escape */
  const char *at;
  const char *reason;         /* translated; %NULL as long as nothing is wrong */
} FactJsonScan;

gboolean fact_json_scan_fail   (FactJsonScan *self,
                                const char   *at,
                                const char   *reason);
void     fact_json_scan_space  (FactJsonScan *self);
gboolean fact_json_scan_string (FactJsonScan *self,
                                gboolean     *has_escapes);
gboolean fact_json_scan_number (FactJsonScan *self);
gboolean fact_json_scan_word   (FactJsonScan *self);
guint    fact_json_scan_column (FactJsonScan *self);

G_END_DECLS
