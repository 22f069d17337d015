/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calculation/fact-amount-words.h"

G_BEGIN_DECLS

gboolean fact_calculation_parse (const char  *expression,
                                 FactAmount  *amount,
                                 FactScale   *scale,
                                 GError     **error);

G_END_DECLS
