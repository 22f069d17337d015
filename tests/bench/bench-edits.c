/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-history.h"

#include "generated-project.h"
#include "timings.h"

#include <locale.h>
#include <stdlib.h>

/*
 * One edit, undo or redo of the worst kinds in a project of 50,000 claims in 1,000 articles, with one subscriber and both lists
 * watched, in microseconds. Target: p99 under 1,000 each. Run it in a release build: `bench-edits [RUNS]`.
 */

#define N_ARTICLES 1000
#define N_CLAIMS 50000
#define N_BYTES_PER_ARTICLE 20000
#define N_SPANS_IN_ONE 10000
#define N_GROUPED 100
#define N_SHOWN 100
#define TARGET_US 1000.0

enum { MAKING, UNDOING, REDOING, N_PHASES };

typedef struct
{
  FactEditContext *context;
  FactProject     *project;
  FactHistory     *history;
  GPtrArray       *rows;         /* the rows of a window that somebody looks at */
  gint64           now;
  guint            n_ids;
  guint            n_told;
  guint            n_runs;
  gboolean         is_shared;    /* a worker holds the state, as while saving */
  Timings          timings[N_PHASES];
} Bench;

static gint64
tell_time (gpointer user_data)
{
  return ((Bench *) user_data)->now;
}

static GRefString *
count_id (gpointer user_data)
{
  g_autofree char *id = g_strdup_printf ("6f1c2d3e-5a7b-4d0e-9c11-%012x", ++((Bench *) user_data)->n_ids);

  return g_ref_string_new (id);
}

static void
changed_cb (FactProject   *project,
            FactChangeSet *changes,
            Bench         *self)
{
  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    self->n_told += fact_change_get_id (fact_change_set_get (changes, i)) != NULL;
}

static void
items_changed_cb (GListModel *model,
                  guint       place,
                  guint       n_removed,
                  guint       n_added,
                  Bench      *self)
{
  for (guint i = place; i < place + n_added; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (model, i);

      self->n_told += item != NULL;
    }
  self->n_told += n_removed;
}

static void
watch (Bench      *self,
       GListModel *model)
{
  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), self);
  for (guint i = 0; i < N_SHOWN; i++)
    g_ptr_array_add (self->rows, g_list_model_get_item (model, i));
}

static FactArticle *
crowded_article (Bench *self)
{
  return fact_state_get_article (fact_project_get_state (self->project), 0);
}

/* A span of the crowded article that no other run has. */
static FactSpan
span_for (guint number)
{
  guint start = (number * 7919u) % 12000;

  return (FactSpan) { start, start + 20 + number % 60 };
}

static FactClaim *
with_one_more_span (FactClaim   *claim,
                    FactArticle *article,
                    guint        number)
{
  g_autofree char *id_string = g_strdup_printf ("11112d3e-5a7b-4d0e-9c11-%012x", number);
  g_autoptr (GRefString) id = g_ref_string_new (id_string);
  g_autoptr (FactAnchor) anchor =
    fact_anchor_new_for_text (fact_record_get_id (article), fact_article_get_text (article), span_for (number));
  g_autoptr (GPtrArray) evidence = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    g_ptr_array_add (evidence, fact_record_ref (fact_claim_get_evidence (claim, i)));
  g_ptr_array_add (evidence, fact_evidence_new_span (id, anchor, FACT_STANCE_CONTEXT, ""));

  return fact_claim_with_evidence (claim, evidence);
}

static FactState *
crowd_first_article (FactState *state)
{
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();

  for (guint i = 0; i < N_SPANS_IN_ONE; i++)
    {
      guint place = i * (N_CLAIMS / N_SPANS_IN_ONE);
      FactClaim *before = fact_state_get_claim (state, place);
      g_autoptr (FactClaim) after = with_one_more_span (before, fact_state_get_article (state, 0), i);

      fact_change_set_add (changes, before, after, place, place);
    }

  return fact_state_apply (state, changes);
}

/* What opening such a project costs apart from reading its file. */
static void
time_opening (FactState *state)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new ();
  g_autoptr (GPtrArray) claims = g_ptr_array_new ();

  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    g_ptr_array_add (articles, fact_state_get_article (state, i));
  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    g_ptr_array_add (claims, fact_state_get_claim (state, i));

  for (guint i = 0; i < 5; i++)
    {
      g_autoptr (FactState) again = NULL;
      g_autoptr (FactMarkMap) map = NULL;
      clock_t start, made, marked;

      start = clock ();
      again = fact_state_new_full (fact_state_get_header (state), articles, claims, NULL, NULL);
      made = clock ();
      map = fact_mark_map_new (again);
      marked = clock ();
      g_print ("opening, processor time: state %.1f ms, marks %.1f ms\n", (double) (made - start) * 1e3 / CLOCKS_PER_SEC,
               (double) (marked - made) * 1e3 / CLOCKS_PER_SEC);
    }
}

