/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf/fact-pdf-hyphen.h"

#include <string.h>

/* Longer runs are no words: bytes. */
#define MAX_WORD 100

struct _FactPdfHyphens
{
  GHashTable *counts;          /* of char * to guint: how often the forms occur that are asked for */
};

/* A word that is parted by a line end. */
typedef struct
{
  char *joined;                /* “wellknown”, as all of these in small letters */
  char *hyphenated;            /* “well-known” */
  char *compound;              /* “well-”: other words that are made so */
} Parted;

static void
parted_clear (Parted *self)
{
  g_free (self->joined);
  g_free (self->hyphenated);
  g_free (self->compound);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parted, parted_clear)

static gboolean
is_hyphen (gunichar c)
{
  return c == '-' || c == 0x2010;
}

static gboolean
is_of_word (gunichar c)
{
  return g_unichar_isalnum (c) || is_hyphen (c) || g_unichar_ismark (c);
}

static gunichar
get_last (const FactPdfLine *line,
          const char       **at)
{
  *at = g_utf8_prev_char (line->words + line->n_bytes);

  return g_utf8_get_char (*at);
}

/* Where the word begins that ends before @end. */
static const char *
find_word_start (const FactPdfLine *line,
                 const char        *end)
{
  const char *start = end;

  while (start > line->words && end - start < MAX_WORD && is_of_word (g_utf8_get_char (g_utf8_prev_char (start))))
    start = g_utf8_prev_char (start);

  return start;
}

static const char *
find_word_end (const FactPdfLine *line,
               const char        *start)
{
  const char *end = start;
  const char *line_end = line->words + line->n_bytes;

  while (end < line_end && end - start < MAX_WORD && is_of_word (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);

  return end;
}

/* Whether @line ends with a hyphen that has a word before it, and @next goes on with one. */
static gboolean
find_parted (Parted            *self,
             const FactPdfLine *line,
             const FactPdfLine *next)
{
  const char *hyphen;
  const char *start;
  const char *end;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  if (!is_hyphen (get_last (line, &hyphen)))
    return FALSE;

  start = find_word_start (line, hyphen);
  end = find_word_end (next, next->words);
  if (start == hyphen || end == next->words)
    return FALSE;

  before = g_utf8_strdown (start, hyphen - start);
  after = g_utf8_strdown (next->words, end - next->words);
  self->joined = g_strconcat (before, after, NULL);
  self->hyphenated = g_strconcat (before, "-", after, NULL);
  self->compound = g_strconcat (before, "-", NULL);

  return TRUE;
}

static void
ask_for (FactPdfHyphens *self,
         const char     *form)
{
  if (!g_hash_table_contains (self->counts, form))
    g_hash_table_insert (self->counts, g_strdup (form), GUINT_TO_POINTER (0));
}

static void
count (FactPdfHyphens *self,
       const char     *form)
{
  gpointer key;
  gpointer n;

  if (g_hash_table_lookup_extended (self->counts, form, &key, &n))
    g_hash_table_replace (self->counts, g_strdup (form), GUINT_TO_POINTER (GPOINTER_TO_UINT (n) + 1));
}

static guint
get_count (FactPdfHyphens *self,
           const char     *form)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, form));
}

static void
count_word (FactPdfHyphens *self,
            const char     *word,
            gsize           n_bytes)
{
  g_autofree char *small = g_utf8_strdown (word, (gssize) n_bytes);
  char *hyphen = strchr (small, '-');

  count (self, small);
  if (hyphen != NULL)
    {
      hyphen[1] = '\0';
      count (self, small);
    }
}

/* Words that are parted themselves tell nothing. */
static void
count_words (FactPdfHyphens    *self,
             const FactPdfLine *line)
{
  const char *line_end = line->words + line->n_bytes;
  const char *p = line->words;

  while (p < line_end)
    {
      const char *end = find_word_end (line, p);

      if (end > p && !(end == line_end && is_hyphen (g_utf8_get_char (g_utf8_prev_char (end)))))
        count_word (self, p, (gsize) (end - p));
      p = end > p ? end : g_utf8_next_char (p);
    }
}

/**
 * fact_pdf_hyphens_new:
 * @lines: (element-type FactPdfLine): all lines of a document
 *
 * Looks how the words that are parted at the ends of lines are written elsewhere.
 *
 * Returns: (transfer full): the evidence
 */
FactPdfHyphens *
fact_pdf_hyphens_new (GPtrArray *lines)
{
  FactPdfHyphens *self = g_new (FactPdfHyphens, 1);

  self->counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i + 1 < lines->len; i++)
    {
      g_auto (Parted) parted = { NULL };

      if (find_parted (&parted, g_ptr_array_index (lines, i), g_ptr_array_index (lines, i + 1)))
        {
          ask_for (self, parted.joined);
          ask_for (self, parted.hyphenated);
          ask_for (self, parted.compound);
        }
    }

  for (guint i = 0; i < lines->len && g_hash_table_size (self->counts) > 0; i++)
    count_words (self, g_ptr_array_index (lines, i));

  return self;
}

/**
 * fact_pdf_hyphens_free:
 * @self: (nullable): the evidence
 *
 * Frees it.
 */
void
fact_pdf_hyphens_free (FactPdfHyphens *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->counts);
  g_free (self);
}

/* “COUN-” goes on with “CIL”, “coun-” with “cil”; “Franco-” and “1914-” are whole. */
static gboolean
goes_on (const FactPdfLine *line,
         const char        *hyphen,
         const FactPdfLine *next)
{
  gunichar before = g_utf8_get_char (g_utf8_prev_char (hyphen));
  gunichar after = g_utf8_get_char (next->words);

  return g_unichar_isalpha (before) && (g_unichar_isupper (after) ? g_unichar_isupper (before) : g_unichar_isalpha (after));
}

/**
 * fact_pdf_hyphens_decide:
 * @self: the evidence
 * @line: a line
 * @next: the line that goes on with its sentence
 *
 * Decides whether a hyphen at the end of a line belongs to the word: it does if the word is written so elsewhere in the document,
 * and more often than without, or if others are made the same way (“well-” by “well-known”); without such evidence it is there only
 * because the line ends.
 *
 * Returns: what becomes of it
 */
FactPdfHyphenFate
fact_pdf_hyphens_decide (FactPdfHyphens    *self,
                         const FactPdfLine *line,
                         const FactPdfLine *next)
{
  g_auto (Parted) parted = { NULL };
  const char *hyphen;
  guint n_joined;
  guint n_hyphenated;

  if (get_last (line, &hyphen) == 0xAD)
    return FACT_PDF_HYPHEN_GOES;
  if (!find_parted (&parted, line, next))
    return FACT_PDF_HYPHEN_NONE;
  if (!goes_on (line, hyphen, next))
    return FACT_PDF_HYPHEN_STAYS;

  n_joined = get_count (self, parted.joined);
  n_hyphenated = get_count (self, parted.hyphenated);
  if (n_joined > 0 || n_hyphenated > 0)
    return n_hyphenated > n_joined ? FACT_PDF_HYPHEN_STAYS : FACT_PDF_HYPHEN_GOES;

  /* “state-of-the-” has hyphens of its own. */
  if (strchr (parted.compound, '-')[1] != '\0' || get_count (self, parted.compound) > 0)
    return FACT_PDF_HYPHEN_STAYS;

  return FACT_PDF_HYPHEN_GOES;
}
