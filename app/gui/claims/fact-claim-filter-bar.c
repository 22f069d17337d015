/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-filter-bar.h"

#include <glib/gi18n-lib.h>

#include "claims/fact-claim-filter-labels.h"
#include "claims/fact-claim-filter-menu.h"
#include "inspector/fact-wrap-layout.h"
#include "sidebar/fact-widget-children.h"

struct _FactClaimFilterBar
{
  GtkWidget          parent_instance;

  FactClaimFilter   *filter;
  FactClaimRows     *rows;               /* whose claims are counted; NULL without any */
  gboolean           is_updating;        /* we press the buttons, not the user */

  GtkWidget         *chips;
  GtkEditable       *search_entry;
  GtkToggleButton   *all_button;
  GtkToggleButton   *mine_button;
  GtkToggleButton   *not_done_button;
  GtkToggleButton   *no_evidence_button;
  GtkToggleButton   *open_query_button;
  GtkMenuButton     *menu_button;
};

enum { CHANGED, LEAVE, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactClaimFilterBar, fact_claim_filter_bar, GTK_TYPE_WIDGET)

/* In the order of the bits. */
static void
list_trait_buttons (FactClaimFilterBar *self,
                    GtkToggleButton    *buttons[FACT_CLAIM_N_TRAITS])
{
  buttons[0] = self->mine_button;
  buttons[1] = self->not_done_button;
  buttons[2] = self->no_evidence_button;
  buttons[3] = self->open_query_button;
}

static gboolean
has_chips (const FactClaimFilter *filter)
{
  return filter->traits != 0 || filter->verdicts != 0 || filter->progress != 0 || filter->tag != NULL;
}

static void
set_label (gpointer    button,
           const char *label)
{
  if (GTK_IS_MENU_BUTTON (button))
    gtk_menu_button_set_label (button, label);
  else
    gtk_button_set_label (button, label);
}

/* A kind of claim of which there is none is not worth a button, unless it is just being looked for. */
static void
update_traits (FactClaimFilterBar    *self,
               const FactClaimCounts *counts)
{
  GtkToggleButton *buttons[FACT_CLAIM_N_TRAITS];

  list_trait_buttons (self, buttons);
  for (guint i = 0; i < FACT_CLAIM_N_TRAITS; i++)
    {
      gboolean is_chosen = (self->filter->traits & (1u << i)) != 0;
      g_autofree char *label = fact_claim_filter_label_trait (1u << i, counts->by_trait[i]);

      set_label (buttons[i], label);
      gtk_toggle_button_set_active (buttons[i], is_chosen);
      gtk_widget_set_visible (GTK_WIDGET (buttons[i]), is_chosen || counts->by_trait[i] > 0);
    }
}

static void
update (FactClaimFilterBar *self)
{
  static const FactClaimCounts none = { 0 };
  const FactClaimCounts *counts = self->rows != NULL ? fact_claim_rows_get_counts (self->rows) : &none;
  g_autofree char *all = fact_claim_filter_label_all (counts->n_claims);
  g_autofree char *chosen = fact_claim_filter_label_chosen (self->filter);

  self->is_updating = TRUE;
  set_label (self->all_button, all);
  gtk_toggle_button_set_active (self->all_button, !has_chips (self->filter));
  update_traits (self, counts);
  set_label (self->menu_button, chosen);
  self->is_updating = FALSE;
}

