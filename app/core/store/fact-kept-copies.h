/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FactKeptKind:
 * @FACT_KEPT_NEW: what was being saved
 * @FACT_KEPT_BEFORE: what the file held before
 *
 * What a kept copy is a copy of.
 */
typedef enum
{
  FACT_KEPT_NEW,
  FACT_KEPT_BEFORE
} FactKeptKind;

/**
 * FactKeptCopy:
 * @kind: what it is a copy of
 * @path: where it is, in the encoding of file names
 * @target: the file it is for, likewise
 *
 * A complete copy of a file which was left because the program, or the computer, stopped while that file was written in place.
 */
typedef struct
{
  FactKeptKind  kind;
  char         *path;
  char         *target;
} FactKeptCopy;

GPtrArray *fact_kept_copies_find   (const char           *state_dir,
                                    const char           *path);
char      *fact_kept_copy_sentence (const FactKeptCopy   *self);
gboolean   fact_kept_copy_discard  (const FactKeptCopy   *self,
                                    GError              **error);

G_END_DECLS
