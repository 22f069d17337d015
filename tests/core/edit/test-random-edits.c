/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-history.h"
#include "store/fact-project-writer.h"

#include "../model/list-mirror.h"
#include "../model/small-project.h"
#include "edit-draw.h"
#include "fixed-context.h"

#include <string.h>

#define N_SEQUENCES 2400
#define SEED 20261122

/* A project, and all that has to follow it step by step. */
typedef struct
{
  FixedSource      source;
  FactEditContext *context;
  FactProject     *project;
  FactHistory     *history;
  ListMirror       articles;
  ListMirror       claims;
  gpointer         header;                                /* these two are made from change sets alone */
  GPtrArray       *records[FACT_RECORD_ACTIVITY + 1];
  guint            number_saved;                          /* highest claim number that went into a file */
} World;

static void
follow_change (World            *self,
               const FactChange *change)
{
  FactRecordKind kind = fact_change_get_kind (change);
  GPtrArray *records = self->records[kind];

  if (kind == FACT_RECORD_HEADER)
    {
      g_assert_true (self->header == (gpointer) change->before);
      self->header = change->after;
      return;
    }
  if (change->before != NULL)
    g_assert_true (g_ptr_array_steal_index (records, change->place_before) == (gpointer) change->before);
  if (change->after != NULL)
    g_ptr_array_insert (records, (int) change->place_after, change->after);
}

static void
changed_cb (FactProject   *project,
            FactChangeSet *changes,
            World         *self)
{
  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    follow_change (self, fact_change_set_get (changes, i));
}

/* The small project with three marks that do not hold, for there to be something to repair. */
static FactState *
first_state (void)
{
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  FactClaim *before = fact_state_get_claim (small, 1);
  g_autoptr (GPtrArray) occurrences = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactClaim) after = NULL;
  static const char * const words[] = { "the mayor", "nowhere at all", "o" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *id_string = g_strdup_printf ("broken-%u", i);
      g_autoptr (GRefString) id = g_ref_string_new (id_string);
      g_autoptr (FactAnchor) anchor =
        fact_anchor_new (fact_record_get_id (fact_state_get_article (small, 0)), (FactSpan) { 1, 3 + i }, words[i], "", "",
                         FACT_ANCHOR_OK);

      g_ptr_array_add (occurrences, fact_occurrence_new (id, anchor));
    }
  after = fact_claim_with_occurrences (before, occurrences);
  fact_change_set_add (changes, before, after, 1, 1);

  return fact_state_apply (small, changes);
}

static void
world_init (World     *self,
            FactState *state)
{
  *self = (World) { .header = fact_state_get_header (state) };
  self->context = fixed_context_new (&self->source, "Ada");
  self->project = fact_project_new (state, NULL);
  self->history = fact_history_new (self->project, self->context);
  list_mirror_init (&self->articles, fact_project_get_articles (self->project));
  list_mirror_init (&self->claims, fact_project_get_claims (self->project));
  for (guint kind = FACT_RECORD_ARTICLE; kind <= FACT_RECORD_ACTIVITY; kind++)
    {
      FactRecordList *list = fact_state_get_records (state, kind);

      self->records[kind] = g_ptr_array_new ();
      for (guint i = 0; i < fact_record_list_get_n (list); i++)
        g_ptr_array_add (self->records[kind], fact_record_list_get (list, i));
    }
  g_signal_connect (self->project, "changed", G_CALLBACK (changed_cb), self);
}

static void
world_clear (World *self)
{
  list_mirror_clear (&self->articles);
  list_mirror_clear (&self->claims);
  g_assert_finalize_object (self->history);
  g_assert_finalize_object (self->project);
  fact_edit_context_unref (self->context);
  for (guint kind = FACT_RECORD_ARTICLE; kind <= FACT_RECORD_ACTIVITY; kind++)
    g_ptr_array_unref (self->records[kind]);
}

static void
assert_records (World *self)
{
  FactState *state = fact_project_get_state (self->project);

  g_assert_true (self->header == (gpointer) fact_state_get_header (state));
  for (guint kind = FACT_RECORD_ARTICLE; kind <= FACT_RECORD_ACTIVITY; kind++)
    {
      FactRecordList *list = fact_state_get_records (state, kind);

      g_assert_cmpuint (fact_record_list_get_n (list), ==, self->records[kind]->len);
      for (guint i = 0; i < self->records[kind]->len; i++)
        g_assert_true (fact_record_list_get (list, i) == self->records[kind]->pdata[i]);
    }
  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    g_assert_true (fact_state_find_claim (state, fact_record_get_id (fact_state_get_claim (state, i)))
                   == fact_state_get_claim (state, i));
}

