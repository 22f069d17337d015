/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/stat.h>

G_BEGIN_DECLS

/**
 * FactAttributesResult:
 * @FACT_ATTRIBUTES_KEPT: the new file has what the old one had
 * @FACT_ATTRIBUTES_REFUSED: this user may not give them to another file
 * @FACT_ATTRIBUTES_FAILED: the system failed; errno says how
 */
typedef enum
{
  FACT_ATTRIBUTES_KEPT,
  FACT_ATTRIBUTES_REFUSED,
  FACT_ATTRIBUTES_FAILED
} FactAttributesResult;

FactAttributesResult fact_file_attributes_give_owner (int                fd,
                                                      const struct stat *old);
FactAttributesResult fact_file_attributes_give_rest  (int                fd,
                                                      const struct stat *old,
                                                      const char        *old_path);

G_END_DECLS
