/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/fact-imported.h"

G_BEGIN_DECLS

#define FACT_OFFICE_NOWHERE G_MAXSIZE

/* A comment as it is found in pieces all over a document: words here, its place there, whether it is settled elsewhere. */
typedef struct _FactOfficeComment FactOfficeComment;

struct _FactOfficeComment
{
  char              *words;            /* NULL until found */
  char              *author;
  char              *at;
  FactOfficeComment *parent;           /* the one it answers */
  gboolean           is_resolved;
  gsize              start;            /* code points; FACT_OFFICE_NOWHERE until found */
  gsize              end;
  gsize              place;            /* where its sign stands, which some have instead of a range */
};

/* Those of a document, by what it calls them. */
typedef struct _FactOfficeComments FactOfficeComments;

FactOfficeComments *fact_office_comments_new     (void);
void                fact_office_comments_free    (FactOfficeComments *self);
FactOfficeComment  *fact_office_comments_get     (FactOfficeComments *self,
                                                  const char         *id);
char               *fact_office_comments_to_time (const char         *words);
void                fact_office_comments_fill    (FactOfficeComments *self,
                                                  FactImported       *imported);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactOfficeComments, fact_office_comments_free)

G_END_DECLS
