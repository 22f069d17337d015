/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "syscall-tracer.h"

#include <elf.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

/* How a processor passes the number of a system call and gets its result. */
#if defined (__x86_64__)
typedef struct user_regs_struct Registers;
#define CALL_NUMBER(r) ((long) (r)->orig_rax)
#define SET_RESULT(r, value) ((r)->rax = (unsigned long) (value))
#elif defined (__aarch64__)
typedef struct user_regs_struct Registers;
#define CALL_NUMBER(r) ((long) (r)->regs[8])
#define SET_RESULT(r, value) ((r)->regs[0] = (unsigned long) (value))
#else
#error "Say here how this processor makes system calls."
#endif

static void
get_registers (pid_t      pid,
               Registers *registers)
{
  struct iovec iov = { registers, sizeof *registers };

  g_assert_no_errno (ptrace (PTRACE_GETREGSET, pid, (void *) NT_PRSTATUS, &iov));
}

static void
set_registers (pid_t      pid,
               Registers *registers)
{
  struct iovec iov = { registers, sizeof *registers };

  g_assert_no_errno (ptrace (PTRACE_SETREGSET, pid, (void *) NT_PRSTATUS, &iov));
}

/* Makes the call that is just beginning one that does not exist. */
static void
skip_call (pid_t pid)
{
#if defined (__x86_64__)
  Registers registers;

  get_registers (pid, &registers);
  registers.orig_rax = (unsigned long) -1;
  set_registers (pid, &registers);
#else
  int number = -1;
  struct iovec iov = { &number, sizeof number };

  g_assert_no_errno (ptrace (PTRACE_SETREGSET, pid, (void *) NT_ARM_SYSTEM_CALL, &iov));
#endif
}

static void
fail_call (pid_t pid,
           int   errnum)
{
  Registers registers;

  get_registers (pid, &registers);
  SET_RESULT (&registers, -(long) errnum);
  set_registers (pid, &registers);
}

static pid_t
start (TracedFunc func,
       gpointer   user_data)
{
  pid_t pid = fork ();
  int status;

  g_assert_no_errno (pid);
  if (pid == 0)
    {
      if (ptrace (PTRACE_TRACEME, 0, NULL, NULL) < 0)
        _exit (99);
      raise (SIGSTOP);
      _exit (func (user_data));
    }

  g_assert_no_errno (waitpid (pid, &status, 0));
  if (!WIFSTOPPED (status))
    g_error ("This system does not let a process trace its child, which this test cannot do without.");
  g_assert_no_errno (ptrace (PTRACE_SETOPTIONS, pid, NULL,
                             (void *) (PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL)));

  return pid;
}

/* Lets the process go on to the next beginning or end of a system call. */
static gboolean
go_on (pid_t  pid,
       int   *status)
{
  int signum = 0;

  while (TRUE)
    {
      g_assert_no_errno (ptrace (PTRACE_SYSCALL, pid, NULL, (void *) (long) signum));
      g_assert_no_errno (waitpid (pid, status, 0));

      if (!WIFSTOPPED (*status))
        return FALSE;
      if (WSTOPSIG (*status) == (SIGTRAP | 0x80))
        return TRUE;
      signum = WSTOPSIG (*status);
    }
}

static int
kill_traced (pid_t pid)
{
  int status;

  g_assert_no_errno (kill (pid, SIGKILL));
  g_assert_no_errno (waitpid (pid, &status, 0));
  g_assert_true (WIFSIGNALED (status));

  return TRACED_KILLED;
}

/* Whether a call is one of those by which files are read, written and named. */
gboolean
syscall_tracer_is_file_call (long number)
{
  static const long calls[] = {
    SYS_openat, SYS_read, SYS_write, SYS_pwrite64, SYS_lseek, SYS_fsync, SYS_fdatasync, SYS_fallocate, SYS_ftruncate,
    SYS_fchmod, SYS_fchown, SYS_fstat, SYS_newfstatat, SYS_statx, SYS_readlinkat, SYS_faccessat, SYS_faccessat2,
    SYS_renameat, SYS_renameat2, SYS_mkdirat, SYS_listxattr, SYS_getxattr, SYS_fsetxattr, SYS_fremovexattr,
    SYS_flock, SYS_fstatfs, SYS_getdents64,
#ifdef SYS_open
    SYS_open, SYS_stat, SYS_lstat, SYS_readlink, SYS_access, SYS_rename, SYS_mkdir,
#endif
  };

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    if (calls[i] == number)
      return TRUE;

  return FALSE;
}

static gboolean
is_trapped (const SyscallTrap *trap,
            guint              n,
            long               number)
{
  if (trap == NULL || n < trap->at || n - trap->at >= trap->n)
    return FALSE;
  if (trap->number != 0 && trap->number != number)
    return FALSE;

  return trap->errnum == 0 || syscall_tracer_is_file_call (number);
}

/**
 * syscall_tracer_run:
 * @func: what to do in a process of its own
 * @user_data: for @func
 * @trap: (nullable): what to do to it
 * @trapped: (out) (optional): number of the first call that was trapped; -1 when none was
 *
 * Returns: the exit status; %TRACED_KILLED when the process was killed
 */
int
syscall_tracer_run (TracedFunc         func,
                    gpointer           user_data,
                    const SyscallTrap *trap,
                    long              *trapped)
{
  pid_t pid = start (func, user_data);
  long first = -1;
  guint n = 0;
  int status;

  while (go_on (pid, &status))
    {
      Registers registers;
      gboolean trap_it;

      get_registers (pid, &registers);
      trap_it = is_trapped (trap, n, CALL_NUMBER (&registers));
      if (trap_it && trap->meanwhile != NULL)
        {
          trap->meanwhile (trap->meanwhile_data);
          trap_it = FALSE;
        }
      if (trap_it && first == -1)
        first = CALL_NUMBER (&registers);
      if (trap_it && trap->errnum == 0)
        {
          if (trapped != NULL)
            *trapped = first;
          return kill_traced (pid);
        }

      n++;
      if (trap_it)
        skip_call (pid);
      if (!go_on (pid, &status))
        break;
      if (trap_it)
        fail_call (pid, trap->errnum);
    }

  if (trapped != NULL)
    *trapped = first;
  if (!WIFEXITED (status))
    g_error ("The traced process ended by signal %d.", WTERMSIG (status));

  return WEXITSTATUS (status);
}

/**
 * syscall_tracer_record:
 * @func: what to do in a process of its own, with success
 * @user_data: for @func
 *
 * Returns: (transfer full) (element-type long): numbers of the system calls in the order they were made
 */
GArray *
syscall_tracer_record (TracedFunc func,
                       gpointer   user_data)
{
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (long));
  pid_t pid = start (func, user_data);
  int status;

  while (go_on (pid, &status))
    {
      Registers registers;
      long number;

      get_registers (pid, &registers);
      number = CALL_NUMBER (&registers);
      g_array_append_val (numbers, number);
      if (!go_on (pid, &status))
        break;
    }

  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);

  return numbers;
}
