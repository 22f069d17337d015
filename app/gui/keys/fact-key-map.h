/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FactKeyPlace:
 * @FACT_KEY_IN_WINDOW: in the whole window, whatever has the focus
 * @FACT_KEY_EVERYWHERE: in the article and in lists
 * @FACT_KEY_ON_CLAIM: there, too; in a list of claims it is for the one that the keyboard is at
 * @FACT_KEY_IN_TEXT: in the article only: lists have a meaning of their own for it
 * @FACT_KEY_IN_WIDGET: where a widget takes it from here, see fact_key_map_make_trigger()
 *
 * Where a key acts.
 */
typedef enum
{
  FACT_KEY_IN_WINDOW,
  FACT_KEY_EVERYWHERE,
  FACT_KEY_ON_CLAIM,
  FACT_KEY_IN_TEXT,
  FACT_KEY_IN_WIDGET,
} FactKeyPlace;

typedef enum
{
  FACT_KEY_GROUP_CLAIMS,
  FACT_KEY_GROUP_EVIDENCE,
  FACT_KEY_GROUP_COVERAGE,
  FACT_KEY_GROUP_MOVING,
  FACT_KEY_GROUP_FINDING,
  FACT_KEY_GROUP_PROJECT,
  FACT_KEY_GROUP_WINDOW,
} FactKeyGroup;

#define FACT_KEY_N_GROUPS (FACT_KEY_GROUP_WINDOW + 1)

/**
 * FactKey:
 * @keyval: of a layout read from left to right, see fact_key_get_keyval(); 0 behind the last
 * @modifiers: what is held with it
 * @place: where it acts
 * @is_mirrored: whether left and right change places where the program is read from right to left
 *
 * A key for an action.
 */
typedef struct
{
  guint           keyval;
  GdkModifierType modifiers;
  FactKeyPlace    place;
  gboolean        is_mirrored;
} FactKey;

/**
 * FactKeyedAction:
 * @label: what it does; not translated yet
 * @action: its name
 * @target: (nullable): its argument, a string
 * @group: what it is told beside
 * @keys: the keys for it, the one to tell first; an action may have none
 */
typedef struct
{
  const char   *label;
  const char   *action;
  const char   *target;
  FactKeyGroup  group;
  FactKey       keys[6];
} FactKeyedAction;

const FactKeyedAction *fact_key_map_get           (guint             *n);
const FactKeyedAction *fact_key_map_find          (const char        *action,
                                                   const char        *target);
GtkShortcutTrigger    *fact_key_map_make_trigger  (const char        *action);
void                   fact_key_map_bind          (GtkWidgetClass    *widget_class,
                                                   const char        *action,
                                                   GtkShortcutAction *does);
const char            *fact_key_group_get_label   (FactKeyGroup       group);
guint                  fact_key_get_keyval        (FactKey            key);
gboolean               fact_key_is_on_keypad      (FactKey            key);

char                  *fact_keyed_action_dup_key  (const FactKeyedAction *self);

G_END_DECLS
