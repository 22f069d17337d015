/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/fact-source-parts.h"
#include "model/fact-evidence-detail.h"

#include <string.h>

/* Details as “nick=value”, parted by “|”. */
typedef struct
{
  const char       *name;
  FactEvidenceKind  kind;
  const char       *details;
  const char       *citation;
} Row;

static const Row rows[] = {
  { "web", FACT_EVIDENCE_WEB, "title=Budget 2026|url=https://city.example/b|archive=https://archive.example/1|accessed=2026-11-22",
    "Budget 2026, https://city.example/b, archived at https://archive.example/1, accessed 22 November 2026" },
  { "web-address-only", FACT_EVIDENCE_WEB, "url=https://city.example/b", "https://city.example/b" },
  { "document", FACT_EVIDENCE_DOCUMENT, "title=Plan|locator=p. 12|text=four\nkilometres|accessed=2024",
    "“four kilometres” — Plan, p. 12, accessed 2024" },
  { "person", FACT_EVIDENCE_PERSON, "person=The engineer|how=phone|spokenAt=2026-01-02T10:00:00Z|text=I counted twice.",
    "“I counted twice.” — The engineer, phone, 2 January 2026" },
  { "calculation", FACT_EVIDENCE_CALCULATION, "expression=129 - 44|result=85", "129 − 44 = 85" },
  { "rounded", FACT_EVIDENCE_CALCULATION, "expression=100 / 3|result=≈ 33.33", "100 / 3 ≈ 33.33" },
  { "wrong-result", FACT_EVIDENCE_CALCULATION, "expression=129 - 44|result=86",
    "129 − 44 = 86, but the calculation gives 85" },
  { "no-calculation", FACT_EVIDENCE_CALCULATION, "expression=129 minus 44|result=85", "129 minus 44 = 85" },
  { "no-result", FACT_EVIDENCE_CALCULATION, "expression=129 - 44", "129 − 44" },
  { "attachment", FACT_EVIDENCE_ATTACHMENT, "title=Council meeting|file=council.ogg|locator=0:45", "Council meeting, file council.ogg, 0:45" },
  { "attachment-of-before", FACT_EVIDENCE_ATTACHMENT, "file=old.factproj.d/photo.jpg", "file photo.jpg" },
  { "attachment-elsewhere", FACT_EVIDENCE_ATTACHMENT, "file=/etc/passwd", "file /etc/passwd" },
  { "nothing", FACT_EVIDENCE_WEB, "", "" },
};

static FactEvidence *
make_evidence (const Row *row)
{
  g_autoptr (GRefString) id = g_ref_string_new ("evidence");
  FactEvidence *evidence = fact_evidence_new (id, row->kind, FACT_STANCE_CONTEXT, "");
  g_auto (GStrv) words = g_strsplit (row->details, "|", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autoptr (FactEvidence) before = evidence;
      FactEvidenceDetail detail = 0;
      char *equals = strchr (words[i], '=');

      *equals = '\0';
      g_assert_true (fact_evidence_detail_from_nick (words[i], &detail));
      evidence = fact_evidence_with_detail (before, detail, equals + 1);
    }

  return evidence;
}

static void
test_citation (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (FactEvidence) evidence = make_evidence (row);
  g_autofree char *citation = fact_citation_format_evidence (evidence);

  g_assert_cmpstr (citation, ==, row->citation);
}

static void
test_addresses (void)
{
  g_autoptr (FactEvidence) evidence = make_evidence (&rows[0]);
  g_autoptr (GPtrArray) parts = fact_source_parts_new (evidence);
  guint n_addresses = 0;

  for (guint i = 0; i < parts->len; i++)
    n_addresses += ((FactSourcePart *) g_ptr_array_index (parts, i))->is_address;
  g_assert_cmpuint (parts->len, ==, 4);
  g_assert_cmpuint (n_addresses, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/source-parts/citation/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_citation);
    }
  g_test_add_func ("/source-parts/addresses", test_addresses);

  return g_test_run ();
}
