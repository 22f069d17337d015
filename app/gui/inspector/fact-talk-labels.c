/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-talk-labels.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-excerpt.h"
#include "sidebar/fact-date-label.h"

/* Of a name, which a file may have of any length. */
#define MAX_NAME_CHARS 80

static void
add_part (GString    *label,
          const char *part)
{
  if (*part != '\0')
    g_string_append_printf (label, "%s%s", label->len > 0 ? " · " : "", part);
}

static void
add_signature (GString    *label,
               const char *by,
               const char *at,
               gint64      now)
{
  g_autofree char *name = fact_excerpt (by, MAX_NAME_CHARS);
  g_autofree char *when = *at != '\0' ? fact_date_label_since (at, now) : g_strdup ("");

  add_part (label, name);
  add_part (label, when);
}

static const char *
show_state (FactQueryState state)
{
  switch (state)
    {
    case FACT_QUERY_ANSWERED:
      return C_("query", "Answered");
    case FACT_QUERY_WITHDRAWN:
      return C_("query", "Withdrawn");
    case FACT_QUERY_OPEN:
    default:
      return C_("query", "Open");
    }
}

/**
 * fact_talk_label_query:
 * @query: a query
 * @now: seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): “Open · To the author · Ben · 2 min ago”
 */
char *
fact_talk_label_query (FactQuery *query,
                       gint64     now)
{
  g_autoptr (GString) label = g_string_new (NULL);
  g_autofree char *to = fact_excerpt (fact_query_get_to (query), MAX_NAME_CHARS);

  add_part (label, show_state (fact_query_get_state (query)));
  if (*to != '\0')
    {
      /* Translators: whom a query is put to: “To: the author” */
      g_autofree char *addressee = g_strdup_printf (_("To: %s"), to);

      add_part (label, addressee);
    }
  add_signature (label, fact_query_get_by (query), fact_query_get_at (query), now);

  return g_string_free (g_steal_pointer (&label), FALSE);
}

/**
 * fact_talk_label_note:
 * @note: a note
 * @now: seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): “Ben · 2 min ago”; "" when the note says neither
 */
char *
fact_talk_label_note (FactNote *note,
                      gint64    now)
{
  g_autoptr (GString) label = g_string_new (NULL);

  add_signature (label, fact_note_get_by (note), fact_note_get_at (note), now);

  return g_string_free (g_steal_pointer (&label), FALSE);
}

/**
 * fact_talk_label_queries:
 * @claim: a claim
 *
 * Returns: (transfer full): “2 open”, or “None open”
 */
char *
fact_talk_label_queries (FactClaim *claim)
{
  guint n = fact_claim_get_n_open_queries (claim);

  if (n == 0)
    return g_strdup (_("None open"));

  return g_strdup_printf (ngettext ("%u open", "%u open", n), n);
}

/**
 * fact_talk_label_notes:
 * @claim: a claim
 *
 * Returns: (transfer full): “3 notes”
 */
char *
fact_talk_label_notes (FactClaim *claim)
{
  guint n = fact_claim_get_n_notes (claim);

  return g_strdup_printf (ngettext ("%u note", "%u notes", n), n);
}
