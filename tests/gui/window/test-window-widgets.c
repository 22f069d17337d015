/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "document/fact-document.h"
#include "window/fact-import-row.h"

/* What cannot be seen from outside of the program; it needs a display. */

static GtkToggleButton *
find_toggle (GtkWidget *widget)
{
  if (GTK_IS_TOGGLE_BUTTON (widget))
    return GTK_TOGGLE_BUTTON (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkToggleButton *found = find_toggle (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static FactImportItem *
new_item (const char *name)
{
  g_autoptr (GFile) file = g_file_new_for_path (name);
  FactImportItem *item = fact_import_item_new (file);

  _fact_import_item_set_status (item, FACT_IMPORT_READ);

  return item;
}

/* A row that was unfolded is used for another file: it is folded, and its arrow says so; the first file's comes back unfolded. */
static void
test_other_file (void)
{
  g_autoptr (FactEditContext) context = fact_edit_context_new ("Ada");
  g_autoptr (FactDocument) document = fact_document_new (context, "Ellery Tunnel");
  g_autoptr (FactImportList) list = fact_import_list_new (fact_document_get_state (document));
  g_autoptr (FactImportItem) one = new_item ("one.txt");
  g_autoptr (FactImportItem) two = new_item ("two.txt");
  FactImportRow *row = g_object_ref_sink (FACT_IMPORT_ROW (fact_import_row_new (list)));
  GtkToggleButton *toggle = find_toggle (GTK_WIDGET (row));

  fact_import_row_set_item (row, one);
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (toggle)), ==, "pan-down-symbolic");
  gtk_toggle_button_set_active (toggle, TRUE);
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (toggle)), ==, "pan-up-symbolic");

  fact_import_row_set_item (row, NULL);
  fact_import_row_set_item (row, two);
  g_assert_false (gtk_toggle_button_get_active (toggle));
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (toggle)), ==, "pan-down-symbolic");

  fact_import_row_set_item (row, one);
  g_assert_true (gtk_toggle_button_get_active (toggle));
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (toggle)), ==, "pan-up-symbolic");

  fact_import_row_set_item (row, NULL);
  g_object_unref (row);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/window/widgets/import row for another file", test_other_file);

  return g_test_run ();
}
