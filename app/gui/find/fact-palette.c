/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find/fact-palette.h"

#include <glib/gi18n-lib.h>

#include "document/fact-worker.h"
#include "find/fact-palette-actions.h"
#include "find/fact-palette-item.h"
#include "find/fact-palette-row.h"
#include "inspector/fact-claim-closures.h"
#include "inspector/fact-excerpt.h"
#include "sidebar/fact-row-labels.h"
#include "sidebar/fact-row-list.h"

/* Who finds more than this types on. */
#define MAX_MATCHES 60

/* More than fits on a line. */
#define MAX_TITLE_CHARS 120

struct _FactPalette
{
  AdwWindow       parent_instance;

  FactNavigation *navigation;          /* NULL without a document */
  GtkWidget      *actor;               /* weak */
  char           *claim_action;        /* what is done with the claim that is chosen; NULL to go anywhere and do anything */
  char           *claim_id;            /* which claim is not to be chosen, likewise */
  FactState      *state;               /* as it is now; may be NULL */
  GPtrArray      *actions;             /* of FactKeyedAction */
  char          **action_titles;
  guint           n_paragraphs;
  GCancellable   *searching;
  GListStore     *items;
  guint           selected;

  GtkLabel       *question;            /* which claim is wanted; hidden where anything may be */
  GtkEditable    *entry;
  FactRowList    *rows;
  GtkWidget      *nothing;
};

/* A search for what has been typed. The worker leaves the palette alone. */
typedef struct
{
  FactPalette  *palette;
  GCancellable *cancellable;
  char         *typed;
  FactState    *state;
  char        **action_titles;
  guint         n_paragraphs;
  gboolean      is_for_claim;
  char         *claim_id;
  GArray       *matches;
} Search;

G_DEFINE_FINAL_TYPE (FactPalette, fact_palette, ADW_TYPE_WINDOW)

static void
search_free (Search *search)
{
  g_object_unref (search->palette);
  g_object_unref (search->cancellable);
  g_free (search->typed);
  g_clear_pointer (&search->state, fact_state_unref);
  g_strfreev (search->action_titles);
  g_free (search->claim_id);
  g_clear_pointer (&search->matches, g_array_unref);
  g_free (search);
}

static char *
dup_paragraph_title (FactPalette *self,
                     guint        number)
{
  if (number == 0 || number > self->n_paragraphs)
    return g_strdup_printf (ngettext ("This article has %u paragraph: type 1", "This article has %u paragraphs: type 1 to %u",
                                      self->n_paragraphs),
                            self->n_paragraphs, self->n_paragraphs);

  return g_strdup_printf (_("Go to ¶%u"), number);
}

static FactPaletteItem *
make_item (FactPalette            *self,
           const FactPaletteMatch *match)
{
  FactArticle *article;
  FactClaim *claim;

  switch (match->kind)
    {
    case FACT_PALETTE_ACTION:
      return fact_palette_item_new (match, g_strdup (self->action_titles[match->place]),
                                    fact_keyed_action_dup_key (g_ptr_array_index (self->actions, match->place)));
    case FACT_PALETTE_ARTICLE:
      article = fact_state_get_article (self->state, match->place);
      return fact_palette_item_new (match, fact_row_labels_name_title (article, MAX_TITLE_CHARS),
                                    fact_excerpt (fact_article_get_outlet (article), MAX_TITLE_CHARS));
    case FACT_PALETTE_CLAIM:
      claim = fact_state_get_claim (self->state, match->place);
      return fact_palette_item_new (match, fact_claim_as_excerpt (NULL, claim, MAX_TITLE_CHARS),
                                    g_strdup_printf (_("Claim %u"), fact_claim_get_number (claim)));
    case FACT_PALETTE_PARAGRAPH:
    default:
      return fact_palette_item_new (match, dup_paragraph_title (self, match->place), NULL);
    }
}

static void
select_row (FactPalette *self,
            guint        row)
{
  self->selected = row;
  fact_row_list_select (self->rows, row);
}

static void
show_matches (FactPalette *self,
              GArray      *matches)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < matches->len; i++)
    g_ptr_array_add (items, make_item (self, &g_array_index (matches, FactPaletteMatch, i)));

  fact_row_list_set_model (self->rows, NULL);
  g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)), items->pdata, items->len);
  fact_row_list_set_model (self->rows, G_LIST_MODEL (self->items));
  gtk_widget_set_visible (GTK_WIDGET (self->rows), items->len > 0);
  gtk_widget_set_visible (self->nothing, items->len == 0);
  if (items->len > 0)
    select_row (self, 0);
}

