/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-tidy.h"

#include <string.h>

/*
 * What would make the parser take for ever
 *
 * libxml2 looks through all open elements at each end tag that ends none, and through all attributes of a tag at each
 * further one. So tags that nest deeper than any page, end tags of nothing and the attributes of a tag beyond many are
 * overwritten with spaces before it sees them: the words stay, and its time stays in proportion to the page's length.
 */
#define MAX_DEPTH 1000
#define MAX_ATTRIBUTES 200

/* Names of elements that are told apart; those of further ones are overwritten. HTML has some 140. */
#define MAX_NAMES 1000
#define MAX_NAME 40

/* These end by themselves, or have nothing in them: they do not nest. */
static const char *const not_nesting[] = {
  "area", "base", "basefont", "br", "col", "colgroup", "dd", "dt", "embed", "frame", "hr", "img", "input", "isindex", "li", "link",
  "meta", "option", "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
};

/* What is in these is no tag. */
static const char *const with_raw_words[] = { "script", "style", "textarea", "title" };

typedef struct
{
  guint    n_open;             /* how many have begun and not ended */
  gboolean nests;
  gboolean is_raw;
} Element;

typedef struct
{
  char       *p;
  char       *end;
  GHashTable *elements;        /* of char * (name in small letters) to Element */
  guint       depth;
} Tidier;

static gboolean
is_among (const char        *name,
          const char *const *names,
          gsize              n_names)
{
  for (gsize i = 0; i < n_names; i++)
    {
      if (strcmp (name, names[i]) == 0)
        return TRUE;
    }

  return FALSE;
}

static gsize
read_name (const char *p,
           const char *end,
           char       *name)
{
  gsize n = 0;

  while (p + n < end && n < MAX_NAME && (g_ascii_isalnum (p[n]) || strchr ("-:_.", p[n]) != NULL) && p[n] != '\0')
    {
      name[n] = g_ascii_tolower (p[n]);
      n++;
    }
  name[n] = '\0';

  return n;
}

/* Goes to the ">" of a tag; overwrites the attributes that are too many. */
static char *
skip_attributes (char *p,
                 char *end)
{
  guint n = 0;
  char quote = '\0';
  char *surplus = NULL;

  for (; p < end && (quote != '\0' || *p != '>'); p++)
    {
      if (quote != '\0')
        quote = *p == quote ? '\0' : quote;
      else if ((*p == '"' || *p == '\'') && p[-1] == '=')
        quote = *p;
      else if (g_ascii_isspace (*p) && !g_ascii_isspace (p[1]) && ++n > MAX_ATTRIBUTES && surplus == NULL)
        surplus = p;
    }
  if (surplus != NULL)
    memset (surplus, ' ', (gsize) (p - surplus));

  return p;
}

/* Finds "</name" in whatever case. */
static char *
find_end_tag (char       *p,
              char       *end,
              const char *name)
{
  gsize length = strlen (name);

  while ((p = memchr (p, '<', (gsize) (end - p))) != NULL)
    {
      if ((gsize) (end - p) > length + 2 && p[1] == '/' && g_ascii_strncasecmp (p + 2, name, length) == 0)
        return p;
      p++;
    }

  return end;
}

/* Returns NULL for one more than there can be. */
static Element *
get_element (Tidier     *self,
             const char *name)
{
  Element *element = g_hash_table_lookup (self->elements, name);

  if (element == NULL && g_hash_table_size (self->elements) < MAX_NAMES)
    {
      element = g_new0 (Element, 1);
      element->nests = !is_among (name, not_nesting, G_N_ELEMENTS (not_nesting));
      element->is_raw = is_among (name, with_raw_words, G_N_ELEMENTS (with_raw_words));
      g_hash_table_insert (self->elements, g_strdup (name), element);
    }

  return element;
}

static void
tidy_start_tag (Tidier *self)
{
  char name[MAX_NAME + 1];
  char *start = self->p;
  gsize length = read_name (self->p + 1, self->end, name);
  Element *element = get_element (self, name);

  self->p = skip_attributes (self->p + 1 + length, self->end);
  if (self->p < self->end)
    self->p++;

  if (element == NULL || (element->nests && self->depth >= MAX_DEPTH))
    {
      memset (start, ' ', (gsize) (self->p - start));
      return;
    }

  element->n_open++;
  self->depth += element->nests;
  if (element->is_raw)
    self->p = find_end_tag (self->p, self->end, name);
}

static void
tidy_end_tag (Tidier *self)
{
  char name[MAX_NAME + 1];
  char *start = self->p;
  gsize length = read_name (self->p + 2, self->end, name);
  Element *element = get_element (self, name);

  self->p = skip_attributes (self->p + 2 + length, self->end);
  if (self->p < self->end)
    self->p++;

  if (element == NULL || element->n_open == 0)
    {
      memset (start, ' ', (gsize) (self->p - start));
      return;
    }

  element->n_open--;
  if (self->depth > 0 && element->nests)
    self->depth--;
}

/* Browsers end a comment at the first "-->", even where it begins; the parser sees only comments that are beyond doubt. */
static char *
tidy_comment (char *p,
              char *end)
{
  char *close = memmem (p + 2, (gsize) (end - p - 2), "-->", 3);

  if (close == NULL)
    {
      memset (p, ' ', (gsize) (end - p));
      return end;
    }

  if (close < p + 4)
    memset (p, ' ', (gsize) (close + 3 - p));
  else
    memset (p + 4, ' ', (gsize) (close - p - 4));

  return close + 3;
}

/**
 * fact_html_tidy:
 * @utf8: a page, NUL-terminated; is changed
 * @n_bytes: how many bytes it has
 *
 * Overwrites with spaces what no page has and would keep the parser busy without end. A page that somebody wrote is not
 * changed, but for end tags of what has not begun.
 */
void
fact_html_tidy (char  *utf8,
                gsize  n_bytes)
{
  g_autoptr (GHashTable) elements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Tidier self = { utf8, utf8 + n_bytes, elements, 0 };

  while ((self.p = memchr (self.p, '<', (gsize) (self.end - self.p))) != NULL)
    {
      if (g_str_has_prefix (self.p, "<!--"))
        self.p = tidy_comment (self.p, self.end);
      else if (g_ascii_isalpha (self.p[1]))
        tidy_start_tag (&self);
      else if (self.p[1] == '/' && g_ascii_isalpha (self.p[2]))
        tidy_end_tag (&self);
      else
        self.p++;
    }
}
