/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-sort.h"

GType
fact_article_sort_get_type (void)
{
  static gsize type = 0;

  if (g_once_init_enter (&type))
    {
      static const GEnumValue values[] = {
        { FACT_ARTICLE_SORT_ORDER, "FACT_ARTICLE_SORT_ORDER", "order" },
        { FACT_ARTICLE_SORT_TITLE, "FACT_ARTICLE_SORT_TITLE", "title" },
        { FACT_ARTICLE_SORT_DATE, "FACT_ARTICLE_SORT_DATE", "date" },
        { FACT_ARTICLE_SORT_OUTLET, "FACT_ARTICLE_SORT_OUTLET", "outlet" },
        { 0, NULL, NULL },
      };

      g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("FactArticleSort"), values));
    }

  return type;
}

/* What is missing says nothing, so it never stands before what is known. */
static int
compare_known_first (const char *a,
                     const char *b,
                     int       (*compare) (const char *, const char *))
{
  if (*a == '\0' || *b == '\0')
    return (*a == '\0') - (*b == '\0');

  return compare (a, b);
}

static int
compare_words (const char *a,
               const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a, -1);
  g_autofree char *folded_b = g_utf8_casefold (b, -1);

  return g_utf8_collate (folded_a, folded_b);
}

static int
compare_dates (const char *a,
               const char *b)
{
  /* YYYY, YYYY-MM and YYYY-MM-DD: the less exact one is the prefix, and comes first. */
  return g_strcmp0 (a, b);
}

/**
 * fact_article_sort_compare:
 * @a: an article
 * @b: another one
 * @sort: what to go by
 *
 * Articles that are alike in what @sort goes by are equal: a stable sort then leaves them in the order of the project.
 *
 * Returns: less than, equal to or greater than 0 as @a stands before, beside or behind @b
 */
int
fact_article_sort_compare (FactArticle     *a,
                           FactArticle     *b,
                           FactArticleSort  sort)
{
  switch (sort)
    {
    case FACT_ARTICLE_SORT_TITLE:
      return compare_known_first (fact_article_get_title (a), fact_article_get_title (b), compare_words);
    case FACT_ARTICLE_SORT_DATE:
      return compare_known_first (fact_article_get_published (a), fact_article_get_published (b), compare_dates);
    case FACT_ARTICLE_SORT_OUTLET:
      return compare_known_first (fact_article_get_outlet (a), fact_article_get_outlet (b), compare_words);
    case FACT_ARTICLE_SORT_ORDER:
    default:
      return 0;
    }
}
