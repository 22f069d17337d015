/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-json-check.h"
#include "store/fact-json-names.h"
#include "store/fact-json-outline-private.h"
#include "store/fact-json-scan.h"
#include "store/fact-store-error-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_DEPTH  64
/* A node and its place take some 170 bytes for each: more than this is no project but an attack on the memory. */
#define MAX_VALUES (32 * 1024 * 1024)
#define POLL_BYTES (4 * 1024 * 1024)

typedef enum
{
  EXPECT_VALUE,
  EXPECT_FIRST_ELEMENT,
  EXPECT_FIRST_NAME,
  EXPECT_NAME,
  EXPECT_NEXT,              /* a comma or the end of what is open */
  EXPECT_NOTHING
} Expected;

typedef struct
{
  gboolean is_object;
  guint    mark;            /* in the names */
} Level;

typedef struct
{
  FactJsonScan     scan;
  const char      *json;
  FactJsonNames   *names;
  FactJsonOutline *outline;
  gboolean         allows_twins;      /* two members of one name in an object */
  Expected         expected;
  guint            n_values;
  guint            depth;
  Level            levels[MAX_DEPTH];
  const char      *name;    /* of the member being read, in the document, without quotes */
  gsize            name_bytes;
} Check;

static gboolean
fail (Check      *self,
      const char *reason)
{
  return fact_json_scan_fail (&self->scan, self->scan.p, reason);
}

static gboolean
at_end (Check *self)
{
  return self->scan.p == self->scan.end;
}

static gboolean
is_element_of_member (Check *self)
{
  return self->depth == 2 && self->levels[0].is_object && !self->levels[1].is_object;
}

static void
note_start (Check *self)
{
  gsize start = self->scan.p - self->json;

  if (self->depth == 1 && self->levels[0].is_object)
    _fact_json_outline_add (self->outline, fact_json_name_dup (self->name, self->name_bytes),
                            start, self->scan.line, *self->scan.p == '[');
  else if (is_element_of_member (self))
    _fact_json_outline_add_element (self->outline, start, self->scan.line);
}

static void
note_end (Check *self)
{
  gsize end = self->scan.p - self->json;

  if (self->depth == 1 && self->levels[0].is_object)
    _fact_json_outline_end (self->outline, end);
  else if (is_element_of_member (self))
    _fact_json_outline_end_element (self->outline, end);

  self->expected = self->depth == 0 ? EXPECT_NOTHING : EXPECT_NEXT;
}

static gboolean
open_level (Check *self)
{
  Level *level;

  if (self->depth == MAX_DEPTH)
    return fail (self, _("lists and objects are nested more than 64 deep"));

  level = &self->levels[self->depth++];
  level->is_object = *self->scan.p == '{';
  level->mark = fact_json_names_open (self->names);
  self->expected = level->is_object ? EXPECT_FIRST_NAME : EXPECT_FIRST_ELEMENT;
  self->scan.p++;

  return TRUE;
}

static gboolean
close_level (Check *self)
{
  Level *level = &self->levels[self->depth - 1];
  const char *again = level->is_object ? fact_json_names_close (self->names, level->mark) : NULL;

  if (again != NULL && !self->allows_twins)
    {
      /* The line of a name that only turned up on sorting has to be found again. */
      self->scan.line = 1;
      self->scan.line_start = self->json;
      for (const char *p = self->json; (p = memchr (p, '\n', again - p)) != NULL; )
        {
          self->scan.line++;
          self->scan.line_start = ++p;
        }
      return fact_json_scan_fail (&self->scan, again - 1, _("the object has a member of this name already"));
    }

  self->scan.p++;
  self->depth--;
  note_end (self);

  return TRUE;
}

static gboolean
check_scalar (Check *self)
{
  char c = *self->scan.p;
  gboolean has_escapes;
  gboolean ok;

  if (c == '"')
    ok = fact_json_scan_string (&self->scan, &has_escapes);
  else if (c == '-' || g_ascii_isdigit (c))
    ok = fact_json_scan_number (&self->scan);
  else
    ok = fact_json_scan_word (&self->scan);

  if (ok)
    note_end (self);

  return ok;
}

