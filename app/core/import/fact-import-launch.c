/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-import-launch.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#define HELPER "factdesk-import"

/* All that the helper is told of where it runs. */
static const char *const passed_on[] = {
  "LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "FACTDESK_LOCALEDIR", "G_DEBUG", "ASAN_OPTIONS", "UBSAN_OPTIONS"
};

/* Folders of the system, which on many are links into /usr. */
static const char *const system_folders[] = { "/bin", "/lib", "/lib32", "/lib64", "/sbin" };

static const char *
get_helper_folder (void)
{
  const char *folder = g_getenv ("FACTDESK_LIBEXECDIR");

  return folder != NULL ? folder : LIBEXECDIR;
}

static void
set_no_helper (GError     **error,
               const char  *reason)
{
  g_set_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_NO_HELPER,
               /* Translators: %s is the system's reason. */
               _("The program that reads files could not be started: %s. Please install Factdesk again."), reason);
}

static void
add_arguments (GPtrArray  *arguments,
               ...)
{
  va_list words;
  const char *word;

  va_start (words, arguments);
  while ((word = va_arg (words, const char *)) != NULL)
    g_ptr_array_add (arguments, g_strdup (word));
  va_end (words);
}

static void
add_system_folder (GPtrArray  *arguments,
                   const char *folder)
{
  g_autofree char *target = g_file_read_link (folder, NULL);

  if (target != NULL)
    add_arguments (arguments, "--symlink", target, folder, NULL);
  else
    add_arguments (arguments, "--ro-bind-try", folder, folder, NULL);
}

/* Bubblewrap gives the helper a file system of its own, with nothing of the user's in it, and no network. */
static void
add_wrapper (GPtrArray  *arguments,
             const char *bwrap)
{
  add_arguments (arguments, bwrap, "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL",
                 "--ro-bind", "/usr", "/usr", "--ro-bind-try", "/etc/fonts", "/etc/fonts",
                 "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache", "--dev", "/dev", "--chdir", "/", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (system_folders); i++)
    add_system_folder (arguments, system_folders[i]);
}

/* Whether bubblewrap works here: in containers, and where users may not make namespaces, it does not. */
static gpointer
find_bwrap (gpointer data)
{
  g_autofree char *bwrap = g_find_program_in_path ("bwrap");
  g_autoptr (GPtrArray) arguments = g_ptr_array_new_with_free_func (g_free);
  int status;

  if (bwrap == NULL)
    return NULL;

  add_wrapper (arguments, bwrap);
  add_arguments (arguments, "true", NULL);
  g_ptr_array_add (arguments, NULL);

  return g_spawn_sync (NULL, (char **) arguments->pdata, NULL, G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
                       NULL, NULL, NULL, NULL, &status, NULL)
         && g_spawn_check_wait_status (status, NULL) ? g_steal_pointer (&bwrap) : NULL;
}

static char **
make_environment (void)
{
  char **environment = g_new0 (char *, 1);

  for (guint i = 0; i < G_N_ELEMENTS (passed_on); i++)
    {
      const char *value = g_getenv (passed_on[i]);

      if (value != NULL)
        environment = g_environ_setenv (environment, passed_on[i], value, TRUE);
    }

  return environment;
}

/* A name that begins with a dash is no option, for the helper knows none. */
static GPtrArray *
make_command (const char            *helper,
              const FactImportHints *hints)
{
  static GOnce once = G_ONCE_INIT;
  const char *bwrap = g_once (&once, find_bwrap, NULL);
  const char *localedir = g_getenv ("FACTDESK_LOCALEDIR");
  GPtrArray *command = g_ptr_array_new_with_free_func (g_free);

  if (bwrap != NULL)
    {
      add_wrapper (command, bwrap);
      add_arguments (command, "--ro-bind-try", get_helper_folder (), get_helper_folder (), NULL);
      if (localedir != NULL)
        add_arguments (command, "--ro-bind-try", localedir, localedir, NULL);
    }
  add_arguments (command, helper, hints->name != NULL ? hints->name : "", hints->url != NULL ? hints->url : "", NULL);
  g_ptr_array_add (command, NULL);

  return command;
}

/**
 * fact_import_launch:
 * @document: an open file descriptor of the document, at its beginning; the caller keeps it
 * @hints: what is known beside its bytes
 * @error: return location for an error
 *
 * Starts the confined program that reads one document, in a bubblewrap where that works. Its answer comes through its standard
 * output, for fact_import_answer_read().
 *
 * Returns: (transfer full): the process; %NULL with @error set to %FACT_IMPORT_ERROR (FACT_IMPORT_ERROR_NO_HELPER)
 */
GSubprocess *
fact_import_launch (int                     document,
                    const FactImportHints  *hints,
                    GError                **error)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE
                                                                        | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autofree char *helper = g_build_filename (get_helper_folder (), HELPER, NULL);
  g_autoptr (GPtrArray) command = make_command (helper, hints);
  g_auto (GStrv) environment = make_environment ();
  g_autoptr (GError) why = NULL;
  GSubprocess *process;

  /* A wrapper would start all the same, and tell nobody why it ends. */
  if (g_access (helper, X_OK) != 0)
    {
      set_no_helper (error, g_strerror (errno));
      return NULL;
    }

  g_subprocess_launcher_set_environ (launcher, environment);
  g_subprocess_launcher_take_stdin_fd (launcher, fcntl (document, F_DUPFD_CLOEXEC, 0));

  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) command->pdata, &why);
  if (process == NULL)
    set_no_helper (error, why->message);

  return process;
}
