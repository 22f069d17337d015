/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-rtf-state.h"

#include <string.h>

#include "fact-list-number.h"

/**
 * fact_rtf_reader_get_group:
 * @self: a reader
 *
 * Returns: (transfer none): the innermost group, until another begins
 */
FactRtfGroup *
fact_rtf_reader_get_group (FactRtfReader *self)
{
  return &g_array_index (self->groups, FactRtfGroup, self->groups->len - 1);
}

/**
 * fact_rtf_reader_get_text:
 * @self: a reader
 *
 * Returns: (transfer none): the text that words go into now
 */
FactOfficeText *
fact_rtf_reader_get_text (FactRtfReader *self)
{
  return fact_office_flow_get_text (self->flow);
}

static gboolean
is_text (FactRtfTarget target)
{
  return target == FACT_RTF_TO_TEXT || target == FACT_RTF_TO_COMMENT || target == FACT_RTF_TO_NOTE;
}

static void
append (FactRtfReader *self,
        const char    *words,
        gsize          n_bytes)
{
  const FactRtfGroup *group = fact_rtf_reader_get_group (self);

  if (group->target == FACT_RTF_TO_NOWHERE || n_bytes == 0)
    return;

  self->contents->has_hidden |= group->is_hidden;
  self->contents->has_changes |= group->is_deleted;
  if (group->is_hidden || group->is_deleted)
    return;

  if (is_text (group->target))
    fact_office_text_append (fact_rtf_reader_get_text (self), words, n_bytes);
  else
    g_string_append_len (self->words, words, (gssize) n_bytes);
}

/**
 * fact_rtf_reader_append_char:
 * @self: a reader, flushed
 * @c: a letter, a tab or a line end
 *
 * Writes it to where the words of the innermost group go.
 */
void
fact_rtf_reader_append_char (FactRtfReader *self,
                             gunichar       c)
{
  const FactRtfGroup *group = fact_rtf_reader_get_group (self);
  char utf8[6];

  if (c != '\n' && c != '\t')
    append (self, utf8, (gsize) g_unichar_to_utf8 (c, utf8));
  else if (is_text (group->target) && !group->is_hidden && !group->is_deleted)
    fact_office_text_append_char (fact_rtf_reader_get_text (self), c);
}

static char *
convert (const GString *bytes,
         int            code_page)
{
  g_autofree char *name = code_page == 65001 ? g_strdup ("UTF-8") : code_page == 10000 ? g_strdup ("MACINTOSH")
                                                                  : g_strdup_printf ("CP%d", code_page);
  char *utf8 = g_convert_with_fallback (bytes->str, (gssize) bytes->len, "UTF-8", name, "\xEF\xBF\xBD", NULL, NULL, NULL);

  return utf8 != NULL ? utf8 : g_convert (bytes->str, (gssize) bytes->len, "UTF-8", "ISO-8859-1", NULL, NULL, NULL);
}

/**
 * fact_rtf_reader_flush:
 * @self: a reader
 *
 * Writes the bytes that were read, from the encoding of their font.
 */
void
fact_rtf_reader_flush (FactRtfReader *self)
{
  gpointer page;
  g_autofree char *utf8 = NULL;

  if (self->bytes->len == 0)
    return;

  if (!g_hash_table_lookup_extended (self->fonts, GINT_TO_POINTER (fact_rtf_reader_get_group (self)->font), NULL, &page))
    page = GINT_TO_POINTER (self->code_page);
  utf8 = convert (self->bytes, GPOINTER_TO_INT (page));
  g_string_truncate (self->bytes, 0);
  if (utf8 != NULL)
    append (self, utf8, strlen (utf8));
}

/**
 * fact_rtf_reader_close_row:
 * @self: a reader
 *
 * Ends the row of a table that is open, if one is.
 */
void
fact_rtf_reader_close_row (FactRtfReader *self)
{
  if (!self->in_row)
    return;

  fact_office_flow_end_cell (self->flow);
  fact_office_flow_end_row (self->flow);
  fact_office_text_begin (fact_rtf_reader_get_text (self), FACT_OFFICE_PARAGRAPH, NULL);
  self->in_row = FALSE;
}

/**
 * fact_rtf_reader_begin_target:
 * @self: a reader
 * @target: where the words of the innermost group go from here on
 *
 * Says what a group is, at its beginning.
 */
