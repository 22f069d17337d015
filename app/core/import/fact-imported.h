/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-source-map.h"
#include "text/fact-text.h"

G_BEGIN_DECLS

/**
 * FactImportedComment:
 * @start: where in the text the words begin that it is about, in code points
 * @end: where they end; the same as @start where it is about no words
 * @words: what it says; answers to it follow, parted by blank lines, each with its author before it
 * @author: (nullable): who says it
 * @at: (nullable): when, as 2026-03-12T10:00:00Z
 *
 * A comment that somebody wrote at words of the document.
 */
typedef struct
{
  gsize  start;
  gsize  end;
  char  *words;
  char  *author;
  char  *at;
} FactImportedComment;

/* What an importer made of some bytes. Strings are "" or NULL where the file does not tell. */
typedef struct
{
  FactText  *text;             /* complete, as imported, line ends LF; of a web page its main part */
  FactText  *whole_text;       /* all there is on a page of which text is the main part, as guessed; NULL where text is all */
  gboolean   takes_whole;      /* whether the two have changed places, for the guess was wrong */
  char      *title;            /* proposals, for the user to correct: */
  char      *outlet;
  char      *byline;
  char      *published;        /* 2024-10-25, 2024-10 or 2024 */
  char      *url;
  char      *language;         /* BCP 47 */
  char      *media_type;
  char      *encoding;         /* IANA name of what the bytes were read as */
  char      *extractor;        /* nick and version of the importer: "html 1" */
  char      *sha256;           /* of the bytes, lower-case hex; filled by who has them read */
  GArray    *places;           /* of FactSourcePlace, by start; may be empty */
  GPtrArray *comments;         /* of FactImportedComment, by start; may be empty */
  GPtrArray *warnings;         /* of char *, for the user; may be empty */
} FactImported;

FactImported *fact_imported_new         (FactText                *text,
                                         const char              *media_type);
void          fact_imported_add_page    (FactImported            *self,
                                         gsize                    start,
                                         guint                    page);
void          fact_imported_add_time    (FactImported            *self,
                                         gsize                    start,
                                         gint64                   msec);
void          fact_imported_add_comment (FactImported            *self,
                                         gsize                    start,
                                         gsize                    end,
                                         const char              *words,
                                         const char              *author,
                                         const char              *at);
void          fact_imported_take_whole  (FactImported            *self,
                                         gboolean                 whole);
void          fact_imported_free        (FactImported            *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactImported, fact_imported_free)

G_END_DECLS
