/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "text/fact-text.h"

G_BEGIN_DECLS

#define FACT_IMPORT_ERROR (fact_import_error_quark ())

/**
 * FactImportError:
 * @FACT_IMPORT_ERROR_EMPTY: no words in the file
 * @FACT_IMPORT_ERROR_BINARY: NUL bytes: not a text
 * @FACT_IMPORT_ERROR_TOO_LARGE: over FACT_IMPORT_MAX_BYTES
 * @FACT_IMPORT_ERROR_NOT_REGULAR: a folder, pipe or device
 * @FACT_IMPORT_ERROR_UNSUPPORTED: a format this Factdesk does not read
 */
typedef enum
{
  FACT_IMPORT_ERROR_EMPTY,
  FACT_IMPORT_ERROR_BINARY,
  FACT_IMPORT_ERROR_TOO_LARGE,
  FACT_IMPORT_ERROR_NOT_REGULAR,
  FACT_IMPORT_ERROR_UNSUPPORTED
} FactImportError;

GQuark fact_import_error_quark (void);

#define FACT_IMPORT_MAX_BYTES (64 * 1024 * 1024)

/* What an importer made of some bytes. Strings are "" or NULL where the file does not tell. */
typedef struct
{
  FactText  *text;             /* complete, as imported, line ends LF */
  char      *title;            /* proposals, for the user to correct: */
  char      *outlet;
  char      *byline;
  char      *published;        /* 2024-10-25, 2024-10 or 2024 */
  char      *url;
  char      *language;         /* BCP 47 */
  char      *media_type;
  char      *encoding;         /* IANA name of what the bytes were read as */
  char      *sha256;           /* of the bytes, lower-case hex */
  GPtrArray *warnings;         /* of char *, for the user; may be empty */
} FactImported;

void          fact_imported_free (FactImported *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactImported, fact_imported_free)

/* A format: a pure function from bytes and hints to text and proposals; it sees no project and no file. */
typedef struct
{
  const char   *nick;                                  /* "text" */
  gboolean      (*recognises) (GBytes      *bytes,
                               const char  *name);
  FactImported *(*import)     (GBytes      *bytes,
                               const char  *name,      /* file name as given, or NULL */
                               GError     **error);
} FactImporter;

FactImported *fact_import_bytes (GBytes        *bytes,
                                 const char    *name,
                                 GError       **error);
FactImported *fact_import_file  (GFile         *file,
                                 GCancellable  *cancellable,
                                 GError       **error);

G_END_DECLS
