/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "marked-text.h"

#include <string.h>

static guint
count_chars (const char *start,
             const char *end)
{
  return g_utf8_strlen (start, end - start);
}

/* A row of a test shows its span as it stands: "one [two] three". Returns the text without the brackets. */
FactText *
marked_text_new (const char *marked,
                 FactSpan   *span)
{
  const char *open = strchr (marked, '[');
  const char *close = strrchr (marked, ']');
  g_autofree char *words = NULL;

  g_assert_nonnull (open);
  g_assert_nonnull (close);

  span->start = count_chars (marked, open);
  span->end = span->start + count_chars (open + 1, close);
  words = g_strdup_printf ("%.*s%.*s%s", (int) (open - marked), marked, (int) (close - open - 1), open + 1, close + 1);

  return fact_text_new (words, -1);
}
