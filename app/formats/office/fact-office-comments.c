/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-office-comments.h"

#include <glib/gi18n-lib.h>

#include "text/fact-char-class.h"

/* Answers to answers to answers: what is deeper stands for itself. */
#define MAX_ANSWERS_DEEP 64

struct _FactOfficeComments
{
  GHashTable *by_id;
  GPtrArray  *all;                     /* in the order in which they were first mentioned; owns them */
};

static void
comment_free (gpointer data)
{
  FactOfficeComment *self = data;

  g_free (self->words);
  g_free (self->author);
  g_free (self->at);
  g_free (self);
}

/**
 * fact_office_comments_new:
 *
 * Returns: (transfer full): no comments yet
 */
FactOfficeComments *
fact_office_comments_new (void)
{
  FactOfficeComments *self = g_new0 (FactOfficeComments, 1);

  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->all = g_ptr_array_new_with_free_func (comment_free);

  return self;
}

/**
 * fact_office_comments_free:
 * @self: (nullable): comments
 *
 * Frees them all.
 */
void
fact_office_comments_free (FactOfficeComments *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->all);
  g_free (self);
}

/**
 * fact_office_comments_get:
 * @self: comments
 * @id: (nullable): what the document calls one; %NULL for one that has no name
 *
 * Returns: (transfer none): that comment, to be filled in; it lives as long as @self
 */
FactOfficeComment *
fact_office_comments_get (FactOfficeComments *self,
                          const char         *id)
{
  FactOfficeComment *comment = id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;

  if (comment != NULL)
    return comment;

  comment = g_new0 (FactOfficeComment, 1);
  comment->start = comment->end = comment->place = FACT_OFFICE_NOWHERE;
  g_ptr_array_add (self->all, comment);
  if (id != NULL)
    g_hash_table_insert (self->by_id, g_strdup (id), comment);

  return comment;
}

/**
 * fact_office_comments_to_time:
 * @words: (nullable): a time as documents write it: with or without a zone, with parts of a second
 *
 * Returns: (transfer full) (nullable): the time as 2026-03-12T10:00:00Z; one without a zone is taken as UTC; %NULL where it is none
 */
char *
fact_office_comments_to_time (const char *words)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) local = words != NULL ? g_date_time_new_from_iso8601 (words, utc) : NULL;
  g_autoptr (GDateTime) time = local != NULL ? g_date_time_to_utc (local) : NULL;

  return time != NULL ? g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ") : NULL;
}

/* The one that began it all. Documents may tie answers into a ring: then each stands for itself. */
static FactOfficeComment *
find_root (FactOfficeComment *self)
{
  FactOfficeComment *root = self;

  for (guint i = 0; i < MAX_ANSWERS_DEEP; i++)
    {
      if (root->parent == NULL || root->parent->words == NULL)
        return root;
      root = root->parent;
    }

  return self;
}

static gboolean
has_words (const char *words)
{
  return words != NULL && *words != '\0';
}

static void
append_answer (GString           *words,
               FactOfficeComment *answer)
{
  if (!has_words (answer->words))
    return;

  if (words->len > 0)
    g_string_append (words, "\n\n");
  if (has_words (answer->author))
    g_string_append_printf (words, "%s: ", answer->author);
  g_string_append (words, answer->words);
}

/* Comments with their answers: GString by the comment that began. */
static GHashTable *
join_answers (FactOfficeComments *self)
{
  GHashTable *joined = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->all->len; i++)
    {
      FactOfficeComment *comment = g_ptr_array_index (self->all, i);

      if (comment->words != NULL && find_root (comment) == comment)
        g_hash_table_insert (joined, comment, g_string_new (comment->words));
    }

  for (guint i = 0; i < self->all->len; i++)
    {
      FactOfficeComment *comment = g_ptr_array_index (self->all, i);
      FactOfficeComment *root = find_root (comment);

      if (comment->words != NULL && root != comment)
        append_answer (g_hash_table_lookup (joined, root), comment);
    }

  return joined;
}

static gunichar
get_char_at (FactText *text,
             gsize     offset)
{
  return g_utf8_get_char (fact_text_get_utf8 (text) + fact_text_to_byte_offset (text, (guint) offset));
}

/* White space at the ends of a range belongs to nobody's words: people drag over it. */
static void
place_comment (const FactOfficeComment *comment,
               FactText                *text,
               gsize                   *start,
               gsize                   *end)
{
  gsize n_chars = fact_text_get_n_chars (text);

  *start = comment->start != FACT_OFFICE_NOWHERE ? comment->start : MIN (comment->place, comment->end);
  *end = comment->end != FACT_OFFICE_NOWHERE ? comment->end : comment->place != FACT_OFFICE_NOWHERE ? comment->place : *start;
  *start = MIN (*start, n_chars);
  *end = CLAMP (*end, *start, n_chars);

  while (*end > *start && fact_char_is_blank (get_char_at (text, *end - 1)))
    (*end)--;
  while (*start < *end && fact_char_is_blank (get_char_at (text, *start)))
    (*start)++;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const FactImportedComment *left = *(const FactImportedComment *const *) a;
  const FactImportedComment *right = *(const FactImportedComment *const *) b;

  if (left->start != right->start)
    return left->start < right->start ? -1 : 1;

  return left->end < right->end ? -1 : left->end > right->end;
}

static void
add_comment (FactImported      *imported,
             FactOfficeComment *comment,
             GString           *words)
{
  gsize start, end;

  if (MIN (comment->start, MIN (comment->end, comment->place)) == FACT_OFFICE_NOWHERE)
    return;

  if (comment->is_resolved)
    g_string_append_printf (words, "%s%s", words->len > 0 ? "\n\n" : "", _("(Marked as resolved in the document.)"));
  if (words->len == 0)
    return;

  place_comment (comment, imported->text, &start, &end);
  fact_imported_add_comment (imported, start, end, words->str, comment->author, comment->at);
}

/**
 * fact_office_comments_fill:
 * @self: comments with their places in the text
 * @imported: an import with that text
 *
 * Adds the comments to the import, in the order of their places: each with the answers to it, and with a last line where the
 * document has it as resolved. A range that ends before it begins, or never ends, becomes the place where it begins. Comments
 * without words are left out, and those the text does not mention, which no word processor shows either.
 */
void
fact_office_comments_fill (FactOfficeComments *self,
                           FactImported       *imported)
{
  g_autoptr (GHashTable) joined = join_answers (self);

  for (guint i = 0; i < self->all->len; i++)
    {
      GString *words = g_hash_table_lookup (joined, g_ptr_array_index (self->all, i));

      if (words == NULL)
        continue;
      add_comment (imported, g_ptr_array_index (self->all, i), words);
      g_string_free (words, TRUE);
    }

  g_ptr_array_sort (imported->comments, compare_places);
}
