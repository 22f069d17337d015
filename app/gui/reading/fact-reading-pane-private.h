/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "navigation/fact-navigation.h"
#include "reading/fact-article-view.h"
#include "reading/fact-coverage-strip.h"
#include "reading/fact-mark-chooser.h"
#include "reading/fact-reading-pane.h"
#include "reading/fact-selection-popover.h"

G_BEGIN_DECLS

struct _FactReadingPane
{
  GtkWidget             parent_instance;

  FactNavigation       *navigation;
  gboolean              is_resting;       /* it stays where it is, whatever the navigation shows */
  char                 *article_id;       /* on show */
  guint                 top_offset;       /* code point at the top */
  FactText             *text;             /* on show or being prepared; an article may be given another text */
  GCancellable         *preparing;
  guint                 restore_id;
  gboolean              has_passage;      /* that waits for the text to be prepared */
  FactSpan              passage;
  gboolean              selects_passage;  /* not only scrolls there */
  FactSpan              widened;          /* what was last selected by widening or narrowing, */
  guint                 widened_from;     /* and where the cursor was before */
  GtkWindow            *window;           /* not owned: whose activity is watched */

  GtkStack             *stack;
  GtkBox               *article_box;
  GtkWidget            *find_bar;         /* in it; NULL until first needed */
  FactArticleView      *view;
  FactCoverageStrip    *strip;
  FactSelectionPopover *popover;
  FactMarkChooser      *chooser;
};

/* Connects to and lets go of the navigation that the pane has. */
void _fact_reading_pane_enter_navigation (FactReadingPane *self);
void _fact_reading_pane_leave_navigation (FactReadingPane *self);

void _fact_reading_pane_init_handles     (FactReadingPane *self);
void _fact_reading_pane_update_handles   (FactReadingPane *self);

void _fact_reading_pane_init_popovers    (FactReadingPane *self);
void _fact_reading_pane_hide_popovers    (FactReadingPane *self);

G_END_DECLS
