/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-words.h"

G_BEGIN_DECLS

#define FACT_TYPE_PROGRESS_CHOOSER (fact_progress_chooser_get_type ())

/* How far a claim's check has come, to be chosen from a list; a choice activates "claim.set-progress". */
G_DECLARE_FINAL_TYPE (FactProgressChooser, fact_progress_chooser, FACT, PROGRESS_CHOOSER, GtkWidget)

void fact_progress_chooser_set_progress (FactProgressChooser *self,
                                         FactProgress         progress);

G_END_DECLS
