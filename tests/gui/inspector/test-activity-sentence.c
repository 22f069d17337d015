/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-activity-sentence.h"

#include "../../core/model/small-project.h"

#define NOW 1795341600      /* 2026-11-22T10:00:00Z */
#define AT  "2026-11-22T09:58:00Z"

static const struct
{
  FactAction  action;
  const char *by;
  const char *detail;
  const char *from;
  const char *to;
  const char *sentence;
} cases[] = {
  { FACT_ACTION_VERDICT, "J. Okafor", NULL, "unverified", "disputed", "Verdict set to Disputed by J. Okafor, 2 min ago" },
  { FACT_ACTION_VERDICT, "", NULL, "unverified", "disputed", "Verdict set to Disputed, 2 min ago" },
  { FACT_ACTION_VERDICT, "Ada", NULL, "disputed", "half-true", "Verdict changed by Ada, 2 min ago" },
  { FACT_ACTION_PROGRESS, "Ada", NULL, "todo", "review", "Progress set to Needs Second Check by Ada, 2 min ago" },
  { FACT_ACTION_STANCE, "Ada", "id", "context", "supports", "Evidence set to Supports by Ada, 2 min ago" },
  { FACT_ACTION_FIELD, "Ada", "statement", NULL, NULL, "Statement changed by Ada, 2 min ago" },
  { FACT_ACTION_FIELD, "Ada", "rationale", NULL, NULL, "Rationale changed by Ada, 2 min ago" },
  { FACT_ACTION_FIELD, "Ada", "mood", NULL, NULL, "Claim changed by Ada, 2 min ago" },
  { FACT_ACTION_EVIDENCE, "Ada", "id", NULL, NULL, "Evidence linked by Ada, 2 min ago" },
  { FACT_ACTION_REMOVE_EVIDENCE, "Ada", "id", NULL, NULL, "Evidence unlinked by Ada, 2 min ago" },
  { FACT_ACTION_CLAIM, "Ada", NULL, NULL, NULL, "Claim marked by Ada, 2 min ago" },
  { FACT_ACTION_CLAIM, "Ada", "id", NULL, NULL, "Claim split off another one by Ada, 2 min ago" },
  { FACT_ACTION_QUERY, "Ada", "id", NULL, NULL, "Query added by Ada, 2 min ago" },
  { FACT_ACTION_QUERY_STATE, "Ada", "id", "open", "answered", "Query answered by Ada, 2 min ago" },
  { FACT_ACTION_QUERY_STATE, "Ada", "id", "answered", "open", "Query opened again by Ada, 2 min ago" },
  { FACT_ACTION_CORRECTION, "Ada", NULL, "proposed", "declined", "Correction declined by Ada, 2 min ago" },
};

static FactActivity *
make_activity (const char *id,
               const char *claim,
               guint       i)
{
  g_autoptr (GRefString) id_ref = g_ref_string_new (id);
  g_autoptr (GRefString) claim_ref = claim != NULL ? g_ref_string_new (claim) : NULL;

  return fact_activity_new (id_ref, AT, cases[i].by, cases[i].action, NULL, claim_ref, cases[i].detail, cases[i].from,
                            cases[i].to);
}

static void
test_sentences (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (FactActivity) activity = make_activity ("x", "one", i);
      g_autofree char *sentence = fact_activity_sentence (activity, NOW);

      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

/* Whatever an action is, there is something to say of it. */
static void
test_every_action (void)
{
  for (FactAction action = 0; action < FACT_N_ACTIONS; action++)
    {
      g_autoptr (GRefString) id = g_ref_string_new ("x");
      g_autoptr (FactActivity) activity = fact_activity_new (id, AT, "Ada", action, NULL, NULL, NULL, NULL, NULL);
      g_autofree char *sentence = fact_activity_sentence (activity, NOW);

      g_assert_true (g_str_has_suffix (sentence, " by Ada, 2 min ago"));
    }
}

static void
test_reverted (void)
{
  g_autoptr (FactActivity) done = make_activity ("x", "one", 0);
  g_autoptr (GRefString) id = g_ref_string_new ("y");
  g_autoptr (FactActivity) undone = fact_activity_new_reverting (done, id, AT, "Ada");
  g_autofree char *sentence = fact_activity_sentence (undone, NOW);
  g_autofree char *nothing = fact_activity_sentence (NULL, NOW);
  g_autoptr (FactActivity) progress = fact_activity_new (id, AT, "Ada", FACT_ACTION_PROGRESS, NULL, NULL, NULL,
                                                         "todo", "done");
  g_autoptr (FactActivity) no_progress = fact_activity_new_reverting (progress, id, AT, "");
  g_autofree char *which = fact_activity_sentence (no_progress, NOW);

  g_assert_cmpstr (sentence, ==, "“Verdict set to Disputed” taken back by Ada, 2 min ago");
  g_assert_cmpstr (which, ==, "“Progress set to Done” taken back, 2 min ago");
  g_assert_cmpstr (nothing, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/inspector/activity-sentence/sentences", test_sentences);
  g_test_add_func ("/inspector/activity-sentence/every-action", test_every_action);
  g_test_add_func ("/inspector/activity-sentence/reverted", test_reverted);

  return g_test_run ();
}