static void
describe_texts (FactState *state)
{
  gsize n_bytes = 0, n_plain = 0, n_chars = 0;

  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    {
      FactText *text = fact_article_get_text (fact_state_get_article (state, i));
      const char *utf8 = fact_text_get_utf8 (text);

      n_bytes += fact_text_get_n_bytes (text);
      n_chars += fact_text_get_n_chars (text);
      for (gsize j = 0; j < fact_text_get_n_bytes (text); j++)
        n_plain += (guchar) utf8[j] < 0x80;
    }
  g_print ("texts: %.1f MB, not ASCII: %.1f %% of code points, %.1f %% of bytes\n", (double) n_bytes / 1e6,
           100.0 * (double) (n_chars - n_plain) / (double) n_chars, 100.0 * (double) (n_bytes - n_plain) / (double) n_bytes);
}

/* Makes the step find a state that somebody else holds too, when that is what is measured. */
static FactState *
hold_state (Bench *self)
{
  return self->is_shared ? fact_state_ref (fact_project_get_state (self->project)) : NULL;
}

typedef FactEdit *(*MakeFunc) (Bench   *self,
                               guint    run);

static FactEdit *
remove_first_claim (Bench *self,
                    guint  run)
{
  FactState *state = fact_project_get_state (self->project);
  const char *ids[] = { fact_record_get_id (fact_state_get_claim (state, 0)), NULL };

  return fact_edit_remove_claims (state, self->context, ids, NULL);
}

static FactEdit *
add_occurrence (Bench *self,
                guint  run)
{
  FactState *state = fact_project_get_state (self->project);
  FactClaim *claim = fact_state_get_claim (state, (run * 131) % N_CLAIMS);

  return fact_edit_add_occurrence (state, self->context, fact_record_get_id (claim),
                                   fact_record_get_id (crowded_article (self)), span_for (N_SPANS_IN_ONE + run), NULL);
}

static FactEdit *
add_evidence (Bench *self,
              guint  run)
{
  FactState *state = fact_project_get_state (self->project);
  FactClaim *claim = fact_state_get_claim (state, N_CLAIMS - 1 - run % 1000);

  return fact_edit_add_evidence (state, self->context, fact_record_get_id (claim), fact_record_get_id (crowded_article (self)),
                                 span_for (N_SPANS_IN_ONE + run), FACT_STANCE_SUPPORTS, NULL, NULL);
}

static FactEdit *
set_last_verdict (Bench *self,
                  guint  run)
{
  FactState *state = fact_project_get_state (self->project);
  FactClaim *claim = fact_state_get_claim (state, N_CLAIMS - 1);

  return fact_edit_set_verdict (state, self->context, fact_record_get_id (claim),
                                (fact_claim_get_verdict (claim) + 1) % FACT_N_VERDICTS, NULL);
}

static void
make_once (Bench    *self,
           MakeFunc  make,
           guint     run)
{
  g_autoptr (FactEdit) edit = make (self, run);

  g_assert_nonnull (edit);
  g_assert_false (fact_edit_is_empty (edit));
  fact_history_apply (self->history, edit);
}

static void
undo_and_redo (Bench *self)
{
  g_autoptr (FactState) held = hold_state (self);
  g_autoptr (FactState) held_undone = NULL;
  Moment start = moment_now ();

  g_assert_true (fact_history_undo (self->history));
  timings_note (&self->timings[UNDOING], &start);

  held_undone = hold_state (self);
  start = moment_now ();
  g_assert_true (fact_history_redo (self->history));
  timings_note (&self->timings[REDOING], &start);

  g_assert_true (fact_history_undo (self->history));
}

static void
print_times (Bench      *self,
             const char *name)
{
  static const char * const phases[] = { "edit", "undo", "redo" };

  for (guint i = 0; i < N_PHASES; i++)
    {
      g_autofree char *line = g_strdup_printf ("%-30s %-6s %-4s", name, self->is_shared ? "shared" : "", phases[i]);

      timings_print (&self->timings[i], line, TARGET_US);
    }
}

