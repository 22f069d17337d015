/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _FactTextHeight FactTextHeight;

FactTextHeight *fact_text_height_new  (GtkTextView    *view);
void            fact_text_height_free (FactTextHeight *self);
int             fact_text_height_get  (FactTextHeight *self,
                                       int             width);

G_END_DECLS
