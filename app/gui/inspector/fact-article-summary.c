/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-article-summary.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"
#include "inspector/fact-excerpt.h"
#include "sidebar/fact-date-label.h"
#include "sidebar/fact-verdict-bar.h"
#include "sidebar/fact-widget-children.h"

#define MAX_TITLE_CHARS 300
#define MAX_OUTLET_CHARS 100

struct _FactArticleSummary
{
  GtkWidget       parent_instance;

  GtkLabel       *role_label;
  GtkLabel       *title_label;
  GtkLabel       *origin_label;
  FactVerdictBar *bar;
  GtkLabel       *tally_label;
};

G_DEFINE_FINAL_TYPE (FactArticleSummary, fact_article_summary, GTK_TYPE_WIDGET)

static void
fact_article_summary_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_ARTICLE_SUMMARY);
  fact_widget_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (fact_article_summary_parent_class)->dispose (object);
}

static void
fact_article_summary_class_init (FactArticleSummaryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_article_summary_dispose;

  g_type_ensure (FACT_TYPE_VERDICT_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-article-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, FactArticleSummary, role_label);
  gtk_widget_class_bind_template_child (widget_class, FactArticleSummary, title_label);
  gtk_widget_class_bind_template_child (widget_class, FactArticleSummary, origin_label);
  gtk_widget_class_bind_template_child (widget_class, FactArticleSummary, bar);
  gtk_widget_class_bind_template_child (widget_class, FactArticleSummary, tally_label);
}

static void
fact_article_summary_init (FactArticleSummary *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
dup_origin (FactArticle *article)
{
  g_autofree char *outlet = fact_excerpt (fact_article_get_outlet (article), MAX_OUTLET_CHARS);
  g_autofree char *date = fact_date_label_short (fact_article_get_published (article), g_get_real_time () / G_USEC_PER_SEC);

  return g_strconcat (outlet, *outlet != '\0' && *date != '\0' ? " · " : "", date, NULL);
}

/**
 * fact_article_summary_show_article:
 * @self: a summary
 * @navigation: where the document is read
 * @article: the present record of the article on show
 */
void
fact_article_summary_show_article (FactArticleSummary *self,
                                   FactNavigation     *navigation,
                                   FactArticle        *article)
{
  FactProject *project;
  FactTally tally;
  g_autofree char *role = NULL;
  g_autofree char *title = NULL;
  g_autofree char *origin = NULL;
  g_autofree char *sentence = NULL;

  g_return_if_fail (FACT_IS_ARTICLE_SUMMARY (self));

  project = fact_document_get_project (fact_navigation_get_document (navigation));
  tally = fact_project_get_article_tally (project, fact_record_get_id (article));
  role = fact_role_as_label (NULL, fact_article_get_role (article));
  title = fact_excerpt (fact_article_get_title (article), MAX_TITLE_CHARS);
  origin = dup_origin (article);
  sentence = fact_tally_as_sentence (NULL, &tally);
  gtk_label_set_text (self->role_label, role);
  gtk_label_set_text (self->title_label, *title != '\0' ? title : _("Untitled Article"));
  gtk_label_set_text (self->origin_label, origin);
  gtk_widget_set_visible (GTK_WIDGET (self->origin_label), *origin != '\0');
  fact_verdict_bar_set_tally (self->bar, &tally);
  gtk_label_set_text (self->tally_label, sentence);
}
