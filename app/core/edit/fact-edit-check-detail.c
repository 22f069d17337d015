/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-check-detail.h"

#include "calculation/fact-calculation.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-partial-date.h"
#include "edit/fact-timestamp.h"
#include "model/fact-attachment-name.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#define SHA256_CHARS 64

static gboolean
fail (GError     **error,
      const char  *message)
{
  g_set_error_literal (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE, message);

  return FALSE;
}

static gboolean
fail_missing (FactEvidenceDetail   detail,
              GError             **error)
{
  switch ((guint) detail)
    {
    case FACT_DETAIL_URL:
      return fail (error, _("A web page needs its address."));
    case FACT_DETAIL_TITLE:
      return fail (error, _("A document needs a title."));
    case FACT_DETAIL_PERSON:
      return fail (error, _("Write who was spoken to."));
    case FACT_DETAIL_EXPRESSION:
      return fail (error, _("There is nothing to calculate. Write something like 129 - 44."));
    default:
      return fail (error, _("An attachment needs its file."));
    }
}

static gboolean
has_control (const char     *value,
             FactDetailForm  form)
{
  for (const char *p = value; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_iscntrl (g_utf8_get_char (p)) && (form != FACT_DETAIL_WORDS || (*p != '\n' && *p != '\t')))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_moment (const char *value)
{
  guint year, month, day;

  return fact_partial_date_parse (value, &year, &month, &day) || fact_timestamp_is_valid (value);
}

static gboolean
is_checksum (const char *value)
{
  return strlen (value) == SHA256_CHARS && strspn (value, "0123456789abcdef") == SHA256_CHARS;
}

static gboolean
check_calculation (const char  *value,
                   GError     **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autofree char *result = fact_calculation_compute (value, &local_error);

  return result != NULL || fail (error, local_error->message);
}

static gboolean
check_form (FactDetailForm   form,
            const char      *value,
            GError         **error)
{
  if (g_utf8_strlen (value, -1) > fact_detail_form_get_max_chars (form))
    {
      g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE, _("This is too long: there is room for %u characters."),
                   fact_detail_form_get_max_chars (form));
      return FALSE;
    }
  if (has_control (value, form))
    return fail (error, form == FACT_DETAIL_WORDS ? _("Control characters cannot be kept here.")
                                                  : _("Line breaks and control characters cannot be kept here."));

  switch (form)
    {
    case FACT_DETAIL_MOMENT:
      if (!is_moment (value))
        {
          g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
                       _("“%s” is not a date. Write it as 2024-10-25, 2024-10 or 2024, or with a time as 2024-10-25T14:30:00Z."), value);
          return FALSE;
        }
      return TRUE;
    case FACT_DETAIL_CALCULATION:
      return check_calculation (value, error);
    case FACT_DETAIL_FILE_NAME:
      return fact_attachment_name_find (value) != NULL || fail (error, _("An attachment has to be in the folder beside the project."));
    case FACT_DETAIL_CHECKSUM:
      return is_checksum (value) || fail (error, _("The checksum of an attachment has 64 hexadecimal digits."));
    case FACT_DETAIL_LINE:
    case FACT_DETAIL_ADDRESS:
    case FACT_DETAIL_WORDS:
    default:
      return TRUE;
    }
}

/**
 * fact_edit_check_detail:
 * @kind: a kind of evidence
 * @detail: one of its details
 * @value: (nullable): what it is to say; %NULL and "" for nothing
 * @error: %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Also for forms, which tell of each field by itself.
 *
 * Returns: whether evidence of this kind can say this
 */
gboolean
fact_edit_check_detail (FactEvidenceKind    kind,
                        FactEvidenceDetail  detail,
                        const char         *value,
                        GError            **error)
{
  FactDetailNeed need = fact_evidence_kind_get_need (kind, detail);

  if (!fact_edit_check_string (value, error))
    return FALSE;
  if (value == NULL || *value == '\0')
    return (need != FACT_DETAIL_REQUIRED && need != FACT_DETAIL_FIXED) || fail_missing (detail, error);

  if (need == FACT_DETAIL_FOREIGN || need == FACT_DETAIL_COMPUTED)
    {
      g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
                   /* Translators: the first is the name of a field in files, the second that of a kind of evidence: “url”, “person” */
                   _("“%s” cannot be set for evidence of the kind “%s”."), fact_evidence_detail_to_nick (detail),
                   fact_evidence_kind_to_nick (kind));
      return FALSE;
    }
  if (need == FACT_DETAIL_REQUIRED && fact_edit_is_blank (value))
    return fail_missing (detail, error);

  return check_form (fact_evidence_detail_get_form (detail), value, error);
}

static FactEvidence *
with_result (FactEvidence *evidence,
             const char   *expression)
{
  g_autofree char *result = fact_calculation_compute (expression, NULL);

  return fact_evidence_with_detail (evidence, FACT_DETAIL_RESULT, result);
}

/**
 * fact_edit_with_details:
 * @evidence: evidence of another kind than span
 * @values: (array fixed-size=13) (element-type utf8): for each detail what it is to say, "" for nothing; %NULL leaves it as it is
 * @error: %FACT_EDIT_ERROR_BAD_VALUE
 *
 * A calculation's result is computed along with it.
 *
 * Returns: (transfer full): a copy with these details; %NULL with @error set
 */
FactEvidence *
fact_edit_with_details (FactEvidence        *evidence,
                        const char * const  *values,
                        GError             **error)
{
  g_autoptr (FactEvidence) result = fact_record_ref (evidence);

  for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
    {
      g_autoptr (FactEvidence) before = NULL;

      if (values[detail] == NULL)
        continue;
      if (!fact_edit_check_detail (fact_evidence_get_kind (evidence), detail, values[detail], error))
        return NULL;
      before = g_steal_pointer (&result);
      result = fact_evidence_with_detail (before, detail, values[detail]);
      if (detail == FACT_DETAIL_EXPRESSION)
        {
          g_autoptr (FactEvidence) bare = g_steal_pointer (&result);

          result = with_result (bare, values[detail]);
        }
    }

  return g_steal_pointer (&result);
}