static void
time_edit (Bench      *self,
           const char *name,
           MakeFunc    make)
{
  for (guint run = 0; run < self->n_runs; run++)
    {
      g_autoptr (FactState) held = hold_state (self);
      Moment start;

      self->now += 60;
      start = moment_now ();
      make_once (self, make, run);
      timings_note (&self->timings[MAKING], &start);
      undo_and_redo (self);
    }
  print_times (self, name);
}

static void
time_group (Bench *self)
{
  for (guint run = 0; run < self->n_runs; run++)
    {
      fact_history_begin_group (self->history, "Verdicts");
      for (guint i = 0; i < N_GROUPED; i++)
        {
          FactState *state = fact_project_get_state (self->project);
          FactClaim *claim = fact_state_get_claim (state, (run + i * 499) % N_CLAIMS);
          g_autoptr (FactEdit) edit =
            fact_edit_set_verdict (state, self->context, fact_record_get_id (claim),
                                   (fact_claim_get_verdict (claim) + 1) % FACT_N_VERDICTS, NULL);

          fact_history_apply (self->history, edit);
        }
      fact_history_end_group (self->history);
      undo_and_redo (self);
    }
  print_times (self, "group of 100 verdicts");
}

static void
time_typing (Bench *self)
{
  g_autoptr (GString) typed = g_string_new ("Ü");

  for (guint run = 0; run < self->n_runs; run++)
    {
      FactState *state = fact_project_get_state (self->project);
      FactClaim *claim = fact_state_get_claim (state, N_CLAIMS / 2);
      g_autoptr (FactEdit) edit = NULL;
      g_autoptr (FactState) held = hold_state (self);
      Moment start;

      g_string_append (typed, run % 15 == 0 ? "é" : "e");
      start = moment_now ();
      edit = fact_edit_set_claim_field (state, self->context, fact_record_get_id (claim), FACT_CLAIM_RATIONALE, typed->str, NULL);
      fact_history_apply (self->history, edit);
      timings_note (&self->timings[MAKING], &start);
    }
  undo_and_redo (self);
  g_assert_false (fact_history_can_undo (self->history));      /* all of it was one step */
  print_times (self, "typing, coalesced");
}

static void
bench_init (Bench     *self,
            FactState *state,
            guint      n_runs)
{
  *self = (Bench) { .n_runs = n_runs, .now = 1795341600 };
  self->context = fact_edit_context_new_full ("Ada", tell_time, count_id, self);
  self->project = fact_project_new (state, NULL);
  self->history = fact_history_new (self->project, self->context);
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < N_PHASES; i++)
    timings_init (&self->timings[i]);
  g_signal_connect (self->project, "changed", G_CALLBACK (changed_cb), self);
  watch (self, fact_project_get_articles (self->project));
  watch (self, fact_project_get_claims (self->project));
}

static void
bench_clear (Bench *self)
{
  g_ptr_array_unref (self->rows);
  g_clear_object (&self->history);
  g_clear_object (&self->project);
  fact_edit_context_unref (self->context);
  for (guint i = 0; i < N_PHASES; i++)
    timings_clear (&self->timings[i]);
}

int
main (int    argc,
      char **argv)
{
  guint n_runs = argc > 1 ? (guint) strtoul (argv[1], NULL, 10) : 1000;
  g_autoptr (FactState) generated = NULL;
  g_autoptr (FactState) state = NULL;
  Bench bench;

  setlocale (LC_ALL, "C.UTF-8");
  generated = generated_project_new (N_ARTICLES, N_CLAIMS, N_BYTES_PER_ARTICLE, 20261122);
  state = crowd_first_article (generated);
  g_clear_pointer (&generated, fact_state_unref);
  describe_texts (state);
  time_opening (state);

  bench_init (&bench, state, MAX (n_runs, 1));
  g_print ("crowded article: %u spans\n",
           fact_span_index_get_n (fact_project_get_span_index (bench.project, fact_record_get_id (crowded_article (&bench)))));
  for (guint i = 0; i < 2; i++)
    {
      bench.is_shared = i == 1;
      time_edit (&bench, "first claim deleted", remove_first_claim);
      time_edit (&bench, "occurrence among 10,000 spans", add_occurrence);
      time_edit (&bench, "evidence among 10,000 spans", add_evidence);
      time_edit (&bench, "verdict on the last claim", set_last_verdict);
      time_group (&bench);
      time_typing (&bench);
    }
  g_assert_cmpuint (bench.n_told, >, 0);
  bench_clear (&bench);

  return 0;
}
