/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-about.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/**
 * fact_about_show:
 * @parent: (nullable): the window to show it over
 *
 * Says what this program is.
 */
void
fact_about_show (GtkWindow *parent)
{
  adw_show_about_window (parent,
                         "application-name", "Factdesk",
                         "application-icon", APPLICATION_ID,
                         "version", PACKAGE_VERSION,
                         "developer-name", _("The Factdesk developers"),
                         "comments", _("Mark claims in articles, link each to its evidence, and tag it supported, "
                                       "disputed or unverified. Nothing leaves this computer."),
                         "copyright", _("© 2026 The Factdesk developers"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         NULL);
}
