/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-status-labels.h"

#include <glib/gi18n-lib.h>

/**
 * fact_status_label_verdict:
 * @verdict: a verdict
 * @n: how many claims have it
 *
 * Returns: (transfer full): “12 supported”
 */
char *
fact_status_label_verdict (FactVerdict verdict,
                           guint       n)
{
  switch (verdict)
    {
    case FACT_VERDICT_SUPPORTED:
      return g_strdup_printf (ngettext ("%u supported", "%u supported", n), n);
    case FACT_VERDICT_DISPUTED:
      return g_strdup_printf (ngettext ("%u disputed", "%u disputed", n), n);
    case FACT_VERDICT_UNVERIFIED:
    default:
      return g_strdup_printf (ngettext ("%u unverified", "%u unverified", n), n);
    }
}

/**
 * fact_status_label_done:
 * @tally: how the claims stand
 *
 * Returns: (transfer full): “10 of 25 done”, and what keeps others from it: “10 of 25 done, 3 open queries”
 */
char *
fact_status_label_done (const FactTally *tally)
{
  g_autofree char *done = NULL;
  g_autofree char *open = NULL;

  if (tally->n_claims == 0)
    return g_strdup (_("No claims yet"));

  /* Translators: how many claims are done, of how many */
  done = g_strdup_printf (_("%u of %u done"), tally->n_done, tally->n_claims);
  if (tally->n_open_queries == 0)
    return g_steal_pointer (&done);

  open = g_strdup_printf (ngettext ("%u open query", "%u open queries", tally->n_open_queries), tally->n_open_queries);

  /* Translators: how many claims are done, and how many queries are open: “10 of 25 done, 3 open queries” */
  return g_strdup_printf (_("%s, %s"), done, open);
}

/**
 * fact_status_label_saved:
 * @saved: what of a document is safe on disk
 *
 * Returns: (transfer full): that in words
 */
char *
fact_status_label_saved (FactSavedState saved)
{
  switch (saved)
    {
    case FACT_SAVED_CLEAN:
      return g_strdup (_("All changes saved"));
    case FACT_SAVED_MODIFIED:
      return g_strdup (_("Unsaved changes"));
    case FACT_SAVED_READ_ONLY:
      return g_strdup (_("Read-only"));
    case FACT_SAVED_NEVER:
    default:
      return g_strdup (_("Not saved yet"));
    }
}

/**
 * fact_status_label_autosaved:
 * @seconds: how long ago a document with unsaved changes was last saved by itself
 *
 * Returns: (transfer full): “Unsaved changes, last autosave 12 s ago”
 */
char *
fact_status_label_autosaved (gint64 seconds)
{
  if (seconds < 60)
    /* Translators: how many seconds ago the project was last saved by itself */
    return g_strdup_printf (_("Unsaved changes, last autosave %d s ago"), (int) MAX (seconds, 0));
  if (seconds < 60 * 60)
    /* Translators: how many minutes ago the project was last saved by itself */
    return g_strdup_printf (_("Unsaved changes, last autosave %d min ago"), (int) (seconds / 60));

  /* Translators: how many hours ago the project was last saved by itself */
  return g_strdup_printf (_("Unsaved changes, last autosave %d h ago"), (int) MIN (seconds / (60 * 60), G_MAXINT));
}

/**
 * fact_status_label_undo:
 * @step: (nullable): name of the step that would be undone
 *
 * Returns: (transfer full): “Undo Set Verdict”, or “Undo” when there is none
 */
char *
fact_status_label_undo (const char *step)
{
  if (step == NULL)
    return g_strdup (_("Undo"));

  /* Translators: %s is the name of a step, such as “Set Verdict” */
  return g_strdup_printf (_("Undo %s"), step);
}

/**
 * fact_status_label_redo:
 * @step: (nullable): name of the step that would be done again
 *
 * Returns: (transfer full): “Redo Set Verdict”, or “Redo” when there is none
 */
char *
fact_status_label_redo (const char *step)
{
  if (step == NULL)
    return g_strdup (_("Redo"));

  /* Translators: %s is the name of a step, such as “Set Verdict” */
  return g_strdup_printf (_("Redo %s"), step);
}

/**
 * fact_status_label_as_menu:
 * @text: any text
 *
 * Menus take an underscore for a mnemonic.
 *
 * Returns: (transfer full): a menu's label which reads @text
 */
char *
fact_status_label_as_menu (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "_", -1);

  return g_strjoinv ("__", parts);
}
