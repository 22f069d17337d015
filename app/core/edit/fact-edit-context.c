/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-edit-context.h"

#include "edit/fact-timestamp.h"

struct _FactEditContext
{
  gatomicrefcount  refs;
  char            *author;
  FactClockFunc    clock;
  FactIdFunc       new_id;
  gpointer         user_data;
};

static gint64
system_clock (gpointer user_data)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

static GRefString *
random_id (gpointer user_data)
{
  g_autofree char *uuid = g_uuid_string_random ();

  return g_ref_string_new (uuid);
}

/**
 * fact_edit_context_new:
 * @author: who edits; may be ""
 *
 * Returns: (transfer full): a context with the system's clock and random UUIDs (RFC 4122, version 4)
 */
FactEditContext *
fact_edit_context_new (const char *author)
{
  return fact_edit_context_new_full (author, system_clock, random_id, NULL);
}

/**
 * fact_edit_context_new_full:
 * @author: who edits; may be ""
 * @clock: tells the time
 * @new_id: makes ids
 * @user_data: for both; must outlive the context
 *
 * Returns: (transfer full): a context with a clock and an id source of the caller's
 */
FactEditContext *
fact_edit_context_new_full (const char    *author,
                            FactClockFunc  clock,
                            FactIdFunc     new_id,
                            gpointer       user_data)
{
  FactEditContext *self = g_new (FactEditContext, 1);

  g_atomic_ref_count_init (&self->refs);
  self->author = g_strdup (author);
  self->clock = clock;
  self->new_id = new_id;
  self->user_data = user_data;

  return self;
}

/**
 * fact_edit_context_copy:
 * @self: a context
 *
 * Who edits may be told anew at any time; a worker needs a context that stays as it is. Clock and id source are the same.
 *
 * Returns: (transfer full): a context of the caller's own
 */
FactEditContext *
fact_edit_context_copy (FactEditContext *self)
{
  return fact_edit_context_new_full (self->author, self->clock, self->new_id, self->user_data);
}

/**
 * fact_edit_context_ref:
 * @self: a context
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactEditContext *
fact_edit_context_ref (FactEditContext *self)
{
  g_atomic_ref_count_inc (&self->refs);

  return self;
}

/**
 * fact_edit_context_unref:
 * @self: a context
 *
 * Drops a reference, in any thread; the last one frees it.
 */
void
fact_edit_context_unref (FactEditContext *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_free (self->author);
  g_free (self);
}

/**
 * fact_edit_context_get_author:
 * @self: a context
 *
 * Returns: (transfer none): who edits; "" when nobody said
 */
const char *
fact_edit_context_get_author (FactEditContext *self)
{
  return self->author;
}

/**
 * fact_edit_context_set_author:
 * @self: a context
 * @author: who edits; "" when nobody says
 *
 * Tells who makes the edits from now on.
 */
void
fact_edit_context_set_author (FactEditContext *self,
                              const char      *author)
{
  g_autofree char *before = g_steal_pointer (&self->author);

  self->author = g_strdup (author);
}

/**
 * fact_edit_context_now:
 * @self: a context
 *
 * Returns: the time in seconds since 1970-01-01T00:00:00Z
 */
gint64
fact_edit_context_now (FactEditContext *self)
{
  return self->clock (self->user_data);
}

/**
 * fact_edit_context_dup_now:
 * @self: a context
 *
 * Returns: (transfer full): the time as files have it, RFC 3339 in UTC with whole seconds
 */
char *
fact_edit_context_dup_now (FactEditContext *self)
{
  return fact_timestamp_format (fact_edit_context_now (self));
}

/**
 * fact_edit_context_new_id:
 * @self: a context
 *
 * Returns: (transfer full): a new id
 */
GRefString *
fact_edit_context_new_id (FactEditContext *self)
{
  return self->new_id (self->user_data);
}
