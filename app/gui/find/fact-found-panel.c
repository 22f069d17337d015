/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find/fact-found-panel.h"

#include <glib/gi18n-lib.h>

#include "document/fact-search-run.h"
#include "find/fact-found-model.h"
#include "find/fact-found-row.h"
#include "find/fact-find-label.h"
#include "keys/fact-key-hints.h"
#include "sidebar/fact-row-list.h"

/* Rows for one article; a last one says how many more there are. */
#define MAX_HITS 1000

struct _FactFoundPanel
{
  FactPane        parent_instance;

  FactSearchRun  *run;
  FactState      *state;               /* that is searched */
  FactFoundModel *model;               /* NULL until the first result of a search has come */
  guint           n_added;             /* articles of the state */
  gboolean        is_looking_around;   /* the place the user came from is remembered */
  gboolean        wants_first;         /* Enter was pressed before there was a place to go to */

  GtkEditable    *entry;
  GtkLabel       *summary;
  FactRowList    *rows;
  GtkWidget      *close_button;
};

enum { CLOSED, GONE_TO, WANTS_MORE, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactFoundPanel, fact_found_panel, FACT_TYPE_PANE)

static FactNavigation *
get_navigation (FactFoundPanel *self)
{
  return fact_pane_get_navigation (FACT_PANE (self));
}

static FactProject *
get_project (FactNavigation *navigation)
{
  return fact_document_get_project (fact_navigation_get_document (navigation));
}

static void
show_model (FactFoundPanel *self,
            FactFoundModel *model)
{
  g_set_object (&self->model, model);
  fact_row_list_set_model (self->rows, model != NULL ? G_LIST_MODEL (model) : NULL);
}

static void
update_summary (FactFoundPanel *self)
{
  g_autofree char *summary = NULL;

  if (self->model != NULL && fact_found_model_get_n_found (self->model) > 0)
    summary = fact_find_summary (fact_found_model_get_n_found (self->model), fact_found_model_get_n_articles (self->model));
  else if (self->model != NULL && fact_search_run_is_complete (self->run))
    summary = g_strdup (_("No article has these words."));

  gtk_label_set_label (self->summary, summary != NULL ? summary : "");
  gtk_widget_set_visible (GTK_WIDGET (self->rows), self->model != NULL && fact_found_model_get_n_found (self->model) > 0);
}

/* One way back for all places that are looked at one after the other. */
static void
go_to (FactFoundPanel *self,
       FactFoundItem  *item)
{
  FactNavigation *navigation = get_navigation (self);
  const char *article_id = fact_record_get_id (fact_found_item_get_article (item));
  FactSpan span;

  self->wants_first = FALSE;
  if (!self->is_looking_around)
    fact_navigation_remember_place (navigation);
  self->is_looking_around = TRUE;

  if (fact_found_item_get_kind (item) == FACT_FOUND_HIT
      && fact_found_item_find_span (item, fact_project_get_state (get_project (navigation)), &span))
    fact_navigation_show_passage (navigation, article_id, span);
  else
    fact_navigation_show_article (navigation, article_id);
}

static void
activated_cb (FactFoundPanel *self,
              FactFoundItem  *item)
{
  go_to (self, item);
  self->is_looking_around = FALSE;
  if (fact_found_item_get_kind (item) == FACT_FOUND_MORE)
    g_signal_emit (self, signals[WANTS_MORE], 0, gtk_editable_get_text (self->entry));
  else
    g_signal_emit (self, signals[GONE_TO], 0);
}

/* Not to one of what the words before found. */
static void
go_to_first (FactFoundPanel *self)
{
  g_autoptr (FactFoundItem) first = self->model != NULL && self->n_added > 0 ? g_list_model_get_item (G_LIST_MODEL (self->model), 1) : NULL;

  if (!self->wants_first || first == NULL)
    return;

  fact_row_list_select (self->rows, 1);
  activated_cb (self, first);
}

/* What the words before found stays until there is something else to show. */
static void
progressed_cb (FactFoundPanel *self)
{
  g_autoptr (FactFoundModel) fresh = self->n_added == 0 ? fact_found_model_new () : NULL;
  FactFoundModel *model = fresh != NULL ? fresh : self->model;

  for (; self->n_added < fact_search_run_get_n_done (self->run); self->n_added++)
    fact_found_model_add (model, fact_state_get_article (self->state, self->n_added),
                          fact_search_run_get_hits (self->run, self->n_added));

  fact_found_model_tell (model);
  if (fresh != NULL)
    show_model (self, fresh);
  update_summary (self);
  go_to_first (self);
}

static GPtrArray *
list_texts (FactState *state)
{
  GPtrArray *texts = g_ptr_array_sized_new (fact_state_get_n_articles (state));

  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    g_ptr_array_add (texts, fact_article_get_text (fact_state_get_article (state, i)));

  return texts;
}

static void
forget (FactFoundPanel *self)
{
  fact_search_run_stop (self->run);
  g_clear_pointer (&self->state, fact_state_unref);
  self->n_added = 0;
  show_model (self, NULL);
  update_summary (self);
}

