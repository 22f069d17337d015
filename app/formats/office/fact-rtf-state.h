/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-office-flow.h"
#include "fact-rtf-reader.h"

G_BEGIN_DECLS

/* Where the words of a group go. */
typedef enum
{
  FACT_RTF_TO_TEXT,
  FACT_RTF_TO_NOWHERE,
  FACT_RTF_TO_LABEL,
  FACT_RTF_TO_TITLE,
  FACT_RTF_TO_AUTHOR,
  FACT_RTF_TO_COMMENTER,
  FACT_RTF_TO_RANGE_START,
  FACT_RTF_TO_RANGE_END,
  FACT_RTF_TO_COMMENT_ID,
  FACT_RTF_TO_COMMENT,
  FACT_RTF_TO_NOTE
} FactRtfTarget;

/* What holds within a group, and in those in it. */
typedef struct
{
  FactRtfTarget target;
  gboolean is_own;                     /* the group was begun for its target */
  gboolean was_in_row;                 /* when it was begun */
  gboolean is_hidden;
  gboolean is_deleted;
  guint    note;                       /* which note it is */
  guint    n_fallbacks;                /* bytes that stand behind a letter for programs that do not know Unicode */
  int      font;
} FactRtfGroup;

typedef struct
{
  FactRtfContents *contents;
  FactOfficeFlow  *flow;
  GArray          *groups;             /* of FactRtfGroup, the innermost last */
  GHashTable      *fonts;              /* number → code page of what is written in it */
  int              code_page;          /* of all others */
  GString         *bytes;              /* of one font, not converted yet */
  GString         *words;              /* of a group whose words are no text */
  GPtrArray       *notes;              /* of FactOfficeText */
  guint            n_to_skip;
  guint            high;               /* the first half of a letter that is written in two */
  gboolean         is_optional;        /* the next word may name something that is to be skipped if it is unknown */
  gboolean         in_row;
  char            *commenter;
  FactOfficeComment *comment;
} FactRtfReader;

FactRtfGroup   *fact_rtf_reader_get_group    (FactRtfReader *self);
FactOfficeText *fact_rtf_reader_get_text     (FactRtfReader *self);
void            fact_rtf_reader_flush        (FactRtfReader *self);
void            fact_rtf_reader_append_char  (FactRtfReader *self,
                                              gunichar       c);
void            fact_rtf_reader_close_row    (FactRtfReader *self);
void            fact_rtf_reader_begin_target (FactRtfReader *self,
                                              FactRtfTarget  target);
void            fact_rtf_reader_begin_note   (FactRtfReader *self);
void            fact_rtf_reader_end_target   (FactRtfReader *self);
void            fact_rtf_reader_word         (FactRtfReader *self,
                                              const char    *word,
                                              int            number);

G_END_DECLS
