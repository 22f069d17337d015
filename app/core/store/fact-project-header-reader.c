/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-project-reading-private.h"

#include "store/fact-json-tree.h"
#include "store/fact-record-reader.h"

#include <glib/gi18n-lib.h>

#define FORMAT_VERSION 1

const FactProjectListKind _fact_project_lists[FACT_PROJECT_N_LISTS] = {
  [FACT_PROJECT_ARTICLES] = { "articles", FACT_RECORD_ARTICLE, FACT_MEMBER_REQUIRED },
  [FACT_PROJECT_CLAIMS] = { "claims", FACT_RECORD_CLAIM, FACT_MEMBER_REQUIRED },
  [FACT_PROJECT_DISMISSED] = { "dismissed", FACT_RECORD_DISMISSAL, FACT_MEMBER_OPTIONAL },
  [FACT_PROJECT_ACTIVITY] = { "activity", FACT_RECORD_ACTIVITY, FACT_MEMBER_OPTIONAL },
};

static gboolean
fail_with_format (GError     **error,
                  guint        line,
                  const char  *name,
                  const char  *message)
{
  g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_FORMAT,
               /* Translators: a line number, the name of a member of the file, and what is wrong with it. */
               _("line %u, “%s”: %s"), line, name, message);

  return FALSE;
}

static gboolean
is_list (const FactJsonMember *member)
{
  for (guint i = 0; i < FACT_PROJECT_N_LISTS; i++)
    if (member->elements != NULL && g_str_equal (_fact_project_lists[i].name, member->name))
      return TRUE;

  return FALSE;
}

/* Everything of the document but its lists. */
static JsonNode *
build_top (FactProjectReading *self)
{
  JsonNode *top = json_node_init_object (json_node_alloc (), NULL);
  JsonObject *object = json_object_new ();

  json_node_take_object (top, object);
  for (guint i = 0; i < fact_json_outline_get_n (self->outline); i++)
    {
      const FactJsonMember *member = fact_json_outline_get (self->outline, i);

      if (!is_list (member))
        json_object_set_member (object, member->name, fact_json_tree_new (self->json + member->value.start));
    }

  return top;
}

static guint
line_of (FactProjectReading *self,
         const char         *name)
{
  const FactJsonMember *member = fact_json_outline_find (self->outline, name);

  return member != NULL ? member->value.line : 1;
}

static gboolean
check_format (FactProjectReading  *self,
              FactMemberReader    *members,
              GError             **error)
{
  const char *format = fact_member_reader_string (members, "format", FACT_MEMBER_REQUIRED);

  if (g_strcmp0 (format, "factproj") != 0)
    {
      g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_FORMAT,
                   _("line %u: this is not a Factdesk project: “format” is not “factproj”"), line_of (self, "format"));
      return FALSE;
    }

  if (!fact_member_reader_number (members, "version", FACT_MEMBER_REQUIRED, &self->loaded->version) ||
      self->loaded->version == 0)
    return fail_with_format (error, line_of (self, "version"), "version", _("a whole number from 1 on should stand here"));

  if (self->loaded->version > FORMAT_VERSION)
    self->loaded->read_only_reason =
      g_strdup_printf (_("This project was written by a later version of Factdesk (format %u; this one knows %u). It can be "
                         "read here but not changed."), self->loaded->version, (guint) FORMAT_VERSION);

  return TRUE;
}

static gboolean
check_lists (FactProjectReading  *self,
             GError             **error)
{
  for (guint i = 0; i < FACT_PROJECT_N_LISTS; i++)
    {
      const FactJsonMember *member = fact_json_outline_find (self->outline, _fact_project_lists[i].name);
      const char *message = NULL;

      if (member == NULL && _fact_project_lists[i].need == FACT_MEMBER_REQUIRED)
        message = _("this member is missing");
      else if (member != NULL && member->elements == NULL)
        message = _("a list in brackets should stand here");

      if (message != NULL && _fact_project_lists[i].need == FACT_MEMBER_REQUIRED)
        return fail_with_format (error, line_of (self, _fact_project_lists[i].name), _fact_project_lists[i].name, message);
      if (message != NULL)
        g_ptr_array_add (self->loaded->problems,
                         fact_problem_new (FACT_PROBLEM_MEMBER, _fact_project_lists[i].name, member->value.line, message));
    }

  return TRUE;
}

static gboolean
fail_with_problem (GError      **error,
                   FactProblem  *problem,
                   guint         line)
{
  return fail_with_format (error, line, problem->path, problem->message);
}

/* The header takes what is left of the document: members that are not known, and a known one of the wrong type. */
FactHeader *
_fact_project_read_header (FactProjectReading  *self,
                           GError             **error)
{
  g_autoptr (JsonNode) top = build_top (self);
  g_auto (FactMemberReader) members = { 0 };
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_problem_free);
  FactRecordReader reader = { problems, 1, NULL, self->taken };
  FactHeader *header;
  const char *generator;

  if (!fact_member_reader_init (&members, top, NULL, 1, self->loaded->problems) ||
      !check_format (self, &members, error) ||
      !check_lists (self, error))
    return NULL;

  generator = fact_member_reader_string (&members, "generator", FACT_MEMBER_OPTIONAL);
  self->loaded->generator = g_strdup (generator != NULL ? generator : "");

  for (guint i = 0; i < members.n_known; i++)
    json_object_remove_member (members.object, members.known[i]);

  header = fact_record_read (&reader, FACT_RECORD_HEADER, top, NULL);
  if (header == NULL)
    {
      FactProblem *problem = g_ptr_array_index (problems, 0);

      fail_with_problem (error, problem, line_of (self, problem->path));
      return NULL;
    }

  for (guint i = 0; i < problems->len; i++)
    ((FactProblem *) g_ptr_array_index (problems, i))->line =
      line_of (self, ((FactProblem *) g_ptr_array_index (problems, i))->path);
  g_ptr_array_extend_and_steal (self->loaded->problems, g_steal_pointer (&problems));

  return header;
}
