/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-imported.h"

static void
comment_free (gpointer data)
{
  FactImportedComment *self = data;

  g_free (self->words);
  g_free (self->author);
  g_free (self->at);
  g_free (self);
}

/**
 * fact_imported_new:
 * @text: (transfer full): the words
 * @media_type: what the bytes were, such as "text/plain"
 *
 * Returns: (transfer full): the words, without proposals, places, comments and warnings yet
 */
FactImported *
fact_imported_new (FactText   *text,
                   const char *media_type)
{
  FactImported *self = g_new0 (FactImported, 1);

  self->text = text;
  self->media_type = g_strdup (media_type);
  self->places = g_array_new (FALSE, FALSE, sizeof (FactSourcePlace));
  self->comments = g_ptr_array_new_with_free_func (comment_free);
  self->warnings = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/* Several places at one offset come of empty pages or lines: the last is where the words are. */
static void
add_place (FactImported            *self,
           const FactSourcePlace *place)
{
  guint n = self->places->len;

  if (n > 0 && g_array_index (self->places, FactSourcePlace, n - 1).start == place->start)
    g_array_set_size (self->places, n - 1);

  g_array_append_vals (self->places, place, 1);
}

/**
 * fact_imported_add_page:
 * @self: what an importer makes
 * @start: where in the text the page begins, in code points: not before the last one's
 * @page: its number, from 1
 *
 * Says that a page begins.
 */
void
fact_imported_add_page (FactImported *self,
                        gsize         start,
                        guint         page)
{
  const FactSourcePlace place = { start, -1, page, -1 };

  g_return_if_fail (page > 0);

  add_place (self, &place);
}

/**
 * fact_imported_add_time:
 * @self: what an importer makes
 * @start: where in the text they begin, in code points: not before the last one's
 * @msec: milliseconds since the recording's beginning
 *
 * Says when the words are spoken that follow.
 */
void
fact_imported_add_time (FactImported *self,
                        gsize         start,
                        gint64        msec)
{
  const FactSourcePlace place = { start, msec, 0, -1 };

  g_return_if_fail (msec >= 0);

  add_place (self, &place);
}

/**
 * fact_imported_add_comment:
 * @self: what an importer makes
 * @start: where in the text the words begin that it is about, in code points
 * @end: where they end; not before @start
 * @words: what it says
 * @author: (nullable): who says it
 * @at: (nullable): when, as 2026-03-12T10:00:00Z
 *
 * Adds a comment that somebody wrote at words of the document.
 */
void
fact_imported_add_comment (FactImported *self,
                           gsize         start,
                           gsize         end,
                           const char   *words,
                           const char   *author,
                           const char   *at)
{
  FactImportedComment *comment = g_new0 (FactImportedComment, 1);

  comment->start = start;
  comment->end = end;
  comment->words = g_strdup (words);
  comment->author = g_strdup (author);
  comment->at = g_strdup (at);
  g_ptr_array_add (self->comments, comment);
}

/**
 * fact_imported_take_whole:
 * @self: what an importer made
 * @whole: whether all there is on the page is wanted, not only its main part
 *
 * Has the whole page taken, where the guess of its main part was wrong, or the main part again. Where there is no such choice,
 * nothing changes.
 */
void
fact_imported_take_whole (FactImported *self,
                          gboolean      whole)
{
  FactText *text = self->text;

  if (self->whole_text == NULL || self->takes_whole == whole)
    return;

  self->text = self->whole_text;
  self->whole_text = text;
  self->takes_whole = whole;
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
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->comments, g_ptr_array_unref);
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
