/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-member-reader.h"

#include <glib/gi18n-lib.h>

static void
report_at (FactMemberReader   *self,
           FactProblemKind     kind,
           const FactJsonPath *path,
           const char         *message)
{
  g_autofree char *where = fact_json_path_to_string (path);

  g_ptr_array_add (self->problems, fact_problem_new (kind, where, self->line, message));
}

/**
 * fact_member_reader_init:
 * @self: where to begin
 * @node: what should be an object
 * @path: where it stands; must outlive @self
 * @line: line for messages
 * @problems: (element-type FactProblem): where problems go
 *
 * Returns: whether @node is an object; reported otherwise, and @self only good for clearing
 */
gboolean
fact_member_reader_init (FactMemberReader   *self,
                         JsonNode           *node,
                         const FactJsonPath *path,
                         guint               line,
                         GPtrArray          *problems)
{
  self->object = NULL;
  self->path = path;
  self->problems = problems;
  self->line = line;
  self->is_broken = FALSE;
  self->kept = NULL;
  self->n_known = 0;

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      self->object = json_node_get_object (node);
      return TRUE;
    }

  self->is_broken = TRUE;
  report_at (self, FACT_PROBLEM_BROKEN, path, _("an object in braces should stand here"));

  return FALSE;
}

/**
 * fact_member_reader_report:
 * @self: a reader
 * @kind: what becomes of it; with %FACT_PROBLEM_BROKEN and %FACT_PROBLEM_NOT_UNDERSTOOD the object is broken
 * @name: the member it is about
 * @format: a translated message
 * @...: what it holds
 */
void
fact_member_reader_report (FactMemberReader *self,
                           FactProblemKind   kind,
                           const char       *name,
                           const char       *format,
                           ...)
{
  FactJsonPath path = { self->path, name, 0 };
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  report_at (self, kind, &path, message);
  if (kind == FACT_PROBLEM_BROKEN || kind == FACT_PROBLEM_NOT_UNDERSTOOD)
    self->is_broken = TRUE;
}

void
fact_member_reader_unknown_word (FactMemberReader *self,
                                 const char       *name,
                                 const char       *word)
{
  fact_member_reader_report (self, FACT_PROBLEM_NOT_UNDERSTOOD, name,
                             _("this version of Factdesk does not know the word “%s”"), word);
}

static JsonNode *
find (FactMemberReader *self,
      const char       *name,
      FactMemberNeed    need)
{
  JsonNode *node = json_object_get_member (self->object, name);

  if (node == NULL && need == FACT_MEMBER_REQUIRED)
    fact_member_reader_report (self, FACT_PROBLEM_BROKEN, name, _("this member is missing"));

  return node;
}

static void
understood (FactMemberReader *self,
            const char       *name)
{
  g_assert (self->n_known < FACT_MAX_KNOWN_MEMBERS);

  self->known[self->n_known++] = name;
}

static FactProblemKind
kind_for (FactMemberNeed need)
{
  return need == FACT_MEMBER_REQUIRED ? FACT_PROBLEM_BROKEN : FACT_PROBLEM_MEMBER;
}

/**
 * fact_member_reader_string:
 * @self: a reader
 * @name: a member's name, static
 * @need: whether the object is broken without it
 *
 * Returns: (transfer none) (nullable): its value; %NULL when there is none or it is no string
 */
const char *
fact_member_reader_string (FactMemberReader *self,
                           const char       *name,
                           FactMemberNeed    need)
{
  JsonNode *node = find (self, name, need);

  if (node == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    {
      fact_member_reader_report (self, kind_for (need), name, _("a text in quotation marks should stand here"));
      return NULL;
    }

  understood (self, name);

  return json_node_get_string (node);
}

static gboolean
is_number_of_format (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) &&
         json_node_get_value_type (node) == G_TYPE_INT64 &&
         json_node_get_int (node) >= 0 &&
         json_node_get_int (node) <= G_MAXINT32;
}

/**
 * fact_member_reader_number:
 * @self: a reader
 * @name: a member's name, static
 * @need: whether the object is broken without it
 * @number: (out): its value, from 0 to 2^31 - 1; untouched when %FALSE
 *
 * Returns: whether there is such a number
 */
gboolean
fact_member_reader_number (FactMemberReader *self,
                           const char       *name,
                           FactMemberNeed    need,
                           guint            *number)
{
  JsonNode *node = find (self, name, need);

  if (node == NULL)
    return FALSE;

  if (!is_number_of_format (node))
    {
      fact_member_reader_report (self, kind_for (need), name, _("a whole number from 0 to 2147483647 should stand here"));
      return FALSE;
    }

  understood (self, name);
  *number = (guint) json_node_get_int (node);

  return TRUE;
}

/**
 * fact_member_reader_array:
 * @self: a reader
 * @name: a member's name, static
 * @need: whether the object is broken without it
 *
 * Returns: (transfer none) (nullable): its value; %NULL when there is none or it is no array
 */
JsonArray *
fact_member_reader_array (FactMemberReader *self,
                          const char       *name,
                          FactMemberNeed    need)
{
  JsonNode *node = find (self, name, need);

  if (node == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      fact_member_reader_report (self, kind_for (need), name, _("a list in brackets should stand here"));
      return NULL;
    }

  understood (self, name);

  return json_node_get_array (node);
}

/**
 * fact_member_reader_object:
 * @self: a reader
 * @name: name of an optional member, static
 *
 * Returns: (transfer none) (nullable): its value; %NULL when there is none or it is no object
 */
JsonNode *
fact_member_reader_object (FactMemberReader *self,
                           const char       *name)
{
  JsonNode *node = find (self, name, FACT_MEMBER_OPTIONAL);

  if (node == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      fact_member_reader_report (self, FACT_PROBLEM_MEMBER, name, _("an object in braces should stand here"));
      return NULL;
    }

  understood (self, name);

  return node;
}

/**
 * fact_member_reader_keep:
 * @self: a reader
 * @array: name of the member that is the array
 * @place: how many understood entries stand before the entry
 * @entry: (transfer none): the entry
 *
 * Keeps an entry that is not understood for writing it again at its place.
 */
void
fact_member_reader_keep (FactMemberReader *self,
                         const char       *array,
                         guint             place,
                         JsonNode         *entry)
{
  if (self->kept == NULL)
    self->kept = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_kept_entry_free);

  g_ptr_array_add (self->kept, fact_kept_entry_new (array, place, json_node_copy (entry)));
}

static gboolean
is_known (FactMemberReader *self,
          const char       *name)
{
  for (guint i = 0; i < self->n_known; i++)
    if (g_str_equal (self->known[i], name))
      return TRUE;

  return FALSE;
}

/**
 * fact_member_reader_take_extras:
 * @self: a reader that has read all it knows
 *
 * Returns: (transfer full) (nullable): the members and entries that were not understood; %NULL when there are none
 */
FactExtras *
fact_member_reader_take_extras (FactMemberReader *self)
{
  JsonObject *members = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (json_object_get_size (self->object) > self->n_known)
    {
      members = json_object_new ();
      json_object_iter_init_ordered (&iter, self->object);
      while (json_object_iter_next_ordered (&iter, &name, &node))
        if (!is_known (self, name))
          json_object_set_member (members, name, json_node_copy (node));
    }

  return fact_extras_new (members, g_steal_pointer (&self->kept));
}

void
fact_member_reader_clear (FactMemberReader *self)
{
  g_clear_pointer (&self->kept, g_ptr_array_unref);
}
