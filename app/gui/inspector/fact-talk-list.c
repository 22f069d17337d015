/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-talk-list.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-excerpt.h"
#include "inspector/fact-talk-labels.h"
#include "sidebar/fact-widget-children.h"

/* A file from anywhere can have any number of them, and a row is some ten widgets. */
#define ROWS_AT_ONCE 50

/* What a row knows: its words on who wrote it and when, where it has any. */
#define CAPTION "fact-talk-caption"

/* The time that a label takes grows with the square of a word's length; editing shows the whole. */
#define MAX_SHOWN_CHARS 2000

/* Enough to be read out; the row shows the rest. */
#define MAX_NAME_CHARS 240

struct _FactTalkList
{
  GtkWidget      parent_instance;

  FactTalkTopic  topic;
  FactClaim     *claim;            /* what is shown; NULL before the first */
  GtkLabel      *summary_label;
  GtkListBox    *list_box;
  GtkWidget     *more_button;
  guint          n_wanted;         /* how many rows at most */
  gint64         now;              /* what times are told from */
};

G_DEFINE_FINAL_TYPE (FactTalkList, fact_talk_list, GTK_TYPE_WIDGET)

static void
fact_talk_list_dispose (GObject *object)
{
  g_clear_pointer (&FACT_TALK_LIST (object)->claim, fact_record_unref);
  fact_widget_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (fact_talk_list_parent_class)->dispose (object);
}

static void
fact_talk_list_class_init (FactTalkListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_talk_list_dispose;
}

static void
fact_talk_list_init (FactTalkList *self)
{
  GtkLayoutManager *layout = gtk_box_layout_new (GTK_ORIENTATION_VERTICAL);

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  gtk_widget_set_layout_manager (GTK_WIDGET (self), layout);
}

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  g_autofree char *shown = fact_excerpt_lines (text, MAX_SHOWN_CHARS);
  GtkWidget *label = gtk_label_new (shown);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), FALSE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
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

static GtkWidget *
new_menu_button (GMenu      *menu,
                 const char *name)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "row-button");

  return button;
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

static char *
dup_caption (FactTalkList *self,
             gpointer      entry)
{
  return self->topic == FACT_TALK_QUERIES ? fact_talk_label_query (entry, self->now) : fact_talk_label_note (entry, self->now);
}

