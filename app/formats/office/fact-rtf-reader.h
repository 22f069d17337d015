/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-office-text.h"

G_BEGIN_DECLS

/* What is made of an RTF document. */
typedef struct
{
  FactOfficeText     *text;
  FactOfficeComments *comments;
  char               *title;
  char               *author;
  gboolean            has_changes;
  gboolean            has_hidden;
} FactRtfContents;

FactRtfContents *fact_rtf_read          (GBytes           *bytes,
                                         GError          **error);
void             fact_rtf_contents_free (FactRtfContents  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactRtfContents, fact_rtf_contents_free)

G_END_DECLS
