/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "preferences/fact-autosave-interval.h"

/**
 * fact_autosave_interval_in_seconds:
 * @self: an interval
 *
 * Returns: how long nothing has to change in a project before it is saved; 0 for never
 */
guint
fact_autosave_interval_in_seconds (FactAutosaveInterval self)
{
  switch (self)
    {
    case FACT_AUTOSAVE_5_SECONDS:
      return 5;
    case FACT_AUTOSAVE_30_SECONDS:
      return 30;
    case FACT_AUTOSAVE_1_MINUTE:
      return 60;
    case FACT_AUTOSAVE_5_MINUTES:
      return 300;
    case FACT_AUTOSAVE_OFF:
    default:
      return 0;
    }
}
