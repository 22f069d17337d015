/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-temporary-name.h"

#include <errno.h>
#include <string.h>

/* File names end at 255 bytes; this leaves room for what stands around. */
#define MAX_NAME_BYTES 200
#define N_LETTERS      6
#define MAX_TRIES      100

static const char alphabet[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/**
 * fact_temporary_name_hide:
 * @name: the name of a file
 *
 * Returns: (transfer full): what the names of temporary files for it start with. It is so long because a file of that name may be
 *   removed once nobody holds it: it must not be one that somebody else might have made.
 */
char *
fact_temporary_name_hide (const char *name)
{
  return g_strdup_printf (".%.*s.factdesk-", MAX_NAME_BYTES, name);
}

/**
 * fact_temporary_name_is_for:
 * @hidden: a file name
 * @start: what fact_temporary_name_hide() gave for a file
 *
 * Returns: whether @hidden is the name of a temporary file for that file
 */
gboolean
fact_temporary_name_is_for (const char *hidden,
                            const char *start)
{
  gsize n_start = strlen (start);

  return strncmp (hidden, start, n_start) == 0 &&
         strlen (hidden + n_start) == N_LETTERS &&
         strspn (hidden + n_start, alphabet) == N_LETTERS;
}

/**
 * fact_temporary_name_take:
 * @folder: a folder
 * @start: what the name starts with; six letters follow
 * @try_func: makes something of the name; it fails with EEXIST when that is taken
 * @user_data: for @try_func
 *
 * Returns: (transfer full) (nullable): the path that @try_func made; %NULL with errno set
 */
char *
fact_temporary_name_take (const char      *folder,
                          const char      *start,
                          FactTryPathFunc  try_func,
                          gpointer         user_data)
{
  g_autofree char *name = g_strconcat (start, "XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  char *letters = path + strlen (path) - N_LETTERS;

  for (guint i = 0; i < MAX_TRIES; i++)
    {
      for (guint k = 0; k < N_LETTERS; k++)
        letters[k] = alphabet[g_random_int_range (0, sizeof alphabet - 1)];

      if (try_func (path, user_data))
        return g_steal_pointer (&path);
      if (errno != EEXIST)
        break;
    }

  return NULL;
}
