/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-office-text.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "import/fact-importer.h"

#define SOFT_HYPHEN 0xAD

struct _FactOfficeText
{
  GString         *utf8;
  gsize            n_chars;
  guint            n_blocks;           /* that have something in them */
  FactOfficeBlock  last;               /* what the last of those is */
  FactOfficeBlock  block;              /* what was begun … */
  gboolean         is_waiting;         /* … and is not written before its first letter, for it may stay empty */
  GString         *label;
  gboolean         has_space;          /* a space is written before the next letter, if that is not on another line */
  GArray          *marks;              /* of Mark, with their places */
  GArray          *waiting_marks;      /* those whose place is that of the letter that comes */
};

typedef struct
{
  FactOfficeComment *comment;
  FactOfficeMark     mark;
  gsize              at;
} Mark;

/**
 * fact_office_text_new:
 *
 * Returns: (transfer full): a text without words
 */
FactOfficeText *
fact_office_text_new (void)
{
  FactOfficeText *self = g_new0 (FactOfficeText, 1);

  self->utf8 = g_string_new (NULL);
  self->label = g_string_new (NULL);
  self->marks = g_array_new (FALSE, FALSE, sizeof (Mark));
  self->waiting_marks = g_array_new (FALSE, FALSE, sizeof (Mark));
  self->is_waiting = TRUE;

  return self;
}

/**
 * fact_office_text_free:
 * @self: (nullable): a text
 *
 * Frees it.
 */
void
fact_office_text_free (FactOfficeText *self)
{
  if (self == NULL)
    return;

  if (self->utf8 != NULL)
    g_string_free (self->utf8, TRUE);
  g_string_free (self->label, TRUE);
  g_array_unref (self->marks);
  g_array_unref (self->waiting_marks);
  g_free (self);
}

/**
 * fact_office_text_begin:
 * @self: a text
 * @block: what begins
 * @label: (nullable): what stands before its first word, such as "1. "
 *
 * Begins a block. It comes into the text with its first word, so that empty ones leave no trace. Items follow items, and rows
 * follow rows, on the next line; between all others there is a blank line.
 */
void
fact_office_text_begin (FactOfficeText  *self,
                        FactOfficeBlock  block,
                        const char      *label)
{
  self->is_waiting = TRUE;
  self->has_space = FALSE;
  self->block = block;
  g_string_assign (self->label, label != NULL ? label : "");
}

/**
 * fact_office_text_part:
 * @self: a text
 *
 * Says that what comes belongs to another list or table than what came last: a blank line is between them.
 */
void
fact_office_text_part (FactOfficeText *self)
{
  self->last = FACT_OFFICE_PARAGRAPH;
}

static void
append_raw (FactOfficeText *self,
            const char     *words,
            gsize           n_bytes)
{
  g_string_append_len (self->utf8, words, (gssize) n_bytes);
  self->n_chars += (gsize) g_utf8_strlen (words, (gssize) n_bytes);
}

static void
settle_marks (FactOfficeText *self)
{
  for (guint i = 0; i < self->waiting_marks->len; i++)
    {
      Mark mark = g_array_index (self->waiting_marks, Mark, i);

      mark.at = self->n_chars;
      g_array_append_val (self->marks, mark);
    }
  g_array_set_size (self->waiting_marks, 0);
}

static void
write_waiting (FactOfficeText *self)
{
  if (self->has_space)
    append_raw (self, " ", 1);
  self->has_space = FALSE;
  if (!self->is_waiting)
    return;

  if (self->n_blocks > 0)
    append_raw (self, "\n\n", self->block == self->last && self->block != FACT_OFFICE_PARAGRAPH ? 1 : 2);
  append_raw (self, self->label->str, self->label->len);
  settle_marks (self);

  self->is_waiting = FALSE;
  self->last = self->block;
  self->n_blocks++;
}

/**
 * fact_office_text_append_char:
 * @self: a text
 * @c: a letter, a tab or a line end; anything else below U+0020 becomes a space, a soft hyphen nothing
 *
 * Writes one more.
 */
void
fact_office_text_append_char (FactOfficeText *self,
                              gunichar        c)
{
  char utf8[6];

  if (c == SOFT_HYPHEN || c == 0)
    return;

  if (c == '\n')
    self->has_space = FALSE;
  write_waiting (self);
  append_raw (self, utf8, (gsize) g_unichar_to_utf8 (c < ' ' && c != '\t' && c != '\n' ? ' ' : c, utf8));
}

/**
 * fact_office_text_append:
 * @self: a text
 * @words: (array length=n_bytes): valid UTF-8, on one line: line ends and tabs in it become spaces, soft hyphens nothing
 * @n_bytes: its length in bytes
 *
 * Writes some more into the block that was begun.
 */
void
fact_office_text_append (FactOfficeText *self,
                         const char     *words,
                         gsize           n_bytes)
{
  const char *end = words + n_bytes;
  const char *from = words;

  for (const char *p = words; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c >= ' ' && c != SOFT_HYPHEN)
        continue;

      if (p > from)
        fact_office_text_append (self, from, (gsize) (p - from));
      fact_office_text_append_char (self, c == SOFT_HYPHEN ? 0 : ' ');
      from = g_utf8_next_char (p);
    }

  if (from < end)
    {
      write_waiting (self);
      append_raw (self, from, (gsize) (end - from));
    }
}

