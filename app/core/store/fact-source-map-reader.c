/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-source-map-reader.h"

#include <glib/gi18n-lib.h>

/* In a member of its own, for 0 and “not known” are two things: -1. */
static int
read_optional (FactMemberReader *members,
               const char       *name)
{
  guint number;

  return fact_member_reader_number (members, name, FACT_MEMBER_OPTIONAL, &number) ? (int) number : -1;
}

/* A place carries nothing else along: with members that are not known it is kept as it stands. */
static gboolean
read_place (FactMemberReader   *article,
            JsonNode           *node,
            const FactJsonPath *path,
            gsize               from,
            gsize               to,
            FactSourcePlace          *place)
{
  g_auto (FactMemberReader) members = { 0 };
  g_autoptr (FactExtras) extras = NULL;
  guint start;
  int page;

  if (!fact_member_reader_init (&members, node, path, article->line, article->problems)
      || !fact_member_reader_number (&members, "start", FACT_MEMBER_REQUIRED, &start))
    return FALSE;

  if (start < from || start >= to)
    {
      fact_member_reader_report (&members, FACT_PROBLEM_BROKEN, "start", _("places stand in the order of the text, and within it"));
      return FALSE;
    }

  page = read_optional (&members, "page");
  if (page == 0)
    {
      fact_member_reader_report (&members, FACT_PROBLEM_BROKEN, "page", _("pages are counted from 1"));
      return FALSE;
    }

  place->start = start;
  place->page = (guint) MAX (0, page);
  place->msec = read_optional (&members, "time");
  place->confidence = read_optional (&members, "confidence");
  extras = fact_member_reader_take_extras (&members);

  return extras == NULL && !members.is_broken;
}

/**
 * fact_source_map_read:
 * @article: the members of an article
 * @n_chars: the length of its text in code points
 *
 * Reads where in a document the words of an article come from ("sourceMap"). An entry that cannot be understood is reported
 * and kept as it is.
 *
 * Returns: (transfer full) (nullable): the places; %NULL when there are none
 */
FactSourceMap *
fact_source_map_read (FactMemberReader *article,
                      gsize             n_chars)
{
  JsonArray *array = fact_member_reader_array (article, "sourceMap", FACT_MEMBER_OPTIONAL);
  guint n_entries = array != NULL ? json_array_get_length (array) : 0;
  g_autoptr (GArray) places = g_array_sized_new (FALSE, FALSE, sizeof (FactSourcePlace), n_entries);
  FactJsonPath list = { article->path, "sourceMap", 0 };
  gsize from = 0;

  for (guint i = 0; i < n_entries; i++)
    {
      FactJsonPath path = { &list, NULL, i };
      JsonNode *node = json_array_get_element (array, i);
      FactSourcePlace place;

      if (read_place (article, node, &path, from, n_chars, &place))
        {
          g_array_append_val (places, place);
          from = place.start + 1;
        }
      else
        {
          fact_member_reader_keep (article, "sourceMap", places->len, node);
        }
    }

  return places->len > 0 ? fact_source_map_new ((const FactSourcePlace *) places->data, places->len) : NULL;
}
