/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FACT_TYPE_BUSY_STRIP (fact_busy_strip_get_type ())

/* What is being done in the background, how far it is, and a button to give it up. Property: busy. */
G_DECLARE_FINAL_TYPE (FactBusyStrip, fact_busy_strip, FACT, BUSY_STRIP, GtkWidget)

GCancellable *fact_busy_strip_start    (FactBusyStrip *self,
                                        const char    *text);
void          fact_busy_strip_progress (goffset        current,
                                        goffset        total,
                                        gpointer       self);
void          fact_busy_strip_rest     (FactBusyStrip *self);
void          fact_busy_strip_stop     (FactBusyStrip *self);
void          fact_busy_strip_hold     (FactBusyStrip *self);
void          fact_busy_strip_release  (FactBusyStrip *self);
void          fact_busy_strip_cancel   (FactBusyStrip *self);
gboolean      fact_busy_strip_is_busy  (FactBusyStrip *self);

G_END_DECLS
