/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-sniff.h"

#include <string.h>

/* How far a page's beginning is looked at; browsers look for an encoding in the first 1,024 bytes, some pages need more. */
#define MAX_HEAD 8192

/* What a page begins with, as in the WHATWG's MIME Sniffing Standard, 7.1. */
static const char *const beginnings[] = {
  "!doctype html", "html", "head", "body", "title", "meta", "script", "style", "link", "iframe", "table", "div", "h1", "p", "a", "br", "b",
  "font", "article", "section", "main", "header", "span",
};

/* Plain text may begin with any of these but the first two; its name then tells. */
#define N_CERTAIN 2

/* Copies the beginning without NUL bytes, which leaves of UTF-16 what is ASCII in it. */
static char *
copy_head (const char *data,
           gsize       n_bytes)
{
  GString *head = g_string_new (NULL);

  for (gsize i = 0; i < MIN (n_bytes, MAX_HEAD); i++)
    {
      if (data[i] != '\0')
        g_string_append_c (head, data[i]);
    }

  return g_string_free (head, FALSE);
}

/* Byte order mark, white space, an XML declaration and comments may stand before the first tag. */
static const char *
skip_preamble (const char *p)
{
  if (g_str_has_prefix (p, "\xEF\xBB\xBF"))
    p += 3;
  else if (g_str_has_prefix (p, "\xFF\xFE") || g_str_has_prefix (p, "\xFE\xFF"))
    p += 2;

  while (*p != '\0')
    {
      const char *end = NULL;

      while (g_ascii_isspace (*p))
        p++;
      if (g_str_has_prefix (p, "<!--"))
        end = strstr (p + 4, "-->");
      else if (g_str_has_prefix (p, "<?"))
        end = strstr (p, "?>");
      if (end == NULL)
        return p;
      p = strchr (end, '>') + 1;
    }

  return p;
}

static gboolean
has_suffix (const char *name,
            const char *suffix)
{
  gsize n_name = name != NULL ? strlen (name) : 0;
  gsize n_suffix = strlen (suffix);

  return n_name > n_suffix && g_ascii_strcasecmp (name + n_name - n_suffix, suffix) == 0;
}

/**
 * fact_html_sniff:
 * @data: the bytes of a file
 * @n_bytes: how many they are
 * @name: (nullable): the file's name
 *
 * Returns: whether it is a web page: by what it begins with, and for what may as well be a plain text by its name
 */
gboolean
fact_html_sniff (const char *data,
                 gsize       n_bytes,
                 const char *name)
{
  g_autofree char *head = copy_head (data, n_bytes);
  const char *start = skip_preamble (head);
  gboolean is_named = has_suffix (name, ".html") || has_suffix (name, ".htm") || has_suffix (name, ".xhtml");
  gboolean is_named_text = has_suffix (name, ".txt") || has_suffix (name, ".md") || has_suffix (name, ".markdown");

  if (*start == '<')
    {
      for (guint i = 0; i < (is_named_text ? N_CERTAIN : G_N_ELEMENTS (beginnings)); i++)
        {
          gsize length = strlen (beginnings[i]);

          if (g_ascii_strncasecmp (start + 1, beginnings[i], length) == 0 && strchr (" \t\r\n\f>/", start[1 + length]) != NULL)
            return TRUE;
        }
    }

  /* Pages that begin with words are rare, but somebody has called this one a page. */
  return is_named && strchr (start, '<') != NULL && strstr (start, "</") != NULL && !g_str_has_prefix (head, "<?xml");
}

/* Reads a name behind "charset=" or "encoding=", with or without quotation marks. */
static char *
read_name (const char *p)
{
  gsize length;

  while (g_ascii_isspace (*p))
    p++;
  if (*p != '=')
    return NULL;
  p++;
  while (g_ascii_isspace (*p) || *p == '"' || *p == '\'')
    p++;

  length = strspn (p, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.");

  return length > 0 && length < 40 ? g_strndup (p, length) : NULL;
}

/* Finds @word, in small letters, in @text before @end, whatever its case. */
static const char *
find_word (const char *text,
           const char *end,
           const char *word)
{
  gsize length = strlen (word);

  for (; text + length <= end; text++)
    {
      if (g_ascii_strncasecmp (text, word, length) == 0)
        return text;
    }

  return NULL;
}

/**
 * fact_html_sniff_charset:
 * @data: the bytes of a web page
 * @n_bytes: how many they are
 *
 * Finds the encoding that a page declares in a meta element or in its XML declaration.
 *
 * Returns: (transfer full) (nullable): its name, as the page has it; %NULL when it declares none
 */
char *
fact_html_sniff_charset (const char *data,
                         gsize       n_bytes)
{
  g_autofree char *head = g_strndup (data, MIN (n_bytes, MAX_HEAD));
  const char *end = head + strlen (head);
  const char *declaration = strstr (head, "<?xml");
  const char *p = head;

  while ((p = find_word (p, end, "<meta")) != NULL)
    {
      const char *close = strchr (p, '>');
      const char *charset = find_word (p, close != NULL ? close : end, "charset");
      char *name = charset != NULL ? read_name (charset + strlen ("charset")) : NULL;

      if (name != NULL)
        return name;
      p += strlen ("<meta");
    }

  if (declaration != NULL && strchr (declaration, '>') != NULL)
    {
      const char *encoding = find_word (declaration, strchr (declaration, '>'), "encoding");

      return encoding != NULL ? read_name (encoding + strlen ("encoding")) : NULL;
    }

  return NULL;
}
