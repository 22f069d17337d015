/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-docx-numbering.h"

#include "fact-list-number.h"
#include "fact-xml.h"

#define N_LEVELS 9
#define MAX_NUMBER 1000000

/* A level of a list: how its items are told apart. */
typedef struct
{
  FactListNumber kind;
  guint          start;
  char          *pattern;              /* "%1.%2)": the numbers of levels, and what is around them */
  gboolean       is_begun;
  guint          number;               /* of the last item, once it is begun */
} Level;

typedef struct
{
  Level levels[N_LEVELS];
} Scheme;

/* A list counts in a scheme, which it may share with others; unless it has starts of its own. */
typedef struct
{
  char     *scheme;
  guint     starts[N_LEVELS];
  gboolean  has_start[N_LEVELS];
} List;

struct _FactDocxNumbering
{
  GHashTable *schemes;                 /* of Scheme */
  GHashTable *lists;                   /* of List */
};

static void
scheme_free (gpointer data)
{
  Scheme *scheme = data;

  for (guint i = 0; i < N_LEVELS; i++)
    g_free (scheme->levels[i].pattern);
  g_free (scheme);
}

static void
list_free (gpointer data)
{
  List *list = data;

  g_free (list->scheme);
  g_free (list);
}

static guint
read_number (FactXml    *xml,
             const char *name,
             guint       greatest)
{
  const char *value = fact_xml_get_attribute (xml, name);
  gint64 number = value != NULL ? g_ascii_strtoll (value, NULL, 10) : 0;

  return (guint) CLAMP (number, 0, greatest);
}

static FactListNumber
read_kind (FactXml *xml)
{
  static const struct
  {
    const char     *name;
    FactListNumber  kind;
  } kinds[] = {
    { "none",        FACT_LIST_NUMBER_NONE },
    { "bullet",      FACT_LIST_NUMBER_BULLET },
    { "lowerLetter", FACT_LIST_NUMBER_LOWER_LETTER },
    { "upperLetter", FACT_LIST_NUMBER_UPPER_LETTER },
    { "lowerRoman",  FACT_LIST_NUMBER_LOWER_ROMAN },
    { "upperRoman",  FACT_LIST_NUMBER_UPPER_ROMAN },
  };
  const char *name = fact_xml_get_attribute (xml, "val");

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_strcmp0 (name, kinds[i].name) == 0)
        return kinds[i].kind;
    }

  return FACT_LIST_NUMBER_DECIMAL;
}

static void
read_level (Level   *level,
            FactXml *xml)
{
  guint depth = fact_xml_get_depth (xml);

  while (fact_xml_next_below (xml, depth))
    {
      if (fact_xml_starts (xml, "w:start"))
        level->start = read_number (xml, "val", MAX_NUMBER);
      else if (fact_xml_starts (xml, "w:numFmt"))
        level->kind = read_kind (xml);
      else if (fact_xml_starts (xml, "w:lvlText"))
        {
          g_free (level->pattern);
          level->pattern = g_strdup (fact_xml_get_attribute (xml, "val"));
        }
    }
}

static void
read_scheme (FactDocxNumbering *self,
             FactXml           *xml)
{
  const char *id = fact_xml_get_attribute (xml, "abstractNumId");
  guint depth = fact_xml_get_depth (xml);
  Scheme *scheme = g_new0 (Scheme, 1);

  for (guint i = 0; i < N_LEVELS; i++)
    scheme->levels[i].start = 1;
  g_hash_table_replace (self->schemes, g_strdup (id != NULL ? id : ""), scheme);

  while (fact_xml_next_below (xml, depth))
    {
      if (fact_xml_starts (xml, "w:lvl"))
        read_level (&scheme->levels[read_number (xml, "ilvl", N_LEVELS - 1)], xml);
    }
}

