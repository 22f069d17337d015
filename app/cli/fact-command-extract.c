/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-lines.h"
#include "fact-cli-options.h"
#include "import/fact-import-file.h"
#include "store/fact-store-error.h"

static const char *
read_string (JsonObject *line,
             const char *name)
{
  JsonNode *node = json_object_get_member (line, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
         ? json_node_get_string (node) : NULL;
}

static void
add_string (JsonObject *answer,
            const char *name,
            const char *value)
{
  json_object_set_string_member (answer, name, value != NULL ? value : "");
}

static gboolean
extract_line (JsonObject  *line,
              JsonObject  *answer,
              gpointer     user_data,
              GError     **error)
{
  const char *path = read_string (line, "path");
  g_autoptr (GFile) file = NULL;
  g_autoptr (FactImported) imported = NULL;

  if (path == NULL)
    {
      g_set_error_literal (error, FACT_STORE_ERROR, FACT_STORE_ERROR_FORMAT, _("“path” has to be the name of a file."));
      return FALSE;
    }

  file = g_file_new_for_path (path);
  imported = fact_import_file (file, read_string (line, "url"), NULL, error);
  if (imported == NULL)
    return FALSE;

  add_string (answer, "title", imported->title);
  add_string (answer, "date", imported->published);
  add_string (answer, "author", imported->byline);
  add_string (answer, "text", fact_text_get_utf8 (imported->text));

  return TRUE;
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_auto (GStrv) words = NULL;
  FactExit status;

  if (!fact_cli_parse (command, NULL, 0, 0, argc, argv, &words, &status))
    return status;

  return fact_cli_lines_run (extract_line, NULL);
}

const FactCommand fact_command_extract = {
  "extract",
  "",
  N_("Find the words of documents, their title, date and author"),
  run,
};