static gboolean
check_value (Check *self)
{
  if (at_end (self))
    return fail (self, _("the file ends where a value should stand"));

  if (++self->n_values > MAX_VALUES)
    return fail (self, _("the file holds more values than Factdesk can open"));

  switch (*self->scan.p)
    {
    case ']':
    case '}':
    case ',':
    case ':':
      return fail (self, _("a value is missing here"));

    case '[':
    case '{':
      note_start (self);
      return open_level (self);

    default:
      note_start (self);
      return check_scalar (self);
    }
}

static gboolean
check_colon (Check *self)
{
  fact_json_scan_space (&self->scan);

  if (at_end (self))
    return fail (self, _("the file ends in the middle of an object"));
  if (*self->scan.p != ':')
    return fail (self, _("a colon is missing behind the name"));

  self->scan.p++;
  self->expected = EXPECT_VALUE;

  return TRUE;
}

static gboolean
check_name (Check *self)
{
  const char *start = self->scan.p;
  gboolean has_escapes;

  if (at_end (self))
    return fail (self, _("the file ends in the middle of an object"));
  if (*start == '}')
    return fail (self, _("there is a comma too many before this"));
  if (*start != '"')
    return fail (self, _("a name in double quotation marks should stand here"));

  if (!fact_json_scan_string (&self->scan, &has_escapes))
    return FALSE;

  self->name = start + 1;
  self->name_bytes = self->scan.p - start - 2;
  if (fact_json_names_add (self->names, self->levels[self->depth - 1].mark,
                           self->name, self->name_bytes, has_escapes) != NULL
      && !self->allows_twins)
    return fact_json_scan_fail (&self->scan, start, _("the object has a member of this name already"));

  return check_colon (self);
}

static gboolean
check_next (Check *self)
{
  gboolean in_object = self->levels[self->depth - 1].is_object;

  if (at_end (self))
    return fail (self, in_object ? _("the file ends in the middle of an object")
                                 : _("the file ends in the middle of a list"));

  if (*self->scan.p == (in_object ? '}' : ']'))
    return close_level (self);

  if (*self->scan.p != ',')
    return fail (self, in_object ? _("a comma or “}” is missing here")
                                 : _("a comma or “]” is missing here"));

  self->scan.p++;
  fact_json_scan_space (&self->scan);
  if (!in_object && !at_end (self) && *self->scan.p == ']')
    return fail (self, _("there is a comma too many before this"));
  self->expected = in_object ? EXPECT_NAME : EXPECT_VALUE;

  return TRUE;
}

static gboolean
check_step (Check *self)
{
  switch (self->expected)
    {
    case EXPECT_FIRST_ELEMENT:
      if (at_end (self))
        return fail (self, _("the file ends in the middle of a list"));
      return *self->scan.p == ']' ? close_level (self) : check_value (self);

    case EXPECT_FIRST_NAME:
      return !at_end (self) && *self->scan.p == '}' ? close_level (self) : check_name (self);

    case EXPECT_VALUE:
      return check_value (self);

    case EXPECT_NAME:
      return check_name (self);

    case EXPECT_NEXT:
      return check_next (self);

    case EXPECT_NOTHING:
    default:
      return fail (self, _("nothing may follow the end of the document"));
    }
}

static gboolean
check_beginning (Check *self)
{
  gsize n = self->scan.end - self->scan.p;

  if (n == 0)
    return fail (self, _("the file is empty"));
  if (n >= 3 && memcmp (self->scan.p, "\xef\xbb\xbf", 3) == 0)
    return fail (self, _("the file begins with a byte order mark, which JSON does not allow"));
  if (n >= 2 && (memcmp (self->scan.p, "\xff\xfe", 2) == 0 || memcmp (self->scan.p, "\xfe\xff", 2) == 0))
    return fail (self, _("the file is UTF-16, but has to be UTF-8"));

  fact_json_scan_space (&self->scan);
  if (at_end (self))
    return fail (self, _("there is nothing but white space in the file"));

  return TRUE;
}