void
fact_rtf_reader_begin_target (FactRtfReader *self,
                              FactRtfTarget  target)
{
  FactRtfGroup *group = fact_rtf_reader_get_group (self);

  /* What stands in something that is left out is left out as well. */
  if (group->target == FACT_RTF_TO_NOWHERE || group->is_own)
    return;

  group->target = target;
  group->is_own = target != FACT_RTF_TO_NOWHERE;
  group->was_in_row = self->in_row;
  g_string_truncate (self->words, 0);
  if (target != FACT_RTF_TO_COMMENT && target != FACT_RTF_TO_NOTE)
    return;

  fact_office_flow_begin_aside (self->flow);
  self->in_row = FALSE;
  self->comment = NULL;
}

/**
 * fact_rtf_reader_begin_note:
 * @self: a reader, at the beginning of a footnote or endnote
 *
 * Writes the sign of the note in brackets, and begins it.
 */
void
fact_rtf_reader_begin_note (FactRtfReader *self)
{
  g_autofree char *sign = g_strdup_printf ("[%u]", self->notes->len + 1);
  FactRtfGroup *group = fact_rtf_reader_get_group (self);

  if (!is_text (group->target) || group->is_own || group->is_hidden || group->is_deleted)
    {
      group->target = FACT_RTF_TO_NOWHERE;
      return;
    }

  append (self, sign, strlen (sign));
  fact_rtf_reader_begin_target (self, FACT_RTF_TO_NOTE);
  g_ptr_array_add (self->notes, NULL);
  group->note = self->notes->len - 1;
}

/* What stands before an item, without the tab behind it; the bullets of symbol fonts are letters nowhere else. */
static void
begin_item (FactRtfReader *self)
{
  const char *number = g_strstrip (self->words->str);
  gboolean is_number = *number != '\0' && (g_ascii_isalnum (*number) || *number == '(');
  g_autofree char *label = fact_list_number_dup_label (is_number ? number : FACT_LIST_BULLET, 0);

  fact_office_text_begin (fact_rtf_reader_get_text (self), FACT_OFFICE_ITEM, label);
}

static void
mark_range (FactRtfReader  *self,
            FactOfficeMark  mark)
{
  fact_office_text_mark (fact_rtf_reader_get_text (self),
                         fact_office_comments_get (self->contents->comments, g_strstrip (self->words->str)), mark);
}

static FactOfficeText *
end_aside (FactRtfReader      *self,
           const FactRtfGroup *group)
{
  FactOfficeText *text;

  fact_rtf_reader_close_row (self);
  text = fact_office_flow_end_aside (self->flow);
  self->in_row = group->was_in_row;

  return text;
}

static void
end_comment (FactRtfReader      *self,
             const FactRtfGroup *group)
{
  g_autoptr (FactOfficeText) text = end_aside (self, group);
  FactOfficeComment *comment = self->comment != NULL ? self->comment : fact_office_comments_get (self->contents->comments, NULL);

  fact_office_text_mark (fact_rtf_reader_get_text (self), comment, FACT_OFFICE_PLACE);
  if (comment->words == NULL)
    {
      comment->words = g_strdup (fact_office_text_get_utf8 (text));
      comment->author = g_steal_pointer (&self->commenter);
    }
}

static void
take_words (FactRtfReader  *self,
            char          **field)
{
  g_free (*field);
  *field = g_strdup (g_strstrip (self->words->str));
}

/**
 * fact_rtf_reader_end_target:
 * @self: a reader, where the innermost group ends
 *
 * Does with the words of the group what it is for.
 */
void
fact_rtf_reader_end_target (FactRtfReader *self)
{
  const FactRtfGroup *group = fact_rtf_reader_get_group (self);

  if (!group->is_own)
    return;

  switch (group->target)
    {
    case FACT_RTF_TO_LABEL:
      begin_item (self);
      break;
    case FACT_RTF_TO_TITLE:
      take_words (self, &self->contents->title);
      break;
    case FACT_RTF_TO_AUTHOR:
      take_words (self, &self->contents->author);
      break;
    case FACT_RTF_TO_COMMENTER:
      take_words (self, &self->commenter);
      break;
    case FACT_RTF_TO_RANGE_START:
      mark_range (self, FACT_OFFICE_START);
      break;
    case FACT_RTF_TO_RANGE_END:
      mark_range (self, FACT_OFFICE_END);
      break;
    case FACT_RTF_TO_COMMENT_ID:
      self->comment = fact_office_comments_get (self->contents->comments, g_strstrip (self->words->str));
      break;
    case FACT_RTF_TO_COMMENT:
      end_comment (self, group);
      break;
    case FACT_RTF_TO_NOTE:
      g_ptr_array_index (self->notes, group->note) = end_aside (self, group);
      break;
    case FACT_RTF_TO_TEXT:
    case FACT_RTF_TO_NOWHERE:
    default:
      break;
    }
}
