/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-json-path.h"

static void
append (GString            *string,
        const FactJsonPath *self)
{
  if (self == NULL)
    return;

  append (string, self->parent);

  if (self->name == NULL)
    {
      g_string_append_printf (string, "[%u]", self->index);
      return;
    }

  if (string->len > 0)
    g_string_append_c (string, '.');
  g_string_append (string, self->name);
}

/**
 * fact_json_path_to_string:
 * @self: (nullable): a path, never deeper than what the reader reads
 *
 * Returns: (transfer full): the path as "claims[3].evidence[0].article"; "" for the document itself
 */
char *
fact_json_path_to_string (const FactJsonPath *self)
{
  GString *string = g_string_new (NULL);

  append (string, self);

  return g_string_free (string, FALSE);
}
