/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-run.h"

#include <string.h>

#include "html/fact-html-table.h"

/* What an open element means for the words within. */
typedef struct
{
  FactHtmlNode end;
  FactHtmlNode block;
  FactHtmlTag  tag;
  gboolean     is_link;
  gboolean     is_pre;
  gboolean     is_hidden;      /* with the lines it stands on */
  gboolean     is_left_out;    /* hidden within a line, or no words of the page at all */
  gboolean     is_grid;        /* a table of data, or in one */
} Level;

typedef struct
{
  FactHtmlTree *tree;
  FactHtmlRuns *result;
  GArray       *levels;        /* of Level */
  FactHtmlRun   run;           /* the one being made: there is one while run.n_bytes is not 0 */
  FactHtmlGap   gap;           /* what parts the next run from this one */
  gboolean      is_spaced;     /* white space before the next word */
  guint         n_breaks;      /* line breaks before it */
} Builder;

static gboolean
is_ideograph (gunichar c)
{
  return (c >= 0x2E80 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

static gboolean
is_stop (gunichar c)
{
  switch (c)
    {
    case ',': case '.': case '!': case '?': case ';':
    case 0x060C: case 0x061B: case 0x061F: case 0x0964: case 0x3001: case 0x3002: case 0xFF01: case 0xFF0C: case 0xFF1F:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
end_run (Builder *self)
{
  if (self->run.n_bytes > 0)
    {
      self->run.n_bytes = (guint32) self->result->words->len - self->run.start;
      g_array_append_val (self->result->runs, self->run);
      self->gap = FACT_HTML_GAP_CELL;
    }

  memset (&self->run, 0, sizeof self->run);
  self->is_spaced = FALSE;
  self->n_breaks = 0;
}

static void
begin_run (Builder      *self,
           FactHtmlNode  node,
           const Level  *level)
{
  self->run.start = (guint32) self->result->words->len;
  self->run.first = node;
  self->run.block = level->block;
  self->run.gap = self->gap;
  self->run.is_hidden = level->is_hidden;
}

/* White space and line breaks that were met before a word, as far as they show. */
static void
append_space (Builder *self)
{
  if (self->run.n_bytes == 0)
    self->is_spaced = FALSE;
  else if (self->n_breaks > 0)
    g_string_append_c (self->result->words, '\n');
  else if (self->is_spaced)
    g_string_append_c (self->result->words, ' ');

  self->is_spaced = FALSE;
  self->n_breaks = 0;
}

static void
add_character (Builder      *self,
               const char   *p,
               gsize         n_bytes,
               FactHtmlNode  node,
               const Level  *level)
{
  gunichar c = g_utf8_get_char (p);
  guint n_letters = is_ideograph (c) ? 3 : 1;

  if (self->n_breaks > 1)
    {
      end_run (self);
      self->gap = FACT_HTML_GAP_PARAGRAPH;
    }
  if (self->run.n_bytes == 0)
    begin_run (self, node, level);
  append_space (self);

  g_string_append_len (self->result->words, p, (gssize) n_bytes);
  self->run.n_bytes = 1;
  self->run.n_letters += n_letters;
  self->run.n_link_letters += level->is_link ? n_letters : 0;
  if (is_stop (c) && self->run.n_stops < G_MAXUINT16)
    self->run.n_stops++;
}

static void
add_text (Builder      *self,
          FactHtmlNode  node,
          const Level  *level)
{
  gsize n_bytes;
  const char *text = fact_html_tree_get_text (self->tree, node, &n_bytes);
  const char *end = text + n_bytes;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      if (level->is_pre && *p == '\n')
        self->n_breaks++;
      else if (*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r' || *p == '\f')
        self->is_spaced = TRUE;
      else if ((guchar) *p >= 0x20)
        add_character (self, p, (gsize) (g_utf8_next_char (p) - p), node, level);
    }
}

/* What parts what is in this element from what is around it. */
static FactHtmlGap
get_gap (const Level *level)
{
  switch (level->tag)
    {
    case FACT_HTML_LI: case FACT_HTML_DT: case FACT_HTML_DD:
      return FACT_HTML_GAP_LINE;
    case FACT_HTML_TR:
      return level->is_grid ? FACT_HTML_GAP_LINE : FACT_HTML_GAP_PARAGRAPH;
    case FACT_HTML_TD: case FACT_HTML_TH:
      return level->is_grid ? FACT_HTML_GAP_CELL : FACT_HTML_GAP_PARAGRAPH;
    case FACT_HTML_CAPTION:
      return FACT_HTML_GAP_PARAGRAPH;
    case FACT_HTML_THEAD: case FACT_HTML_TBODY: case FACT_HTML_TFOOT:
      return FACT_HTML_GAP_LINE;
    default:
      return level->is_grid && level->tag != FACT_HTML_TABLE ? FACT_HTML_GAP_CELL : FACT_HTML_GAP_PARAGRAPH;
    }
}

static gboolean
is_block (FactHtmlTag tag)
{
  FactHtmlTagKind kind = fact_html_tag_get_kind (tag);

  return kind == FACT_HTML_BLOCK || kind == FACT_HTML_HEADING;
}

static void
part (Builder     *self,
      const Level *level)
{
  if (!is_block (level->tag))
    return;

  end_run (self);
  self->gap = MAX (self->gap, get_gap (level));
}

static gboolean
hides (FactHtmlTree *tree,
       FactHtmlNode  node)
{
  const char *style = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_STYLE);
  const char *aria = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_ARIA_HIDDEN);
  const char *hidden = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_HIDDEN);

  if (hidden != NULL && g_ascii_strcasecmp (hidden, "until-found") != 0)
    return TRUE;
  if (aria != NULL && g_ascii_strcasecmp (aria, "true") == 0)
    return TRUE;

  if (style != NULL)
    {
      g_auto (GStrv) declarations = g_strsplit (style, ";", -1);

      for (guint i = 0; declarations[i] != NULL; i++)
        {
          char **sides = g_strsplit (declarations[i], ":", 2);
          gboolean found = sides[0] != NULL && sides[1] != NULL
                           && ((g_ascii_strcasecmp (g_strstrip (sides[0]), "display") == 0
                                && g_ascii_strncasecmp (g_strstrip (sides[1]), "none", 4) == 0)
                               || (g_ascii_strcasecmp (sides[0], "visibility") == 0
                                   && g_ascii_strncasecmp (g_strstrip (sides[1]), "hidden", 6) == 0));

          g_strfreev (sides);
          if (found)
            return TRUE;
        }
    }

  return FALSE;
}

/* Pages show themselves by script; the whole of one is never meant to be hidden. */
static gboolean
can_be_hidden (FactHtmlTag tag)
{
  return tag != FACT_HTML_HTML && tag != FACT_HTML_BODY && tag != FACT_HTML_ARTICLE && tag != FACT_HTML_MAIN;
}

static void
enter (Builder      *self,
       FactHtmlNode  node,
       FactHtmlTag   tag)
{
  Level level = g_array_index (self->levels, Level, self->levels->len - 1);
  gboolean is_hidden;

  level.end = fact_html_tree_get_end (self->tree, node);
  level.tag = tag;
  level.block = is_block (tag) ? node : level.block;
  level.is_link = level.is_link || (tag == FACT_HTML_A && fact_html_tree_get_attribute (self->tree, node, FACT_HTML_ATTRIBUTE_HREF) != NULL);
  level.is_pre = level.is_pre || tag == FACT_HTML_PRE;
  is_hidden = fact_html_tree_has_attributes (self->tree, node) && can_be_hidden (tag) && hides (self->tree, node);
  level.is_hidden = level.is_hidden || (is_hidden && is_block (tag));
  /* A page need not say where its head ends, and libxml2 does not know of newer elements that it ends before them. */
  level.is_left_out = level.is_left_out || (is_hidden && !is_block (tag)) || tag == FACT_HTML_TITLE || tag == FACT_HTML_SCRIPT;
  if (tag == FACT_HTML_TABLE)
    level.is_grid = fact_html_table_has_data (self->tree, node);

  part (self, &level);
  if (tag == FACT_HTML_BR)
    self->n_breaks++;
  if (tag == FACT_HTML_A && self->run.n_links < G_MAXUINT16)
    self->run.n_links++;
  g_array_append_val (self->levels, level);
}

/**
 * fact_html_runs_new:
 * @tree: a page
 *
 * Lays a page out as a browser without style sheets does: white space collapsed, elements that stand for themselves on
 * lines of their own, the cells of a table's row on one. Characters that have no width to see, as no-break spaces, stay.
 *
 * Returns: (transfer full): all its words, also those that are hidden
 */
FactHtmlRuns *
fact_html_runs_new (FactHtmlTree *tree)
{
  FactHtmlRuns *self = g_new0 (FactHtmlRuns, 1);
  guint32 n_nodes = fact_html_tree_get_n_nodes (tree);
  Level outermost = { n_nodes, FACT_HTML_NO_NODE, FACT_HTML_OTHER };
  Builder builder = { tree, self };

  self->words = g_string_new (NULL);
  self->runs = g_array_new (FALSE, FALSE, sizeof (FactHtmlRun));
  builder.levels = g_array_new (FALSE, FALSE, sizeof (Level));
  g_array_append_val (builder.levels, outermost);

  for (FactHtmlNode i = 0; i < n_nodes; i++)
    {
      FactHtmlTag tag = fact_html_tree_get_tag (tree, i);
      const Level *level = &g_array_index (builder.levels, Level, builder.levels->len - 1);

      while (level->end <= i)
        {
          part (&builder, level);
          g_array_set_size (builder.levels, builder.levels->len - 1);
          level--;
        }

      if (tag != FACT_HTML_TEXT)
        enter (&builder, i, tag);
      else if (!level->is_left_out)
        add_text (&builder, i, level);
    }
  end_run (&builder);
  g_array_unref (builder.levels);

  return self;
}

/**
 * fact_html_runs_free:
 * @self: (nullable): the runs of a page
 *
 * Frees them.
 */
void
fact_html_runs_free (FactHtmlRuns *self)
{
  if (self == NULL)
    return;

  g_string_free (self->words, TRUE);
  g_array_unref (self->runs);
  g_free (self);
}

/**
 * fact_html_runs_append:
 * @self: the runs of a page
 * @run: one of them
 * @gap: what parts it from what is in @text
 * @text: a text
 *
 * Adds the words of @run to @text: as a paragraph parted by an empty line, on the next line or, for a cell, behind a tab.
 */
void
fact_html_runs_append (const FactHtmlRuns *self,
                       const FactHtmlRun  *run,
                       FactHtmlGap         gap,
                       GString            *text)
{
  static const char *const gaps[] = { "\t", "\n", "\n\n" };

  if (text->len > 0)
    g_string_append (text, gaps[gap]);
  g_string_append_len (text, self->words->str + run->start, run->n_bytes);
}
