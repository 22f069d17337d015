/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "document/fact-imported-article.h"
#include "fact-cli-fate.h"
#include "fact-cli-import.h"
#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "fact-cli-resolve.h"
#include "import/fact-import-file.h"

typedef struct
{
  gboolean whole_page;
  gboolean dry_run;
  gboolean as_json;
} Wishes;

static FactArticle *
read_version (FactCliProject  *project,
              const char      *path,
              const Wishes    *wishes,
              GError         **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *basename = g_path_get_basename (path);
  g_autofree char *name = g_filename_display_name (basename);
  g_autoptr (FactImported) imported = fact_import_file (file, NULL, NULL, error);

  if (imported == NULL)
    return NULL;

  fact_imported_take_whole (imported, wishes->whole_page);
  fact_cli_import_tell_warnings (path, imported->warnings);
  if (imported->comments->len > 0)
    fact_cli_message (ngettext ("%s: %u comment in it was not taken over.", "%s: %u comments in it were not taken over.",
                                imported->comments->len), name, imported->comments->len);

  return fact_imported_to_article (imported, NULL, name, fact_cli_project_get_context (project));
}

/* What was clear before and is not any more is something to report. */
static FactExit
report (GPtrArray *fates,
        gboolean   as_json)
{
  FactExit status = FACT_EXIT_DONE;

  for (guint i = 0; i < fates->len; i++)
    {
      const FactMarkFate *fate = fates->pdata[i];

      fact_cli_fate_print (fate, as_json);
      if (fact_anchor_get_state (fate->after) != FACT_ANCHOR_OK)
        status = FACT_EXIT_REPORT;
    }

  return status;
}

static FactExit
replace (FactCliProject *project,
         FactArticle    *article,
         FactArticle    *version,
         const Wishes   *wishes)
{
  g_autofree char *title = fact_cli_one_line (fact_article_get_title (article));
  g_autoptr (GPtrArray) fates = NULL;
  g_autoptr (GError) error = NULL;
  FactEdit *edit = fact_edit_replace_text (fact_cli_project_get_state (project), fact_cli_project_get_context (project),
                                           fact_record_get_id (article), version, NULL, &fates, &error);
  FactExit status = FACT_EXIT_DONE;

  if (edit == NULL)
    return fact_cli_project_fail (project, error);
  if (fact_edit_is_empty (edit))
    fact_cli_message (_("“%s” has just this text already."), title);

  if (wishes->dry_run)
    fact_edit_unref (edit);
  else if (!fact_cli_project_apply (project, edit, &error))
    return fact_cli_project_fail (project, error);
  else
    status = fact_cli_project_save (project);

  return status == FACT_EXIT_DONE ? report (fates, wishes->as_json) : status;
}

static FactExit
reimport (FactCliProject *project,
          char          **words,
          const Wishes   *wishes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FactArticle) version = NULL;
  FactArticle *article = fact_cli_resolve_article (fact_cli_project_get_state (project), words[1], &error);

  if (article == NULL)
    return fact_cli_project_fail (project, error);

  version = read_version (project, words[2], wishes, &error);
  if (version == NULL)
    return fact_cli_fail (words[2], error);

  return replace (project, article, version, wishes);
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  Wishes wishes = { FALSE, FALSE };
  g_autoptr (FactCliProject) project = NULL;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    { "whole-page", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &wishes.whole_page,
      N_("Take all words of a web page, not only its article"), NULL },
    { "dry-run", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &wishes.dry_run, N_("Only tell what would become of the marks"), NULL },
    { "json", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &wishes.as_json, N_("All there is to know, one JSON object a line"), NULL },
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 3, 3, argc, argv, &words, &status))
    return status;

  project = fact_cli_project_open (words[0], author, &status);

  return project != NULL ? reimport (project, words, &wishes) : status;
}

const FactCommand fact_command_reimport = {
  "reimport",
  "PROJECT ARTICLE FILE",
  N_("Give an article the text of a later version, and tell what becomes of its marks"),
  run,
};
