/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "subtitles/fact-cue-rolling.h"

#include <string.h>

#include "subtitles/fact-cue.h"

/* No more lines than these stay on the screen while the next rolls in. */
#define MAX_ROLLING 4

/* People do repeat themselves: captions roll only where many begin with what is on the screen already. */
#define MIN_ROLLING 3
#define ROLLING_SHARE 4

/* How much of a cue was on the screen before. */
typedef struct
{
  guint n_lines;               /* the last of them perhaps in part */
  gsize n_bytes;               /* of that last one */
} Overlap;

static const char *
get_words (const FactCue *cue,
           guint          i)
{
  const FactCueLine *line = g_ptr_array_index (cue->lines, i);

  return line->words;
}

/* Word by word as it is spoken: “hello”, “hello and”. */
static gboolean
grows (const char *before,
       const char *now,
       gsize      *n_bytes)
{
  *n_bytes = strlen (before);

  return strncmp (before, now, *n_bytes) == 0 && (now[*n_bytes] == '\0' || now[*n_bytes] == ' ');
}

static gboolean
overlaps_from (const FactCue *before,
               guint          first,
               const FactCue *now,
               Overlap       *overlap)
{
  guint n = before->lines->len - first;

  if (n > now->lines->len)
    return FALSE;

  for (guint i = 0; i + 1 < n; i++)
    {
      if (strcmp (get_words (before, first + i), get_words (now, i)) != 0)
        return FALSE;
    }
  overlap->n_lines = n;

  return grows (get_words (before, first + n - 1), get_words (now, n - 1), &overlap->n_bytes);
}

static gboolean
find_overlap (const FactCue *before,
              const FactCue *now,
              Overlap       *overlap)
{
  guint n = before->lines->len;

  for (guint first = n > MAX_ROLLING ? n - MAX_ROLLING : 0; first < n; first++)
    {
      if (overlaps_from (before, first, now, overlap))
        return TRUE;
    }

  return FALSE;
}

/* Twice the same at the same time: programs write a line and its shadow so. */
static gboolean
is_shadow (const FactCue *before,
           const FactCue *now)
{
  if (before->start != now->start || before->end != now->end || before->lines->len != now->lines->len)
    return FALSE;

  for (guint i = 0; i < now->lines->len; i++)
    {
      if (strcmp (get_words (before, i), get_words (now, i)) != 0)
        return FALSE;
    }

  return TRUE;
}

static void
drop_overlap (FactCue       *cue,
              const Overlap *overlap)
{
  FactCueLine *last = g_ptr_array_index (cue->lines, overlap->n_lines - 1);
  char *rest = g_strchug (g_strdup (last->words + overlap->n_bytes));

  g_free (last->words);
  last->words = rest;
  last->is_turn = FALSE;
  g_ptr_array_remove_range (cue->lines, 0, overlap->n_lines - (*rest != '\0'));
}

static void
drop_silent (GPtrArray *cues)
{
  guint n = 0;

  for (guint i = 0; i < cues->len; i++)
    {
      FactCue *cue = g_ptr_array_index (cues, i);

      if (cue->lines->len == 0)
        fact_cue_free (cue);
      else
        cues->pdata[n++] = cue;
    }

  /* Those behind were freed or moved. */
  for (guint i = n; i < cues->len; i++)
    cues->pdata[i] = NULL;
  g_ptr_array_set_size (cues, (int) n);
}

static gboolean
is_rolling (GPtrArray *cues)
{
  guint n_rolling = 0;

  for (guint i = 1; i < cues->len; i++)
    {
      Overlap overlap;

      n_rolling += find_overlap (cues->pdata[i - 1], cues->pdata[i], &overlap);
    }

  return n_rolling >= MIN_ROLLING && n_rolling >= cues->len / ROLLING_SHARE;
}

/**
 * fact_cue_rolling_drop:
 * @cues: (element-type FactCue): as they stand in the file
 *
 * Leaves out what a cue repeats only because it was still on the screen: captions made by machines roll, so that each line
 * comes two or three times. Where a file does not do that throughout, repeated words are left, for somebody said them twice.
 * Cues that say nothing are left out as well.
 */
void
fact_cue_rolling_drop (GPtrArray *cues)
{
  gboolean rolls;

  drop_silent (cues);
  rolls = is_rolling (cues);

  /* From the end on, so that each is compared with what the one before it said at first. */
  for (guint i = cues->len; i-- > 1;)
    {
      FactCue *before = g_ptr_array_index (cues, i - 1);
      FactCue *now = g_ptr_array_index (cues, i);
      Overlap overlap;

      if (is_shadow (before, now))
        g_ptr_array_set_size (now->lines, 0);
      else if (rolls && find_overlap (before, now, &overlap))
        drop_overlap (now, &overlap);
    }
  drop_silent (cues);
}
