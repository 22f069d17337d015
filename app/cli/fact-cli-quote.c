/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-cli-quote.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-resolve.h"
#include "text/fact-quotation.h"

static gboolean
check (FactCliQuote  *self,
       GError       **error)
{
  const char *problem = NULL;

  if (self->article == NULL)
    problem = _("--article is missing.");
  else if (self->words == NULL)
    problem = _("--quote is missing.");
  else if (self->nth != FACT_CLI_NO_NTH && self->nth < 1)
    problem = _("--nth counts from 1.");

  if (problem != NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, problem);

  return problem == NULL;
}

/* A selection never begins or ends with white space, so a quotation does not either. */
static gboolean
find_words (FactCliQuote  *self,
            FactText      *text,
            FactSpan      *span,
            GError       **error)
{
  FactSpan found;
  guint nth = self->nth == FACT_CLI_NO_NTH ? 0 : (guint) self->nth;

  if (!fact_quotation_find (text, self->words, nth, &found, error))
    {
      if (g_error_matches (*error, FACT_TEXT_ERROR, FACT_TEXT_ERROR_AMBIGUOUS))
        {
          g_autofree char *message = g_strdup ((*error)->message);

          g_clear_error (error);
          /* Translators: %s is what the error says, in whole sentences. */
          g_set_error (error, FACT_TEXT_ERROR, FACT_TEXT_ERROR_AMBIGUOUS, _("%s (“--nth N” says which.)"), message);
        }
      return FALSE;
    }

  return fact_selection_to_span (text, found, span, error);
}

/**
 * fact_cli_quote_find:
 * @self: what the user typed
 * @state: the project
 * @article: (out) (transfer none): the article
 * @span: (out): where in its text the words stand
 * @error: return location for an error; not %NULL
 *
 * Finds the passage that somebody quotes.
 *
 * Returns: %FALSE with @error set to %G_OPTION_ERROR (G_OPTION_ERROR_BAD_VALUE: something is missing, no such article) or
 *   %FACT_TEXT_ERROR (FACT_TEXT_ERROR_NOT_FOUND, FACT_TEXT_ERROR_AMBIGUOUS, FACT_TEXT_ERROR_EMPTY)
 */
gboolean
fact_cli_quote_find (FactCliQuote  *self,
                     FactState     *state,
                     FactArticle  **article,
                     FactSpan      *span,
                     GError       **error)
{
  if (!check (self, error))
    return FALSE;

  *article = fact_cli_resolve_article (state, self->article, error);

  return *article != NULL && find_words (self, fact_article_get_text (*article), span, error);
}

/**
 * fact_cli_quote_clear:
 * @self: what the user typed
 *
 * Frees the strings in @self.
 */
void
fact_cli_quote_clear (FactCliQuote *self)
{
  g_clear_pointer (&self->article, g_free);
  g_clear_pointer (&self->words, g_free);
}
