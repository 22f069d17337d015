/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find/fact-palette-item.h"

struct _FactPaletteItem
{
  GObject           parent_instance;

  FactPaletteMatch  match;
  char             *title;
  char             *detail;            /* may be NULL */
};

G_DEFINE_FINAL_TYPE (FactPaletteItem, fact_palette_item, G_TYPE_OBJECT)

static void
fact_palette_item_finalize (GObject *object)
{
  FactPaletteItem *self = FACT_PALETTE_ITEM (object);

  g_free (self->title);
  g_free (self->detail);

  G_OBJECT_CLASS (fact_palette_item_parent_class)->finalize (object);
}

static void
fact_palette_item_class_init (FactPaletteItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_palette_item_finalize;
}

static void
fact_palette_item_init (FactPaletteItem *self)
{
}

/**
 * fact_palette_item_new:
 * @match: what it is
 * @title: (transfer full): what it is called
 * @detail: (transfer full) (nullable): what is said beside it
 *
 * Returns: (transfer full): the row
 */
FactPaletteItem *
fact_palette_item_new (const FactPaletteMatch *match,
                       char                   *title,
                       char                   *detail)
{
  FactPaletteItem *self = g_object_new (FACT_TYPE_PALETTE_ITEM, NULL);

  self->match = *match;
  self->title = title;
  self->detail = detail;

  return self;
}

/**
 * fact_palette_item_get_match:
 *
 * Returns: (transfer none): what it is
 */
const FactPaletteMatch *
fact_palette_item_get_match (FactPaletteItem *self)
{
  g_return_val_if_fail (FACT_IS_PALETTE_ITEM (self), NULL);

  return &self->match;
}

/**
 * fact_palette_item_get_title:
 *
 * Returns: (transfer none): what it is called
 */
const char *
fact_palette_item_get_title (FactPaletteItem *self)
{
  g_return_val_if_fail (FACT_IS_PALETTE_ITEM (self), NULL);

  return self->title;
}

/**
 * fact_palette_item_get_detail:
 *
 * Returns: (transfer none) (nullable): what is said beside it
 */
const char *
fact_palette_item_get_detail (FactPaletteItem *self)
{
  g_return_val_if_fail (FACT_IS_PALETTE_ITEM (self), NULL);

  return self->detail;
}
