/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"

G_BEGIN_DECLS

gboolean fact_record_ids_take (gpointer    record,
                               GHashTable *taken);

G_END_DECLS
