/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdio.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "document/fact-imported-article.h"
#include "edit/fact-partial-date.h"
#include "fact-cli-import.h"
#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "import/fact-import-file.h"

/* What the user says of the files, in place of what they tell themselves. */
typedef struct
{
  char     *title;
  char     *outlet;
  char     *published;
  char     *url;
  char     *role_nick;
  FactRole  role;
  gboolean  whole_page;
  gboolean  with_duplicates;
  gboolean  as_json;
  gboolean  progress;
} Wishes;

static void
wishes_clear (Wishes *self)
{
  g_free (self->title);
  g_free (self->outlet);
  g_free (self->published);
  g_free (self->url);
  g_free (self->role_nick);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wishes, wishes_clear)

static void
override (char       **field,
          const char  *wish)
{
  if (wish == NULL)
    return;

  g_free (*field);
  *field = g_strdup (wish);
}

static FactArticle *
make_article (FactImported    *imported,
              const char      *path,
              const Wishes    *wishes,
              FactEditContext *context)
{
  g_autofree char *basename = g_path_get_basename (path);
  g_autofree char *name = g_filename_display_name (basename);
  g_autoptr (FactArticle) article = NULL;

  fact_imported_take_whole (imported, wishes->whole_page);
  override (&imported->title, wishes->title);
  override (&imported->outlet, wishes->outlet);
  override (&imported->published, wishes->published);
  override (&imported->url, wishes->url);
  article = fact_imported_to_article (imported, NULL, name, context);

  return fact_article_with_role (article, wishes->role);
}

/* Adds the article to the project in memory, unless its text is there already and once is enough. */
static gboolean
add_article (FactCliImport   *import,
             FactCliProject  *project,
             FactArticle     *article,
             GPtrArray       *comments,
             gboolean         with_duplicates,
             GError         **error)
{
  FactState *state = fact_cli_project_get_state (project);
  FactArticle *same = fact_state_find_text (state, fact_article_get_text (article));
  g_autoptr (GPtrArray) articles = g_ptr_array_new ();

  if (same != NULL && !with_duplicates)
    {
      import->result = FACT_CLI_DUPLICATE;
      import->article = fact_record_ref (same);
      return TRUE;
    }

  import->result = FACT_CLI_IMPORTED;
  import->article = fact_record_ref (article);
  import->duplicate_of = same != NULL ? fact_record_ref (same) : NULL;
  g_ptr_array_add (articles, article);

  return fact_cli_project_apply (project,
                                 fact_edit_add_articles (state, fact_cli_project_get_context (project), articles, comments, error),
                                 error);
}

/* Reads one file, unless that failed already when its folder was read. That it cannot be read is no error of the project. */
static gboolean
read_file (FactCliImport   *import,
           FactCliProject  *project,
           const Wishes    *wishes,
           GError         **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (import->path);
  g_autoptr (FactImported) imported = import->error == NULL ? fact_import_file (file, wishes->url, NULL, &import->error) : NULL;
  g_autoptr (FactArticle) article = NULL;
  g_autoptr (GPtrArray) comments = NULL;

  if (imported == NULL)
    return TRUE;

  article = make_article (imported, import->path, wishes, fact_cli_project_get_context (project));
  comments = fact_import_comments_new ();
  fact_imported_to_comments (imported, article, comments);
  if (!add_article (import, project, article, comments, wishes->with_duplicates, error))
    return FALSE;
  if (import->result == FACT_CLI_IMPORTED)
    fact_cli_import_tell_warnings (import->path, imported->warnings);

  return TRUE;
}

static gboolean
read_files (GPtrArray       *imports,
            FactCliProject  *project,
            const Wishes    *wishes,
            GError         **error)
{
  gboolean on_terminal = isatty (STDERR_FILENO) == 1;
  gboolean done = TRUE;

  for (guint i = 0; i < imports->len && done; i++)
    {
      if (wishes->progress || (on_terminal && imports->len > 1))
        fprintf (stderr, on_terminal ? "\r%u/%u\033[K" : "%u/%u\n", i + 1, imports->len);
      done = read_file (g_ptr_array_index (imports, i), project, wishes, error);
    }
  if (on_terminal && (wishes->progress || imports->len > 1))
    fputs ("\r\033[K", stderr);

  return done;
}

static FactExit
report (GPtrArray    *imports,
        const Wishes *wishes)
{
  FactExit status = FACT_EXIT_DONE;

  for (guint i = 0; i < imports->len; i++)
    {
      FactCliImport *import = g_ptr_array_index (imports, i);

      fact_cli_import_print (import, wishes->as_json);
      status = fact_exit_worse (status, fact_cli_import_get_exit (import));
    }

  return status;
}

/* All files are saved at once: the file has all that could be read, or stays as it was. */
static FactExit
import_files (FactCliProject *project,
              GPtrArray      *imports,
              const Wishes   *wishes)
{
  g_autoptr (GError) error = NULL;
  FactExit status;

  if (!read_files (imports, project, wishes, &error))
    return fact_cli_project_fail (project, error);

  status = fact_cli_project_save (project);

  return status == FACT_EXIT_DONE ? report (imports, wishes) : status;
}

/* Returns whether the wishes make sense; tells why not. */
static gboolean
check_wishes (Wishes *self)
{
  guint year, month, day;

  if (self->role_nick != NULL && !fact_role_from_nick (self->role_nick, &self->role))
    {
      fact_cli_usage (_("a role is “article” or “source”."));
      return FALSE;
    }

  if (self->published != NULL && *self->published != '\0' && !fact_partial_date_parse (self->published, &year, &month, &day))
    {
      fact_cli_usage (_("“%s” is not a date: write 2024-10-25, 2024-10 or 2024."), self->published);
      return FALSE;
    }

  return TRUE;
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_auto (Wishes) wishes = { NULL };
  g_autoptr (FactCliProject) project = NULL;
  g_autoptr (GPtrArray) imports = NULL;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    { "role", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &wishes.role_nick, N_("To be checked, or only checked against"),
      "article|source" },
    { "title", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &wishes.title, N_("The article's title"), N_("TITLE") },
    { "outlet", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &wishes.outlet, N_("Where it was published"), N_("OUTLET") },
    { "published", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &wishes.published, N_("When: 2024-10-25, 2024-10 or 2024"),
      N_("DATE") },
    { "url", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &wishes.url, N_("Its address on the web"), N_("URL") },
    { "whole-page", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &wishes.whole_page,
      N_("Take all words of a web page, not only its article"), NULL },
    { "duplicates", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &wishes.with_duplicates,
      N_("Also add what has the same text as an article of the project"), NULL },
    { "json", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &wishes.as_json, N_("Tell the results as one JSON object a line"), NULL },
    { "progress", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &wishes.progress, N_("Tell on standard error how far it is"), NULL },
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 2, G_MAXUINT, argc, argv, &words, &status))
    return status;
  if (!check_wishes (&wishes))
    return FACT_EXIT_USAGE;

  imports = fact_cli_import_expand (words + 1);
  if (wishes.title != NULL && imports->len > 1)
    return fact_cli_usage (_("one --title is not for several files."));

  project = fact_cli_project_open (words[0], author, &status);

  return project != NULL ? import_files (project, imports, &wishes) : status;
}

const FactCommand fact_command_import = {
  "import",
  "PROJECT FILE|FOLDER…",
  N_("Add articles from files"),
  run,
};
