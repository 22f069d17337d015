/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "calculation/fact-calculation-cursor.h"

#include "calculation/fact-calculation.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/**
 * fact_calculation_fail:
 * @self: a cursor
 * @message: what is wrong, translated
 *
 * Fails with the place of the token that is next; at the end there is none to tell.
 *
 * Returns: %FALSE, with the cursor's error set to %FACT_CALCULATION_ERROR_SYNTAX
 */
gboolean
fact_calculation_fail (FactCalculationCursor *self,
                       const char            *message)
{
  if (self->next->kind == FACT_TOKEN_END)
    g_set_error_literal (self->error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_SYNTAX, message);
  else
    g_set_error (self->error, FACT_CALCULATION_ERROR, FACT_CALCULATION_ERROR_SYNTAX, _("%s (character %u)"), message,
                 self->next->place);

  return FALSE;
}

/**
 * fact_calculation_fail_at_next:
 * @self: a cursor
 * @format: what is wrong, translated, with one %s for what stands there
 *
 * As fact_calculation_fail(), naming the token that is next.
 *
 * Returns: %FALSE, with the cursor's error set
 */
gboolean
fact_calculation_fail_at_next (FactCalculationCursor *self,
                               const char            *format)
{
  g_autofree char *word = g_strndup (self->next->start, self->next->n_bytes);
  g_autofree char *message = NULL;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"      /* every message takes the word that stands there */
  message = g_strdup_printf (format, word);
#pragma GCC diagnostic pop

  return fact_calculation_fail (self, message);
}

/**
 * fact_token_is_sign:
 * @token: a token
 * @sign: a sign of FactToken
 *
 * Returns: whether it is that sign
 */
gboolean
fact_token_is_sign (const FactToken *token,
                    char             sign)
{
  return token->kind == FACT_TOKEN_SIGN && token->sign == sign;
}

/**
 * fact_token_is_word:
 * @token: a token
 * @word: a word in ASCII
 *
 * Returns: whether it is that word, in whatever case
 */
gboolean
fact_token_is_word (const FactToken *token,
                    const char      *word)
{
  return token->kind == FACT_TOKEN_WORD && strlen (word) == token->n_bytes
         && g_ascii_strncasecmp (token->start, word, token->n_bytes) == 0;
}

/**
 * fact_calculation_take_sign:
 * @self: a cursor
 * @sign: a sign
 *
 * Goes past the token that is next if it is the sign.
 *
 * Returns: whether it was
 */
gboolean
fact_calculation_take_sign (FactCalculationCursor *self,
                            char                   sign)
{
  if (!fact_token_is_sign (self->next, sign))
    return FALSE;
  self->next++;

  return TRUE;
}

/**
 * fact_calculation_take_word:
 * @self: a cursor
 * @word: a word in ASCII
 *
 * Goes past the token that is next if it is the word.
 *
 * Returns: whether it was
 */
gboolean
fact_calculation_take_word (FactCalculationCursor *self,
                            const char            *word)
{
  if (!fact_token_is_word (self->next, word))
    return FALSE;
  self->next++;

  return TRUE;
}

/**
 * fact_calculation_take_two_words:
 * @self: a cursor
 * @first: a word in ASCII
 * @second: another one
 *
 * Goes past the next two tokens if they are these words.
 *
 * Returns: whether they were
 */
gboolean
fact_calculation_take_two_words (FactCalculationCursor *self,
                                 const char            *first,
                                 const char            *second)
{
  if (!fact_token_is_word (self->next, first) || !fact_token_is_word (self->next + 1, second))
    return FALSE;
  self->next += 2;

  return TRUE;
}
