/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-header.h"

#include "model/fact-record-private.h"

struct _FactHeader
{
  FactRecord  base;
  GRefString *title;
  GRefString *created;
  guint       last_number;
};

static void
header_copy (gpointer copy)
{
  FactHeader *self = copy;

  fact_record_copy_strings (&self->title, 1);
  fact_record_copy_strings (&self->created, 1);
}

static void
header_clear (gpointer record)
{
  FactHeader *self = record;

  fact_record_clear_strings (&self->title, 1);
  fact_record_clear_strings (&self->created, 1);
}

const FactRecordClass fact_header_class = { sizeof (FactHeader), header_copy, header_clear };

/**
 * fact_header_new:
 * @id: the project's id
 * @title: its title; may be ""
 * @created: when it was made, RFC 3339 in UTC; may be ""
 *
 * Returns: (transfer full): a header for a project in which no claim was numbered yet
 */
FactHeader *
fact_header_new (GRefString *id,
                 const char *title,
                 const char *created)
{
  FactHeader *self = fact_record_alloc (FACT_RECORD_HEADER, id);

  fact_record_set_string (&self->title, title);
  fact_record_set_string (&self->created, created);

  return self;
}

/**
 * fact_header_get_title:
 * @self: a header
 *
 * Returns: (transfer none): the project's title; "" without one
 */
const char *
fact_header_get_title (FactHeader *self)
{
  return fact_record_show_string (self->title);
}

/**
 * fact_header_get_created:
 * @self: a header
 *
 * Returns: (transfer none): when the project was made, as files have it; "" when the file does not say
 */
const char *
fact_header_get_created (FactHeader *self)
{
  return fact_record_show_string (self->created);
}

/**
 * fact_header_get_last_number:
 * @self: a header
 *
 * The highest number any claim was ever given, also one that is gone: people and paper say "claim 7", so 7 never comes back.
 *
 * Returns: a number; 0 when none was given yet
 */
guint
fact_header_get_last_number (FactHeader *self)
{
  return self->last_number;
}

/**
 * fact_header_with_title:
 * @self: a header
 * @title: (nullable): UTF-8; %NULL and "" empty it
 *
 * Returns: (transfer full): a copy with this title
 */
FactHeader *
fact_header_with_title (FactHeader *self,
                        const char *title)
{
  FactHeader *copy = fact_record_copy (self);

  fact_record_set_string (&copy->title, title);

  return copy;
}

/**
 * fact_header_with_last_number:
 * @self: a header
 * @last_number: the highest number that was given to a claim
 *
 * Returns: (transfer full): a copy with this number
 */
FactHeader *
fact_header_with_last_number (FactHeader *self,
                              guint       last_number)
{
  FactHeader *copy = fact_record_copy (self);

  copy->last_number = last_number;

  return copy;
}
