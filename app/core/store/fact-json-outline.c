/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-json-outline-private.h"

struct _FactJsonOutline
{
  GArray *members;      /* of FactJsonMember */
};

static void
clear_member (gpointer data)
{
  FactJsonMember *member = data;

  g_clear_pointer (&member->name, g_free);
  g_clear_pointer (&member->elements, g_array_unref);
}

static FactJsonMember *
last_member (FactJsonOutline *self)
{
  g_assert (self->members->len > 0);

  return &g_array_index (self->members, FactJsonMember, self->members->len - 1);
}

FactJsonOutline *
_fact_json_outline_new (void)
{
  FactJsonOutline *self = g_new0 (FactJsonOutline, 1);

  self->members = g_array_new (FALSE, FALSE, sizeof (FactJsonMember));
  g_array_set_clear_func (self->members, clear_member);

  return self;
}

void
_fact_json_outline_add (FactJsonOutline *self,
                        char            *name,
                        gsize            start,
                        guint            line,
                        gboolean         is_array)
{
  FactJsonMember member = { name, { start, start, line }, NULL };

  if (is_array)
    member.elements = g_array_new (FALSE, FALSE, sizeof (FactJsonSlice));

  g_array_append_val (self->members, member);
}

void
_fact_json_outline_end (FactJsonOutline *self,
                        gsize            end)
{
  last_member (self)->value.end = end;
}

void
_fact_json_outline_add_element (FactJsonOutline *self,
                                gsize            start,
                                guint            line)
{
  FactJsonSlice slice = { start, start, line };

  g_array_append_val (last_member (self)->elements, slice);
}

void
_fact_json_outline_end_element (FactJsonOutline *self,
                                gsize            end)
{
  GArray *elements = last_member (self)->elements;

  g_array_index (elements, FactJsonSlice, elements->len - 1).end = end;
}

/**
 * fact_json_outline_get_n:
 * @self: an outline
 *
 * Returns: how many members the document's top-level object has; 0 also when the document is not an object
 */
guint
fact_json_outline_get_n (FactJsonOutline *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->members->len;
}

/**
 * fact_json_outline_get:
 * @self: an outline
 * @i: a member's place in document order, less than fact_json_outline_get_n()
 *
 * Returns: (transfer none): the member
 */
const FactJsonMember *
fact_json_outline_get (FactJsonOutline *self,
                       guint            i)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (i < self->members->len, NULL);

  return &g_array_index (self->members, FactJsonMember, i);
}

/**
 * fact_json_outline_find:
 * @self: an outline
 * @name: a member's name, without quotes and escapes
 *
 * Returns: (transfer none) (nullable): the member of that name; %NULL when the document has none
 */
const FactJsonMember *
fact_json_outline_find (FactJsonOutline *self,
                        const char      *name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < self->members->len; i++)
    {
      const FactJsonMember *member = &g_array_index (self->members, FactJsonMember, i);

      if (g_str_equal (member->name, name))
        return member;
    }

  return NULL;
}

void
fact_json_outline_free (FactJsonOutline *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->members);
  g_free (self);
}
