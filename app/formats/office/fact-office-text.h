/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-office-comments.h"

G_BEGIN_DECLS

/**
 * FactOfficeBlock:
 * @FACT_OFFICE_PARAGRAPH: stands between blank lines
 * @FACT_OFFICE_ITEM: of a list; items follow each other line by line
 * @FACT_OFFICE_ROW: of a table; rows follow each other line by line
 *
 * What words stand in.
 */
typedef enum
{
  FACT_OFFICE_PARAGRAPH,
  FACT_OFFICE_ITEM,
  FACT_OFFICE_ROW
} FactOfficeBlock;

/**
 * FactOfficeMark:
 * @FACT_OFFICE_START: its range begins
 * @FACT_OFFICE_END: its range ends
 * @FACT_OFFICE_PLACE: its sign stands here
 *
 * What there is of a comment in a text.
 */
typedef enum
{
  FACT_OFFICE_START,
  FACT_OFFICE_END,
  FACT_OFFICE_PLACE
} FactOfficeMark;

/* A text in the making, block by block, with the places of comments in it. */
typedef struct _FactOfficeText FactOfficeText;

FactOfficeText *fact_office_text_new          (void);
void            fact_office_text_free         (FactOfficeText    *self);

void            fact_office_text_begin        (FactOfficeText    *self,
                                               FactOfficeBlock    block,
                                               const char        *label);
void            fact_office_text_part         (FactOfficeText    *self);
void            fact_office_text_append       (FactOfficeText    *self,
                                               const char        *words,
                                               gsize              n_bytes);
void            fact_office_text_append_loose (FactOfficeText    *self,
                                               const char        *words);
void            fact_office_text_append_char  (FactOfficeText    *self,
                                               gunichar           c);
void            fact_office_text_append_text  (FactOfficeText    *self,
                                               FactOfficeText    *other);
void            fact_office_text_append_line  (FactOfficeText    *self,
                                               FactOfficeText    *other);
void            fact_office_text_mark         (FactOfficeText    *self,
                                               FactOfficeComment *comment,
                                               FactOfficeMark     mark);

guint           fact_office_text_get_n_blocks (FactOfficeText    *self);
gboolean        fact_office_text_is_too_long  (FactOfficeText    *self);
gboolean        fact_office_text_check        (FactOfficeText    *self,
                                               GError           **error);
gunichar        fact_office_text_get_last     (FactOfficeText    *self);
const char     *fact_office_text_get_utf8     (FactOfficeText    *self);
FactText       *fact_office_text_finish       (FactOfficeText    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactOfficeText, fact_office_text_free)

G_END_DECLS
