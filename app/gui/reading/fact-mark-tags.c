/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-tags.h"

static GtkTextTag *
add_tag (FactMarkTags *self,
         const char   *name)
{
  g_autoptr (GtkTextTag) tag = gtk_text_tag_new (name);

  gtk_text_tag_table_add (self->table, tag);

  return tag;      /* the table holds it */
}

/**
 * fact_mark_tags_new:
 *
 * Makes the tags. A later one is painted over an earlier: where claims overlap the selected one shows, then the one that is worst
 * to overlook.
 *
 * Returns: (transfer full): the tags
 */
FactMarkTags *
fact_mark_tags_new (void)
{
  static const FactVerdict order[] = { FACT_VERDICT_SUPPORTED, FACT_VERDICT_UNVERIFIED, FACT_VERDICT_DISPUTED };
  static const char * const prefixes[] = { "claim", "selected" };
  FactMarkTags *self = g_new0 (FactMarkTags, 1);

  self->table = gtk_text_tag_table_new ();
  self->paragraph_gap = add_tag (self, "paragraph-gap");
  self->first_line = add_tag (self, "first-line");

  for (guint emphasis = 0; emphasis < FACT_N_EMPHASES; emphasis++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (order); i++)
        {
          g_autofree char *name = g_strconcat (prefixes[emphasis], "-", fact_verdict_to_nick (order[i]), NULL);

          self->tints[order[i]][emphasis] = add_tag (self, name);
        }
    }

  return self;
}

void
fact_mark_tags_free (FactMarkTags *self)
{
  g_object_unref (self->table);
  g_free (self);
}

/**
 * fact_mark_tags_set_tint:
 * @self: the tags
 * @verdict: of which claims
 * @emphasis: selected or not
 * @color: the colour behind their words
 *
 * Recolours all ranges at once, without another layout.
 */
void
fact_mark_tags_set_tint (FactMarkTags     *self,
                         FactVerdict       verdict,
                         FactMarkEmphasis  emphasis,
                         const GdkRGBA    *color)
{
  /* GTK 4.8 paints what has no opacity as if it had all. */
  g_object_set (self->tints[verdict][emphasis], "background-rgba", color->alpha > 0 ? color : NULL, NULL);
}

/**
 * fact_mark_tags_set_gap:
 * @self: the tags
 * @gap: distance of paragraphs in px
 *
 * Sets paragraphs apart that have no blank line between them.
 */
void
fact_mark_tags_set_gap (FactMarkTags *self,
                        int           gap)
{
  g_object_set (self->paragraph_gap, "pixels-below-lines", gap, NULL);
}

/**
 * fact_mark_tags_set_above:
 * @self: the tags
 * @above: room above the first line in px
 *
 * Makes room for the heading. Not by the top margin of the view: GtkTextView 4.8 forgets it whenever it learns the height of lines
 * above those in sight, so that what is read would jump.
 */
void
fact_mark_tags_set_above (FactMarkTags *self,
                          int           above)
{
  g_object_set (self->first_line, "pixels-above-lines", above, NULL);
}
