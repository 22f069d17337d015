/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-passage-content.h"

struct _FactPassageContent
{
  GdkContentProvider  parent_instance;
  FactText           *text;
  FactSpan            span;
};

G_DEFINE_FINAL_TYPE (FactPassageContent, fact_passage_content, GDK_TYPE_CONTENT_PROVIDER)

static GdkContentFormats *
fact_passage_content_ref_formats (GdkContentProvider *provider)
{
  return gdk_content_formats_new_for_gtype (G_TYPE_STRING);
}

static gboolean
fact_passage_content_get_value (GdkContentProvider  *provider,
                                GValue              *value,
                                GError             **error)
{
  FactPassageContent *self = FACT_PASSAGE_CONTENT (provider);

  if (!G_VALUE_HOLDS_STRING (value))
    return GDK_CONTENT_PROVIDER_CLASS (fact_passage_content_parent_class)->get_value (provider, value, error);

  g_value_take_string (value, fact_text_dup_slice (self->text, self->span));

  return TRUE;
}

static void
fact_passage_content_finalize (GObject *object)
{
  FactPassageContent *self = FACT_PASSAGE_CONTENT (object);

  g_clear_pointer (&self->text, fact_text_unref);

  G_OBJECT_CLASS (fact_passage_content_parent_class)->finalize (object);
}

static void
fact_passage_content_class_init (FactPassageContentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GdkContentProviderClass *provider_class = GDK_CONTENT_PROVIDER_CLASS (klass);

  object_class->finalize = fact_passage_content_finalize;
  provider_class->ref_formats = fact_passage_content_ref_formats;
  provider_class->get_value = fact_passage_content_get_value;
}

static void
fact_passage_content_init (FactPassageContent *self)
{
}

/**
 * fact_passage_content_new:
 * @text: a text
 * @span: code points of it
 *
 * Returns: (transfer full): the passage as plain text
 */
GdkContentProvider *
fact_passage_content_new (FactText *text,
                          FactSpan  span)
{
  FactPassageContent *self = g_object_new (FACT_TYPE_PASSAGE_CONTENT, NULL);

  self->text = fact_text_ref (text);
  self->span = span;

  return GDK_CONTENT_PROVIDER (self);
}
