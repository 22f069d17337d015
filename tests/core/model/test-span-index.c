/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-span-index.h"

#define N_OPERATIONS 6000
#define TEXT_LENGTH 2000

static FactMark
mark_for (guint start,
          guint end,
          guint kind,
          guint number)
{
  g_autofree char *id = g_strdup_printf ("m%u", number);
  FactMark mark = { { start, end }, (FactMarkKind) kind, NULL, NULL };

  if (kind != FACT_MARK_CLEARED)
    {
      mark.claim_id = g_ref_string_new_intern (number % 2 == 0 ? "even" : "odd");
      mark.id = g_ref_string_new_intern (id);
    }

  return mark;
}

/* Many short ones, some long ones that hold others, now and then one over nearly all of the text. */
static FactMark
random_mark (GRand *rand,
             guint  number)
{
  guint start = (guint) g_rand_int_range (rand, 0, TEXT_LENGTH - 1);
  guint kind = (guint) g_rand_int_range (rand, 0, 3);
  guint longest = g_rand_int_range (rand, 0, 100) < 4 ? TEXT_LENGTH : 40;
  guint end = start + 1 + (guint) g_rand_int_range (rand, 0, (gint32) longest);

  return mark_for (start, MIN (end, TEXT_LENGTH), kind, number);
}

static void
mark_clear (gpointer data)
{
  FactMark *mark = data;

  g_clear_pointer (&mark->claim_id, g_ref_string_release);
  g_clear_pointer (&mark->id, g_ref_string_release);
}

static gboolean
mark_equal (const FactMark *a,
            const FactMark *b)
{
  return fact_span_equal (a->span, b->span) && a->kind == b->kind
         && g_strcmp0 (a->claim_id, b->claim_id) == 0 && g_strcmp0 (a->id, b->id) == 0;
}

/* The answer is right when it has as many marks as walking all of them finds, each overlaps, and none starts before the last. */
static void
assert_query (FactSpanIndex *index,
              GArray        *all,
              FactSpan       range)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  guint n_expected = 0;

  g_ptr_array_add (found, NULL);      /* what the caller has in it already stays */
  fact_span_index_query (index, range, found);
  for (guint i = 0; i < all->len; i++)
    n_expected += range.start < range.end && fact_span_overlaps (g_array_index (all, FactMark, i).span, range);

  g_assert_null (found->pdata[0]);
  g_assert_cmpuint (found->len - 1, ==, n_expected);
  for (guint i = 1; i < found->len; i++)
    {
      const FactMark *mark = found->pdata[i];
      const FactMark *before = found->pdata[i - 1];

      g_assert_true (fact_span_overlaps (mark->span, range));
      g_assert_true (mark != before);
      g_assert_true (before == NULL || before->span.start < mark->span.start
                     || (before->span.start == mark->span.start && before->span.end >= mark->span.end));
    }
}

static void
assert_answers (FactSpanIndex *index,
                GArray        *all,
                GRand         *rand)
{
  guint start = (guint) g_rand_int_range (rand, 0, TEXT_LENGTH + 20);
  guint end = start + (guint) g_rand_int_range (rand, 0, 80);

  g_assert_cmpuint (fact_span_index_get_n (index), ==, all->len);
  assert_query (index, all, (FactSpan) { start, end });
  assert_query (index, all, (FactSpan) { start, start + 1 });
  assert_query (index, all, (FactSpan) { 0, G_MAXUINT });
}

static void
change (FactSpanIndex *index,
        GArray        *all,
        GRand         *rand,
        guint          number)
{
  FactMark mark = random_mark (rand, number);
  guint place = all->len > 0 ? (guint) g_rand_int_range (rand, 0, (gint32) all->len) : 0;

  switch (g_rand_int_range (rand, 0, all->len > 1500 ? 12 : 8))
    {
    case 0:
      fact_span_index_append (index, &mark);
      g_array_append_val (all, mark);
      break;
    case 1:
      /* A cleared passage has no name, so one at this place would be the same. */
      if (mark.kind != FACT_MARK_CLEARED)
        g_assert_false (fact_span_index_remove (index, &mark));
      mark_clear (&mark);
      break;
    case 2: case 3: case 4: case 5: case 6:
      fact_span_index_add (index, &mark);
      g_array_append_val (all, mark);
      break;
    default:
      mark_clear (&mark);
      if (all->len > 0)
        {
          g_assert_true (fact_span_index_remove (index, &g_array_index (all, FactMark, place)));
          g_array_remove_index_fast (all, place);
        }
    }
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);
  g_autoptr (FactSpanIndex) index = fact_span_index_new ();
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (FactMark));

  g_array_set_clear_func (all, mark_clear);
  for (guint i = 0; i < N_OPERATIONS; i++)
    {
      change (index, all, rand, i);
      if (i % 2 == 0)
        assert_answers (index, all, rand);
    }
  g_assert_cmpuint (all->len, >, 1000);
}

