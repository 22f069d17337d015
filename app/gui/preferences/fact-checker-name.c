/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "preferences/fact-checker-name.h"

/**
 * fact_checker_name_of_account:
 *
 * Returns: (transfer full): the full name of the user account, or the name that one logs in with where it has none; UTF-8
 */
char *
fact_checker_name_of_account (void)
{
  /* In the encoding of the locale, and "Unknown" where the account has none. */
  g_autofree char *real_name = g_locale_to_utf8 (g_get_real_name (), -1, NULL, NULL, NULL);

  if (real_name != NULL && !g_str_equal (real_name, "Unknown"))
    return g_steal_pointer (&real_name);

  return g_utf8_make_valid (g_get_user_name (), -1);
}

/**
 * fact_checker_name_dup:
 * @settings: the program's
 *
 * Returns: (transfer full): the name that the log of a project gets: as set, else that of the user account
 */
char *
fact_checker_name_dup (GSettings *settings)
{
  g_autofree char *name = g_settings_get_string (settings, "checker-name");

  return *g_strstrip (name) != '\0' ? g_steal_pointer (&name) : fact_checker_name_of_account ();
}
