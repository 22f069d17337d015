/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-import-labels.h"

#include <glib/gi18n-lib.h>

/* “Read, 402 words. Ferry ridership, Port Ellery Transit, 2026-01-08”: what was found, so that nothing has to be unfolded. */
static char *
describe_read (FactImportItem *item)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_words = fact_import_item_get_n_words (item);
  const char *found[] = { fact_import_item_get_title (item), fact_import_item_get_outlet (item),
                          fact_import_item_get_published (item) };
  const char *separator = " ";

  g_string_append_printf (text, ngettext ("Read, %u word.", "Read, %u words.", n_words), n_words);

  for (gsize i = 0; i < G_N_ELEMENTS (found); i++)
    if (*found[i] != '\0')
      {
        g_string_append_printf (text, "%s%s", separator, found[i]);
        separator = ", ";
      }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * fact_import_label_status:
 * @item: a file of an import
 *
 * Returns: (transfer full): what became of it, in a sentence
 */
char *
fact_import_label_status (FactImportItem *item)
{
  switch (fact_import_item_get_status (item))
    {
    case FACT_IMPORT_READING:
      return g_strdup (_("Reading"));
    case FACT_IMPORT_READ:
      return describe_read (item);
    case FACT_IMPORT_DUPLICATE:
      return g_strdup_printf (_("Left out, duplicate of “%s”"), fact_import_item_get_duplicate_of (item));
    case FACT_IMPORT_ADD_ANYWAY:
      return g_strdup_printf (_("Will be added, though it duplicates “%s”"), fact_import_item_get_duplicate_of (item));
    case FACT_IMPORT_FAILED:
      return g_strdup_printf (_("Could not be read: %s"), fact_import_item_get_reason (item));
    case FACT_IMPORT_LEFT_OUT:
      return g_strdup (fact_import_item_get_reason (item));
    case FACT_IMPORT_SKIPPED:
      return g_strdup (_("Skipped"));
    case FACT_IMPORT_WAITING:
    default:
      return g_strdup (_("Waiting"));
    }
}

/**
 * fact_import_label_add:
 * @counts: how many files are where
 *
 * Returns: (transfer full): label of the button that adds them
 */
char *
fact_import_label_add (const FactImportCounts *counts)
{
  if (counts->n_wanted == 0)
    return g_strdup (_("Add Articles"));

  return g_strdup_printf (ngettext ("Add %u Article", "Add %u Articles", counts->n_wanted), counts->n_wanted);
}

/**
 * fact_import_label_progress:
 * @counts: how many files are where
 *
 * Returns: (transfer full): “6 of 8 files”
 */
char *
fact_import_label_progress (const FactImportCounts *counts)
{
  /* Translators: how many files are done with, of how many */
  return g_strdup_printf (ngettext ("%u of %u file", "%u of %u files", counts->n_items),
                          counts->n_items - counts->n_to_go, counts->n_items);
}

static void
take_part (GPtrArray *parts,
           guint      n,
           char      *part)
{
  if (n > 0)
    g_ptr_array_add (parts, part);
  else
    g_free (part);
}

/**
 * fact_import_label_summary:
 * @counts: how many files are where
 *
 * Returns: (transfer full): “4 read   1 duplicate   1 could not be read   2 to go”; "" for no files
 */
char *
fact_import_label_summary (const FactImportCounts *counts)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  take_part (parts, counts->n_wanted,
             g_strdup_printf (ngettext ("%u read", "%u read", counts->n_wanted), counts->n_wanted));
  take_part (parts, counts->n_duplicates,
             g_strdup_printf (ngettext ("%u duplicate", "%u duplicates", counts->n_duplicates), counts->n_duplicates));
  take_part (parts, counts->n_failed,
             g_strdup_printf (ngettext ("%u could not be read", "%u could not be read", counts->n_failed),
                              counts->n_failed));
  take_part (parts, counts->n_left_out,
             /* Translators: folders whose files are read, but not the folders in them */
             g_strdup_printf (ngettext ("%u folder read in part", "%u folders read in part", counts->n_left_out),
                              counts->n_left_out));
  take_part (parts, counts->n_skipped,
             g_strdup_printf (ngettext ("%u skipped", "%u skipped", counts->n_skipped), counts->n_skipped));
  take_part (parts, counts->n_to_go,
             g_strdup_printf (ngettext ("%u to go", "%u to go", counts->n_to_go), counts->n_to_go));
  g_ptr_array_add (parts, NULL);

  return g_strjoinv ("   ", (char **) parts->pdata);
}
