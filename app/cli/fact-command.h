/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactExit:
 * @FACT_EXIT_DONE: done
 * @FACT_EXIT_REPORT: done, and there is something to report
 * @FACT_EXIT_USAGE: wrong usage: an unknown option, no such claim, a quotation that is not there
 * @FACT_EXIT_INPUT: a file that does not hold what it should
 * @FACT_EXIT_SYSTEM: the system said no: no space, no permission, no such file
 *
 * What the program ends with: the worst of all that happened.
 */
typedef enum
{
  FACT_EXIT_DONE,
  FACT_EXIT_REPORT,
  FACT_EXIT_USAGE,
  FACT_EXIT_INPUT,
  FACT_EXIT_SYSTEM
} FactExit;

typedef struct _FactCommand FactCommand;

/**
 * FactCommand:
 * @name: as typed
 * @synopsis: what follows it, for the help
 * @summary: what it does, to be translated
 * @run: does it; @argv begins with the command's name
 *
 * A subcommand.
 */
struct _FactCommand
{
  const char *name;
  const char *synopsis;
  const char *summary;
  FactExit  (*run) (const FactCommand  *command,
                    int                 argc,
                    char              **argv);
};

extern const FactCommand fact_command_new;
extern const FactCommand fact_command_import;
extern const FactCommand fact_command_list;
extern const FactCommand fact_command_claim;
extern const FactCommand fact_command_occurrence;
extern const FactCommand fact_command_clear;
extern const FactCommand fact_command_verdict;
extern const FactCommand fact_command_link;
extern const FactCommand fact_command_evidence;
extern const FactCommand fact_command_unlink;
extern const FactCommand fact_command_query;
extern const FactCommand fact_command_note;
extern const FactCommand fact_command_split;
extern const FactCommand fact_command_merge_claims;
extern const FactCommand fact_command_set;
extern const FactCommand fact_command_remove;
extern const FactCommand fact_command_validate;
extern const FactCommand fact_command_export;
extern const FactCommand fact_command_reanchor;
extern const FactCommand fact_command_extract;
extern const FactCommand fact_command_reimport;

static inline FactExit
fact_exit_worse (FactExit a,
                 FactExit b)
{
  return a > b ? a : b;
}

G_END_DECLS
