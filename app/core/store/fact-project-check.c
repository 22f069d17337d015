/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-project-check.h"

#include <glib/gi18n-lib.h>

#include "calculation/fact-calculation.h"
#include "edit/fact-partial-date.h"
#include "store/fact-file-places.h"

typedef struct
{
  FactState *state;
  GPtrArray *problems;
} Check;

static void
report (Check           *self,
        FactProblemKind  kind,
        const char      *path,
        const char      *member,
        const char      *message)
{
  g_autofree char *whole = g_strdup_printf ("%s.%s", path, member);

  g_ptr_array_add (self->problems, fact_problem_new (kind, whole, 0, message));
}

/* A mark that waits for a person may differ from the text: that is what it waits for. */
static void
check_anchor (Check      *self,
              FactAnchor *anchor,
              const char *path)
{
  FactArticle *article = fact_state_find_article (self->state, fact_anchor_get_article_id (anchor));

  if (article != NULL && fact_anchor_get_state (anchor) == FACT_ANCHOR_OK
      && !fact_text_holds (fact_article_get_text (article), fact_anchor_get_span (anchor), fact_anchor_get_exact (anchor)))
    report (self, FACT_PROBLEM_MARK, path, "exact", _("the article does not hold these words at this place"));
}

/* Of a claim's mark behind the end of its article the reader has told already. */
static void
check_mark_of_claim (Check      *self,
                     FactAnchor *anchor,
                     const char *path)
{
  FactArticle *article = fact_state_find_article (self->state, fact_anchor_get_article_id (anchor));

  if (article != NULL && fact_anchor_get_span (anchor).end <= fact_text_get_n_chars (fact_article_get_text (article)))
    check_anchor (self, anchor, path);
}

static void
check_article (Check       *self,
               FactArticle *article,
               guint        place)
{
  g_autofree char *path = g_strdup_printf ("articles[%u]", place);
  FactFilePlaces places = { fact_record_get_extras (article), "cleared" };
  g_autofree char *sha256 = fact_text_dup_sha256 (fact_article_get_text (article));
  const char *declared = fact_article_get_text_sha256 (article);
  const char *published = fact_article_get_published (article);
  guint year, month, day;

  if (declared != NULL && *declared != '\0' && !g_str_equal (declared, sha256))
    report (self, FACT_PROBLEM_MEMBER, path, "textSha256", _("this is not the checksum of the text"));
  if (*published != '\0' && !fact_partial_date_parse (published, &year, &month, &day))
    report (self, FACT_PROBLEM_MEMBER, path, "published", _("this is not a date: it should be like 2024-10-25, 2024-10 or 2024"));

  for (guint i = 0; i < fact_article_get_n_cleared (article); i++)
    {
      g_autofree char *mark_path = g_strdup_printf ("%s.cleared[%u]", path, fact_file_places_get (&places, i));

      check_anchor (self, fact_article_get_cleared (article, i), mark_path);
    }
}

/* What was computed is held against the calculation, not the other way round: whichever is wrong, a person has to see it. */
static void
check_result (Check        *self,
              FactEvidence *evidence,
              const char   *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *computed = fact_calculation_compute (fact_evidence_get_detail (evidence, FACT_DETAIL_EXPRESSION), &error);
  g_autofree char *message = NULL;

  if (computed == NULL)
    message = g_strdup_printf (_("this cannot be computed: %s"), error->message);
  else if (!g_str_equal (computed, fact_evidence_get_detail (evidence, FACT_DETAIL_RESULT)))
    message = g_strdup_printf (_("the calculation gives %s"), computed);
  if (message != NULL)
    report (self, FACT_PROBLEM_RESULT, path, computed == NULL ? "expression" : "result", message);
}

static void
check_evidence (Check        *self,
                FactEvidence *evidence,
                const char   *path)
{
  FactAnchor *anchor = fact_evidence_get_anchor (evidence);

  if (anchor != NULL)
    check_mark_of_claim (self, anchor, path);
  if (fact_evidence_get_kind (evidence) == FACT_EVIDENCE_CALCULATION)
    check_result (self, evidence, path);
}

static void
check_marks (Check      *self,
             FactClaim  *claim,
             const char *path)
{
  FactFilePlaces occurrences = { fact_record_get_extras (claim), "occurrences" };
  FactFilePlaces evidence = { fact_record_get_extras (claim), "evidence" };

  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      g_autofree char *mark_path = g_strdup_printf ("%s.occurrences[%u]", path, fact_file_places_get (&occurrences, i));

      check_mark_of_claim (self, fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i)), mark_path);
    }

  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    {
      g_autofree char *evidence_path = g_strdup_printf ("%s.evidence[%u]", path, fact_file_places_get (&evidence, i));

      check_evidence (self, fact_claim_get_evidence (claim, i), evidence_path);
    }
}

/* Numbers are for good: paper and people say “claim 7”. */
static void
check_claim (Check      *self,
             FactClaim  *claim,
             guint       place,
             GHashTable *numbers)
{
  g_autofree char *path = g_strdup_printf ("claims[%u]", place);
  guint number = fact_claim_get_number (claim);

  if (number == 0)
    report (self, FACT_PROBLEM_MEMBER, path, "number", _("claims are numbered from 1"));
  else if (!g_hash_table_add (numbers, GUINT_TO_POINTER (number)))
    report (self, FACT_PROBLEM_MEMBER, path, "number", _("another claim has this number already"));

  check_marks (self, claim, path);
}

/**
 * fact_project_check:
 * @state: a project, as it was read
 *
 * Looks for what the reader lets pass, since the project opens all the same: marks whose words stand elsewhere (opening
 * searches them), checksums that are not of the text, numbers given twice, dates that are none, results that are wrong.
 *
 * Returns: (transfer full) (element-type FactProblem): what was found, in the order of the file; lines are not known
 */
GPtrArray *
fact_project_check (FactState *state)
{
  GPtrArray *problems = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_problem_free);
  g_autoptr (GHashTable) numbers = g_hash_table_new (NULL, NULL);
  Check self = { state, problems };
  FactFilePlaces articles = { fact_record_get_extras (fact_state_get_header (state)), "articles" };
  FactFilePlaces claims = { fact_record_get_extras (fact_state_get_header (state)), "claims" };

  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    check_article (&self, fact_state_get_article (state, i), fact_file_places_get (&articles, i));
  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    check_claim (&self, fact_state_get_claim (state, i), fact_file_places_get (&claims, i), numbers);

  return problems;
}
