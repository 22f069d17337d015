/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-evidence-trouble.h"

#include "edit/fact-edits.h"

#include "../small-document.h"

typedef struct
{
  FactEvidenceKind    kind;
  FactEvidenceDetail  detail;
  const char         *value;
  const char         *result;
  const char         *trouble;
} Row;

static const Row rows[] = {
  { FACT_EVIDENCE_CALCULATION, FACT_DETAIL_EXPRESSION, "129 - 44", "85", NULL },
  { FACT_EVIDENCE_CALCULATION, FACT_DETAIL_EXPRESSION, "129 - 44", "86", "Wrong Result" },
  { FACT_EVIDENCE_CALCULATION, FACT_DETAIL_EXPRESSION, "129 - 44", NULL, "Wrong Result" },
  { FACT_EVIDENCE_CALCULATION, FACT_DETAIL_EXPRESSION, "129 minus 44", "85", "Cannot Be Computed" },
  { FACT_EVIDENCE_WEB, FACT_DETAIL_URL, "https://a.example", NULL, NULL },
  { FACT_EVIDENCE_ATTACHMENT, FACT_DETAIL_FILE, "photo.jpg", NULL, NULL },      /* not checked yet */
};

static FactEvidence *
make_evidence (const Row *row)
{
  g_autoptr (GRefString) id = g_ref_string_new ("x");
  g_autoptr (FactEvidence) bare = fact_evidence_new (id, row->kind, FACT_STANCE_SUPPORTS, "");
  g_autoptr (FactEvidence) detailed = fact_evidence_with_detail (bare, row->detail, row->value);

  return fact_evidence_with_detail (detailed, FACT_DETAIL_RESULT, row->result);
}

static void
test_labels (void)
{
  g_autoptr (FactEditContext) context = fact_edit_context_new ("Ada");
  g_autoptr (FactDocument) document = small_document_new (context);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (FactEvidence) evidence = make_evidence (&rows[i]);
      g_autofree char *label = fact_evidence_trouble_label (document, evidence);

      g_assert_cmpstr (label, ==, rows[i].trouble);
    }
}

static void
checked_cb (GMainLoop *loop)
{
  g_main_loop_quit (loop);
}

/* An attachment that nobody finds is told of once the files were looked for. */
static void
test_missing (void)
{
  g_autoptr (FactEditContext) context = fact_edit_context_new ("Ada");
  g_autoptr (FactDocument) document = small_document_new (context);
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  const char *values[FACT_EVIDENCE_N_DETAILS] = { NULL };
  g_autoptr (GError) error = NULL;
  FactClaim *claim;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  values[FACT_DETAIL_FILE] = "photo.jpg";
  values[FACT_DETAIL_SHA256] = "a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa";
  fact_document_apply (document,
                       fact_edit_add_outside_evidence (fact_document_get_state (document), context, "two",
                                                       FACT_EVIDENCE_ATTACHMENT, values, FACT_STANCE_SUPPORTS, NULL, &error),
                       &error);
  g_assert_no_error (error);
  claim = fact_state_find_claim (fact_document_get_state (document), "two");
  before = fact_evidence_trouble_label (document, fact_claim_get_evidence (claim, 0));
  g_assert_null (before);

  g_signal_connect_swapped (document, "attachments-checked", G_CALLBACK (checked_cb), loop);
  fact_document_check_attachments (document);
  g_main_loop_run (loop);
  after = fact_evidence_trouble_label (document, fact_claim_get_evidence (claim, 0));
  g_assert_cmpstr (after, ==, "File Missing");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/evidence-trouble/labels", test_labels);
  g_test_add_func ("/evidence-trouble/missing", test_missing);

  return g_test_run ();
}
