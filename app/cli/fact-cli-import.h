/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "fact-command.h"
#include "model/fact-article.h"

G_BEGIN_DECLS

typedef enum
{
  FACT_CLI_IMPORTED,
  FACT_CLI_DUPLICATE,
  FACT_CLI_FAILED
} FactCliImportResult;

/**
 * FactCliImport:
 * @path: where the file is
 * @was_named: whether the user named it, and not the folder it is in
 * @result: what became of it
 * @article: (nullable): the article made of it, or for a duplicate the one that was there
 * @duplicate_of: (nullable): the article with the same text that was there when it was added nevertheless
 * @error: (nullable): why it could not be read
 *
 * A file on its way into a project.
 */
typedef struct
{
  char                *path;
  gboolean             was_named;
  FactCliImportResult  result;
  FactArticle         *article;
  FactArticle         *duplicate_of;
  GError              *error;
} FactCliImport;

GPtrArray     *fact_cli_import_expand   (char         **paths);
FactExit       fact_cli_import_get_exit (FactCliImport *self);
void           fact_cli_import_print    (FactCliImport *self,
                                         gboolean       as_json);
void           fact_cli_import_tell_warnings (const char *path,
                                         GPtrArray     *warnings);

G_END_DECLS
