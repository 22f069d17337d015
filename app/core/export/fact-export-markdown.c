/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/fact-export-markdown.h"

#include <glib/gi18n-lib.h>

#include "export/fact-citation.h"
#include "export/fact-date-words.h"
#include "export/fact-export-words.h"
#include "export/fact-markdown.h"
#include "export/fact-markdown-claim.h"
#include "export/fact-markdown-coverage.h"
#include "export/fact-reading-order.h"
#include "model/fact-tally.h"

/* What has been put together is written when it is so long: bytes. */
#define FLUSH_BYTES (64 * 1024)

/* More numbers of claims than this in a sentence are read by nobody. */
#define MAX_NUMBERS 40

typedef struct
{
  FactState               *state;
  const FactExportOptions *options;
  GArray                  *order;        /* of FactPlace */
  GArray                  *coverage;     /* of FactReadingCounts, of each article */
  GHashTable              *told;         /* claim place → place in @order + 1, of claims told in full */
  GString                 *out;
  GOutputStream           *stream;
  GCancellable            *cancellable;
} Summary;

static gboolean
flush (Summary  *self,
       gsize     threshold,
       GError  **error)
{
  gboolean done;

  /* Not every stream asks. */
  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;

  if (self->out->len < threshold)
    return TRUE;

  done = g_output_stream_write_all (self->stream, self->out->str, self->out->len, NULL, self->cancellable, error);
  g_string_truncate (self->out, 0);

  return done;
}

static void
append_heading (Summary    *self,
                guint       level,
                const char *words)
{
  g_autofree char *escaped = fact_markdown_escape_line (words);

  g_string_append_printf (self->out, "%.*s %s\n\n", (int) level, "######", escaped);
}

static const char *
get_article_title (FactArticle *article)
{
  const char *title = fact_article_get_title (article);

  return *title != '\0' ? title : _("Untitled article");
}

static void
append_counts (Summary   *self,
               FactTally  tally)
{
  guint n_articles = fact_state_get_n_articles (self->state);
  g_autofree char *articles = g_strdup_printf (ngettext ("%u article", "%u articles", n_articles), n_articles);
  g_autofree char *claims = g_strdup_printf (ngettext ("%u claim", "%u claims", tally.n_claims), tally.n_claims);

  /* Translators: “5 articles, 25 claims, 10 done.” */
  g_string_append_printf (self->out, _("%s, %s, %u done."), articles, claims, tally.n_done);

  if (self->options != NULL && self->options->exported != NULL && *self->options->exported != '\0')
    {
      g_autofree char *date = fact_date_words_format (self->options->exported);
      g_autofree char *escaped = fact_markdown_escape_line (date);

      g_string_append_c (self->out, ' ');
      /* Translators: %s is a date. */
      g_string_append_printf (self->out, _("Exported %s."), escaped);
    }
  g_string_append (self->out, "\n\n");
}

