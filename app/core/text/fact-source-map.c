/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "text/fact-source-map.h"

#include <string.h>

#include <glib/gi18n-lib.h>

struct _FactSourceMap
{
  gatomicrefcount ref_count;
  guint           n_places;
  FactSourcePlace places[];
};

/**
 * fact_source_map_new:
 * @places: (array length=n_places): where in a document the words come from, by rising start
 * @n_places: how many, at least one
 *
 * Returns: (transfer full): a copy of them
 */
FactSourceMap *
fact_source_map_new (const FactSourcePlace *places,
                     guint                  n_places)
{
  FactSourceMap *self;

  g_return_val_if_fail (n_places > 0, NULL);

  self = g_malloc (sizeof (FactSourceMap) + n_places * sizeof (FactSourcePlace));
  g_atomic_ref_count_init (&self->ref_count);
  self->n_places = n_places;
  memcpy (self->places, places, n_places * sizeof (FactSourcePlace));

  return self;
}

/**
 * fact_source_map_ref:
 * @self: a source map
 *
 * Returns: (transfer full): @self
 */
FactSourceMap *
fact_source_map_ref (FactSourceMap *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * fact_source_map_unref:
 * @self: (transfer full): a source map
 *
 * Gives a reference up; the last one frees it.
 */
void
fact_source_map_unref (FactSourceMap *self)
{
  if (g_atomic_ref_count_dec (&self->ref_count))
    g_free (self);
}

/**
 * fact_source_map_get_n:
 * @self: (nullable): a source map
 *
 * Returns: how many places it has; 0 for %NULL
 */
guint
fact_source_map_get_n (FactSourceMap *self)
{
  return self != NULL ? self->n_places : 0;
}

/**
 * fact_source_map_get:
 * @self: a source map
 * @i: which, below fact_source_map_get_n()
 *
 * Returns: (transfer none): the place
 */
const FactSourcePlace *
fact_source_map_get (FactSourceMap *self,
                     guint          i)
{
  g_return_val_if_fail (i < self->n_places, NULL);

  return &self->places[i];
}

/**
 * fact_source_map_find:
 * @self: (nullable): a source map
 * @offset: an offset into the text, in code points
 *
 * Finds by halving where the character at @offset comes from.
 *
 * Returns: (transfer none) (nullable): the place; %NULL before the first one
 */
const FactSourcePlace *
fact_source_map_find (FactSourceMap *self,
                      gsize          offset)
{
  guint from = 0;
  guint to = fact_source_map_get_n (self);

  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (self->places[middle].start <= offset)
        from = middle + 1;
      else
        to = middle;
    }

  return from > 0 ? &self->places[from - 1] : NULL;
}

/* As players show it: 1:15, 1:02:03. */
static char *
label_time (gint64 msec)
{
  gint64 seconds = msec / 1000;
  int hours = (int) (seconds / 3600);
  int minutes = (int) (seconds / 60 % 60);

  return hours > 0 ? g_strdup_printf ("%d:%02d:%02d", hours, minutes, (int) (seconds % 60))
                   : g_strdup_printf ("%d:%02d", minutes, (int) (seconds % 60));
}

/**
 * fact_source_map_label:
 * @self: (nullable): a source map
 * @start: where a span begins, in code points
 * @end: where it ends, after @start
 *
 * Says for people where in the document the words of a span are.
 *
 * Returns: (transfer full) (nullable): "p. 12", "pp. 12–13", "1:15"; %NULL where nothing is known
 */
char *
fact_source_map_label (FactSourceMap *self,
                       gsize          start,
                       gsize          end)
{
  const FactSourcePlace *first = fact_source_map_find (self, start);
  const FactSourcePlace *last = fact_source_map_find (self, end > start ? end - 1 : start);

  if (first == NULL)
    return NULL;
  if (first->page > 0 && last->page > first->page)
    return g_strdup_printf (_("pp. %u–%u"), first->page, last->page);
  if (first->page > 0)
    return g_strdup_printf (_("p. %u"), first->page);

  return first->msec >= 0 ? label_time (first->msec) : NULL;
}
