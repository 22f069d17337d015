/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-store-error.h"

G_BEGIN_DECLS

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
gboolean              fact_json_check_foreign     (const char       *json,
                                                   gsize             n_bytes,
                                                   GError          **error);
guint                 fact_json_outline_get_n     (FactJsonOutline  *self);
const FactJsonMember *fact_json_outline_get       (FactJsonOutline  *self,
                                                   guint             i);
const FactJsonMember *fact_json_outline_find      (FactJsonOutline  *self,
                                                   const char       *name);
void                  fact_json_outline_free      (FactJsonOutline  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactJsonOutline, fact_json_outline_free)

G_END_DECLS
