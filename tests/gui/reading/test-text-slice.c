/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-text-slice.h"

#include <string.h>

typedef struct
{
  const char *path;
  const char *text;
  gsize       max_bytes;
  gsize       n_bytes;
} SliceCase;

static const SliceCase slice_cases[] = {
  { "/text-slice/empty", "", 10, 0 },
  { "/text-slice/fits", "0123456789", 10, 10 },
  { "/text-slice/no-line-end", "0123456789ab", 10, 10 },
  { "/text-slice/last-line-end", "01234\n6\n89ab", 10, 8 },
  { "/text-slice/line-end-too-early", "012\n456789ab", 10, 10 },
  { "/text-slice/ends-at-line-end", "012345678\nab", 10, 10 },
  { "/text-slice/not-inside-letter", "012345678éab", 10, 9 },
  { "/text-slice/not-inside-emoji", "0123456🚢89ab", 10, 7 },
};

static void
test_slice (gconstpointer data)
{
  const SliceCase *test = data;

  g_assert_cmpuint (fact_text_slice_measure (test->text, strlen (test->text), test->max_bytes), ==, test->n_bytes);
}

/* Whatever the slices, together they are the text, and each is UTF-8 of its own. */
static void
test_together (void)
{
  static const char text[] = "Für 🚢 und 日本語,\nlange Zeilen ohne Ende und kurze.\n\nÇa suffit.";

  for (gsize max_bytes = 6; max_bytes < sizeof text; max_bytes++)
    {
      gsize done = 0;

      while (done < strlen (text))
        {
          gsize n_bytes = fact_text_slice_measure (text + done, strlen (text) - done, max_bytes);

          g_assert_cmpuint (n_bytes, >, 0);
          g_assert_cmpuint (n_bytes, <=, max_bytes);
          g_assert_true (g_utf8_validate (text + done, n_bytes, NULL));
          done += n_bytes;
        }
      g_assert_cmpuint (done, ==, strlen (text));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (slice_cases); i++)
    g_test_add_data_func (slice_cases[i].path, &slice_cases[i], test_slice);
  g_test_add_func ("/text-slice/together", test_together);

  return g_test_run ();
}
