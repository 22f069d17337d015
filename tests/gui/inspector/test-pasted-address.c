/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-pasted-address.h"

static const struct
{
  const char *pasted;
  const char *url;              /* NULL where there is nothing to be read out */
  const char *title;
  const char *archive;
  const char *accessed;
} rows[] = {
  { "https://city.example/b", NULL, NULL, NULL, NULL },
  { "city budget", NULL, NULL, NULL, NULL },
  { "", NULL, NULL, NULL, NULL },
  { "javascript:alert(1)", NULL, NULL, NULL, NULL },
  { " https://city.example/b\n", "https://city.example/b", NULL, NULL, NULL },
  { "City budget\nhttps://city.example/b", "https://city.example/b", "City budget", NULL, NULL },
  { "https://city.example/b\r\n\r\nCity budget ", "https://city.example/b", "City budget", NULL, NULL },
  { "https://web.archive.org/web/20261122103000/https://city.example/b?a=1", "https://city.example/b?a=1", NULL,
    "https://web.archive.org/web/20261122103000/https://city.example/b?a=1", "2026-11-22" },
  { "https://web.archive.org/web/20261122103000if_/http://city.example/", "http://city.example/", NULL,
    "https://web.archive.org/web/20261122103000if_/http://city.example/", "2026-11-22" },
  { "https://web.archive.org/web/2026/https://city.example/", NULL, NULL, NULL, NULL },
  { "https://web.archive.org/web/20261122103000/city.example", NULL, NULL, NULL, NULL },
  { "https://web.archive.org/web/20261122", NULL, NULL, NULL, NULL },
};

static void
test_read (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (FactPastedAddress) address = fact_pasted_address_read (rows[i].pasted);

      g_test_message ("%s", rows[i].pasted);
      g_assert_cmpint (address != NULL, ==, rows[i].url != NULL);
      if (address == NULL)
        continue;
      g_assert_cmpstr (address->url, ==, rows[i].url);
      g_assert_cmpstr (address->title, ==, rows[i].title);
      g_assert_cmpstr (address->archive, ==, rows[i].archive);
      g_assert_cmpstr (address->accessed, ==, rows[i].accessed);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pasted-address/read", test_read);

  return g_test_run ();
}
