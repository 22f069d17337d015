/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-talk-list.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-talk-labels.h"
#include "pane/fact-wrapping-label.h"
#include "sidebar/fact-widget-children.h"

/* A file from anywhere can have any number of them, and to make or to free a row takes a millisecond or two. */
#define ROWS_AT_ONCE 20
#define FREED_AT_ONCE 10

struct _FactTalkList
{
  GtkWidget      parent_instance;

  FactTalkTopic  topic;
  FactClaim     *claim;            /* what is shown; NULL before the first */
  GtkLabel      *summary_label;
  GtkListBox    *list_box;
  GtkWidget     *more_button;
  guint          n_wanted;         /* how many rows at most */
  GPtrArray     *rows;             /* of FactTalkRow: those on show, in their order; not owned */
  GPtrArray     *gone;             /* of FactTalkRow: those that are hidden, and freed when there is time; not owned */
  guint          free_id;
  gint64         now;              /* what times are told from */
};

G_DEFINE_FINAL_TYPE (FactTalkList, fact_talk_list, GTK_TYPE_WIDGET)

static void
fact_talk_list_dispose (GObject *object)
{
  FactTalkList *self = FACT_TALK_LIST (object);

  g_clear_handle_id (&self->free_id, g_source_remove);
  g_clear_pointer (&self->claim, fact_record_unref);
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->gone, 0);
  fact_widget_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (fact_talk_list_parent_class)->dispose (object);
}

static void
fact_talk_list_finalize (GObject *object)
{
  g_ptr_array_unref (FACT_TALK_LIST (object)->rows);
  g_ptr_array_unref (FACT_TALK_LIST (object)->gone);

  G_OBJECT_CLASS (fact_talk_list_parent_class)->finalize (object);
}

static void
fact_talk_list_class_init (FactTalkListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_talk_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_talk_list_finalize;
}

static void
fact_talk_list_init (FactTalkList *self)
{
  GtkLayoutManager *layout = gtk_box_layout_new (GTK_ORIENTATION_VERTICAL);

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  gtk_widget_set_layout_manager (GTK_WIDGET (self), layout);
  self->rows = g_ptr_array_new ();
  self->gone = g_ptr_array_new ();
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

/* The row in which the keyboard is; NULL where it is in none. */
static GtkWidget *
find_focus_row (FactTalkList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list_box)))
    return NULL;

  return gtk_widget_get_ancestor (focus, FACT_TYPE_TALK_ROW);
}

/* What was answered or withdrawn has another row now; the keyboard stays where it was in the list. */
static void
focus_place (FactTalkList *self,
             guint         place)
{
  if (self->rows->len > 0)
    gtk_widget_grab_focus (self->rows->pdata[MIN (place, self->rows->len - 1)]);
}

static gboolean
free_gone_cb (gpointer data)
{
  FactTalkList *self = data;

  for (guint i = 0; i < FREED_AT_ONCE && self->gone->len > 0; i++)
    gtk_list_box_remove (self->list_box, g_ptr_array_steal_index_fast (self->gone, self->gone->len - 1));
  if (self->gone->len > 0)
    return G_SOURCE_CONTINUE;

  self->free_id = 0;

  return G_SOURCE_REMOVE;
}

/* Thousands of rows may go at once. */
static void
hide_rows (FactTalkList *self,
           guint         place,
           guint         n)
{
  for (guint i = place; i < place + n; i++)
    {
      gtk_widget_hide (self->rows->pdata[i]);
      g_ptr_array_add (self->gone, self->rows->pdata[i]);
    }
  if (n > 0)
    g_ptr_array_remove_range (self->rows, place, n);
  if (self->gone->len > 0 && self->free_id == 0)
    self->free_id = g_idle_add_full (G_PRIORITY_LOW, free_gone_cb, self, NULL);
}

static void
insert_rows (FactTalkList *self,
             guint         place,
             gpointer     *entries,
             guint         n)
{
  int index = place < self->rows->len ? gtk_list_box_row_get_index (self->rows->pdata[place]) : -1;

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *row = fact_talk_row_new (self->topic, entries[i], self->now);

      gtk_list_box_insert (self->list_box, row, index >= 0 ? index + (int) i : -1);
      g_ptr_array_insert (self->rows, (int) (place + i), row);
    }
}

/* Makes rows of what is new between what stays at the beginning and what stays at the end. */
static void
splice_rows (FactTalkList *self,
             gpointer     *entries,
             guint         n)
{
  GPtrArray *rows = self->rows;
  GtkWidget *focus_row = find_focus_row (self);
  guint start = 0, n_after = 0, n_before, place;
  gboolean had_focus;

  while (start < MIN (rows->len, n) && fact_talk_row_get_entry (rows->pdata[start]) == entries[start])
    start++;
  while (n_after < MIN (rows->len, n) - start
         && fact_talk_row_get_entry (rows->pdata[rows->len - 1 - n_after]) == entries[n - 1 - n_after])
    n_after++;

  n_before = rows->len - start - n_after;
  had_focus = focus_row != NULL && g_ptr_array_find (rows, focus_row, &place) && place >= start && place < start + n_before;
  insert_rows (self, start + n_before, entries + start, n - start - n_after);
  hide_rows (self, start, n_before);
  if (had_focus)
    focus_place (self, place);
}

static void
show_rows (FactTalkList *self)
{
  g_autofree char *summary = self->topic == FACT_TALK_QUERIES ? fact_talk_label_queries (self->claim)
                                                              : fact_talk_label_notes (self->claim);
  g_autoptr (GPtrArray) entries = list_entries (self);
  guint n_rows = MIN (entries->len, self->n_wanted);

  gtk_label_set_text (self->summary_label, summary);
  splice_rows (self, entries->pdata, n_rows);
  gtk_widget_set_visible (self->more_button, entries->len > n_rows);
  gtk_widget_set_visible (GTK_WIDGET (self), n_rows > 0);
}

static void
more_clicked_cb (FactTalkList *self)
{
  guint n_before = self->n_wanted;

  if (self->claim == NULL)
    return;

  self->n_wanted += ROWS_AT_ONCE;
  show_rows (self);
  focus_place (self, n_before);
}

static GtkWidget *
new_header (FactTalkList *self,
            const char   *title)
{
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");
  const char *name = self->topic == FACT_TALK_QUERIES ? _("Add Query") : _("Add Note");

  gtk_box_append (GTK_BOX (header), fact_wrapping_label_new (title, "section-title"));
  self->summary_label = GTK_LABEL (fact_wrapping_label_new ("", "section-summary"));
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
  g_return_if_fail (claim != NULL);

  is_same = is_same_talk (self, claim);
  before = g_steal_pointer (&self->claim);
  self->claim = fact_record_ref (claim);
  fact_talk_list_tell_times (self, now);
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
  g_return_if_fail (FACT_IS_TALK_LIST (self));

  self->now = now;
  for (guint i = 0; i < self->rows->len; i++)
    fact_talk_row_tell_time (self->rows->pdata[i], now);
}