static void
search (FactFoundPanel *self)
{
  FactNavigation *navigation = get_navigation (self);
  g_autoptr (FactNeedle) needle = fact_needle_new (gtk_editable_get_text (self->entry));
  g_autoptr (GPtrArray) texts = NULL;

  self->wants_first = FALSE;
  if (navigation == NULL || fact_needle_is_empty (needle))
    {
      forget (self);
      return;
    }

  g_clear_pointer (&self->state, fact_state_unref);
  self->state = fact_state_ref (fact_project_get_state (get_project (navigation)));
  self->n_added = 0;
  texts = list_texts (self->state);
  fact_search_run_start (self->run, texts, needle);
}

static gboolean
has_other_articles (FactState *before,
                    FactState *after)
{
  if (fact_state_get_n_articles (before) != fact_state_get_n_articles (after))
    return TRUE;

  for (guint i = 0; i < fact_state_get_n_articles (before); i++)
    {
      if (fact_state_get_article (before, i) != fact_state_get_article (after, i))
        return TRUE;
    }

  return FALSE;
}

static void
project_changed_cb (FactFoundPanel *self)
{
  if (self->state != NULL && has_other_articles (self->state, fact_project_get_state (get_project (get_navigation (self)))))
    search (self);
}

static void
chosen_cb (FactFoundPanel *self,
           FactFoundItem  *item)
{
  go_to (self, item);
}

static void
focus_rows (FactFoundPanel *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->rows), GTK_DIR_TAB_FORWARD);
}

/* Enter goes to the first place, as soon as there is one for the words that were typed. */
static void
activate_cb (FactFoundPanel *self)
{
  self->wants_first = self->state != NULL;
  go_to_first (self);
}

static void
close_cb (FactFoundPanel *self)
{
  self->is_looking_around = FALSE;
  self->wants_first = FALSE;
  g_signal_emit (self, signals[CLOSED], 0);
}

static gboolean
key_pressed_cb (FactFoundPanel  *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  modifiers)
{
  gboolean is_in_entry = gtk_widget_get_focus_child (GTK_WIDGET (self)) == GTK_WIDGET (self->entry);

  if (keyval == GDK_KEY_Escape)
    {
      close_cb (self);
      return GDK_EVENT_STOP;
    }
  if (is_in_entry && (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down) && gtk_widget_get_visible (GTK_WIDGET (self->rows)))
    {
      focus_rows (self);
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
}

static void
fact_found_panel_navigation_changed (FactPane       *pane,
                                     FactNavigation *before)
{
  FactFoundPanel *self = FACT_FOUND_PANEL (pane);

  if (before != NULL)
    g_signal_handlers_disconnect_by_data (get_project (before), self);
  if (get_navigation (self) != NULL)
    g_signal_connect_object (get_project (get_navigation (self)), "changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
  forget (self);
}

static void
fact_found_panel_dispose (GObject *object)
{
  FactFoundPanel *self = FACT_FOUND_PANEL (object);

  g_clear_object (&self->run);
  g_clear_object (&self->model);
  g_clear_pointer (&self->state, fact_state_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_FOUND_PANEL);

  G_OBJECT_CLASS (fact_found_panel_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/find/fact-found-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, FactFoundPanel, entry);
  gtk_widget_class_bind_template_child (widget_class, FactFoundPanel, summary);
  gtk_widget_class_bind_template_child (widget_class, FactFoundPanel, rows);
  gtk_widget_class_bind_template_child (widget_class, FactFoundPanel, close_button);
  gtk_widget_class_bind_template_callback (widget_class, search);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
fact_found_panel_class_init (FactFoundPanelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_found_panel_dispose;
  FACT_PANE_CLASS (klass)->navigation_changed = fact_found_panel_navigation_changed;

  signals[CLOSED] = g_signal_new ("closed", FACT_TYPE_FOUND_PANEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[GONE_TO] = g_signal_new ("gone-to", FACT_TYPE_FOUND_PANEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  signals[WANTS_MORE] = g_signal_new ("wants-more", FACT_TYPE_FOUND_PANEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                      G_TYPE_STRING);

  g_type_ensure (FACT_TYPE_ROW_LIST);
  g_type_ensure (FACT_TYPE_FOUND_ROW);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
fact_found_panel_init (FactFoundPanel *self)
{
  self->run = fact_search_run_new (MAX_HITS);
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_key_hints_tell (self->close_button, "escape", NULL);
  g_signal_connect_object (self->run, "progressed", G_CALLBACK (progressed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * fact_found_panel_start:
 * @self: a panel on show
 * @words: (nullable): what to look for; %NULL for what was looked for last
 *
 * Gives the panel the keyboard.
 */
void
fact_found_panel_start (FactFoundPanel *self,
                        const char     *words)
{
  g_return_if_fail (FACT_IS_FOUND_PANEL (self));

  if (words != NULL)
    gtk_editable_set_text (self->entry, words);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (self->entry, 0, -1);
  self->is_looking_around = FALSE;
}
