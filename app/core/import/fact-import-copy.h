/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

int      fact_import_copy_stream   (GInputStream  *stream,
                                    char         **sha256,
                                    GCancellable  *cancellable,
                                    GError       **error);
void     fact_import_set_too_large (GError       **error);

G_END_DECLS
