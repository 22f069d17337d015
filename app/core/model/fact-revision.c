/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-article-private.h"

static void
revision_copy (gpointer copy)
{
  FactRevision *self = copy;

  fact_record_copy_strings (&self->at, 1);
  fact_record_copy_strings (&self->text_sha256, 1);
  fact_text_ref (self->text);
}

static void
revision_clear (gpointer record)
{
  FactRevision *self = record;

  fact_record_clear_strings (&self->at, 1);
  fact_record_clear_strings (&self->text_sha256, 1);
  g_clear_pointer (&self->text, fact_text_unref);
}

const FactRecordClass fact_revision_class = { sizeof (FactRevision), revision_copy, revision_clear };

/**
 * fact_revision_new:
 * @at: when the text gave way to a newer one, RFC 3339 in UTC
 * @text_sha256: SHA-256 of the text, lower-case hex
 * @text: the words as they were
 *
 * Returns: (transfer full): an earlier text of an article
 */
FactRevision *
fact_revision_new (const char *at,
                   const char *text_sha256,
                   FactText   *text)
{
  FactRevision *self = fact_record_alloc (FACT_RECORD_REVISION, NULL);

  fact_record_set_string (&self->at, at);
  fact_record_set_string (&self->text_sha256, text_sha256);
  self->text = fact_text_ref (text);

  return self;
}

/**
 * fact_revision_get_at:
 * @self: a revision
 *
 * Returns: (transfer none): when the text gave way to a newer one, as files have it; "" when the file does not say
 */
const char *
fact_revision_get_at (FactRevision *self)
{
  return fact_record_show_string (self->at);
}

/**
 * fact_revision_get_text_sha256:
 * @self: a revision
 *
 * Returns: (transfer none): the checksum that its file declared, which need not be right; "" without one
 */
const char *
fact_revision_get_text_sha256 (FactRevision *self)
{
  return fact_record_show_string (self->text_sha256);
}

/**
 * fact_revision_get_text:
 * @self: a revision
 *
 * Returns: (transfer none): the earlier text
 */
FactText *
fact_revision_get_text (FactRevision *self)
{
  return self->text;
}