/**
 * fact_office_text_append_loose:
 * @self: a text
 * @words: valid UTF-8
 *
 * As fact_office_text_append(), of words in which white space of any kind and length is one space, as in web pages; at the
 * beginning and end of a block and of a line it is nothing.
 */
void
fact_office_text_append_loose (FactOfficeText *self,
                               const char     *words)
{
  while (*words != '\0')
    {
      gsize n_white = strspn (words, " \t\r\n");
      gsize n_words = strcspn (words + n_white, " \t\r\n");
      gunichar last = fact_office_text_get_last (self);

      self->has_space |= n_white > 0 && last != 0 && last != ' ' && last != '\n';
      if (n_words > 0)
        fact_office_text_append (self, words + n_white, n_words);
      words += n_white + n_words;
    }
}

/* Takes the marks of another text that comes to stand here. */
static void
take_marks (FactOfficeText *self,
            FactOfficeText *other)
{
  settle_marks (other);
  for (guint i = 0; i < other->marks->len; i++)
    {
      Mark mark = g_array_index (other->marks, Mark, i);

      mark.at += self->n_chars;
      g_array_append_val (self->is_waiting ? self->waiting_marks : self->marks, mark);
    }
}

/**
 * fact_office_text_append_text:
 * @self: a text
 * @other: another, finished
 *
 * Writes all blocks of @other into the block that was begun.
 */
void
fact_office_text_append_text (FactOfficeText *self,
                              FactOfficeText *other)
{
  if (other->utf8->len > 0)
    write_waiting (self);

  take_marks (self, other);
  append_raw (self, other->utf8->str, other->utf8->len);
  self->n_blocks += other->n_blocks > 0 ? other->n_blocks - 1 : 0;
}

/**
 * fact_office_text_append_line:
 * @self: a text
 * @other: another, finished
 *
 * Writes @other into the block that was begun, its tabs and line ends as spaces: as the cell of a table.
 */
void
fact_office_text_append_line (FactOfficeText *self,
                              FactOfficeText *other)
{
  g_strdelimit (other->utf8->str, "\t\n", ' ');
  fact_office_text_append_text (self, other);
}

/**
 * fact_office_text_mark:
 * @self: a text
 * @comment: (transfer none): a comment; it outlives the text
 * @mark: what there is of it here
 *
 * Says that a comment begins, ends or stands here: before what is appended next, or behind what was appended last.
 */
void
fact_office_text_mark (FactOfficeText    *self,
                       FactOfficeComment *comment,
                       FactOfficeMark     mark)
{
  const Mark here = { comment, mark, self->n_chars };

  /* What begins between two blocks begins with the second, what ends there ends with the first. */
  g_array_append_val (self->is_waiting && mark != FACT_OFFICE_END ? self->waiting_marks : self->marks, here);
}

/**
 * fact_office_text_get_n_blocks:
 * @self: a text
 *
 * Returns: how many blocks with words there are
 */
guint
fact_office_text_get_n_blocks (FactOfficeText *self)
{
  return self->n_blocks;
}

/**
 * fact_office_text_is_too_long:
 * @self: a text
 *
 * Returns: whether it is longer than a plain text that may be imported
 */
gboolean
fact_office_text_is_too_long (FactOfficeText *self)
{
  return self->utf8->len > FACT_IMPORT_MAX_BYTES;
}

/**
 * fact_office_text_check:
 * @self: a text
 * @error: return location for an error
 *
 * Returns: %TRUE when it is short enough; else %FALSE with @error set to %FACT_IMPORT_ERROR (FACT_IMPORT_ERROR_TOO_MUCH)
 */
gboolean
fact_office_text_check (FactOfficeText  *self,
                        GError         **error)
{
  if (!fact_office_text_is_too_long (self))
    return TRUE;

  g_set_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_MUCH,
               _("The document has more than %d MiB of words. Please split it into smaller ones."),
               FACT_IMPORT_MAX_BYTES / (1024 * 1024));

  return FALSE;
}

/**
 * fact_office_text_get_last:
 * @self: a text
 *
 * Returns: the last letter of the block that was begun; 0 where there is none yet
 */
gunichar
fact_office_text_get_last (FactOfficeText *self)
{
  const char *end = self->utf8->str + self->utf8->len;

  if (self->has_space)
    return ' ';

  return self->is_waiting || self->utf8->len == 0 ? 0 : g_utf8_get_char (g_utf8_prev_char (end));
}

/**
 * fact_office_text_get_utf8:
 * @self: a text
 *
 * Returns: its words so far
 */
const char *
fact_office_text_get_utf8 (FactOfficeText *self)
{
  return self->utf8->str;
}

static void
tell_place (const Mark *mark)
{
  gsize *place = mark->mark == FACT_OFFICE_START ? &mark->comment->start
                 : mark->mark == FACT_OFFICE_END ? &mark->comment->end : &mark->comment->place;

  if (*place == FACT_OFFICE_NOWHERE)
    *place = mark->at;
}

/**
 * fact_office_text_finish:
 * @self: a text; it can only be freed afterwards
 *
 * Tells each comment its place. Of several beginnings or ends of one comment the first counts.
 *
 * Returns: (transfer full): the words
 */
FactText *
fact_office_text_finish (FactOfficeText *self)
{
  gsize n_bytes = self->utf8->len;

  settle_marks (self);
  for (guint i = 0; i < self->marks->len; i++)
    tell_place (&g_array_index (self->marks, Mark, i));

  return fact_text_new_take (g_string_free (g_steal_pointer (&self->utf8), FALSE), n_bytes);
}
