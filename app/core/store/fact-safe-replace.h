/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-file-identity.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FactWriteFunc:
 * @stream: where to write the new contents
 *
 * Writes the whole new contents of a file; may be called once only.
 *
 * Returns: %FALSE with @error set when it could not
 */
typedef gboolean (*FactWriteFunc) (GOutputStream  *stream,
                                   gpointer        user_data,
                                   GCancellable   *cancellable,
                                   GError        **error);

/**
 * FactReplaceNote:
 * @FACT_REPLACE_BESIDE: written beside and renamed over: the ordinary, atomic way
 * @FACT_REPLACE_IN_PLACE: several names, a foreign owner or a closed folder made it necessary to write into the file
 *   itself, after a complete copy had been laid into the state folder
 * @FACT_REPLACE_UNCONFIRMED: written beside and renamed over, but the disk did not confirm that the folder is stored; a
 *   power failure right now could bring the old file back
 */
typedef enum
{
  FACT_REPLACE_BESIDE,
  FACT_REPLACE_IN_PLACE,
  FACT_REPLACE_UNCONFIRMED
} FactReplaceNote;

gboolean fact_safe_replace          (const char              *path,
                                     guint64                  size_hint,
                                     FactWriteFunc            write_func,
                                     gpointer                 user_data,
                                     const char              *state_dir,
                                     GCancellable            *cancellable,
                                     FactReplaceNote         *note,
                                     GError                 **error);
gboolean fact_safe_replace_expected (const char              *path,
                                     const FactFileIdentity  *expected,
                                     guint64                  size_hint,
                                     FactWriteFunc            write_func,
                                     gpointer                 user_data,
                                     const char              *state_dir,
                                     GCancellable            *cancellable,
                                     FactReplaceNote         *note,
                                     FactFileIdentity        *written,
                                     GError                 **error);

G_END_DECLS
