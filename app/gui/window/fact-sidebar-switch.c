/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-sidebar-switch.h"

#include "find/fact-found-panel.h"

struct _FactSidebarSwitch
{
  FactWorkbench   *workbench;          /* not owned */
  AdwFlap         *flap;
  FactPaneFolding *folding;
  FactNavigation  *navigation;         /* may be NULL */
  GtkWidget       *sidebar;
  GtkWidget       *panel;              /* NULL until first needed */
};

/**
 * fact_sidebar_switch_new:
 * @workbench: the workbench, which must outlive the switch
 *
 * Returns: (transfer full): a switch, at the sidebar
 */
FactSidebarSwitch *
fact_sidebar_switch_new (FactWorkbench *workbench)
{
  FactSidebarSwitch *self = g_new0 (FactSidebarSwitch, 1);

  self->workbench = workbench;
  self->folding = fact_workbench_get_pane_folding (workbench);
  self->flap = fact_pane_folding_get_sidebar_flap (self->folding);
  self->sidebar = g_object_ref (adw_flap_get_flap (self->flap));

  return self;
}

/**
 * fact_sidebar_switch_free:
 * @self: a switch
 *
 * Frees it; what is in the sidebar's place stays there.
 */
void
fact_sidebar_switch_free (FactSidebarSwitch *self)
{
  if (self->panel != NULL)
    g_signal_handlers_disconnect_by_data (self->panel, self);
  g_clear_object (&self->panel);
  g_object_unref (self->sidebar);
  g_clear_object (&self->navigation);
  g_free (self);
}

static void
put_in_place (FactSidebarSwitch *self,
              GtkWidget         *widget)
{
  if (adw_flap_get_flap (self->flap) == widget)
    return;

  adw_flap_set_flap (self->flap, widget);
  fact_pane_folding_set_sizes (self->folding, fact_pane_folding_get_sizes (self->folding));
}

/* Asked each time: of two panes the other one may be in use by now, and the second may be gone. */
static FactReadingPane *
get_reading_pane (FactSidebarSwitch *self)
{
  return fact_workbench_get_reading_pane (self->workbench);
}

static void
read_on (FactSidebarSwitch *self)
{
  fact_pane_folding_uncover (self->folding, FACT_PANE_SIDEBAR);
  fact_reading_pane_focus_text (get_reading_pane (self));
}

/* What has no row of its own is found in the article itself. */
static void
wants_more_cb (FactSidebarSwitch *self,
               const char        *words)
{
  fact_pane_folding_uncover (self->folding, FACT_PANE_SIDEBAR);
  fact_reading_pane_find_words (get_reading_pane (self), words);
}

static void
closed_cb (FactSidebarSwitch *self)
{
  put_in_place (self, self->sidebar);
  read_on (self);
}

/**
 * fact_sidebar_switch_set_navigation:
 * @self: a switch
 * @navigation: (nullable): where the checker is in another document, or %NULL for none
 *
 * Puts the sidebar back: what was found belongs to the document before.
 */
void
fact_sidebar_switch_set_navigation (FactSidebarSwitch *self,
                                    FactNavigation    *navigation)
{
  g_set_object (&self->navigation, navigation);
  put_in_place (self, self->sidebar);
  if (self->panel != NULL)
    fact_pane_set_navigation (FACT_PANE (self->panel), navigation);
}

static void
ensure_panel (FactSidebarSwitch *self)
{
  if (self->panel != NULL)
    return;

  self->panel = g_object_ref_sink (g_object_new (FACT_TYPE_FOUND_PANEL, NULL));
  g_signal_connect_swapped (self->panel, "closed", G_CALLBACK (closed_cb), self);
  g_signal_connect_swapped (self->panel, "gone-to", G_CALLBACK (read_on), self);
  g_signal_connect_swapped (self->panel, "wants-more", G_CALLBACK (wants_more_cb), self);
  fact_pane_set_navigation (FACT_PANE (self->panel), self->navigation);
}

/* Unless they are so many that nobody looks for them. */
static char *
dup_selected_words (FactSidebarSwitch *self)
{
  FactArticle *article = self->navigation != NULL ? fact_navigation_get_article (self->navigation) : NULL;
  FactSpan selection;

  if (article == NULL || !fact_reading_pane_get_selection (get_reading_pane (self), &selection) ||
      selection.end - selection.start > FACT_FIND_MAX_SELECTED)
    return NULL;

  return fact_text_dup_slice (fact_article_get_text (article), selection);
}

/**
 * fact_sidebar_switch_find:
 * @self: a switch
 *
 * Asks in the sidebar's place what to find in all articles; words that are selected are looked for at once.
 */
void
fact_sidebar_switch_find (FactSidebarSwitch *self)
{
  g_autofree char *words = dup_selected_words (self);

  ensure_panel (self);
  put_in_place (self, self->panel);
  fact_pane_folding_show (self->folding, FACT_PANE_SIDEBAR);
  fact_found_panel_start (FACT_FOUND_PANEL (self->panel), words);
}
