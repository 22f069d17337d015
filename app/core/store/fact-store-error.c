/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-store-error-private.h"

#include <glib/gi18n-lib.h>

/* What the message says in words, kept for those who write it their own way. */
typedef struct
{
  guint  line;
  guint  column;
  char  *reason;
} FactStoreErrorPrivate;

static void
fact_store_error_private_init (FactStoreErrorPrivate *private)
{
}

static void
fact_store_error_private_copy (const FactStoreErrorPrivate *from,
                               FactStoreErrorPrivate       *to)
{
  g_assert (from != NULL && to != NULL);

  to->line = from->line;
  to->column = from->column;
  to->reason = g_strdup (from->reason);
}

static void
fact_store_error_private_clear (FactStoreErrorPrivate *private)
{
  g_assert (private != NULL);

  g_clear_pointer (&private->reason, g_free);
}

G_DEFINE_EXTENDED_ERROR (FactStoreError, fact_store_error)

void
_fact_store_error_set_syntax (GError     **error,
                              guint        line,
                              guint        column,
                              const char  *reason)
{
  GError *made;
  FactStoreErrorPrivate *private;

  if (error == NULL)
    return;

  made = g_error_new (FACT_STORE_ERROR, FACT_STORE_ERROR_SYNTAX,
                      /* Translators: the last part says what is wrong there, such as “a colon is missing behind the name”. */
                      _("line %u, column %u: %s"), line, column, reason);
  private = fact_store_error_get_private (made);
  g_assert (private != NULL);
  private->line = line;
  private->column = column;
  private->reason = g_strdup (reason);
  g_propagate_error (error, made);
}

/**
 * fact_store_error_get_place:
 * @error: an error
 * @line: (out): line, from 1
 * @column: (out): column, in code points from 1
 * @reason: (out) (transfer none): what is wrong there, without file and place
 *
 * Returns: whether @error is a %FACT_STORE_ERROR_SYNTAX and knows its place; nothing is set otherwise
 */
gboolean
fact_store_error_get_place (const GError  *error,
                            guint         *line,
                            guint         *column,
                            const char   **reason)
{
  FactStoreErrorPrivate *private;

  g_return_val_if_fail (error != NULL, FALSE);

  if (!g_error_matches (error, FACT_STORE_ERROR, FACT_STORE_ERROR_SYNTAX))
    return FALSE;

  private = fact_store_error_get_private (error);
  if (private == NULL || private->reason == NULL)
    return FALSE;

  *line = private->line;
  *column = private->column;
  *reason = private->reason;

  return TRUE;
}
