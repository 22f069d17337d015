/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-article-private.h"

static const char * const field_nicks[FACT_ARTICLE_N_FIELDS] = {
  [FACT_ARTICLE_TITLE] = "title",
  [FACT_ARTICLE_BYLINE] = "byline",
  [FACT_ARTICLE_OUTLET] = "outlet",
  [FACT_ARTICLE_PUBLISHED] = "published",
  [FACT_ARTICLE_URL] = "url",
  [FACT_ARTICLE_ARCHIVE] = "archive",
  [FACT_ARTICLE_LANGUAGE] = "language",
  [FACT_ARTICLE_NOTES] = "notes",
};

static const char * const provenance_nicks[FACT_PROVENANCE_N_FIELDS] = {
  [FACT_PROVENANCE_AT] = "at",
  [FACT_PROVENANCE_NAME] = "name",
  [FACT_PROVENANCE_MEDIA_TYPE] = "mediaType",
  [FACT_PROVENANCE_ENCODING] = "encoding",
  [FACT_PROVENANCE_SHA256] = "sha256",
  [FACT_PROVENANCE_EXTRACTOR] = "extractor",
};

static void
article_copy (gpointer copy)
{
  FactArticle *self = copy;

  fact_record_copy_strings (self->fields, FACT_ARTICLE_N_FIELDS);
  fact_record_copy_strings (self->provenance, FACT_PROVENANCE_N_FIELDS);
  fact_record_copy_strings (&self->text_sha256, 1);
  if (self->provenance_extras != NULL)
    fact_extras_ref (self->provenance_extras);
  fact_text_ref (self->text);
  if (self->source_map != NULL)
    fact_source_map_ref (self->source_map);
  self->cleared = fact_record_share_array (self->cleared);
  self->revisions = fact_record_share_array (self->revisions);
}

static void
article_clear (gpointer record)
{
  FactArticle *self = record;

  fact_record_clear_strings (self->fields, FACT_ARTICLE_N_FIELDS);
  fact_record_clear_strings (self->provenance, FACT_PROVENANCE_N_FIELDS);
  fact_record_clear_strings (&self->text_sha256, 1);
  g_clear_pointer (&self->provenance_extras, fact_extras_unref);
  g_clear_pointer (&self->text, fact_text_unref);
  g_clear_pointer (&self->source_map, fact_source_map_unref);
  g_clear_pointer (&self->cleared, g_ptr_array_unref);
  g_clear_pointer (&self->revisions, g_ptr_array_unref);
}

const FactRecordClass fact_article_class = { sizeof (FactArticle), article_copy, article_clear };

/**
 * fact_article_field_to_nick:
 * @field: a field
 *
 * Returns: (transfer none): its name in files
 */
const char *
fact_article_field_to_nick (FactArticleField field)
{
  g_return_val_if_fail (field < FACT_ARTICLE_N_FIELDS, NULL);

  return field_nicks[field];
}

/**
 * fact_article_field_from_nick:
 * @nick: (nullable): a word of files and the command line
 * @field: (out): the field it names; untouched when there is none
 *
 * Returns: whether @nick names a field of an article
 */
