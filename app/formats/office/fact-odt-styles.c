/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-odt-styles.h"

#include <string.h>

#include "fact-list-number.h"

/* A chain of styles that take from each other is never longer, unless it is a ring. */
#define MAX_PARENTS 32

#define MAX_NUMBER 1000000

typedef struct
{
  char *parent;
  int   is_hidden;                     /* -1: it does not say */
} Style;

/* A level of a list: how its items are told apart. */
typedef struct
{
  FactListNumber  kind;
  char           *prefix;
  char           *suffix;
  guint           start;
  guint           n_shown;             /* how many levels are shown: the last of "1.2.3" alone, or more */
} Level;

typedef struct
{
  Level levels[FACT_ODT_N_LEVELS];
} Scheme;

struct _FactOdtStyles
{
  GHashTable *styles;                  /* of Style */
  GHashTable *schemes;                 /* of Scheme */
  char       *language;
  char       *country;
};

static void
style_free (gpointer data)
{
  Style *style = data;

  g_free (style->parent);
  g_free (style);
}

static void
scheme_free (gpointer data)
{
  Scheme *scheme = data;

  for (guint i = 0; i < FACT_ODT_N_LEVELS; i++)
    {
      g_free (scheme->levels[i].prefix);
      g_free (scheme->levels[i].suffix);
    }
  g_free (scheme);
}

/**
 * fact_odt_styles_new:
 *
 * Returns: (transfer full): no styles yet
 */
FactOdtStyles *
fact_odt_styles_new (void)
{
  FactOdtStyles *self = g_new0 (FactOdtStyles, 1);

  self->styles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, style_free);
  self->schemes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, scheme_free);

  return self;
}

/**
 * fact_odt_styles_free:
 * @self: (nullable): styles
 *
 * Frees them.
 */
void
fact_odt_styles_free (FactOdtStyles *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->styles);
  g_hash_table_unref (self->schemes);
  g_free (self->language);
  g_free (self->country);
  g_free (self);
}

static char *
dup_name (FactXml    *xml,
          const char *name)
{
  const char *value = fact_xml_get_attribute (xml, name);

  return g_strdup (value != NULL ? value : "");
}

static void
read_style (FactOdtStyles *self,
            FactXml       *xml)
{
  guint depth = fact_xml_get_depth (xml);
  Style *style = g_new0 (Style, 1);

  style->parent = g_strdup (fact_xml_get_attribute (xml, "parent-style-name"));
  style->is_hidden = -1;
  g_hash_table_replace (self->styles, dup_name (xml, "name"), style);

  while (fact_xml_next_below (xml, depth))
    {
      const char *display = fact_xml_starts (xml, "style:text-properties") ? fact_xml_get_attribute (xml, "display") : NULL;

      if (display != NULL)
        style->is_hidden = g_str_equal (display, "none");
    }
}

static void
read_default (FactOdtStyles *self,
              FactXml       *xml)
{
  gboolean is_paragraph = g_strcmp0 (fact_xml_get_attribute (xml, "family"), "paragraph") == 0;
  guint depth = fact_xml_get_depth (xml);

  while (fact_xml_next_below (xml, depth))
    {
      if (!is_paragraph || self->language != NULL || !fact_xml_starts (xml, "style:text-properties"))
        continue;
      self->language = g_strdup (fact_xml_get_attribute (xml, "language"));
      self->country = g_strdup (fact_xml_get_attribute (xml, "country"));
    }
}

static FactListNumber
read_kind (FactXml *xml)
{
  const char *format = fact_xml_get_attribute (xml, "num-format");

  if (format == NULL || *format == '\0')
    return FACT_LIST_NUMBER_NONE;

  switch (*format)
    {
    case 'a':
      return FACT_LIST_NUMBER_LOWER_LETTER;
    case 'A':
      return FACT_LIST_NUMBER_UPPER_LETTER;
    case 'i':
      return FACT_LIST_NUMBER_LOWER_ROMAN;
    case 'I':
      return FACT_LIST_NUMBER_UPPER_ROMAN;
    default:
      return FACT_LIST_NUMBER_DECIMAL;
    }
}

static guint
read_number (FactXml    *xml,
             const char *name,
             guint       greatest)
{
  const char *value = fact_xml_get_attribute (xml, name);
  gint64 number = value != NULL ? g_ascii_strtoll (value, NULL, 10) : 1;

  return (guint) CLAMP (number, 0, greatest);
}

static void
read_level (Scheme  *scheme,
            FactXml *xml)
{
  Level *level = &scheme->levels[MAX (1, read_number (xml, "level", FACT_ODT_N_LEVELS)) - 1];

  level->kind = fact_xml_starts (xml, "text:list-level-style-bullet") ? FACT_LIST_NUMBER_BULLET : read_kind (xml);
  level->start = read_number (xml, "start-value", MAX_NUMBER);
  level->n_shown = read_number (xml, "display-levels", FACT_ODT_N_LEVELS);
  g_free (level->prefix);
  g_free (level->suffix);
  level->prefix = dup_name (xml, "num-prefix");
  level->suffix = dup_name (xml, "num-suffix");
}

