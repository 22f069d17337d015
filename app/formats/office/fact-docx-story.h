/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-docx-numbering.h"
#include "fact-docx-styles.h"
#include "fact-list-number.h"
#include "fact-office-text.h"

G_BEGIN_DECLS

/**
 * FactDocxStory:
 * @id: (nullable): what the document calls it; %NULL for the document's own words
 * @author: (nullable): of a comment
 * @at: (nullable): when it was written, as it says
 * @last_paragraph: (nullable): what its last paragraph is called: comments are tied together by these
 * @text: its words
 *
 * Words that stand in one flow: the document's own, a note's, a comment's.
 */
typedef struct
{
  char           *id;
  char           *author;
  char           *at;
  char           *last_paragraph;
  FactOfficeText *text;
} FactDocxStory;

/* What a document has that cannot be seen in its text. */
typedef enum
{
  FACT_DOCX_HAS_CHANGES = 1 << 0,
  FACT_DOCX_HAS_HIDDEN  = 1 << 1,
  FACT_DOCX_HAS_FOREIGN = 1 << 2
} FactDocxTraits;

/* The sign of a note in the text. */
typedef struct
{
  char           *id;
  char           *sign;                /* "[1]" */
  FactListNumber  kind;                /* footnotes have figures, endnotes Roman ones */
} FactDocxNote;

/* What is needed to read a story, and what is found on the way, for all stories of a document. */
typedef struct
{
  FactArchive        *archive;
  FactDocxStyles     *styles;
  FactDocxNumbering  *numbering;
  FactOfficeComments *comments;
  GArray             *notes;           /* of FactDocxNote, in the order of their signs in the text */
  guint               n_footnotes;
  guint               n_endnotes;
  FactDocxTraits      traits;
} FactDocxContext;

void       fact_docx_story_free   (FactDocxStory    *self);
GPtrArray *fact_docx_stories_read (FactDocxContext  *context,
                                   const char       *part,
                                   GError          **error);

G_END_DECLS
