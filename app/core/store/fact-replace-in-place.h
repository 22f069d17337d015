/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-file-identity.h"
#include "store/fact-save-record.h"

G_BEGIN_DECLS

gboolean fact_replace_in_place (const char              *path,
                                const FactFileIdentity  *old,
                                FactSaveRecord          *record,
                                FactTemporaryFile       *contents,
                                GCancellable            *cancellable,
                                FactFileIdentity        *written,
                                GError                 **error);

G_END_DECLS
