/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-note.h"

#include "model/fact-record-private.h"

enum { TEXT, BY, AT, N_STRINGS };

struct _FactNote
{
  FactRecord  base;
  GRefString *strings[N_STRINGS];
};

static void
note_copy (gpointer copy)
{
  fact_record_copy_strings (((FactNote *) copy)->strings, N_STRINGS);
}

static void
note_clear (gpointer record)
{
  fact_record_clear_strings (((FactNote *) record)->strings, N_STRINGS);
}

const FactRecordClass fact_note_class = { sizeof (FactNote), note_copy, note_clear };

/**
 * fact_note_new:
 * @id: its id
 * @text: what is remarked
 * @by: who remarks it
 * @at: when, RFC 3339 in UTC
 *
 * Returns: (transfer full): a new note
 */
FactNote *
fact_note_new (GRefString *id,
               const char *text,
               const char *by,
               const char *at)
{
  FactNote *self = fact_record_alloc (FACT_RECORD_NOTE, id);

  fact_record_set_string (&self->strings[TEXT], text);
  fact_record_set_string (&self->strings[BY], by);
  fact_record_set_string (&self->strings[AT], at);

  return self;
}

/**
 * fact_note_get_text:
 * @self: a note
 *
 * Returns: (transfer none): its words
 */
const char *
fact_note_get_text (FactNote *self)
{
  return fact_record_show_string (self->strings[TEXT]);
}

/**
 * fact_note_get_by:
 * @self: a note
 *
 * Returns: (transfer none): who wrote it; "" when nobody said
 */
const char *
fact_note_get_by (FactNote *self)
{
  return fact_record_show_string (self->strings[BY]);
}

/**
 * fact_note_get_at:
 * @self: a note
 *
 * Returns: (transfer none): when, as files have it; "" when the file does not say
 */
const char *
fact_note_get_at (FactNote *self)
{
  return fact_record_show_string (self->strings[AT]);
}

/**
 * fact_note_with_text:
 * @self: a note
 * @text: UTF-8
 *
 * Returns: (transfer full): a copy with these words, still by whoever wrote it, and of the time it was written
 */
FactNote *
fact_note_with_text (FactNote   *self,
                     const char *text)
{
  FactNote *copy = fact_record_copy (self);

  fact_record_set_string (&copy->strings[TEXT], text);

  return copy;
}
