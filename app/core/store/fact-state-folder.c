/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-state-folder.h"

/**
 * fact_state_folder_dup:
 *
 * Returns: (transfer full): the user's folder for what Factdesk keeps between two runs, and while it saves; need not exist
 */
char *
fact_state_folder_dup (void)
{
  return g_build_filename (g_get_user_state_dir (), "factdesk", NULL);
}
