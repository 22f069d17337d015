/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "subtitles/fact-cue-tag.h"

#include <string.h>

/* What is longer is no tag but words with a < in them: bytes. */
#define MAX_TAG 256
#define MAX_ENTITY 10

/* Tags of WebVTT and those that SubRip files have from HTML. Others stay: “<laughs>” says something. */
static const struct
{
  const char *name;
  char        opening;         /* what stands for it in the text, 0 for nothing */
  char        closing;
} tags[] = {
  { "b", 0, 0 },
  { "br", ' ', ' ' },
  { "c", 0, 0 },
  { "em", 0, 0 },
  { "font", 0, 0 },
  { "i", 0, 0 },
  { "lang", 0, 0 },
  { "p", ' ', ' ' },
  { "rt", '(', ')' },
  { "ruby", 0, 0 },
  { "s", 0, 0 },
  { "span", 0, 0 },
  { "strong", 0, 0 },
  { "u", 0, 0 },
  { "v", ' ', ' ' },
};

static const struct
{
  const char *name;
  gunichar    character;
} entities[] = {
  { "amp", '&' },
  { "apos", '\'' },
  { "gt", '>' },
  { "hellip", 0x2026 },
  { "lrm", 0x200E },
  { "lt", '<' },
  { "mdash", 0x2014 },
  { "nbsp", 0xA0 },
  { "ndash", 0x2013 },
  { "quot", '"' },
  { "rlm", 0x200F },
};

/* “<00:01:02.300>”: when the next word is said. */
static gboolean
is_time (const char *inner,
         gsize       n_bytes)
{
  for (gsize i = 0; i < n_bytes; i++)
    {
      if (!g_ascii_isdigit (inner[i]) && inner[i] != ':' && inner[i] != '.')
        return FALSE;
    }

  return n_bytes > 0;
}

/* Behind the name and its classes: “v.loud Anna Bell”. */
static char *
dup_speaker (const char *inner,
             gsize       n_bytes)
{
  const char *space = memchr (inner, ' ', n_bytes);
  g_autofree char *name = NULL;

  if (space == NULL)
    return NULL;

  name = g_strstrip (g_strndup (space, n_bytes - (gsize) (space - inner)));

  return *name != '\0' ? g_steal_pointer (&name) : NULL;
}

static gsize
read_angle (FactCueTag *self,
            const char *at,
            gsize       n_bytes)
{
  const char *close = memchr (at, '>', MIN (n_bytes, MAX_TAG));
  const char *inner = at + 1;
  gboolean is_closing = n_bytes > 1 && *inner == '/';
  gsize n_inner;
  gsize n_name = 0;

  if (close == NULL)
    return 0;
  inner += is_closing;
  n_inner = close > inner ? (gsize) (close - inner) : 0;
  while (n_name < n_inner && g_ascii_isalpha (inner[n_name]))
    n_name++;

  if (is_time (inner, n_inner))
    return (gsize) (close - at) + 1;

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      if (strlen (tags[i].name) == n_name && g_ascii_strncasecmp (tags[i].name, inner, n_name) == 0)
        {
          self->character = (gunichar) (is_closing ? tags[i].closing : tags[i].opening);
          if (!is_closing && n_name == 1 && g_ascii_tolower (*inner) == 'v')
            self->speaker = dup_speaker (inner, n_inner);
          return (gsize) (close - at) + 1;
        }
    }

  return 0;
}

/* “{\an8}”, “{y:i}”: where and how programs before WebVTT show a line. Other braces are words. */
static gsize
read_brace (const char *at,
            gsize       n_bytes)
{
  const char *close = memchr (at, '}', MIN (n_bytes, MAX_TAG));

  if (close == NULL || close - at < 3)
    return 0;
  if (at[1] == '\\' || (at[2] == ':' && strchr ("yYfFsScCpP", at[1]) != NULL))
    return (gsize) (close - at) + 1;

  return 0;
}

static gunichar
find_entity (const char *name,
             gsize       n_bytes)
{
  if (n_bytes > 1 && name[0] == '#')
    {
      gboolean is_hex = g_ascii_tolower (name[1]) == 'x';
      guint64 c = g_ascii_strtoull (name + (is_hex ? 2 : 1), NULL, is_hex ? 16 : 10);

      return c >= 0x20 && c <= 0x10FFFF && g_unichar_validate ((gunichar) c) ? (gunichar) c : 0;
    }

  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    {
      if (strlen (entities[i].name) == n_bytes && memcmp (entities[i].name, name, n_bytes) == 0)
        return entities[i].character;
    }

  return 0;
}

static gsize
read_entity (FactCueTag *self,
             const char *at,
             gsize       n_bytes)
{
  const char *end = memchr (at, ';', MIN (n_bytes, MAX_ENTITY));

  if (end == NULL)
    return 0;
  self->character = find_entity (at + 1, (gsize) (end - at) - 1);

  return self->character != 0 ? (gsize) (end - at) + 1 : 0;
}

/**
 * fact_cue_tag_read:
 * @self: where to say what it is; filled with zeros
 * @at: a place in a line of a cue
 * @n_bytes: how many bytes of the line there are
 *
 * Reads a tag, a style or the name of a character. Whatever is none of those that are known is words.
 *
 * Returns: how many bytes it takes; 0 when there is none at @at. Who reads it owns @self's speaker.
 */
gsize
fact_cue_tag_read (FactCueTag *self,
                   const char *at,
                   gsize       n_bytes)
{
  if (n_bytes == 0)
    return 0;

  switch (*at)
    {
    case '<':
      return read_angle (self, at, n_bytes);
    case '{':
      return read_brace (at, n_bytes);
    case '&':
      return read_entity (self, at, n_bytes);
    default:
      return 0;
    }
}