static void
read_scheme (FactOdtStyles *self,
             FactXml       *xml)
{
  gboolean is_outline = fact_xml_starts (xml, "text:outline-style");
  guint depth = fact_xml_get_depth (xml);
  Scheme *scheme = g_new0 (Scheme, 1);

  g_hash_table_replace (self->schemes, is_outline ? g_strdup (FACT_ODT_OUTLINE) : dup_name (xml, "name"), scheme);

  while (fact_xml_next_below (xml, depth))
    {
      if (fact_xml_starts (xml, "text:list-level-style-number") || fact_xml_starts (xml, "text:list-level-style-bullet")
          || fact_xml_starts (xml, "text:outline-level-style"))
        read_level (scheme, xml);
    }
}

/**
 * fact_odt_styles_read:
 * @self: the styles known so far
 * @xml: XML, where an element begins that holds styles
 *
 * Adds those, and goes on to the end of the element.
 */
void
fact_odt_styles_read (FactOdtStyles *self,
                      FactXml       *xml)
{
  guint depth = fact_xml_get_depth (xml);

  while (fact_xml_next_below (xml, depth))
    {
      if (fact_xml_starts (xml, "style:style"))
        read_style (self, xml);
      else if (fact_xml_starts (xml, "style:default-style"))
        read_default (self, xml);
      else if (fact_xml_starts (xml, "text:list-style") || fact_xml_starts (xml, "text:outline-style"))
        read_scheme (self, xml);
    }
}

/**
 * fact_odt_styles_is_hidden:
 * @self: styles
 * @name: (nullable): the name of one
 *
 * Returns: whether words in this style are not shown
 */
gboolean
fact_odt_styles_is_hidden (FactOdtStyles *self,
                           const char    *name)
{
  for (guint i = 0; i < MAX_PARENTS && name != NULL; i++)
    {
      const Style *style = g_hash_table_lookup (self->styles, name);

      if (style == NULL)
        return FALSE;
      if (style->is_hidden >= 0)
        return style->is_hidden;
      name = style->parent;
    }

  return FALSE;
}

static gboolean
is_told (const char *word)
{
  return word != NULL && *word != '\0' && !g_str_equal (word, "none");
}

/**
 * fact_odt_styles_dup_language:
 * @self: styles
 *
 * Returns: (transfer full) (nullable): the language that paragraphs are set to, such as "en-GB"
 */
char *
fact_odt_styles_dup_language (FactOdtStyles *self)
{
  if (!is_told (self->language))
    return NULL;

  return is_told (self->country) ? g_strconcat (self->language, "-", self->country, NULL) : g_strdup (self->language);
}

/* Levels that nothing is said about are as the one above them. */
static const Level *
find_level (const Scheme *scheme,
            guint         level)
{
  for (guint i = level + 1; i > 0; i--)
    {
      if (scheme->levels[i - 1].prefix != NULL)
        return &scheme->levels[i - 1];
    }

  return NULL;
}

/**
 * fact_odt_styles_get_start:
 * @self: styles
 * @list: the name of a list style
 * @level: how deep, from 0
 *
 * Returns: the number of the first item
 */
guint
fact_odt_styles_get_start (FactOdtStyles *self,
                           const char    *list,
                           guint          level)
{
  const Scheme *scheme = g_hash_table_lookup (self->schemes, list);
  const Level *found = scheme != NULL && level < FACT_ODT_N_LEVELS ? find_level (scheme, level) : NULL;

  return found != NULL ? found->start : 1;
}

/**
 * fact_odt_styles_dup_number:
 * @self: styles
 * @list: the name of a list style
 * @numbers: (array): the numbers of the items at each level, up to @level
 * @level: how deep, from 0
 *
 * Returns: (transfer full): how an item is numbered: "2.1)", a bullet, or "" where no number is shown; a bullet also where nothing
 *   is said about the list
 */
char *
fact_odt_styles_dup_number (FactOdtStyles *self,
                            const char    *list,
                            const guint   *numbers,
                            guint          level)
{
  const Scheme *scheme = level < FACT_ODT_N_LEVELS ? g_hash_table_lookup (self->schemes, list) : NULL;
  const Level *shown = scheme != NULL ? find_level (scheme, level) : NULL;
  GString *number;

  if (shown == NULL)
    return g_strdup (*list != '\0' ? FACT_LIST_BULLET : "");
  if (shown->kind == FACT_LIST_NUMBER_NONE)
    return g_strdup ("");
  if (shown->kind == FACT_LIST_NUMBER_BULLET)
    return g_strdup (FACT_LIST_BULLET);

  number = g_string_new (shown->prefix);
  for (guint i = level + 1 - CLAMP (shown->n_shown, 1, level + 1); i <= level; i++)
    {
      fact_list_number_append (number, i < level ? scheme->levels[i].kind : shown->kind, numbers[i]);
      if (i < level)
        g_string_append_c (number, '.');
    }
  g_string_append (number, shown->suffix);

  return g_string_free (number, FALSE);
}
