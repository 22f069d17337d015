/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find/fact-find-bar.h"

#include <string.h>

#include "document/fact-search-run.h"
#include "find/fact-find-label.h"
#include "keys/fact-key-hints.h"

/* Places in one article that can be gone to; 5 MB of one letter have no more. */
#define MAX_HITS 1000000

#define NO_HIT G_MAXUINT

struct _FactFindBar
{
  GtkWidget        parent_instance;

  FactArticleView *view;               /* not owned; it is beside the bar as long as there is one */
  FactSearchRun   *run;
  FactText        *text;               /* that is searched; its hits may have come */
  gboolean         is_searched;
  gboolean         goes_there;         /* to the first hit, when it comes */
  guint            current;
  FactSpan         before;             /* what was selected when the bar was opened; empty for the cursor */

  GtkEditable     *entry;
  GtkLabel        *count;
  GtkWidget       *previous_button;
  GtkWidget       *close_button;
  GtkWidget       *next_button;
};

enum { GOING, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactFindBar, fact_find_bar, GTK_TYPE_WIDGET)

static const FactHits *
get_hits (FactFindBar *self)
{
  return self->is_searched ? fact_search_run_get_hits (self->run, 0) : NULL;
}

static void
update_count (FactFindBar *self)
{
  const FactHits *hits = get_hits (self);
  gboolean has_words = *gtk_editable_get_text (self->entry) != '\0';
  gboolean is_missing = hits != NULL && has_words && hits->n_found == 0;
  g_autofree char *label = NULL;

  if (hits != NULL && has_words)
    label = fact_find_label (self->current == NO_HIT ? 0 : self->current + 1, hits->n_found);

  gtk_label_set_label (self->count, label != NULL ? label : "");
  gtk_widget_set_sensitive (self->previous_button, hits != NULL && hits->n_hits > 0);
  gtk_widget_set_sensitive (self->next_button, hits != NULL && hits->n_hits > 0);
  if (is_missing)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

static void
go_to (FactFindBar *self,
       guint        hit)
{
  self->current = hit;
  g_signal_emit (self, signals[GOING], 0);
  fact_article_view_select_passage (self->view, fact_hits_get_span (get_hits (self), self->text, hit));
  update_count (self);
}

/* From where one was when one began to type, and again from the beginning. */
static void
go_to_first (FactFindBar *self)
{
  const FactHits *hits = get_hits (self);
  guint offset = MIN (self->before.start, fact_text_get_n_chars (self->text));
  guint hit = fact_hits_find (hits, fact_text_to_byte_offset (self->text, offset));

  if (hits->n_hits > 0)
    go_to (self, hit < hits->n_hits ? hit : 0);
}

static void
progressed_cb (FactFindBar *self)
{
  if (fact_search_run_get_n_done (self->run) == 0)
    return;

  self->is_searched = TRUE;
  fact_article_view_show_hits (self->view, get_hits (self));
  if (self->goes_there)
    go_to_first (self);
  self->goes_there = FALSE;
  update_count (self);
}

static void
forget_hits (FactFindBar *self)
{
  fact_search_run_stop (self->run);
  self->is_searched = FALSE;
  self->current = NO_HIT;
}

static void
search (FactFindBar *self)
{
  g_autoptr (FactNeedle) needle = fact_needle_new (gtk_editable_get_text (self->entry));
  g_autoptr (GPtrArray) texts = NULL;

  self->is_searched = FALSE;
  self->current = NO_HIT;
  if (self->text == NULL || fact_needle_is_empty (needle))
    {
      forget_hits (self);
      fact_article_view_show_hits (self->view, NULL);
      update_count (self);
      return;
    }

  texts = g_ptr_array_new ();
  g_ptr_array_add (texts, self->text);
  fact_search_run_start (self->run, texts, needle);
}

static void
take_text (FactFindBar *self)
{
  FactText *text = fact_article_view_get_text (self->view);

  g_clear_pointer (&self->text, fact_text_unref);
  if (text != NULL)
    self->text = fact_text_ref (text);
}

static void
changed_cb (FactFindBar *self)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;

  self->goes_there = TRUE;
  search (self);
}

/*
 * Told also when another article comes to be shown: what is looked for is looked for in that one, without going anywhere, unless it is
 * the one that was waited for.
 */
static void
selection_changed_cb (FactFindBar *self)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self)) || fact_article_view_get_text (self->view) == self->text)
    return;

  self->goes_there = self->goes_there && self->text == NULL;
  take_text (self);
  self->before = (FactSpan) { 0, 0 };
  search (self);
}

static void
next_cb (FactFindBar *self)
{
  fact_find_bar_go (self, FACT_FIND_NEXT);
}

static void
previous_cb (FactFindBar *self)
{
  fact_find_bar_go (self, FACT_FIND_PREVIOUS);
}

/* Who has not gone to a hit is again where they were. */
static void
close_cb (FactFindBar *self)
{
  gboolean is_at_hit = self->current != NO_HIT;

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  forget_hits (self);
  fact_article_view_show_hits (self->view, NULL);
  if (!is_at_hit && self->text != NULL && fact_article_view_get_text (self->view) == self->text)
    fact_article_view_select_passage (self->view, self->before);
  g_clear_pointer (&self->text, fact_text_unref);
}

