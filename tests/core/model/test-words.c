/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-activity.h"
#include "model/fact-article.h"
#include "model/fact-claim.h"
#include "model/fact-evidence.h"
#include "model/fact-words.h"

/* One signature for the functions of all the lists: an enum is passed as the guint it is. */
#define DEFINE_WORDS(Type, type)                          \
  static const char *                                     \
  type##_to_nick (guint value)                            \
  {                                                       \
    return fact_##type##_to_nick ((Type) value);          \
  }                                                       \
                                                          \
  static gboolean                                         \
  type##_from_nick (const char *nick,                     \
                    guint      *value)                    \
  {                                                       \
    Type found = (Type) *value;                           \
    gboolean is_word = fact_##type##_from_nick (nick, &found); \
                                                          \
    *value = (guint) found;                               \
                                                          \
    return is_word;                                       \
  }

DEFINE_WORDS (FactVerdict, verdict)
DEFINE_WORDS (FactProgress, progress)
DEFINE_WORDS (FactStance, stance)
DEFINE_WORDS (FactRole, role)
DEFINE_WORDS (FactEvidenceKind, evidence_kind)
DEFINE_WORDS (FactQueryState, query_state)
DEFINE_WORDS (FactCorrectionState, correction_state)
DEFINE_WORDS (FactQueryField, query_field)
DEFINE_WORDS (FactAction, action)
DEFINE_WORDS (FactClaimField, claim_field)
DEFINE_WORDS (FactArticleField, article_field)

typedef struct
{
  const char *name;
  GType       (*get_type)  (void);      /* NULL for lists that are no GEnum */
  const char *(*to_nick)   (guint       value);
  gboolean    (*from_nick) (const char *nick,
                            guint      *value);
  const char *words;                     /* all of them, as in the description of the format */
} WordCase;

static const WordCase word_cases[] = {
  { "verdict", fact_verdict_get_type, verdict_to_nick, verdict_from_nick, "supported disputed unverified" },
  { "progress", fact_progress_get_type, progress_to_nick, progress_from_nick, "todo checking review done" },
  { "stance", fact_stance_get_type, stance_to_nick, stance_from_nick, "supports disputes context" },
  { "role", fact_role_get_type, role_to_nick, role_from_nick, "article source" },
  { "evidence-kind", fact_evidence_kind_get_type, evidence_kind_to_nick, evidence_kind_from_nick,
    "span web document person calculation attachment" },
  { "query-state", fact_query_state_get_type, query_state_to_nick, query_state_from_nick, "open answered withdrawn" },
  { "correction-state", fact_correction_state_get_type, correction_state_to_nick, correction_state_from_nick,
    "proposed accepted declined" },
  { "query-field", NULL, query_field_to_nick, query_field_from_nick, "to text answer" },
  { "action", NULL, action_to_nick, action_from_nick,
    "import remove-article article role title order claim remove-claim field tags verdict progress occurrence remove-occurrence "
    "evidence remove-evidence stance note detail clear restore repair query query-text query-state remove-query claim-note "
    "claim-note-text remove-claim-note correction occurrence-span evidence-span split merge" },
  { "claim-field", NULL, claim_field_to_nick, claim_field_from_nick,
    "statement claimant rationale correction assignee checkedBy checkedAt reviewedBy reviewedAt" },
  { "article-field", NULL, article_field_to_nick, article_field_from_nick,
    "title byline outlet published url archive language notes" },
};

static void
test_words (gconstpointer data)
{
  const WordCase *row = data;
  g_auto (GStrv) words = g_strsplit (row->words, " ", -1);
  guint n = g_strv_length (words);

  for (guint i = 0; i < n; i++)
    {
      guint value = G_MAXUINT;

      g_assert_cmpstr (row->to_nick (i), ==, words[i]);
      g_assert_true (row->from_nick (words[i], &value));
      g_assert_cmpuint (value, ==, i);
    }

  if (row->get_type != NULL)
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (row->get_type ());

      g_assert_cmpuint (G_ENUM_CLASS (klass)->n_values, ==, n);
      for (guint i = 0; i < n; i++)
        g_assert_cmpstr (g_enum_get_value (G_ENUM_CLASS (klass), (int) i)->value_nick, ==, words[i]);
    }
}

static void
test_other_words (gconstpointer data)
{
  static const char * const others[] = { NULL, "", "Supported", " supported", "supported ", "nothing", "1", "é" };
  const WordCase *row = data;

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      guint value = 1;

      g_assert_false (row->from_nick (others[i], &value));
      g_assert_cmpuint (value, ==, 1);
    }
}

static void
test_details (void)
{
  static const char * const words[] = {
    "title", "locator", "url", "archive", "accessed", "person", "how", "spokenAt", "expression", "result", "file", "sha256", "text",
  };

  g_assert_cmpuint (FACT_EVIDENCE_N_DETAILS, ==, G_N_ELEMENTS (words));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpstr (fact_evidence_detail_to_nick ((FactEvidenceDetail) i), ==, words[i]);
}

static void
test_provenance (void)
{
  static const char * const words[] = { "at", "name", "mediaType", "encoding", "sha256", "extractor" };

  g_assert_cmpuint (FACT_PROVENANCE_N_FIELDS, ==, G_N_ELEMENTS (words));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpstr (fact_provenance_field_to_nick ((FactProvenanceField) i), ==, words[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (word_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/words/", word_cases[i].name, NULL);
      g_autofree char *others = g_strconcat (path, "/others", NULL);

      g_test_add_data_func (path, &word_cases[i], test_words);
      g_test_add_data_func (others, &word_cases[i], test_other_words);
    }
  g_test_add_func ("/words/details", test_details);
  g_test_add_func ("/words/provenance", test_provenance);

  return g_test_run ();
}
