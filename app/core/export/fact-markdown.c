/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/fact-markdown.h"

#include <string.h>

#include "export/fact-citation.h"

/*
 * GitHub Flavored Markdown 0.29. These mean something wherever they stand: escapes (6.1), code (6.3), emphasis (6.4), strikethrough
 * (6.5), links and images (6.6, 6.7), HTML (6.10), table cells (4.10). A backslash before punctuation makes it plain.
 */
static const char always_active[] = "\\`*_[]<|~";

/*
 * “-”, “+”, “>”, “#”, “=” and “1. ”, “1) ” mean something at the beginning of a line only (4.1–4.3, 5.1, 5.2). Where the number ends
 * that the line begins with is looked up once for all its full stops: words of others may be one line of millions of them.
 */
static gboolean
starts_block (const char *line,
              const char *number_end,
              const char *p)
{
  if (p == line)
    return strchr ("#>-+=", *p) != NULL;

  return p == number_end && (*p == '.' || *p == ')') && (p[1] == ' ' || p[1] == '\0');
}

/* Bare addresses become links, and a backslash within them part of the address (6.9): so they must not start. */
static gboolean
starts_address (const char *line,
                const char *p)
{
  if (*p == ':')
    return p[1] == '/' && p[2] == '/';

  return *p == '.' && p - line >= 3 && g_ascii_strncasecmp (p - 3, "www", 3) == 0;
}

/* “&lt;” (6.2). */
static gboolean
starts_entity (const char *p)
{
  const char *end = p + 1;

  if (*p != '&')
    return FALSE;

  end += *end == '#';
  while (g_ascii_isalnum (*end))
    end++;

  return *end == ';' && end > p + 1;
}

/* A heading may be closed with “#” behind a space (4.2). */
static gboolean
closes_heading (const char *line,
                const char *p)
{
  return *p == '#' && p > line && p[-1] == ' ';
}

static void
append_escaped (GString    *out,
                const char *line)
{
  const char *number_end = line + strspn (line, "0123456789");

  for (const char *p = line; *p != '\0'; p++)
    {
      if (strchr (always_active, *p) != NULL || starts_block (line, number_end, p) || starts_address (line, p)
          || starts_entity (p) || closes_heading (line, p))
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p);
    }
}

/**
 * fact_markdown_escape_line:
 * @words: somebody's words
 *
 * Makes any words plain text of one line of Markdown, wherever on a line they are put: a paragraph, a heading, a list item, a table cell.
 *
 * Returns: (transfer full): Markdown that shows @words, their white space collapsed
 */
char *
fact_markdown_escape_line (const char *words)
{
  g_autofree char *line = fact_citation_collapse_spaces (words);
  GString *out = g_string_sized_new (strlen (line) + 16);

  append_escaped (out, line);

  return g_string_free (out, FALSE);
}

/**
 * fact_markdown_escape_paragraphs:
 * @words: somebody's words, of several lines
 *
 * Makes any words plain paragraphs of Markdown: blank lines part them, other line ends stay as line breaks.
 *
 * Returns: (transfer full): Markdown without a line end at its end
 */
char *
fact_markdown_escape_paragraphs (const char *words)
{
  g_auto (GStrv) lines = g_regex_split_simple ("\\R", words, 0, 0);
  GString *out = g_string_new (NULL);
  gboolean is_parted = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = fact_citation_collapse_spaces (lines[i]);

      if (*line == '\0')
        {
          is_parted = TRUE;
          continue;
        }
      if (out->len > 0)
        g_string_append (out, is_parted ? "\n\n" : "\\\n");
      is_parted = FALSE;
      append_escaped (out, line);
    }

  return g_string_free (out, FALSE);
}

static gboolean
is_web_address (const char *address)
{
  return (g_ascii_strncasecmp (address, "https://", 8) == 0 || g_ascii_strncasecmp (address, "http://", 7) == 0)
         && strpbrk (address, " \t\r\n\"<>\\^`{|}") == NULL;
}

/**
 * fact_markdown_format_link:
 * @address: what somebody entered as an address
 *
 * Makes a link of an address on the web; anything else, which might be a script, becomes plain text.
 *
 * Returns: (transfer full): Markdown
 */
char *
fact_markdown_format_link (const char *address)
{
  g_autofree char *line = fact_citation_collapse_spaces (address);

  if (is_web_address (line))
    return g_strdup_printf ("<%s>", line);

  return fact_markdown_escape_line (line);
}
