/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-evidence-list.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-evidence-keys.h"
#include "inspector/fact-evidence-label.h"
#include "inspector/fact-evidence-row.h"
#include "sidebar/fact-widget-children.h"

/* More than anybody links to one claim; the summary above the list still counts them all. */
#define MAX_ROWS 500

struct _FactEvidenceList
{
  GtkWidget   parent_instance;

  GPtrArray  *keys;            /* of char: what each row shows, see fact_evidence_keys_new() */

  GtkLabel   *summary_label;
  GtkListBox *list_box;
  GtkWidget  *hint_label;
};

G_DEFINE_FINAL_TYPE (FactEvidenceList, fact_evidence_list, GTK_TYPE_WIDGET)

static GtkWidget *
new_unknown_row (void)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (_("Not understood by this version of Factdesk. It stays in the file as it is."));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "unknown-entry");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);

  return row;
}

static GtkWidget *
new_row (const char *key)
{
  return g_str_equal (key, FACT_EVIDENCE_KEY_UNKNOWN) ? new_unknown_row () : fact_evidence_row_new ();
}

static void
remove_rows_from (FactEvidenceList *self,
                  guint             place)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list_box, (int) place)) != NULL)
    gtk_list_box_remove (self->list_box, GTK_WIDGET (row));
}

static gboolean
has_key_from (GPtrArray  *keys,
              guint       place,
              const char *key)
{
  for (guint i = place; i < keys->len; i++)
    {
      if (g_str_equal (keys->pdata[i], key))
        return TRUE;
    }

  return FALSE;
}

/* Keeps every row that can stay, so that focus and an open note are not lost when another one comes or goes. */
static void
set_keys (FactEvidenceList *self,
          GPtrArray        *keys)
{
  GPtrArray *present = self->keys;

  for (guint i = 0; i < keys->len; i++)
    {
      while (i < present->len && !g_str_equal (present->pdata[i], keys->pdata[i])
             && !has_key_from (keys, i + 1, present->pdata[i]))
        {
          gtk_list_box_remove (self->list_box, GTK_WIDGET (gtk_list_box_get_row_at_index (self->list_box, (int) i)));
          g_ptr_array_remove_index (present, i);
        }
      if (i < present->len && g_str_equal (present->pdata[i], keys->pdata[i]))
        continue;
      gtk_list_box_insert (self->list_box, new_row (keys->pdata[i]), (int) i);
      g_ptr_array_insert (present, (int) i, g_strdup (keys->pdata[i]));
    }

  remove_rows_from (self, keys->len);
  g_ptr_array_set_size (present, (int) keys->len);
}

static void
row_activated_cb (FactEvidenceList *self,
                  GtkListBoxRow    *row)
{
  if (FACT_IS_EVIDENCE_ROW (row))
    fact_evidence_row_go (FACT_EVIDENCE_ROW (row));
}

static void
fact_evidence_list_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_EVIDENCE_LIST);
  fact_widget_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (fact_evidence_list_parent_class)->dispose (object);
}

static void
fact_evidence_list_finalize (GObject *object)
{
  g_ptr_array_unref (FACT_EVIDENCE_LIST (object)->keys);

  G_OBJECT_CLASS (fact_evidence_list_parent_class)->finalize (object);
}

static void
fact_evidence_list_class_init (FactEvidenceListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_evidence_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_evidence_list_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-evidence-list.ui");
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceList, summary_label);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceList, list_box);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceList, hint_label);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
fact_evidence_list_init (FactEvidenceList *self)
{
  self->keys = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_evidence_list_show_claim:
 * @self: a list
 * @navigation: where the claim's document is read
 * @claim: the claim's present record
 */
void
fact_evidence_list_show_claim (FactEvidenceList *self,
                               FactNavigation   *navigation,
                               FactClaim        *claim)
{
  g_autoptr (GPtrArray) keys = fact_evidence_keys_new (claim, MAX_ROWS);
  g_autofree char *summary = fact_evidence_as_summary (claim);
  guint place;

  g_return_if_fail (FACT_IS_EVIDENCE_LIST (self));

  set_keys (self, keys);
  for (guint i = 0; i < keys->len; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list_box, (int) i);

      if (FACT_IS_EVIDENCE_ROW (row) && fact_claim_find_evidence (claim, keys->pdata[i], &place))
        fact_evidence_row_show (FACT_EVIDENCE_ROW (row), navigation, claim, fact_claim_get_evidence (claim, place));
    }

  gtk_label_set_text (self->summary_label, summary);
  gtk_widget_set_visible (GTK_WIDGET (self->list_box), keys->len > 0);
  gtk_widget_set_visible (self->hint_label, keys->len == 0);
}
