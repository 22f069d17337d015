/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "import/fact-imported.h"

G_BEGIN_DECLS

#define FACT_IMPORT_ERROR (fact_import_error_quark ())

/**
 * FactImportError:
 * @FACT_IMPORT_ERROR_EMPTY: no words in the file
 * @FACT_IMPORT_ERROR_BINARY: NUL bytes: not a text
 * @FACT_IMPORT_ERROR_TOO_LARGE: over FACT_IMPORT_MAX_BYTES
 * @FACT_IMPORT_ERROR_NOT_REGULAR: a folder, pipe or device
 * @FACT_IMPORT_ERROR_UNSUPPORTED: a format this Factdesk does not read
 * @FACT_IMPORT_ERROR_DAMAGED: of a format it reads, but broken or cut off
 * @FACT_IMPORT_ERROR_TOO_MUCH: reading it took more time or memory than a file may, or ended the helper program
 * @FACT_IMPORT_ERROR_NO_HELPER: the program that reads files is not there or does not start
 */
typedef enum
{
  FACT_IMPORT_ERROR_EMPTY,
  FACT_IMPORT_ERROR_BINARY,
  FACT_IMPORT_ERROR_TOO_LARGE,
  FACT_IMPORT_ERROR_NOT_REGULAR,
  FACT_IMPORT_ERROR_UNSUPPORTED,
  FACT_IMPORT_ERROR_DAMAGED,
  FACT_IMPORT_ERROR_TOO_MUCH,
  FACT_IMPORT_ERROR_NO_HELPER
} FactImportError;

GQuark fact_import_error_quark (void);

#define FACT_IMPORT_MAX_BYTES (64 * 1024 * 1024)

/* What is known of a document beside its bytes. Either may be NULL. */
typedef struct
{
  const char *name;            /* the file's name as given, without its folder: a hint to its format, the last resort for a title */
  const char *url;             /* where it was published */
} FactImportHints;

/* A format: a pure function from bytes and hints to text and proposals; it sees no project and no file. */
typedef struct
{
  const char   *nick;                                  /* "html" */
  guint         version;                               /* counted up whenever the same bytes give another text */
  gboolean      (*recognises) (GBytes                 *bytes,
                               const FactImportHints  *hints);
  FactImported *(*import)     (GBytes                 *bytes,
                               const FactImportHints  *hints,
                               GError                **error);
} FactImporter;

FactImported *fact_importers_import (const FactImporter *const *importers,
                                     guint                      n_importers,
                                     GBytes                    *bytes,
                                     const FactImportHints     *hints,
                                     GError                   **error);

G_END_DECLS
