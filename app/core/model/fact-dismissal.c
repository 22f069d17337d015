/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-dismissal.h"

#include "model/fact-record-private.h"

enum { BY, AT, REASON, N_STRINGS };

struct _FactDismissal
{
  FactRecord  base;
  GRefString *strings[N_STRINGS];
};

static void
dismissal_copy (gpointer copy)
{
  fact_record_copy_strings (((FactDismissal *) copy)->strings, N_STRINGS);
}

static void
dismissal_clear (gpointer record)
{
  fact_record_clear_strings (((FactDismissal *) record)->strings, N_STRINGS);
}

const FactRecordClass fact_dismissal_class = { sizeof (FactDismissal), dismissal_copy, dismissal_clear };

/**
 * fact_dismissal_new:
 * @finding: stable key of the finding
 * @by: who put it aside
 * @at: when, RFC 3339 in UTC
 * @reason: why; may be ""
 *
 * Returns: (transfer full): a new dismissal
 */
FactDismissal *
fact_dismissal_new (GRefString *finding,
                    const char *by,
                    const char *at,
                    const char *reason)
{
  FactDismissal *self = fact_record_alloc (FACT_RECORD_DISMISSAL, finding);

  fact_record_set_string (&self->strings[BY], by);
  fact_record_set_string (&self->strings[AT], at);
  fact_record_set_string (&self->strings[REASON], reason);

  return self;
}

/**
 * fact_dismissal_get_by:
 * @self: a dismissal
 *
 * Returns: (transfer none): who; "" when nobody said
 */
const char *
fact_dismissal_get_by (FactDismissal *self)
{
  return fact_record_show_string (self->strings[BY]);
}

/**
 * fact_dismissal_get_at:
 * @self: a dismissal
 *
 * Returns: (transfer none): when, as files have it; "" when the file does not say
 */
const char *
fact_dismissal_get_at (FactDismissal *self)
{
  return fact_record_show_string (self->strings[AT]);
}

/**
 * fact_dismissal_get_reason:
 * @self: a dismissal
 *
 * Returns: (transfer none): why; "" when nobody said
 */
const char *
fact_dismissal_get_reason (FactDismissal *self)
{
  return fact_record_show_string (self->strings[REASON]);
}
