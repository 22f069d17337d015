/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-reading-font.h"

#include "reading/fact-reading-size.h"

/* Of the letters of the interface. */
#define TEXT_REM 1.12
#define TITLE_REM 1.85

struct _FactReadingFont
{
  GtkWidget      *article_view;      /* not owned, it owns this */
  GSettings      *settings;
  GtkCssProvider *provider;
};

static void
format_rem (char   *words,
            int     n_bytes,
            double  rem,
            int     percent)
{
  /* A style sheet has a point in every language. */
  g_ascii_formatd (words, n_bytes, "%.4f", rem * percent / FACT_READING_SIZE_NORMAL);
}

static void
update_size (FactReadingFont *self)
{
  int percent = g_settings_get_int (self->settings, "reading-size");
  char text[G_ASCII_DTOSTR_BUF_SIZE], title[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *css = NULL;

  format_rem (text, sizeof text, TEXT_REM, percent);
  format_rem (title, sizeof title, TITLE_REM, percent);
  css = g_strdup_printf ("textview { font-size: %srem; } label { font-size: %srem; }", text, title);
  gtk_css_provider_load_from_data (self->provider, css, -1);
}

static void
update_family (FactReadingFont *self)
{
  g_autofree char *family = g_settings_get_string (self->settings, "reading-font");

  if (g_str_equal (family, "sans"))
    gtk_widget_add_css_class (self->article_view, "sans");
  else
    gtk_widget_remove_css_class (self->article_view, "sans");
}

static void
add_provider (FactReadingFont *self,
              GtkWidget       *widget)
{
  gtk_style_context_add_provider (gtk_widget_get_style_context (widget), GTK_STYLE_PROVIDER (self->provider),
                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/**
 * fact_reading_font_new:
 * @article_view: the text, which must outlive this
 * @title: the title above it
 *
 * Sets a text and its title in the letters that the user chose. Not by a rule for the whole display: each widget of every window would
 * then have to be styled anew.
 *
 * Returns: (transfer full): what follows the user's choice
 */
FactReadingFont *
fact_reading_font_new (GtkWidget *article_view,
                       GtkWidget *title)
{
  FactReadingFont *self = g_new0 (FactReadingFont, 1);

  self->article_view = article_view;
  self->settings = g_settings_new (APPLICATION_ID);
  self->provider = gtk_css_provider_new ();
  update_size (self);
  update_family (self);
  add_provider (self, article_view);
  add_provider (self, title);
  g_signal_connect_swapped (self->settings, "changed::reading-size", G_CALLBACK (update_size), self);
  g_signal_connect_swapped (self->settings, "changed::reading-font", G_CALLBACK (update_family), self);

  return self;
}

void
fact_reading_font_free (FactReadingFont *self)
{
  g_signal_handlers_disconnect_by_data (self->settings, self);
  g_object_unref (self->settings);
  g_object_unref (self->provider);
  g_free (self);
}
