/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-evidence.h"

G_BEGIN_DECLS

/**
 * FactDetailNeed:
 * @FACT_DETAIL_FOREIGN: evidence of this kind does not have it
 * @FACT_DETAIL_OPTIONAL: it may have it
 * @FACT_DETAIL_REQUIRED: it is nothing without it
 * @FACT_DETAIL_FIXED: required, and given once for good: another file is other evidence
 * @FACT_DETAIL_COMPUTED: follows from another detail
 *
 * What a detail is to a kind of evidence.
 */
typedef enum
{
  FACT_DETAIL_FOREIGN,
  FACT_DETAIL_OPTIONAL,
  FACT_DETAIL_REQUIRED,
  FACT_DETAIL_FIXED,
  FACT_DETAIL_COMPUTED
} FactDetailNeed;

/**
 * FactDetailForm:
 * @FACT_DETAIL_LINE: words on one line
 * @FACT_DETAIL_ADDRESS: an address on the web, or what somebody took for one
 * @FACT_DETAIL_MOMENT: a day or a time: 2024, 2024-10, 2024-10-25 or 2024-10-25T14:30:00Z
 * @FACT_DETAIL_WORDS: words on any number of lines
 * @FACT_DETAIL_CALCULATION: what fact_calculation_compute() takes
 * @FACT_DETAIL_FILE_NAME: a name in the folder beside the project, see fact_attachment_name_find()
 * @FACT_DETAIL_CHECKSUM: a SHA-256, in 64 small hexadecimal digits
 *
 * How a detail is written.
 */
typedef enum
{
  FACT_DETAIL_LINE,
  FACT_DETAIL_ADDRESS,
  FACT_DETAIL_MOMENT,
  FACT_DETAIL_WORDS,
  FACT_DETAIL_CALCULATION,
  FACT_DETAIL_FILE_NAME,
  FACT_DETAIL_CHECKSUM
} FactDetailForm;

FactDetailNeed  fact_evidence_kind_get_need    (FactEvidenceKind    kind,
                                                FactEvidenceDetail  detail);
FactDetailForm  fact_evidence_detail_get_form  (FactEvidenceDetail  detail);
gboolean        fact_evidence_detail_from_nick (const char         *nick,
                                                FactEvidenceDetail *detail);
guint           fact_detail_form_get_max_chars (FactDetailForm      form);

G_END_DECLS
