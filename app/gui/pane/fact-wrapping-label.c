/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/fact-wrapping-label.h"

/**
 * fact_wrapping_label_new:
 * @text: what it says, never markup
 * @css_class: (nullable): its style
 *
 * Returns: (transfer floating): a label of as many lines as @text needs, from the side where reading begins; words that are longer
 *   than a line are broken
 */
GtkWidget *
fact_wrapping_label_new (const char *text,
                         const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}
