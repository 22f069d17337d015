/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-words.h"

G_DEFINE_ENUM_TYPE (FactVerdict, fact_verdict,
                    G_DEFINE_ENUM_VALUE (FACT_VERDICT_SUPPORTED, "supported"),
                    G_DEFINE_ENUM_VALUE (FACT_VERDICT_DISPUTED, "disputed"),
                    G_DEFINE_ENUM_VALUE (FACT_VERDICT_UNVERIFIED, "unverified"))

G_DEFINE_ENUM_TYPE (FactProgress, fact_progress,
                    G_DEFINE_ENUM_VALUE (FACT_PROGRESS_TODO, "todo"),
                    G_DEFINE_ENUM_VALUE (FACT_PROGRESS_CHECKING, "checking"),
                    G_DEFINE_ENUM_VALUE (FACT_PROGRESS_REVIEW, "review"),
                    G_DEFINE_ENUM_VALUE (FACT_PROGRESS_DONE, "done"))

G_DEFINE_ENUM_TYPE (FactStance, fact_stance,
                    G_DEFINE_ENUM_VALUE (FACT_STANCE_SUPPORTS, "supports"),
                    G_DEFINE_ENUM_VALUE (FACT_STANCE_DISPUTES, "disputes"),
                    G_DEFINE_ENUM_VALUE (FACT_STANCE_CONTEXT, "context"))

G_DEFINE_ENUM_TYPE (FactRole, fact_role,
                    G_DEFINE_ENUM_VALUE (FACT_ROLE_ARTICLE, "article"),
                    G_DEFINE_ENUM_VALUE (FACT_ROLE_SOURCE, "source"))

G_DEFINE_ENUM_TYPE (FactEvidenceKind, fact_evidence_kind,
                    G_DEFINE_ENUM_VALUE (FACT_EVIDENCE_SPAN, "span"),
                    G_DEFINE_ENUM_VALUE (FACT_EVIDENCE_WEB, "web"),
                    G_DEFINE_ENUM_VALUE (FACT_EVIDENCE_DOCUMENT, "document"),
                    G_DEFINE_ENUM_VALUE (FACT_EVIDENCE_PERSON, "person"),
                    G_DEFINE_ENUM_VALUE (FACT_EVIDENCE_CALCULATION, "calculation"),
                    G_DEFINE_ENUM_VALUE (FACT_EVIDENCE_ATTACHMENT, "attachment"))

G_DEFINE_ENUM_TYPE (FactQueryState, fact_query_state,
                    G_DEFINE_ENUM_VALUE (FACT_QUERY_OPEN, "open"),
                    G_DEFINE_ENUM_VALUE (FACT_QUERY_ANSWERED, "answered"),
                    G_DEFINE_ENUM_VALUE (FACT_QUERY_WITHDRAWN, "withdrawn"))

G_DEFINE_ENUM_TYPE (FactCorrectionState, fact_correction_state,
                    G_DEFINE_ENUM_VALUE (FACT_CORRECTION_PROPOSED, "proposed"),
                    G_DEFINE_ENUM_VALUE (FACT_CORRECTION_ACCEPTED, "accepted"),
                    G_DEFINE_ENUM_VALUE (FACT_CORRECTION_DECLINED, "declined"))

/* The tables say the nicks a second time, in the order of the enums: a file of 50,000 claims asks for them half a million
 * times, and GEnumClass searches under a lock. The tests hold the two against each other. */
static const char * const verdict_nicks[] = { "supported", "disputed", "unverified" };
static const char * const progress_nicks[] = { "todo", "checking", "review", "done" };
static const char * const stance_nicks[] = { "supports", "disputes", "context" };
static const char * const role_nicks[] = { "article", "source" };
static const char * const evidence_kind_nicks[] = { "span", "web", "document", "person", "calculation", "attachment" };
static const char * const query_state_nicks[] = { "open", "answered", "withdrawn" };
static const char * const correction_state_nicks[] = { "proposed", "accepted", "declined" };

static gboolean
find_nick (const char * const *nicks,
           guint               n,
           const char         *nick,
           guint              *value)
{
  for (guint i = 0; i < n; i++)
    {
      if (g_strcmp0 (nicks[i], nick) == 0)
        {
          *value = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * fact_verdict_to_nick:
 * @verdict: a verdict
 *
 * Names @verdict as files and the command line do. All the `_to_nick` and `_from_nick` functions here work alike: the first gives
 * the word of a value, the second the value of a word and %FALSE, with the value untouched, for a word (or %NULL) that is not in
 * the list.
 *
 * Returns: (transfer none): the word, never translated
 */
#define DEFINE_NICKS(Type, type, nicks)                               \
  const char *                                                        \
  fact_##type##_to_nick (Type value)                                  \
  {                                                                   \
    g_return_val_if_fail ((guint) value < G_N_ELEMENTS (nicks), NULL); \
                                                                      \
    return nicks[value];                                              \
  }                                                                   \
                                                                      \
  gboolean                                                            \
  fact_##type##_from_nick (const char *nick,                          \
                           Type       *value)                         \
  {                                                                   \
    guint found;                                                      \
                                                                      \
    if (!find_nick (nicks, G_N_ELEMENTS (nicks), nick, &found))       \
      return FALSE;                                                   \
                                                                      \
    *value = (Type) found;                                            \
                                                                      \
    return TRUE;                                                      \
  }

DEFINE_NICKS (FactVerdict, verdict, verdict_nicks)
DEFINE_NICKS (FactProgress, progress, progress_nicks)
DEFINE_NICKS (FactStance, stance, stance_nicks)
DEFINE_NICKS (FactRole, role, role_nicks)
DEFINE_NICKS (FactEvidenceKind, evidence_kind, evidence_kind_nicks)
DEFINE_NICKS (FactQueryState, query_state, query_state_nicks)
DEFINE_NICKS (FactCorrectionState, correction_state, correction_state_nicks)
