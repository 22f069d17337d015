/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-column-sizer.h"

struct _FactClaimColumnSizer
{
  GObject                 parent_instance;

  FactClaimHeadings      *headings;
  FactClaimTable         *table;
  FactClaimTableSettings *settings;
};

G_DEFINE_FINAL_TYPE (FactClaimColumnSizer, fact_claim_column_sizer, G_TYPE_OBJECT)

static void
width_wanted_cb (FactClaimColumnSizer *self,
                 FactClaimColumn       column,
                 int                   width)
{
  const FactClaimColumns *columns = fact_claim_table_get_columns (self->table);

  int before = columns->width[column];
  int bounded = fact_claim_columns_bound (columns, column, width);

  /* Where nothing can follow, what was chosen in a wider window stays. */
  if (columns->char_width == 0 || (width > before && bounded <= before) || (width < before && bounded >= before))
    return;

  fact_claim_table_settings_set_width (self->settings, column, bounded / (double) columns->char_width);
}

static void
width_chosen_cb (FactClaimColumnSizer *self)
{
  fact_claim_table_settings_keep_widths (self->settings);
}

static void
fit_wanted_cb (FactClaimColumnSizer *self,
               FactClaimColumn       column)
{
  width_wanted_cb (self, column, MAX (fact_claim_headings_measure_column (self->headings, column),
                                      fact_claim_table_measure_column (self->table, column)));
  width_chosen_cb (self);
}

static void
fact_claim_column_sizer_dispose (GObject *object)
{
  FactClaimColumnSizer *self = FACT_CLAIM_COLUMN_SIZER (object);

  if (self->headings != NULL)
    g_signal_handlers_disconnect_by_data (self->headings, self);
  g_clear_object (&self->headings);
  g_clear_object (&self->table);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (fact_claim_column_sizer_parent_class)->dispose (object);
}

static void
fact_claim_column_sizer_class_init (FactClaimColumnSizerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_claim_column_sizer_dispose;
}

static void
fact_claim_column_sizer_init (FactClaimColumnSizer *self)
{
}

/**
 * fact_claim_column_sizer_new:
 * @headings: where the user pulls
 * @table: what stands below
 * @settings: where widths are kept; the table follows them
 *
 * Returns: (transfer full): what makes columns wider and narrower as long as it is there
 */
FactClaimColumnSizer *
fact_claim_column_sizer_new (FactClaimHeadings      *headings,
                             FactClaimTable         *table,
                             FactClaimTableSettings *settings)
{
  FactClaimColumnSizer *self = g_object_new (FACT_TYPE_CLAIM_COLUMN_SIZER, NULL);

  self->headings = g_object_ref (headings);
  self->table = g_object_ref (table);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (headings, "width-wanted", G_CALLBACK (width_wanted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (headings, "width-chosen", G_CALLBACK (width_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (headings, "fit-wanted", G_CALLBACK (fit_wanted_cb), self, G_CONNECT_SWAPPED);

  return self;
}
