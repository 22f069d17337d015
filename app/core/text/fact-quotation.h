/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-selection.h"

G_BEGIN_DECLS

gboolean fact_quotation_find (FactText    *text,
                              const char  *quotation,
                              guint        nth,
                              FactSpan    *span,
                              GError     **error);

G_END_DECLS