/* What is done to a copy is not done to the index. */
static void
test_copy (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261123);
  g_autoptr (FactSpanIndex) index = fact_span_index_new ();
  g_autoptr (FactSpanIndex) copy = NULL;
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (FactMark));

  g_array_set_clear_func (all, mark_clear);
  for (guint i = 0; i < 200; i++)
    change (index, all, rand, i);

  copy = fact_span_index_copy (index);
  assert_answers (copy, all, rand);
  for (guint i = 0; i < all->len; i++)
    g_assert_true (fact_span_index_remove (copy, &g_array_index (all, FactMark, i)));
  g_assert_cmpuint (fact_span_index_get_n (copy), ==, 0);
  assert_answers (index, all, rand);
}

typedef struct
{
  const char *name;
  FactSpan    range;
  const char *found;
} QueryCase;

/* Over the marks a 0–10, b 0–4, c 4–6, d 9–12 and the cleared passage – 20–30. */
static const QueryCase query_cases[] = {
  { "all",               { 0, 100 },       "a b c d –" },
  { "first",             { 0, 1 },         "a b" },
  { "end-is-outside",    { 12, 20 },       "" },
  { "touches-both",      { 11, 21 },       "d –" },
  { "inside-one",        { 7, 8 },         "a" },
  { "between",           { 4, 5 },         "a c" },
  { "empty-range",       { 5, 5 },         "" },
  { "backwards",         { 8, 2 },         "" },
  { "last",              { 29, 30 },       "–" },
  { "behind",            { 30, 31 },       "" },
  { "far",               { 0, G_MAXUINT }, "a b c d –" },
  { "last-offset",       { G_MAXUINT, G_MAXUINT }, "" },
};

static FactSpanIndex *
index_of_five (void)
{
  static const struct { guint start, end; const char *id; } marks[] = {
    { 9, 12, "d" }, { 0, 4, "b" }, { 20, 30, NULL }, { 0, 10, "a" }, { 4, 6, "c" },
  };
  FactSpanIndex *index = fact_span_index_new ();

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (GRefString) id = marks[i].id != NULL ? g_ref_string_new (marks[i].id) : NULL;
      FactMark mark = { { marks[i].start, marks[i].end }, id != NULL ? FACT_MARK_OCCURRENCE : FACT_MARK_CLEARED, id, id };

      fact_span_index_append (index, &mark);
    }

  return index;
}

static char *
name_marks (GPtrArray *marks)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < marks->len; i++)
    {
      const FactMark *mark = marks->pdata[i];

      g_string_append_printf (names, "%s%s", i > 0 ? " " : "", mark->id != NULL ? mark->id : "–");
    }

  return g_string_free (names, FALSE);
}

static void
test_query (gconstpointer data)
{
  const QueryCase *row = data;
  g_autoptr (FactSpanIndex) index = index_of_five ();
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();
  g_autofree char *names = NULL;

  fact_span_index_query (index, row->range, marks);
  names = name_marks (marks);
  g_assert_cmpstr (names, ==, row->found);
}

static void
test_query_at (void)
{
  static const char * const expected[] = { "a b", "a b", "a b", "a b", "a c", "a c", "a", "a", "a", "a d", "d", "d", "" };
  g_autoptr (FactSpanIndex) index = index_of_five ();

  for (guint offset = 0; offset < G_N_ELEMENTS (expected); offset++)
    {
      g_autoptr (GPtrArray) marks = g_ptr_array_new ();
      g_autofree char *names = NULL;

      fact_span_index_query_at (index, offset, marks);
      names = name_marks (marks);
      g_assert_cmpstr (names, ==, expected[offset]);
    }
}

static void
test_empty (void)
{
  g_autoptr (FactSpanIndex) index = fact_span_index_new ();
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();
  FactMark mark = mark_for (0, 1, FACT_MARK_CLEARED, 0);

  fact_span_index_query (index, (FactSpan) { 0, 10 }, marks);
  g_assert_cmpuint (marks->len, ==, 0);
  g_assert_false (fact_span_index_remove (index, &mark));
  g_assert_cmpuint (fact_span_index_get_n (index), ==, 0);
}

/* Two cleared passages at one place cannot be told apart; taking one away leaves the other. */
static void
test_twins (void)
{
  g_autoptr (FactSpanIndex) index = fact_span_index_new ();
  FactMark mark = mark_for (3, 7, FACT_MARK_CLEARED, 0);

  fact_span_index_add (index, &mark);
  fact_span_index_add (index, &mark);
  g_assert_true (fact_span_index_remove (index, &mark));
  g_assert_cmpuint (fact_span_index_get_n (index), ==, 1);
  g_assert_true (mark_equal (fact_span_index_get (index, 0), &mark));
  g_assert_true (fact_span_index_remove (index, &mark));
  g_assert_false (fact_span_index_remove (index, &mark));
}

#define ADD_ROWS(prefix, cases, test)                                             \
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)                                \
    {                                                                             \
      g_autofree char *path = g_strconcat (prefix, cases[i].name, NULL);          \
                                                                                  \
      g_test_add_data_func (path, &cases[i], test);                               \
    }

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/span-index/random", test_random);
  g_test_add_func ("/span-index/copy", test_copy);
  ADD_ROWS ("/span-index/query/", query_cases, test_query)
  g_test_add_func ("/span-index/query-at", test_query_at);
  g_test_add_func ("/span-index/empty", test_empty);
  g_test_add_func ("/span-index/twins", test_twins);

  return g_test_run ();
}
