/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-accelerators.h"

/* Those with modifiers, valid in the whole window; letters, digits and F2 belong to the panes. The same keys stand in
 * fact-shortcuts-window.ui. */
static const struct
{
  const char *action;
  const char *accels[4];      /* up to three, and the NULL behind the last */
} accelerators[] = {
  { "win.new", { "<Control>n" } },
  { "win.open", { "<Control>o" } },
  { "win.save", { "<Control>s" } },
  { "win.save-as", { "<Control><Shift>s" } },
  { "win.close-project", { "<Control>w" } },
  { "win.add-articles", { "<Control>i" } },
  { "win.export-summary", { "<Control>e" } },
  { "win.find", { "<Control>f" } },
  { "win.find-next", { "<Control>g", "F3" } },
  { "win.find-previous", { "<Control><Shift>g", "<Shift>F3" } },
  { "win.find-in-all", { "<Control><Shift>f" } },
  { "win.go-to-paragraph", { "<Control>l" } },
  { "win.show-palette", { "<Control>k" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { "win.show-view::read", { "<Alt>1" } },
  { "win.show-view::claims", { "<Alt>2" } },
  { "win.toggle-sidebar", { "F9" } },
  { "win.toggle-inspector", { "<Shift>F9" } },
  { "win.menu", { "F10" } },
  { "win.show-help-overlay", { "<Control>question", "F1" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.quit", { "<Control>q" } },
  /* Equal is the key of plus: nobody wants to hold Shift for it. */
  { "app.text-larger", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
  { "app.text-smaller", { "<Control>minus", "<Control>KP_Subtract" } },
  { "app.text-normal", { "<Control>0", "<Control>KP_0" } },
};

/**
 * fact_accelerators_install:
 * @application: the program
 *
 * Gives the actions of windows their keys.
 */
void
fact_accelerators_install (GtkApplication *application)
{
  for (gsize i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (application, accelerators[i].action, (const char **) accelerators[i].accels);
}

/**
 * fact_accelerators_foreach:
 * @func: called for each key
 * @user_data: for @func
 *
 * Tells all keys that are valid in the whole window, in no particular order.
 */
void
fact_accelerators_foreach (FactKeyFunc func,
                           gpointer    user_data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (accelerators); i++)
    for (const char *const *accel = accelerators[i].accels; *accel != NULL; accel++)
      {
        guint keyval;
        GdkModifierType modifiers;

        if (gtk_accelerator_parse (*accel, &keyval, &modifiers))
          func (keyval, modifiers, accelerators[i].action, user_data);
      }
}