static void
name_row (FactTalkList *self,
          GtkWidget    *row,
          gpointer      entry,
          const char   *caption)
{
  const char *text = self->topic == FACT_TALK_QUERIES ? fact_query_get_text (entry) : fact_note_get_text (entry);
  g_autofree char *excerpt = fact_excerpt (text, MAX_NAME_CHARS);
  g_autofree char *name = g_strdup_printf ("%s %s", excerpt, caption);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* @entry: what is told; @caption: the label that says who told it and when, NULL for none */
static void
append_row (FactTalkList *self,
            GtkWidget    *words,
            GtkWidget    *button,
            gpointer      entry,
            GtkWidget    *caption)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), button);
  gtk_widget_add_css_class (box, "evidence-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  name_row (self, row, entry, caption != NULL ? gtk_label_get_text (GTK_LABEL (caption)) : "");
  g_object_set_data (G_OBJECT (row), CAPTION, caption);
  gtk_list_box_append (self->list_box, row);
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
append_query (FactTalkList *self,
              FactQuery    *query)
{
  g_autofree char *caption = dup_caption (self, query);
  g_autoptr (GMenu) menu = new_query_menu (query);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  GtkWidget *label = new_label (caption, "secondary-caption");

  gtk_box_append (GTK_BOX (words), new_label (fact_query_get_text (query), NULL));
  if (*fact_query_get_answer (query) != '\0')
    gtk_box_append (GTK_BOX (words), new_label (fact_query_get_answer (query), "talk-answer"));
  gtk_box_append (GTK_BOX (words), label);
  if (fact_query_get_state (query) == FACT_QUERY_OPEN)
    gtk_box_append (GTK_BOX (words), new_answer_button (query));
  append_row (self, words, new_menu_button (menu, _("Query Menu")), query, label);
}

static void
append_note (FactTalkList *self,
             FactNote     *note)
{
  g_autofree char *caption = dup_caption (self, note);
  g_autoptr (GMenu) menu = new_note_menu (note);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  GtkWidget *label = *caption != '\0' ? new_label (caption, "secondary-caption") : NULL;

  gtk_box_append (GTK_BOX (words), new_label (fact_note_get_text (note), NULL));
  if (label != NULL)
    gtk_box_append (GTK_BOX (words), label);
  append_row (self, words, new_menu_button (menu, _("Note Menu")), note, label);
}

/* What is shown, in its order: of queries the open ones first, for they are what is left to do. */
static GPtrArray *
list_entries (FactTalkList *self)
{
  GPtrArray *entries = g_ptr_array_new ();

  for (guint pass = 0; self->topic == FACT_TALK_QUERIES && pass < 2; pass++)
    {
      for (guint i = 0; i < fact_claim_get_n_queries (self->claim); i++)
        {
          FactQuery *query = fact_claim_get_query (self->claim, i);

          if ((fact_query_get_state (query) == FACT_QUERY_OPEN) == (pass == 0))
            g_ptr_array_add (entries, query);
        }
    }
  for (guint i = 0; self->topic == FACT_TALK_NOTES && i < fact_claim_get_n_notes (self->claim); i++)
    g_ptr_array_add (entries, fact_claim_get_note (self->claim, i));

  return entries;
}

static gboolean
is_same_talk (FactTalkList *self,
              FactClaim    *claim)
{
  guint n = self->topic == FACT_TALK_QUERIES ? fact_claim_get_n_queries (claim) : fact_claim_get_n_notes (claim);

  if (self->claim == NULL
      || n != (self->topic == FACT_TALK_QUERIES ? fact_claim_get_n_queries (self->claim) : fact_claim_get_n_notes (self->claim)))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      if (self->topic == FACT_TALK_QUERIES ? fact_claim_get_query (claim, i) != fact_claim_get_query (self->claim, i)
                                           : fact_claim_get_note (claim, i) != fact_claim_get_note (self->claim, i))
        return FALSE;
    }

  return TRUE;
}

/* The place of the row in which the keyboard is; -1 where it is in none. */
static int
find_focus_place (FactTalkList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list_box)))
    return -1;

  row = gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW);

  return row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
}

/* What was answered or withdrawn has another row now; the keyboard stays where it was in the list. */
static void
focus_place (FactTalkList *self,
             int           place,
             guint         n_rows)
{
  GtkListBoxRow *row = place >= 0 && n_rows > 0 ? gtk_list_box_get_row_at_index (self->list_box, MIN (place, (int) n_rows - 1)) : NULL;

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
show_rows (FactTalkList *self)
{
  gboolean has_queries = self->topic == FACT_TALK_QUERIES;
  g_autofree char *summary = has_queries ? fact_talk_label_queries (self->claim) : fact_talk_label_notes (self->claim);
  g_autoptr (GPtrArray) entries = list_entries (self);
  guint n_rows = MIN (entries->len, self->n_wanted);
  int place = find_focus_place (self);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list_box))) != NULL)
    gtk_list_box_remove (self->list_box, row);

  gtk_label_set_text (self->summary_label, summary);
  for (guint i = 0; i < n_rows; i++)
    {
      if (has_queries)
        append_query (self, entries->pdata[i]);
      else
        append_note (self, entries->pdata[i]);
    }
  gtk_widget_set_visible (self->more_button, entries->len > n_rows);
  gtk_widget_set_visible (GTK_WIDGET (self), n_rows > 0);
  focus_place (self, place, n_rows);
}

static void
more_clicked_cb (FactTalkList *self)
{
  guint n_before = self->n_wanted;

  if (self->claim == NULL)
    return;

  self->n_wanted += ROWS_AT_ONCE;
  show_rows (self);
  focus_place (self, (int) n_before, G_MAXINT);
}

