/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-anchor-reader.h"

#include "model/fact-article.h"

#include <glib/gi18n-lib.h>

static gboolean
read_state (FactMemberReader *members,
            FactAnchorState  *state)
{
  const char *word = fact_member_reader_string (members, "state", FACT_MEMBER_OPTIONAL);

  *state = FACT_ANCHOR_OK;
  if (word == NULL || fact_anchor_state_from_nick (word, state))
    return TRUE;

  fact_member_reader_unknown_word (members, "state", word);

  return FALSE;
}

static gboolean
read_span (FactMemberReader *members,
           FactSpan         *span)
{
  gboolean has_start = fact_member_reader_number (members, "start", FACT_MEMBER_REQUIRED, &span->start);
  gboolean has_end = fact_member_reader_number (members, "end", FACT_MEMBER_REQUIRED, &span->end);

  if (!has_start || !has_end)
    return FALSE;

  if (span->start < span->end)
    return TRUE;

  fact_member_reader_report (members, FACT_PROBLEM_BROKEN, "end", _("the passage ends before it begins"));

  return FALSE;
}

/* Shares the id of the article that has it: there are many marks and few articles. */
static GRefString *
find_article (FactRecordReader  *reader,
              FactMemberReader  *members,
              FactArticle      **article)
{
  const char *id = fact_member_reader_string (members, "article", FACT_MEMBER_REQUIRED);

  *article = NULL;
  if (id == NULL)
    return NULL;
  if (reader->articles == NULL)
    return g_ref_string_new (id);

  *article = g_hash_table_lookup (reader->articles, id);
  if (*article != NULL)
    return g_ref_string_acquire (fact_record_get_id (*article));

  fact_member_reader_report (members, FACT_PROBLEM_BROKEN, "article", _("there is no article “%s”"), id);

  return NULL;
}

static const char *
read_exact (FactMemberReader *members)
{
  const char *exact = fact_member_reader_string (members, "exact", FACT_MEMBER_REQUIRED);

  if (exact != NULL && *exact == '\0')
    {
      fact_member_reader_report (members, FACT_PROBLEM_BROKEN, "exact", _("the words of the passage are missing"));
      return NULL;
    }

  return exact;
}

static const char *
or_empty (const char *string)
{
  return string != NULL ? string : "";
}

/**
 * fact_anchor_read:
 * @reader: what it is read against
 * @members: the object whose members the anchor is
 *
 * A passage behind the end of its article's text is reported, but read: it is going to be searched for again.
 *
 * Returns: (transfer full) (nullable): the anchor; %NULL when it is broken, which is reported
 */
FactAnchor *
fact_anchor_read (FactRecordReader *reader,
                  FactMemberReader *members)
{
  FactArticle *article;
  FactSpan span = { 0, 0 };
  FactAnchorState state;
  GRefString *article_id = find_article (reader, members, &article);
  gboolean has_span = read_span (members, &span);
  const char *exact = read_exact (members);
  const char *prefix = fact_member_reader_string (members, "prefix", FACT_MEMBER_OPTIONAL);
  const char *suffix = fact_member_reader_string (members, "suffix", FACT_MEMBER_OPTIONAL);
  gboolean has_state = read_state (members, &state);
  FactAnchor *anchor = NULL;

  if (article_id != NULL && has_span && exact != NULL && has_state)
    anchor = fact_anchor_new (article_id, span, exact, or_empty (prefix), or_empty (suffix), state);

  if (anchor != NULL && article != NULL && span.end > fact_text_get_n_chars (fact_article_get_text (article)))
    fact_member_reader_report (members, FACT_PROBLEM_MARK, "end", _("the passage ends behind the end of its article"));

  g_clear_pointer (&article_id, g_ref_string_release);

  return anchor;
}

/* An anchor of its own carries nothing else along: with members that are not known it is kept as it stands. */
static FactAnchor *
read_cleared (FactRecordReader   *reader,
              JsonNode           *node,
              const FactJsonPath *path,
              GRefString         *article_id)
{
  g_auto (FactMemberReader) members;
  g_autoptr (FactAnchor) anchor = NULL;
  g_autoptr (FactExtras) extras = NULL;

  if (!fact_member_reader_init (&members, node, path, reader->line, reader->problems))
    return NULL;

  anchor = fact_anchor_read (reader, &members);
  if (anchor == NULL)
    return NULL;

  if (!g_str_equal (fact_anchor_get_article_id (anchor), article_id))
    {
      fact_member_reader_report (&members, FACT_PROBLEM_BROKEN, "article", _("this is not the article it stands in"));
      return NULL;
    }

  extras = fact_member_reader_take_extras (&members);

  return extras == NULL ? g_steal_pointer (&anchor) : NULL;
}

/**
 * fact_anchors_read_cleared:
 * @reader: what they are read against
 * @article: the article's object
 * @article_id: the article's id
 *
 * Returns: (transfer full) (nullable) (element-type FactAnchor): the cleared passages; %NULL when there are none. What is
 *   not understood is kept in @article
 */
GPtrArray *
fact_anchors_read_cleared (FactRecordReader *reader,
                           FactMemberReader *article,
                           GRefString       *article_id)
{
  JsonArray *array = fact_member_reader_array (article, "cleared", FACT_MEMBER_OPTIONAL);
  guint n = array != NULL ? json_array_get_length (array) : 0;
  g_autoptr (GPtrArray) cleared = NULL;
  FactRecordReader without_articles = { reader->problems, reader->line, NULL, NULL };
  FactJsonPath list = { article->path, "cleared", 0 };

  if (n == 0)
    return NULL;

  cleared = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_anchor_unref);
  for (guint i = 0; i < n; i++)
    {
      FactJsonPath path = { &list, NULL, i };
      JsonNode *node = json_array_get_element (array, i);
      FactAnchor *anchor = read_cleared (&without_articles, node, &path, article_id);

      if (anchor != NULL)
        g_ptr_array_add (cleared, anchor);
      else
        fact_member_reader_keep (article, "cleared", cleared->len, node);
    }

  return cleared->len > 0 ? g_steal_pointer (&cleared) : NULL;
}
