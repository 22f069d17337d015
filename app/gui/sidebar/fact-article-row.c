/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-row.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"
#include "inspector/fact-excerpt.h"
#include "sidebar/fact-date-label.h"
#include "sidebar/fact-verdict-bar.h"
#include "sidebar/fact-widget-children.h"

#define MAX_TITLE_CHARS 240

struct _FactArticleRow
{
  GtkWidget        parent_instance;

  FactArticleItem *item;

  GtkLabel        *title_label;
  GtkLabel        *source_label;
  GtkLabel        *outlet_label;
  GtkLabel        *date_label;
  FactVerdictBar  *bar;
  GtkLabel        *fraction_label;
};

G_DEFINE_FINAL_TYPE (FactArticleRow, fact_article_row, GTK_TYPE_WIDGET)

static char *
dup_shown_title (FactArticle *article)
{
  const char *title = fact_article_get_title (article);

  return *title != '\0' ? fact_excerpt (title, MAX_TITLE_CHARS) : g_strdup (_("Untitled Article"));
}

/* The row is a child of the list's own widget, and that is what assistive technologies ask for a name. */
static void
name_row (FactArticleRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *name = fact_article_row_dup_name (self);

  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_article (FactArticleRow *self)
{
  FactArticle *article = fact_article_item_get_article (self->item);
  g_autofree char *title = dup_shown_title (article);
  g_autofree char *date = fact_date_label_short (fact_article_get_published (article),
                                                 g_get_real_time () / G_USEC_PER_SEC);

  gtk_label_set_text (self->title_label, title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title_label), title);
  gtk_label_set_text (self->outlet_label, fact_article_get_outlet (article));
  gtk_label_set_text (self->date_label, date);
  gtk_widget_set_visible (GTK_WIDGET (self->source_label), fact_article_get_role (article) == FACT_ROLE_SOURCE);
  name_row (self);
}

static void
show_tally (FactArticleRow *self)
{
  FactTally tally = fact_article_item_get_tally (self->item);
  g_autofree char *fraction = fact_tally_as_fraction (NULL, &tally);

  fact_verdict_bar_set_tally (self->bar, &tally);
  gtk_label_set_text (self->fraction_label, fraction);
}

static void
fact_article_row_dispose (GObject *object)
{
  FactArticleRow *self = FACT_ARTICLE_ROW (object);

  fact_article_row_set_item (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_ARTICLE_ROW);
  fact_widget_children_unparent (GTK_WIDGET (self));

  G_OBJECT_CLASS (fact_article_row_parent_class)->dispose (object);
}

static void
fact_article_row_class_init (FactArticleRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_article_row_dispose;

  g_type_ensure (FACT_TYPE_VERDICT_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/sidebar/fact-article-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FactArticleRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, FactArticleRow, source_label);
  gtk_widget_class_bind_template_child (widget_class, FactArticleRow, outlet_label);
  gtk_widget_class_bind_template_child (widget_class, FactArticleRow, date_label);
  gtk_widget_class_bind_template_child (widget_class, FactArticleRow, bar);
  gtk_widget_class_bind_template_child (widget_class, FactArticleRow, fraction_label);
}

static void
fact_article_row_init (FactArticleRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_article_row_new:
 *
 * Returns: (transfer floating): a row without an article
 */
GtkWidget *
fact_article_row_new (void)
{
  return g_object_new (FACT_TYPE_ARTICLE_ROW, NULL);
}

/**
 * fact_article_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what it shows
 */
FactArticleItem *
fact_article_row_get_item (FactArticleRow *self)
{
  g_return_val_if_fail (FACT_IS_ARTICLE_ROW (self), NULL);

  return self->item;
}

/**
 * fact_article_row_set_item:
 * @self: a row
 * @item: (nullable): what it is to show, and to follow
 */
void
fact_article_row_set_item (FactArticleRow  *self,
                           FactArticleItem *item)
{
  g_return_if_fail (FACT_IS_ARTICLE_ROW (self));

  if (self->item == item)
    return;

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;

  g_signal_connect_swapped (item, "updated", G_CALLBACK (show_article), self);
  g_signal_connect_swapped (item, "tally-changed", G_CALLBACK (show_tally), self);
  show_article (self);
  show_tally (self);
}

/**
 * fact_article_row_dup_name:
 * @self: a row that shows an article
 *
 * Returns: (transfer full): title and outlet, by which an assistive technology tells the row from others
 */
char *
fact_article_row_dup_name (FactArticleRow *self)
{
  FactArticle *article = fact_article_item_get_article (self->item);
  g_autofree char *title = dup_shown_title (article);
  const char *outlet = fact_article_get_outlet (article);

  if (*outlet == '\0')
    return g_steal_pointer (&title);

  /* Translators: title and outlet of an article */
  return g_strdup_printf (_("%s, %s"), title, outlet);
}
