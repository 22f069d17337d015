/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define FACT_STORE_ERROR (fact_store_error_quark ())

/**
 * FactStoreError:
 * @FACT_STORE_ERROR_SYNTAX: not strict JSON; the message has line, column and reason
 * @FACT_STORE_ERROR_FORMAT: JSON, but not a Factdesk project
 * @FACT_STORE_ERROR_NOT_REGULAR: not a regular file (a folder, a pipe, a device)
 * @FACT_STORE_ERROR_TOO_LARGE: larger than this program reads
 * @FACT_STORE_ERROR_CHANGED: the file changed while it was read or since it was last read
 * @FACT_STORE_ERROR_READ_ONLY: written by a later Factdesk, never rewritten by this one
 */
typedef enum
{
  FACT_STORE_ERROR_SYNTAX,
  FACT_STORE_ERROR_FORMAT,
  FACT_STORE_ERROR_NOT_REGULAR,
  FACT_STORE_ERROR_TOO_LARGE,
  FACT_STORE_ERROR_CHANGED,
  FACT_STORE_ERROR_READ_ONLY
} FactStoreError;

GQuark   fact_store_error_quark     (void);
gboolean fact_store_error_get_place (const GError  *error,
                                     guint         *line,
                                     guint         *column,
                                     const char   **reason);

G_END_DECLS
