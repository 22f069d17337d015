/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find/fact-find-label.h"

#include <glib/gi18n-lib.h>

/**
 * fact_find_label:
 * @place: which of the places is shown, from 1; 0 for none
 * @n_found: how many there are
 *
 * Returns: (transfer full): what stands beside the words that are looked for, like “3 of 14”
 */
char *
fact_find_label (guint place,
                 guint n_found)
{
  if (n_found == 0)
    return g_strdup (_("Not found"));
  if (place == 0)
    return g_strdup_printf (ngettext ("%'u place", "%'u places", n_found), n_found);

  /* Translators: which of the places with the words one is at, and how many there are. */
  return g_strdup_printf (_("%'u of %'u"), place, n_found);
}

/**
 * fact_find_summary:
 * @n_found: how many places were found, at least one
 * @n_articles: in how many articles
 *
 * Returns: (transfer full): what stands above the places, like “14 places in 3 articles”
 */
char *
fact_find_summary (guint64 n_found,
                   guint   n_articles)
{
  g_autofree char *places = g_strdup_printf (ngettext ("%'lu place", "%'lu places", n_found), (gulong) n_found);
  g_autofree char *articles = g_strdup_printf (ngettext ("%'u article", "%'u articles", n_articles), n_articles);

  /* Translators: like “14 places in 3 articles” */
  return g_strdup_printf (_("%s in %s"), places, articles);
}

/**
 * fact_find_more:
 * @n_more: how many places of an article have no row of their own
 *
 * Returns: (transfer full): what stands below those that have
 */
char *
fact_find_more (guint n_more)
{
  return g_strdup_printf (ngettext ("and %'u more in this article", "and %'u more in this article", n_more), n_more);
}
