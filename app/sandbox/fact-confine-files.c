/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-confine.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef HAVE_LANDLOCK
#include <linux/landlock.h>

/* Every right to files that the first version of Landlock knows; what later ones add is denied with these. */
#define ALL_RIGHTS (((__u64) LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1)
#define READ_RIGHTS (LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR)

/* What libraries read while they work: modules of iconv, locales, fonts, character maps. Nothing of a user is there. */
static const char *const system_data[] = {
  "/usr",
  "/lib",
  "/lib64",
  "/etc/fonts",
  "/etc/ld.so.cache",
  "/var/cache/fontconfig",
};

static void
allow_reading (int         rules,
               const char *path)
{
  struct landlock_path_beneath_attr rule = { .allowed_access = READ_RIGHTS };

  rule.parent_fd = open (path, O_PATH | O_CLOEXEC);
  if (rule.parent_fd < 0)
    return;

  /* A right to list folders is none that a file can have. */
  if (syscall (SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0)
    {
      rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
      syscall (SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    }
  close (rule.parent_fd);
}

/**
 * fact_confine_files:
 * @also_readable: (nullable): a folder that may be read besides the system's data
 *
 * Takes from this process every right to files but reading the system's own data, with Landlock (Linux 5.13). What is open stays
 * open. Where the kernel has no Landlock, nothing happens.
 */
void
fact_confine_files (const char *also_readable)
{
  struct landlock_ruleset_attr all = { .handled_access_fs = ALL_RIGHTS };
  int rules = (int) syscall (SYS_landlock_create_ruleset, &all, sizeof all, 0);

  if (rules < 0)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (system_data); i++)
    allow_reading (rules, system_data[i]);
  if (also_readable != NULL)
    allow_reading (rules, also_readable);

  prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  syscall (SYS_landlock_restrict_self, rules, 0);
  close (rules);
}

#else /* !HAVE_LANDLOCK */

void
fact_confine_files (const char *also_readable)
{
}

#endif
