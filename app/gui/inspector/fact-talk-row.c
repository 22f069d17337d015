/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-talk-row.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-excerpt.h"
#include "inspector/fact-talk-labels.h"
#include "pane/fact-wrapping-label.h"

/* The time that a label takes grows with the square of a word's length; editing shows the whole. */
#define MAX_SHOWN_CHARS 2000

/* Enough to be read out; the row shows the rest. */
#define MAX_NAME_CHARS 240

struct _FactTalkRow
{
  GtkListBoxRow  parent_instance;

  FactTalkTopic  topic;
  gpointer       entry;            /* FactQuery or FactNote */
  GtkLabel      *caption_label;    /* who wrote it and when; NULL where that is not known */
};

G_DEFINE_FINAL_TYPE (FactTalkRow, fact_talk_row, GTK_TYPE_LIST_BOX_ROW)

static void
fact_talk_row_finalize (GObject *object)
{
  fact_record_unref (FACT_TALK_ROW (object)->entry);

  G_OBJECT_CLASS (fact_talk_row_parent_class)->finalize (object);
}

static void
fact_talk_row_class_init (FactTalkRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_talk_row_finalize;
}

static void
fact_talk_row_init (FactTalkRow *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
}

/* A file from elsewhere may say very much. */
static GtkWidget *
new_words (const char *text,
           const char *css_class)
{
  g_autofree char *shown = fact_excerpt_lines (text, MAX_SHOWN_CHARS);

  return fact_wrapping_label_new (shown, css_class);
}

static void
append_item (GMenu      *menu,
             const char *label,
             const char *action_name,
             const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action_name, "s", id);
  g_menu_append_item (menu, item);
}

static GMenu *
new_query_menu (FactQuery *query)
{
  GMenu *menu = g_menu_new ();
  const char *id = fact_record_get_id (query);

  append_item (menu, _("Answer…"), "talk.answer", id);
  append_item (menu, _("Edit…"), "talk.edit-query", id);
  if (fact_query_get_state (query) == FACT_QUERY_OPEN)
    append_item (menu, _("Withdraw"), "talk.withdraw", id);
  else
    append_item (menu, _("Open Again"), "talk.reopen", id);
  append_item (menu, _("Remove"), "talk.remove-query", id);

  return menu;
}

static GMenu *
new_note_menu (FactNote *note)
{
  GMenu *menu = g_menu_new ();

  append_item (menu, _("Edit…"), "talk.edit-note", fact_record_get_id (note));
  append_item (menu, _("Remove"), "talk.remove-note", fact_record_get_id (note));

  return menu;
}

/* A menu is some twenty widgets, and few are ever opened. */
static void
make_menu_cb (GtkMenuButton *button,
              gpointer       data)
{
  FactTalkRow *self = data;
  g_autoptr (GMenu) menu = self->topic == FACT_TALK_QUERIES ? new_query_menu (self->entry) : new_note_menu (self->entry);

  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static GtkWidget *
new_menu_button (FactTalkRow *self)
{
  const char *name = self->topic == FACT_TALK_QUERIES ? _("Query Menu") : _("Note Menu");
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), make_menu_cb, self, NULL);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "row-button");

  return button;
}

static char *
dup_caption (FactTalkRow *self,
             gint64       now)
{
  return self->topic == FACT_TALK_QUERIES ? fact_talk_label_query (self->entry, now) : fact_talk_label_note (self->entry, now);
}

static void
update_name (FactTalkRow *self,
             const char  *caption)
{
  const char *text = self->topic == FACT_TALK_QUERIES ? fact_query_get_text (self->entry) : fact_note_get_text (self->entry);
  g_autofree char *excerpt = fact_excerpt (text, MAX_NAME_CHARS);
  g_autofree char *name = g_strdup_printf ("%s %s", excerpt, caption);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static GtkWidget *
new_answer_button (FactQuery *query)
{
  GtkWidget *button = gtk_button_new_with_label (_("Answer…"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "link-button");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "talk.answer");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", fact_record_get_id (query));

  return button;
}

static void
append_caption (FactTalkRow *self,
                GtkBox      *words,
                const char  *caption)
{
  GtkWidget *label = new_words (caption, "secondary-caption");

  gtk_box_append (words, label);
  self->caption_label = GTK_LABEL (label);
}

static void
append_query (FactTalkRow *self,
              GtkBox      *words,
              const char  *caption)
{
  FactQuery *query = self->entry;

  gtk_box_append (words, new_words (fact_query_get_text (query), NULL));
  if (*fact_query_get_answer (query) != '\0')
    gtk_box_append (words, new_words (fact_query_get_answer (query), "talk-answer"));
  append_caption (self, words, caption);
  if (fact_query_get_state (query) == FACT_QUERY_OPEN)
    gtk_box_append (words, new_answer_button (query));
}

static void
append_note (FactTalkRow *self,
             GtkBox      *words,
             const char  *caption)
{
  gtk_box_append (words, new_words (fact_note_get_text (self->entry), NULL));
  if (*caption != '\0')
    append_caption (self, words, caption);
}

/**
 * fact_talk_row_new:
 * @topic: what @entry is
 * @entry: a FactQuery or a FactNote
 * @now: seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer floating): a row that tells it
 */
GtkWidget *
fact_talk_row_new (FactTalkTopic topic,
                   gpointer      entry,
                   gint64        now)
{
  FactTalkRow *self;
  GtkWidget *grid, *words;
  g_autofree char *caption = NULL;

  g_return_val_if_fail (entry != NULL, NULL);

  self = g_object_new (FACT_TYPE_TALK_ROW, NULL);
  grid = gtk_grid_new ();
  words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  self->topic = topic;
  self->entry = fact_record_ref (entry);
  caption = dup_caption (self, now);
  if (topic == FACT_TALK_QUERIES)
    append_query (self, GTK_BOX (words), caption);
  else
    append_note (self, GTK_BOX (words), caption);

  /* A box would look for the least width for the words' height: twenty widths, for each of which they are laid out. */
  gtk_grid_set_column_spacing (GTK_GRID (grid), 8);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_grid_attach (GTK_GRID (grid), words, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), new_menu_button (self), 1, 0, 1, 1);
  gtk_widget_add_css_class (grid, "evidence-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), grid);
  update_name (self, caption);

  return GTK_WIDGET (self);
}

/**
 * fact_talk_row_get_entry:
 * @self: a row
 *
 * Returns: (transfer none): the FactQuery or FactNote that it tells
 */
gpointer
fact_talk_row_get_entry (FactTalkRow *self)
{
  g_return_val_if_fail (FACT_IS_TALK_ROW (self), NULL);

  return self->entry;
}

/**
 * fact_talk_row_tell_time:
 * @self: a row
 * @now: seconds since 1970-01-01T00:00:00Z
 *
 * Says anew how long ago it was written.
 */
void
fact_talk_row_tell_time (FactTalkRow *self,
                         gint64       now)
{
  g_autofree char *caption = NULL;

  g_return_if_fail (FACT_IS_TALK_ROW (self));

  caption = dup_caption (self, now);
  if (self->caption_label == NULL || g_str_equal (caption, gtk_label_get_text (self->caption_label)))
    return;

  gtk_label_set_text (self->caption_label, caption);
  update_name (self, caption);
}
