/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/fact-markdown-evidence.h"

#include <glib/gi18n-lib.h>

#include "export/fact-citation.h"
#include "export/fact-export-words.h"
#include "export/fact-markdown.h"
#include "export/fact-source-parts.h"

/* Adds what is not empty to a list of escaped words. */
static void
add_words (GPtrArray  *parts,
           const char *words)
{
  g_autofree char *escaped = fact_markdown_escape_line (words);

  if (*escaped != '\0')
    g_ptr_array_add (parts, g_steal_pointer (&escaped));
}

static void
add_span_source (GPtrArray  *parts,
                 FactState  *state,
                 FactAnchor *anchor)
{
  FactArticle *article = fact_state_find_article (state, fact_anchor_get_article_id (anchor));
  g_autofree char *source = NULL;

  if (article == NULL)
    {
      add_words (parts, _("an article that is no longer in the project"));
      return;
    }

  source = fact_citation_format_source (article);
  add_words (parts, source);
  if (fact_anchor_get_state (anchor) != FACT_ANCHOR_LOST)
    g_ptr_array_add (parts, fact_citation_format_place (article, fact_anchor_get_span (anchor)));
  if (fact_anchor_get_state (anchor) == FACT_ANCHOR_LOST)
    add_words (parts, _("no longer in the text"));
  else if (fact_anchor_get_state (anchor) == FACT_ANCHOR_RECHECK)
    add_words (parts, _("the text has changed: check this place again"));
}

static void
add_other_source (GPtrArray    *parts,
                  FactEvidence *evidence)
{
  g_autoptr (GPtrArray) told = fact_source_parts_new (evidence);

  for (guint i = 0; i < told->len; i++)
    {
      const FactSourcePart *part = g_ptr_array_index (told, i);
      g_autofree char *words = part->is_address ? fact_markdown_format_link (part->words) : fact_markdown_escape_line (part->words);

      g_ptr_array_add (parts, g_strconcat (part->lead, *part->lead != '\0' ? " " : "", words, NULL));
    }
}

static char *
join (GPtrArray *parts)
{
  g_ptr_array_add (parts, NULL);

  return g_strjoinv (", ", (char **) parts->pdata);
}

/**
 * fact_markdown_evidence_append:
 * @out: the document so far
 * @state: the project
 * @evidence: what is linked to one of its claims
 *
 * Adds a list item: how it bears on the claim, the words relied on, and where they stand.
 */
void
fact_markdown_evidence_append (GString      *out,
                               FactState    *state,
                               FactEvidence *evidence)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  FactAnchor *anchor = fact_evidence_get_anchor (evidence);
  g_autofree char *words = NULL;
  g_autofree char *note = fact_markdown_escape_line (fact_evidence_get_note (evidence));
  g_autofree char *source = NULL;

  if (anchor != NULL)
    add_span_source (parts, state, anchor);
  else
    add_other_source (parts, evidence);
  source = join (parts);
  words = fact_markdown_escape_line (anchor != NULL ? fact_anchor_get_exact (anchor)
                                                    : fact_evidence_get_detail (evidence, FACT_DETAIL_TEXT));

  g_string_append_printf (out, "- **%s:** ", fact_export_words_stance (fact_evidence_get_stance (evidence)));
  if (*words != '\0')
    {
      g_autofree char *quotation = fact_citation_quote (words);

      g_string_append (out, quotation);
    }
  if (*words != '\0' && *source != '\0')
    g_string_append (out, " — ");
  g_string_append (out, source);
  if (*note != '\0')
    {
      g_string_append (out, ". ");
      /* Translators: %s is somebody's note on a piece of evidence. */
      g_string_append_printf (out, _("Note: %s"), note);
    }
  g_string_append_c (out, '\n');
}
