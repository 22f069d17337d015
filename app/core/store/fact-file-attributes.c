/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-file-attributes.h"

#include <errno.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

#define ACCESS_LIST "system.posix_acl_access"

static FactAttributesResult
result_for_errno (void)
{
  if (errno == EPERM || errno == EACCES || errno == ENOTSUP)
    return FACT_ATTRIBUTES_REFUSED;

  return FACT_ATTRIBUTES_FAILED;
}

/**
 * fact_file_attributes_give_owner:
 * @fd: the new file
 * @old: what the old one is like
 *
 * Gives the new file the owner and the group of the old one.
 *
 * Returns: whether it has them now
 */
FactAttributesResult
fact_file_attributes_give_owner (int                fd,
                                 const struct stat *old)
{
  struct stat new;

  if (fstat (fd, &new) < 0)
    return FACT_ATTRIBUTES_FAILED;

  if (new.st_uid == old->st_uid && new.st_gid == old->st_gid)
    return FACT_ATTRIBUTES_KEPT;

  while (fchown (fd, old->st_uid, old->st_gid) < 0)
    if (errno != EINTR)
      return result_for_errno ();

  return FACT_ATTRIBUTES_KEPT;
}

/* Both calls below tell the size first; the attribute may grow until the second, hence the loops. */
static char *
dup_names (const char *path,
           gsize      *n_bytes)
{
  while (TRUE)
    {
      gssize size = listxattr (path, NULL, 0);
      g_autofree char *names = NULL;

      if (size < 0)
        return NULL;

      names = g_malloc0 ((gsize) size + 1);
      size = size == 0 ? 0 : listxattr (path, names, (gsize) size);
      if (size >= 0)
        {
          *n_bytes = (gsize) size;
          return g_steal_pointer (&names);
        }
      if (errno != ERANGE)
        return NULL;
    }
}

static char *
dup_value (const char *path,
           const char *name,
           gsize      *n_bytes)
{
  while (TRUE)
    {
      gssize size = getxattr (path, name, NULL, 0);
      g_autofree char *value = NULL;

      if (size < 0)
        return NULL;

      value = g_malloc0 ((gsize) size + 1);
      size = size == 0 ? 0 : getxattr (path, name, value, (gsize) size);
      if (size >= 0)
        {
          *n_bytes = (gsize) size;
          return g_steal_pointer (&value);
        }
      if (errno != ERANGE)
        return NULL;
    }
}

static FactAttributesResult
give_attribute (int         fd,
                const char *old_path,
                const char *name)
{
  gsize n_bytes = 0;
  g_autofree char *value = dup_value (old_path, name, &n_bytes);

  if (value != NULL && fsetxattr (fd, name, value, n_bytes, 0) == 0)
    return FACT_ATTRIBUTES_KEPT;

  /* Labels of security modules are theirs to give: they do so for every new file. */
  if (g_str_has_prefix (name, "security.") && result_for_errno () == FACT_ATTRIBUTES_REFUSED)
    return FACT_ATTRIBUTES_KEPT;

  return result_for_errno ();
}

static FactAttributesResult
give_extended (int         fd,
               const char *old_path)
{
  gsize n_bytes = 0;
  g_autofree char *names = dup_names (old_path, &n_bytes);
  gboolean has_access_list = FALSE;

  if (names == NULL)
    return errno == ENOTSUP ? FACT_ATTRIBUTES_KEPT : FACT_ATTRIBUTES_FAILED;

  for (const char *name = names; name < names + n_bytes; name += strlen (name) + 1)
    {
      FactAttributesResult result = give_attribute (fd, old_path, name);

      if (result != FACT_ATTRIBUTES_KEPT)
        return result;
      has_access_list |= g_str_equal (name, ACCESS_LIST);
    }

  /* A folder with a default list gives one to the new file, which the old one did not have. */
  if (!has_access_list && fremovexattr (fd, ACCESS_LIST) < 0 && errno != ENODATA && errno != ENOTSUP)
    return result_for_errno ();

  return FACT_ATTRIBUTES_KEPT;
}

/**
 * fact_file_attributes_give_rest:
 * @fd: the new file, which has its owner already: changing that takes some mode bits away
 * @old: what the old file is like
 * @old_path: where it is
 *
 * Gives the new file the extended attributes, access control lists among them, and the mode of the old one.
 *
 * Returns: whether it has them now
 */
FactAttributesResult
fact_file_attributes_give_rest (int                fd,
                                const struct stat *old,
                                const char        *old_path)
{
  FactAttributesResult result = give_extended (fd, old_path);

  if (result != FACT_ATTRIBUTES_KEPT)
    return result;

  while (fchmod (fd, old->st_mode & 07777) < 0)
    if (errno != EINTR)
      return result_for_errno ();

  return FACT_ATTRIBUTES_KEPT;
}
