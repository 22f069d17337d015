/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-json-node-writer.h"

static void
write_value (FactJsonWriter *writer,
             JsonNode       *node)
{
  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      fact_json_writer_string (writer, json_node_get_string (node));
      break;

    case G_TYPE_BOOLEAN:
      fact_json_writer_boolean (writer, json_node_get_boolean (node));
      break;

    case G_TYPE_DOUBLE:
      fact_json_writer_double (writer, json_node_get_double (node));
      break;

    default:
      fact_json_writer_int (writer, json_node_get_int (node));
    }
}

static void
write_object (FactJsonWriter *writer,
              JsonObject     *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  fact_json_writer_begin_object (writer);
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      fact_json_writer_name (writer, name);
      fact_json_writer_node (writer, value);
    }
  fact_json_writer_end_object (writer);
}

static void
write_array (FactJsonWriter *writer,
             JsonArray      *array)
{
  guint n = json_array_get_length (array);

  fact_json_writer_begin_array (writer);
  for (guint i = 0; i < n; i++)
    fact_json_writer_node (writer, json_array_get_element (array, i));
  fact_json_writer_end_array (writer);
}

/**
 * fact_json_writer_node:
 * @self: a writer
 * @node: a tree of any kind; no deeper than what fact_json_check() lets pass
 *
 * Writes the tree as json_generator_to_data() does with "pretty", but for the two cases in which that gives no JSON:
 * U+001F is escaped, and a number with an exponent gets no ".0".
 */
void
fact_json_writer_node (FactJsonWriter *self,
                       JsonNode       *node)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (node != NULL);

  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      write_object (self, json_node_get_object (node));
      break;

    case JSON_NODE_ARRAY:
      write_array (self, json_node_get_array (node));
      break;

    case JSON_NODE_VALUE:
      write_value (self, node);
      break;

    case JSON_NODE_NULL:
    default:
      fact_json_writer_null (self);
    }
}
