/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-json-scan.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define ONES    G_GUINT64_CONSTANT (0x0101010101010101)
#define HIGHS   G_GUINT64_CONSTANT (0x8080808080808080)
#define QUOTES  (ONES * '"')
#define SLASHES (ONES * '\\')

#define SPACES  (ONES * ' ')

/* No double needs more digits than this to be smaller than 1e308, nor a written zero to be one. */
#define SHORT_NUMBER 300

/**
 * fact_json_scan_fail:
 * @self: the scan
 * @at: where it went wrong
 * @reason: translated and static
 *
 * Returns: %FALSE
 */
gboolean
fact_json_scan_fail (FactJsonScan *self,
                     const char   *at,
                     const char   *reason)
{
  self->at = at;
  self->reason = reason;

  return FALSE;
}

/* A quarter of a file in the generator's form is indents. */
static inline const char *
pass_indent (const char *p,
             const char *end)
{
  guint64 w;

  while (end - p >= 8 && (memcpy (&w, p, sizeof w), w == SPACES))
    p += 8;

  return p;
}

/**
 * fact_json_scan_space:
 * @self: the scan
 *
 * Passes over white space, counting lines: nowhere else in JSON may a line end.
 */
void
fact_json_scan_space (FactJsonScan *self)
{
  const char *p = pass_indent (self->p, self->end);

  for (; p < self->end; p++)
    {
      if (*p == '\n')
        {
          self->line++;
          self->line_start = p + 1;
          p = pass_indent (p + 1, self->end) - 1;
        }
      else if (*p != ' ' && *p != '\t' && *p != '\r')
        break;
    }

  self->p = p;
}

/* Passes over what needs no look, eight bytes at a time: all but quotes, backslashes, controls and non-ASCII. */
static const char *
pass_plain (const char *p,
            const char *end)
{
  while (end - p >= 8)
    {
      guint64 w, quote, slash, found;

      memcpy (&w, p, sizeof w);
      w = GUINT64_FROM_LE (w);
      quote = w ^ QUOTES;
      slash = w ^ SLASHES;
      found = (((w - ONES * 0x20) & ~w) | ((quote - ONES) & ~quote) | ((slash - ONES) & ~slash) | w) & HIGHS;
      /* A borrow can mark a byte too many, but only above one that is rightly marked. */
      if (found != 0)
        return p + __builtin_ctzll (found) / 8;
      p += 8;
    }

  while (p < end && (guchar) *p >= 0x20 && (guchar) *p < 0x80 && *p != '"' && *p != '\\')
    p++;

  return p;
}

static inline gboolean
is_tail (const guchar *p,
         guint         i)
{
  return (p[i] & 0xc0) == 0x80;
}

/* The length in bytes of the UTF-8 character at @p, which is not ASCII; 0 when it is none. */
static inline guint
utf8_length (const guchar *p,
             gsize         n_left)
{
  guchar c = p[0];

  if (c < 0xe0)
    return c >= 0xc2 && n_left >= 2 && is_tail (p, 1) ? 2 : 0;

  if (c < 0xf0)
    {
      if (n_left < 3 || !is_tail (p, 1) || !is_tail (p, 2) ||
          (c == 0xe0 && p[1] < 0xa0) ||
          (c == 0xed && p[1] >= 0xa0))
        return 0;
      return 3;
    }

  if (c > 0xf4 || n_left < 4 || !is_tail (p, 1) || !is_tail (p, 2) || !is_tail (p, 3) ||
      (c == 0xf0 && p[1] < 0x90) ||
      (c == 0xf4 && p[1] >= 0x90))
    return 0;

  return 4;
}

static gboolean
scan_utf8 (FactJsonScan *self)
{
  while (self->p < self->end && (guchar) *self->p >= 0x80)
    {
      guint length = utf8_length ((const guchar *) self->p, self->end - self->p);

      if (length == 0)
        return fact_json_scan_fail (self, self->p, _("this is not valid UTF-8"));
      self->p += length;
    }

  return TRUE;
}

/* Reads the four digits behind “\u” at @at. */
static gboolean
scan_unit (FactJsonScan *self,
           const char   *at,
           guint        *unit)
{
  *unit = 0;

  if (self->end - at < 6)
    return fact_json_scan_fail (self, self->end, _("the file ends in the middle of a text"));

  for (guint i = 2; i < 6; i++)
    {
      int digit = g_ascii_xdigit_value (at[i]);

      if (digit < 0)
        return fact_json_scan_fail (self, at, _("“\\u” must be followed by four hexadecimal digits"));
      *unit = *unit << 4 | (guint) digit;
    }

  return TRUE;
}

static gboolean
scan_unicode_escape (FactJsonScan *self)
{
  const char *at = self->p;
  guint unit;
  guint low = 0;

  if (!scan_unit (self, at, &unit))
    return FALSE;

  self->p += 6;
  if (unit == 0 && !self->allows_nul)
    return fact_json_scan_fail (self, at, _("a text must not contain the character U+0000"));
  if (unit < 0xd800 || unit > 0xdfff)
    return TRUE;

  if (unit < 0xdc00 && self->end - self->p >= 2 && self->p[0] == '\\' && self->p[1] == 'u')
    {
      if (!scan_unit (self, self->p, &low))
        return FALSE;
      self->p += 6;
    }
  if (low < 0xdc00 || low > 0xdfff)
    return fact_json_scan_fail (self, at, _("half of a surrogate pair stands alone"));

  return TRUE;
}

static gboolean
scan_escape (FactJsonScan *self)
{
  if (self->end - self->p < 2)
    return fact_json_scan_fail (self, self->end, _("the file ends in the middle of a text"));

  if (self->p[1] == 'u')
    return scan_unicode_escape (self);

  if (self->p[1] == '\0' || strchr ("\"\\/bfnrt", self->p[1]) == NULL)
    return fact_json_scan_fail (self, self->p, _("JSON knows no such escape with a backslash"));
  self->p += 2;

  return TRUE;
}