static void
emit_changed (FactClaimFilterBar *self)
{
  update (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
trait_toggled_cb (FactClaimFilterBar *self,
                  GtkToggleButton    *button)
{
  GtkToggleButton *buttons[FACT_CLAIM_N_TRAITS];

  if (self->is_updating)
    return;

  list_trait_buttons (self, buttons);
  for (guint i = 0; i < FACT_CLAIM_N_TRAITS; i++)
    {
      if (buttons[i] == button)
        self->filter->traits ^= 1u << i;
    }
  emit_changed (self);
}

static void
clear_chips (FactClaimFilterBar *self)
{
  self->filter->traits = 0;
  self->filter->verdicts = 0;
  self->filter->progress = 0;
  g_clear_pointer (&self->filter->tag, g_free);
}

static void
all_clicked_cb (FactClaimFilterBar *self)
{
  clear_chips (self);
  emit_changed (self);
}

static void
search_changed_cb (FactClaimFilterBar *self)
{
  g_clear_pointer (&self->filter->words, fact_claim_search_words_unref);
  self->filter->words = fact_claim_search_words_new (gtk_editable_get_text (self->search_entry));
  emit_changed (self);
}

static void
leave_cb (FactClaimFilterBar *self)
{
  g_signal_emit (self, signals[LEAVE], 0);
}

/* Esc takes back what was typed, and then goes back to the claims. */
static void
stop_search_cb (FactClaimFilterBar *self)
{
  if (*gtk_editable_get_text (self->search_entry) != '\0')
    gtk_editable_set_text (self->search_entry, "");
  else
    leave_cb (self);
}

static gboolean
search_key_cb (FactClaimFilterBar *self,
               guint               keyval)
{
  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;

  leave_cb (self);

  return GDK_EVENT_STOP;
}

static void
menu_changed_cb (FactClaimFilterBar  *self,
                 FactClaimFilterMenu *menu)
{
  fact_claim_filter_menu_read (menu, self->filter);
  emit_changed (self);
}

/* Made anew each time: what tags there are, and how many claims have each, is found out when somebody looks. */
static void
make_menu_cb (GtkMenuButton *button,
              gpointer       bar)
{
  FactClaimFilterBar *self = bar;
  GtkWidget *menu;

  if (self->rows == NULL)
    return;

  menu = fact_claim_filter_menu_new (self->rows, self->filter);
  g_signal_connect_object (menu, "changed", G_CALLBACK (menu_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (button, menu);
}

static void
fact_claim_filter_bar_dispose (GObject *object)
{
  FactClaimFilterBar *self = FACT_CLAIM_FILTER_BAR (object);

  g_clear_object (&self->rows);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_CLAIM_FILTER_BAR);
  fact_widget_children_unparent (GTK_WIDGET (self));

  G_OBJECT_CLASS (fact_claim_filter_bar_parent_class)->dispose (object);
}

static void
fact_claim_filter_bar_finalize (GObject *object)
{
  fact_claim_filter_free (FACT_CLAIM_FILTER_BAR (object)->filter);

  G_OBJECT_CLASS (fact_claim_filter_bar_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/claims/fact-claim-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, FactClaimFilterBar, chips);
  gtk_widget_class_bind_template_child (widget_class, FactClaimFilterBar, search_entry);
  gtk_widget_class_bind_template_child (widget_class, FactClaimFilterBar, all_button);
  gtk_widget_class_bind_template_child (widget_class, FactClaimFilterBar, mine_button);
  gtk_widget_class_bind_template_child (widget_class, FactClaimFilterBar, not_done_button);
  gtk_widget_class_bind_template_child (widget_class, FactClaimFilterBar, no_evidence_button);
  gtk_widget_class_bind_template_child (widget_class, FactClaimFilterBar, open_query_button);
  gtk_widget_class_bind_template_child (widget_class, FactClaimFilterBar, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, trait_toggled_cb);
}

static void
fact_claim_filter_bar_class_init (FactClaimFilterBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_claim_filter_bar_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_claim_filter_bar_finalize;

  signals[CHANGED] = g_signal_new ("changed", FACT_TYPE_CLAIM_FILTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[LEAVE] = g_signal_new ("leave", FACT_TYPE_CLAIM_FILTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);

  g_type_ensure (FACT_TYPE_WRAP_LAYOUT);
  bind_template (widget_class);
}

static void
fact_claim_filter_bar_init (FactClaimFilterBar *self)
{
  self->filter = fact_claim_filter_copy (NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, make_menu_cb, self, NULL);
  update (self);
}

/**
 * fact_claim_filter_bar_get_filter:
 * @self: the bar
 *
 * Returns: (transfer none): what is looked for
 */
const FactClaimFilter *
fact_claim_filter_bar_get_filter (FactClaimFilterBar *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_FILTER_BAR (self), NULL);

  return self->filter;
}

/**
 * fact_claim_filter_bar_set_filter:
 * @self: the bar
 * @filter: what is looked for
 *
 * Without telling that it has changed. What was typed before is gone; nothing is typed by this.
 */
void
fact_claim_filter_bar_set_filter (FactClaimFilterBar    *self,
                                  const FactClaimFilter *filter)
{
  g_return_if_fail (FACT_IS_CLAIM_FILTER_BAR (self));

  g_signal_handlers_block_by_func (self->search_entry, search_changed_cb, self);
  gtk_editable_set_text (self->search_entry, "");
  g_signal_handlers_unblock_by_func (self->search_entry, search_changed_cb, self);

  fact_claim_filter_free (self->filter);
  self->filter = fact_claim_filter_copy (filter);
  g_clear_pointer (&self->filter->words, fact_claim_search_words_unref);
  update (self);
}

/**
 * fact_claim_filter_bar_clear:
 * @self: the bar
 *
 * Looks for nothing in particular.
 */
void
fact_claim_filter_bar_clear (FactClaimFilterBar *self)
{
  g_return_if_fail (FACT_IS_CLAIM_FILTER_BAR (self));

  fact_claim_filter_bar_set_filter (self, NULL);
  emit_changed (self);
}

/**
 * fact_claim_filter_bar_show_rows:
 * @self: the bar
 * @rows: (nullable): the rows of the table
 *
 * Tells how many claims there are of each kind.
 */
void
fact_claim_filter_bar_show_rows (FactClaimFilterBar *self,
                                 FactClaimRows      *rows)
{
  g_return_if_fail (FACT_IS_CLAIM_FILTER_BAR (self));

  g_set_object (&self->rows, rows);
  update (self);
}

/**
 * fact_claim_filter_bar_focus_search:
 * @self: the bar
 *
 * Lets the user type what is looked for.
 */
void
fact_claim_filter_bar_focus_search (FactClaimFilterBar *self)
{
  g_return_if_fail (FACT_IS_CLAIM_FILTER_BAR (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}