static gboolean
check_document (Check         *self,
                GCancellable  *cancellable,
                GError       **error)
{
  const char *poll_at = self->scan.p;
  gboolean ok = check_beginning (self);

  while (ok && !(self->expected == EXPECT_NOTHING && at_end (self)))
    {
      if (self->scan.p >= poll_at)
        {
          if (g_cancellable_set_error_if_cancelled (cancellable, error))
            return FALSE;
          poll_at = self->scan.p + MIN (POLL_BYTES, self->scan.end - self->scan.p);
        }

      ok = check_step (self);
      if (ok)
        fact_json_scan_space (&self->scan);
    }

  if (!ok)
    _fact_store_error_set_syntax (error, self->scan.line, fact_json_scan_column (&self->scan), self->scan.reason);

  return ok;
}

static FactJsonOutline *
check_bytes (const char    *json,
             gsize          n_bytes,
             gboolean       is_foreign,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr (FactJsonNames) names = fact_json_names_new ();
  g_autoptr (FactJsonOutline) outline = _fact_json_outline_new ();
  Check check = {
    .json = json,
    .names = names,
    .outline = outline,
    .allows_twins = is_foreign,
    .expected = EXPECT_VALUE,
    .scan = { .p = json, .end = json + n_bytes, .line_start = json, .line = 1, .allows_nul = is_foreign },
  };

  if (!check_document (&check, cancellable, error))
    return NULL;

  return g_steal_pointer (&outline);
}

/**
 * fact_json_check:
 * @json: a whole document; no NUL is needed at its end
 * @n_bytes: its length in bytes
 * @cancellable: (nullable): asked every few megabytes
 * @error: return location for an error
 *
 * Holds a document against RFC 8259 to the letter. fact_json_tree_new() relies on it: that looks for no end and no mistake any
 * more, so what it is given without having passed here makes it read beyond the document and overflow its stack. Nor would json-glib's
 * parser do without: 1.6 crashes on deep nesting and accepts comments, single quotes, duplicate members, lone surrogates and more.
 * Also refused are a byte order mark, U+0000 in any form, nesting deeper than 64, integers beyond 64 bits and other numbers that a
 * double cannot carry. Lines and columns in messages count from 1, columns in code points.
 *
 * Returns: (transfer full): where the parts of the document are; %NULL with @error set to %FACT_STORE_ERROR
 *   (FACT_STORE_ERROR_SYNTAX: “line 3, column 7: reason”) or %G_IO_ERROR_CANCELLED
 */
FactJsonOutline *
fact_json_check (const char    *json,
                 gsize          n_bytes,
                 GCancellable  *cancellable,
                 GError       **error)
{
  g_return_val_if_fail (json != NULL || n_bytes == 0, NULL);

  return check_bytes (json != NULL ? json : "", n_bytes, FALSE, cancellable, error);
}

/**
 * fact_json_check_foreign:
 * @json: a whole document of another program; no NUL is needed at its end
 * @n_bytes: its length in bytes
 * @error: return location for an error
 *
 * fact_json_check() for what is only read and never kept: whatever RFC 8259 allows and leaves without a meaning passes as well. That
 * is an object with two members of one name, of which fact_json_tree_new() takes the last, and the escape of U+0000, of which it
 * makes U+FFFD, so that offsets stay.
 *
 * Returns: whether it passed; %FALSE with @error set to %FACT_STORE_ERROR (FACT_STORE_ERROR_SYNTAX)
 */
gboolean
fact_json_check_foreign (const char  *json,
                         gsize        n_bytes,
                         GError     **error)
{
  g_autoptr (FactJsonOutline) outline = NULL;

  g_return_val_if_fail (json != NULL || n_bytes == 0, FALSE);

  outline = check_bytes (json != NULL ? json : "", n_bytes, TRUE, NULL, error);

  return outline != NULL;
}
