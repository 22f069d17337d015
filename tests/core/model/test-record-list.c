/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-record-list.h"

#include "small-project.h"

#define N_VERSIONS 6
#define N_OPERATIONS 12000

/* A list and what it should hold. */
typedef struct
{
  FactRecordList *list;
  GPtrArray      *expected;
} Version;

static GPtrArray *
copy_array (GPtrArray *array)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < array->len; i++)
    g_ptr_array_add (copy, fact_record_ref (array->pdata[i]));

  return copy;
}

static void
assert_holds (FactRecordList *list,
              GPtrArray      *expected)
{
  g_assert_cmpuint (fact_record_list_get_n (list), ==, expected->len);
  for (guint i = 0; i < expected->len; i++)
    g_assert_true (fact_record_list_get (list, i) == expected->pdata[i]);
}

static gpointer
new_record (guint number)
{
  g_autofree char *id = g_strdup_printf ("r%u", number);

  return small_record_new (id);
}

static void
insert (Version *version,
        guint    place,
        guint    number)
{
  FactRecord *record = new_record (number);

  version->list = fact_record_list_insert (version->list, place, record);
  g_ptr_array_insert (version->expected, place >= version->expected->len ? -1 : (int) place, record);
}

static void
replace (Version *version,
         guint    place,
         guint    number)
{
  FactRecord *record = new_record (number);

  version->list = fact_record_list_replace (version->list, place, record);
  fact_record_unref (version->expected->pdata[place]);
  version->expected->pdata[place] = record;
}

static void
remove_at (Version *version,
           guint    place)
{
  version->list = fact_record_list_remove (version->list, place);
  g_ptr_array_remove_index (version->expected, place);
}

static void
fork_from (Version *version,
           Version *origin)
{
  if (version == origin)
    return;

  fact_record_list_unref (version->list);
  g_ptr_array_unref (version->expected);
  version->list = fact_record_list_ref (origin->list);
  version->expected = copy_array (origin->expected);
}

static void
operate (GRand   *rand,
         Version *versions,
         guint    number)
{
  Version *version = &versions[g_rand_int_range (rand, 0, N_VERSIONS)];
  guint n = version->expected->len;
  guint place = n > 0 ? (guint) g_rand_int_range (rand, 0, (gint32) n) : 0;
  guint what = (guint) g_rand_int_range (rand, 0, 100);

  if (what < 1)
    fork_from (version, &versions[g_rand_int_range (rand, 0, N_VERSIONS)]);
  else if (what < 20)
    insert (version, G_MAXUINT, number);
  else if (what < 45)
    insert (version, place, number);
  else if (what < 60 && n > 0)
    replace (version, place, number);
  else if (n > 0)
    remove_at (version, what < 80 ? place : place / 8);
  if (what < 2)
    {
      /* Many at one place split a chunk and its halves. */
      for (guint i = 0; i < 400; i++)
        insert (version, place, number);
    }
}

/* Whatever is done to one version, the others, which share most of it, stay as they are. */
static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);
  Version versions[N_VERSIONS];

  for (guint i = 0; i < N_VERSIONS; i++)
    versions[i] = (Version) { fact_record_list_new (), g_ptr_array_new_with_free_func (fact_record_unref) };

  for (guint i = 0; i < N_OPERATIONS; i++)
    {
      operate (rand, versions, i);
      if (i % 128 == 0 || i == N_OPERATIONS - 1)
        {
          for (guint v = 0; v < N_VERSIONS; v++)
            assert_holds (versions[v].list, versions[v].expected);
        }
    }

  for (guint i = 0; i < N_VERSIONS; i++)
    {
      fact_record_list_unref (versions[i].list);
      g_ptr_array_unref (versions[i].expected);
    }
}

static FactRecordList *
list_of (guint n)
{
  FactRecordList *list = fact_record_list_new ();

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FactRecord) record = new_record (i);

      list = fact_record_list_insert (list, i, record);
    }

  return list;
}

typedef struct
{
  const char *name;
  guint       n;
  guint       place;
  guint       hint;
} FindCase;

static const FindCase find_cases[] = {
  { "hint-right", 1000, 700, 700 },
  { "hint-wrong", 1000, 700, 3 },
  { "hint-behind-the-end", 1000, 700, G_MAXUINT },
  { "first", 1000, 0, 999 },
  { "last", 1000, 999, 0 },
  { "only", 1, 0, 1 },
};

static void
test_find (gconstpointer data)
{
  const FindCase *row = data;
  g_autoptr (FactRecordList) list = list_of (row->n);
  guint place = G_MAXUINT;

  g_assert_true (fact_record_list_find (list, fact_record_list_get (list, row->place), row->hint, &place));
  g_assert_cmpuint (place, ==, row->place);
  g_assert_true (fact_record_list_find (list, fact_record_list_get (list, row->place), row->hint, NULL));
}

static void
test_find_none (void)
{
  g_autoptr (FactRecordList) list = list_of (300);
  g_autoptr (FactRecordList) empty = fact_record_list_new ();
  g_autoptr (FactRecord) twin = new_record (7);
  guint place = 77;

  g_assert_false (fact_record_list_find (list, twin, 7, &place));
  g_assert_false (fact_record_list_find (empty, twin, 0, &place));
  g_assert_cmpuint (place, ==, 77);
}

/* The record that is put in may be held by nobody but the list. */
static void
test_replace_by_itself (void)
{
  FactRecordList *list = list_of (3);

  list = fact_record_list_replace (list, 1, fact_record_list_get (list, 1));
  g_assert_cmpstr (fact_record_get_id (fact_record_list_get (list, 1)), ==, "r1");
  fact_record_list_unref (list);
}

static gpointer
change_own (gpointer data)
{
  FactRecordList *list = data;

  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr (FactRecord) record = new_record (i);

      list = fact_record_list_insert (list, i % 500, record);
      list = fact_record_list_replace (list, (i * 7) % 400, record);
      list = fact_record_list_remove (list, (i * 3) % 400);
    }

  return list;
}

static void
test_threads (void)
{
  FactRecordList *list = list_of (1000);
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (fact_record_unref);
  GThread *threads[4];
  FactRecordList *changed[4];

  for (guint i = 0; i < 1000; i++)
    g_ptr_array_add (expected, fact_record_ref (fact_record_list_get (list, i)));
  for (guint i = 0; i < 4; i++)
    threads[i] = g_thread_new ("list", change_own, fact_record_list_ref (list));
  for (guint i = 0; i < 4; i++)
    changed[i] = g_thread_join (threads[i]);

  assert_holds (list, expected);
  for (guint i = 0; i < 4; i++)
    {
      g_assert_cmpuint (fact_record_list_get_n (changed[i]), ==, 1000);
      for (guint j = 0; j < 1000; j++)
        g_assert_cmpstr (fact_record_get_id (fact_record_list_get (changed[i], j)), ==,
                         fact_record_get_id (fact_record_list_get (changed[0], j)));
    }
  for (guint i = 0; i < 4; i++)
    fact_record_list_unref (changed[i]);
  fact_record_list_unref (list);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record-list/random", test_random);
  for (guint i = 0; i < G_N_ELEMENTS (find_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/record-list/find/", find_cases[i].name, NULL);

      g_test_add_data_func (path, &find_cases[i], test_find);
    }
  g_test_add_func ("/record-list/find/none", test_find_none);
  g_test_add_func ("/record-list/replace-by-itself", test_replace_by_itself);
  g_test_add_func ("/record-list/threads", test_threads);

  return g_test_run ();
}
