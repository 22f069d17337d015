/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FACT_TYPE_TEXT_FIELD (fact_text_field_get_type ())

/* A field that grows with its text and tells of every change as it is typed. Properties: placeholder, title (its name for
 * assistive technologies), editable, single-line (it has no line ends; Enter accepts). Signals: edited (const char *text):
 * the user changed it; accepted (), cancelled (): Enter in a single line, Escape; entered (), left (): the keyboard focus came, went. */
G_DECLARE_FINAL_TYPE (FactTextField, fact_text_field, FACT, TEXT_FIELD, GtkWidget)

GtkWidget *fact_text_field_new        (void);
char      *fact_text_field_dup_text   (FactTextField *self);
void       fact_text_field_set_text   (FactTextField *self,
                                       const char    *text);
void       fact_text_field_edit_all   (FactTextField *self);
gboolean   fact_text_field_has_focus  (FactTextField *self);

G_END_DECLS
