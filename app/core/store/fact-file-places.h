/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-extras.h"

G_BEGIN_DECLS

/* Where the entries of an array that were understood stand in the file: those that were not stand between them. */
typedef struct
{
  FactExtras *extras;
  const char *array;
  guint       next;          /* kept entry to look at */
  guint       n_before;      /* kept entries that stand before */
} FactFilePlaces;

guint fact_file_places_get (FactFilePlaces *self,
                            guint           place);

G_END_DECLS
