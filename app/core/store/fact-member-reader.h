/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "model/fact-extras.h"
#include "store/fact-json-path.h"
#include "store/fact-problem.h"

G_BEGIN_DECLS

#define FACT_MAX_KNOWN_MEMBERS 32

typedef enum
{
  FACT_MEMBER_OPTIONAL,
  FACT_MEMBER_REQUIRED
} FactMemberNeed;

/*
 * Reads the members of one JSON object, reports what is wrong with them, and gathers what is left over. An object that
 * breaks a rule is @is_broken: then no record can be made of it.
 */
typedef struct
{
  JsonObject         *object;
  const FactJsonPath *path;
  GPtrArray          *problems;      /* of FactProblem */
  guint               line;
  gboolean            is_broken;
  GPtrArray          *kept;          /* of FactKeptEntry; NULL when there are none */
  guint               n_known;
  const char         *known[FACT_MAX_KNOWN_MEMBERS];      /* members that were understood */
} FactMemberReader;

gboolean    fact_member_reader_init        (FactMemberReader   *self,
                                            JsonNode           *node,
                                            const FactJsonPath *path,
                                            guint               line,
                                            GPtrArray          *problems);
const char *fact_member_reader_string      (FactMemberReader   *self,
                                            const char         *name,
                                            FactMemberNeed      need);
gboolean    fact_member_reader_number      (FactMemberReader   *self,
                                            const char         *name,
                                            FactMemberNeed      need,
                                            guint              *number);
JsonArray  *fact_member_reader_array       (FactMemberReader   *self,
                                            const char         *name,
                                            FactMemberNeed      need);
JsonNode   *fact_member_reader_object      (FactMemberReader   *self,
                                            const char         *name);

void        fact_member_reader_keep        (FactMemberReader   *self,
                                            const char         *array,
                                            guint               place,
                                            JsonNode           *entry);
void        fact_member_reader_report      (FactMemberReader   *self,
                                            FactProblemKind     kind,
                                            const char         *name,
                                            const char         *format,
                                            ...) G_GNUC_PRINTF (4, 5);
void        fact_member_reader_unknown_word (FactMemberReader  *self,
                                            const char         *name,
                                            const char         *word);
FactExtras *fact_member_reader_take_extras (FactMemberReader   *self);
void        fact_member_reader_clear       (FactMemberReader   *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FactMemberReader, fact_member_reader_clear)

G_END_DECLS
