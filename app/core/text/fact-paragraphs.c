/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-paragraphs.h"

#include "text/fact-char-class.h"
#include "text/fact-code-point-index.h"

#include <string.h>

/*
 * What a paragraph is
 *
 * A text is lines, each ended by LF, by U+2029 or by the end of the text. Lines between two blank ones are a block;
 * U+2029 ends a block as well. A line is blank when it has nothing to see. U+2028 and form feed end no line: they stand
 * within paragraphs.
 *
 * In a block each line is a paragraph, unless the block is hard-wrapped: then a line is carried on by the next one.
 * What tells wrapped lines from lines that stand for themselves (headlines, captions, paragraphs that nobody parted by
 * blank lines) is that wrapping fills a line before it starts another:
 *
 *  - The width of a block is that of its widest line, in columns; for a line wider than WIDEST_WRAP without its last
 *    word, which may be an address that nothing can break. Only blocks from NARROWEST_WRAP to WIDEST_WRAP are wrapped.
 *  - A line is full when the first word of the next would not have fitted into the width behind it, and nearly full
 *    when it would not have fitted into three quarters of it.
 *  - A block is wrapped when most of its lines but the last are nearly full and one of these is carried on in lower
 *    case; or when all but the last are full, and either the writing knows no lower case and there are three lines, or
 *    another block of the text is wrapped.
 *  - In a wrapped block a line that is not nearly full ends a paragraph. (“Dear Sir,”, or the last line of a paragraph in
 *    texts that have no blank lines at all.)
 *
 * Numbers thus depend on the block only, save for the last clause of the third rule: an edit renumbers what stands
 * behind it, and does not turn the whole text over.
 */
#define NARROWEST_WRAP 40
#define WIDEST_WRAP 100

/* What kinsoku rules and trailing punctuation may leave free in a full line of ideographs. */
#define FULL_SLACK 2

#define PARAGRAPH_SEPARATOR "\xe2\x80\xa9"

typedef struct
{
  const char *start;
  const char *end;                     /* without the line end */
  guint       start_offset;
  guint       end_offset;
} Line;

typedef struct
{
  guint    n_columns;
  guint    width;                      /* what the line says about the width it was wrapped to */
  guint    first_word;                 /* columns up to where the line could first have been broken */
  gunichar first;
} Measure;

typedef enum
{
  BLOCK_LINES,
  BLOCK_FULL,
  BLOCK_WRAPPED
} BlockKind;

typedef struct
{
  GArray  *lines;                      /* of the block being read */
  GArray  *spans;
  gboolean full_is_wrapped;
  gboolean seen_full;
  gboolean seen_wrapped;
} Builder;

static guint
get_columns (gunichar c)
{
  if (c < 0x80)
    return 1;
  if (g_unichar_iszerowidth (c))
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

static gboolean
is_blank_line (const char *start,
               const char *end)
{
  for (const char *p = start; p < end; p = g_utf8_next_char (p))
    if (!fact_char_is_blank (g_utf8_get_char (p)))
      return FALSE;

  return TRUE;
}

/* Behind indentation and the > of a quoted mail. */
static const char *
skip_margin (const char *start,
             const char *end)
{
  while (start < end && (*start == '>' || fact_char_is_blank (g_utf8_get_char (start))))
    start = g_utf8_next_char (start);

  return start;
}

static guint
measure_first_word (const char *start,
                    const char *end)
{
  guint n_columns = 0;

  for (const char *p = start; p < end && n_columns <= WIDEST_WRAP; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (fact_char_is_white (c) || (n_columns > 0 && g_unichar_iswide (c)))
        break;
      n_columns += get_columns (c);
      if (g_unichar_iswide (c))
        break;
    }

  return n_columns;
}

/* Returns FALSE for a line that is too wide for wrapped text. */
static gboolean
measure_columns (const Line *line,
                 Measure    *measure)
{
  guint all = 0;
  guint seen = 0;                      /* up to the last that is not white */
  guint without_last_word = 0;

  for (const char *p = line->start; p < line->end && without_last_word <= WIDEST_WRAP; p = g_utf8_next_char (p))
    {
      gunichar c = (guchar) *p < 0x80 ? (guchar) *p : g_utf8_get_char (p);
      guint before = all;

      all += get_columns (c);
      if (fact_char_is_blank (c))
        continue;
      if (seen < before)
        without_last_word = seen;
      seen = all;
    }

  measure->n_columns = seen;
  measure->width = seen <= WIDEST_WRAP ? seen : without_last_word;

  return without_last_word <= WIDEST_WRAP;
}

static gboolean
measure_line (const Line *line,
              Measure    *measure)
{
  const char *text = skip_margin (line->start, line->end);

  measure->first = text < line->end ? g_utf8_get_char (text) : 0;
  measure->first_word = measure_first_word (text, line->end);

  return measure_columns (line, measure);
}

/* The columns of every line of the block and its width. */
static GArray *
measure_block (GArray *lines,
               guint  *width)
{
  g_autoptr (GArray) measures = g_array_sized_new (FALSE, FALSE, sizeof (Measure), MIN (lines->len, 64));

  *width = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      Measure measure;

      if (!measure_line (&g_array_index (lines, Line, i), &measure))
        return NULL;
      *width = MAX (*width, measure.width);
      g_array_append_val (measures, measure);
    }

  return g_steal_pointer (&measures);
}

static gboolean
fills (const Measure *line,
       const Measure *next,
       guint          width)
{
  return line->n_columns + 1 + next->first_word > width;
}