static GtkWidget *
new_header (FactTalkList *self,
            const char   *title)
{
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");
  const char *name = self->topic == FACT_TALK_QUERIES ? _("Add Query") : _("Add Note");

  gtk_box_append (GTK_BOX (header), new_label (title, "section-title"));
  self->summary_label = GTK_LABEL (new_label ("", "section-summary"));
  gtk_widget_set_hexpand (GTK_WIDGET (self->summary_label), TRUE);
  gtk_box_append (GTK_BOX (header), GTK_WIDGET (self->summary_label));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), self->topic == FACT_TALK_QUERIES ? "talk.add-query" : "talk.add-note");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "small-button");
  gtk_box_append (GTK_BOX (header), button);

  return header;
}

/**
 * fact_talk_list_new:
 * @topic: what it shows
 *
 * Returns: (transfer floating): a list, hidden as long as there is nothing in it
 */
FactTalkList *
fact_talk_list_new (FactTalkTopic topic)
{
  FactTalkList *self = g_object_new (FACT_TYPE_TALK_LIST, NULL);
  const char *title = topic == FACT_TALK_QUERIES ? _("Queries") : _("Notes");

  self->topic = topic;
  gtk_widget_set_parent (new_header (self, title), GTK_WIDGET (self));
  self->list_box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list_box, GTK_SELECTION_NONE);
  gtk_widget_set_overflow (GTK_WIDGET (self->list_box), GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (GTK_WIDGET (self->list_box), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self->list_box), "evidence-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_parent (GTK_WIDGET (self->list_box), GTK_WIDGET (self));
  self->more_button = gtk_button_new_with_label (_("Show More"));
  gtk_widget_set_halign (self->more_button, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->more_button, "flat");
  gtk_widget_add_css_class (self->more_button, "link-button");
  g_signal_connect_object (self->more_button, "clicked", G_CALLBACK (more_clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->more_button, GTK_WIDGET (self));
  gtk_widget_hide (GTK_WIDGET (self));

  return self;
}

/**
 * fact_talk_list_show_claim:
 * @self: a list
 * @claim: the claim's present record
 * @now: seconds since 1970-01-01T00:00:00Z
 *
 * Makes rows anew only where something else is to be shown.
 */
void
fact_talk_list_show_claim (FactTalkList *self,
                           FactClaim    *claim,
                           gint64        now)
{
  gboolean is_same;
  g_autoptr (FactClaim) before = NULL;

  g_return_if_fail (FACT_IS_TALK_LIST (self));

  is_same = is_same_talk (self, claim);
  before = g_steal_pointer (&self->claim);
  self->claim = fact_record_ref (claim);
  self->now = now;
  if (before == NULL || g_strcmp0 (fact_record_get_id (before), fact_record_get_id (claim)) != 0)
    self->n_wanted = ROWS_AT_ONCE;
  if (!is_same)
    show_rows (self);
}

/**
 * fact_talk_list_tell_times:
 * @self: a list
 * @now: seconds since 1970-01-01T00:00:00Z
 *
 * Says anew how long ago what is shown was written.
 */
void
fact_talk_list_tell_times (FactTalkList *self,
                           gint64        now)
{
  g_autoptr (GPtrArray) entries = NULL;
  GtkWidget *row;

  g_return_if_fail (FACT_IS_TALK_LIST (self));

  if (self->claim == NULL)
    return;

  self->now = now;
  entries = list_entries (self);
  for (guint i = 0; (row = (GtkWidget *) gtk_list_box_get_row_at_index (self->list_box, (int) i)) != NULL; i++)
    {
      GtkWidget *label = g_object_get_data (G_OBJECT (row), CAPTION);
      g_autofree char *caption = dup_caption (self, entries->pdata[i]);

      if (label == NULL || g_str_equal (caption, gtk_label_get_text (GTK_LABEL (label))))
        continue;
      gtk_label_set_text (GTK_LABEL (label), caption);
      name_row (self, row, entries->pdata[i], caption);
    }
}
