/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-record-reader-private.h"

#include "model/fact-article-private.h"
#include "store/fact-anchor-reader.h"
#include "store/fact-source-map-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static FactText *
read_text (FactMemberReader *members)
{
  const char *text = _fact_read_required (members, "text");

  if (text == NULL)
    return NULL;

  if (strchr (text, '\r') != NULL)
    fact_member_reader_report (members, FACT_PROBLEM_MARK, "text",
                               _("the text had line ends other than LF, which are LF now"));

  return fact_text_new (text, -1);
}

gpointer
_fact_revision_read (FactRecordReader *self,
                     FactMemberReader *members,
                     GRefString       *id)
{
  const char *at = _fact_read_required (members, "at");
  const char *sha256 = _fact_read_required (members, "textSha256");
  g_autoptr (FactText) text = read_text (members);

  return at != NULL && sha256 != NULL && text != NULL ? fact_revision_new (at, sha256, text) : NULL;
}

static void
read_provenance (FactRecordReader *self,
                 FactMemberReader *members,
                 FactArticle      *article)
{
  FactJsonPath path = { members->path, "imported", 0 };
  JsonNode *node = fact_member_reader_object (members, "imported");
  g_auto (FactMemberReader) inner = { 0 };

  if (node == NULL || !fact_member_reader_init (&inner, node, &path, self->line, self->problems))
    return;

  for (guint i = 0; i < FACT_PROVENANCE_N_FIELDS; i++)
    fact_record_set_string (&article->provenance[i], _fact_read_optional (&inner, fact_provenance_field_to_nick (i)));

  article->provenance_extras = fact_member_reader_take_extras (&inner);
}

static gboolean
read_role (FactMemberReader *members,
           FactRole         *role)
{
  const char *word = _fact_read_required (members, "role");

  if (word == NULL || fact_role_from_nick (word, role))
    return word != NULL;

  fact_member_reader_unknown_word (members, "role", word);

  return FALSE;
}

gpointer
_fact_article_read (FactRecordReader *self,
                    FactMemberReader *members,
                    GRefString       *id)
{
  FactRole role = FACT_ROLE_ARTICLE;
  gboolean has_role = read_role (members, &role);
  const char *title = _fact_read_required (members, "title");
  const char *sha256 = _fact_read_required (members, "textSha256");
  g_autoptr (FactText) text = read_text (members);
  g_autoptr (FactArticle) article = NULL;

  if (!has_role || title == NULL || sha256 == NULL || text == NULL)
    return NULL;

  article = fact_article_new (id, text, sha256);
  article->role = role;
  fact_record_set_string (&article->fields[FACT_ARTICLE_TITLE], title);
  for (guint i = FACT_ARTICLE_TITLE + 1; i < FACT_ARTICLE_N_FIELDS; i++)
    fact_record_set_string (&article->fields[i], _fact_read_optional (members, fact_article_field_to_nick (i)));

  read_provenance (self, members, article);
  article->source_map = fact_source_map_read (members, fact_text_get_n_chars (text));
  article->cleared = fact_anchors_read_cleared (self, members, id);
  article->revisions = _fact_read_list (self, members, "revisions", FACT_MEMBER_OPTIONAL, FACT_RECORD_REVISION);

  return g_steal_pointer (&article);
}
