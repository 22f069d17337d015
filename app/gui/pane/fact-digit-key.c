/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/fact-digit-key.h"

#define MODIFIERS (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)

/**
 * fact_digit_key_is_pressed:
 * @event: a key that was pressed
 * @digit: %GDK_KEY_0 to %GDK_KEY_9
 * @modifiers: what is to be held down with it, other than Shift
 *
 * On a French keyboard a digit needs Shift: the key that has it counts, with Shift or without.
 *
 * Returns: whether @event is that digit
 */
gboolean
fact_digit_key_is_pressed (GdkEvent        *event,
                           guint            digit,
                           GdkModifierType  modifiers)
{
  g_autofree GdkKeymapKey *keys = NULL;
  g_autofree guint *keyvals = NULL;
  GdkModifierType held = gdk_event_get_modifier_state (event) & MODIFIERS;
  int n = 0;

  if (digit < GDK_KEY_0 || digit > GDK_KEY_9 || (held & ~GDK_SHIFT_MASK) != modifiers ||
      !gdk_display_map_keycode (gdk_event_get_display (event), gdk_key_event_get_keycode (event), &keys, &keyvals, &n))
    return FALSE;

  for (int i = 0; i < n; i++)
    {
      if (keyvals[i] == digit && keys[i].group == (int) gdk_key_event_get_layout (event))
        return TRUE;
    }

  return FALSE;
}
