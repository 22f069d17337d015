/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * TracedFunc:
 *
 * What the traced process does; it ends when this returns.
 *
 * Returns: its exit status
 */
typedef int (*TracedFunc) (gpointer user_data);

typedef void (*TracedMeanwhile) (gpointer user_data);

/**
 * SyscallTrap:
 * @at: which system call, counted from 0
 * @n: how many from there on
 * @errnum: what they fail with instead of being made; 0: the process is killed just before the first
 * @meanwhile: (nullable): what the tracing process does just before the first instead, of which the traced one sees nothing else
 * @meanwhile_data: for @meanwhile
 * @number: to which calls alone that happens; 0 for any
 *
 * What happens to a traced process.
 */
typedef struct
{
  guint            at;
  guint            n;
  int              errnum;
  TracedMeanwhile  meanwhile;
  gpointer         meanwhile_data;
  long             number;
} SyscallTrap;

#define TRACED_KILLED (-1)

int      syscall_tracer_run          (TracedFunc         func,
                                      gpointer           user_data,
                                      const SyscallTrap *trap,
                                      long              *trapped);
GArray  *syscall_tracer_record       (TracedFunc         func,
                                      gpointer           user_data);
gboolean syscall_tracer_is_file_call (long               number);
