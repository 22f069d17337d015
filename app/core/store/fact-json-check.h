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

GQuark fact_store_error_quark (void);

/**
 * FactJsonSlice:
 * @start: byte offset of the value's first byte
 * @end: byte offset behind its last byte
 * @line: line of the first byte, from 1
 *
 * Where one value stands in a checked document.
 */
typedef struct
{
  gsize start;
  gsize end;
  guint line;
} FactJsonSlice;

/* A top-level member: its name (unescaped), its value, and for an array each of its elements (NULL otherwise). */
typedef struct
{
  char         *name;
  FactJsonSlice value;
  GArray       *elements;      /* of FactJsonSlice */
} FactJsonMember;

/* The outline of a document that passed the check: an array of FactJsonMember in document order. */
typedef struct _FactJsonOutline FactJsonOutline;

FactJsonOutline      *fact_json_check             (const char       *json,
                                                   gsize             n_bytes,
                                                   GCancellable     *cancellable,
                                                   GError          **error);
guint                 fact_json_outline_get_n     (FactJsonOutline  *self);
const FactJsonMember *fact_json_outline_get       (FactJsonOutline  *self,
                                                   guint             i);
const FactJsonMember *fact_json_outline_find      (FactJsonOutline  *self,
                                                   const char       *name);
void                  fact_json_outline_free      (FactJsonOutline  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactJsonOutline, fact_json_outline_free)

G_END_DECLS
