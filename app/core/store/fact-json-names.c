/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-json-names.h"

#include <stdlib.h>
#include <string.h>

/* Up to here each new name is compared with those before it; a larger object is sorted once, when it closes, which
 * stays fast however its names were chosen. */
#define MAX_COMPARED 16

typedef struct
{
  const char *name;     /* escapes resolved */
  gsize       n_bytes;
  const char *raw;      /* where it stands in the document */
} Name;

struct _FactJsonNames
{
  GArray       *names;  /* of Name, those of an inner object behind those of the outer ones */
  GStringChunk *resolved;
};

/**
 * fact_json_names_new:
 *
 * Returns: (transfer full): an empty set; free it with fact_json_names_free()
 */
FactJsonNames *
fact_json_names_new (void)
{
  FactJsonNames *self = g_new0 (FactJsonNames, 1);

  self->names = g_array_new (FALSE, FALSE, sizeof (Name));
  self->resolved = g_string_chunk_new (1024);

  return self;
}

void
fact_json_names_free (FactJsonNames *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->names);
  g_string_chunk_free (self->resolved);
  g_free (self);
}

/**
 * fact_json_names_open:
 * @self: the names
 *
 * Begins an object.
 *
 * Returns: its mark, to be given with each of its names and when it closes
 */
guint
fact_json_names_open (FactJsonNames *self)
{
  return self->names->len;
}

static gboolean
same_name (const Name *a,
           const Name *b)
{
  return a->n_bytes == b->n_bytes && memcmp (a->name, b->name, a->n_bytes) == 0;
}

/**
 * fact_json_names_add:
 * @self: the names
 * @mark: the innermost open object
 * @raw: the name as it stands in the document, without quotes; must live as long as @self
 * @n_bytes: its length in bytes
 * @has_escapes: whether there is a backslash in it
 *
 * Returns: (nullable): @raw when the object has a member of that name already; %NULL when not, or when that will be
 *   found by fact_json_names_close()
 */
const char *
fact_json_names_add (FactJsonNames *self,
                     guint          mark,
                     const char    *raw,
                     gsize          n_bytes,
                     gboolean       has_escapes)
{
  Name name = { raw, n_bytes, raw };
  const Name *others;
  guint n_others;

  if (has_escapes)
    {
      g_autofree char *resolved = fact_json_name_dup (raw, n_bytes);

      name.n_bytes = strlen (resolved);
      name.name = g_string_chunk_insert_len (self->resolved, resolved, name.n_bytes);
    }

  others = (const Name *) (gpointer) self->names->data + mark;
  n_others = self->names->len - mark;

  if (n_others < MAX_COMPARED)
    for (guint i = 0; i < n_others; i++)
      if (same_name (&others[i], &name))
        return raw;

  g_array_append_val (self->names, name);

  return NULL;
}

static int
compare_names (const void *a,
               const void *b)
{
  const Name *x = a;
  const Name *y = b;
  int order;

  if (x->n_bytes != y->n_bytes)
    return x->n_bytes < y->n_bytes ? -1 : 1;

  order = memcmp (x->name, y->name, x->n_bytes);
  if (order != 0)
    return order;

  return (x->raw > y->raw) - (x->raw < y->raw);
}

/**
 * fact_json_names_close:
 * @self: the names
 * @mark: the innermost open object
 *
 * Ends an object and forgets its names.
 *
 * Returns: (nullable): where in the document the first name stands that the object had already; %NULL when each came once
 */
const char *
fact_json_names_close (FactJsonNames *self,
                       guint          mark)
{
  Name *names = (Name *) (gpointer) self->names->data + mark;
  guint n = self->names->len - mark;
  const char *again = NULL;

  if (n > MAX_COMPARED)
    {
      qsort (names, n, sizeof (Name), compare_names);

      for (guint i = 1; i < n; i++)
        if (same_name (&names[i - 1], &names[i]) && (again == NULL || names[i].raw < again))
          again = names[i].raw;
    }

  g_array_set_size (self->names, mark);

  return again;
}

static gunichar
read_hex (const char *digits)
{
  gunichar c = 0;

  for (guint i = 0; i < 4; i++)
    c = c << 4 | (gunichar) g_ascii_xdigit_value (digits[i]);

  return c;
}

/* Resolves the escape at @p, which was checked already, and returns where the text goes on. */
static const char *
append_escape (GString    *string,
               const char *p)
{
  static const char letters[] = "bfnrt";
  static const char controls[] = "\b\f\n\r\t";
  const char *letter;
  gunichar c;

  if (p[1] != 'u')
    {
      letter = strchr (letters, p[1]);
      g_string_append_c (string, letter != NULL ? controls[letter - letters] : p[1]);
      return p + 2;
    }

  c = read_hex (p + 2);
  p += 6;
  if (c >= 0xd800 && c < 0xdc00)
    {
      c = 0x10000 + ((c - 0xd800) << 10) + (read_hex (p + 2) - 0xdc00);
      p += 6;
    }
  g_string_append_unichar (string, c);

  return p;
}

/**
 * fact_json_name_dup:
 * @raw: a string of a checked document, without quotes
 * @n_bytes: its length in bytes
 *
 * Returns: (transfer full): the string with its escapes resolved
 */
char *
fact_json_name_dup (const char *raw,
                    gsize       n_bytes)
{
  GString *string = g_string_sized_new (n_bytes);
  const char *end = raw + n_bytes;
  const char *p = raw;

  while (p < end)
    {
      if (*p == '\\')
        p = append_escape (string, p);
      else
        g_string_append_c (string, *p++);
    }

  return g_string_free (string, FALSE);
}
