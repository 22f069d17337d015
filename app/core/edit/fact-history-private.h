/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-history.h"
#include "edit/fact-timeline.h"

G_BEGIN_DECLS

struct _FactHistory
{
  GObject          parent_instance;
  FactProject     *project;
  FactEditContext *context;
  FactTimeline     timeline;
  gboolean         is_stepping;      /* while the project tells of a step: no other can be made then */
};

void     _fact_history_apply (FactHistory     *self,
                              FactEdit        *edit,
                              FactPlannedStep *planned);
gboolean _fact_history_swing (FactHistory     *self,
                              FactStepWay      way,
                              FactPlannedStep *planned);

G_END_DECLS
