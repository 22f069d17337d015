/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-office-flow.h"

/* A place in the document that words can stand in. Those that are open are on a stack. */
typedef struct
{
  FactOfficeText *text;
  GPtrArray      *boxes;               /* of FactOfficeText: text boxes that wait for the end of their paragraph */
  GPtrArray      *cells;               /* of FactOfficeText: those of the row that is open here; NULL where none is */
} Place;

struct _FactOfficeFlow
{
  GPtrArray *places;                   /* of Place, the innermost last */
};

static void
place_free (gpointer data)
{
  Place *place = data;

  fact_office_text_free (place->text);
  g_ptr_array_unref (place->boxes);
  g_clear_pointer (&place->cells, g_ptr_array_unref);
  g_free (place);
}

static GPtrArray *
new_texts (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) fact_office_text_free);
}

static void
push (FactOfficeFlow *self)
{
  Place *place = g_new0 (Place, 1);

  place->text = fact_office_text_new ();
  place->boxes = new_texts ();
  g_ptr_array_add (self->places, place);
}

static Place *
get_place (FactOfficeFlow *self)
{
  return g_ptr_array_index (self->places, self->places->len - 1);
}

static FactOfficeText *
pop (FactOfficeFlow *self)
{
  FactOfficeText *text;

  g_assert (self->places->len > 1);
  fact_office_flow_end_paragraph (self);
  text = g_steal_pointer (&get_place (self)->text);
  g_ptr_array_remove_index (self->places, self->places->len - 1);

  return text;
}

/**
 * fact_office_flow_new:
 *
 * Returns: (transfer full): an empty document
 */
FactOfficeFlow *
fact_office_flow_new (void)
{
  FactOfficeFlow *self = g_new0 (FactOfficeFlow, 1);

  self->places = g_ptr_array_new_with_free_func (place_free);
  push (self);

  return self;
}

/**
 * fact_office_flow_free:
 * @self: (nullable): a flow
 *
 * Frees it.
 */
void
fact_office_flow_free (FactOfficeFlow *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->places);
  g_free (self);
}

/**
 * fact_office_flow_get_text:
 * @self: a flow
 *
 * Returns: (transfer none): the text of the innermost place that is open
 */
FactOfficeText *
fact_office_flow_get_text (FactOfficeFlow *self)
{
  return get_place (self)->text;
}

static void
append_blocks (FactOfficeText *text,
               FactOfficeText *other)
{
  fact_office_text_begin (text, FACT_OFFICE_PARAGRAPH, NULL);
  fact_office_text_append_text (text, other);
}

/**
 * fact_office_flow_end_paragraph:
 * @self: a flow
 *
 * Says that a paragraph ends: the text boxes that hang on it follow it.
 */
void
fact_office_flow_end_paragraph (FactOfficeFlow *self)
{
  Place *place = get_place (self);

  if (place->boxes->len == 0)
    return;

  for (guint i = 0; i < place->boxes->len; i++)
    append_blocks (place->text, g_ptr_array_index (place->boxes, i));
  g_ptr_array_set_size (place->boxes, 0);
  fact_office_text_begin (place->text, FACT_OFFICE_PARAGRAPH, NULL);
}

/**
 * fact_office_flow_begin_row:
 * @self: a flow
 *
 * Begins a row of a table.
 */
void
fact_office_flow_begin_row (FactOfficeFlow *self)
{
  Place *place = get_place (self);

  g_clear_pointer (&place->cells, g_ptr_array_unref);
  place->cells = new_texts ();
}

static gboolean
has_blocks (GPtrArray *cells)
{
  for (guint i = 0; i < cells->len; i++)
    {
      if (fact_office_text_get_n_blocks (g_ptr_array_index (cells, i)) > 1)
        return TRUE;
    }

  return FALSE;
}

