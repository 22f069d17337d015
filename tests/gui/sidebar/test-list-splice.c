/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sidebar/fact-list-splice.h"

#include <string.h>

/* Each letter is a row. */
static const struct
{
  const char *before;
  const char *after;
  const char *splices;
} cases[] = {
  { "", "", "" },
  { "abc", "abc", "" },
  { "", "abc", "0-0+3;" },
  { "abc", "", "0-3+0;" },
  { "abc", "xyz", "0-3+3;" },
  { "abc", "abxc", "2-0+1;" },
  { "abc", "ac", "1-1+0;" },
  { "abc", "axc", "1-1+1;" },
  { "abcdef", "bcdefa", "0-1+0;5-0+1;" },       /* moved down */
  { "abcdef", "fabcde", "0-0+1;6-1+0;" },       /* moved up */
  { "abcdef", "xbcdy", "0-1+1;4-2+1;" },
  { "abcdef", "acbdef", "1-0+1;3-1+0;" },
  { "abcdefghijklmnopqrstuvwxyz", "bdfhjlnprtvxzacegikmoqsuwy", "*" },
  { "abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba", "*" },
  { "aBcDeFgHiJkLmNoPqRsTu", "acegikmoqsu", "1-19+9;" },       /* too many to be told one by one */
};

static GPtrArray *
ids_new (const char *letters)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (const char *p = letters; *p != '\0'; p++)
    g_ptr_array_add (ids, g_strndup (p, 1));

  return ids;
}

/* Makes the splices, as a view that hears of them would. */
static char *
make (const char *before,
      const char *after,
      GArray     *splices)
{
  GString *list = g_string_new (before);

  for (guint i = 0; i < splices->len; i++)
    {
      const FactListSplice *splice = &g_array_index (splices, FactListSplice, i);

      g_assert_cmpuint (splice->place + splice->n_removed, <=, list->len);
      g_assert_cmpuint (splice->place + splice->n_added, <=, strlen (after));
      g_string_erase (list, splice->place, splice->n_removed);
      g_string_insert_len (list, splice->place, after + splice->place, splice->n_added);
    }

  return g_string_free (list, FALSE);
}

static void
test_splices (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) before = ids_new (cases[i].before);
      g_autoptr (GPtrArray) after = ids_new (cases[i].after);
      g_autoptr (GArray) splices = fact_list_splices_new (before, after);
      g_autofree char *made = make (cases[i].before, cases[i].after, splices);
      g_autoptr (GString) told = g_string_new (NULL);

      for (guint j = 0; j < splices->len; j++)
        {
          const FactListSplice *splice = &g_array_index (splices, FactListSplice, j);

          g_string_append_printf (told, "%u-%u+%u;", splice->place, splice->n_removed, splice->n_added);
        }
      g_assert_cmpstr (made, ==, cases[i].after);
      if (!g_str_equal (cases[i].splices, "*"))
        g_assert_cmpstr (told->str, ==, cases[i].splices);
    }
}

static char *
random_letters (GRand *rand)
{
  GString *letters = g_string_new (NULL);

  for (char c = 'a'; c <= 'z'; c++)
    {
      if (g_rand_boolean (rand))
        g_string_insert_c (letters, g_rand_int_range (rand, 0, (int) letters->len + 1), c);
    }

  return g_string_free (letters, FALSE);
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *before_letters = random_letters (rand);
      g_autofree char *after_letters = random_letters (rand);
      g_autoptr (GPtrArray) before = ids_new (before_letters);
      g_autoptr (GPtrArray) after = ids_new (after_letters);
      g_autoptr (GArray) splices = fact_list_splices_new (before, after);
      g_autofree char *made = make (before_letters, after_letters, splices);

      g_assert_cmpstr (made, ==, after_letters);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sidebar/list-splice/splices", test_splices);
  g_test_add_func ("/sidebar/list-splice/random", test_random);

  return g_test_run ();
}