static void
assert_lists (World *self)
{
  list_mirror_assert (&self->articles);
  list_mirror_assert (&self->claims);
  for (guint i = 0; i < self->articles.items->len; i++)
    g_assert_true (fact_article_item_get_article (self->articles.items->pdata[i]) == self->records[FACT_RECORD_ARTICLE]->pdata[i]);
  for (guint i = 0; i < self->claims.items->len; i++)
    g_assert_true (fact_claim_item_get_claim (self->claims.items->pdata[i]) == self->records[FACT_RECORD_CLAIM]->pdata[i]);
}

static void
assert_same_index (FactSpanIndex *index,
                   FactSpanIndex *anew)
{
  g_assert_cmpuint (fact_span_index_get_n (index), ==, fact_span_index_get_n (anew));
  for (guint i = 0; i < fact_span_index_get_n (index); i++)
    {
      const FactMark *a = fact_span_index_get (index, i);
      const FactMark *b = fact_span_index_get (anew, i);

      g_assert_true (fact_span_equal (a->span, b->span) && a->kind == b->kind);
      g_assert_cmpstr (a->claim_id, ==, b->claim_id);
      g_assert_cmpstr (a->id, ==, b->id);
    }
}

static void
assert_same_tally (FactTally tally,
                   FactTally anew)
{
  g_assert_cmpmem (&tally, sizeof tally, &anew, sizeof anew);
}

/* Span indexes and tallies that were brought forward are those made anew; so is what they are asked for. */
static void
assert_marks (World *self)
{
  FactState *state = fact_project_get_state (self->project);
  g_autoptr (FactMarkMap) anew = fact_mark_map_new (state);

  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    {
      const char *id = fact_record_get_id (fact_state_get_article (state, i));
      g_autoptr (GPtrArray) marks = g_ptr_array_new ();
      g_autoptr (GPtrArray) marks_anew = g_ptr_array_new ();

      assert_same_index (fact_project_get_span_index (self->project, id), fact_mark_map_get_index (anew, id));
      assert_same_tally (fact_project_get_article_tally (self->project, id), fact_mark_map_get_tally (anew, id));
      assert_same_tally (fact_article_item_get_tally (self->articles.items->pdata[i]), fact_mark_map_get_tally (anew, id));
      fact_span_index_query (fact_project_get_span_index (self->project, id), (FactSpan) { 5, 11 }, marks);
      fact_span_index_query (fact_mark_map_get_index (anew, id), (FactSpan) { 5, 11 }, marks_anew);
      g_assert_cmpuint (marks->len, ==, marks_anew->len);
    }
  assert_same_tally (fact_project_get_tally (self->project), fact_mark_map_get_total (anew));
  assert_same_tally (fact_project_get_tally (self->project), fact_tally_for_state (state));
}

static void
assert_follows (World *self)
{
  assert_records (self);
  assert_lists (self);
  assert_marks (self);
}

/* Gives whether that changed anything. */
static gboolean
apply_drawn (World        *self,
             EditDraw     *draw,
             FactEditKind  kind)
{
  g_autoptr (FactEdit) edit = edit_draw (draw, fact_project_get_state (self->project), kind);

  if (edit == NULL || fact_edit_is_empty (edit))
    return FALSE;

  fact_history_apply (self->history, edit);

  return TRUE;
}

static void
apply_group (World    *self,
             EditDraw *draw)
{
  guint n = (guint) g_rand_int_range (draw->rand, 0, 4);
  gboolean has_changed = FALSE;

  fact_history_begin_group (self->history, "Group");
  for (guint i = 0; i < n; i++)
    has_changed |= apply_drawn (self, draw, (FactEditKind) g_rand_int_range (draw->rand, 0, FACT_EDIT_GROUP));
  fact_history_end_group (self->history);
  if (has_changed)
    draw->n_made[FACT_EDIT_GROUP]++;
}

static void
save (World *self)
{
  FactHeader *header = fact_state_get_header (fact_project_get_state (self->project));

  fact_history_mark_saved (self->history, fact_history_prepare_save (self->history));
  self->number_saved = MAX (self->number_saved, fact_header_get_last_number (header));
}

static void
act (World    *self,
     EditDraw *draw,
     gboolean  saves)
{
  guint what = (guint) g_rand_int_range (draw->rand, 0, 100);
  FactEditKind kind = (FactEditKind) g_rand_int_range (draw->rand, 0, FACT_N_EDIT_KINDS);

  self->source.now += g_rand_int_range (draw->rand, 0, 4);
  if (what < 15)
    fact_history_undo (self->history);
  else if (what < 27)
    fact_history_redo (self->history);
  else if (what < 32)
    fact_history_break_coalescing (self->history);
  else if (what < 40 && saves)
    save (self);
  else if (kind == FACT_EDIT_GROUP)
    apply_group (self, draw);
  else
    apply_drawn (self, draw, kind);

  assert_follows (self);
  g_assert_cmpuint (fact_header_get_last_number (fact_state_get_header (fact_project_get_state (self->project))), >=,
                    self->number_saved);
}

