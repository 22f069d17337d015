/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-display-map.h"

#include "text/fact-display-breaks.h"

#include <string.h>

struct _FactDisplayMap
{
  gatomicrefcount  ref_count;
  FactText        *text;
  GArray          *breaks;               /* guint32: before which code points of the text a newline is shown; may be NULL */
  char            *display;              /* NULL when the text is shown as it is */
  gsize            n_bytes;
};

static char *
copy_with_breaks (FactText *text,
                  GArray   *breaks)
{
  const char *utf8 = fact_text_get_utf8 (text);
  char *display = g_malloc (fact_text_get_n_bytes (text) + breaks->len + 1);
  char *to = display;
  gsize at = 0;

  for (guint i = 0; i < breaks->len; i++)
    {
      gsize next = fact_text_to_byte_offset (text, g_array_index (breaks, guint32, i));

      memcpy (to, utf8 + at, next - at);
      to += next - at;
      *to++ = '\n';
      at = next;
    }
  memcpy (to, utf8 + at, fact_text_get_n_bytes (text) - at + 1);

  return display;
}

/**
 * fact_display_map_new:
 * @text: a text
 *
 * Finds how a text can be shown: as it is, or with newlines where a toolkit would take seconds to lay it out, as
 * fact_display_breaks_find() says. Nearly all texts are shown as they are; their words are then shared, not copied.
 *
 * Returns: (transfer full): the map
 */
FactDisplayMap *
fact_display_map_new (FactText *text)
{
  g_autoptr (GArray) breaks = NULL;
  FactDisplayMap *self;

  g_return_val_if_fail (text != NULL, NULL);

  breaks = fact_display_breaks_find (fact_text_get_utf8 (text), fact_text_get_n_bytes (text));

  self = g_new0 (FactDisplayMap, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->text = fact_text_ref (text);
  self->n_bytes = fact_text_get_n_bytes (text);

  if (breaks->len > 0)
    {
      self->display = copy_with_breaks (text, breaks);
      self->n_bytes += breaks->len;
      self->breaks = g_steal_pointer (&breaks);
    }

  return self;
}

/**
 * fact_display_map_ref:
 * @self: a map
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactDisplayMap *
fact_display_map_ref (FactDisplayMap *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * fact_display_map_unref:
 * @self: a map
 *
 * Drops a reference, in any thread; the last one frees it.
 */
void
fact_display_map_unref (FactDisplayMap *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  fact_text_unref (self->text);
  g_clear_pointer (&self->breaks, g_array_unref);
  g_free (self->display);
  g_free (self);
}

/**
 * fact_display_map_get_display:
 * @self: a display map
 *
 * Returns: (transfer none): what to show, in UTF-8 with a NUL behind it
 */
const char *
fact_display_map_get_display (FactDisplayMap *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->display != NULL ? self->display : fact_text_get_utf8 (self->text);
}

/**
 * fact_display_map_get_n_bytes:
 * @self: a display map
 *
 * Returns: the length in bytes of what is shown
 */
gsize
fact_display_map_get_n_bytes (FactDisplayMap *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_bytes;
}

/**
 * fact_display_map_is_identity:
 * @self: a display map
 *
 * Returns: %TRUE when the text is shown as it is, so that offsets are the same
 */
gboolean
fact_display_map_is_identity (FactDisplayMap *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->breaks == NULL;
}

/* How many breaks stand at or before a place of the text. */
static guint
count_breaks (FactDisplayMap *self,
              guint           offset)
{
  guint low = 0;
  guint high = self->breaks->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->breaks, guint32, middle) <= offset)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* How many breaks stand before a place of the display; break i is itself shown at its offset + i. */
static guint
count_shown_breaks (FactDisplayMap *self,
                    guint           display_offset)
{
  guint low = 0;
  guint high = self->breaks->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->breaks, guint32, middle) + middle < display_offset)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * fact_display_map_to_display:
 * @self: a display map
 * @offset: a code point offset of the text
 *
 * Returns: where that code point is shown: a code point offset of the display, behind a break that stands before it
 */
guint
fact_display_map_to_display (FactDisplayMap *self,
                             guint           offset)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->breaks == NULL ? offset : offset + count_breaks (self, offset);
}

/**
 * fact_display_map_to_text:
 * @self: a display map
 * @display_offset: a code point offset of the display
 *
 * Turns what fact_display_map_to_display() gave back into the offset it was given.
 *
 * Returns: which code point of the text is shown there; for a break the one behind it
 */
guint
fact_display_map_to_text (FactDisplayMap *self,
                          guint           display_offset)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->breaks == NULL ? display_offset : display_offset - count_shown_breaks (self, display_offset);
}

/**
 * fact_display_map_span_to_display:
 * @self: a display map
 * @span: a span of the text, in code points
 *
 * Returns: the span of the display that shows it, without a break at either end
 */
FactSpan
fact_display_map_span_to_display (FactDisplayMap *self,
                                  FactSpan        span)
{
  FactSpan shown = span;

  g_return_val_if_fail (self != NULL, span);

  shown.start = fact_display_map_to_display (self, span.start);
  shown.end = span.end > span.start ? fact_display_map_to_display (self, span.end - 1) + 1 : shown.start;

  return shown;
}

/**
 * fact_display_map_span_to_text:
 * @self: a display map
 * @display_span: a span of the display, in code points
 *
 * Returns: the span of the text that is shown there; empty when there is nothing but a break
 */
FactSpan
fact_display_map_span_to_text (FactDisplayMap *self,
                               FactSpan        display_span)
{
  FactSpan span = display_span;

  g_return_val_if_fail (self != NULL, display_span);

  span.start = fact_display_map_to_text (self, display_span.start);
  span.end = fact_display_map_to_text (self, display_span.end);

  return span;
}

/**
 * fact_display_map_dup_text:
 * @self: a display map
 * @display_span: a span of the display, in code points
 *
 * Gives what belongs on the clipboard: breaks are for display only, and quoting them would misquote the article.
 *
 * Returns: (transfer full): the text's own words that are shown there
 */
char *
fact_display_map_dup_text (FactDisplayMap *self,
                           FactSpan        display_span)
{
  g_return_val_if_fail (self != NULL, NULL);

  return fact_text_dup_slice (self->text, fact_display_map_span_to_text (self, display_span));
}
