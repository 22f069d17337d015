/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-activity-sentence.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"
#include "sidebar/fact-date-label.h"

static char *
dup_field_deed (const char *nick)
{
  static const char * const deeds[FACT_CLAIM_N_FIELDS] = {
    [FACT_CLAIM_STATEMENT] = N_("Statement changed"),
    [FACT_CLAIM_CLAIMANT] = N_("Claimant changed"),
    [FACT_CLAIM_RATIONALE] = N_("Rationale changed"),
    [FACT_CLAIM_CORRECTION] = N_("Suggested correction changed"),
    [FACT_CLAIM_ASSIGNEE] = N_("Assignee changed"),
    [FACT_CLAIM_CHECKED_BY] = N_("Check signed"),
    [FACT_CLAIM_CHECKED_AT] = N_("Check signed"),
    [FACT_CLAIM_REVIEWED_BY] = N_("Review signed"),
    [FACT_CLAIM_REVIEWED_AT] = N_("Review signed"),
  };
  FactClaimField field;

  if (nick == NULL || !fact_claim_field_from_nick (nick, &field))
    return g_strdup (_("Claim changed"));

  return g_strdup (_(deeds[field]));
}

static char *
dup_verdict_deed (const char *nick)
{
  g_autofree char *label = NULL;
  FactVerdict verdict;

  if (nick == NULL || !fact_verdict_from_nick (nick, &verdict))
    return g_strdup (_("Verdict changed"));

  label = fact_verdict_as_label (NULL, verdict);

  /* Translators: %s is Supported, Disputed or Unverified */
  return g_strdup_printf (_("Verdict set to %s"), label);
}

static char *
dup_progress_deed (const char *nick)
{
  g_autofree char *label = NULL;
  FactProgress progress;

  if (nick == NULL || !fact_progress_from_nick (nick, &progress))
    return g_strdup (_("Progress changed"));

  label = fact_progress_as_label (NULL, progress);

  /* Translators: %s is To Do, In Progress, Needs Second Check or Done */
  return g_strdup_printf (_("Progress set to %s"), label);
}

static char *
dup_stance_deed (const char *nick)
{
  g_autofree char *label = NULL;
  FactStance stance;

  if (nick == NULL || !fact_stance_from_nick (nick, &stance))
    return g_strdup (_("Evidence changed"));

  label = fact_stance_as_label (NULL, stance);

  /* Translators: %s is Supports, Disputes or Context */
  return g_strdup_printf (_("Evidence set to %s"), label);
}

static char *
dup_query_deed (const char *nick)
{
  FactQueryState query_state;

  if (nick == NULL || !fact_query_state_from_nick (nick, &query_state))
    return g_strdup (_("Query changed"));

  switch (query_state)
    {
    case FACT_QUERY_ANSWERED:
      return g_strdup (_("Query answered"));
    case FACT_QUERY_WITHDRAWN:
      return g_strdup (_("Query withdrawn"));
    case FACT_QUERY_OPEN:
    default:
      return g_strdup (_("Query opened again"));
    }
}

static char *
dup_correction_deed (const char *nick)
{
  FactCorrectionState correction_state;

  if (nick == NULL || !fact_correction_state_from_nick (nick, &correction_state))
    return g_strdup (_("Suggested correction changed"));

  switch (correction_state)
    {
    case FACT_CORRECTION_ACCEPTED:
      return g_strdup (_("Correction accepted"));
    case FACT_CORRECTION_DECLINED:
      return g_strdup (_("Correction declined"));
    case FACT_CORRECTION_PROPOSED:
    default:
      return g_strdup (_("Correction proposed again"));
    }
}

