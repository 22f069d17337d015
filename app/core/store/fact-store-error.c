/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-json-check.h"

G_DEFINE_QUARK (fact-store-error-quark, fact_store_error)
