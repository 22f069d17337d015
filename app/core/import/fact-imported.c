/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-imported.h"

/**
 * fact_imported_new:
 * @text: (transfer full): the words
 * @media_type: what the bytes were, such as "text/plain"
 *
 * Returns: (transfer full): the words, without proposals and warnings yet
 */
FactImported *
fact_imported_new (FactText   *text,
                   const char *media_type)
{
  FactImported *self = g_new0 (FactImported, 1);

  self->text = text;
  self->media_type = g_strdup (media_type);
  self->warnings = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * fact_imported_free:
 * @self: (nullable): what an importer made
 *
 * Frees it with all it holds.
 */
void
fact_imported_free (FactImported *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->text, fact_text_unref);
  g_clear_pointer (&self->whole_text, fact_text_unref);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  g_free (self->title);
  g_free (self->outlet);
  g_free (self->byline);
  g_free (self->published);
  g_free (self->url);
  g_free (self->language);
  g_free (self->media_type);
  g_free (self->encoding);
  g_free (self->extractor);
  g_free (self->sha256);
  g_free (self);
}
