/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/fact-exporter.h"

#include <glib/gi18n-lib.h>

#include "export/fact-export-markdown.h"

G_DEFINE_QUARK (fact-export-error-quark, fact_export_error)

static const FactExporter *const exporters[] = {
  &fact_export_markdown,
};

/**
 * fact_exporter_get:
 * @i: a place in the list of all exporters, from 0
 *
 * Goes through all exporters.
 *
 * Returns: (transfer none) (nullable): the exporter; %NULL behind the last
 */
const FactExporter *
fact_exporter_get (guint i)
{
  return i < G_N_ELEMENTS (exporters) ? exporters[i] : NULL;
}

/**
 * fact_exporter_find:
 * @nick: the name of a format, such as "markdown"
 * @error: return location for an error
 *
 * Finds the exporter of a format.
 *
 * Returns: (transfer none): the exporter; %NULL with @error set to %FACT_EXPORT_ERROR (FACT_EXPORT_ERROR_FORMAT)
 */
const FactExporter *
fact_exporter_find (const char  *nick,
                    GError     **error)
{
  g_return_val_if_fail (nick != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (exporters); i++)
    {
      if (g_str_equal (exporters[i]->nick, nick))
        return exporters[i];
    }

  g_set_error (error, FACT_EXPORT_ERROR, FACT_EXPORT_ERROR_FORMAT, _("There is no export format “%s”."), nick);

  return NULL;
}
