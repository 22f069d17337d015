/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "text/fact-selection.h"

#include "text/fact-char-class.h"
#include "text/fact-grapheme.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (fact-text-error-quark, fact_text_error)

static const char *
skip_blanks (const char *start,
             const char *end)
{
  while (start < end && fact_char_is_blank (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);

  return start;
}

static const char *
skip_blanks_back (const char *start,
                  const char *end)
{
  while (end > start)
    {
      const char *last = g_utf8_prev_char (end);

      if (!fact_char_is_blank (g_utf8_get_char (last)))
        break;
      end = last;
    }

  return end;
}

static gboolean
check_range (FactText  *text,
             guint      end,
             GError   **error)
{
  guint n_chars = fact_text_get_n_chars (text);

  if (end <= n_chars)
    return TRUE;

  g_set_error (error, FACT_TEXT_ERROR, FACT_TEXT_ERROR_NOT_FOUND,
               ngettext ("Position %u is beyond the end of the article, which has %u character.",
                         "Position %u is beyond the end of the article, which has %u characters.", n_chars),
               end, n_chars);

  return FALSE;
}

/**
 * fact_selection_to_span:
 * @text: the text that was selected in
 * @selection: what was selected, in code points; start and end may be exchanged
 * @span: (out): the span to mark, in code points; untouched on error
 * @error: return location for an error
 *
 * The one rule by which a selection becomes a span: white space at its ends is cut (all that Unicode knows, and the
 * spaces of zero width), then it grows to whole grapheme clusters, so that no letter is torn from its accent. Giving it
 * its own result changes nothing. The cost does not depend on the length of the text.
 *
 * Returns: %TRUE if there is something to mark; %FALSE with @error set to %FACT_TEXT_ERROR (FACT_TEXT_ERROR_EMPTY: there
 *   is nothing but white space; FACT_TEXT_ERROR_NOT_FOUND: the text is shorter than that)
 */
gboolean
fact_selection_to_span (FactText  *text,
                        FactSpan   selection,
                        FactSpan  *span,
                        GError   **error)
{
  const char *utf8, *start, *end;
  gsize n_bytes;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (span != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!check_range (text, MAX (selection.start, selection.end), error))
    return FALSE;

  utf8 = fact_text_get_utf8 (text);
  n_bytes = fact_text_get_n_bytes (text);
  start = utf8 + fact_text_to_byte_offset (text, MIN (selection.start, selection.end));
  end = utf8 + fact_text_to_byte_offset (text, MAX (selection.start, selection.end));
  start = skip_blanks (start, end);
  end = skip_blanks_back (start, end);

  if (start == end)
    {
      g_set_error_literal (error, FACT_TEXT_ERROR, FACT_TEXT_ERROR_EMPTY,
                           _("No words are selected. Select the words that make the claim or the evidence."));
      return FALSE;
    }

  span->start = fact_text_to_offset (text, fact_grapheme_floor (utf8, n_bytes, start - utf8));
  span->end = fact_text_to_offset (text, fact_grapheme_ceiling (utf8, n_bytes, end - utf8));

  return TRUE;
}
