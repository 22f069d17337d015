/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-file-identity.h"

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean fact_save_check_expected  (const char              *path,
                                    const FactFileIdentity  *present,
                                    const FactFileIdentity  *expected,
                                    GError                 **error);
gboolean fact_save_check_unchanged (const char              *path,
                                    const FactFileIdentity  *before,
                                    GError                 **error);
gboolean fact_save_check_open      (const char              *path,
                                    int                      fd,
                                    const FactFileIdentity  *before,
                                    GError                 **error);

G_END_DECLS
