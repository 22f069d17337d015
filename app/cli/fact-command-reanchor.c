/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-fate.h"
#include "fact-cli-lines.h"
#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "import/fact-importer.h"
#include "store/fact-file-load.h"
#include "store/fact-store-error.h"
#include "text/fact-alignment.h"

/* The text as it is, carriage returns included: offsets are those of the file. */
static FactText *
read_text (const char  *path,
           GError     **error)
{
  FactFileIdentity identity;
  gsize n_bytes;
  g_autofree char *bytes = fact_file_load (path, FACT_IMPORT_MAX_BYTES, &n_bytes, &identity, NULL, NULL, NULL, error);

  if (bytes == NULL)
    return NULL;
  if (!g_utf8_validate_len (bytes, n_bytes, NULL))
    {
      g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_BINARY, _("This is no text in UTF-8."));
      return NULL;
    }

  return fact_text_new_take (g_steal_pointer (&bytes), n_bytes);
}

static gboolean
read_offset (JsonObject  *line,
             const char  *name,
             FactText    *text,
             guint       *offset,
             GError     **error)
{
  JsonNode *node = json_object_get_member (line, name);
  gboolean is_number = node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64;
  gint64 value = is_number ? json_node_get_int (node) : -1;

  if (value >= 0 && value <= fact_text_get_n_chars (text))
    {
      *offset = (guint) value;
      return TRUE;
    }

  g_set_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_FORMAT,
               _("“%s” has to be a whole number from 0 to %u, the length of the old text."), name, fact_text_get_n_chars (text));

  return FALSE;
}

static gboolean
reanchor_line (JsonObject  *line,
               JsonObject  *answer,
               gpointer     user_data,
               GError     **error)
{
  FactAlignment *alignment = user_data;
  FactSpan span, found;
  FactAnchorFate fate;

  if (!read_offset (line, "start", alignment->old_text, &span.start, error)
      || !read_offset (line, "end", alignment->old_text, &span.end, error))
    return FALSE;
  if (span.start >= span.end)
    {
      g_set_error_literal (error, FACT_STORE_ERROR, FACT_STORE_ERROR_FORMAT, _("“end” has to be greater than “start”."));
      return FALSE;
    }

  fate = fact_alignment_follow (alignment, span, &found);
  json_object_set_string_member (answer, "status", fact_cli_fate_to_nick (fate));
  if (fate != FACT_ANCHOR_FATE_LOST)
    {
      json_object_set_int_member (answer, "start", found.start);
      json_object_set_int_member (answer, "end", found.end);
    }

  return TRUE;
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_autoptr (FactText) old_text = NULL;
  g_autoptr (FactText) new_text = NULL;
  g_autoptr (FactAlignment) alignment = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;

  if (!fact_cli_parse (command, NULL, 2, 2, argc, argv, &words, &status))
    return status;

  old_text = read_text (words[0], &error);
  if (old_text == NULL)
    return fact_cli_fail (words[0], error);
  new_text = read_text (words[1], &error);
  if (new_text == NULL)
    return fact_cli_fail (words[1], error);

  /* It fails only when it is cancelled. */
  alignment = fact_alignment_new (old_text, new_text, NULL, NULL);

  return fact_cli_lines_run (reanchor_line, alignment);
}

const FactCommand fact_command_reanchor = {
  "reanchor",
  "OLD NEW",
  N_("Find passages of a text again in a later version of it"),
  run,
};
