/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-odt-list.h"

#include <string.h>

#define MAX_NUMBER 1000000

/* How far a list style is counted, at each level. */
typedef struct
{
  guint    numbers[FACT_ODT_N_LEVELS];
  gboolean is_begun[FACT_ODT_N_LEVELS];
} Count;

struct _FactOdtLists
{
  FactOdtStyles *styles;
  GHashTable    *counts;               /* of Count, by style */
  GPtrArray     *open;                 /* of char *: the style of each list, the innermost last */
  gboolean       is_waiting;           /* an item has begun, and its first paragraph not yet */
  int            start;                /* what number that is to have; -1: the next one */
};

/**
 * fact_odt_lists_new:
 * @styles: (transfer none): how they are numbered; lives longer
 *
 * Returns: (transfer full): no lists
 */
FactOdtLists *
fact_odt_lists_new (FactOdtStyles *styles)
{
  FactOdtLists *self = g_new0 (FactOdtLists, 1);

  self->styles = styles;
  self->counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->open = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * fact_odt_lists_free:
 * @self: (nullable): lists
 *
 * Frees them.
 */
void
fact_odt_lists_free (FactOdtLists *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->counts);
  g_ptr_array_unref (self->open);
  g_free (self);
}

static Count *
get_count (FactOdtLists *self,
           const char   *style)
{
  Count *count = g_hash_table_lookup (self->counts, style);

  if (count == NULL)
    {
      count = g_new0 (Count, 1);
      g_hash_table_insert (self->counts, g_strdup (style), count);
    }

  return count;
}

static void
restart (Count *count,
         guint  level)
{
  for (guint i = level; i < FACT_ODT_N_LEVELS; i++)
    count->is_begun[i] = FALSE;
}

/**
 * fact_odt_lists_begin:
 * @self: lists
 * @style: (nullable): what it is numbered by; %NULL: as the one that it stands in
 * @goes_on: whether it goes on counting where the last one in this style ended
 *
 * Begins a list.
 */
void
fact_odt_lists_begin (FactOdtLists *self,
                      const char   *style,
                      gboolean      goes_on)
{
  guint level = self->open->len;

  if (style == NULL || *style == '\0')
    style = level > 0 ? g_ptr_array_index (self->open, level - 1) : "-";
  if (!goes_on)
    restart (get_count (self, style), level);
  g_ptr_array_add (self->open, g_strdup (style));
  self->is_waiting = FALSE;
}

/**
 * fact_odt_lists_end:
 * @self: lists
 *
 * Ends the innermost one.
 */
void
fact_odt_lists_end (FactOdtLists *self)
{
  g_ptr_array_set_size (self->open, (int) self->open->len - 1);
}

/**
 * fact_odt_lists_begin_item:
 * @self: lists
 * @start: (nullable): the number that it is to have, where it says so
 *
 * Begins an item. One that has no paragraph of its own is not counted: it is there for the list in it.
 */
void
fact_odt_lists_begin_item (FactOdtLists *self,
                           const char   *start)
{
  self->is_waiting = TRUE;
  self->start = start != NULL ? (int) CLAMP (g_ascii_strtoll (start, NULL, 10), 0, MAX_NUMBER) : -1;
}

/**
 * fact_odt_lists_leave_item:
 * @self: lists
 *
 * Says that what comes is no first paragraph of an item.
 */
void
fact_odt_lists_leave_item (FactOdtLists *self)
{
  self->is_waiting = FALSE;
}

/**
 * fact_odt_lists_is_in:
 * @self: lists
 *
 * Returns: whether a list is open
 */
gboolean
fact_odt_lists_is_in (FactOdtLists *self)
{
  return self->open->len > 0;
}

static char *
count_one (FactOdtLists *self,
           const char   *style,
           guint         level,
           int           start)
{
  Count *count = get_count (self, style);

  for (guint i = 0; i < level; i++)
    {
      if (!count->is_begun[i])
        count->numbers[i] = fact_odt_styles_get_start (self->styles, style, i);
    }

  if (start >= 0)
    count->numbers[level] = (guint) start;
  else
    count->numbers[level] = count->is_begun[level] ? count->numbers[level] + 1
                                                   : fact_odt_styles_get_start (self->styles, style, level);
  count->is_begun[level] = TRUE;
  restart (count, level + 1);

  return fact_odt_styles_dup_number (self->styles, style, count->numbers, level);
}

/**
 * fact_odt_lists_count:
 * @self: lists
 * @level: (out): how deep the item is, from 0
 *
 * Counts the item that has begun, where a paragraph of it begins.
 *
 * Returns: (transfer full) (nullable): how it is numbered; %NULL where the paragraph is not the first one of an item
 */
char *
fact_odt_lists_count (FactOdtLists *self,
                      guint        *level)
{
  if (!self->is_waiting || self->open->len == 0)
    return NULL;

  self->is_waiting = FALSE;
  *level = MIN (self->open->len, FACT_ODT_N_LEVELS) - 1;

  return count_one (self, g_ptr_array_index (self->open, self->open->len - 1), *level, self->start);
}

/**
 * fact_odt_lists_count_head:
 * @self: lists
 * @level: how deep a heading is, from 0
 *
 * Counts a heading that stands in no list.
 *
 * Returns: (transfer full): how it is numbered; "" where headings are not
 */
char *
fact_odt_lists_count_head (FactOdtLists *self,
                           guint         level)
{
  return count_one (self, FACT_ODT_OUTLINE, MIN (level, FACT_ODT_N_LEVELS - 1), -1);
}
