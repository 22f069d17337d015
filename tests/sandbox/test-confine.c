/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-confine.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

/* What a process that was taken over would try; each returns whether it got anywhere. */

static gboolean
open_file (const char *path,
           int         flags)
{
  int fd = open (path, flags, 0600);

  if (fd >= 0)
    close (fd);

  return fd >= 0;
}

static gboolean
read_a_users_file (void)
{
  return open_file (g_getenv ("FACTDESK_TEST_PATH"), O_RDONLY);
}

static gboolean
read_passwords (void)
{
  return open_file ("/etc/passwd", O_RDONLY);
}

static gboolean
list_the_root (void)
{
  return open_file ("/", O_RDONLY | O_DIRECTORY);
}

static gboolean
make_a_file (void)
{
  g_autofree char *path = g_strconcat (g_getenv ("FACTDESK_TEST_PATH"), ".new", NULL);

  return open_file (path, O_WRONLY | O_CREAT);
}

static gboolean
change_a_file (void)
{
  return open_file (g_getenv ("FACTDESK_TEST_PATH"), O_RDWR);
}

static gboolean
remove_a_file (void)
{
  return g_unlink (g_getenv ("FACTDESK_TEST_PATH")) == 0;
}

static gboolean
open_a_connection (void)
{
  return socket (AF_INET, SOCK_STREAM, 0) >= 0 || socket (AF_UNIX, SOCK_STREAM, 0) >= 0;
}

static gboolean
start_a_process (void)
{
  pid_t child = fork ();

  if (child == 0)
    _exit (EXIT_SUCCESS);

  return child > 0;
}

static gboolean
run_a_program (void)
{
  char *arguments[] = { (char *) "true", NULL };

  return execv ("/usr/bin/true", arguments) == 0;
}

static gboolean
end_another_process (void)
{
  return kill (getppid (), 0) == 0;
}

static gboolean
signal_a_thread_of_another (void)
{
  return syscall (SYS_tgkill, getppid (), getppid (), 0) == 0;
}

static gboolean
limit_another_process (void)
{
  struct rlimit limit;

  return prlimit (getppid (), RLIMIT_FSIZE, NULL, &limit) == 0;
}

static gboolean
have_another_process_signalled (void)
{
  return fcntl (STDOUT_FILENO, F_SETOWN, getppid ()) == 0;
}

static gboolean
take_all_memory (void)
{
  return mmap (NULL, (size_t) 8 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) != MAP_FAILED;
}

/* What a parser needs; each returns whether it works. */

static gboolean
convert_an_old_encoding (void)
{
  g_autofree char *utf8 = g_convert ("\xA4\xA2", 2, "UTF-8", "EUC-JP", NULL, NULL, NULL);

  return g_strcmp0 (utf8, "\xE3\x81\x82") == 0;
}

static gboolean
take_some_memory (void)
{
  g_autofree char *memory = g_try_malloc (256 * 1024 * 1024);

  return memory != NULL;
}

static gpointer
answer (gpointer data)
{
  return data;
}

static gboolean
start_a_thread (void)
{
  return g_thread_join (g_thread_new ("worker", answer, (gpointer) "yes")) != NULL;
}

static gboolean
read_system_data (void)
{
  return open_file ("/usr/lib", O_RDONLY | O_DIRECTORY);
}

/* By what it is that the kernel must have. */
typedef enum
{
  NOTHING,
  MEMORY,
  LANDLOCK,
  SECCOMP
} Need;

typedef struct
{
  const char *path;
  gboolean    (*attempt) (void);
  gboolean    may;
  Need        need;
} AttemptCase;

static const AttemptCase attempt_cases[] = {
  { "read-a-users-file",       read_a_users_file,       FALSE, LANDLOCK },
  { "read-passwords",          read_passwords,          FALSE, LANDLOCK },
  { "list-the-root",           list_the_root,           FALSE, LANDLOCK },
  { "make-a-file",             make_a_file,             FALSE, SECCOMP },
  { "change-a-file",           change_a_file,           FALSE, SECCOMP },
  { "remove-a-file",           remove_a_file,           FALSE, SECCOMP },
  { "open-a-connection",       open_a_connection,       FALSE, SECCOMP },
  { "start-a-process",         start_a_process,         FALSE, SECCOMP },
  { "run-a-program",           run_a_program,           FALSE, SECCOMP },
  { "end-another-process",     end_another_process,     FALSE, SECCOMP },
  { "signal-a-thread-of-another", signal_a_thread_of_another, FALSE, SECCOMP },
  { "limit-another-process",   limit_another_process,   FALSE, SECCOMP },
  { "have-another-process-signalled", have_another_process_signalled, FALSE, SECCOMP },
  { "take-all-memory",         take_all_memory,         FALSE, MEMORY },
  { "convert-an-old-encoding", convert_an_old_encoding, TRUE,  NOTHING },
  { "take-some-memory",        take_some_memory,        TRUE,  NOTHING },
  { "start-a-thread",          start_a_thread,          TRUE,  NOTHING },
  { "read-system-data",        read_system_data,        TRUE,  NOTHING },
};

/* The address sanitizer needs all memory, so that there is no bound then. */
static gboolean
is_there (Need need)
{
#if defined(__SANITIZE_ADDRESS__)
  if (need == MEMORY)
    return FALSE;
#endif
#ifdef HAVE_SECCOMP
  if (need == SECCOMP)
    return prctl (PR_GET_SECCOMP) >= 0;
#else
  if (need == SECCOMP)
    return FALSE;
#endif
#ifdef HAVE_LANDLOCK
  /* 1 asks for the version. */
  return need != LANDLOCK || syscall (SYS_landlock_create_ruleset, NULL, 0, 1) > 0;
#else
  return need != LANDLOCK;
#endif
}

/* In a child: its confinement is for good. Leaves at once, for what a test does at its end is denied as well. */
static void
attempt_confined (const AttemptCase *row)
{
  fact_confine_limits (1000);
  fact_confine_files (NULL);
  fact_confine_syscalls ();

  _exit (row->attempt () == row->may ? EXIT_SUCCESS : EXIT_FAILURE);
}

static void
test_attempt (gconstpointer data)
{
  const AttemptCase *row = data;
  g_autofree char *path = NULL;
  int fd, status;
  pid_t child;

  fd = g_file_open_tmp ("factdesk-confine-XXXXXX", &path, NULL);
  g_assert_cmpint (fd, >=, 0);
  close (fd);
  g_setenv ("FACTDESK_TEST_PATH", path, TRUE);

  /* Unconfined, all but the first three could do harm here; those show that the attempt is a real one. */
  if (row->need == LANDLOCK)
    g_assert_true (row->attempt ());

  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    attempt_confined (row);

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_unlink (path);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (attempt_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/confine/", attempt_cases[i].path, NULL);

      if (is_there (attempt_cases[i].need))
        g_test_add_data_func (path, &attempt_cases[i], test_attempt);
    }

  return g_test_run ();
}
