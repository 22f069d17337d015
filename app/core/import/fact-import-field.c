/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/fact-import-field.h"

static const struct
{
  const char *nick;
  gsize       offset;
} fields[FACT_IMPORT_N_FIELDS] = {
  [FACT_IMPORT_FIELD_TITLE] = { "title", G_STRUCT_OFFSET (FactImported, title) },
  [FACT_IMPORT_FIELD_OUTLET] = { "outlet", G_STRUCT_OFFSET (FactImported, outlet) },
  [FACT_IMPORT_FIELD_BYLINE] = { "byline", G_STRUCT_OFFSET (FactImported, byline) },
  [FACT_IMPORT_FIELD_PUBLISHED] = { "published", G_STRUCT_OFFSET (FactImported, published) },
};

/**
 * fact_import_field_get_nick:
 * @self: a proposal
 *
 * Returns: (transfer none): its name
 */
const char *
fact_import_field_get_nick (FactImportField self)
{
  return fields[self].nick;
}

static char **
find_field (FactImported    *self,
            FactImportField  field)
{
  return (char **) G_STRUCT_MEMBER_P (self, fields[field].offset);
}

/**
 * fact_imported_get_field:
 * @self: what an importer made
 * @field: one of its proposals
 *
 * Returns: (transfer none): what is proposed, or as corrected; "" for nothing
 */
const char *
fact_imported_get_field (FactImported    *self,
                         FactImportField  field)
{
  const char *value = *find_field (self, field);

  return value != NULL ? value : "";
}

/**
 * fact_imported_set_field:
 * @self: what an importer made
 * @field: one of its proposals
 * @value: (nullable): what the user says instead; what is typed around it, or pasted with it, is no part of it
 *
 * Returns: whether it is another one now
 */
gboolean
fact_imported_set_field (FactImported    *self,
                         FactImportField  field,
                         const char      *value)
{
  g_autofree char *stripped = g_strstrip (g_strdup (value != NULL ? value : ""));
  char **place = find_field (self, field);

  if (g_str_equal (fact_imported_get_field (self, field), stripped))
    return FALSE;

  g_free (*place);
  *place = g_steal_pointer (&stripped);

  return TRUE;
}
