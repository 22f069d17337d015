/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-extras.h"
#include "store/fact-json-writer.h"
#include "store/fact-member-reader.h"

G_BEGIN_DECLS

/* Writes the members of one object that are known, and then, from its extras, those that are not. */
typedef struct
{
  FactJsonWriter *json;
  FactExtras     *extras;
  guint           n_written;
  const char     *written[FACT_MAX_KNOWN_MEMBERS];
} FactMemberWriter;

/**
 * FactWriteEntryFunc:
 * @json: where to write
 * @owner: what the entries belong to
 * @i: which
 *
 * Writes one entry of an array.
 */
typedef void (*FactWriteEntryFunc) (FactJsonWriter *json,
                                    gpointer        owner,
                                    guint           i);

void fact_member_writer_begin    (FactMemberWriter   *self,
                                  FactJsonWriter     *json,
                                  FactExtras         *extras);
void fact_member_writer_end      (FactMemberWriter   *self);
void fact_member_writer_name     (FactMemberWriter   *self,
                                  const char         *name);
void fact_member_writer_string   (FactMemberWriter   *self,
                                  const char         *name,
                                  const char         *value);
void fact_member_writer_optional (FactMemberWriter   *self,
                                  const char         *name,
                                  const char         *value);
void fact_member_writer_number   (FactMemberWriter   *self,
                                  const char         *name,
                                  guint               value);
void fact_member_writer_array    (FactMemberWriter   *self,
                                  const char         *name,
                                  FactMemberNeed      need,
                                  guint               n,
                                  FactWriteEntryFunc  write_entry,
                                  gpointer            owner);

G_END_DECLS
