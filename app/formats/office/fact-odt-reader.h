/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-odt-list.h"
#include "fact-office-flow.h"

G_BEGIN_DECLS

/* What a document has that cannot be seen in its text. */
typedef enum
{
  FACT_ODT_HAS_CHANGES = 1 << 0,
  FACT_ODT_HAS_HIDDEN  = 1 << 1
} FactOdtTraits;

/* What reads the words of an OpenDocument text. */
typedef struct
{
  FactXml            *xml;
  FactOfficeFlow     *flow;
  FactOdtStyles      *styles;
  FactOdtLists       *lists;
  FactOfficeComments *comments;
  GArray             *spans;           /* what is open of paragraphs and words in a style of their own */
  GPtrArray          *notes;           /* of FactOdtNote, in the order of the text */
  FactOdtTraits       traits;
} FactOdtReader;

FactOdtReader  *fact_odt_reader_new        (FactXml            *xml,
                                            FactOdtStyles      *styles,
                                            FactOfficeComments *comments);
void            fact_odt_reader_free       (FactOdtReader      *self);
FactOfficeText *fact_odt_reader_read       (FactOdtReader      *self,
                                            GError            **error);

void            fact_odt_reader_below      (FactOdtReader      *self);
void            fact_odt_reader_note       (FactOdtReader      *self);
void            fact_odt_reader_annotation (FactOdtReader      *self);
void            fact_odt_reader_range_end  (FactOdtReader      *self);
gboolean        fact_odt_reader_is_shown   (FactOdtReader      *self);
void            fact_odt_reader_add_notes  (FactOdtReader      *self,
                                            FactOfficeText     *text);
void            fact_odt_note_free         (gpointer            data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactOdtReader, fact_odt_reader_free)

G_END_DECLS
