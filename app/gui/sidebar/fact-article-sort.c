/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-sort.h"

#include <string.h>

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

typedef struct
{
  FactArticle *article;
  char        *key;          /* "" for what is missing */
  guint        place;        /* in the project */
} SortEntry;

static void
sort_entry_clear (gpointer data)
{
  SortEntry *entry = data;

  g_free (entry->key);
}

static const char *
get_sorted_by (FactArticle     *article,
               FactArticleSort  sort)
{
  switch (sort)
    {
    case FACT_ARTICLE_SORT_TITLE:
      return fact_article_get_title (article);
    case FACT_ARTICLE_SORT_DATE:
      return fact_article_get_published (article);
    case FACT_ARTICLE_SORT_OUTLET:
      return fact_article_get_outlet (article);
    case FACT_ARTICLE_SORT_ORDER:
    default:
      return "";
    }
}

/* Made once for each article: comparing is done ten thousand times for a thousand of them. */
static char *
dup_key (FactArticle     *article,
         FactArticleSort  sort)
{
  const char *words = get_sorted_by (article, sort);
  g_autofree char *folded = NULL;

  /* YYYY, YYYY-MM and YYYY-MM-DD: the less exact one is the prefix, and comes first. */
  if (*words == '\0' || sort == FACT_ARTICLE_SORT_DATE)
    return g_strdup (words);

  folded = g_utf8_casefold (words, -1);

  return g_utf8_collate_key (folded, -1);
}

/* What is missing says nothing, so it never stands before what is known. */
static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const SortEntry *x = a;
  const SortEntry *y = b;
  int order;

  if (*x->key == '\0' || *y->key == '\0')
    order = (*x->key == '\0') - (*y->key == '\0');
  else
    order = strcmp (x->key, y->key);

  return order != 0 ? order : (x->place > y->place) - (x->place < y->place);
}

/**
 * fact_article_sort_ids:
 * @state: a state
 * @sort: what to go by
 *
 * Articles that are alike in what @sort goes by stand in the order of the project.
 *
 * Returns: (transfer full) (element-type GRefString): the ids of all articles, sorted
 */
GPtrArray *
fact_article_sort_ids (FactState       *state,
                       FactArticleSort  sort)
{
  guint n = fact_state_get_n_articles (state);
  GPtrArray *ids = g_ptr_array_new_full (n, (GDestroyNotify) g_ref_string_release);
  g_autoptr (GArray) entries = g_array_sized_new (FALSE, FALSE, sizeof (SortEntry), n);

  g_array_set_clear_func (entries, sort_entry_clear);
  for (guint i = 0; i < n; i++)
    {
      FactArticle *article = fact_state_get_article (state, i);
      SortEntry entry = { article, dup_key (article, sort), i };

      g_array_append_val (entries, entry);
    }
  g_array_sort (entries, compare_entries);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (ids, g_ref_string_acquire (fact_record_get_id (g_array_index (entries, SortEntry, i).article)));

  return ids;
}

/**
 * fact_article_sort_is_alike:
 * @a: an article
 * @b: another one, or another record of the same
 * @sort: what to go by
 *
 * Returns: whether both say the same where @sort looks
 */
gboolean
fact_article_sort_is_alike (FactArticle     *a,
                            FactArticle     *b,
                            FactArticleSort  sort)
{
  return g_strcmp0 (get_sorted_by (a, sort), get_sorted_by (b, sort)) == 0;
}
