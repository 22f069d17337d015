/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-detail-label.h"

#include <glib/gi18n-lib.h>

/* The order of a form; what the evidence is nothing without stands first all the same. */
static const FactEvidenceDetail form_order[] = {
  FACT_DETAIL_PERSON, FACT_DETAIL_HOW, FACT_DETAIL_SPOKEN_AT, FACT_DETAIL_EXPRESSION, FACT_DETAIL_TITLE, FACT_DETAIL_LOCATOR,
  FACT_DETAIL_URL, FACT_DETAIL_ARCHIVE, FACT_DETAIL_ACCESSED, FACT_DETAIL_TEXT,
};

/**
 * fact_evidence_kind_as_heading:
 * @kind: a kind of evidence
 *
 * Returns: (transfer none): the title of a form for it
 */
const char *
fact_evidence_kind_as_heading (FactEvidenceKind kind)
{
  switch (kind)
    {
    case FACT_EVIDENCE_WEB:
      return _("Web Address");
    case FACT_EVIDENCE_DOCUMENT:
      return _("Document");
    case FACT_EVIDENCE_PERSON:
      return _("Person");
    case FACT_EVIDENCE_CALCULATION:
      return _("Calculation");
    case FACT_EVIDENCE_ATTACHMENT:
      return _("Attached File");
    case FACT_EVIDENCE_SPAN:
    default:
      return _("Passage");
    }
}

/**
 * fact_detail_as_label:
 * @kind: a kind of evidence
 * @detail: one of its details
 *
 * Returns: (transfer none): what a form calls it
 */
const char *
fact_detail_as_label (FactEvidenceKind   kind,
                      FactEvidenceDetail detail)
{
  switch (detail)
    {
    case FACT_DETAIL_TITLE:
      return _("Title");
    case FACT_DETAIL_LOCATOR:
      return kind == FACT_EVIDENCE_ATTACHMENT ? _("Page or Time") : _("Page or Section");
    case FACT_DETAIL_URL:
      return _("Address");
    case FACT_DETAIL_ARCHIVE:
      return _("Archived Copy");
    case FACT_DETAIL_ACCESSED:
      return _("Date of Access");
    case FACT_DETAIL_PERSON:
      return _("Who Was Spoken To");
    case FACT_DETAIL_HOW:
      return _("How");
    case FACT_DETAIL_SPOKEN_AT:
      return _("When");
    case FACT_DETAIL_EXPRESSION:
      return _("Calculation");
    case FACT_DETAIL_RESULT:
      return _("Result");
    case FACT_DETAIL_FILE:
      return _("File");
    case FACT_DETAIL_SHA256:
      return _("Checksum");
    case FACT_DETAIL_TEXT:
    default:
      return _("Words Relied On");
    }
}

/**
 * fact_detail_as_hint:
 * @kind: a kind of evidence
 * @detail: one of its details
 *
 * Returns: (transfer none) (nullable): what an empty field shows
 */
const char *
fact_detail_as_hint (FactEvidenceKind   kind,
                     FactEvidenceDetail detail)
{
  switch ((guint) detail)
    {
    case FACT_DETAIL_URL:
    case FACT_DETAIL_ARCHIVE:
      return "https://";
    case FACT_DETAIL_ACCESSED:
    case FACT_DETAIL_SPOKEN_AT:
      /* Translators: how a date is written in a field; the order of year, month and day must stay */
      return _("2026-11-22");
    case FACT_DETAIL_HOW:
      return _("Phone, mail, in person");
    case FACT_DETAIL_LOCATOR:
      return kind == FACT_EVIDENCE_ATTACHMENT ? _("p. 12, or 0:45") : _("p. 12");
    case FACT_DETAIL_EXPRESSION:
      return "129 - 44";
    default:
      return NULL;
    }
}

/**
 * fact_detail_list_fields:
 * @kind: a kind of evidence
 * @fields: (out caller-allocates) (array fixed-size=13): its details that a form asks for, in their order
 *
 * Returns: how many these are
 */
guint
fact_detail_list_fields (FactEvidenceKind    kind,
                         FactEvidenceDetail *fields)
{
  static const FactDetailNeed passes[] = { FACT_DETAIL_REQUIRED, FACT_DETAIL_OPTIONAL };
  guint n = 0;

  for (guint pass = 0; pass < G_N_ELEMENTS (passes); pass++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (form_order); i++)
        {
          if (fact_evidence_kind_get_need (kind, form_order[i]) == passes[pass])
            fields[n++] = form_order[i];
        }
    }

  return n;
}
