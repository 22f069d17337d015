/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-json-writer.h"

G_BEGIN_DECLS

void fact_record_write (FactJsonWriter *json,
                        gpointer        record);

G_END_DECLS
