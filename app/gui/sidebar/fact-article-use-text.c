/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-use-text.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"

#define MAX_STATEMENT_CHARS 120

/**
 * fact_article_use_is_empty:
 * @use: what rests on an article
 *
 * Returns: whether the article can go without anything else going or losing something
 */
gboolean
fact_article_use_is_empty (FactArticleUse *use)
{
  return use->removed->len == 0 && use->resting->len == 0;
}

/**
 * fact_article_use_as_sentences:
 * @use: what rests on an article
 *
 * Returns: (transfer full): what removing the article means, in whole sentences
 */
char *
fact_article_use_as_sentences (FactArticleUse *use)
{
  g_autoptr (GString) sentences = g_string_new (NULL);

  if (use->removed->len > 0)
    g_string_append_printf (sentences,
                            g_dngettext (GETTEXT_PACKAGE,
                                         "%u claim is made only in this article and will be removed with it.",
                                         "%u claims are made only in this article and will be removed with it.",
                                         use->removed->len),
                            use->removed->len);
  if (sentences->len > 0 && use->resting->len > 0)
    g_string_append_c (sentences, ' ');
  if (use->resting->len > 0)
    g_string_append_printf (sentences,
                            g_dngettext (GETTEXT_PACKAGE,
                                         "%u other claim loses evidence or a place.",
                                         "%u other claims lose evidence or a place.",
                                         use->resting->len),
                            use->resting->len);
  if (sentences->len > 0)
    g_string_append_c (sentences, ' ');
  g_string_append (sentences, _("You can undo this."));

  return g_string_free (g_steal_pointer (&sentences), FALSE);
}

/**
 * fact_article_use_as_claim_line:
 * @claim: a claim that rests on an article
 *
 * Returns: (transfer full): the claim on one line: "Claim 7: Its beginning…"
 */
char *
fact_article_use_as_claim_line (FactClaim *claim)
{
  return fact_claim_as_line (NULL, claim, MAX_STATEMENT_CHARS);
}