static void
read_list (FactDocxNumbering *self,
           FactXml           *xml)
{
  const char *id = fact_xml_get_attribute (xml, "numId");
  guint depth = fact_xml_get_depth (xml);
  List *list = g_new0 (List, 1);
  guint level = 0;

  g_hash_table_replace (self->lists, g_strdup (id != NULL ? id : ""), list);

  while (fact_xml_next_below (xml, depth))
    {
      if (fact_xml_starts (xml, "w:abstractNumId"))
        {
          g_free (list->scheme);
          list->scheme = g_strdup (fact_xml_get_attribute (xml, "val"));
        }
      else if (fact_xml_starts (xml, "w:lvlOverride"))
        {
          level = read_number (xml, "ilvl", N_LEVELS - 1);
        }
      else if (fact_xml_starts (xml, "w:startOverride"))
        {
          list->starts[level] = read_number (xml, "val", MAX_NUMBER);
          list->has_start[level] = TRUE;
        }
    }
}

/**
 * fact_docx_numbering_read:
 * @archive: a document of Word
 * @part: (nullable): the part that holds its lists
 *
 * Reads how lists are numbered. Where that is missing or damaged, the words are read without.
 *
 * Returns: (transfer full): the lists, before their first items
 */
FactDocxNumbering *
fact_docx_numbering_read (FactArchive *archive,
                          const char  *part)
{
  FactDocxNumbering *self = g_new0 (FactDocxNumbering, 1);
  g_autoptr (FactXml) xml = part != NULL ? fact_xml_open (archive, part, NULL) : NULL;

  self->schemes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, scheme_free);
  self->lists = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, list_free);
  while (xml != NULL && fact_xml_next (xml))
    {
      if (fact_xml_starts (xml, "w:abstractNum"))
        read_scheme (self, xml);
      else if (fact_xml_starts (xml, "w:num"))
        read_list (self, xml);
    }

  return self;
}

/**
 * fact_docx_numbering_free:
 * @self: (nullable): lists
 *
 * Frees them.
 */
void
fact_docx_numbering_free (FactDocxNumbering *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->schemes);
  g_hash_table_unref (self->lists);
  g_free (self);
}

/* Where an outer level has had no item yet, Word counts as though it had its first. */
static guint
get_number (const Level *level)
{
  return level->is_begun ? level->number : level->start;
}

static void
count_item (Scheme *scheme,
            List   *list,
            guint   level)
{
  Level *counted = &scheme->levels[level];

  if (list->has_start[level])
    {
      counted->number = list->starts[level];
      list->has_start[level] = FALSE;
    }
  else
    {
      counted->number = counted->is_begun ? counted->number + 1 : counted->start;
    }
  counted->is_begun = TRUE;

  for (guint i = level + 1; i < N_LEVELS; i++)
    scheme->levels[i].is_begun = FALSE;
}

static char *
write_number (const Scheme *scheme,
              guint         level)
{
  const Level *counted = &scheme->levels[level];
  GString *number = g_string_new (NULL);

  if (counted->kind == FACT_LIST_NUMBER_BULLET)
    g_string_append (number, FACT_LIST_BULLET);

  for (const char *p = counted->pattern; counted->kind != FACT_LIST_NUMBER_BULLET && p != NULL && *p != '\0'; p++)
    {
      if (p[0] == '%' && p[1] >= '1' && p[1] <= '9')
        {
          const Level *named = &scheme->levels[p[1] - '1'];

          fact_list_number_append (number, named->kind, get_number (named));
          p++;
        }
      else
        {
          g_string_append_c (number, *p);
        }
    }

  return g_string_free (number, FALSE);
}

/**
 * fact_docx_numbering_count:
 * @self: lists
 * @list: what the document calls one
 * @level: how deep, from 0 to 8
 *
 * Counts one more item of a list.
 *
 * Returns: (transfer full) (nullable): how that is numbered: "2.1)", a bullet, or "" where no number is shown; %NULL where there is
 *   no such list
 */
char *
fact_docx_numbering_count (FactDocxNumbering *self,
                           const char        *list,
                           guint              level)
{
  List *found = g_hash_table_lookup (self->lists, list);
  Scheme *scheme = found != NULL && found->scheme != NULL ? g_hash_table_lookup (self->schemes, found->scheme) : NULL;

  g_return_val_if_fail (level < N_LEVELS, NULL);

  if (scheme == NULL)
    return NULL;

  count_item (scheme, found, level);

  return write_number (scheme, level);
}
