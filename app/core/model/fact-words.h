/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* The closed word lists of a project. Their nicks are what stands in files and on the command line, never translated. */

typedef enum
{
  FACT_VERDICT_SUPPORTED,
  FACT_VERDICT_DISPUTED,
  FACT_VERDICT_UNVERIFIED
} FactVerdict;

#define FACT_N_VERDICTS (FACT_VERDICT_UNVERIFIED + 1)

typedef enum
{
  FACT_PROGRESS_TODO,
  FACT_PROGRESS_CHECKING,
  FACT_PROGRESS_REVIEW,
  FACT_PROGRESS_DONE
} FactProgress;

#define FACT_N_PROGRESS (FACT_PROGRESS_DONE + 1)

typedef enum
{
  FACT_STANCE_SUPPORTS,
  FACT_STANCE_DISPUTES,
  FACT_STANCE_CONTEXT
} FactStance;

#define FACT_N_STANCES (FACT_STANCE_CONTEXT + 1)

/**
 * FactRole:
 * @FACT_ROLE_ARTICLE: being checked
 * @FACT_ROLE_SOURCE: only checked against
 */
typedef enum
{
  FACT_ROLE_ARTICLE,
  FACT_ROLE_SOURCE
} FactRole;

typedef enum
{
  FACT_EVIDENCE_SPAN,
  FACT_EVIDENCE_WEB,
  FACT_EVIDENCE_DOCUMENT,
  FACT_EVIDENCE_PERSON,
  FACT_EVIDENCE_CALCULATION,
  FACT_EVIDENCE_ATTACHMENT
} FactEvidenceKind;

typedef enum
{
  FACT_QUERY_OPEN,
  FACT_QUERY_ANSWERED,
  FACT_QUERY_WITHDRAWN
} FactQueryState;

/**
 * FactCorrectionState:
 * @FACT_CORRECTION_PROPOSED: the editor has not said yet; files leave it out
 * @FACT_CORRECTION_ACCEPTED: the article is, or will be, changed so
 * @FACT_CORRECTION_DECLINED: the article stays as it is
 */
typedef enum
{
  FACT_CORRECTION_PROPOSED,
  FACT_CORRECTION_ACCEPTED,
  FACT_CORRECTION_DECLINED
} FactCorrectionState;

#define FACT_N_CORRECTION_STATES (FACT_CORRECTION_DECLINED + 1)

#define FACT_TYPE_VERDICT (fact_verdict_get_type ())
#define FACT_TYPE_PROGRESS (fact_progress_get_type ())
#define FACT_TYPE_STANCE (fact_stance_get_type ())
#define FACT_TYPE_ROLE (fact_role_get_type ())
#define FACT_TYPE_EVIDENCE_KIND (fact_evidence_kind_get_type ())
#define FACT_TYPE_QUERY_STATE (fact_query_state_get_type ())
#define FACT_TYPE_CORRECTION_STATE (fact_correction_state_get_type ())

GType       fact_verdict_get_type       (void) G_GNUC_CONST;
GType       fact_progress_get_type      (void) G_GNUC_CONST;
GType       fact_stance_get_type        (void) G_GNUC_CONST;
GType       fact_role_get_type          (void) G_GNUC_CONST;
GType       fact_evidence_kind_get_type (void) G_GNUC_CONST;
GType       fact_query_state_get_type   (void) G_GNUC_CONST;
GType       fact_correction_state_get_type (void) G_GNUC_CONST;

const char *fact_verdict_to_nick        (FactVerdict       verdict);
const char *fact_progress_to_nick       (FactProgress      progress);
const char *fact_stance_to_nick         (FactStance        stance);
const char *fact_role_to_nick           (FactRole          role);
const char *fact_evidence_kind_to_nick  (FactEvidenceKind  kind);
const char *fact_query_state_to_nick    (FactQueryState    state);
const char *fact_correction_state_to_nick (FactCorrectionState state);

gboolean    fact_verdict_from_nick       (const char       *nick,
                                          FactVerdict      *verdict);
gboolean    fact_progress_from_nick      (const char       *nick,
                                          FactProgress     *progress);
gboolean    fact_stance_from_nick        (const char       *nick,
                                          FactStance       *stance);
gboolean    fact_role_from_nick          (const char       *nick,
                                          FactRole         *role);
gboolean    fact_evidence_kind_from_nick (const char       *nick,
                                          FactEvidenceKind *kind);
gboolean    fact_query_state_from_nick   (const char       *nick,
                                          FactQueryState   *state);
gboolean    fact_correction_state_from_nick (const char          *nick,
                                             FactCorrectionState *state);

G_END_DECLS
