/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-tree.h"

#include <string.h>

/* No page that somebody wrote has so many; a file of nothing but tags would take twenty times its size otherwise. */
#define MAX_NODES (2 * 1024 * 1024)

/* Deeper elements are laid beside each other, as browsers do. */
#define MAX_DEPTH 512

/* What is in an attribute of more than this is no name, address or date. */
#define MAX_VALUE 8192

typedef struct
{
  FactHtmlNode parent;
  FactHtmlNode end;
  guint32      first;          /* of an element the place of its first attribute, of a text that of its first byte */
  guint32      n;              /* how many attributes or bytes */
  FactHtmlTag  tag;
} Node;

typedef struct
{
  FactHtmlAttribute attribute;
  guint32           value;     /* its place in values */
} Attribute;

struct _FactHtmlTree
{
  GArray  *nodes;              /* of Node */
  GArray  *attributes;         /* of Attribute */
  GString *values;             /* each ended by NUL */
  GString *words;              /* of all texts */
  GArray  *open;               /* of FactHtmlNode: the elements that are not closed yet */
  guint    n_unkept;           /* open elements beyond the bounds, whose words go into the last that is kept */
};

/**
 * fact_html_tree_new:
 *
 * A page's elements and words, made for little memory and for walking through in order: it takes 20 bytes for a node,
 * where libxml2's takes 120. Nothing in it is recursive, however deep the page nests.
 *
 * Returns: (transfer full): an empty tree
 */
FactHtmlTree *
fact_html_tree_new (void)
{
  FactHtmlTree *self = g_new0 (FactHtmlTree, 1);

  self->nodes = g_array_new (FALSE, FALSE, sizeof (Node));
  self->attributes = g_array_new (FALSE, FALSE, sizeof (Attribute));
  self->values = g_string_new (NULL);
  self->words = g_string_new (NULL);
  self->open = g_array_new (FALSE, FALSE, sizeof (FactHtmlNode));

  return self;
}

/**
 * fact_html_tree_free:
 * @self: (nullable): a tree
 *
 * Frees it.
 */
void
fact_html_tree_free (FactHtmlTree *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->nodes);
  g_array_unref (self->attributes);
  g_string_free (self->values, TRUE);
  g_string_free (self->words, TRUE);
  g_array_unref (self->open);
  g_free (self);
}

static Node *
get_node (FactHtmlTree *self,
          FactHtmlNode  node)
{
  g_assert (node < self->nodes->len);

  return &g_array_index (self->nodes, Node, node);
}

static FactHtmlNode
get_innermost (FactHtmlTree *self)
{
  return self->open->len > 0 ? g_array_index (self->open, FactHtmlNode, self->open->len - 1) : FACT_HTML_NO_NODE;
}

static void
append (FactHtmlTree *self,
        FactHtmlTag   tag,
        guint32       first,
        guint32       n)
{
  Node node = { get_innermost (self), self->nodes->len + 1, first, n, tag };

  g_array_append_val (self->nodes, node);
}

/**
 * fact_html_tree_open:
 * @self: a tree that is being made
 * @tag: an element that begins
 *
 * Adds an element within the one that is open, and opens it.
 *
 * Returns: %FALSE when the page has too many or nests too deep: then the element is left out, not what is in it
 */
gboolean
fact_html_tree_open (FactHtmlTree *self,
                     FactHtmlTag   tag)
{
  FactHtmlNode node = self->nodes->len;

  if (self->n_unkept > 0 || self->open->len >= MAX_DEPTH || node >= MAX_NODES)
    {
      self->n_unkept++;
      return FALSE;
    }

  append (self, tag, self->attributes->len, 0);
  g_array_append_val (self->open, node);

  return TRUE;
}

/**
 * fact_html_tree_add_attribute:
 * @self: a tree whose fact_html_tree_open() has just returned %TRUE
 * @attribute: which
 * @value: UTF-8; of a very long one only the beginning is kept
 *
 * Adds an attribute to the element just opened.
 */
void
fact_html_tree_add_attribute (FactHtmlTree      *self,
                              FactHtmlAttribute  attribute,
                              const char        *value)
{
  Attribute row = { attribute, (guint32) self->values->len };
  gsize n_bytes = strnlen (value, MAX_VALUE + 1);

  g_return_if_fail (self->open->len > 0);

  if (n_bytes > MAX_VALUE)
    n_bytes = (gsize) (g_utf8_find_prev_char (value, value + MAX_VALUE) - value);

  g_string_append_len (self->values, value, (gssize) n_bytes);
  g_string_append_c (self->values, '\0');
  g_array_append_val (self->attributes, row);
  get_node (self, get_innermost (self))->n++;
}

/**
 * fact_html_tree_close:
 * @self: a tree that is being made
 *
 * Ends the innermost element, if one is open.
 */
void
fact_html_tree_close (FactHtmlTree *self)
{
  if (self->n_unkept > 0)
    {
      self->n_unkept--;
      return;
    }

  if (self->open->len == 0)
    return;

  get_node (self, get_innermost (self))->end = self->nodes->len;
  g_array_set_size (self->open, self->open->len - 1);
}

/**
 * fact_html_tree_complete:
 * @self: a tree that is being made
 *
 * Ends all elements that are still open.
 */
void
fact_html_tree_complete (FactHtmlTree *self)
{
  self->n_unkept = 0;
  while (self->open->len > 0)
    fact_html_tree_close (self);
}

