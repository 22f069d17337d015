/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-query.h"

#include "model/fact-record-private.h"

enum { TO = FACT_QUERY_TO, TEXT = FACT_QUERY_TEXT, ANSWER = FACT_QUERY_ANSWER, BY, AT, N_STRINGS };

static const char * const field_nicks[FACT_QUERY_N_FIELDS] = {
  [FACT_QUERY_TO] = "to",
  [FACT_QUERY_TEXT] = "text",
  [FACT_QUERY_ANSWER] = "answer",
};

struct _FactQuery
{
  FactRecord      base;
  FactQueryState  state;
  GRefString     *strings[N_STRINGS];
};

static void
query_copy (gpointer copy)
{
  fact_record_copy_strings (((FactQuery *) copy)->strings, N_STRINGS);
}

static void
query_clear (gpointer record)
{
  fact_record_clear_strings (((FactQuery *) record)->strings, N_STRINGS);
}

const FactRecordClass fact_query_class = { sizeof (FactQuery), query_copy, query_clear };

/**
 * fact_query_field_to_nick:
 * @field: a field
 *
 * Returns: (transfer none): its name in files
 */
const char *
fact_query_field_to_nick (FactQueryField field)
{
  g_return_val_if_fail (field < FACT_QUERY_N_FIELDS, NULL);

  return field_nicks[field];
}

/**
 * fact_query_field_from_nick:
 * @nick: (nullable): a word of files and the command line
 * @field: (out): the field it names; untouched when there is none
 *
 * Returns: whether @nick names a text of a query
 */
gboolean
fact_query_field_from_nick (const char     *nick,
                            FactQueryField *field)
{
  for (guint i = 0; i < FACT_QUERY_N_FIELDS; i++)
    {
      if (g_strcmp0 (field_nicks[i], nick) == 0)
        {
          *field = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * fact_query_new:
 * @id: its id
 * @to: whom it is put to
 * @text: the question
 * @state: whether it is still open
 * @answer: the answer; may be ""
 * @by: who asks
 * @at: when, RFC 3339 in UTC
 *
 * Returns: (transfer full): a new query
 */
FactQuery *
fact_query_new (GRefString     *id,
                const char     *to,
                const char     *text,
                FactQueryState  state,
                const char     *answer,
                const char     *by,
                const char     *at)
{
  FactQuery *self = fact_record_alloc (FACT_RECORD_QUERY, id);

  self->state = state;
  fact_record_set_string (&self->strings[TO], to);
  fact_record_set_string (&self->strings[TEXT], text);
  fact_record_set_string (&self->strings[ANSWER], answer);
  fact_record_set_string (&self->strings[BY], by);
  fact_record_set_string (&self->strings[AT], at);

  return self;
}

/**
 * fact_query_get_state:
 * @self: a question
 *
 * Returns: what became of it
 */
FactQueryState
fact_query_get_state (FactQuery *self)
{
  return self->state;
}

/**
 * fact_query_get_field:
 * @self: a question
 * @field: which of its texts
 *
 * Returns: (transfer none): the text; "" when there is none, never %NULL
 */
const char *
fact_query_get_field (FactQuery      *self,
                      FactQueryField  field)
{
  g_return_val_if_fail (field < FACT_QUERY_N_FIELDS, "");

  return fact_record_show_string (self->strings[field]);
}

/**
 * fact_query_get_to:
 * @self: a question
 *
 * Returns: (transfer none): whom it is put to; "" when nobody said
 */
const char *
fact_query_get_to (FactQuery *self)
{
  return fact_record_show_string (self->strings[TO]);
}

/**
 * fact_query_get_text:
 * @self: a question
 *
 * Returns: (transfer none): its words
 */
const char *
fact_query_get_text (FactQuery *self)
{
  return fact_record_show_string (self->strings[TEXT]);
}

/**
 * fact_query_get_answer:
 * @self: a question
 *
 * Returns: (transfer none): what was answered; "" before that
 */
const char *
fact_query_get_answer (FactQuery *self)
{
  return fact_record_show_string (self->strings[ANSWER]);
}

/**
 * fact_query_get_by:
 * @self: a question
 *
 * Returns: (transfer none): who asks; "" when nobody said
 */
const char *
fact_query_get_by (FactQuery *self)
{
  return fact_record_show_string (self->strings[BY]);
}

/**
 * fact_query_get_at:
 * @self: a question
 *
 * Returns: (transfer none): when, as files have it; "" when the file does not say
 */
const char *
fact_query_get_at (FactQuery *self)
{
  return fact_record_show_string (self->strings[AT]);
}

/**
 * fact_query_with_field:
 * @self: a question
 * @field: which of its texts
 * @value: (nullable): UTF-8; %NULL and "" empty it
 *
 * Returns: (transfer full): a copy with this text
 */
FactQuery *
fact_query_with_field (FactQuery      *self,
                       FactQueryField  field,
                       const char     *value)
{
  FactQuery *copy = fact_record_copy (self);

  fact_record_set_string (&copy->strings[field], value);

  return copy;
}

/**
 * fact_query_with_state:
 * @self: a question
 * @state: what became of it
 *
 * Returns: (transfer full): a copy with this state
 */
FactQuery *
fact_query_with_state (FactQuery      *self,
                       FactQueryState  state)
{
  FactQuery *copy = fact_record_copy (self);

  copy->state = state;

  return copy;
}
