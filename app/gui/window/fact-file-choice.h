/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-window.h"

G_BEGIN_DECLS

/**
 * FactFileChoiceFunc:
 * @window: the window in which it was asked for
 * @files: (element-type GFile): what was chosen, one or more
 */
typedef void (*FactFileChoiceFunc) (FactWindow *window,
                                    GListModel *files);

void fact_file_choice_projects (FactWindow         *window,
                                FactFileChoiceFunc  func);
void fact_file_choice_articles (FactWindow         *window,
                                FactFileChoiceFunc  func);

G_END_DECLS
