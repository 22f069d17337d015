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

/* What needs no more to be told; what is not here either says to what, or has nothing to do with a claim. */
static const char * const deeds[FACT_N_ACTIONS] = {
  [FACT_ACTION_REMOVE_CLAIM] = N_("Claim deleted"),
  [FACT_ACTION_TAGS] = N_("Tags changed"),
  [FACT_ACTION_OCCURRENCE] = N_("Occurrence added"),
  [FACT_ACTION_REMOVE_OCCURRENCE] = N_("Occurrence removed"),
  [FACT_ACTION_EVIDENCE] = N_("Evidence linked"),
  [FACT_ACTION_REMOVE_EVIDENCE] = N_("Evidence unlinked"),
  [FACT_ACTION_NOTE] = N_("Note on evidence changed"),
  [FACT_ACTION_DETAIL] = N_("Details of evidence changed"),
  [FACT_ACTION_REPAIR] = N_("Marks found again in a changed text"),
  [FACT_ACTION_QUERY] = N_("Query added"),
  [FACT_ACTION_QUERY_TEXT] = N_("Query changed"),
  [FACT_ACTION_REMOVE_QUERY] = N_("Query removed"),
  [FACT_ACTION_CLAIM_NOTE] = N_("Note added"),
  [FACT_ACTION_CLAIM_NOTE_TEXT] = N_("Note changed"),
  [FACT_ACTION_REMOVE_CLAIM_NOTE] = N_("Note removed"),
  [FACT_ACTION_OCCURRENCE_SPAN] = N_("Words in an article adjusted"),
  [FACT_ACTION_EVIDENCE_SPAN] = N_("Words of evidence adjusted"),
  [FACT_ACTION_SPLIT] = N_("Claim split"),
  [FACT_ACTION_MERGE] = N_("Another claim merged into this one"),
  [FACT_ACTION_ORDER] = N_("Claim moved"),
};

static char *
dup_deed (FactActivity *activity)
{
  /* An entry that takes another one back has its ends exchanged. */
  const char *to = fact_activity_get_reverts (activity) != NULL ? fact_activity_get_from (activity)
                                                                : fact_activity_get_to (activity);
  FactAction action = fact_activity_get_action (activity);

  switch ((guint) action)
    {
    case FACT_ACTION_CLAIM:
      return g_strdup (*fact_activity_get_detail (activity) != '\0' ? _("Claim split off another one") : _("Claim marked"));
    case FACT_ACTION_FIELD:
      return dup_field_deed (fact_activity_get_detail (activity));
    case FACT_ACTION_VERDICT:
      return dup_verdict_deed (to);
    case FACT_ACTION_PROGRESS:
      return dup_progress_deed (to);
    case FACT_ACTION_STANCE:
      return dup_stance_deed (to);
    case FACT_ACTION_QUERY_STATE:
      return dup_query_deed (to);
    case FACT_ACTION_CORRECTION:
      return dup_correction_deed (to);
    default:
      return g_strdup (deeds[action] != NULL ? _(deeds[action]) : _("Claim changed"));
    }
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
