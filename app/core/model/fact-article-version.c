/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-article-private.h"

/* The earlier texts, behind the one that gives way. */
static GPtrArray *
revisions_with (FactArticle *self,
                const char  *at)
{
  guint n = fact_article_get_n_revisions (self);
  GPtrArray *revisions = g_ptr_array_new_full (n + 1, fact_record_unref);

  g_ptr_array_add (revisions, fact_revision_new (at, fact_article_get_text_sha256 (self), self->text));
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (revisions, fact_record_ref (fact_article_get_revision (self, i)));

  return revisions;
}

/**
 * fact_article_with_version:
 * @self: an article
 * @version: a later version of it, as an importer made it; only its text and where that came from are taken
 * @at: when the text gives way, RFC 3339 in UTC
 *
 * Returns: (transfer full): a copy with the text of @version, of which the earlier texts begin with the one that @self has
 */
FactArticle *
fact_article_with_version (FactArticle *self,
                           FactArticle *version,
                           const char  *at)
{
  FactArticle *copy = fact_record_copy (self);

  g_clear_pointer (&copy->revisions, g_ptr_array_unref);
  copy->revisions = revisions_with (self, at);

  g_clear_pointer (&copy->text, fact_text_unref);
  copy->text = fact_text_ref (version->text);
  fact_record_set_string (&copy->text_sha256, fact_article_get_text_sha256 (version));

  for (guint i = 0; i < FACT_PROVENANCE_N_FIELDS; i++)
    fact_record_set_string (&copy->provenance[i], fact_article_get_provenance (version, i));
  g_clear_pointer (&copy->provenance_extras, fact_extras_unref);
  if (version->provenance_extras != NULL)
    copy->provenance_extras = fact_extras_ref (version->provenance_extras);
  g_clear_pointer (&copy->source_map, fact_source_map_unref);
  if (version->source_map != NULL)
    copy->source_map = fact_source_map_ref (version->source_map);

  return copy;
}
