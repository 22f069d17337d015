/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-rtf-state.h"

#include <string.h>

/* Words that stand for a letter. */
static const struct
{
  const char *word;
  gunichar    c;
} letters[] = {
  { "tab", '\t' }, { "line", '\n' }, { "page", '\n' }, { "\n", '\n' }, { "~", 0xA0 }, { "_", 0x2011 }, { "emdash", 0x2014 },
  { "endash", 0x2013 }, { "emspace", 0x2003 }, { "enspace", 0x2002 }, { "lquote", 0x2018 }, { "rquote", 0x2019 },
  { "ldblquote", 0x201C }, { "rdblquote", 0x201D }, { "bullet", 0x2022 }, { "zwj", 0x200D }, { "zwnj", 0x200C },
  { "ltrmark", 0x200E }, { "rtlmark", 0x200F }, { "\\", '\\' }, { "{", '{' }, { "}", '}' }, { "nestcell", '\t' },
};

/* Words that say where those of their group go. What is here but once is no text of the document. */
static const struct
{
  const char    *word;
  FactRtfTarget  target;
} targets[] = {
  { "listtext", FACT_RTF_TO_LABEL },        { "pntext", FACT_RTF_TO_LABEL },            { "title", FACT_RTF_TO_TITLE },
  { "author", FACT_RTF_TO_AUTHOR },         { "atnauthor", FACT_RTF_TO_COMMENTER },     { "atrfstart", FACT_RTF_TO_RANGE_START },
  { "atrfend", FACT_RTF_TO_RANGE_END },     { "atnref", FACT_RTF_TO_COMMENT_ID },       { "annotation", FACT_RTF_TO_COMMENT },
  { "shpinst", FACT_RTF_TO_TEXT },          { "shptxt", FACT_RTF_TO_TEXT },             { "ud", FACT_RTF_TO_TEXT },
  { "colortbl", FACT_RTF_TO_NOWHERE },      { "stylesheet", FACT_RTF_TO_NOWHERE },      { "pict", FACT_RTF_TO_NOWHERE },
  { "header", FACT_RTF_TO_NOWHERE },        { "headerl", FACT_RTF_TO_NOWHERE },         { "headerr", FACT_RTF_TO_NOWHERE },
  { "headerf", FACT_RTF_TO_NOWHERE },       { "footer", FACT_RTF_TO_NOWHERE },          { "footerl", FACT_RTF_TO_NOWHERE },
  { "footerr", FACT_RTF_TO_NOWHERE },       { "footerf", FACT_RTF_TO_NOWHERE },         { "sp", FACT_RTF_TO_NOWHERE },
  { "xe", FACT_RTF_TO_NOWHERE },            { "tc", FACT_RTF_TO_NOWHERE },              { "rxe", FACT_RTF_TO_NOWHERE },
  { "nonshppict", FACT_RTF_TO_NOWHERE },    { "subject", FACT_RTF_TO_NOWHERE },         { "keywords", FACT_RTF_TO_NOWHERE },
  { "operator", FACT_RTF_TO_NOWHERE },      { "doccomm", FACT_RTF_TO_NOWHERE },         { "company", FACT_RTF_TO_NOWHERE },
  { "comment", FACT_RTF_TO_NOWHERE },       { "manager", FACT_RTF_TO_NOWHERE },         { "category", FACT_RTF_TO_NOWHERE },
};

/* What fonts say of the letters in them, as a code page; 42 has pictures for letters. */
static const struct
{
  int charset;
  int code_page;
} charsets[] = {
  { 0, 1252 }, { 77, 10000 }, { 128, 932 }, { 129, 949 }, { 134, 936 }, { 136, 950 }, { 161, 1253 }, { 162, 1254 },
  { 163, 1258 }, { 177, 1255 }, { 178, 1256 }, { 186, 1257 }, { 204, 1251 }, { 222, 874 }, { 238, 1250 },
};

