/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the user decides of the files on their way into a project. */
#include "document/fact-import-list-private.h"

#include "document/fact-import-duplicate.h"

/* Of files with the same words one is wanted and the others are its duplicates; when it is not wanted any more another is. */
static void
look_again (FactImportList *self,
            FactText       *text)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      FactImportItem *item = g_ptr_array_index (self->items, i);

      if (fact_import_item_get_duplicate_of (item) != NULL
          && fact_import_item_get_status (item) != FACT_IMPORT_SKIPPED
          && text != NULL && fact_text_equal (fact_import_item_get_text (item), text))
        _fact_import_item_set_duplicate_of (item, fact_import_find_duplicate (self->state, self->items, item, text));
    }
}

/**
 * fact_import_list_skip:
 * @self: the list
 * @item: one of its items
 *
 * Leaves a file out, whether it was read already or not. What was left out as its duplicate is not one any more. Nothing comes of
 * one that could not be read, nor of a folder: that stays as it is.
 */
void
fact_import_list_skip (FactImportList *self,
                       FactImportItem *item)
{
  FactImportStatus status;

  g_return_if_fail (FACT_IS_IMPORT_LIST (self));
  g_return_if_fail (FACT_IS_IMPORT_ITEM (item));

  status = fact_import_item_get_status (item);
  if (status == FACT_IMPORT_FAILED || status == FACT_IMPORT_LEFT_OUT)
    return;

  _fact_import_item_set_status (item, FACT_IMPORT_SKIPPED);
  if (item == self->reading)
    g_cancellable_cancel (self->cancellable);
  look_again (self, fact_import_item_get_text (item));

  _fact_import_list_tell_progress (self);
}

/**
 * fact_import_list_take_back:
 * @self: the list
 * @item: one that was skipped
 *
 * Has a file added after all, unless there is another with the same words by now; one that was not read yet is read, unless all was
 * given up.
 */
void
fact_import_list_take_back (FactImportList *self,
                            FactImportItem *item)
{
  FactText *text;

  g_return_if_fail (FACT_IS_IMPORT_LIST (self));
  g_return_if_fail (FACT_IS_IMPORT_ITEM (item));

  if (fact_import_item_get_status (item) != FACT_IMPORT_SKIPPED)
    return;

  text = fact_import_item_get_text (item);
  if (text != NULL)
    {
      _fact_import_item_set_duplicate_of (item, fact_import_find_duplicate (self->state, self->items, item, text));
    }
  else if (!self->cancelled)
    {
      _fact_import_item_set_status (item, FACT_IMPORT_WAITING);
      _fact_import_list_read_next (self);
    }

  _fact_import_list_tell_progress (self);
}

/**
 * fact_import_list_add_anyway:
 * @self: the list
 * @item: a duplicate
 *
 * Has a duplicate added nevertheless: the same report may stand in two papers.
 */
void
fact_import_list_add_anyway (FactImportList *self,
                             FactImportItem *item)
{
  g_return_if_fail (FACT_IS_IMPORT_LIST (self));
  g_return_if_fail (FACT_IS_IMPORT_ITEM (item));

  if (fact_import_item_get_status (item) != FACT_IMPORT_DUPLICATE)
    return;

  _fact_import_item_set_status (item, FACT_IMPORT_ADD_ANYWAY);
  _fact_import_list_tell_progress (self);
}

/**
 * fact_import_list_take_whole:
 * @self: the list
 * @item: one that was read, of a page with a main part
 * @whole: whether all there is on the page is wanted, not only its main part
 *
 * Has the whole page added where its main part was guessed wrong, or the main part again. Other words may be a duplicate, and what was
 * one of these words is none any more.
 */
void
fact_import_list_take_whole (FactImportList *self,
                             FactImportItem *item,
                             gboolean        whole)
{
  FactImportStatus status;
  g_autoptr (FactText) before = NULL;

  g_return_if_fail (FACT_IS_IMPORT_LIST (self));
  g_return_if_fail (FACT_IS_IMPORT_ITEM (item));
  g_return_if_fail (fact_import_item_get_imported (item) != NULL);

  status = fact_import_item_get_status (item);
  before = fact_text_ref (fact_import_item_get_text (item));
  _fact_import_item_take_whole (item, whole);
  if (status != FACT_IMPORT_SKIPPED)
    _fact_import_item_set_duplicate_of (item, fact_import_find_duplicate (self->state, self->items, item,
                                                                          fact_import_item_get_text (item)));
  look_again (self, before);

  _fact_import_list_tell_progress (self);
}
