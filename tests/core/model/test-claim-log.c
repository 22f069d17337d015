/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-claim-log.h"

#include "small-project.h"

#define N_CLAIMS 100
#define N_ENTRIES 20000

/* Entries of all claims in turn, numbered. */
static FactState *
long_log (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("project");
  g_autoptr (FactHeader) header = fact_header_new (id, "Title", "2026-11-22T10:00:00Z");
  g_autoptr (GPtrArray) log = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < N_ENTRIES; i++)
    {
      g_autofree char *entry_string = g_strdup_printf ("%u", i);
      g_autofree char *claim_string = g_strdup_printf ("claim-%u", i % N_CLAIMS);
      g_autoptr (GRefString) entry_id = g_ref_string_new (entry_string);
      g_autoptr (GRefString) claim_id = g_ref_string_new (claim_string);

      g_ptr_array_add (log, fact_activity_new (entry_id, "2026-11-22T10:00:00Z", "Ada", FACT_ACTION_TAGS, NULL,
                                               i % 7 == 3 ? NULL : claim_id, NULL, NULL, NULL));
    }

  return fact_state_new_full (header, NULL, NULL, NULL, log);
}

static void
test_newest_first (void)
{
  g_autoptr (FactState) state = long_log ();
  g_autoptr (GPtrArray) entries = fact_claim_log_find (state, "claim-5", G_MAXUINT, NULL);
  guint last = N_ENTRIES;

  for (guint i = 0; i < entries->len; i++)
    {
      guint number = (guint) g_ascii_strtoull (fact_record_get_id (entries->pdata[i]), NULL, 10);

      g_assert_cmpuint (number, <, last);
      g_assert_cmpuint (number % N_CLAIMS, ==, 5);
      last = number;
    }
  g_assert_cmpuint (entries->len, >, N_ENTRIES / N_CLAIMS * 3 / 4);
}

static void
test_bounded (void)
{
  g_autoptr (FactState) state = long_log ();
  g_autoptr (GPtrArray) entries = fact_claim_log_find (state, "claim-0", 3, NULL);
  g_autoptr (GPtrArray) none = fact_claim_log_find (state, "nothing", 3, NULL);

  g_assert_cmpuint (entries->len, ==, 3);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_cancelled (void)
{
  g_autoptr (FactState) state = long_log ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GPtrArray) all = fact_claim_log_find (state, "claim-5", G_MAXUINT, NULL);
  g_autoptr (GPtrArray) some = NULL;

  g_cancellable_cancel (cancellable);
  some = fact_claim_log_find (state, "claim-5", G_MAXUINT, cancellable);
  g_assert_cmpuint (some->len, <, all->len);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/claim-log/newest-first", test_newest_first);
  g_test_add_func ("/claim-log/bounded", test_bounded);
  g_test_add_func ("/claim-log/cancelled", test_cancelled);

  return g_test_run ();
}
