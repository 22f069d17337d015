/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf/fact-pdf-furniture.h"

#include <math.h>
#include <string.h>

#include "pdf/fact-pdf-page.h"

/* How many lines at an edge of the page may be heads or feet, and how much of the page they may stand in. */
#define N_EDGE 4
#define EDGE_SHARE 0.2

/* Pages before and behind with which one is compared: left and right ones may differ, and first pages of chapters have none. */
#define N_NEIGHBOURS 4

/* The same height on the page: points. */
#define SAME_PLACE 3.0

/* Longer lines are text: bytes. */
#define MAX_LENGTH 200

/* “Page 12 of 40 · May 2026” */
#define MAX_NUMBERS 4

typedef enum { EDGE_TOP, EDGE_BOTTOM, N_EDGES } Edge;

/* A line at an edge. */
typedef struct
{
  FactPdfLine *line;           /* (unowned) */
  char        *key;            /* its words, each number a # */
  guint        numbers[MAX_NUMBERS];
  guint        n_numbers;
  gboolean     has_letters;
  double       place;          /* from the edge of the page */
} Candidate;

typedef struct
{
  Candidate at[N_EDGES][N_EDGE];
  guint     n[N_EDGES];
} Edges;

/* Pages before the first are numbered so: i to xxxix are enough. */
static guint
parse_roman (const char *words)
{
  static const struct { const char *digits; guint value; } tens[] = { { "xxx", 30 }, { "xx", 20 }, { "x", 10 }, { "", 0 } };
  static const char *const ones[] = { "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" };

  for (guint i = 0; i < G_N_ELEMENTS (tens); i++)
    {
      gsize n = strlen (tens[i].digits);

      for (guint j = 0; j < G_N_ELEMENTS (ones) && g_ascii_strncasecmp (words, tens[i].digits, n) == 0; j++)
        {
          if (g_ascii_strcasecmp (words + n, ones[j]) == 0)
            return tens[i].value + j;
        }
    }

  return 0;
}

static void
add_number (Candidate *self,
            guint64    number)
{
  if (self->n_numbers < MAX_NUMBERS)
    self->numbers[self->n_numbers++] = (guint) MIN (number, G_MAXINT);
}

/* The words with their numbers taken out. */
static char *
read_numbers (Candidate  *self,
              const char *words)
{
  GString *key = g_string_new (NULL);
  guint roman = parse_roman (words);

  if (roman > 0)
    {
      add_number (self, roman);
      return g_string_free (g_string_assign (key, "#"), FALSE);
    }

  while (*words != '\0')
    {
      if (g_ascii_isdigit (*words))
        {
          add_number (self, g_ascii_strtoull (words, NULL, 10));
          g_string_append_c (key, '#');
          words += strspn (words, "0123456789");
        }
      else
        {
          self->has_letters |= g_unichar_isalpha (g_utf8_get_char (words));
          g_string_append_unichar (key, g_utf8_get_char (words));
          words = g_utf8_next_char (words);
        }
    }

  return g_string_free (key, FALSE);
}

static void
fill_candidate (Candidate         *self,
                FactPdfLine       *line,
                const FactPdfPage *page,
                Edge               edge)
{
  g_autofree char *words = g_strndup (line->words, line->n_bytes);

  self->line = line;
  self->key = read_numbers (self, words);
  self->place = edge == EDGE_TOP ? line->middle : page->height - line->middle;
}

/* Keeps those next to the edge, nearest first. */
static void
offer (FactPdfLine **nearest,
       guint        *n,
       FactPdfLine  *line,
       Edge          edge)
{
  guint i = *n;

  while (i > 0 && (edge == EDGE_TOP ? line->middle < nearest[i - 1]->middle : line->middle > nearest[i - 1]->middle))
    i--;
  if (i == N_EDGE)
    return;

  *n = MIN (*n + 1, N_EDGE);
  memmove (&nearest[i + 1], &nearest[i], (*n - i - 1) * sizeof nearest[0]);
  nearest[i] = line;
}

static gboolean
is_at_edge (const FactPdfPage *page,
            const FactPdfLine *line,
            Edge               edge)
{
  double share = line->middle / page->height;

  return line->n_bytes <= MAX_LENGTH && (edge == EDGE_TOP ? share < EDGE_SHARE : share > 1 - EDGE_SHARE);
}

