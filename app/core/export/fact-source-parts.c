/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/fact-source-parts.h"

#include "calculation/fact-calculation.h"
#include "export/fact-citation.h"
#include "export/fact-date-words.h"
#include "model/fact-attachment-name.h"

#include <glib/gi18n-lib.h>

static void
part_free (gpointer data)
{
  FactSourcePart *self = data;

  g_free (self->words);
  g_free (self);
}

/* Takes the words; what says nothing is left out. */
static void
take_part (GPtrArray  *parts,
           const char *lead,
           char       *words,
           gboolean    is_address)
{
  g_autofree char *owned = words;
  FactSourcePart *part;

  if (*owned == '\0')
    return;

  part = g_new (FactSourcePart, 1);
  part->lead = lead;
  part->words = fact_citation_collapse_spaces (owned);
  part->is_address = is_address;
  g_ptr_array_add (parts, part);
}

static void
add_words (GPtrArray          *parts,
           FactEvidence       *evidence,
           FactEvidenceDetail  detail)
{
  take_part (parts, "", g_strdup (fact_evidence_get_detail (evidence, detail)), FALSE);
}

static void
add_address (GPtrArray          *parts,
             const char         *lead,
             FactEvidence       *evidence,
             FactEvidenceDetail  detail)
{
  take_part (parts, lead, g_strdup (fact_evidence_get_detail (evidence, detail)), TRUE);
}

static void
add_date (GPtrArray          *parts,
          const char         *lead,
          FactEvidence       *evidence,
          FactEvidenceDetail  detail)
{
  take_part (parts, lead, fact_date_words_format (fact_evidence_get_detail (evidence, detail)), FALSE);
}

static void
add_writing (GPtrArray    *parts,
             FactEvidence *evidence)
{
  add_words (parts, evidence, FACT_DETAIL_TITLE);
  add_words (parts, evidence, FACT_DETAIL_LOCATOR);
  add_address (parts, "", evidence, FACT_DETAIL_URL);
  /* Translators: comes before the address of an archived copy */
  add_address (parts, _("archived at"), evidence, FACT_DETAIL_ARCHIVE);
  /* Translators: comes before the day on which somebody looked at a page */
  add_date (parts, _("accessed"), evidence, FACT_DETAIL_ACCESSED);
}

/* A result that does not follow is told with the one that does: whoever reads it cannot know which is meant. */
static void
add_calculation (GPtrArray    *parts,
                 FactEvidence *evidence)
{
  const char *expression = fact_evidence_get_detail (evidence, FACT_DETAIL_EXPRESSION);
  const char *result = fact_evidence_get_detail (evidence, FACT_DETAIL_RESULT);
  g_autofree char *computed = fact_calculation_compute (expression, NULL);

  take_part (parts, "", fact_calculation_format (expression, result), FALSE);
  if (computed != NULL && *result != '\0' && !g_str_equal (computed, result))
    /* Translators: comes before a number, behind a calculation whose result is another one */
    take_part (parts, _("but the calculation gives"), g_steal_pointer (&computed), FALSE);
}

static void
add_attachment (GPtrArray    *parts,
                FactEvidence *evidence)
{
  const char *file = fact_evidence_get_detail (evidence, FACT_DETAIL_FILE);
  const char *name = fact_attachment_name_find (file);

  add_words (parts, evidence, FACT_DETAIL_TITLE);
  /* Translators: comes before the name of an attached file */
  take_part (parts, _("file"), g_strdup (name != NULL ? name : file), FALSE);
  add_words (parts, evidence, FACT_DETAIL_LOCATOR);
}

/**
 * fact_source_parts_new:
 * @evidence: evidence that is no span
 *
 * Tells where evidence is from, in the order in which one would say it; the words relied on are not among it.
 *
 * Returns: (transfer full) (element-type FactSourcePart): what there is to say
 */
GPtrArray *
fact_source_parts_new (FactEvidence *evidence)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (part_free);

  switch (fact_evidence_get_kind (evidence))
    {
    case FACT_EVIDENCE_WEB:
    case FACT_EVIDENCE_DOCUMENT:
      add_writing (parts, evidence);
      break;
    case FACT_EVIDENCE_PERSON:
      add_words (parts, evidence, FACT_DETAIL_PERSON);
      add_words (parts, evidence, FACT_DETAIL_HOW);
      add_date (parts, "", evidence, FACT_DETAIL_SPOKEN_AT);
      break;
    case FACT_EVIDENCE_CALCULATION:
      add_calculation (parts, evidence);
      break;
    case FACT_EVIDENCE_ATTACHMENT:
      add_attachment (parts, evidence);
      break;
    case FACT_EVIDENCE_SPAN:
    default:
      break;
    }

  return parts;
}

/**
 * fact_citation_format_evidence:
 * @evidence: evidence that is no span
 *
 * Makes a citation for the clipboard: “quotation” — The engineer, phone, 2 January 2026.
 *
 * Returns: (transfer full): the citation on one line
 */
char *
fact_citation_format_evidence (FactEvidence *evidence)
{
  g_autoptr (GPtrArray) parts = fact_source_parts_new (evidence);
  g_autofree char *text = fact_citation_collapse_spaces (fact_evidence_get_detail (evidence, FACT_DETAIL_TEXT));
  g_autoptr (GString) out = g_string_new (NULL);

  if (*text != '\0')
    {
      g_autofree char *quotation = fact_citation_quote (text);

      g_string_append (out, quotation);
    }
  for (guint i = 0; i < parts->len; i++)
    {
      const FactSourcePart *part = g_ptr_array_index (parts, i);

      if (i > 0)
        g_string_append (out, ", ");
      else if (out->len > 0)
        g_string_append (out, " — ");
      g_string_append_printf (out, *part->lead != '\0' ? "%s %s" : "%s%s", part->lead, part->words);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}
