/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-linked-data.h"

#include <string.h>

#include <json-glib/json-glib.h>

#include "html/fact-html-character.h"

/* What pages say of themselves is neither longer nor deeper; json-glib reads recursively and sets no bound itself. */
#define MAX_BYTES (1024 * 1024)
#define MAX_NESTING 64

/* A list of authors is no longer. */
#define MAX_AUTHORS 12

/* What is described, by how likely it is the article. */
typedef enum
{
  RANK_OTHER,
  RANK_PAGE,
  RANK_WORK,
  RANK_ARTICLE
} Rank;

typedef struct
{
  FactHtmlLinkedData *result;
  GHashTable         *names;   /* of char * (@id) to char *: who else is named on the page */
  Rank                ranks[8];
} Reader;

static gboolean
is_shallow (const char *json,
            gsize       n_bytes)
{
  guint depth = 0;
  gboolean in_string = FALSE;

  for (gsize i = 0; i < n_bytes; i++)
    {
      char c = json[i];

      if (c == '"')
        in_string = !in_string;
      else if (in_string && c == '\\')
        i++;
      else if (!in_string && (c == '[' || c == '{') && ++depth > MAX_NESTING)
        return FALSE;
      else if (!in_string && (c == ']' || c == '}') && depth > 0)
        depth--;
    }

  return TRUE;
}

/* Scripts are often wrapped in comments and CDATA marks for the sake of old browsers. */
static JsonNode *
parse (const char *json,
       gsize       n_bytes)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  const char *start = json;
  const char *end = json + n_bytes;

  while (start < end && *start != '{' && *start != '[')
    start++;
  if (g_str_has_prefix (start, "[CDATA["))
    {
      start += strlen ("[CDATA[");
      while (end > start && strncmp (end, "]]>", 3) != 0)
        end--;
      while (start < end && *start != '{' && *start != '[')
        start++;
    }
  while (end > start && end[-1] != (*start == '{' ? '}' : ']'))
    end--;

  if (end - start > MAX_BYTES || !is_shallow (start, (gsize) (end - start))
      || !json_parser_load_from_data (parser, start, end - start, NULL))
    return NULL;

  return json_parser_steal_root (parser);
}

static const char *
get_string (JsonObject *object,
            const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node) && json_array_get_length (json_node_get_array (node)) > 0)
    node = json_array_get_element (json_node_get_array (node), 0);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
         ? json_node_get_string (node) : NULL;
}

static Rank
get_type_rank (const char *type)
{
  static const char *const works[] = { "VideoObject", "Recipe", "CreativeWork", "Book", "Review", "Report", "AudioObject", "PodcastEpisode" };

  if (g_str_has_suffix (type, "Article") || g_str_has_suffix (type, "BlogPosting") || g_str_has_suffix (type, "NewsStory"))
    return RANK_ARTICLE;
  for (guint i = 0; i < G_N_ELEMENTS (works); i++)
    {
      if (g_str_has_suffix (type, works[i]))
        return RANK_WORK;
    }

  return g_str_has_suffix (type, "WebPage") || g_str_has_suffix (type, "Page") ? RANK_PAGE : RANK_OTHER;
}

static Rank
get_rank (JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "@type");
  Rank rank = RANK_OTHER;

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *types = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (types); i++)
        {
          JsonNode *type = json_array_get_element (types, i);

          if (JSON_NODE_HOLDS_VALUE (type) && json_node_get_value_type (type) == G_TYPE_STRING)
            rank = MAX (rank, get_type_rank (json_node_get_string (type)));
        }
    }
  else if (get_string (object, "@type") != NULL)
    {
      rank = get_type_rank (get_string (object, "@type"));
    }

  return rank;
}

/* Keeps a value of the best described thing; of two alike the first. */
static void
keep (Reader      *self,
      guint        slot,
      char       **field,
      const char  *value,
      Rank         rank)
{
  char *plain;

  if (value == NULL || rank <= self->ranks[slot])
    return;

  plain = g_strstrip (fact_html_character_decode (value));
  if (*plain == '\0')
    {
      g_free (plain);
      return;
    }
  g_free (*field);
  *field = plain;
  self->ranks[slot] = rank;
}

static const char *
get_name (Reader   *self,
          JsonNode *node)
{
  JsonObject *object;
  const char *id;

  if (JSON_NODE_HOLDS_VALUE (node))
    return json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return NULL;

  object = json_node_get_object (node);
  id = get_string (object, "@id");
  if (get_string (object, "name") != NULL)
    return get_string (object, "name");

  return id != NULL ? g_hash_table_lookup (self->names, id) : NULL;
}

