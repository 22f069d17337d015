/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find/fact-palette-actions.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "inspector/fact-duty-actions.h"
#include "inspector/fact-talk-actions.h"
#include "reading/fact-claim-actions.h"

static const FactPaletteAction actions[] = {
  { N_("Save"), "win.save", NULL, NULL },
  { N_("Save under Another Name"), "win.save-as", NULL, NULL },
  { N_("New Project"), "win.new", NULL, NULL },
  { N_("Open Project"), "win.open", NULL, NULL },
  { N_("Revert to the Saved Project"), "win.revert", NULL, NULL },
  { N_("Rename Project"), "win.rename-project", NULL, NULL },
  { N_("Close Project"), "win.close-project", NULL, NULL },
  { N_("Add Articles"), "win.add-articles", NULL, NULL },
  { N_("Export Verdict Summary"), "win.export-summary", NULL, NULL },
  { N_("Undo"), "win.undo", NULL, NULL },
  { N_("Redo"), "win.redo", NULL, NULL },
  { N_("Find in Article"), "win.find", NULL, NULL },
  { N_("Find in All Articles"), "win.find-in-all", NULL, NULL },
  { N_("Go to Paragraph"), "win.go-to-paragraph", NULL, NULL },
  { N_("Show or Hide Articles"), "win.toggle-sidebar", NULL, NULL },
  { N_("Show or Hide the Claim"), "win.toggle-inspector", NULL, NULL },
  { N_("Problems in This File"), "win.show-problems", NULL, NULL },
  { N_("New Claim from the Selection"), "claim.new", NULL, "c" },
  { N_("Add the Selection as an Occurrence"), "claim.add-occurrence", NULL, "o" },
  { N_("The Selection Supports the Claim"), "claim.link", "supports", "e" },
  { N_("The Selection Disputes the Claim"), "claim.link", "disputes", "d" },
  { N_("The Selection Gives Context"), "claim.link", "context", "x" },
  { N_("Verdict: Supported"), "claim.set-verdict", "supported", "1" },
  { N_("Verdict: Disputed"), "claim.set-verdict", "disputed", "2" },
  { N_("Verdict: Unverified"), "claim.set-verdict", "unverified", "3" },
  { N_("Next Progress"), "claim.next-progress", NULL, "p" },
  { N_("Previous Progress"), "claim.previous-progress", NULL, "<Shift>p" },
  { N_("Next Claim"), "claim.next", NULL, "j" },
  { N_("Previous Claim"), "claim.previous", NULL, "k" },
  { N_("Next Unverified Claim"), "claim.next-unverified", NULL, "u" },
  { N_("Go to the Evidence"), "claim.go-to-evidence", NULL, "Return" },
  { N_("Back to Where You Were"), "claim.go-back", NULL, "BackSpace" },
  { N_("Edit the Statement"), "claim.focus-statement", NULL, "F2" },
  { N_("Copy as a Citation"), "claim.copy-citation", NULL, "<Control><Shift>c" },
  { N_("Delete Claim"), "claim.remove", NULL, NULL },
  { N_("Split Off Selected Words"), "claim.split", NULL, NULL },
  { N_("Merge Another Claim…"), "claim.merge", NULL, NULL },
  { N_("History"), "claim.history", NULL, NULL },
  { N_("Add Query…"), "talk.add-query", NULL, NULL },
  { N_("Add Note…"), "talk.add-note", NULL, NULL },
  { N_("Next Unread Sentence"), "passage.next-unread", NULL, "n" },
  { N_("Nothing to Check"), "passage.clear", NULL, "r" },
  { N_("Mark as Unread"), "passage.restore", NULL, "<Shift>r" },
  { N_("Widen the Selection"), "passage.widen", NULL, "w" },
  { N_("Narrow the Selection"), "passage.narrow", NULL, "<Shift>w" },
  { N_("Preferences"), "app.preferences", NULL, NULL },
  { N_("Larger Text"), "app.text-larger", NULL, NULL },
  { N_("Smaller Text"), "app.text-smaller", NULL, NULL },
  { N_("Normal Text Size"), "app.text-normal", NULL, NULL },
  { N_("Keyboard Shortcuts"), "win.show-help-overlay", NULL, NULL },
  { N_("About Factdesk"), "app.about", NULL, NULL },
  { N_("Quit"), "app.quit", NULL, NULL },
};

static gboolean
is_possible (const FactPaletteAction *action,
             GtkWindow               *window,
             FactNavigation          *navigation)
{
  GtkApplication *application = gtk_window_get_application (window);

  if (g_str_has_prefix (action->name, "win."))
    return g_action_group_get_action_enabled (G_ACTION_GROUP (window), action->name + strlen ("win."));
  if (g_str_has_prefix (action->name, "app."))
    return application != NULL && g_action_group_get_action_enabled (G_ACTION_GROUP (application), action->name + strlen ("app."));

  return navigation != NULL
         && (fact_claim_actions_can (action->name, navigation) || fact_talk_actions_can (action->name, navigation)
             || fact_duty_actions_can (action->name, navigation));
}

/**
 * fact_palette_actions_list:
 * @window: a window
 * @navigation: (nullable): where the checker is in its document
 *
 * Returns: (transfer full) (element-type FactPaletteAction): what can be done now
 */
GPtrArray *
fact_palette_actions_list (GtkWindow      *window,
                           FactNavigation *navigation)
{
  GPtrArray *possible = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      if (is_possible (&actions[i], window, navigation))
        g_ptr_array_add (possible, (gpointer) &actions[i]);
    }

  return possible;
}

/**
 * fact_palette_action_dup_keys:
 * @self: an action
 * @application: (nullable): the program, which knows the keys for whole windows
 *
 * Returns: (transfer full) (nullable): the key for it, as it is shown; %NULL where there is none
 */
char *
fact_palette_action_dup_keys (const FactPaletteAction *self,
                              GtkApplication          *application)
{
  g_auto (GStrv) accels = application != NULL ? gtk_application_get_accels_for_action (application, self->name) : NULL;
  const char *accel = self->key != NULL ? self->key : accels != NULL ? accels[0] : NULL;
  GdkModifierType modifiers;
  guint keyval;

  if (accel == NULL || !gtk_accelerator_parse (accel, &keyval, &modifiers))
    return NULL;

  return gtk_accelerator_get_label (keyval, modifiers);
}