/* Empty cells at the end of a row are not worth their tabs. */
static guint
count_cells (GPtrArray *cells)
{
  guint n_cells = cells->len;

  while (n_cells > 0 && fact_office_text_get_n_blocks (g_ptr_array_index (cells, n_cells - 1)) == 0)
    n_cells--;

  return n_cells;
}

static void
append_line (FactOfficeText *text,
             GPtrArray      *cells)
{
  guint n_cells = count_cells (cells);

  fact_office_text_begin (text, FACT_OFFICE_ROW, NULL);
  for (guint i = 0; i < n_cells; i++)
    {
      if (i > 0)
        fact_office_text_append_char (text, '\t');
      fact_office_text_append_line (text, g_ptr_array_index (cells, i));
    }
}

static void
append_cells (FactOfficeText *text,
              GPtrArray      *cells)
{
  for (guint i = 0; i < cells->len; i++)
    append_blocks (text, g_ptr_array_index (cells, i));
}

/**
 * fact_office_flow_end_row:
 * @self: a flow
 *
 * Ends a row: it becomes a line, its cells parted by tabs. Where a cell holds several paragraphs, as where a table is there to lay
 * out a page, the cells follow each other as what they hold.
 */
void
fact_office_flow_end_row (FactOfficeFlow *self)
{
  Place *place = get_place (self);

  if (place->cells == NULL)
    return;

  if (has_blocks (place->cells))
    append_cells (place->text, place->cells);
  else
    append_line (place->text, place->cells);
  g_clear_pointer (&place->cells, g_ptr_array_unref);
}

/**
 * fact_office_flow_begin_cell:
 * @self: a flow
 *
 * Begins a cell of the row that is open; without one, it will be as a paragraph of its own.
 */
void
fact_office_flow_begin_cell (FactOfficeFlow *self)
{
  push (self);
}

/**
 * fact_office_flow_end_cell:
 * @self: a flow
 *
 * Ends a cell that was begun.
 */
void
fact_office_flow_end_cell (FactOfficeFlow *self)
{
  g_autoptr (FactOfficeText) cell = pop (self);
  Place *place = get_place (self);

  if (place->cells != NULL)
    g_ptr_array_add (place->cells, g_steal_pointer (&cell));
  else
    append_blocks (place->text, cell);
}

/**
 * fact_office_flow_end_table:
 * @self: a flow
 *
 * Ends a table: the rows of another are parted from its own.
 */
void
fact_office_flow_end_table (FactOfficeFlow *self)
{
  fact_office_text_part (get_place (self)->text);
}

/**
 * fact_office_flow_begin_box:
 * @self: a flow
 *
 * Begins a text box. Its words follow the paragraph that it hangs on.
 */
void
fact_office_flow_begin_box (FactOfficeFlow *self)
{
  push (self);
}

/**
 * fact_office_flow_end_box:
 * @self: a flow
 *
 * Ends a text box that was begun.
 */
void
fact_office_flow_end_box (FactOfficeFlow *self)
{
  g_autoptr (FactOfficeText) box = pop (self);

  g_ptr_array_add (get_place (self)->boxes, g_steal_pointer (&box));
}

/**
 * fact_office_flow_begin_aside:
 * @self: a flow
 *
 * Begins what does not stand here, such as a footnote or the words of a comment.
 */
void
fact_office_flow_begin_aside (FactOfficeFlow *self)
{
  push (self);
}

/**
 * fact_office_flow_end_aside:
 * @self: a flow
 *
 * Ends what fact_office_flow_begin_aside() began.
 *
 * Returns: (transfer full): its words
 */
FactOfficeText *
fact_office_flow_end_aside (FactOfficeFlow *self)
{
  return pop (self);
}

/**
 * fact_office_flow_finish:
 * @self: a flow with nothing open in it; it can only be freed afterwards
 *
 * Returns: (transfer full): its words
 */
FactOfficeText *
fact_office_flow_finish (FactOfficeFlow *self)
{
  fact_office_flow_end_paragraph (self);

  return g_steal_pointer (&get_place (self)->text);
}