/**
 * fact_json_scan_string:
 * @self: the scan, at a double quote
 * @has_escapes: (out): whether there was a backslash
 *
 * Returns: whether a string stands here
 */
gboolean
fact_json_scan_string (FactJsonScan *self,
                       gboolean     *has_escapes)
{
  self->p++;
  *has_escapes = FALSE;

  while (TRUE)
    {
      self->p = pass_plain (self->p, self->end);

      if (self->p == self->end)
        return fact_json_scan_fail (self, self->p, _("the file ends in the middle of a text"));

      if (*self->p == '"')
        {
          self->p++;
          return TRUE;
        }

      if (*self->p == '\\')
        {
          *has_escapes = TRUE;
          if (!scan_escape (self))
            return FALSE;
        }
      else if ((guchar) *self->p < 0x20)
        return fact_json_scan_fail (self, self->p,
                                    *self->p == '\n' || *self->p == '\r'
                                      ? _("a line ends inside a text; is a closing quotation mark missing?")
                                      : _("a control character stands in a text"));
      else if (!scan_utf8 (self))
        return FALSE;
    }
}

static guint
pass_digits (FactJsonScan *self)
{
  const char *start = self->p;

  while (self->p < self->end && g_ascii_isdigit (*self->p))
    self->p++;

  return (guint) (self->p - start);
}

static gboolean
integer_fits (const char *start,
              gsize       n_bytes)
{
  g_autofree char *copy = NULL;

  if (n_bytes <= 18)
    return TRUE;

  copy = g_strndup (start, n_bytes);
  errno = 0;
  g_ascii_strtoll (copy, NULL, 10);

  return errno == 0;
}

static gboolean
has_other_digit_than_zero (const char *number)
{
  for (; *number != '\0' && *number != 'e' && *number != 'E'; number++)
    if (*number >= '1' && *number <= '9')
      return TRUE;

  return FALSE;
}

static gboolean
double_fits (const char *start,
             gsize       n_bytes,
             gboolean    has_exponent)
{
  g_autofree char *copy = NULL;
  double value;

  if (!has_exponent && n_bytes <= SHORT_NUMBER)
    return TRUE;

  copy = g_strndup (start, n_bytes);
  value = g_ascii_strtod (copy, NULL);

  return isfinite (value) && (value != 0.0 || !has_other_digit_than_zero (copy));
}

static gboolean
scan_fraction (FactJsonScan *self)
{
  self->p++;

  return pass_digits (self) > 0 || fact_json_scan_fail (self, self->p, _("a digit is missing behind the decimal point"));
}

static gboolean
scan_exponent (FactJsonScan *self)
{
  self->p++;
  if (self->p < self->end && (*self->p == '+' || *self->p == '-'))
    self->p++;

  return pass_digits (self) > 0 || fact_json_scan_fail (self, self->p, _("a digit is missing in the exponent"));
}

static gboolean
scan_integer_part (FactJsonScan *self)
{
  const char *start;

  if (*self->p == '-')
    self->p++;

  start = self->p;
  if (pass_digits (self) == 0)
    return fact_json_scan_fail (self, self->p, _("a digit is missing behind the minus sign"));
  if (*start == '0' && self->p - start > 1)
    return fact_json_scan_fail (self, start, _("a number must not begin with 0"));

  return TRUE;
}

/**
 * fact_json_scan_number:
 * @self: the scan, at a minus sign or digit
 *
 * An integer must fit into 64 bits with sign; any other number must be finite as a double and not vanish to zero.
 *
 * Returns: whether a number stands here that can be kept
 */
gboolean
fact_json_scan_number (FactJsonScan *self)
{
  const char *start = self->p;
  gboolean is_integer = TRUE;
  gboolean has_exponent = FALSE;

  if (!scan_integer_part (self))
    return FALSE;

  if (self->p < self->end && *self->p == '.')
    {
      is_integer = FALSE;
      if (!scan_fraction (self))
        return FALSE;
    }
  if (self->p < self->end && (*self->p == 'e' || *self->p == 'E'))
    {
      is_integer = FALSE;
      has_exponent = TRUE;
      if (!scan_exponent (self))
        return FALSE;
    }

  if (is_integer ? integer_fits (start, self->p - start) : double_fits (start, self->p - start, has_exponent))
    return TRUE;

  return fact_json_scan_fail (self, start, _("this number is too large or too small to be kept"));
}

static const char *
reason_for_no_value (char c)
{
  if (c == '\'')
    return _("a text needs double quotation marks around it");
  if (c == '/' || c == '#')
    return _("there are no comments in JSON");
  if (g_ascii_isalpha (c))
    return _("this word is no value; a text needs double quotation marks around it");

  return _("no value can begin with this character");
}

/**
 * fact_json_scan_word:
 * @self: the scan
 *
 * Returns: whether true, false or null stands here
 */
gboolean
fact_json_scan_word (FactJsonScan *self)
{
  static const char *words[] = { "true", "false", "null" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (self->end - self->p) >= length && memcmp (self->p, words[i], length) == 0)
        {
          self->p += length;
          return TRUE;
        }
    }

  return fact_json_scan_fail (self, self->p, reason_for_no_value (*self->p));
}

/**
 * fact_json_scan_column:
 * @self: a scan that failed
 *
 * Returns: the column where it failed, in code points from 1
 */
guint
fact_json_scan_column (FactJsonScan *self)
{
  guint column = 1;

  for (const char *p = self->line_start; p < self->at; p++)
    if (((guchar) *p & 0xc0) != 0x80)
      column++;

  return column;
}
