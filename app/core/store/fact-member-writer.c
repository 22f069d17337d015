/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-member-writer.h"

#include "store/fact-json-node-writer.h"

/**
 * fact_member_writer_begin:
 * @self: where to begin
 * @json: where to write
 * @extras: (nullable): what the object brought along that this version does not know; must outlive @self
 *
 * Begins an object.
 */
void
fact_member_writer_begin (FactMemberWriter *self,
                          FactJsonWriter   *json,
                          FactExtras       *extras)
{
  self->json = json;
  self->extras = extras;
  self->n_written = 0;

  fact_json_writer_begin_object (json);
}

static gboolean
was_written (FactMemberWriter *self,
             const char       *name)
{
  for (guint i = 0; i < self->n_written; i++)
    if (g_str_equal (self->written[i], name))
      return TRUE;

  return FALSE;
}

/**
 * fact_member_writer_end:
 * @self: a writer
 *
 * Writes the members that are not known and ends the object. One that was only unknown for its type gives way to a value that
 * the user has set since.
 */
void
fact_member_writer_end (FactMemberWriter *self)
{
  JsonObject *members = fact_extras_get_members (self->extras);
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (members != NULL)
    {
      json_object_iter_init_ordered (&iter, members);
      while (json_object_iter_next_ordered (&iter, &name, &node))
        if (!was_written (self, name))
          {
            fact_json_writer_name (self->json, name);
            fact_json_writer_node (self->json, node);
          }
    }

  fact_json_writer_end_object (self->json);
}

/**
 * fact_member_writer_name:
 * @self: a writer
 * @name: name of a known member, static, whose value is written next
 */
void
fact_member_writer_name (FactMemberWriter *self,
                         const char       *name)
{
  g_assert (self->n_written < FACT_MAX_KNOWN_MEMBERS);

  self->written[self->n_written++] = name;
  fact_json_writer_name (self->json, name);
}

/**
 * fact_member_writer_string:
 * @self: a writer
 * @name: name of a member that is always written, static
 * @value: its value
 */
void
fact_member_writer_string (FactMemberWriter *self,
                           const char       *name,
                           const char       *value)
{
  fact_member_writer_name (self, name);
  fact_json_writer_string (self->json, value);
}

/**
 * fact_member_writer_optional:
 * @self: a writer
 * @name: name of a member that is left out when empty, static
 * @value: (nullable): its value
 */
void
fact_member_writer_optional (FactMemberWriter *self,
                             const char       *name,
                             const char       *value)
{
  if (value != NULL && *value != '\0')
    fact_member_writer_string (self, name, value);
}

void
fact_member_writer_number (FactMemberWriter *self,
                           const char       *name,
                           guint             value)
{
  fact_member_writer_name (self, name);
  fact_json_writer_int (self->json, value);
}

/* Writes the kept entries of @name from *@next on that stand before the understood entry @place. */
static void
write_kept (FactMemberWriter *self,
            const char       *name,
            guint             place,
            guint            *next)
{
  guint n = fact_extras_get_n_kept (self->extras);

  for (; *next < n; (*next)++)
    {
      const FactKeptEntry *kept = fact_extras_get_kept (self->extras, *next);

      if (!g_str_equal (kept->array, name))
        continue;
      if (kept->place > place)
        return;
      fact_json_writer_node (self->json, kept->node);
    }
}

static gboolean
has_kept (FactMemberWriter *self,
          const char       *name)
{
  for (guint i = 0; i < fact_extras_get_n_kept (self->extras); i++)
    if (g_str_equal (fact_extras_get_kept (self->extras, i)->array, name))
      return TRUE;

  return FALSE;
}

/**
 * fact_member_writer_array:
 * @self: a writer
 * @name: name of a member that is an array, static
 * @need: whether it is written when it is empty
 * @n: how many entries there are
 * @write_entry: writes each of them
 * @owner: for @write_entry
 *
 * Writes an array with the entries that were not understood at their places; where entries before them were removed since,
 * they come at the end at the latest.
 */
void
fact_member_writer_array (FactMemberWriter   *self,
                          const char         *name,
                          FactMemberNeed      need,
                          guint               n,
                          FactWriteEntryFunc  write_entry,
                          gpointer            owner)
{
  guint next = 0;

  if (n == 0 && need == FACT_MEMBER_OPTIONAL && !has_kept (self, name))
    return;

  fact_member_writer_name (self, name);
  fact_json_writer_begin_array (self->json);
  for (guint i = 0; i < n; i++)
    {
      write_kept (self, name, i, &next);
      write_entry (self->json, owner, i);
    }
  write_kept (self, name, G_MAXUINT, &next);
  fact_json_writer_end_array (self->json);
}
