/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generated-project.h"

/* Words as articles have them, one in five with letters beyond ASCII, so that offsets and bytes differ everywhere. */
static const char * const words[] = {
  "the", "council", "tunnel", "committee", "said", "on", "Wednesday", "that", "costs", "had", "climbed", "to",
  "million", "of", "a", "review", "which", "façade", "engineer", "approved", "in", "and", "crossing", "budget",
  "München", "“quoted”", "traffic", "will", "open", "late", "naïve", "harbour", "report", "by", "1,250", "percent",
  "—", "Łódź", "contract", "was", "żółć", "before", "vote", "東京", "minister", "réfuté", "it", "Žižkov’s",
};

#define WORDS_PER_PASSAGE 12

typedef struct
{
  GRand     *rand;
  GPtrArray *articles;
  GPtrArray *claims;
} Generator;

static GRefString *
make_id (GRand *rand)
{
  g_autofree char *id = g_strdup_printf ("%08x-%04x-4%03x-8%03x-%08x%04x", g_rand_int (rand), g_rand_int (rand) & 0xffff,
                                         g_rand_int (rand) & 0xfff, g_rand_int (rand) & 0xfff, g_rand_int (rand),
                                         g_rand_int (rand) & 0xffff);

  return g_ref_string_new (id);
}

static void
append_words (Generator *self,
              GString   *out,
              guint      n)
{
  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append_c (out, ' ');
      g_string_append (out, words[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (words))]);
    }
}

/* Every tenth paragraph is one long line of a thousand words. */
static FactText *
make_text (Generator *self,
           guint      n_wanted)
{
  GString *text = g_string_sized_new (n_wanted + 8000);
  gsize n_bytes;

  while (text->len < n_wanted)
    {
      append_words (self, text, g_rand_int_range (self->rand, 0, 10) == 0 ? 1000 : 70);
      g_string_append (text, ".\n\n");
    }

  n_bytes = text->len;

  return fact_text_new_take (g_string_free (text, FALSE), n_bytes);
}

static void
add_article (Generator *self,
             guint      n_bytes)
{
  g_autoptr (GRefString) id = make_id (self->rand);
  g_autoptr (FactText) text = make_text (self, n_bytes);
  g_autofree char *sha256 = fact_text_dup_sha256 (text);
  g_autoptr (FactArticle) bare = fact_article_new (id, text, sha256);
  g_autoptr (GString) title = g_string_new (NULL);
  g_autoptr (FactArticle) titled = NULL;

  append_words (self, title, 8);
  titled = fact_article_with_field (bare, FACT_ARTICLE_TITLE, title->str);
  g_ptr_array_add (self->articles, fact_article_with_field (titled, FACT_ARTICLE_OUTLET, "Tunnel Gazette"));
}

/* Some words of @article, from the start of one to the end of another. */
static FactAnchor *
make_anchor (Generator   *self,
             FactArticle *article)
{
  FactText *text = fact_article_get_text (article);
  const char *utf8 = fact_text_get_utf8 (text);
  gsize n_bytes = fact_text_get_n_bytes (text);
  gsize start = (gsize) g_rand_int_range (self->rand, 0, (gint32) (n_bytes - 400));
  gsize end;
  guint n = 0;

  while (utf8[start] != ' ')
    start++;
  start++;
  for (end = start; n < WORDS_PER_PASSAGE && utf8[end] != '\0'; end++)
    n += utf8[end] == ' ';
  end = utf8[end] == '\0' ? end : end - 1;

  return fact_anchor_new_for_text (fact_record_get_id (article), text,
                                   (FactSpan) { fact_text_to_offset (text, start), fact_text_to_offset (text, end) });
}

static FactArticle *
any_article (Generator *self)
{
  return g_ptr_array_index (self->articles, g_rand_int_range (self->rand, 0, (gint32) self->articles->len));
}

static GPtrArray *
make_evidence (Generator *self)
{
  GPtrArray *evidence = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GRefString) id = make_id (self->rand);
  g_autoptr (FactAnchor) anchor = make_anchor (self, any_article (self));

  g_ptr_array_add (evidence, fact_evidence_new_span (id, anchor, g_rand_int_range (self->rand, 0, FACT_N_STANCES),
                                                     "J. Okafor"));

  return evidence;
}

static void
add_claim (Generator   *self,
           FactArticle *article,
           guint        number)
{
  g_autoptr (GRefString) id = make_id (self->rand);
  g_autoptr (GRefString) occurrence_id = make_id (self->rand);
  g_autoptr (FactAnchor) anchor = make_anchor (self, article);
  g_autoptr (FactClaim) bare = fact_claim_new (id, number);
  g_autoptr (FactClaim) stated = fact_claim_with_field (bare, FACT_CLAIM_STATEMENT, fact_anchor_get_exact (anchor));
  g_autoptr (FactClaim) settled = fact_claim_with_verdict (stated, number % FACT_N_VERDICTS);
  g_autoptr (FactClaim) worked_on = fact_claim_with_progress (settled, number % FACT_N_PROGRESS);
  g_autoptr (GPtrArray) occurrences = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) evidence = make_evidence (self);
  g_autoptr (FactClaim) placed = NULL;

  g_ptr_array_add (occurrences, fact_occurrence_new (occurrence_id, anchor));
  placed = fact_claim_with_occurrences (worked_on, occurrences);
  g_ptr_array_add (self->claims, fact_claim_with_evidence (placed, evidence));
}

/**
 * generated_project_new:
 * @n_articles: how many articles, at least one
 * @n_claims: how many claims, each with one occurrence and a span of evidence in any article
 * @bytes_per_article: about how long each text is
 * @seed: the same seed gives the same project
 *
 * Returns: (transfer full): a project to measure with
 */
FactState *
generated_project_new (guint n_articles,
                       guint n_claims,
                       guint bytes_per_article,
                       guint seed)
{
  Generator self = {
    .rand = g_rand_new_with_seed (seed),
    .articles = g_ptr_array_new_with_free_func (fact_record_unref),
    .claims = g_ptr_array_new_with_free_func (fact_record_unref),
  };
  g_autoptr (GRefString) id = make_id (self.rand);
  g_autoptr (FactHeader) bare = fact_header_new (id, "Generated", "2026-03-12T10:00:00Z");
  g_autoptr (FactHeader) header = fact_header_with_last_number (bare, n_claims);
  FactState *state;

  for (guint i = 0; i < n_articles; i++)
    add_article (&self, bytes_per_article);
  for (guint i = 0; i < n_claims; i++)
    add_claim (&self, g_ptr_array_index (self.articles, i * n_articles / n_claims), i + 1);

  state = fact_state_new_full (header, self.articles, self.claims, NULL, NULL);
  g_ptr_array_unref (self.articles);
  g_ptr_array_unref (self.claims);
  g_rand_free (self.rand);

  return state;
}
