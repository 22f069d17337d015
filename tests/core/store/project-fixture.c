/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "project-fixture.h"

#include "store/fact-project-writer.h"

#include <string.h>

char *
project_fixture_load (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "projects", "every-member.factproj", NULL);
  g_autoptr (GError) error = NULL;
  char *json;

  g_file_get_contents (path, &json, NULL, &error);
  g_assert_no_error (error);

  return json;
}

/* Changes the first place where @find stands; that it does is asserted, so that no test passes for lack of its obstacle. */
char *
project_fixture_change (const char *json,
                        const char *find,
                        const char *replace)
{
  const char *place = strstr (json, find);
  GString *changed;

  if (place == NULL)
    g_error ("“%s” does not stand in the project", find);

  changed = g_string_new_len (json, place - json);
  g_string_append (changed, replace);
  g_string_append (changed, place + strlen (find));

  return g_string_free (changed, FALSE);
}

FactLoaded *
project_fixture_parse (const char  *json,
                       GError     **error)
{
  gsize n_bytes = strlen (json);

  return fact_project_parse (g_memdup2 (json, n_bytes), n_bytes, NULL, NULL, NULL, error);
}

char *
project_fixture_write (FactLoaded *loaded)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  fact_project_write (loaded->state, loaded->generator, stream, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_write_all (stream, "", 1, NULL, NULL, NULL);
  g_output_stream_close (stream, NULL, NULL);

  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

/* Whether both say the same, in whatever order their objects have it. */
void
project_fixture_assert_same (const char *json,
                             const char *other)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) a = json_from_string (json, &error);
  g_autoptr (JsonNode) b = NULL;

  g_assert_no_error (error);
  b = json_from_string (other, &error);
  g_assert_no_error (error);
  if (!json_node_equal (a, b))
    g_assert_cmpstr (json, ==, other);
}
