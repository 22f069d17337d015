/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-evidence-detail.h"

#define N_KINDS (FACT_EVIDENCE_ATTACHMENT + 1)

/* All that is said of kinds and details is said here; what is not named is foreign to the kind. */
static const FactDetailNeed needs[N_KINDS][FACT_EVIDENCE_N_DETAILS] = {
  [FACT_EVIDENCE_WEB] = {
    [FACT_DETAIL_URL] = FACT_DETAIL_REQUIRED,
    [FACT_DETAIL_TITLE] = FACT_DETAIL_OPTIONAL,
    [FACT_DETAIL_LOCATOR] = FACT_DETAIL_OPTIONAL,
    [FACT_DETAIL_ARCHIVE] = FACT_DETAIL_OPTIONAL,
    [FACT_DETAIL_ACCESSED] = FACT_DETAIL_OPTIONAL,
    [FACT_DETAIL_TEXT] = FACT_DETAIL_OPTIONAL,
  },
  [FACT_EVIDENCE_DOCUMENT] = {
    [FACT_DETAIL_TITLE] = FACT_DETAIL_REQUIRED,
    [FACT_DETAIL_LOCATOR] = FACT_DETAIL_OPTIONAL,
    [FACT_DETAIL_URL] = FACT_DETAIL_OPTIONAL,
    [FACT_DETAIL_ARCHIVE] = FACT_DETAIL_OPTIONAL,
    [FACT_DETAIL_ACCESSED] = FACT_DETAIL_OPTIONAL,
    [FACT_DETAIL_TEXT] = FACT_DETAIL_OPTIONAL,
  },
  [FACT_EVIDENCE_PERSON] = {
    [FACT_DETAIL_PERSON] = FACT_DETAIL_REQUIRED,
    [FACT_DETAIL_HOW] = FACT_DETAIL_OPTIONAL,
    [FACT_DETAIL_SPOKEN_AT] = FACT_DETAIL_OPTIONAL,
    [FACT_DETAIL_TEXT] = FACT_DETAIL_OPTIONAL,
  },
  [FACT_EVIDENCE_CALCULATION] = {
    [FACT_DETAIL_EXPRESSION] = FACT_DETAIL_REQUIRED,
    [FACT_DETAIL_RESULT] = FACT_DETAIL_COMPUTED,
  },
  [FACT_EVIDENCE_ATTACHMENT] = {
    [FACT_DETAIL_FILE] = FACT_DETAIL_FIXED,
    [FACT_DETAIL_SHA256] = FACT_DETAIL_FIXED,
    [FACT_DETAIL_TITLE] = FACT_DETAIL_OPTIONAL,
    [FACT_DETAIL_LOCATOR] = FACT_DETAIL_OPTIONAL,
    [FACT_DETAIL_TEXT] = FACT_DETAIL_OPTIONAL,
  },
};

static const FactDetailForm forms[FACT_EVIDENCE_N_DETAILS] = {
  [FACT_DETAIL_TITLE] = FACT_DETAIL_LINE,
  [FACT_DETAIL_LOCATOR] = FACT_DETAIL_LINE,
  [FACT_DETAIL_URL] = FACT_DETAIL_ADDRESS,
  [FACT_DETAIL_ARCHIVE] = FACT_DETAIL_ADDRESS,
  [FACT_DETAIL_ACCESSED] = FACT_DETAIL_MOMENT,
  [FACT_DETAIL_PERSON] = FACT_DETAIL_LINE,
  [FACT_DETAIL_HOW] = FACT_DETAIL_LINE,
  [FACT_DETAIL_SPOKEN_AT] = FACT_DETAIL_MOMENT,
  [FACT_DETAIL_EXPRESSION] = FACT_DETAIL_CALCULATION,
  [FACT_DETAIL_RESULT] = FACT_DETAIL_LINE,
  [FACT_DETAIL_FILE] = FACT_DETAIL_FILE_NAME,
  [FACT_DETAIL_SHA256] = FACT_DETAIL_CHECKSUM,
  [FACT_DETAIL_TEXT] = FACT_DETAIL_WORDS,
};

/* Generous: what is longer was pasted by mistake. Addresses are as long as browsers take them. */
static const guint max_chars[] = {
  [FACT_DETAIL_LINE] = 1000,
  [FACT_DETAIL_ADDRESS] = 8000,
  [FACT_DETAIL_MOMENT] = 20,
  [FACT_DETAIL_WORDS] = 50000,
  [FACT_DETAIL_CALCULATION] = 1000,
  [FACT_DETAIL_FILE_NAME] = 255,
  [FACT_DETAIL_CHECKSUM] = 64,
};

/**
 * fact_evidence_kind_get_need:
 * @kind: a kind of evidence; a span has no details
 * @detail: a detail
 *
 * Returns: what the detail is to the kind
 */
FactDetailNeed
fact_evidence_kind_get_need (FactEvidenceKind   kind,
                             FactEvidenceDetail detail)
{
  g_return_val_if_fail (kind < N_KINDS && detail < FACT_EVIDENCE_N_DETAILS, FACT_DETAIL_FOREIGN);

  return needs[kind][detail];
}

/**
 * fact_evidence_detail_get_form:
 * @detail: a detail
 *
 * Returns: how it is written
 */
FactDetailForm
fact_evidence_detail_get_form (FactEvidenceDetail detail)
{
  g_return_val_if_fail (detail < FACT_EVIDENCE_N_DETAILS, FACT_DETAIL_LINE);

  return forms[detail];
}

/**
 * fact_evidence_detail_from_nick:
 * @nick: a name as in files
 * @detail: (out): the detail
 *
 * Returns: whether there is a detail of this name
 */
gboolean
fact_evidence_detail_from_nick (const char         *nick,
                                FactEvidenceDetail *detail)
{
  for (FactEvidenceDetail i = 0; i < FACT_EVIDENCE_N_DETAILS; i++)
    {
      if (g_strcmp0 (fact_evidence_detail_to_nick (i), nick) == 0)
        {
          *detail = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * fact_detail_form_get_max_chars:
 * @form: how a detail is written
 *
 * Returns: how many code points it may have
 */
guint
fact_detail_form_get_max_chars (FactDetailForm form)
{
  return max_chars[form];
}
