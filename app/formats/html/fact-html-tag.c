/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-tag.h"

#include <stdlib.h>
#include <string.h>

typedef struct
{
  const char     *name;
  FactHtmlTagKind kind;
} Tag;

static const Tag tags[] = {
#define TAG_ROW(id, name, kind) { name, FACT_HTML_##kind },
  FACT_HTML_TAGS (TAG_ROW)
#undef TAG_ROW
};

static int
compare_name (const void *name,
              const void *row)
{
  return strcmp (name, ((const Tag *) row)->name);
}

/**
 * fact_html_tag_find:
 * @name: the name of an element in small letters
 *
 * Returns: which element that is; %FACT_HTML_OTHER for one that is not told apart
 */
FactHtmlTag
fact_html_tag_find (const char *name)
{
  const Tag *found = bsearch (name, tags, G_N_ELEMENTS (tags), sizeof (Tag), compare_name);

  return found != NULL ? (FactHtmlTag) (found - tags) : FACT_HTML_OTHER;
}

/**
 * fact_html_tag_get_kind:
 * @self: an element, or %FACT_HTML_TEXT
 *
 * Returns: how it stands in the text
 */
FactHtmlTagKind
fact_html_tag_get_kind (FactHtmlTag self)
{
  return self < G_N_ELEMENTS (tags) ? tags[self].kind : FACT_HTML_INLINE;
}
