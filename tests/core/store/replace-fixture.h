/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-safe-replace.h"

/* Who has no special rights, also where the tests run as root. */
#define REPLACE_USER 65534

/* What the other writer writes. */
#define REPLACE_OTHER_CONTENTS "somebody else's"

typedef enum
{
  REPLACE_FAULT_NONE,
  REPLACE_FAULT_ERROR,       /* half of it is written, then there is no space */
  REPLACE_FAULT_CANCEL,      /* half of it is written, then somebody cancels */
  REPLACE_FAULT_OTHER_WRITER /* half of it is written, then somebody else writes the file */
} ReplaceFault;

/* A file with old contents in a folder of its own, and what is to be written into it. */
typedef struct
{
  char         *root;
  char         *folder;
  char         *path;
  char         *state_dir;
  char         *old_contents;
  char         *new_contents;
  guint64       size_hint;
  ReplaceFault  fault;
  GCancellable *cancellable;
  guint         n_writes;       /* how often the write function ran */

  const FactFileIdentity *expected;
  FactFileIdentity        written;
} ReplaceFixture;

void     replace_fixture_set_up              (ReplaceFixture   *self,
                                              gconstpointer     data);
void     replace_fixture_tear_down           (ReplaceFixture   *self,
                                              gconstpointer     data);
gboolean replace_fixture_save                (ReplaceFixture   *self,
                                              const char       *path,
                                              FactReplaceNote  *note,
                                              GError          **error);
void     replace_fixture_write               (const char       *path,
                                              const char       *contents);
void     replace_fixture_assert_contents     (const char       *path,
                                              const char       *contents);
void     replace_fixture_assert_nothing_left (ReplaceFixture   *self);
void     replace_fixture_become_user         (void);
void     replace_fixture_become_root         (void);
gboolean replace_fixture_mount_small         (ReplaceFixture   *self);
