/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-text.h"

G_BEGIN_DECLS

/* What an importer made of some bytes. Strings are "" or NULL where the file does not tell. */
typedef struct
{
  FactText  *text;             /* complete, as imported, line ends LF; of a web page its main part */
  FactText  *whole_text;       /* all there is on a page of which text is the main part, as guessed; NULL where text is all */
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
  GPtrArray *warnings;         /* of char *, for the user; may be empty */
} FactImported;

FactImported *fact_imported_new  (FactText     *text,
                                  const char   *media_type);
void          fact_imported_free (FactImported *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactImported, fact_imported_free)

G_END_DECLS