static GBytes *
file_bytes (FactState *state)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  fact_project_write (state, "test", stream, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_close (stream, NULL, NULL);

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

/* All there is but the log, and the last number with it, as a saved step leaves its trace there. */
static char *
dump_without_log (FactState *state)
{
  g_autofree char *dump = fact_state_dump (state);
  char *number = strstr (dump, " lastNumber=");
  char *rest = strchr (dump, '\n');
  char *log = strstr (dump, "\nactivity ");

  if (log != NULL)
    log[1] = '\0';
  *number = '\0';

  return g_strconcat (dump, rest, NULL);
}

/* What a state is, in the ways two have to agree in. */
typedef struct
{
  char   *dump;
  GBytes *bytes;       /* NULL with saves in between */
} Picture;

static Picture
picture_of (World    *self,
            gboolean  has_saves)
{
  FactState *state = fact_project_get_state (self->project);

  if (has_saves)
    return (Picture) { dump_without_log (state), NULL };

  return (Picture) { fact_state_dump (state), file_bytes (state) };
}

static void
picture_clear (gpointer data)
{
  Picture *self = data;

  g_free (self->dump);
  g_clear_pointer (&self->bytes, g_bytes_unref);
}

static void
assert_picture (World         *self,
                gboolean       has_saves,
                const Picture *expected)
{
  Picture now = picture_of (self, has_saves);

  g_assert_cmpstr (now.dump, ==, expected->dump);
  if (expected->bytes != NULL)
    g_assert_true (g_bytes_equal (now.bytes, expected->bytes));
  picture_clear (&now);
}

/* All the way back to the first state, all the way forward, and back again: the same pictures in the same order. */
static void
assert_undo_and_redo (World         *self,
                      gboolean       has_saves,
                      const Picture *first)
{
  g_autoptr (GArray) pictures = g_array_new (FALSE, FALSE, sizeof (Picture));
  Picture picture = picture_of (self, has_saves);

  g_array_set_clear_func (pictures, picture_clear);
  g_array_append_val (pictures, picture);
  while (fact_history_undo (self->history))
    {
      picture = picture_of (self, has_saves);
      g_array_append_val (pictures, picture);
      assert_follows (self);
    }
  assert_picture (self, has_saves, first);
  g_assert_true (has_saves || !fact_history_is_modified (self->history));

  for (guint i = pictures->len - 1; i > 0; i--)
    {
      g_assert_true (fact_history_redo (self->history));
      assert_picture (self, has_saves, &g_array_index (pictures, Picture, i - 1));
      assert_follows (self);
    }
  while (fact_history_undo (self->history))
    continue;
  assert_picture (self, has_saves, first);
  assert_follows (self);
}

static void
run_sequence (EditDraw  *draw,
              FactState *state,
              gboolean   has_saves)
{
  World world;
  guint n_actions = (guint) g_rand_int_range (draw->rand, 3, 24);
  Picture first;

  world_init (&world, state);
  draw->context = world.context;
  first = picture_of (&world, has_saves);
  if (g_rand_int_range (draw->rand, 0, 8) == 0)
    apply_drawn (&world, draw, FACT_EDIT_REPAIR_MARKS);
  for (guint i = 0; i < n_actions; i++)
    act (&world, draw, has_saves);
  while (fact_history_redo (world.history))
    assert_follows (&world);
  assert_undo_and_redo (&world, has_saves, &first);

  picture_clear (&first);
  world_clear (&world);
}

static void
assert_all_drawn (EditDraw *draw)
{
  for (guint kind = 0; kind < FACT_N_EDIT_KINDS; kind++)
    {
      g_test_message ("kind %u: %u made, %u empty, %u refused", kind, draw->n_made[kind], draw->n_empty[kind],
                      draw->n_refused[kind]);
      g_assert_cmpuint (draw->n_made[kind], >, 50);
    }
}

static void
test_random (gconstpointer data)
{
  gboolean has_saves = GPOINTER_TO_INT (data);
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED + (has_saves ? 1 : 0));
  g_autoptr (FactState) state = first_state ();
  g_autofree char *before = fact_state_dump (state);
  g_autofree char *after = NULL;
  EditDraw draw = { .rand = rand };

  for (guint i = 0; i < N_SEQUENCES / 2; i++)
    run_sequence (&draw, state, has_saves);
  assert_all_drawn (&draw);

  after = fact_state_dump (state);
  g_assert_cmpstr (after, ==, before);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/random-edits/unsaved", GINT_TO_POINTER (FALSE), test_random);
  g_test_add_data_func ("/random-edits/saved-in-between", GINT_TO_POINTER (TRUE), test_random);

  return g_test_run ();
}