static void
find_edges (Edges             *self,
            const FactPdfPage *page)
{
  for (Edge edge = EDGE_TOP; edge < N_EDGES; edge++)
    {
      FactPdfLine *nearest[N_EDGE + 1];
      guint n = 0;

      for (guint i = 0; i < page->lines->len; i++)
        {
          FactPdfLine *line = fact_pdf_page_get_line (page, i);

          if (is_at_edge (page, line, edge))
            offer (nearest, &n, line, edge);
        }
      for (guint i = 0; i < n; i++)
        fill_candidate (&self->at[edge][i], nearest[i], page, edge);
      self->n[edge] = n;
    }
}

/* Whether one of its numbers counts the pages. */
static gboolean
counts_on (const Candidate *self,
           const Candidate *other)
{
  for (guint i = 0; i < self->n_numbers; i++)
    {
      if (self->numbers[i] - self->line->page == other->numbers[i] - other->line->page)
        return TRUE;
    }

  return FALSE;
}

/* Whether the same stands there on another page, or counts on from there. “Chapter 3” and “Chapter 4” are no running heads. */
static gboolean
matches (const Candidate *self,
         const Candidate *other)
{
  if (fabs (self->place - other->place) > SAME_PLACE || self->n_numbers != other->n_numbers || strcmp (self->key, other->key) != 0)
    return FALSE;
  if (self->n_numbers == 0 || counts_on (self, other))
    return TRUE;

  return self->has_letters && memcmp (self->numbers, other->numbers, self->n_numbers * sizeof self->numbers[0]) == 0;
}

static gboolean
stands_on (const Candidate *self,
           const Edges     *other,
           Edge             edge)
{
  for (guint i = 0; i < other->n[edge]; i++)
    {
      if (matches (self, &other->at[edge][i]))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_repeated (const Candidate *self,
             const Edges     *edges,
             guint            n_pages,
             guint            page,
             Edge             edge)
{
  guint first = page > N_NEIGHBOURS ? page - N_NEIGHBOURS : 0;
  guint n = 0;

  for (guint i = first; i < n_pages && i <= page + N_NEIGHBOURS; i++)
    n += i != page && stands_on (self, &edges[i], edge);

  return n >= (n_pages > 3 ? 2u : 1u);
}

/* From the edge inwards: behind the first line that is text comes more text. What stands beside each other is judged each for itself. */
static void
mark_edge (Edges *edges,
           guint  n_pages,
           guint  page,
           Edge   edge)
{
  Edges *self = &edges[page];
  double text = G_MAXDOUBLE;

  for (guint i = 0; i < self->n[edge]; i++)
    {
      Candidate *candidate = &self->at[edge][i];

      if (candidate->place > text + SAME_PLACE)
        return;
      candidate->line->is_furniture = is_repeated (candidate, edges, n_pages, page, edge);
      if (!candidate->line->is_furniture)
        text = MIN (text, candidate->place);
    }
}

/**
 * fact_pdf_furniture_mark:
 * @pages: (element-type FactPdfPage): all pages
 *
 * Marks what belongs to the pages, not to the text: what stands at the same height at the top or bottom of several neighbouring
 * pages, and page numbers, known by their counting.
 */
void
fact_pdf_furniture_mark (GPtrArray *pages)
{
  g_autofree Edges *edges = NULL;

  if (pages->len < 2)
    return;

  edges = g_new0 (Edges, pages->len);
  for (guint i = 0; i < pages->len; i++)
    find_edges (&edges[i], g_ptr_array_index (pages, i));

  for (guint i = 0; i < pages->len; i++)
    {
      for (Edge edge = EDGE_TOP; edge < N_EDGES; edge++)
        mark_edge (edges, pages->len, i, edge);
    }

  for (guint i = 0; i < pages->len; i++)
    {
      for (Edge edge = EDGE_TOP; edge < N_EDGES; edge++)
        {
          for (guint j = 0; j < edges[i].n[edge]; j++)
            g_free (edges[i].at[edge][j].key);
        }
    }
}