static void
append_tally (Summary   *self,
              FactTally  tally)
{
  g_string_append_printf (self->out, "| %s | %s |\n| --- | ---: |\n", _("Verdict"), _("Claims"));
  for (guint verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    g_string_append_printf (self->out, "| %s | %u |\n", fact_export_words_verdict (verdict), tally.by_verdict[verdict]);
  g_string_append_c (self->out, '\n');
}

typedef gboolean (*ClaimFilter) (FactClaim *claim);

static gboolean
is_unverified (FactClaim *claim)
{
  return fact_claim_get_verdict (claim) == FACT_VERDICT_UNVERIFIED;
}

static gboolean
is_unlinked (FactClaim *claim)
{
  return !fact_markdown_claim_has_evidence (claim);
}

/* A sentence that names the claims for which something is still to be done; nothing when there are none. */
static void
append_open_claims (Summary     *self,
                    const char  *label,
                    ClaimFilter  filter)
{
  guint n = 0;

  for (guint i = 0; i < fact_state_get_n_claims (self->state); i++)
    {
      FactClaim *claim = fact_state_get_claim (self->state, i);

      if (!filter (claim) || ++n > MAX_NUMBERS)
        continue;
      if (n == 1)
        g_string_append_printf (self->out, "**%s** ", label);
      g_string_append_printf (self->out, n == 1 ? "%u" : ", %u", fact_claim_get_number (claim));
    }

  if (n > MAX_NUMBERS)
    g_string_append_printf (self->out, ngettext (" and %u more", " and %u more", n - MAX_NUMBERS), n - MAX_NUMBERS);
  if (n > 0)
    g_string_append (self->out, "\n\n");
}

static void
append_article_line (Summary     *self,
                     FactArticle *article)
{
  g_autofree char *title = fact_markdown_escape_line (get_article_title (article));
  g_autofree char *outlet = fact_markdown_escape_line (fact_article_get_outlet (article));
  g_autofree char *date = fact_date_words_format (fact_article_get_published (article));
  g_autofree char *escaped_date = fact_markdown_escape_line (date);
  g_autofree char *byline = fact_markdown_escape_line (fact_article_get_field (article, FACT_ARTICLE_BYLINE));
  g_autofree char *link = fact_markdown_format_link (fact_article_get_field (article, FACT_ARTICLE_URL));
  const char *const parts[] = { outlet, escaped_date, byline, link };

  g_string_append_printf (self->out, "- **%s**", title);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (*parts[i] != '\0')
        g_string_append_printf (self->out, ", %s", parts[i]);
    }
  if (*date == '\0')
    g_string_append_printf (self->out, ", %s", _("no date"));
  g_string_append_c (self->out, '\n');
}

static void
append_articles_of_role (Summary    *self,
                         FactRole    role,
                         const char *heading)
{
  gboolean has_any = FALSE;

  for (guint i = 0; i < fact_state_get_n_articles (self->state); i++)
    {
      FactArticle *article = fact_state_get_article (self->state, i);

      if (fact_article_get_role (article) != role)
        continue;
      if (!has_any)
        append_heading (self, 2, heading);
      has_any = TRUE;
      append_article_line (self, article);
    }
  if (has_any)
    g_string_append_c (self->out, '\n');
}

static void
append_head (Summary *self)
{
  const char *title = fact_header_get_title (fact_state_get_header (self->state));
  FactTally tally = fact_tally_for_state (self->state);
  FactReadingCounts sum;
  g_autofree char *heading = NULL;

  /* Translators: %s is the title of a project. */
  heading = g_strdup_printf (_("%s: verdict summary"), *title != '\0' ? title : _("Untitled project"));
  append_heading (self, 1, heading);
  append_counts (self, tally);
  append_tally (self, tally);

  /* Translators: followed by numbers of claims. */
  append_open_claims (self, _("Not verified yet, claims:"), is_unverified);
  /* Translators: followed by numbers of claims. */
  append_open_claims (self, _("Without evidence, claims:"), is_unlinked);
  sum = fact_markdown_coverage_sum (self->coverage);
  fact_markdown_coverage_append (self->out, &sum);

  append_articles_of_role (self, FACT_ROLE_ARTICLE, _("What was checked"));
  append_articles_of_role (self, FACT_ROLE_SOURCE, _("What it was checked against"));
}

/* A claim that was told in full in an article before: only where that was. */
static void
append_reference (Summary         *self,
                  const FactPlace *place,
                  const FactPlace *first)
{
  FactClaim *claim = fact_state_get_claim (self->state, place->claim_place);
  FactArticle *there = fact_state_get_article (self->state, first->article);
  g_autofree char *escaped = fact_markdown_escape_line (get_article_title (there));
  g_autofree char *title = fact_citation_quote (escaped);

  fact_markdown_claim_append_heading (self->out, claim);
  fact_markdown_claim_append_places (self->out, claim, fact_state_get_article (self->state, place->article));
  g_string_append_printf (self->out, "**%s** ", fact_export_words_verdict (fact_claim_get_verdict (claim)));
  /* Translators: %s is the title of an article, in quotation marks. */
  g_string_append_printf (self->out, _("See above, at %s."), title);
  g_string_append (self->out, "\n\n");
}