static void
search_worker (gpointer      data,
               GCancellable *cancellable)
{
  Search *search = data;

  if (search->is_for_claim)
    search->matches = fact_palette_search_claims (search->typed, search->state, search->claim_id, MAX_MATCHES, cancellable);
  else
    search->matches = fact_palette_search (search->typed, search->state, (const char *const *) search->action_titles,
                                           search->n_paragraphs, MAX_MATCHES, cancellable);
}

static void
search_done_cb (gpointer data)
{
  Search *search = data;

  if (!g_cancellable_is_cancelled (search->cancellable))
    show_matches (search->palette, search->matches);
  search_free (search);
}

static void
stop_searching (FactPalette *self)
{
  if (self->searching != NULL)
    g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
}

static void
search (FactPalette *self)
{
  Search *job;

  if (self->state == NULL && self->actions == NULL)
    return;

  stop_searching (self);
  self->searching = g_cancellable_new ();
  job = g_new0 (Search, 1);
  job->palette = g_object_ref (self);
  job->cancellable = g_object_ref (self->searching);
  job->typed = g_strdup (gtk_editable_get_text (self->entry));
  job->state = self->state != NULL ? fact_state_ref (self->state) : NULL;
  job->action_titles = g_strdupv (self->action_titles);
  job->n_paragraphs = self->n_paragraphs;
  job->is_for_claim = self->claim_action != NULL;
  job->claim_id = g_strdup (self->claim_id);
  fact_worker_run (job, self->searching, search_worker, search_done_cb);
}

static void
act (FactPalette           *self,
     const FactKeyedAction *action)
{
  GtkWidget *actor = self->actor;

  gtk_window_close (GTK_WINDOW (self));
  if (actor != NULL)
    gtk_widget_activate_action (actor, action->action, action->target != NULL ? "s" : NULL, action->target);
}

static void
choose_claim (FactPalette *self,
              FactClaim   *claim)
{
  g_autofree char *claim_id = g_strdup (fact_record_get_id (claim));
  g_autofree char *action = g_strdup (self->claim_action);
  GtkWidget *actor = self->actor;

  if (action == NULL)
    fact_navigation_go_to_claim (self->navigation, claim_id);
  gtk_window_close (GTK_WINDOW (self));
  if (action != NULL && actor != NULL)
    gtk_widget_activate_action (actor, action, "s", claim_id);
}

static void
go_to_paragraph (FactPalette *self,
                 guint        number)
{
  FactArticle *article = fact_navigation_get_article (self->navigation);
  FactSpan paragraph;

  if (article == NULL || number == 0 || number > self->n_paragraphs)
    return;

  paragraph = fact_text_get_paragraph (fact_article_get_text (article), number);
  gtk_window_close (GTK_WINDOW (self));
  fact_navigation_remember_place (self->navigation);
  fact_navigation_show_passage (self->navigation, fact_record_get_id (article), (FactSpan) { paragraph.start, paragraph.start });
}

static void
activated_cb (FactPalette     *self,
              FactPaletteItem *item)
{
  const FactPaletteMatch *match = fact_palette_item_get_match (item);
  g_autoptr (FactNavigation) navigation = self->navigation != NULL ? g_object_ref (self->navigation) : NULL;

  switch (match->kind)
    {
    case FACT_PALETTE_ACTION:
      act (self, g_ptr_array_index (self->actions, match->place));
      break;
    case FACT_PALETTE_ARTICLE:
      fact_navigation_go_to_article (navigation, fact_record_get_id (fact_state_get_article (self->state, match->place)));
      gtk_window_close (GTK_WINDOW (self));
      break;
    case FACT_PALETTE_CLAIM:
      choose_claim (self, fact_state_get_claim (self->state, match->place));
      break;
    case FACT_PALETTE_PARAGRAPH:
    default:
      go_to_paragraph (self, match->place);
      break;
    }
}

static void
activate_cb (FactPalette *self)
{
  g_autoptr (FactPaletteItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), self->selected);

  if (item != NULL)
    activated_cb (self, item);
}

/* The keyboard stays in the entry, so that one can type on; the arrow keys choose. */
static gboolean
key_pressed_cb (FactPalette     *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  modifiers)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  if (keyval == GDK_KEY_Escape)
    gtk_window_close (GTK_WINDOW (self));
  else if ((keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down) && n > 0)
    select_row (self, (self->selected + 1) % n);
  else if ((keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up) && n > 0)
    select_row (self, (self->selected + n - 1) % n);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static void
