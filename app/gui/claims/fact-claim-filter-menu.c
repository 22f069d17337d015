/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-filter-menu.h"

#include <glib/gi18n-lib.h>

#include "claims/fact-claim-tag-list.h"
#include "inspector/fact-claim-closures.h"

struct _FactClaimFilterMenu
{
  GtkPopover        parent_instance;

  GtkWidget        *box;
  GtkCheckButton   *verdicts[FACT_N_VERDICTS];
  GtkCheckButton   *progress[FACT_N_PROGRESS];
  FactClaimTagList *tags;
};

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactClaimFilterMenu, fact_claim_filter_menu, GTK_TYPE_POPOVER)

static void
fact_claim_filter_menu_class_init (FactClaimFilterMenuClass *klass)
{
  signals[CHANGED] = g_signal_new ("changed", FACT_TYPE_CLAIM_FILTER_MENU, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
fact_claim_filter_menu_init (FactClaimFilterMenu *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_add_css_class (self->box, "claims-filter-menu");
  gtk_popover_set_child (GTK_POPOVER (self), self->box);
}

static void
emit_changed (FactClaimFilterMenu *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
add_title (FactClaimFilterMenu *self,
           const char          *words)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "section-title");
  gtk_box_append (GTK_BOX (self->box), label);
}

static GtkCheckButton *
add_check (FactClaimFilterMenu *self,
           const char          *word,
           guint                n_claims,
           gboolean             is_active)
{
  /* Translators: a kind of claims, and how many there are: "Disputed, 4" */
  g_autofree char *label = g_strdup_printf (C_("filter", "%s, %u"), word, n_claims);
  GtkWidget *check = gtk_check_button_new_with_label (label);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_active);
  g_signal_connect_object (check, "toggled", G_CALLBACK (emit_changed), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), check);

  return GTK_CHECK_BUTTON (check);
}

static void
add_verdicts (FactClaimFilterMenu   *self,
              const FactClaimCounts *counts,
              guint                  chosen)
{
  add_title (self, _("Verdict"));
  for (guint i = 0; i < FACT_N_VERDICTS; i++)
    {
      g_autofree char *word = fact_verdict_as_label (NULL, i);

      self->verdicts[i] = add_check (self, word, counts->by_verdict[i], (chosen & (1u << i)) != 0);
    }
}

static void
add_progress (FactClaimFilterMenu   *self,
              const FactClaimCounts *counts,
              guint                  chosen)
{
  add_title (self, _("Progress"));
  for (guint i = 0; i < FACT_N_PROGRESS; i++)
    {
      g_autofree char *word = fact_progress_as_label (NULL, i);

      self->progress[i] = add_check (self, word, counts->by_progress[i], (chosen & (1u << i)) != 0);
    }
}

/**
 * fact_claim_filter_menu_new:
 * @rows: the rows of a table
 * @filter: what is looked for
 *
 * Returns: (transfer floating): what else may be
 */
GtkWidget *
fact_claim_filter_menu_new (FactClaimRows         *rows,
                            const FactClaimFilter *filter)
{
  FactClaimFilterMenu *self = g_object_new (FACT_TYPE_CLAIM_FILTER_MENU, NULL);
  const FactClaimCounts *counts = fact_claim_rows_get_counts (rows);
  FactState *state = fact_project_get_state (fact_claim_rows_get_project (rows));

  add_verdicts (self, counts, filter->verdicts);
  add_progress (self, counts, filter->progress);
  self->tags = FACT_CLAIM_TAG_LIST (fact_claim_tag_list_new (state, filter->tag));
  if (!fact_claim_tag_list_is_empty (self->tags))
    {
      add_title (self, _("Tag"));
      gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->tags));
      g_signal_connect_object (self->tags, "changed", G_CALLBACK (emit_changed), self, G_CONNECT_SWAPPED);
    }
  else
    {
      g_object_ref_sink (self->tags);
      g_clear_object (&self->tags);
    }

  return GTK_WIDGET (self);
}

static guint
read_checks (GtkCheckButton **checks,
             guint            n)
{
  guint chosen = 0;

  for (guint i = 0; i < n; i++)
    {
      if (gtk_check_button_get_active (checks[i]))
        chosen |= 1u << i;
    }

  return chosen;
}

/**
 * fact_claim_filter_menu_read:
 * @self: a menu
 * @filter: what is looked for
 *
 * Takes over what was chosen here.
 */
void
fact_claim_filter_menu_read (FactClaimFilterMenu *self,
                             FactClaimFilter     *filter)
{
  g_return_if_fail (FACT_IS_CLAIM_FILTER_MENU (self));

  filter->verdicts = read_checks (self->verdicts, FACT_N_VERDICTS);
  filter->progress = read_checks (self->progress, FACT_N_PROGRESS);
  if (self->tags != NULL)
    {
      g_free (filter->tag);
      filter->tag = g_strdup (fact_claim_tag_list_get_chosen (self->tags));
    }
}
