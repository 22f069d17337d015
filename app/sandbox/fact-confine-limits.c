/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-confine.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <signal.h>

/* What programs and libraries take before the first byte is read, and how much a parser may make of each byte. */
#define MEMORY_AT_LEAST (768u * 1024 * 1024)
#define MEMORY_PER_BYTE 16

/* More than the deadline that the caller keeps: this one also holds where nobody waits any more. Seconds. */
#define PROCESSOR_TIME 150

#define MAX_OPEN_FILES 64

static void
set_limit (int    resource,
           rlim_t value)
{
  struct rlimit limit = { value, value };

  /* A limit that is lower already cannot be raised, and need not be. */
  setrlimit ((__rlimit_resource_t) resource, &limit);
}

/**
 * fact_confine_limits:
 * @n_document_bytes: the size of the document that will be read
 *
 * Bounds what this process may use: memory, processor time, open files; no file can grow, nothing is left behind by a crash, and
 * it ends when the process that asked for it ends. Linux only; a limit that the system does not know is left out.
 */
void
fact_confine_limits (gsize n_document_bytes)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
  prctl (PR_SET_DUMPABLE, 0);

  set_limit (RLIMIT_CORE, 0);
  set_limit (RLIMIT_FSIZE, 0);
  set_limit (RLIMIT_CPU, PROCESSOR_TIME);
  set_limit (RLIMIT_NOFILE, MAX_OPEN_FILES);

  /* The address sanitizer reserves terabytes without using them. */
#if !defined(__SANITIZE_ADDRESS__)
  set_limit (RLIMIT_AS, MEMORY_AT_LEAST + (rlim_t) n_document_bytes * MEMORY_PER_BYTE);
#endif
}
