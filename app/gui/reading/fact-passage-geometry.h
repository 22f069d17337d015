/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GArray *fact_passage_geometry_new (GtkTextView       *view,
                                   const GtkTextIter *start,
                                   const GtkTextIter *end);

G_END_DECLS