static gboolean
key_pressed_cb (FactFindBar     *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  modifiers)
{
  gboolean is_enter = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter;

  if (!is_enter || (modifiers & GDK_SHIFT_MASK) == 0)
    return GDK_EVENT_PROPAGATE;

  fact_find_bar_go (self, FACT_FIND_PREVIOUS);

  return GDK_EVENT_STOP;
}

static void
fact_find_bar_dispose (GObject *object)
{
  FactFindBar *self = FACT_FIND_BAR (object);

  g_clear_object (&self->run);
  g_clear_pointer (&self->text, fact_text_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_FIND_BAR);

  G_OBJECT_CLASS (fact_find_bar_parent_class)->dispose (object);
}

static void
fact_find_bar_class_init (FactFindBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_find_bar_dispose;

  /* Before a place is gone to: whatever else was to be brought into sight is not wanted any more. */
  signals[GOING] = g_signal_new ("going", FACT_TYPE_FIND_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/find/fact-find-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, FactFindBar, entry);
  gtk_widget_class_bind_template_child (widget_class, FactFindBar, count);
  gtk_widget_class_bind_template_child (widget_class, FactFindBar, previous_button);
  gtk_widget_class_bind_template_child (widget_class, FactFindBar, next_button);
  gtk_widget_class_bind_template_child (widget_class, FactFindBar, close_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
fact_find_bar_init (FactFindBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_key_hints_tell (self->previous_button, "win.find-previous", NULL);
  fact_key_hints_tell (self->next_button, "win.find-next", NULL);
  fact_key_hints_tell (self->close_button, "escape", NULL);

  self->current = NO_HIT;
  self->run = fact_search_run_new (MAX_HITS);
  g_signal_connect_object (self->run, "progressed", G_CALLBACK (progressed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * fact_find_bar_new:
 * @view: the article in which to find
 *
 * Returns: (transfer floating): a bar to put beside it
 */
GtkWidget *
fact_find_bar_new (FactArticleView *view)
{
  FactFindBar *self = g_object_new (FACT_TYPE_FIND_BAR, NULL);

  self->view = view;
  g_signal_connect_object (view, "selection-changed", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/* The words selected are what is looked for, unless they are many or go over a line end. */
static void
take_selected_words (FactFindBar *self)
{
  g_autofree char *words = NULL;

  if (self->before.end == self->before.start || self->before.end - self->before.start > FACT_FIND_MAX_SELECTED)
    return;

  words = fact_text_dup_slice (self->text, self->before);
  if (strchr (words, '\n') == NULL)
    gtk_editable_set_text (self->entry, words);
}

/**
 * fact_find_bar_open:
 * @self: a bar
 *
 * Shows it and gives it the keyboard; what is selected in the article is looked for at once. Does nothing where there is no article.
 */
void
fact_find_bar_open (FactFindBar *self)
{
  g_return_if_fail (FACT_IS_FIND_BAR (self));

  if (fact_article_view_get_text (self->view) == NULL)
    return;

  if (!gtk_widget_get_visible (GTK_WIDGET (self)) || gtk_widget_has_focus (GTK_WIDGET (self->view)))
    {
      take_text (self);
      self->before = fact_article_view_get_cursor (self->view);
      take_selected_words (self);
      gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
      self->goes_there = self->before.end > self->before.start;
      search (self);
    }

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (self->entry, 0, -1);
}

/**
 * fact_find_bar_open_with:
 * @self: a bar
 * @words: what to look for
 *
 * Shows it with words and gives it the keyboard. The first place of the article is gone to, as soon as the article is there.
 */
void
fact_find_bar_open_with (FactFindBar *self,
                         const char  *words)
{
  g_return_if_fail (FACT_IS_FIND_BAR (self));

  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_editable_set_text (self->entry, words);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  take_text (self);
  self->before = (FactSpan) { 0, 0 };
  self->goes_there = TRUE;
  search (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/**
 * fact_find_bar_go:
 * @self: a bar
 * @direction: where to
 *
 * Goes to the next or the previous place, from the end again to the beginning; a bar that is hidden is opened.
 */
void
fact_find_bar_go (FactFindBar       *self,
                  FactFindDirection  direction)
{
  const FactHits *hits;
  guint hit;

  g_return_if_fail (FACT_IS_FIND_BAR (self));

  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    {
      fact_find_bar_open (self);
      self->goes_there = TRUE;
      return;
    }

  hits = get_hits (self);
  if (hits == NULL || hits->n_hits == 0)
    return;

  hit = fact_hits_find (hits, fact_text_to_byte_offset (self->text, fact_article_view_get_cursor (self->view).start));
  if (direction == FACT_FIND_PREVIOUS)
    hit = (hit + hits->n_hits - 1) % hits->n_hits;
  else if (hit == self->current)
    hit++;
  go_to (self, hit < hits->n_hits ? hit : 0);
}
