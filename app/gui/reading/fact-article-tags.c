/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-tags.h"

static GtkTextTag *
add_tag (FactArticleTags *self,
         const char      *name)
{
  g_autoptr (GtkTextTag) tag = gtk_text_tag_new (name);

  gtk_text_tag_table_add (self->table, tag);

  return tag;      /* the table holds it */
}

/**
 * fact_article_tags_new:
 *
 * Returns: (transfer full): the tags
 */
FactArticleTags *
fact_article_tags_new (void)
{
  FactArticleTags *self = g_new0 (FactArticleTags, 1);

  self->table = gtk_text_tag_table_new ();
  self->paragraph_gap = add_tag (self, "paragraph-gap");
  self->first_line = add_tag (self, "first-line");

  return self;
}

void
fact_article_tags_free (FactArticleTags *self)
{
  g_object_unref (self->table);
  g_free (self);
}

/**
 * fact_article_tags_set_gap:
 * @self: the tags
 * @gap: distance of paragraphs in px
 *
 * Sets paragraphs apart that have no blank line between them.
 */
void
fact_article_tags_set_gap (FactArticleTags *self,
                           int              gap)
{
  g_object_set (self->paragraph_gap, "pixels-below-lines", gap, NULL);
}

/**
 * fact_article_tags_set_above:
 * @self: the tags
 * @above: room above the first line in px
 *
 * Makes room for the heading. Not by the top margin of the view: GtkTextView 4.8 forgets it whenever it learns the height of lines
 * above those in sight, so that what is read would jump.
 */
void
fact_article_tags_set_above (FactArticleTags *self,
                             int              above)
{
  g_object_set (self->first_line, "pixels-above-lines", above, NULL);
}
