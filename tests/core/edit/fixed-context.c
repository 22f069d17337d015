/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixed-context.h"

static gint64
tell_time (gpointer user_data)
{
  return ((FixedSource *) user_data)->now;
}

static GRefString *
count_id (gpointer user_data)
{
  g_autofree char *id = g_strdup_printf ("id-%u", ++((FixedSource *) user_data)->n_ids);

  return g_ref_string_new (id);
}

FactEditContext *
fixed_context_new (FixedSource *source,
                   const char  *author)
{
  *source = (FixedSource) { .now = FIXED_START };

  return fact_edit_context_new_full (author, tell_time, count_id, source);
}