static gboolean
append_place (Summary  *self,
              guint     i,
              GError  **error)
{
  const FactPlace *place = &g_array_index (self->order, FactPlace, i);
  gpointer key = GUINT_TO_POINTER (place->claim_place);
  guint first = GPOINTER_TO_UINT (g_hash_table_lookup (self->told, key));

  if (first > 0)
    {
      append_reference (self, place, &g_array_index (self->order, FactPlace, first - 1));
    }
  else
    {
      g_hash_table_insert (self->told, key, GUINT_TO_POINTER (i + 1));
      fact_markdown_claim_append (self->out, self->state, fact_state_get_claim (self->state, place->claim_place),
                                  fact_state_get_article (self->state, place->article));
    }

  return flush (self, FLUSH_BYTES, error);
}

static gboolean
append_articles (Summary  *self,
                 GError  **error)
{
  guint i = 0;

  for (guint k = 0; k < fact_state_get_n_articles (self->state); k++)
    {
      FactArticle *article = fact_state_get_article (self->state, k);
      gboolean has_claims = i < self->order->len && g_array_index (self->order, FactPlace, i).article == k;

      if (!has_claims && fact_article_get_role (article) == FACT_ROLE_SOURCE)
        continue;

      append_heading (self, 2, get_article_title (article));
      fact_markdown_coverage_append (self->out, &g_array_index (self->coverage, FactReadingCounts, k));
      if (!has_claims)
        g_string_append_printf (self->out, "%s\n\n", _("No claims are marked in this article."));

      for (; i < self->order->len && g_array_index (self->order, FactPlace, i).article == k; i++)
        {
          if (!append_place (self, i, error))
            return FALSE;
        }
    }

  return TRUE;
}

static gboolean
append_claims_without_place (Summary  *self,
                             GError  **error)
{
  gboolean has_any = FALSE;

  for (guint i = 0; i < fact_state_get_n_claims (self->state); i++)
    {
      if (g_hash_table_contains (self->told, GUINT_TO_POINTER (i)))
        continue;
      if (!has_any)
        append_heading (self, 2, _("Claims without a place in an article"));
      has_any = TRUE;
      fact_markdown_claim_append (self->out, self->state, fact_state_get_claim (self->state, i), NULL);
      if (!flush (self, FLUSH_BYTES, error))
        return FALSE;
    }

  return TRUE;
}

/* The summary ends with one line end, whatever came last. */
static void
trim_end (GString *out)
{
  while (out->len > 1 && out->str[out->len - 1] == '\n' && out->str[out->len - 2] == '\n')
    g_string_truncate (out, out->len - 1);
}

static gboolean
write_markdown (FactState                *state,
                const FactExportOptions  *options,
                GOutputStream            *stream,
                GCancellable             *cancellable,
                GError                  **error)
{
  g_autoptr (GArray) order = fact_reading_order_new (state);
  g_autoptr (GArray) coverage = fact_markdown_coverage_count (state, cancellable);
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);
  g_autoptr (GString) out = g_string_new (NULL);
  Summary self = { state, options, order, coverage, told, out, stream, cancellable };

  append_head (&self);
  if (!append_articles (&self, error) || !append_claims_without_place (&self, error))
    return FALSE;
  trim_end (out);

  return flush (&self, 0, error) && g_output_stream_flush (stream, cancellable, error);
}

/* Verdict summary for editors: GitHub Flavored Markdown. */
const FactExporter fact_export_markdown = {
  "markdown",
  N_("Verdict Summary"),
  "text/markdown",
  "md",
  write_markdown,
};
