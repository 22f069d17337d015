/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-record-private.h"

#include <string.h>

static const FactRecordClass * const classes[] = {
  [FACT_RECORD_HEADER] = &fact_header_class,
  [FACT_RECORD_ARTICLE] = &fact_article_class,
  [FACT_RECORD_CLAIM] = &fact_claim_class,
  [FACT_RECORD_DISMISSAL] = &fact_dismissal_class,
  [FACT_RECORD_ACTIVITY] = &fact_activity_class,
  [FACT_RECORD_REVISION] = &fact_revision_class,
  [FACT_RECORD_OCCURRENCE] = &fact_occurrence_class,
  [FACT_RECORD_EVIDENCE] = &fact_evidence_class,
  [FACT_RECORD_QUERY] = &fact_query_class,
  [FACT_RECORD_NOTE] = &fact_note_class,
};

/**
 * fact_record_alloc:
 * @kind: what to make
 * @id: (nullable): its id, shared
 *
 * Returns: (transfer full): a record of @kind, empty but for its id, that only the caller knows and may still fill
 */
gpointer
fact_record_alloc (FactRecordKind  kind,
                   GRefString     *id)
{
  FactRecord *self = g_malloc0 (classes[kind]->size);

  g_atomic_ref_count_init (&self->refs);
  self->kind = kind;
  self->id = id != NULL ? g_ref_string_acquire (id) : NULL;

  return self;
}

/**
 * fact_record_copy:
 * @record: a record
 *
 * Returns: (transfer full): a copy that shares strings and arrays with @record and that only the caller knows and may still change
 */
gpointer
fact_record_copy (gpointer record)
{
  FactRecord *self = record;
  const FactRecordClass *klass = classes[self->kind];
  const gsize n_head_bytes = G_STRUCT_OFFSET (FactRecord, kind);
  FactRecord *copy = g_malloc (klass->size);

  /* All but the count, which another thread may be changing. */
  G_STATIC_ASSERT (G_STRUCT_OFFSET (FactRecord, kind) == sizeof self->refs);
  memcpy ((char *) copy + n_head_bytes, (char *) self + n_head_bytes, klass->size - n_head_bytes);
  g_atomic_ref_count_init (&copy->refs);
  if (copy->id != NULL)
    g_ref_string_acquire (copy->id);
  if (copy->extras != NULL)
    fact_extras_ref (copy->extras);
  klass->copy (copy);

  return copy;
}

/**
 * fact_record_ref:
 * @record: a record of any kind
 *
 * Returns: (transfer full): @record, with one more reference
 */
gpointer
fact_record_ref (gpointer record)
{
  FactRecord *self = record;

  g_atomic_ref_count_inc (&self->refs);

  return record;
}

/**
 * fact_record_unref:
 * @record: a record of any kind
 *
 * Drops a reference, in any thread; the last one frees it.
 */
void
fact_record_unref (gpointer record)
{
  FactRecord *self = record;

  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  classes[self->kind]->clear (self);
  g_clear_pointer (&self->id, g_ref_string_release);
  g_clear_pointer (&self->extras, fact_extras_unref);
  g_free (self);
}

/**
 * fact_record_get_kind:
 * @record: a record of any kind
 *
 * Returns: what it is
 */
FactRecordKind
fact_record_get_kind (gpointer record)
{
  return ((FactRecord *) record)->kind;
}

/**
 * fact_record_get_id:
 * @record: a record of any kind
 *
 * Returns: (transfer none) (nullable): its id; %NULL for a revision, which has none
 */
GRefString *
fact_record_get_id (gpointer record)
{
  return ((FactRecord *) record)->id;
}

/**
 * fact_record_get_extras:
 * @record: a record of any kind
 *
 * Returns: (transfer none) (nullable): what it brought along that this version does not know
 */
FactExtras *
fact_record_get_extras (gpointer record)
{
  return ((FactRecord *) record)->extras;
}

/**
 * fact_record_with_extras:
 * @record: a record of any kind
 * @extras: (nullable) (transfer none): what it is to carry along instead
 *
 * Returns: (transfer full): a copy with @extras
 */
gpointer
fact_record_with_extras (gpointer    record,
                         FactExtras *extras)
{
  FactRecord *copy = fact_record_copy (record);

  g_clear_pointer (&copy->extras, fact_extras_unref);
  copy->extras = extras != NULL ? fact_extras_ref (extras) : NULL;

  return copy;
}

/**
 * fact_record_with_id:
 * @record: a record of any kind
 * @id: another id
 *
 * Returns: (transfer full): a copy of its own, which only looks like @record
 */
gpointer
fact_record_with_id (gpointer    record,
                     GRefString *id)
{
  FactRecord *copy = fact_record_copy (record);

  g_clear_pointer (&copy->id, g_ref_string_release);
  copy->id = g_ref_string_acquire (id);

  return copy;
}

/**
 * fact_record_copy_strings:
 * @strings: (array length=n): strings of a record, %NULL where empty
 * @n: how many
 *
 * Takes a reference on each, for a record whose bytes were copied.
 */
void
fact_record_copy_strings (GRefString **strings,
                          guint        n)
{
  for (guint i = 0; i < n; i++)
    {
      if (strings[i] != NULL)
        g_ref_string_acquire (strings[i]);
    }
}

/**
 * fact_record_clear_strings:
 * @strings: (array length=n): strings of a record, %NULL where empty
 * @n: how many
 *
 * Drops them.
 */
void
fact_record_clear_strings (GRefString **strings,
                           guint        n)
{
  for (guint i = 0; i < n; i++)
    g_clear_pointer (&strings[i], g_ref_string_release);
}

/**
 * fact_record_set_string:
 * @string: (inout): a string of the record, %NULL when empty
 * @value: (nullable): UTF-8; %NULL and "" empty it
 *
 * Gives a record that only the caller knows another string.
 */
void
fact_record_set_string (GRefString **string,
                        const char  *value)
{
  GRefString *taken = value != NULL && *value != '\0' ? g_ref_string_new (value) : NULL;

  g_clear_pointer (string, g_ref_string_release);
  *string = taken;
}

/**
 * fact_record_show_string:
 * @string: (nullable): a string of a record
 *
 * Returns: (transfer none): @string; "" for %NULL
 */
const char *
fact_record_show_string (GRefString *string)
{
  return string != NULL ? string : "";
}

/**
 * fact_record_share_array:
 * @array: (nullable): an array that nobody changes any more
 *
 * Returns: (transfer full) (nullable): @array, or %NULL where it is empty, so that what is not there costs nothing
 */
GPtrArray *
fact_record_share_array (GPtrArray *array)
{
  return array != NULL && array->len > 0 ? g_ptr_array_ref (array) : NULL;
}