/* The names of one or several persons, or of an organisation. */
static char *
join_names (Reader   *self,
            JsonNode *node)
{
  GString *names = g_string_new (NULL);
  g_autoptr (JsonArray) single = NULL;
  JsonArray *list;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      list = json_node_get_array (node);
    }
  else
    {
      list = single = json_array_new ();
      json_array_add_element (single, json_node_ref (node));
    }

  for (guint i = 0; i < json_array_get_length (list) && i < MAX_AUTHORS; i++)
    {
      const char *name = get_name (self, json_array_get_element (list, i));

      if (name == NULL || *name == '\0' || strstr (name, "://") != NULL || strstr (names->str, name) != NULL)
        continue;
      if (names->len > 0)
        g_string_append (names, ", ");
      g_string_append (names, name);
    }

  return g_string_free (names, FALSE);
}

static void
keep_names (Reader      *self,
            guint        slot,
            char       **field,
            JsonObject  *object,
            const char  *member,
            Rank         rank)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node != NULL)
    {
      g_autofree char *names = join_names (self, node);

      keep (self, slot, field, names, rank);
    }
}

static void
read_thing (Reader     *self,
            JsonObject *object)
{
  FactHtmlLinkedData *result = self->result;
  Rank rank = get_rank (object);

  if (rank == RANK_OTHER)
    return;

  if (rank == RANK_ARTICLE)
    {
      keep (self, 0, &result->title, get_string (object, "headline"), rank);
      keep (self, 0, &result->title, get_string (object, "name"), rank);
      keep (self, 6, &result->url, get_string (object, "url"), rank);
    }
  keep (self, 1, &result->published, get_string (object, "datePublished"), rank);
  keep (self, 2, &result->created, get_string (object, "dateCreated"), rank);
  keep (self, 2, &result->created, get_string (object, "uploadDate"), rank);
  keep (self, 3, &result->modified, get_string (object, "dateModified"), rank);
  keep_names (self, 4, &result->byline, object, "author", rank);
  keep_names (self, 5, &result->outlet, object, "publisher", rank);
  keep (self, 7, &result->language, get_string (object, "inLanguage"), rank);
}

/* Goes through all objects, without recursion: what is within things may be things (@graph, mainEntity). */
static void
visit (Reader   *self,
       JsonNode *root,
       void    (*func) (Reader     *self,
                        JsonObject *object))
{
  g_autoptr (GPtrArray) left = g_ptr_array_new ();

  g_ptr_array_add (left, root);
  while (left->len > 0)
    {
      JsonNode *node = g_ptr_array_steal_index (left, left->len - 1);

      if (JSON_NODE_HOLDS_ARRAY (node))
        {
          JsonArray *array = json_node_get_array (node);

          for (guint i = json_array_get_length (array); i > 0; i--)
            g_ptr_array_add (left, json_array_get_element (array, i - 1));
        }
      else if (JSON_NODE_HOLDS_OBJECT (node))
        {
          g_autoptr (GList) members = json_object_get_values (json_node_get_object (node));

          func (self, json_node_get_object (node));
          for (GList *l = g_list_last (members); l != NULL; l = l->prev)
            g_ptr_array_add (left, l->data);
        }
    }
}

static void
collect_name (Reader     *self,
              JsonObject *object)
{
  const char *id = get_string (object, "@id");
  const char *name = get_string (object, "name");

  if (id != NULL && name != NULL)
    g_hash_table_insert (self->names, g_strdup (id), g_strdup (name));
}

static GPtrArray *
parse_scripts (FactHtmlTree *tree)
{
  GPtrArray *roots = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  guint32 n_nodes = fact_html_tree_get_n_nodes (tree);

  for (FactHtmlNode i = 0; i + 1 < n_nodes; i++)
    {
      if (fact_html_tree_get_tag (tree, i) == FACT_HTML_SCRIPT && fact_html_tree_get_end (tree, i) > i + 1)
        {
          gsize n_bytes;
          const char *json = fact_html_tree_get_text (tree, i + 1, &n_bytes);
          g_autofree char *copy = g_strndup (json, n_bytes);
          JsonNode *root = parse (copy, n_bytes);

          if (root != NULL)
            g_ptr_array_add (roots, root);
        }
    }

  return roots;
}

/**
 * fact_html_linked_data_new:
 * @tree: a page
 *
 * Reads its JSON-LD scripts. One that is no JSON, longer than a page needs or nested to harm is passed over.
 *
 * Returns: (transfer full): what they say of the article
 */
FactHtmlLinkedData *
fact_html_linked_data_new (FactHtmlTree *tree)
{
  g_autoptr (GPtrArray) roots = parse_scripts (tree);
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Reader reader = { g_new0 (FactHtmlLinkedData, 1), names };

  for (guint i = 0; i < roots->len; i++)
    visit (&reader, g_ptr_array_index (roots, i), collect_name);
  for (guint i = 0; i < roots->len; i++)
    visit (&reader, g_ptr_array_index (roots, i), read_thing);

  return reader.result;
}

/**
 * fact_html_linked_data_free:
 * @self: (nullable): linked data
 *
 * Frees it.
 */
void
fact_html_linked_data_free (FactHtmlLinkedData *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->published);
  g_free (self->created);
  g_free (self->modified);
  g_free (self->byline);
  g_free (self->outlet);
  g_free (self->url);
  g_free (self->language);
  g_free (self);
}