gboolean
fact_article_field_from_nick (const char       *nick,
                              FactArticleField *field)
{
  for (guint i = 0; i < FACT_ARTICLE_N_FIELDS; i++)
    {
      if (g_strcmp0 (field_nicks[i], nick) == 0)
        {
          *field = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * fact_provenance_field_to_nick:
 * @field: a field
 *
 * Returns: (transfer none): its name in files
 */
const char *
fact_provenance_field_to_nick (FactProvenanceField field)
{
  g_return_val_if_fail (field < FACT_PROVENANCE_N_FIELDS, NULL);

  return provenance_nicks[field];
}

/**
 * fact_article_new:
 * @id: its id
 * @text: its words, shared
 * @text_sha256: SHA-256 of the words, lower-case hex, as computed or as a file declares it
 *
 * Returns: (transfer full): an article that is to be checked and of which nothing but the words is known
 */
FactArticle *
fact_article_new (GRefString *id,
                  FactText   *text,
                  const char *text_sha256)
{
  FactArticle *self = fact_record_alloc (FACT_RECORD_ARTICLE, id);

  self->text = fact_text_ref (text);
  fact_record_set_string (&self->text_sha256, text_sha256);

  return self;
}

/**
 * fact_article_get_field:
 * @self: an article
 * @field: which
 *
 * Returns: (transfer none): its value; "" when it is not known, never %NULL
 */
const char *
fact_article_get_field (FactArticle      *self,
                        FactArticleField  field)
{
  g_return_val_if_fail (field < FACT_ARTICLE_N_FIELDS, "");

  return fact_record_show_string (self->fields[field]);
}

/**
 * fact_article_get_title:
 * @self: an article
 *
 * Returns: (transfer none): its title; "" without one
 */
const char *
fact_article_get_title (FactArticle *self)
{
  return fact_article_get_field (self, FACT_ARTICLE_TITLE);
}

/**
 * fact_article_get_outlet:
 * @self: an article
 *
 * Returns: (transfer none): where it was published; "" when nobody said
 */
const char *
fact_article_get_outlet (FactArticle *self)
{
  return fact_article_get_field (self, FACT_ARTICLE_OUTLET);
}

/**
 * fact_article_get_published:
 * @self: an article
 *
 * Returns: (transfer none): when: 2024-10-25, 2024-10 or 2024; "" when nobody said
 */
const char *
fact_article_get_published (FactArticle *self)
{
  return fact_article_get_field (self, FACT_ARTICLE_PUBLISHED);
}

/**
 * fact_article_get_provenance:
 * @self: an article
 * @field: which
 *
 * Returns: (transfer none): how it came here; "" when it is not known, never %NULL
 */
const char *
fact_article_get_provenance (FactArticle         *self,
                             FactProvenanceField  field)
{
  g_return_val_if_fail (field < FACT_PROVENANCE_N_FIELDS, "");

  return fact_record_show_string (self->provenance[field]);
}

/**
 * fact_article_get_provenance_extras:
 * @self: an article
 *
 * Returns: (transfer none) (nullable): what a later version said of its import
 */
FactExtras *
fact_article_get_provenance_extras (FactArticle *self)
{
  return self->provenance_extras;
}

/**
 * fact_article_get_role:
 * @self: an article
 *
 * Returns: whether it is being checked, or only checked against
 */
FactRole
fact_article_get_role (FactArticle *self)
{
  return self->role;
}

/**
 * fact_article_get_text:
 * @self: an article
 *
 * Returns: (transfer none): its text
 */
FactText *
fact_article_get_text (FactArticle *self)
{
  return self->text;
}

/**
 * fact_article_get_text_sha256:
 * @self: an article
 *
 * Returns: (transfer none): the checksum that its file declared, which need not be right, or that of the text as imported
 */
const char *
fact_article_get_text_sha256 (FactArticle *self)
{
  return fact_record_show_string (self->text_sha256);
}

/**
 * fact_article_get_n_cleared:
 * @self: an article
 *
 * Returns: how many passages are marked as read, with nothing to check
 */
guint
fact_article_get_n_cleared (FactArticle *self)
{
  return self->cleared != NULL ? self->cleared->len : 0;
}

/**
 * fact_article_get_cleared:
 * @self: an article
 * @i: which, from 0
 *
 * Returns: (transfer none): the passage
 */
FactAnchor *
fact_article_get_cleared (FactArticle *self,
                          guint        i)
{
  g_return_val_if_fail (i < fact_article_get_n_cleared (self), NULL);

  return g_ptr_array_index (self->cleared, i);
}

/**
 * fact_article_get_source_map:
 * @self: an article
 *
 * Returns: (transfer none) (nullable): where in the imported document its words come from; %NULL where that is not known
 */
FactSourceMap *
fact_article_get_source_map (FactArticle *self)
{
  return self->source_map;
}

/**
 * fact_article_get_n_revisions:
 * @self: an article
 *
 * Returns: how many earlier texts it has
 */
guint
fact_article_get_n_revisions (FactArticle *self)
{
  return self->revisions != NULL ? self->revisions->len : 0;
}

/**
 * fact_article_get_revision:
 * @self: an article
 * @i: which, newest first
 *
 * Returns: (transfer none): an earlier text
 */
FactRevision *
fact_article_get_revision (FactArticle *self,
                           guint        i)
{
  g_return_val_if_fail (i < fact_article_get_n_revisions (self), NULL);

  return g_ptr_array_index (self->revisions, i);
}

/**
 * fact_article_with_field:
 * @self: an article
 * @field: a field
 * @value: (nullable): UTF-8; %NULL and "" empty it
 *
 * Returns: (transfer full): a copy with this value
 */
FactArticle *
fact_article_with_field (FactArticle      *self,
                         FactArticleField  field,
                         const char       *value)
{
  FactArticle *copy = fact_record_copy (self);

  fact_record_set_string (&copy->fields[field], value);

  return copy;
}

/**
 * fact_article_with_provenance:
 * @self: an article
 * @field: a field
 * @value: (nullable): UTF-8; %NULL and "" empty it
 *
 * Returns: (transfer full): a copy with this value
 */
FactArticle *
fact_article_with_provenance (FactArticle         *self,
                              FactProvenanceField  field,
                              const char          *value)
{
  FactArticle *copy = fact_record_copy (self);

  fact_record_set_string (&copy->provenance[field], value);

  return copy;
}

/**
 * fact_article_with_role:
 * @self: an article
 * @role: its role
 *
 * Returns: (transfer full): a copy in this role
 */
FactArticle *
fact_article_with_role (FactArticle *self,
                        FactRole     role)
{
  FactArticle *copy = fact_record_copy (self);

  copy->role = role;

  return copy;
}

/**
 * fact_article_with_cleared:
 * @self: an article
 * @cleared: (element-type FactAnchor): its cleared passages; not to be changed afterwards
 *
 * Returns: (transfer full): a copy with @cleared
 */
FactArticle *
fact_article_with_cleared (FactArticle *self,
                           GPtrArray   *cleared)
{
  FactArticle *copy = fact_record_copy (self);

  g_clear_pointer (&copy->cleared, g_ptr_array_unref);
  copy->cleared = fact_record_share_array (cleared);

  return copy;
}

/**
 * fact_article_with_source_map:
 * @self: an article
 * @source_map: (nullable): where in the imported document its words come from
 *
 * Returns: (transfer full): a copy with @source_map
 */
FactArticle *
fact_article_with_source_map (FactArticle   *self,
                              FactSourceMap *source_map)
{
  FactArticle *copy = fact_record_copy (self);

  g_clear_pointer (&copy->source_map, fact_source_map_unref);
  copy->source_map = source_map != NULL ? fact_source_map_ref (source_map) : NULL;

  return copy;
}
