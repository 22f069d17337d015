/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-article-heading.h"

#include "reading/fact-article-subtitle.h"

struct _FactArticleHeading
{
  GtkWidget    parent_instance;

  FactArticle *article;
  guint        n_words;
  guint        n_sentences;

  GtkWidget   *child;      /* all of it: bound so that it goes when the widget does */
  GtkLabel    *title;
  GtkLabel    *subtitle;
};

G_DEFINE_FINAL_TYPE (FactArticleHeading, fact_article_heading, GTK_TYPE_WIDGET)

static void
fact_article_heading_dispose (GObject *object)
{
  FactArticleHeading *self = FACT_ARTICLE_HEADING (object);

  g_clear_pointer (&self->article, fact_record_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_ARTICLE_HEADING);

  G_OBJECT_CLASS (fact_article_heading_parent_class)->dispose (object);
}

static void
fact_article_heading_class_init (FactArticleHeadingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = fact_article_heading_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "article-heading");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/factdesk/Factdesk/reading/fact-article-heading.ui");
  gtk_widget_class_bind_template_child (widget_class, FactArticleHeading, child);
  gtk_widget_class_bind_template_child (widget_class, FactArticleHeading, title);
  gtk_widget_class_bind_template_child (widget_class, FactArticleHeading, subtitle);
}

static void
fact_article_heading_init (FactArticleHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_article_heading_new:
 *
 * Returns: (transfer floating): a heading of no article
 */
GtkWidget *
fact_article_heading_new (void)
{
  return g_object_new (FACT_TYPE_ARTICLE_HEADING, NULL);
}

static void
show_subtitle (FactArticleHeading *self)
{
  gsize outlet_bytes;
  g_autofree char *subtitle = fact_article_subtitle_format (self->article, self->n_words, self->n_sentences, &outlet_bytes);
  PangoAttrList *attributes = pango_attr_list_new ();
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  bold->start_index = 0;
  bold->end_index = outlet_bytes;
  pango_attr_list_insert (attributes, bold);
  gtk_label_set_attributes (self->subtitle, attributes);
  pango_attr_list_unref (attributes);

  gtk_label_set_text (self->subtitle, subtitle);
}

/**
 * fact_article_heading_set_article:
 * @self: a heading
 * @article: the article, as it is now
 *
 * Shows what is known of an article.
 */
void
fact_article_heading_set_article (FactArticleHeading *self,
                                  FactArticle        *article)
{
  g_autoptr (FactArticle) before = g_steal_pointer (&self->article);
  g_autofree char *title = fact_article_title_format (article);

  self->article = fact_record_ref (article);
  gtk_label_set_text (self->title, title);
  show_subtitle (self);
}

/**
 * fact_article_heading_set_length:
 * @self: a heading with an article
 * @n_words: how many words the article has; 0 while that is not known
 * @n_sentences: how many sentences; likewise
 */
void
fact_article_heading_set_length (FactArticleHeading *self,
                                 guint               n_words,
                                 guint               n_sentences)
{
  if (self->n_words == n_words && self->n_sentences == n_sentences)
    return;

  self->n_words = n_words;
  self->n_sentences = n_sentences;
  if (self->article != NULL)
    show_subtitle (self);
}

/**
 * fact_article_heading_get_title:
 *
 * Returns: (transfer none): the label that shows the title
 */
GtkWidget *
fact_article_heading_get_title (FactArticleHeading *self)
{
  g_return_val_if_fail (FACT_IS_ARTICLE_HEADING (self), NULL);

  return GTK_WIDGET (self->title);
}
