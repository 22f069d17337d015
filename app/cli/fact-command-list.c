/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-json.h"
#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "model/fact-coverage.h"
#include "model/fact-mark-map.h"

static JsonObject *
tally_to_json (FactTally tally)
{
  JsonObject *object = json_object_new ();

  for (guint verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    json_object_set_int_member (object, fact_verdict_to_nick (verdict), tally.by_verdict[verdict]);
  json_object_set_int_member (object, "done", tally.n_done);
  json_object_set_int_member (object, "claims", tally.n_claims);
  json_object_set_int_member (object, "openQueries", tally.n_open_queries);

  return object;
}

/* How many sentences there are, and how many nobody has said anything of. */
static JsonObject *
coverage_to_json (FactArticle *article,
                  FactMarkMap *marks)
{
  FactSpanIndex *index = fact_mark_map_get_index (marks, fact_record_get_id (article));
  g_autoptr (FactCoverage) coverage = fact_coverage_new (fact_article_get_text (article), index);
  FactReadingCounts counts = fact_coverage_get_counts (coverage);
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "sentences", counts.n_sentences);
  json_object_set_int_member (object, "marked", counts.by_reading[FACT_READING_MARKED]);
  json_object_set_int_member (object, "cleared", counts.by_reading[FACT_READING_CLEARED]);
  json_object_set_int_member (object, "unread", counts.by_reading[FACT_READING_UNREAD]);

  return object;
}

static void
print_article_json (FactArticle *article,
                    guint        number,
                    FactTally    tally,
                    FactMarkMap *marks)
{
  JsonObject *object = fact_cli_json_from_record (article);

  json_object_set_int_member (object, "number", number);
  json_object_set_object_member (object, "tally", tally_to_json (tally));
  json_object_set_int_member (object, "unsettled", fact_mark_map_get_n_unsettled (marks, fact_record_get_id (article)));
  json_object_set_object_member (object, "coverage", coverage_to_json (article, marks));
  fact_cli_json_print_line (object);
}

/* Words of the program are as in files here, not translated: it is a line for other programs too. */
static void
print_article (FactArticle *article,
               guint        number,
               FactTally    tally,
               guint        n_unsettled)
{
  g_autofree char *title = fact_cli_one_line (fact_article_get_title (article));
  g_autofree char *outlet = fact_cli_one_line (fact_article_get_outlet (article));
  g_autofree char *published = fact_cli_one_line (fact_article_get_published (article));

  g_autofree char *unsettled = n_unsettled > 0 ? g_strdup_printf (", %u unsettled", n_unsettled) : g_strdup ("");

  fact_cli_print ("%u\t%s\t%s\t%u supported, %u disputed, %u unverified%s\t%s\t%s\t%s\n", number,
                  fact_record_get_id (article), fact_role_to_nick (fact_article_get_role (article)),
                  tally.by_verdict[FACT_VERDICT_SUPPORTED], tally.by_verdict[FACT_VERDICT_DISPUTED],
                  tally.by_verdict[FACT_VERDICT_UNVERIFIED], unsettled, title, outlet, published);
}

static void
list_articles (FactState *state,
               gboolean   as_json)
{
  g_autoptr (FactMarkMap) marks = fact_mark_map_new (state);

  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    {
      FactArticle *article = fact_state_get_article (state, i);
      FactTally tally = fact_mark_map_get_tally (marks, fact_record_get_id (article));

      if (as_json)
        print_article_json (article, i + 1, tally, marks);
      else
        print_article (article, i + 1, tally, fact_mark_map_get_n_unsettled (marks, fact_record_get_id (article)));
    }
}

static void
print_claim_json (FactClaim *claim)
{
  JsonObject *object = fact_cli_json_from_record (claim);
  JsonObject *tally = json_object_new ();
  guint by_stance[FACT_N_STANCES] = { 0, };

  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    by_stance[fact_evidence_get_stance (fact_claim_get_evidence (claim, i))]++;
  for (guint stance = 0; stance < FACT_N_STANCES; stance++)
    json_object_set_int_member (tally, fact_stance_to_nick (stance), by_stance[stance]);
  json_object_set_int_member (tally, "openQueries", fact_claim_get_n_open_queries (claim));
  json_object_set_object_member (object, "tally", tally);
  fact_cli_json_print_line (object);
}

static void
print_claim (FactClaim *claim)
{
  g_autofree char *statement = fact_cli_one_line (fact_claim_get_statement (claim));

  fact_cli_print ("%u\t%s\t%s\t%s\t%u evidence\t%s\n", fact_claim_get_number (claim), fact_record_get_id (claim),
                  fact_verdict_to_nick (fact_claim_get_verdict (claim)),
                  fact_progress_to_nick (fact_claim_get_progress (claim)), fact_claim_get_n_evidence (claim), statement);
}

static void
list_claims (FactState *state,
             gboolean   as_json)
{
  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    {
      FactClaim *claim = fact_state_get_claim (state, i);

      if (as_json)
        print_claim_json (claim);
      else
        print_claim (claim);
    }
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_autoptr (FactCliProject) project = NULL;
  gboolean claims = FALSE;
  gboolean as_json = FALSE;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    { "claims", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &claims, N_("List claims, not articles"), NULL },
    { "json", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &as_json, N_("All there is to know, one JSON object a line"), NULL },
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 1, 1, argc, argv, &words, &status))
    return status;

  project = fact_cli_project_open (words[0], NULL, &status);
  if (project == NULL)
    return status;

  if (claims)
    list_claims (fact_cli_project_get_state (project), as_json);
  else
    list_articles (fact_cli_project_get_state (project), as_json);

  return FACT_EXIT_DONE;
}

const FactCommand fact_command_list = {
  "list",
  "PROJECT",
  N_("List articles with their verdicts, or claims"),
  run,
};