fact_palette_dispose (GObject *object)
{
  FactPalette *self = FACT_PALETTE (object);

  stop_searching (self);
  g_clear_weak_pointer (&self->actor);
  g_clear_pointer (&self->claim_action, g_free);
  g_clear_pointer (&self->claim_id, g_free);
  g_clear_object (&self->navigation);
  g_clear_pointer (&self->state, fact_state_unref);
  g_clear_pointer (&self->actions, g_ptr_array_unref);
  g_clear_pointer (&self->action_titles, g_strfreev);
  g_clear_object (&self->items);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_PALETTE);

  G_OBJECT_CLASS (fact_palette_parent_class)->dispose (object);
}

static void
fact_palette_class_init (FactPaletteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_palette_dispose;

  g_type_ensure (FACT_TYPE_ROW_LIST);
  g_type_ensure (FACT_TYPE_PALETTE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/find/fact-palette.ui");
  gtk_widget_class_bind_template_child (widget_class, FactPalette, question);
  gtk_widget_class_bind_template_child (widget_class, FactPalette, entry);
  gtk_widget_class_bind_template_child (widget_class, FactPalette, rows);
  gtk_widget_class_bind_template_child (widget_class, FactPalette, nothing);
  gtk_widget_class_bind_template_callback (widget_class, search);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
fact_palette_init (FactPalette *self)
{
  self->items = g_list_store_new (FACT_TYPE_PALETTE_ITEM);
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char **
translate_titles (GPtrArray *actions)
{
  char **titles = g_new0 (char *, actions->len + 1);

  for (guint i = 0; i < actions->len; i++)
    titles[i] = g_strdup (_(((const FactKeyedAction *) g_ptr_array_index (actions, i))->label));

  return titles;
}

/**
 * fact_palette_new:
 * @window: the window it is for
 * @navigation: (nullable): where the checker is in its document
 * @actor: the widget whose actions it activates, after it has closed
 * @typed: what is typed in it at first
 *
 * Returns: (transfer none): a palette, to be presented
 */
GtkWindow *
fact_palette_new (GtkWindow      *window,
                  FactNavigation *navigation,
                  GtkWidget      *actor,
                  const char     *typed)
{
  FactPalette *self = g_object_new (FACT_TYPE_PALETTE, "transient-for", window, NULL);
  FactArticle *article = navigation != NULL ? fact_navigation_get_article (navigation) : NULL;

  g_set_object (&self->navigation, navigation);
  g_set_weak_pointer (&self->actor, actor);
  if (navigation != NULL)
    self->state = fact_state_ref (fact_document_get_state (fact_navigation_get_document (navigation)));
  if (article != NULL)
    self->n_paragraphs = fact_text_get_n_paragraphs (fact_article_get_text (article));
  self->actions = fact_palette_actions_list (window, navigation);
  self->action_titles = translate_titles (self->actions);

  gtk_editable_set_text (self->entry, typed);
  gtk_editable_set_position (self->entry, -1);
  search (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));

  return GTK_WINDOW (self);
}

/**
 * fact_palette_new_for_claim:
 * @window: the window it is for
 * @navigation: where the checker is in its document, with a current claim
 * @actor: the widget whose action it activates, after it has closed
 * @action: the action; its parameter is the id of the claim that was chosen
 * @question: which claim is wanted; plain text, told above the entry
 *
 * Returns: (transfer none): a palette of all claims but the current one, to be presented
 */
GtkWindow *
fact_palette_new_for_claim (GtkWindow      *window,
                            FactNavigation *navigation,
                            GtkWidget      *actor,
                            const char     *action,
                            const char     *question)
{
  FactPalette *self = g_object_new (FACT_TYPE_PALETTE, "transient-for", window, "title", question, NULL);

  g_set_object (&self->navigation, navigation);
  g_set_weak_pointer (&self->actor, actor);
  self->state = fact_state_ref (fact_document_get_state (fact_navigation_get_document (navigation)));
  self->claim_action = g_strdup (action);
  self->claim_id = g_strdup (fact_navigation_get_claim_id (navigation));
  gtk_label_set_text (self->question, question);
  gtk_widget_set_visible (GTK_WIDGET (self->question), TRUE);
  g_object_set (self->entry, "placeholder-text", _("Words or number of the claim"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, question, -1);
  search (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));

  return GTK_WINDOW (self);
}
