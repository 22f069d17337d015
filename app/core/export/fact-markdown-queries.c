/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/fact-markdown-queries.h"

#include "export/fact-markdown.h"

#include <glib/gi18n-lib.h>

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

static void
append_query (GString   *out,
              FactQuery *query)
{
  g_autofree char *to = fact_markdown_escape_line (fact_query_get_to (query));
  g_autofree char *text = fact_markdown_escape_line (fact_query_get_text (query));
  g_autofree char *answer = fact_markdown_escape_line (fact_query_get_answer (query));

  g_string_append_printf (out, "- **%s**", show_state (fact_query_get_state (query)));
  if (*to != '\0')
    {
      g_string_append (out, " · ");
      /* Translators: whom a query is put to */
      g_string_append_printf (out, _("to %s"), to);
    }
  g_string_append_printf (out, ": %s", text);
  if (*answer != '\0')
    g_string_append_printf (out, " — %s", answer);
  g_string_append_c (out, '\n');
}

/**
 * fact_markdown_queries_append:
 * @out: the document so far
 * @claim: a claim
 *
 * Adds what was asked about it, what is open first. Notes are between colleagues and stay in the project.
 */
void
fact_markdown_queries_append (GString   *out,
                              FactClaim *claim)
{
  guint n = fact_claim_get_n_queries (claim);

  if (n == 0)
    return;

  g_string_append_printf (out, "**%s**\n\n", _("Queries"));
  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < n; i++)
        {
          FactQuery *query = fact_claim_get_query (claim, i);

          if ((fact_query_get_state (query) == FACT_QUERY_OPEN) == (pass == 0))
            append_query (out, query);
        }
    }
  g_string_append_c (out, '\n');
}