static char *
dup_deed (FactActivity *activity)
{
  /* An entry that takes another one back has its ends exchanged. */
  const char *to = fact_activity_get_reverts (activity) != NULL ? fact_activity_get_from (activity)
                                                                : fact_activity_get_to (activity);

  switch (fact_activity_get_action (activity))
    {
    case FACT_ACTION_CLAIM:
      return g_strdup (*fact_activity_get_detail (activity) != '\0' ? _("Claim split off another one") : _("Claim marked"));
    case FACT_ACTION_REMOVE_CLAIM:
      return g_strdup (_("Claim deleted"));
    case FACT_ACTION_FIELD:
      return dup_field_deed (fact_activity_get_detail (activity));
    case FACT_ACTION_TAGS:
      return g_strdup (_("Tags changed"));
    case FACT_ACTION_VERDICT:
      return dup_verdict_deed (to);
    case FACT_ACTION_PROGRESS:
      return dup_progress_deed (to);
    case FACT_ACTION_OCCURRENCE:
      return g_strdup (_("Occurrence added"));
    case FACT_ACTION_REMOVE_OCCURRENCE:
      return g_strdup (_("Occurrence removed"));
    case FACT_ACTION_EVIDENCE:
      return g_strdup (_("Evidence linked"));
    case FACT_ACTION_REMOVE_EVIDENCE:
      return g_strdup (_("Evidence unlinked"));
    case FACT_ACTION_STANCE:
      return dup_stance_deed (to);
    case FACT_ACTION_NOTE:
      return g_strdup (_("Note on evidence changed"));
    case FACT_ACTION_DETAIL:
      return g_strdup (_("Details of evidence changed"));
    case FACT_ACTION_REPAIR:
      return g_strdup (_("Marks found again in a changed text"));
    case FACT_ACTION_QUERY:
      return g_strdup (_("Query added"));
    case FACT_ACTION_QUERY_TEXT:
      return g_strdup (_("Query changed"));
    case FACT_ACTION_QUERY_STATE:
      return dup_query_deed (to);
    case FACT_ACTION_REMOVE_QUERY:
      return g_strdup (_("Query removed"));
    case FACT_ACTION_CLAIM_NOTE:
      return g_strdup (_("Note added"));
    case FACT_ACTION_CLAIM_NOTE_TEXT:
      return g_strdup (_("Note changed"));
    case FACT_ACTION_REMOVE_CLAIM_NOTE:
      return g_strdup (_("Note removed"));
    case FACT_ACTION_OCCURRENCE_SPAN:
      return g_strdup (_("Words in an article adjusted"));
    case FACT_ACTION_EVIDENCE_SPAN:
      return g_strdup (_("Words of evidence adjusted"));
    case FACT_ACTION_SPLIT:
      return g_strdup (_("Claim split"));
    case FACT_ACTION_MERGE:
      return g_strdup (_("Another claim merged into this one"));
    case FACT_ACTION_CORRECTION:
      return dup_correction_deed (to);
    case FACT_ACTION_ORDER:
      return g_strdup (_("Claim moved"));
    case FACT_ACTION_IMPORT:
    case FACT_ACTION_REMOVE_ARTICLE:
    case FACT_ACTION_ARTICLE:
    case FACT_ACTION_ROLE:
    case FACT_ACTION_TITLE:
    case FACT_ACTION_CLEAR:
    case FACT_ACTION_RESTORE:
    default:
      return g_strdup (_("Claim changed"));
    }
}

/**
 * fact_activity_find_last:
 * @state: a state
 * @claim_id: a claim
 *
 * Looks through the log from its end.
 *
 * Returns: (transfer none) (nullable): the last entry on the claim
 */
FactActivity *
fact_activity_find_last (FactState  *state,
                         const char *claim_id)
{
  FactRecordList *log = fact_state_get_records (state, FACT_RECORD_ACTIVITY);

  for (guint i = fact_record_list_get_n (log); i > 0; i--)
    {
      FactActivity *activity = fact_record_list_get (log, i - 1);

      if (g_strcmp0 (fact_activity_get_claim (activity), claim_id) == 0)
        return activity;
    }

  return NULL;
}

static char *
dup_deed_or_return (FactActivity *activity)
{
  g_autofree char *deed = dup_deed (activity);

  if (fact_activity_get_reverts (activity) == NULL)
    return g_steal_pointer (&deed);

  /* Translators: what was done before, and is undone now: “Verdict set to Disputed” taken back */
  return g_strdup_printf (_("“%s” taken back"), deed);
}

/**
 * fact_activity_sentence:
 * @activity: (nullable): an entry of the log
 * @now: seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): who did what when: "Verdict set to Disputed by J. Okafor, 2 min ago"; "" without an entry
 */
char *
fact_activity_sentence (FactActivity *activity,
                        gint64        now)
{
  g_autofree char *deed = NULL;
  g_autofree char *when = NULL;
  const char *by;

  if (activity == NULL)
    return g_strdup ("");

  deed = dup_deed_or_return (activity);
  when = fact_date_label_since (fact_activity_get_at (activity), now);
  by = fact_activity_get_by (activity);

  if (*by == '\0')
    /* Translators: what was done, and when: "Verdict set to Disputed, 2 min ago" */
    return g_strdup_printf (_("%s, %s"), deed, when);

  /* Translators: what was done, by whom, and when: "Verdict set to Disputed by J. Okafor, 2 min ago" */
  return g_strdup_printf (_("%s by %s, %s"), deed, by, when);
}
