/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-view-private.h"

#include "reading/fact-mark-choice.h"

static char *
dup_caret_words (FactArticleView *self)
{
  FactSpanIndex *index = self->buffer != NULL ? fact_project_get_span_index (self->project, self->article_id) : NULL;
  GtkTextBuffer *buffer;
  g_autoptr (GPtrArray) choices = NULL;
  GtkTextIter caret;

  if (index == NULL)
    return NULL;

  buffer = GTK_TEXT_BUFFER (self->buffer);
  gtk_text_buffer_get_iter_at_mark (buffer, &caret, gtk_text_buffer_get_insert (buffer));
  choices = fact_mark_choices_at (index, fact_project_get_state (self->project),
                                  fact_article_buffer_get_offset (self->buffer, &caret));

  return fact_mark_choices_to_tooltip (choices);
}

/* Says of what claim or evidence the words are that the caret stands in, as the view's description. What is painted there, GtkTextView 4.8
 * can tell a screen reader only as colours; a description that changes is read out. */
void
_fact_article_view_describe_caret (FactArticleView *self)
{
  g_autofree char *words = dup_caret_words (self);

  if (g_strcmp0 (words, self->caret_words) == 0)
    return;

  if (words != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);

  g_free (self->caret_words);
  self->caret_words = g_steal_pointer (&words);
}
