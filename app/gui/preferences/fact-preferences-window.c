/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "preferences/fact-preferences-window.h"

#include <glib/gi18n-lib.h>

#include "pane/fact-text-scale.h"
#include "preferences/fact-checker-name.h"
#include "preferences/fact-choice-factory.h"
#include "preferences/fact-default-folder.h"
#include "reading/fact-reading-size.h"

struct _FactPreferencesWindow
{
  AdwPreferencesWindow  parent_instance;

  GSettings            *settings;
  GtkFileChooserNative *chooser;      /* GTK keeps none of its own */

  AdwPreferencesGroup  *checker_group;
  GtkEditable          *name_row;
  AdwComboRow          *autosave_row;
  AdwActionRow         *folder_row;
  GtkWidget            *forget_folder_button;
  GtkSwitch            *session_switch;
  AdwComboRow          *style_row;
  AdwComboRow          *font_row;
  GtkAdjustment        *size_adjustment;
  AdwComboRow          *marks_row;
  GtkSwitch            *badges_switch;
};

G_DEFINE_FINAL_TYPE (FactPreferencesWindow, fact_preferences_window, ADW_TYPE_PREFERENCES_WINDOW)

static void
choice_changed_cb (AdwComboRow *row,
                   GParamSpec  *pspec,
                   GSettings   *settings)
{
  const char *key = g_object_get_data (G_OBJECT (row), "key");
  int choice = (int) adw_combo_row_get_selected (row);

  if (choice != g_settings_get_enum (settings, key))
    g_settings_set_enum (settings, key, choice);
}

static void
setting_changed_cb (AdwComboRow *row,
                    const char  *key,
                    GSettings   *settings)
{
  adw_combo_row_set_selected (row, (guint) g_settings_get_enum (settings, key));
}

/* The choices of a row are the values of its setting, in their order. */
static void
bind_choice (FactPreferencesWindow *self,
             AdwComboRow           *row,
             const char            *key)
{
  g_autofree char *changed = g_strconcat ("changed::", key, NULL);

  fact_choice_factory_install (row);
  g_object_set_data (G_OBJECT (row), "key", (gpointer) key);
  setting_changed_cb (row, key, self->settings);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (choice_changed_cb), self->settings, 0);
  g_signal_connect_object (self->settings, changed, G_CALLBACK (setting_changed_cb), row, G_CONNECT_SWAPPED);
}

static void
show_folder (FactPreferencesWindow *self)
{
  g_autoptr (GFile) folder = fact_default_folder_get (self->settings);
  g_autofree char *label = fact_default_folder_label (folder);
  g_autofree char *markup = g_markup_escape_text (label, -1);      /* a row's subtitle is markup, whatever is given */

  adw_action_row_set_subtitle (self->folder_row, markup);
  gtk_widget_set_visible (self->forget_folder_button, folder != NULL);
}

static void
folder_chosen_cb (FactPreferencesWindow *self,
                  int                    response)
{
  g_autoptr (GtkFileChooserNative) chooser = g_steal_pointer (&self->chooser);
  g_autoptr (GFile) folder = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

  gtk_native_dialog_hide (GTK_NATIVE_DIALOG (chooser));
  if (response == GTK_RESPONSE_ACCEPT && folder != NULL)
    fact_default_folder_set (self->settings, folder);
}

static void
choose_folder_cb (FactPreferencesWindow *self)
{
  g_autoptr (GFile) folder = fact_default_folder_get (self->settings);

  if (self->chooser != NULL)
    return;

  self->chooser = gtk_file_chooser_native_new (_("Folder to Open and Save In"), GTK_WINDOW (self),
                                               GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _("_Select"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  if (folder != NULL)
    gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (self->chooser), folder, NULL);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (folder_chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
forget_folder_cb (FactPreferencesWindow *self)
{
  fact_default_folder_set (self->settings, NULL);
  gtk_widget_child_focus (GTK_WIDGET (self->folder_row), GTK_DIR_TAB_FORWARD);
}

static void
fact_preferences_window_dispose (GObject *object)
{
  FactPreferencesWindow *self = FACT_PREFERENCES_WINDOW (object);

  g_clear_object (&self->chooser);
  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_PREFERENCES_WINDOW);

  G_OBJECT_CLASS (fact_preferences_window_parent_class)->dispose (object);
}

static void
fact_preferences_window_class_init (FactPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_preferences_window_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/factdesk/Factdesk/preferences/fact-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FactPreferencesWindow, checker_group);
  gtk_widget_class_bind_template_child (widget_class, FactPreferencesWindow, name_row);
  gtk_widget_class_bind_template_child (widget_class, FactPreferencesWindow, autosave_row);
  gtk_widget_class_bind_template_child (widget_class, FactPreferencesWindow, folder_row);
  gtk_widget_class_bind_template_child (widget_class, FactPreferencesWindow, forget_folder_button);
  gtk_widget_class_bind_template_child (widget_class, FactPreferencesWindow, session_switch);
  gtk_widget_class_bind_template_child (widget_class, FactPreferencesWindow, style_row);
  gtk_widget_class_bind_template_child (widget_class, FactPreferencesWindow, font_row);
  gtk_widget_class_bind_template_child (widget_class, FactPreferencesWindow, size_adjustment);
  gtk_widget_class_bind_template_child (widget_class, FactPreferencesWindow, marks_row);
  gtk_widget_class_bind_template_child (widget_class, FactPreferencesWindow, badges_switch);
  gtk_widget_class_bind_template_callback (widget_class, choose_folder_cb);
  gtk_widget_class_bind_template_callback (widget_class, forget_folder_cb);
}

static void
fact_preferences_window_init (FactPreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
describe_name (FactPreferencesWindow *self)
{
  g_autofree char *account = fact_checker_name_of_account ();
  g_autofree char *text = NULL;
  g_autofree char *markup = NULL;

  /* Translators: %s is the name of the user account */
  text = g_strdup_printf (_("Stands beside verdicts and in the log of a project. Left empty, it is “%s”."), account);
  markup = g_markup_escape_text (text, -1);
  adw_preferences_group_set_description (self->checker_group, markup);
}

/**
 * fact_preferences_window_new:
 * @parent: the window to show it over
 * @settings: the program's
 *
 * Returns: (transfer none): the window, not yet on show; GTK owns it
 */
FactPreferencesWindow *
fact_preferences_window_new (GtkWindow *parent,
                             GSettings *settings)
{
  FactPreferencesWindow *self = g_object_new (FACT_TYPE_PREFERENCES_WINDOW, "transient-for", parent, NULL);

  fact_text_scale_dialog (GTK_WINDOW (self));
  self->settings = g_object_ref (settings);
  describe_name (self);
  g_settings_bind (settings, "checker-name", self->name_row, "text", G_SETTINGS_BIND_DEFAULT);
  bind_choice (self, self->autosave_row, "autosave");
  bind_choice (self, self->style_row, "style");
  bind_choice (self, self->font_row, "reading-font");
  gtk_adjustment_set_lower (self->size_adjustment, FACT_READING_SIZE_MIN);
  gtk_adjustment_set_upper (self->size_adjustment, FACT_READING_SIZE_MAX);
  g_settings_bind (settings, "reading-size", self->size_adjustment, "value", G_SETTINGS_BIND_DEFAULT);
  bind_choice (self, self->marks_row, "mark-style");
  g_settings_bind (settings, "restore-session", self->session_switch, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "margin-badges", self->badges_switch, "active", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (settings, "changed::default-folder", G_CALLBACK (show_folder), self, G_CONNECT_SWAPPED);
  show_folder (self);

  return self;
}
