/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-parser.h"

#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

/* The parser looks through all open elements at each end tag; where so many are open, the page is an attack. */
#define MAX_OPEN 12000

static const char *const attribute_names[FACT_HTML_N_ATTRIBUTES] = {
  "aria-hidden", "class", "content", "datetime", "hidden", "href", "http-equiv", "id", "itemprop", "itemtype", "lang", "name",
  "property", "rel", "role", "style", "title", "type",
};

typedef struct
{
  FactHtmlTree   *tree;
  htmlParserCtxt *context;
  guint           n_unseen;    /* open elements within one that is not shown, itself included */
  gboolean        is_data;     /* in a script of linked data, which is kept */
  gboolean        is_cut;
} Reader;

static int
compare_name (const void *name,
              const void *row)
{
  return strcmp (name, *(const char *const *) row);
}

static void
add_attributes (Reader         *self,
                const xmlChar **attributes)
{
  for (guint i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
    {
      const char *const *found = bsearch (attributes[i], attribute_names, G_N_ELEMENTS (attribute_names),
                                          sizeof attribute_names[0], compare_name);

      if (found != NULL)
        fact_html_tree_add_attribute (self->tree, (FactHtmlAttribute) (found - attribute_names),
                                      attributes[i + 1] != NULL ? (const char *) attributes[i + 1] : "");
    }
}

static gboolean
is_linked_data (const xmlChar **attributes)
{
  for (guint i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
    {
      if (strcmp ((const char *) attributes[i], "type") == 0 && attributes[i + 1] != NULL
          && g_ascii_strncasecmp ((const char *) attributes[i + 1], "application/ld+json", 19) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
element_started_cb (void           *user_data,
                    const xmlChar  *name,
                    const xmlChar **attributes)
{
  Reader *self = user_data;
  FactHtmlTag tag = fact_html_tag_find ((const char *) name);

  if (self->context->nameNr > MAX_OPEN)
    {
      self->is_cut = TRUE;
      xmlStopParser (self->context);
      return;
    }
  if (self->n_unseen > 0)
    {
      self->n_unseen++;
      return;
    }

  self->is_data = tag == FACT_HTML_SCRIPT && is_linked_data (attributes);
  if (fact_html_tag_get_kind (tag) == FACT_HTML_UNSEEN && tag != FACT_HTML_TITLE && !self->is_data)
    {
      self->n_unseen = 1;
      return;
    }

  if (fact_html_tree_open (self->tree, tag))
    add_attributes (self, attributes);
}

static void
element_ended_cb (void          *user_data,
                  const xmlChar *name)
{
  Reader *self = user_data;

  self->is_data = FALSE;
  if (self->n_unseen > 0)
    self->n_unseen--;
  else
    fact_html_tree_close (self->tree);
}

static void
words_read_cb (void          *user_data,
               const xmlChar *words,
               int            n_bytes)
{
  Reader *self = user_data;

  if (self->n_unseen == 0)
    fact_html_tree_add_text (self->tree, (const char *) words, (gsize) n_bytes);
}

/* What is in scripts and styles. */
static void
data_read_cb (void          *user_data,
              const xmlChar *data,
              int            n_bytes)
{
  Reader *self = user_data;

  if (self->is_data)
    fact_html_tree_add_text (self->tree, (const char *) data, (gsize) n_bytes);
}

/**
 * fact_html_parse:
 * @utf8: a page, valid UTF-8
 * @n_bytes: how many bytes it has, less than 2 GiB
 * @is_cut: (out): whether the rest was left unread because the page nests without end
 *
 * Reads a page with libxml2's HTML parser, whatever its state: what browsers mend, that mends. No tree of libxml2 is
 * made; scripts, styles, comments, pictures and controls do not get into ours.
 *
 * Returns: (transfer full): the elements and words of the page
 */
FactHtmlTree *
fact_html_parse (const char *utf8,
                 gsize       n_bytes,
                 gboolean   *is_cut)
{
  static const htmlSAXHandler handler = {
    .startElement = element_started_cb,
    .endElement = element_ended_cb,
    .characters = words_read_cb,
    .ignorableWhitespace = words_read_cb,
    .cdataBlock = data_read_cb,
  };
  Reader reader = { 0 };

  *is_cut = FALSE;
  reader.tree = fact_html_tree_new ();
  reader.context = n_bytes > 0 ? htmlCreateMemoryParserCtxt (utf8, (int) n_bytes) : NULL;
  if (reader.context == NULL)
    return reader.tree;

  htmlCtxtUseOptions (reader.context, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                                      | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
  xmlSwitchEncoding (reader.context, XML_CHAR_ENCODING_UTF8);
  *reader.context->sax = handler;
  reader.context->userData = &reader;
  htmlParseDocument (reader.context);
  *is_cut = reader.is_cut;
  htmlFreeParserCtxt (reader.context);
  fact_html_tree_complete (reader.tree);

  return reader.tree;
}
