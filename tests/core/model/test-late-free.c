/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-late-free.h"
#include "model/fact-project.h"

#include "small-project.h"

#define N_MANY    5000
#define N_STATES  41      /* a prime, so that every step comes by all of them */
#define N_THREADS 4

typedef struct
{
  GThread *freed_by;
  guint    n;
} Freed;

static Freed freed;

static void
note_freed (gpointer data)
{
  g_assert_cmpstr (data, ==, "data");
  freed.freed_by = g_thread_self ();
  freed.n++;
}

static void
test_small (void)
{
  guint n_before = fact_late_free_wait ();

  freed = (Freed) { NULL, 0 };
  fact_late_free ((gpointer) "data", 10, note_freed);
  g_assert_cmpuint (freed.n, ==, 1);
  g_assert_true (freed.freed_by == g_thread_self ());
  fact_late_free (NULL, N_MANY, note_freed);
  g_assert_cmpuint (fact_late_free_wait (), ==, n_before);
}

static void
test_large (void)
{
  guint n_before = fact_late_free_wait ();

  freed = (Freed) { NULL, 0 };
  for (guint i = 0; i < 10; i++)
    fact_late_free ((gpointer) "data", N_MANY, note_freed);
  g_assert_cmpuint (fact_late_free_wait (), ==, n_before + 10);
  g_assert_cmpuint (freed.n, ==, 10);
  g_assert_true (freed.freed_by != g_thread_self ());
}

static FactState *
new_state (guint n_claims)
{
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < fact_state_get_n_articles (small); i++)
    g_ptr_array_add (articles, fact_record_ref (fact_state_get_article (small, i)));
  for (guint i = 0; i < fact_state_get_n_claims (small); i++)
    g_ptr_array_add (claims, fact_record_ref (fact_state_get_claim (small, i)));
  for (guint i = 0; i < n_claims; i++)
    {
      g_autofree char *id = g_strdup_printf ("many-%u", i);

      g_ptr_array_add (claims, small_claim_new (id, i + 10, "Claimed."));
    }

  return fact_state_new_full (fact_state_get_header (small), articles, claims, NULL, NULL);
}

/* Whoever drops a large project does not wait for its records; for a small one no thread is woken. */
static void
test_project (void)
{
  const struct { guint n_claims; guint n_late; } rows[] = {
    { 3, 0 },
    { N_MANY, 3 },      /* the state, the marks and the list of claims that views are shown */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (FactState) state = new_state (rows[i].n_claims);
      FactProject *project = fact_project_new (state, NULL);
      guint n_before = fact_late_free_wait ();

      g_clear_pointer (&state, fact_state_unref);
      g_assert_finalize_object (project);
      g_assert_cmpuint (fact_late_free_wait () - n_before, ==, rows[i].n_late);
    }
}

/* A list that a view holds longer than its project. */
static void
test_list_model (void)
{
  g_autoptr (FactState) state = new_state (N_MANY);
  FactProject *project = fact_project_new (state, NULL);
  GListModel *claims = g_object_ref (fact_project_get_claims (project));
  guint n_before;

  g_clear_pointer (&state, fact_state_unref);
  g_object_unref (project);
  n_before = fact_late_free_wait ();
  g_assert_finalize_object (claims);
  g_assert_cmpuint (fact_late_free_wait (), ==, n_before + 1);
}

typedef struct
{
  GPtrArray *states;
  guint      step;      /* each thread drops them in an order of its own */
} Dropping;

static gpointer
drop_thread (gpointer data)
{
  Dropping *self = data;
  guint n = self->states->len;

  for (guint i = 0; i < n; i++)
    g_clear_pointer (&self->states->pdata[i * self->step % n], fact_state_unref);

  return NULL;
}

static FactState *
replace_statement (FactState  *state,
                   const char *statement)
{
  FactClaim *before = fact_state_get_claim (state, 1);
  g_autoptr (FactClaim) after = fact_claim_with_field (before, FACT_CLAIM_STATEMENT, statement);
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();

  fact_change_set_add (changes, before, after, 1, 1);

  return fact_state_apply (state, changes);
}

/* States share most of what they hold; each may lose its last reference in any thread, all at the same time. */
static void
test_any_thread (void)
{
  FactState *state = new_state (100);
  Dropping droppings[N_THREADS];
  GThread *threads[N_THREADS];
  g_autofree char *expected = NULL;
  g_autofree char *actual = NULL;

  for (guint i = 0; i < N_THREADS; i++)
    droppings[i] = (Dropping) { g_ptr_array_new (), i + 2 };
  for (guint i = 0; i < N_STATES; i++)
    {
      g_autofree char *statement = g_strdup_printf ("Statement %u", i);
      FactState *next = replace_statement (state, statement);

      for (guint k = 0; k < N_THREADS; k++)
        g_ptr_array_add (droppings[k].states, fact_state_ref (state));
      fact_state_unref (state);
      state = next;
    }
  expected = fact_state_dump (state);

  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("dropping", drop_thread, &droppings[i]);
  for (guint i = 0; i < N_THREADS; i++)
    {
      g_thread_join (threads[i]);
      for (guint k = 0; k < droppings[i].states->len; k++)
        g_assert_null (droppings[i].states->pdata[k]);
      g_ptr_array_unref (droppings[i].states);
    }

  actual = fact_state_dump (state);
  g_assert_cmpstr (actual, ==, expected);
  fact_state_unref (state);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/late-free/small", test_small);
  g_test_add_func ("/late-free/large", test_large);
  g_test_add_func ("/late-free/project", test_project);
  g_test_add_func ("/late-free/list-model", test_list_model);
  g_test_add_func ("/late-free/any-thread", test_any_thread);

  return g_test_run ();
}
