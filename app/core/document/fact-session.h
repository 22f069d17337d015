/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-state-file.h"

G_BEGIN_DECLS

/* More windows than anybody has open are a mistake. */
#define FACT_SESSION_MAX 50

/**
 * FactSessionWindow:
 * @path: the project's file, absolute
 * @width: of the window when it does not fill the screen, in px
 * @height: likewise
 * @is_maximized: whether it fills the screen
 *
 * A project that was open, and its window.
 */
typedef struct
{
  char     *path;
  int       width;
  int       height;
  gboolean  is_maximized;
} FactSessionWindow;

FactSessionWindow *fact_session_window_new  (const char        *path,
                                             int                width,
                                             int                height,
                                             gboolean           is_maximized);
void               fact_session_window_free (FactSessionWindow *self);

GPtrArray         *fact_session_take        (FactStateFile     *file);
void               fact_session_keep        (FactStateFile     *file,
                                             GPtrArray         *windows);

G_END_DECLS
