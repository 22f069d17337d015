/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-document.h"
#include "document/fact-view.h"

G_BEGIN_DECLS

#define FACT_TYPE_NAVIGATION (fact_navigation_get_type ())

/* Where to go from one claim. */
typedef enum
{
  FACT_CLAIM_STEP_NEXT,
  FACT_CLAIM_STEP_PREVIOUS,
  FACT_CLAIM_STEP_NEXT_UNVERIFIED
} FactClaimStep;

/* Where the checker is in a document: the article on show, the current claim, and the way back. Display-free; every pane of
 * the workbench looks at one of these and at the document's project, and at nothing of each other.
 *
 * Properties (notify only on change): article-id (nullable), claim-id (nullable), mark-id (nullable: the occurrence or evidence that
 * was last gone to), view (FactView: what of the project is on show), n-selected (how many claims are selected together),
 * can-go-back, can-return.
 * Signals: reveal (const char *article_id, guint start, guint end): the reading pane scrolls there, after article-id was set;
 *          select-passage (guint start, guint end): the reading pane selects those words of the article on show and scrolls there;
 *          restore-top (): the reading pane scrolls back to the top offset (an earlier place was gone back to);
 *          edit-statement (): the inspector selects the statement for editing (a claim was just made);
 *          step (FactClaimStep step) → gboolean: in another view than that of the articles, the view goes on to another claim in its own
 *                order; whether there was one.
 */
G_DECLARE_FINAL_TYPE (FactNavigation, fact_navigation, FACT, NAVIGATION, GObject)

FactNavigation *fact_navigation_new             (FactDocument   *document);
FactDocument   *fact_navigation_get_document    (FactNavigation *self);

const char     *fact_navigation_get_article_id  (FactNavigation *self);
FactArticle    *fact_navigation_get_article     (FactNavigation *self);
void            fact_navigation_show_article    (FactNavigation *self,
                                                 const char     *article_id);

const char     *fact_navigation_get_claim_id    (FactNavigation *self);
FactClaim      *fact_navigation_get_claim       (FactNavigation *self);
void            fact_navigation_select_claim    (FactNavigation *self,
                                                 const char     *claim_id);

const char     *fact_navigation_get_mark_id     (FactNavigation *self);

FactView        fact_navigation_get_view        (FactNavigation *self);
void            fact_navigation_show_view       (FactNavigation *self,
                                                 FactView        view);

/* Shows words of an article and selects them, without remembering where one was. */
void            fact_navigation_show_passage    (FactNavigation *self,
                                                 const char     *article_id,
                                                 FactSpan        span);

/* These show the articles. They, and those in reading order, remember the present place for fact_navigation_go_back(). */
void            fact_navigation_go_to_article   (FactNavigation *self,
                                                 const char     *article_id);
void            fact_navigation_go_to_claim     (FactNavigation *self,
                                                 const char     *claim_id);
void            fact_navigation_go_to_mark      (FactNavigation *self,
                                                 const char     *claim_id,
                                                 const char     *mark_id);
void            fact_navigation_remember_place  (FactNavigation *self);
gboolean        fact_navigation_go_back         (FactNavigation *self);

/* Whether going back is taking back the step that brought one to the current mark: one is there, and went there. */
gboolean        fact_navigation_can_return      (FactNavigation *self);

/* Selects what was clicked or just made, without scrolling and without remembering where one was. */
void            fact_navigation_select_mark     (FactNavigation *self,
                                                 const char     *claim_id,
                                                 const char     *mark_id);

/* In reading order: by article, then by place in it; in another view in the order of that. FALSE when there is none. */
gboolean        fact_navigation_next_claim      (FactNavigation *self);
gboolean        fact_navigation_previous_claim  (FactNavigation *self);
gboolean        fact_navigation_next_unverified (FactNavigation *self);

/* Where the reading pane is scrolled to, told by it, asked by the view state: code point at the top. */
void            fact_navigation_set_top_offset  (FactNavigation *self,
                                                 guint           offset);
guint           fact_navigation_get_top_offset  (FactNavigation *self);

/* Which claims are looked for in their table, told by it, asked by the view state; nullable. */
void            fact_navigation_set_filter      (FactNavigation *self,
                                                 const char     *filter);
const char     *fact_navigation_get_filter      (FactNavigation *self);

/* How many claims are selected in their table, told by it. */
void            fact_navigation_set_n_selected  (FactNavigation *self,
                                                 guint           n_selected);
guint           fact_navigation_get_n_selected  (FactNavigation *self);

void            fact_navigation_edit_statement  (FactNavigation *self);

G_END_DECLS
