/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 *   bench-search generate FOLDER        writes 1,000 articles as text files, some 50 MB
 *   bench-search search FOLDER RUNS     searches them for each line of words on standard input, as the window does, RUNS times each
 *
 * prints for each line the best times in ms until the first result was told and until all were, and the number of hits:
 * "FIRST COMPLETE HITS". A search for nothing that is there has no first result: 0.
 */
#include "document/fact-search-run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N_ARTICLES 1000
#define N_BYTES_PER_ARTICLE 50000

/* As the list of results has it. */
#define MAX_HITS 1000

typedef struct
{
  FactSearchRun *run;
  gint64         began;
  double         first;
  guint          n_hits;
  guint          n_told;               /* texts whose hits are counted */
} Search;

static double
since (gint64 began)
{
  return (double) (g_get_monotonic_time () - began) / 1000;
}

static void
progressed_cb (Search *search)
{
  for (; search->n_told < fact_search_run_get_n_done (search->run); search->n_told++)
    search->n_hits += fact_search_run_get_hits (search->run, search->n_told)->n_found;
  if (search->first == 0 && search->n_hits > 0)
    search->first = since (search->began);
}

/* The words of news in about their proportions; one character in two hundred is beyond ASCII. */
static char *
make_prose (GRand *rand)
{
  static const char *const words[] = {
    "the", "the", "the", "of", "of", "to", "to", "and", "and", "a", "a", "in", "in", "that", "for", "on", "is", "was", "said", "with",
    "he", "it", "at", "by", "as", "from", "are", "his", "has", "have", "be", "will", "an", "had", "not", "who", "which", "their",
    "council", "tunnel", "government", "people", "committee", "minister", "million", "percent", "report", "Wednesday", "budget",
    "percent", "company", "according", "officials", "police", "contract", "engineers", "approved", "quarter", "June", "Vasquez",
    "investigation", "spokesman", "“It", "isn’t", "years,” she", "—", "Łódź", "Žižkov’s", "2,250", "1.5",
  };
  GString *prose = g_string_sized_new (N_BYTES_PER_ARTICLE + 100);

  while (prose->len < N_BYTES_PER_ARTICLE)
    {
      const char *word = words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))];

      /* Most words are not in any list. */
      if (g_rand_boolean (rand))
        g_string_append (prose, word);
      for (gint n = g_rand_int_range (rand, 0, 6); n > 0; n--)
        g_string_append_c (prose, "eeeettaaoinshrdlu"[g_rand_int_range (rand, 0, 17)]);
      g_string_append (prose, g_rand_int_range (rand, 0, 60) == 0 ? ".\n\n" : " ");
    }

  return g_string_free (prose, FALSE);
}

static void
generate (const char *folder)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);

  for (guint i = 0; i < N_ARTICLES; i++)
    {
      g_autofree char *prose = make_prose (rand);
      g_autofree char *name = g_strdup_printf ("%04u.txt", i);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (!g_file_set_contents (path, prose, -1, NULL))
        exit (1);
    }
}

static GPtrArray *
load (const char *folder)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_text_unref);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      char *utf8;
      gsize n_bytes;

      if (!g_file_get_contents (path, &utf8, &n_bytes, NULL))
        exit (1);
      g_ptr_array_add (texts, fact_text_new_take (utf8, n_bytes));
    }

  return texts;
}

static double
search_once (GPtrArray  *texts,
             const char *words,
             Search     *search)
{
  g_autoptr (FactNeedle) needle = NULL;

  *search = (Search) { .run = fact_search_run_new (MAX_HITS), .began = g_get_monotonic_time () };
  g_signal_connect_swapped (search->run, "progressed", G_CALLBACK (progressed_cb), search);
  needle = fact_needle_new (words);
  fact_search_run_start (search->run, texts, needle);
  while (!fact_search_run_is_complete (search->run))
    g_main_context_iteration (NULL, TRUE);

  return since (search->began);
}

static void
search_line (GPtrArray  *texts,
             const char *words,
             guint       n_runs)
{
  double first = G_MAXDOUBLE;
  double complete = G_MAXDOUBLE;
  Search search;

  for (guint i = 0; i < n_runs; i++)
    {
      complete = MIN (complete, search_once (texts, words, &search));
      first = MIN (first, search.first);
      g_object_unref (search.run);
    }

  g_print ("%.2f %.2f %u\n", first, complete, search.n_hits);
  fflush (stdout);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GPtrArray) texts = NULL;
  char line[256];

  if (argc == 3 && g_str_equal (argv[1], "generate"))
    {
      generate (argv[2]);
      return 0;
    }
  if (argc != 4)
    return 2;

  texts = load (argv[2]);
  while (fgets (line, sizeof line, stdin) != NULL)
    {
      line[strcspn (line, "\n")] = '\0';
      search_line (texts, line, (guint) strtoul (argv[3], NULL, 10));
    }

  return 0;
}