/* Whether the last node is a text of the open element that ends where the next words begin. */
static gboolean
can_lengthen_last (FactHtmlTree *self)
{
  Node *last = self->nodes->len > 0 ? get_node (self, self->nodes->len - 1) : NULL;

  return last != NULL && last->tag == FACT_HTML_TEXT && last->parent == get_innermost (self);
}

/**
 * fact_html_tree_add_text:
 * @self: a tree that is being made
 * @utf8: words, as they stand in the page
 * @n_bytes: how many bytes they are
 *
 * Adds words to the innermost element.
 */
void
fact_html_tree_add_text (FactHtmlTree *self,
                         const char   *utf8,
                         gsize         n_bytes)
{
  guint32 first = (guint32) self->words->len;

  g_string_append_len (self->words, utf8, (gssize) n_bytes);

  if (can_lengthen_last (self))
    get_node (self, self->nodes->len - 1)->n += (guint32) n_bytes;
  else
    append (self, FACT_HTML_TEXT, first, (guint32) n_bytes);
}

/**
 * fact_html_tree_get_n_nodes:
 * @self: a tree
 *
 * Returns: how many elements and texts there are
 */
guint32
fact_html_tree_get_n_nodes (FactHtmlTree *self)
{
  return self->nodes->len;
}

/**
 * fact_html_tree_get_tag:
 * @self: a tree
 * @node: a node of it
 *
 * Returns: which element it is, or %FACT_HTML_TEXT
 */
FactHtmlTag
fact_html_tree_get_tag (FactHtmlTree *self,
                        FactHtmlNode  node)
{
  return get_node (self, node)->tag;
}

/**
 * fact_html_tree_get_parent:
 * @self: a tree
 * @node: a node of it
 *
 * Returns: the element around it; %FACT_HTML_NO_NODE for one that stands for itself
 */
FactHtmlNode
fact_html_tree_get_parent (FactHtmlTree *self,
                           FactHtmlNode  node)
{
  return get_node (self, node)->parent;
}

/**
 * fact_html_tree_get_end:
 * @self: a tree that is complete
 * @node: a node of it
 *
 * Returns: the first node that is not within it any more, which may be the number of nodes
 */
FactHtmlNode
fact_html_tree_get_end (FactHtmlTree *self,
                        FactHtmlNode  node)
{
  return get_node (self, node)->end;
}

/**
 * fact_html_tree_get_attribute:
 * @self: a tree
 * @node: a node of it
 * @attribute: which
 *
 * Returns: (nullable): its value; %NULL where it has none
 */
const char *
fact_html_tree_get_attribute (FactHtmlTree      *self,
                              FactHtmlNode       node,
                              FactHtmlAttribute  attribute)
{
  const Node *element = get_node (self, node);

  if (element->tag == FACT_HTML_TEXT)
    return NULL;

  for (guint32 i = element->first; i < element->first + element->n; i++)
    {
      const Attribute *row = &g_array_index (self->attributes, Attribute, i);

      if (row->attribute == attribute)
        return self->values->str + row->value;
    }

  return NULL;
}

/**
 * fact_html_tree_has_attributes:
 * @self: a tree
 * @node: a node of it
 *
 * Returns: whether any of its attributes was kept
 */
gboolean
fact_html_tree_has_attributes (FactHtmlTree *self,
                               FactHtmlNode  node)
{
  const Node *element = get_node (self, node);

  return element->tag != FACT_HTML_TEXT && element->n > 0;
}

/**
 * fact_html_tree_get_text:
 * @self: a tree
 * @node: a text of it
 * @n_bytes: (out): how many bytes it has
 *
 * Returns: its words as they stand in the page, not ended by NUL
 */
const char *
fact_html_tree_get_text (FactHtmlTree *self,
                         FactHtmlNode  node,
                         gsize        *n_bytes)
{
  const Node *text = get_node (self, node);

  g_return_val_if_fail (text->tag == FACT_HTML_TEXT, NULL);

  *n_bytes = text->n;

  return self->words->str + text->first;
}

/**
 * fact_html_tree_dup_words:
 * @self: a tree
 * @node: a node of it
 * @max_bytes: how much is wanted at most
 *
 * Returns: (transfer full): all words within it on one line, white space collapsed; elements part them only where the page has
 *   white space or the element stands on lines of its own. "" when they are more than @max_bytes
 */
char *
fact_html_tree_dup_words (FactHtmlTree *self,
                          FactHtmlNode  node,
                          gsize         max_bytes)
{
  FactHtmlNode end = fact_html_tree_get_end (self, node);
  GString *words = g_string_new (NULL);
  gboolean parted = FALSE;

  for (FactHtmlNode i = node; i < end && words->len <= max_bytes; i++)
    {
      const Node *n = get_node (self, i);

      if (n->tag != FACT_HTML_TEXT)
        {
          parted = parted || fact_html_tag_get_kind (n->tag) != FACT_HTML_INLINE;
          continue;
        }
      for (const char *p = self->words->str + n->first; p < self->words->str + n->first + n->n && words->len <= max_bytes; p++)
        {
          if (g_ascii_isspace (*p))
            {
              parted = TRUE;
              continue;
            }
          if (parted && words->len > 0)
            g_string_append_c (words, ' ');
          parted = FALSE;
          g_string_append_c (words, *p);
        }
    }

  if (words->len > max_bytes)
    g_string_truncate (words, 0);

  return g_string_free (words, FALSE);
}
