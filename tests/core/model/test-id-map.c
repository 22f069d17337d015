/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-id-map.h"

#include "small-project.h"

#define N_VERSIONS 5
#define N_OPERATIONS 40000
#define N_IDS 600

typedef struct
{
  FactIdMap  *map;
  GHashTable *expected;      /* id → record */
} Version;

/* 'a' × 33 + 'b' = 'b' × 33 + 'A': ids put together from either pair have the same g_str_hash(). */
static char *
colliding_id (guint number)
{
  GString *id = g_string_new (NULL);

  for (guint bit = 0; bit < 8; bit++)
    g_string_append (id, (number >> bit) & 1 ? "ab" : "bA");

  return g_string_free (id, FALSE);
}

/* A third of the ids have one hash, a third have hashes that differ a little, a third are like real ones. */
static char *
id_for (guint number)
{
  switch (number % 3)
    {
    case 0:
      return colliding_id (number / 3);
    case 1:
      return g_strdup_printf ("%c%c", '0' + number / 48, '0' + number % 48);
    default:
      return g_strdup_printf ("6f1c%04x-5a7b-4d0e-9c11-%012x", number * 2654435761u, number);
    }
}

static void
assert_holds (FactIdMap  *map,
              GHashTable *expected)
{
  for (guint i = 0; i < N_IDS; i++)
    {
      g_autofree char *id = id_for (i);

      g_assert_true (fact_id_map_lookup (map, id) == g_hash_table_lookup (expected, id));
    }
}

static GHashTable *
table_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, fact_record_unref);
}

static void
fork_from (Version *version,
           Version *origin)
{
  GHashTable *copy = table_new ();
  FactIdMap *map = fact_id_map_ref (origin->map);
  GHashTableIter iter;
  gpointer id, record;

  g_hash_table_iter_init (&iter, origin->expected);
  while (g_hash_table_iter_next (&iter, &id, &record))
    g_hash_table_insert (copy, g_strdup (id), fact_record_ref (record));

  fact_id_map_unref (version->map);
  g_hash_table_unref (version->expected);
  *version = (Version) { map, copy };
}

static void
operate (GRand   *rand,
         Version *versions)
{
  Version *version = &versions[g_rand_int_range (rand, 0, N_VERSIONS)];
  guint what = (guint) g_rand_int_range (rand, 0, 1000);
  char *id = id_for ((guint) g_rand_int_range (rand, 0, N_IDS));

  if (what < 5)
    {
      fork_from (version, &versions[g_rand_int_range (rand, 0, N_VERSIONS)]);
      g_free (id);
    }
  else if (what < 550)
    {
      FactRecord *record = (FactRecord *) small_record_new (id);

      version->map = fact_id_map_set (version->map, record);
      g_hash_table_replace (version->expected, id, record);
    }
  else
    {
      version->map = fact_id_map_unset (version->map, id);
      g_hash_table_remove (version->expected, id);
      g_free (id);
    }
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);
  Version versions[N_VERSIONS];

  for (guint i = 0; i < N_VERSIONS; i++)
    versions[i] = (Version) { fact_id_map_new (), table_new () };

  for (guint i = 0; i < N_OPERATIONS; i++)
    {
      operate (rand, versions);
      if (i % 200 == 0 || i == N_OPERATIONS - 1)
        {
          for (guint v = 0; v < N_VERSIONS; v++)
            assert_holds (versions[v].map, versions[v].expected);
        }
    }

  for (guint i = 0; i < N_VERSIONS; i++)
    {
      fact_id_map_unref (versions[i].map);
      g_hash_table_unref (versions[i].expected);
    }
}

/* That the ids collide is what the random test rests on. */
static void
test_ids_collide (void)
{
  g_autofree char *first = colliding_id (0);

  for (guint i = 1; i < N_IDS / 3; i++)
    {
      g_autofree char *id = colliding_id (i);

      g_assert_cmpstr (id, !=, first);
      g_assert_cmpuint (g_str_hash (id), ==, g_str_hash (first));
    }
}

static void
test_lookup_none (void)
{
  g_autoptr (FactIdMap) map = fact_id_map_new ();

  g_assert_null (fact_id_map_lookup (map, NULL));
  g_assert_null (fact_id_map_lookup (map, ""));
  map = fact_id_map_unset (map, "nothing");
  g_assert_null (fact_id_map_lookup (map, "nothing"));
}

/* The record that is put in may be held by nobody but the map. */
static void
test_set_itself (gconstpointer data)
{
  const char * const *ids = data;
  FactIdMap *map = fact_id_map_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (FactRecord) record = (FactRecord *) small_record_new (ids[i]);

      map = fact_id_map_set (map, record);
    }
  for (guint i = 0; ids[i] != NULL; i++)
    {
      map = fact_id_map_set (map, fact_id_map_lookup (map, ids[i]));
      g_assert_cmpstr (fact_record_get_id (fact_id_map_lookup (map, ids[i])), ==, ids[i]);
    }
  fact_id_map_unref (map);
}

static gpointer
change_own (gpointer data)
{
  FactIdMap *map = data;

  for (guint i = 0; i < 5000; i++)
    {
      g_autofree char *id = id_for (i % N_IDS);
      g_autoptr (FactRecord) record = (FactRecord *) small_record_new (id);

      map = i % 3 == 0 ? fact_id_map_unset (map, id) : fact_id_map_set (map, record);
    }

  return map;
}

static void
test_threads (void)
{
  FactIdMap *map = fact_id_map_new ();
  g_autoptr (GHashTable) expected = table_new ();
  GThread *threads[4];

  for (guint i = 0; i < N_IDS; i++)
    {
      char *id = id_for (i);
      FactRecord *record = (FactRecord *) small_record_new (id);

      map = fact_id_map_set (map, record);
      g_hash_table_replace (expected, id, record);
    }
  for (guint i = 0; i < 4; i++)
    threads[i] = g_thread_new ("map", change_own, fact_id_map_ref (map));
  for (guint i = 0; i < 4; i++)
    fact_id_map_unref (g_thread_join (threads[i]));

  assert_holds (map, expected);
  fact_id_map_unref (map);
}

int
main (int    argc,
      char **argv)
{
  static const char * const plain[] = { "x", "y", NULL };
  static const char * const colliding[] = { "ab", "bA", NULL };

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/id-map/ids-collide", test_ids_collide);
  g_test_add_func ("/id-map/random", test_random);
  g_test_add_func ("/id-map/lookup-none", test_lookup_none);
  g_test_add_data_func ("/id-map/set-itself/plain", plain, test_set_itself);
  g_test_add_data_func ("/id-map/set-itself/colliding", colliding, test_set_itself);
  g_test_add_func ("/id-map/threads", test_threads);

  return g_test_run ();
}