static gboolean
read_letter (FactRtfReader *self,
             const char    *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      if (strcmp (word, letters[i].word) == 0)
        {
          fact_rtf_reader_append_char (self, letters[i].c);
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
read_target (FactRtfReader *self,
             const char    *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      if (strcmp (word, targets[i].word) != 0)
        continue;
      if (targets[i].target != FACT_RTF_TO_TEXT)
        fact_rtf_reader_begin_target (self, targets[i].target);
      return TRUE;
    }

  return FALSE;
}

/* Numbers above 32767 are written as negative ones, and letters beyond the first plane in two halves. */
static void
read_unicode (FactRtfReader *self,
              int            number)
{
  guint unit = (guint) (number < 0 ? number + 0x10000 : number);

  self->n_to_skip = fact_rtf_reader_get_group (self)->n_fallbacks;
  if (unit >= 0xD800 && unit < 0xDC00)
    {
      self->high = unit;
      return;
    }

  if (unit >= 0xDC00 && unit < 0xE000 && self->high != 0)
    unit = 0x10000 + ((self->high - 0xD800) << 10) + (unit - 0xDC00);
  self->high = 0;
  if (unit >= ' ' && g_unichar_validate (unit))
    fact_rtf_reader_append_char (self, unit);
}

static void
read_charset (FactRtfReader *self,
              int            number)
{
  for (guint i = 0; i < G_N_ELEMENTS (charsets); i++)
    {
      if (charsets[i].charset == number)
        g_hash_table_insert (self->fonts, GINT_TO_POINTER (fact_rtf_reader_get_group (self)->font),
                             GINT_TO_POINTER (charsets[i].code_page));
    }
}

static void
begin_row (FactRtfReader *self)
{
  if (self->in_row)
    return;

  fact_office_flow_begin_row (self->flow);
  fact_office_flow_begin_cell (self->flow);
  self->in_row = TRUE;
}

static void
end_cell (FactRtfReader *self)
{
  if (!self->in_row)
    {
      fact_rtf_reader_append_char (self, '\t');
      return;
    }

  fact_office_flow_end_cell (self->flow);
  fact_office_flow_begin_cell (self->flow);
}

static gboolean
read_structure (FactRtfReader *self,
                const char    *word)
{
  if (fact_rtf_reader_get_group (self)->target == FACT_RTF_TO_NOWHERE)
    return FALSE;

  if (strcmp (word, "row") == 0)
    fact_rtf_reader_close_row (self);

  if (strcmp (word, "par") == 0 || strcmp (word, "sect") == 0 || strcmp (word, "row") == 0 || strcmp (word, "nestrow") == 0)
    fact_office_text_begin (fact_rtf_reader_get_text (self), FACT_OFFICE_PARAGRAPH, NULL);
  else if (strcmp (word, "trowd") == 0)
    begin_row (self);
  else if (strcmp (word, "cell") == 0)
    end_cell (self);
  else if (strcmp (word, "footnote") == 0)
    fact_rtf_reader_begin_note (self);
  else
    return FALSE;

  return TRUE;
}

static void
read_property (FactRtfReader *self,
               const char    *word,
               int            number)
{
  FactRtfGroup *group = fact_rtf_reader_get_group (self);

  if (strcmp (word, "v") == 0)
    group->is_hidden = number != 0;
  else if (strcmp (word, "deleted") == 0)
    group->is_deleted = number != 0;
  else if (strcmp (word, "plain") == 0)
    group->is_hidden = group->is_deleted = FALSE;
  else if (strcmp (word, "uc") == 0)
    group->n_fallbacks = (guint) CLAMP (number, 0, 16);
  else if (strcmp (word, "u") == 0)
    read_unicode (self, number);
  else if (strcmp (word, "f") == 0)
    group->font = number;
  else if (strcmp (word, "fcharset") == 0)
    read_charset (self, number);
  else if (strcmp (word, "ansicpg") == 0)
    self->code_page = number;
  else if (strcmp (word, "mac") == 0)
    self->code_page = 10000;
  else if (self->is_optional || strcmp (word, "fonttbl") == 0)
    fact_rtf_reader_begin_target (self, FACT_RTF_TO_NOWHERE);
}

/**
 * fact_rtf_reader_word:
 * @self: a reader, flushed
 * @word: a control word or sign
 * @number: the number behind it; 1 where there is none
 *
 * Does what it says. A group that begins with a word that nobody must know, and Factdesk does not, is left out.
 */
void
fact_rtf_reader_word (FactRtfReader *self,
                      const char    *word,
                      int            number)
{
  if (strcmp (word, "*") == 0)
    {
      self->is_optional = TRUE;
      return;
    }

  if (!read_letter (self, word) && !read_target (self, word) && !read_structure (self, word))
    read_property (self, word, number);
  self->is_optional = FALSE;
}
