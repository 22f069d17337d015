/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "preferences/fact-style-preference.h"

#include <adwaita.h>

/* By the values of the setting “style”. */
static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_DEFAULT, ADW_COLOR_SCHEME_FORCE_LIGHT, ADW_COLOR_SCHEME_FORCE_DARK };

static void
changed_cb (GSettings *settings)
{
  int style = g_settings_get_enum (settings, "style");

  g_return_if_fail (style >= 0 && style < (int) G_N_ELEMENTS (schemes));

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[style]);
}

/**
 * fact_style_preference_follow:
 * @settings: the program's
 *
 * Shows all windows light or dark as the user wants them, now and whenever that changes.
 */
void
fact_style_preference_follow (GSettings *settings)
{
  g_signal_connect (settings, "changed::style", G_CALLBACK (changed_cb), NULL);
  changed_cb (settings);
}
