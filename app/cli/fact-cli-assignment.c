/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-cli-assignment.h"

#include <string.h>

#include <glib/gi18n-lib.h>

static void
assignment_free (gpointer data)
{
  FactCliAssignment *self = data;

  g_free (self->name);
  g_free (self->value);
  g_free (self);
}

/* The value may hold further equals signs. */
static FactCliAssignment *
assignment_new (const char  *word,
                GError     **error)
{
  const char *equals = strchr (word, '=');
  FactCliAssignment *self;

  if (!g_utf8_validate (word, -1, NULL) || equals == NULL || equals == word)
    {
      g_autofree char *shown = g_utf8_make_valid (word, -1);

      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("“%s” should be FIELD=VALUE."), shown);
      return NULL;
    }

  self = g_new (FactCliAssignment, 1);
  self->name = g_strndup (word, (gsize) (equals - word));
  self->value = g_strdup (equals + 1);

  return self;
}

/**
 * fact_cli_assignments_read:
 * @words: arguments, each FIELD=VALUE
 * @error: %G_OPTION_ERROR (G_OPTION_ERROR_BAD_VALUE)
 *
 * Returns: (transfer full) (element-type FactCliAssignment): what they say; %NULL with @error set
 */
GPtrArray *
fact_cli_assignments_read (GStrv    words,
                           GError **error)
{
  g_autoptr (GPtrArray) assignments = g_ptr_array_new_with_free_func (assignment_free);

  for (guint i = 0; words[i] != NULL; i++)
    {
      FactCliAssignment *assignment = assignment_new (words[i], error);

      if (assignment == NULL)
        return NULL;
      g_ptr_array_add (assignments, assignment);
    }

  return g_steal_pointer (&assignments);
}
