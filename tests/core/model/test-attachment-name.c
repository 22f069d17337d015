/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-attachment-name.h"
#include "model/fact-evidence-detail.h"

#include <string.h>

static void
test_find (void)
{
  static const struct { const char *file; const char *name; } rows[] = {
    { "photo.jpg", "photo.jpg" }, { "Größe (2).pdf", "Größe (2).pdf" }, { "ellery.factproj.d/photo.jpg", "photo.jpg" },
    { "a..b", "a..b" }, { "C:\\photo.jpg", "C:\\photo.jpg" },
    { "", NULL }, { ".", NULL }, { "..", NULL }, { ".hidden", NULL }, { "/etc/passwd", NULL }, { "../photo.jpg", NULL },
    { "x.factproj.d/../../etc/passwd", NULL }, { "x.factproj.d/a/b", NULL }, { "x.factproj.d/", NULL }, { "x.factproj.d/..", NULL },
    { ".factproj.d/photo.jpg", NULL }, { "folder/photo.jpg", NULL }, { "x.factproj.d//etc/passwd", NULL }, { "a\nb", NULL },
    { "caf\xe9", NULL },
  };
  g_autofree char *endless = g_strnfill (256, 'a');

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpstr (fact_attachment_name_find (rows[i].file), ==, rows[i].name);
  g_assert_null (fact_attachment_name_find (endless));
}

static void
test_make (void)
{
  static const struct { const char *basename; guint number; const char *name; } rows[] = {
    { "photo.jpg", 1, "photo.jpg" }, { "photo.jpg", 2, "photo (2).jpg" }, { "Größe", 3, "Größe (3)" },
    { "..", 1, "file" }, { ".bashrc", 1, "bashrc" }, { "../../etc/passwd", 1, "_.._etc_passwd" }, { "a:b*c?.txt", 1, "a_b_c_.txt" },
    { "a\nb\342\200\256c", 1, "a_b_c" }, { "x.", 1, "x" }, { " ", 1, "file" }, { "archive.tar.gz", 2, "archive.tar (2).gz" },
    { "caf\xe9", 1, "caf\357\277\275" }, { "a.much-too-long-for-an-extension", 2, "a.much-too-long-for-an-extension (2)" },
  };
  g_autofree char *endless = g_strnfill (5000, 'a');
  g_autofree char *shortened = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *name = fact_attachment_name_make (rows[i].basename, rows[i].number);

      g_assert_cmpstr (name, ==, rows[i].name);
      g_assert_cmpstr (fact_attachment_name_find (name), ==, name);
    }

  shortened = fact_attachment_name_make (endless, 12);
  g_assert_cmpuint (strlen (shortened), <, 210);
  g_assert_true (g_str_has_suffix (shortened, "a (12)"));
}

/* Made of any bytes, a name is one that is found. */
static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);

  for (guint i = 0; i < 5000; i++)
    {
      char bytes[40] = { 0 };
      g_autofree char *name = NULL;

      for (gint n = g_rand_int_range (rand, 0, sizeof bytes); n > 0; n--)
        bytes[n - 1] = (char) g_rand_int_range (rand, 1, 256);
      name = fact_attachment_name_make (bytes, 1 + (guint) g_rand_int_range (rand, 0, 20));
      g_assert_cmpstr (fact_attachment_name_find (name), ==, name);
    }
}

static void
test_needs (void)
{
  for (FactEvidenceKind kind = FACT_EVIDENCE_SPAN; kind <= FACT_EVIDENCE_ATTACHMENT; kind++)
    {
      guint n_required = 0;

      for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
        {
          FactDetailNeed need = fact_evidence_kind_get_need (kind, detail);
          FactEvidenceDetail found = 0;

          n_required += need == FACT_DETAIL_REQUIRED || need == FACT_DETAIL_FIXED;
          g_assert_true (fact_evidence_detail_from_nick (fact_evidence_detail_to_nick (detail), &found));
          g_assert_cmpuint (found, ==, detail);
        }
      g_assert_cmpuint (n_required, ==, kind == FACT_EVIDENCE_SPAN ? 0 : kind == FACT_EVIDENCE_ATTACHMENT ? 2 : 1);
    }
  g_assert_false (fact_evidence_detail_from_nick ("no-such", &(FactEvidenceDetail) { 0 }));
  g_assert_false (fact_evidence_detail_from_nick (NULL, &(FactEvidenceDetail) { 0 }));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/attachment-name/find", test_find);
  g_test_add_func ("/attachment-name/make", test_make);
  g_test_add_func ("/attachment-name/random", test_random);
  g_test_add_func ("/evidence-detail/needs", test_needs);

  return g_test_run ();
}
