/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-verdict-bar-layout.h"

/* Gives each part its share of @room, but at least @min_width; who got more than a share pays for it among the others. */
static void
share_room (const FactTally    *tally,
            float               room,
            float               min_width,
            FactVerdictBarPart  parts[FACT_N_VERDICTS])
{
  gboolean is_small[FACT_N_VERDICTS] = { FALSE, };
  gboolean changed;

  do
    {
      float rest = room;
      guint n_rest = 0;

      for (guint i = 0; i < FACT_N_VERDICTS; i++)
        {
          if (is_small[i])
            rest -= min_width;
          else
            n_rest += tally->by_verdict[i];
        }

      changed = FALSE;
      for (guint i = 0; i < FACT_N_VERDICTS; i++)
        {
          guint n = tally->by_verdict[i];

          if (is_small[i] || n == 0)
            continue;
          parts[i].width = MAX (rest, 0) * n / n_rest;
          if (parts[i].width >= min_width)
            continue;
          parts[i].width = min_width;
          is_small[i] = TRUE;
          changed = TRUE;
        }
    }
  while (changed);
}

/**
 * fact_verdict_bar_layout:
 * @tally: how many claims stand where
 * @width: width of the whole bar, in pixels
 * @gap: room between two parts
 * @min_width: what a verdict gets at least that any claim has: one disputed claim among a thousand is what matters
 * @parts: (out caller-allocates): the parts, by verdict: supported, disputed, unverified from the bar's beginning on
 *
 * Divides a bar among the verdicts.
 */
void
fact_verdict_bar_layout (const FactTally    *tally,
                         float               width,
                         float               gap,
                         float               min_width,
                         FactVerdictBarPart  parts[FACT_N_VERDICTS])
{
  guint n_parts = 0;
  float room;
  float x = 0;

  for (guint i = 0; i < FACT_N_VERDICTS; i++)
    {
      parts[i] = (FactVerdictBarPart) { 0, 0 };
      n_parts += tally->by_verdict[i] > 0;
    }
  if (n_parts == 0)
    return;

  room = MAX (width - gap * (n_parts - 1), 0);
  share_room (tally, room, MIN (min_width, room / n_parts), parts);

  for (guint i = 0; i < FACT_N_VERDICTS; i++)
    {
      parts[i].x = x;
      if (parts[i].width > 0)
        x += parts[i].width + gap;
    }
}
