/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-docx-story.h"
#include "fact-office-flow.h"
#include "fact-xml.h"

G_BEGIN_DECLS

/* A paragraph or run that is open: they stand in each other where there are text boxes. */
typedef struct
{
  gboolean is_hidden;
  gboolean goes_on;                    /* of a paragraph: its end is deleted, the next one goes on in it */
} FactDocxSpan;

/* What reads a part of a Word document. Private to the files that do. */
typedef struct
{
  FactDocxContext *context;
  FactXml         *xml;
  FactOfficeFlow  *flow;
  GPtrArray       *stories;            /* of FactDocxStory, done */
  FactDocxStory   *story;              /* the one that is open */
  GArray          *spans;              /* of FactDocxSpan, the innermost last */
  GArray          *choices;            /* of gboolean, one for each open choice between contents: whether it is made */
  GString         *fields;             /* a letter for each open field: 'c' in its code, 'r' in its result */
  GString         *words;              /* scratch */
  guint            n_codes;            /* fields that are in their code */
  guint            n_removed;          /* open elements whose words have been deleted or moved elsewhere */
  gboolean         goes_on;            /* the last paragraph goes on in the next */
  gboolean         is_placeholder;     /* what comes is what Word shows until somebody writes something */
} FactDocxReader;

FactOfficeText *fact_docx_reader_get_text            (FactDocxReader *self);
FactDocxSpan   *fact_docx_reader_get_span            (FactDocxReader *self);

void            fact_docx_reader_begin_paragraph     (FactDocxReader *self);
void            fact_docx_reader_end_paragraph       (FactDocxReader *self);
void            fact_docx_reader_paragraph_properties (FactDocxReader *self);

void            fact_docx_reader_begin_run           (FactDocxReader *self);
void            fact_docx_reader_end_run             (FactDocxReader *self);
void            fact_docx_reader_run_properties      (FactDocxReader *self);
void            fact_docx_reader_text                (FactDocxReader *self);
void            fact_docx_reader_tab                 (FactDocxReader *self);
void            fact_docx_reader_line_break          (FactDocxReader *self);
void            fact_docx_reader_hyphen              (FactDocxReader *self);
void            fact_docx_reader_symbol              (FactDocxReader *self);
void            fact_docx_reader_field               (FactDocxReader *self);
void            fact_docx_reader_note_sign           (FactDocxReader *self);
void            fact_docx_reader_comment_sign        (FactDocxReader *self);

G_END_DECLS
