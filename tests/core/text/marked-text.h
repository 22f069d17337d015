/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-text.h"

FactText *marked_text_new (const char *marked,
                           FactSpan   *span);
