/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Characters. A text view lays out all it holds at every key: with more than some ten thousand letters, typing begins to lag. */
#define FACT_TEXT_BOUND 10000

void  fact_text_bound_attach    (GtkTextView *view);
char *fact_text_bound_dup_shown (const char  *text);

G_END_DECLS
