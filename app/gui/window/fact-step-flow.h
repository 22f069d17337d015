/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-batch.h"
#include "window/fact-window.h"

G_BEGIN_DECLS

void fact_step_flow_batch  (GtkWidget   *widget,
                            FactBatch   *batch,
                            const char  *message);
void fact_step_flow_return (FactWindow  *window,
                            FactStepWay  way);

G_END_DECLS
