/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-cli-json.h"

#include <string.h>

#include "fact-cli-output.h"
#include "store/fact-record-writer.h"

/**
 * fact_cli_json_from_record:
 * @record: an article or a claim
 *
 * Makes the object that @record is in a project file, with the members of it that this version does not know.
 *
 * Returns: (transfer full): the object
 */
JsonObject *
fact_cli_json_from_record (gpointer record)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (FactJsonWriter) writer = fact_json_writer_new (stream, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GBytes) bytes = NULL;
  gsize n_bytes;
  const char *json;

  fact_record_write (writer, record);
  /* Neither writing to memory nor reading what was just written can fail. */
  if (!fact_json_writer_finish (writer, NULL) || !g_output_stream_close (stream, NULL, NULL))
    g_assert_not_reached ();
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
  json = g_bytes_get_data (bytes, &n_bytes);
  if (!json_parser_load_from_data (parser, json, (gssize) n_bytes, NULL))
    g_assert_not_reached ();

  return json_node_dup_object (json_parser_get_root (parser));
}

/**
 * fact_cli_json_print_line:
 * @object: (transfer full): an object
 *
 * Writes an object to standard output on one line.
 */
void
fact_cli_json_print_line (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *line = NULL;

  json_node_take_object (node, object);
  line = json_to_string (node, FALSE);
  fact_cli_print ("%s\n", line);
}
