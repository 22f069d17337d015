/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-evidence-rows.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-evidence-entries.h"
#include "inspector/fact-evidence-row.h"

struct _FactEvidenceRows
{
  GtkListBox *list_box;      /* not owned */
  guint       max_rows;
  GPtrArray  *entries;       /* of char: what each row shows, see fact_evidence_entries_new(); the rows behind these are hidden */
};

/**
 * fact_evidence_rows_new:
 * @list_box: an empty list, which outlives the rows
 * @max_rows: how many rows it may have, with those that wait
 *
 * Returns: (transfer full): rows of no entries
 */
FactEvidenceRows *
fact_evidence_rows_new (GtkListBox *list_box,
                        guint       max_rows)
{
  FactEvidenceRows *self = g_new (FactEvidenceRows, 1);

  self->list_box = list_box;
  self->max_rows = max_rows;
  self->entries = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
fact_evidence_rows_free (FactEvidenceRows *self)
{
  g_ptr_array_unref (self->entries);
  g_free (self);
}

static GtkWidget *
new_unknown_row (void)
{
  const char *words = _("Not understood by this version of Factdesk. It stays in the file as it is.");
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "unknown-entry");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return row;
}

static gboolean
is_unknown (const char *entry)
{
  return g_str_equal (entry, FACT_EVIDENCE_ENTRY_UNKNOWN);
}

static GtkWidget *
get_any_row (GtkListBox *list_box,
             guint       place)
{
  return (GtkWidget *) gtk_list_box_get_row_at_index (list_box, (int) place);
}

static void
remove_row (GtkListBox *list_box,
            guint       place)
{
  GtkWidget *row = get_any_row (list_box, place);

  if (row != NULL)
    gtk_list_box_remove (list_box, row);
}

static void
insert_row (GtkListBox *list_box,
            guint       place,
            const char *entry)
{
  gtk_list_box_insert (list_box, is_unknown (entry) ? new_unknown_row () : fact_evidence_row_new (), (int) place);
}

/* Gives the row at @place, which shows something else or waits, to @entry. */
static void
reuse_row (GtkListBox *list_box,
           guint       place,
           const char *entry)
{
  GtkWidget *row = get_any_row (list_box, place);

  if (row != NULL && FACT_IS_EVIDENCE_ROW (row) == !is_unknown (entry))
    {
      gtk_widget_show (row);
      return;
    }

  remove_row (list_box, place);
  insert_row (list_box, place, entry);
}

static void
hide_rows_from (FactEvidenceRows *self,
                guint             place)
{
  GtkWidget *row;

  while (get_any_row (self->list_box, self->max_rows) != NULL)
    remove_row (self->list_box, self->max_rows);
  for (; (row = get_any_row (self->list_box, place)) != NULL; place++)
    gtk_widget_hide (row);
}

static gboolean
has_entry_from (GPtrArray  *entries,
                guint       place,
                const char *entry)
{
  for (guint i = place; i < entries->len; i++)
    {
      if (g_str_equal (entries->pdata[i], entry))
        return TRUE;
    }

  return FALSE;
}

/* Brings @present to @entries, and with it the rows of @list_box, where there is one. Gives back how many of them come and go. */
static guint
merge (GtkListBox *list_box,
       GPtrArray  *present,
       GPtrArray  *entries)
{
  guint n = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      while (i < present->len && !g_str_equal (present->pdata[i], entries->pdata[i])
             && !has_entry_from (entries, i + 1, present->pdata[i]))
        {
          if (list_box != NULL)
            remove_row (list_box, i);
          g_ptr_array_remove_index (present, i);
          n++;
        }
      if (i < present->len && g_str_equal (present->pdata[i], entries->pdata[i]))
        continue;
      if (list_box != NULL && i == present->len)
        reuse_row (list_box, i, entries->pdata[i]);
      else if (list_box != NULL)
        insert_row (list_box, i, entries->pdata[i]);
      g_ptr_array_insert (present, (int) i, g_strdup (entries->pdata[i]));
      n++;
    }

  n += present->len - entries->len;
  g_ptr_array_set_size (present, (int) entries->len);

  return n;
}

/**
 * fact_evidence_rows_get:
 * @self: rows
 * @place: which one
 *
 * Returns: (transfer none) (nullable): the row of the entry at @place; %NULL when there are fewer
 */
