/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "marked-article.h"

#include <string.h>

static const char * const words[] = {
  "the", "council", "tunnel", "committee", "said", "on", "Wednesday", "that", "costs", "had", "climbed", "to",
  "million", "of", "a", "review", "which", "façade", "engineer", "approved", "in", "and", "crossing", "budget",
  "“quoted”", "traffic", "will", "open", "late", "naïve", "harbour", "report", "by", "1,250", "percent", "—",
};

#define WORDS_PER_PARAGRAPH 75

/* Paragraphs as newspapers have them, of some 500 letters, a blank line between. */
FactText *
marked_article_prose (guint n_bytes)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260312);
  g_autoptr (GString) text = g_string_sized_new (n_bytes + 1000);

  while (text->len < n_bytes)
    {
      for (guint i = 0; i < WORDS_PER_PARAGRAPH; i++)
        {
          g_string_append (text, words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))]);
          g_string_append_c (text, ' ');
        }
      g_string_append (text, "said.\n\n");
    }

  return fact_text_new (text->str, text->len);
}

/* The same thing over and over, as long as @n_bytes allow. */
FactText *
marked_article_repeat (const char *unit,
                       guint       n_bytes)
{
  g_autoptr (GString) text = g_string_sized_new (n_bytes);

  while (text->len + strlen (unit) <= n_bytes)
    g_string_append (text, unit);

  return fact_text_new (text->str, text->len);
}

static void
add_claim (GPtrArray  *claims,
           GRefString *article_id,
           FactText   *text,
           FactSpan    span,
           guint       number)
{
  g_autofree char *claim_words = g_strdup_printf ("claim-%u", number);
  g_autofree char *place_words = g_strdup_printf ("place-%u", number);
  g_autoptr (GRefString) claim_id = g_ref_string_new (claim_words);
  g_autoptr (GRefString) place_id = g_ref_string_new (place_words);
  g_autoptr (FactAnchor) anchor = fact_anchor_new_for_text (article_id, text, span);
  g_autoptr (FactClaim) bare = fact_claim_new (claim_id, number);
  g_autoptr (FactClaim) stated = fact_claim_with_field (bare, FACT_CLAIM_STATEMENT, fact_anchor_get_exact (anchor));
  g_autoptr (FactClaim) settled = fact_claim_with_verdict (stated, number % FACT_N_VERDICTS);
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (fact_record_unref);

  g_ptr_array_add (places, fact_occurrence_new (place_id, anchor));
  g_ptr_array_add (claims, fact_claim_with_occurrences (settled, places));
}

/* A project of one article, with claims of the same length evenly all over it. */
FactProject *
marked_article_new (FactText *text,
                    guint     n_spans,
                    guint     n_chars_per_span)
{
  g_autoptr (GRefString) project_id = g_ref_string_new ("the-project");
  g_autoptr (GRefString) article_id = g_ref_string_new (MARKED_ARTICLE_ID);
  g_autoptr (FactHeader) bare = fact_header_new (project_id, "Measured", "2026-03-12T10:00:00Z");
  g_autoptr (FactHeader) header = fact_header_with_last_number (bare, n_spans);
  g_autofree char *sha256 = fact_text_dup_sha256 (text);
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactState) state = NULL;
  guint64 n_chars = fact_text_get_n_chars (text);

  g_ptr_array_add (articles, fact_article_new (article_id, text, sha256));
  for (guint i = 0; i < n_spans; i++)
    {
      guint start = (guint) (n_chars * i / n_spans);

      add_claim (claims, article_id, text, (FactSpan) { start, MIN (start + n_chars_per_span, (guint) n_chars) }, i + 1);
    }
  state = fact_state_new_full (header, articles, claims, NULL, NULL);

  return fact_project_new (state, NULL);
}
