/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-json-check.h"
#include "store/fact-member-reader.h"
#include "store/fact-project-reader.h"

G_BEGIN_DECLS

/* A project on its way from bytes to a state. */
typedef struct
{
  char                  *json;            /* owned */
  gsize                  n_bytes;
  FactJsonOutline       *outline;
  GCancellable          *cancellable;
  GFileProgressCallback  progress;
  gpointer               progress_data;
  FactLoaded            *loaded;
  GHashTable            *articles;        /* id -> FactArticle */
  GHashTable            *taken;           /* of GRefString: ids */
  GHashTable            *findings;        /* of GRefString: what is dismissed, which may be named after an id */
  GPtrArray             *kept;            /* of FactKeptEntry: top entries that were not understood */
} FactProjectReading;

typedef enum
{
  FACT_PROJECT_ARTICLES,
  FACT_PROJECT_CLAIMS,
  FACT_PROJECT_DISMISSED,
  FACT_PROJECT_ACTIVITY
} FactProjectList;

#define FACT_PROJECT_N_LISTS (FACT_PROJECT_ACTIVITY + 1)

/* What a top-level array is called, and whether a project is one without it. */
typedef struct
{
  const char     *name;
  FactRecordKind  kind;
  FactMemberNeed  need;
} FactProjectListKind;

extern const FactProjectListKind _fact_project_lists[FACT_PROJECT_N_LISTS];

FactHeader *_fact_project_read_header (FactProjectReading  *self,
                                       GError             **error);
GPtrArray  *_fact_project_read_list   (FactProjectReading  *self,
                                       FactProjectList      which,
                                       GError             **error);

G_END_DECLS