GtkWidget *
fact_evidence_rows_get (FactEvidenceRows *self,
                        guint             place)
{
  return place < self->entries->len ? get_any_row (self->list_box, place) : NULL;
}

/**
 * fact_evidence_rows_get_entry:
 * @self: rows
 * @place: which one; less than there are
 *
 * Returns: (transfer none): what it shows, see fact_evidence_entries_new()
 */
const char *
fact_evidence_rows_get_entry (FactEvidenceRows *self,
                              guint             place)
{
  g_return_val_if_fail (place < self->entries->len, NULL);

  return self->entries->pdata[place];
}

static gpointer
copy_entry (gconstpointer entry,
            gpointer      data)
{
  return g_strdup (entry);
}

/**
 * fact_evidence_rows_count_changes:
 * @self: rows
 * @entries: (element-type utf8): what they are to show
 *
 * Returns: how many rows would come and go with fact_evidence_rows_set()
 */
guint
fact_evidence_rows_count_changes (FactEvidenceRows *self,
                                  GPtrArray        *entries)
{
  g_autoptr (GPtrArray) present = g_ptr_array_copy (self->entries, copy_entry, NULL);

  g_ptr_array_set_free_func (present, g_free);

  return merge (NULL, present, entries);
}

/**
 * fact_evidence_rows_set:
 * @self: rows
 * @entries: (element-type utf8): what they are to show
 *
 * Keeps every row that can stay, so that focus and an open note are not lost when another one comes or goes.
 */
void
fact_evidence_rows_set (FactEvidenceRows *self,
                        GPtrArray        *entries)
{
  merge (self->list_box, self->entries, entries);
  hide_rows_from (self, entries->len);
}

/**
 * fact_evidence_rows_reuse:
 * @self: rows
 * @entries: (element-type utf8): what they are to show
 *
 * Gives the rows that are there to other entries, whatever they have shown: for another claim, or another page.
 */
void
fact_evidence_rows_reuse (FactEvidenceRows *self,
                          GPtrArray        *entries)
{
  g_ptr_array_set_size (self->entries, 0);
  for (guint i = 0; i < entries->len; i++)
    {
      reuse_row (self->list_box, i, entries->pdata[i]);
      g_ptr_array_add (self->entries, g_strdup (entries->pdata[i]));
    }
  hide_rows_from (self, entries->len);
}

/**
 * fact_evidence_rows_show:
 * @self: rows
 * @navigation: where the document is read
 * @claim: the present record of the claim whose evidence they are
 *
 * Lets each row show its entry as it is now.
 */
void
fact_evidence_rows_show (FactEvidenceRows *self,
                         FactNavigation   *navigation,
                         FactClaim        *claim)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      GtkWidget *row = get_any_row (self->list_box, i);
      guint place;

      if (FACT_IS_EVIDENCE_ROW (row) && fact_claim_find_evidence (claim, self->entries->pdata[i], &place))
        fact_evidence_row_show (FACT_EVIDENCE_ROW (row), navigation, claim, fact_claim_get_evidence (claim, place));
    }
}

/**
 * fact_evidence_rows_invalidate:
 * @self: rows
 *
 * Tells that something that they show beside the evidence has changed.
 */
void
fact_evidence_rows_invalidate (FactEvidenceRows *self)
{
  GtkWidget *row;

  for (guint i = 0; (row = get_any_row (self->list_box, i)) != NULL; i++)
    {
      if (FACT_IS_EVIDENCE_ROW (row))
        fact_evidence_row_invalidate (FACT_EVIDENCE_ROW (row));
    }
}

/**
 * fact_evidence_rows_clear:
 * @self: rows
 *
 * Shows nothing and lets go of the document. The rows stay for the next one.
 */
void
fact_evidence_rows_clear (FactEvidenceRows *self)
{
  GtkWidget *row;

  g_ptr_array_set_size (self->entries, 0);
  hide_rows_from (self, 0);
  for (guint i = 0; (row = get_any_row (self->list_box, i)) != NULL; i++)
    {
      if (FACT_IS_EVIDENCE_ROW (row))
        fact_evidence_row_clear (FACT_EVIDENCE_ROW (row));
    }
}