static gboolean
is_cased (gunichar c)
{
  return g_unichar_tolower (c) != c || g_unichar_toupper (c) != c;
}

static BlockKind
classify_block (GArray *measures,
                guint   width)
{
  guint n_pairs = measures->len - 1;
  guint n_full = 0;
  guint n_nearly_full = 0;
  guint n_lower = 0;
  guint n_caseless = 0;

  for (guint i = 0; i < n_pairs; i++)
    {
      const Measure *line = &g_array_index (measures, Measure, i);
      const Measure *next = line + 1;

      n_full += fills (line, next, width - FULL_SLACK);
      n_caseless += g_unichar_isalpha (next->first) && !is_cased (next->first);

      if (fills (line, next, width * 3 / 4))
        {
          n_nearly_full++;
          n_lower += g_unichar_islower (next->first);
        }
    }

  if (n_lower > 0 && n_nearly_full > n_pairs / 2)
    return BLOCK_WRAPPED;
  if (n_full < n_pairs)
    return BLOCK_LINES;

  return n_caseless > 0 && n_pairs >= 2 ? BLOCK_WRAPPED : BLOCK_FULL;
}

static void
add_span (Builder *builder,
          guint    first,
          guint    last)
{
  FactSpan span = {
    g_array_index (builder->lines, Line, first).start_offset,
    g_array_index (builder->lines, Line, last).end_offset,
  };

  g_array_append_val (builder->spans, span);
}

static void
add_lines (Builder *builder)
{
  for (guint i = 0; i < builder->lines->len; i++)
    add_span (builder, i, i);
}

static void
add_wrapped (Builder *builder,
             GArray  *measures,
             guint    width)
{
  guint first = 0;

  for (guint i = 0; i < measures->len; i++)
    {
      const Measure *line = &g_array_index (measures, Measure, i);

      if (i + 1 == measures->len || !fills (line, line + 1, width * 3 / 4))
        {
          add_span (builder, first, i);
          first = i + 1;
        }
    }
}

static void
end_block (Builder *builder)
{
  g_autoptr (GArray) measures = NULL;
  BlockKind kind = BLOCK_LINES;
  guint width = 0;

  if (builder->lines->len > 1)
    measures = measure_block (builder->lines, &width);
  if (measures != NULL && width >= NARROWEST_WRAP && width <= WIDEST_WRAP)
    kind = classify_block (measures, width);

  builder->seen_full |= kind == BLOCK_FULL;
  builder->seen_wrapped |= kind == BLOCK_WRAPPED;

  if (kind == BLOCK_WRAPPED || (kind == BLOCK_FULL && builder->full_is_wrapped))
    add_wrapped (builder, measures, width);
  else
    add_lines (builder);

  g_array_set_size (builder->lines, 0);
}

/* Where the line ends and what ends it; next_separator is the first U+2029 that is not behind us. */
static const char *
find_line_end (const char *start,
               const char *end,
               const char *next_separator,
               gsize      *n_end_bytes)
{
  const char *limit = next_separator != NULL ? next_separator : end;
  const char *line_feed = memchr (start, '\n', limit - start);

  if (line_feed != NULL)
    {
      *n_end_bytes = 1;
      return line_feed;
    }

  *n_end_bytes = next_separator != NULL ? strlen (PARAGRAPH_SEPARATOR) : 0;

  return limit;
}

static const char *
find_separator (const char *start,
                const char *end)
{
  return memmem (start, end - start, PARAGRAPH_SEPARATOR, strlen (PARAGRAPH_SEPARATOR));
}

static void
read_lines (Builder    *builder,
            const char *utf8,
            gsize       n_bytes)
{
  const char *end = utf8 + n_bytes;
  const char *separator = find_separator (utf8, end);
  guint offset = 0;

  for (const char *p = utf8; p < end;)
    {
      gsize n_end_bytes;
      Line line = { .start = p, .start_offset = offset };

      line.end = find_line_end (p, end, separator, &n_end_bytes);
      line.end_offset = offset + fact_code_points_count (p, line.end - p);

      if (is_blank_line (line.start, line.end))
        end_block (builder);
      else
        g_array_append_val (builder->lines, line);

      offset = line.end_offset + (n_end_bytes > 0);
      p = line.end + n_end_bytes;

      if (line.end == separator)
        {
          end_block (builder);
          separator = find_separator (p, end);
        }
    }

  end_block (builder);
}

static void
restart (Builder *builder)
{
  g_array_set_size (builder->lines, 0);
  g_array_set_size (builder->spans, 0);
}

/**
 * fact_paragraphs_read:
 * @utf8: (array length=n_bytes): valid UTF-8 with LF line ends
 * @n_bytes: its length in bytes, at most %G_MAXUINT32
 *
 * Finds the paragraphs of a text by the rule at the top of this file, in one pass; in two when a wrapped block has to
 * decide about others.
 *
 * Returns: (transfer full): their spans in order, whole lines without the last line end; free with g_free()
 */
FactPartList *
fact_paragraphs_read (const char *utf8,
                      gsize       n_bytes)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (Line));
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (FactSpan));
  Builder builder = { .lines = lines, .spans = spans };

  read_lines (&builder, utf8, n_bytes);

  if (builder.seen_full && builder.seen_wrapped)
    {
      restart (&builder);
      builder.full_is_wrapped = TRUE;
      read_lines (&builder, utf8, n_bytes);
    }

  return fact_part_list_new (spans);
}
