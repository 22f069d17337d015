/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "text/fact-span-step.h"

G_BEGIN_DECLS

FactSpanStep fact_span_arrows_get_step (FactText         *text,
                                        FactSpan          span,
                                        FactSpanSide      side,
                                        GtkDirectionType  arrow);

G_END_DECLS
