/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-tally.h"

G_BEGIN_DECLS

/**
 * FactSavedState:
 * @FACT_SAVED_NEVER: no file yet, and nothing to lose
 * @FACT_SAVED_CLEAN: all is in the file
 * @FACT_SAVED_MODIFIED: there is something to lose
 * @FACT_SAVED_READ_ONLY: the file is not to be written
 */
typedef enum
{
  FACT_SAVED_NEVER,
  FACT_SAVED_CLEAN,
  FACT_SAVED_MODIFIED,
  FACT_SAVED_READ_ONLY
} FactSavedState;

char *fact_status_label_verdict (FactVerdict      verdict,
                                 guint            n);
char *fact_status_label_done    (const FactTally *tally);
char *fact_status_label_saved   (FactSavedState   saved);
char *fact_status_label_autosaved (gint64        seconds);
char *fact_status_label_undo    (const char      *step);
char *fact_status_label_redo    (const char      *step);
char *fact_status_label_as_menu (const char      *text);

G_END_DECLS
