/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/fact-state.h"

G_BEGIN_DECLS

#define FACT_EXPORT_ERROR (fact_export_error_quark ())

/**
 * FactExportError:
 * @FACT_EXPORT_ERROR_FORMAT: no exporter has this nick
 */
typedef enum
{
  FACT_EXPORT_ERROR_FORMAT
} FactExportError;

GQuark fact_export_error_quark (void);

/**
 * FactExportOptions:
 * @exported: (nullable): the day of the export as 2024-10-25, for documents that tell it; %NULL to leave it out
 *
 * What an export depends on besides the project.
 */
typedef struct
{
  const char *exported;
} FactExportOptions;

/**
 * FactExporter:
 * @nick: what the command line calls it
 * @label: what the window calls it: _(label)
 * @media_type: of what it writes
 * @extension: of file names, without the dot
 * @write: writes the whole document; may run in any thread; @options may be %NULL
 *
 * A format that projects are written in.
 */
typedef struct
{
  const char *nick;
  const char *label;
  const char *media_type;
  const char *extension;
  gboolean   (*write) (FactState                *state,
                       const FactExportOptions  *options,
                       GOutputStream            *stream,
                       GCancellable             *cancellable,
                       GError                  **error);
} FactExporter;

const FactExporter *fact_exporter_get  (guint        i);
const FactExporter *fact_exporter_find (const char  *nick,
                                        GError     **error);

G_END_DECLS
