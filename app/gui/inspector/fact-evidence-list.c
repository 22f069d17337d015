/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-evidence-list.h"

#include "inspector/fact-evidence-entries.h"
#include "inspector/fact-evidence-label.h"
#include "inspector/fact-evidence-row.h"
#include "inspector/fact-evidence-rows.h"
#include "inspector/fact-text-focus.h"
#include "sidebar/fact-widget-children.h"

/* More than anybody links to one claim, as a rule. */
#define ROWS_PER_PAGE 50

/* A row is some thirty widgets: more of them than these are not made, nor given other evidence, in one turn of the main loop. */
#define ROWS_AT_ONCE 5

struct _FactEvidenceList
{
  GtkWidget       parent_instance;

  FactNavigation *navigation;
  char           *claim_id;
  char           *mark_id;         /* the current mark, as of the last time */
  guint           first;           /* the entry in the first row */
  guint           n_ready;         /* how many rows of the page may be there by now */
  guint           fill_id;
  FactEvidenceRows *rows;

  GtkLabel       *summary_label;
  GtkWidget      *add_button;
  GtkListBox     *list_box;
  GtkWidget      *page_box;
  GtkWidget      *earlier_button;
  GtkLabel       *page_label;
  GtkWidget      *later_button;
  GtkWidget      *hint_label;
};

G_DEFINE_FINAL_TYPE (FactEvidenceList, fact_evidence_list, GTK_TYPE_WIDGET)

/* The row that has the keyboard, or in which something has it. */
static GtkWidget *
find_focus_row (FactEvidenceList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list_box)))
    return NULL;

  /* A window leaves what is hidden only when it is drawn next: a row that waits has no entry. */
  row = gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW);

  return gtk_widget_get_visible (row) ? g_object_ref (row) : NULL;
}

/* Where the keyboard goes from an entry that stood at @place: with the entry, or on to the one that takes its place. */
static guint
find_focus_place (GPtrArray  *entries,
                  const char *entry,
                  guint       place)
{
  guint found;

  if (g_ptr_array_find_with_equal_func (entries, entry, g_str_equal, &found))
    return found;

  return MIN (place, entries->len - 1);
}

static void
set_rows (FactEvidenceList *self,
          GPtrArray        *entries,
          GtkWidget        *focus_row)
{
  if (fact_evidence_rows_count_changes (self->rows, entries) <= ROWS_AT_ONCE)
    {
      fact_evidence_rows_set (self->rows, entries);
      return;
    }

  /* Whatever is written in it belongs to what it has shown. */
  if (focus_row != NULL)
    gtk_widget_grab_focus (focus_row);
  fact_evidence_rows_reuse (self->rows, entries);
}

/* Shows other entries, with the keyboard kept. */
static void
change_entries (FactEvidenceList *self,
                GPtrArray        *entries)
{
  g_autoptr (GtkWidget) focus_row = find_focus_row (self);
  guint place = focus_row != NULL ? (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focus_row)) : 0;
  g_autofree char *entry = focus_row != NULL ? g_strdup (fact_evidence_rows_get_entry (self->rows, place)) : NULL;
  GtkWidget *row;

  set_rows (self, entries, focus_row);
  if (focus_row == NULL)
    return;

  if (entries->len == 0)
    {
      fact_text_focus_from (GTK_WIDGET (self));
      return;
    }

  row = fact_evidence_rows_get (self->rows, find_focus_place (entries, entry, place));
  if (row != focus_row)
    gtk_widget_grab_focus (row);
}

/* A button that has the keyboard must not lose it at the last page: the other one takes it. */
static void
show_page_buttons (FactEvidenceList *self,
                   guint             n)
{
  gboolean has_earlier = self->first > 0;
  gboolean has_later = n - self->first > ROWS_PER_PAGE;
  g_autofree char *page = fact_evidence_as_page (self->first, MIN (n - self->first, ROWS_PER_PAGE), n);

  gtk_label_set_text (self->page_label, page);
  gtk_widget_set_visible (self->page_box, n > ROWS_PER_PAGE);
  gtk_widget_set_sensitive (has_earlier ? self->earlier_button : self->later_button, TRUE);
  if (!has_earlier && gtk_widget_is_focus (self->earlier_button))
    gtk_widget_grab_focus (self->later_button);
  else if (!has_later && gtk_widget_is_focus (self->later_button))
    gtk_widget_grab_focus (self->earlier_button);
  gtk_widget_set_sensitive (self->earlier_button, has_earlier);
  gtk_widget_set_sensitive (self->later_button, has_later);
}

static gboolean fill_cb (gpointer data);

static void
begin_page (FactEvidenceList *self,
            guint             first)
{
  self->first = first;
  self->n_ready = ROWS_AT_ONCE;
}

static void
show_page (FactEvidenceList *self,
           FactClaim        *claim)
{
  guint n = fact_evidence_entries_count (claim);
  g_autoptr (GPtrArray) entries = NULL;

  if (self->first >= n)
    begin_page (self, n > 0 ? (n - 1) / ROWS_PER_PAGE * ROWS_PER_PAGE : 0);
  entries = fact_evidence_entries_new (claim, self->first, self->n_ready);

  gtk_widget_set_visible (GTK_WIDGET (self->list_box), n > 0);
  gtk_widget_set_visible (self->hint_label, n == 0);
  change_entries (self, entries);
  fact_evidence_rows_show (self->rows, self->navigation, claim);
  show_page_buttons (self, n);

  if (self->fill_id == 0 && self->n_ready < MIN (n - self->first, ROWS_PER_PAGE))
    self->fill_id = g_idle_add_full (G_PRIORITY_LOW, fill_cb, self, NULL);
}

static gboolean
fill_cb (gpointer data)
{
  FactEvidenceList *self = data;
  FactClaim *claim = self->navigation != NULL ? fact_navigation_get_claim (self->navigation) : NULL;

  self->fill_id = 0;
  if (claim == NULL)
    return G_SOURCE_REMOVE;

  self->n_ready = MIN (self->n_ready + ROWS_AT_ONCE, ROWS_PER_PAGE);
  show_page (self, claim);

  return G_SOURCE_REMOVE;
}

/* A page is read from its first row on. */
static void
scroll_to_top (FactEvidenceList *self)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment;
  double y;

  if (scroller == NULL || !gtk_widget_translate_coordinates (GTK_WIDGET (self), scroller, 0, 0, NULL, &y))
    return;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + y);
}

static void
turn_page (FactEvidenceList *self,
           int               n_rows)
{
  FactClaim *claim = self->navigation != NULL ? fact_navigation_get_claim (self->navigation) : NULL;

  if (claim == NULL)
    return;

  begin_page (self, self->first + (guint) n_rows);
  show_page (self, claim);
  scroll_to_top (self);
}

static void
earlier_clicked_cb (FactEvidenceList *self)
{
  turn_page (self, -ROWS_PER_PAGE);
}

static void
later_clicked_cb (FactEvidenceList *self)
{
  turn_page (self, ROWS_PER_PAGE);
}

static void
row_activated_cb (FactEvidenceList *self,
                  GtkListBoxRow    *row)
{
  if (FACT_IS_EVIDENCE_ROW (row))
    fact_evidence_row_go (FACT_EVIDENCE_ROW (row));
}

static void
fact_evidence_list_dispose (GObject *object)
{
  g_clear_handle_id (&FACT_EVIDENCE_LIST (object)->fill_id, g_source_remove);
  g_clear_object (&FACT_EVIDENCE_LIST (object)->navigation);
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_EVIDENCE_LIST);
  fact_widget_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (fact_evidence_list_parent_class)->dispose (object);
}

static void
fact_evidence_list_finalize (GObject *object)
{
  FactEvidenceList *self = FACT_EVIDENCE_LIST (object);

  g_free (self->claim_id);
  g_free (self->mark_id);
  fact_evidence_rows_free (self->rows);

  G_OBJECT_CLASS (fact_evidence_list_parent_class)->finalize (object);
}

static void
fact_evidence_list_class_init (FactEvidenceListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_evidence_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_evidence_list_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-evidence-list.ui");
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceList, summary_label);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceList, add_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceList, list_box);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceList, page_box);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceList, earlier_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceList, page_label);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceList, later_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceList, hint_label);
  gtk_widget_class_bind_template_callback (widget_class, earlier_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, later_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
fact_evidence_list_init (FactEvidenceList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = fact_evidence_rows_new (self->list_box, ROWS_PER_PAGE);
}

/* Another claim is listed from its first piece on; evidence that has become the current mark is brought to the list. */
static void
choose_page (FactEvidenceList *self,
             FactClaim        *claim)
{
  const char *mark_id = fact_navigation_get_mark_id (self->navigation);
  guint place;

  if (g_strcmp0 (self->claim_id, fact_record_get_id (claim)) != 0)
    {
      begin_page (self, 0);
      g_free (self->claim_id);
      self->claim_id = g_strdup (fact_record_get_id (claim));
      g_clear_pointer (&self->mark_id, g_free);
    }

  if (g_strcmp0 (self->mark_id, mark_id) == 0)
    return;
  g_free (self->mark_id);
  self->mark_id = g_strdup (mark_id);
  if (fact_evidence_entries_find (claim, mark_id, &place) && place / ROWS_PER_PAGE * ROWS_PER_PAGE != self->first)
    begin_page (self, place / ROWS_PER_PAGE * ROWS_PER_PAGE);
}

/**
 * fact_evidence_list_show_claim:
 * @self: a list
 * @navigation: where the claim's document is read
 * @claim: the claim's present record
 */
void
fact_evidence_list_show_claim (FactEvidenceList *self,
                               FactNavigation   *navigation,
                               FactClaim        *claim)
{
  g_autofree char *summary = NULL;

  g_return_if_fail (FACT_IS_EVIDENCE_LIST (self));

  g_set_object (&self->navigation, navigation);
  summary = fact_evidence_as_summary (claim);
  gtk_label_set_text (self->summary_label, summary);
  gtk_widget_set_visible (self->add_button, !fact_document_is_read_only (fact_navigation_get_document (navigation)));
  choose_page (self, claim);
  show_page (self, claim);
}

/**
 * fact_evidence_list_invalidate:
 * @self: a list
 *
 * Tells that articles or other claims have changed, which the rows show something of: they are all to be shown anew.
 */
void
fact_evidence_list_invalidate (FactEvidenceList *self)
{
  g_return_if_fail (FACT_IS_EVIDENCE_LIST (self));

  fact_evidence_rows_invalidate (self->rows);
}

/**
 * fact_evidence_list_clear:
 * @self: a list
 *
 * Lists nothing and lets go of the document.
 */
void
fact_evidence_list_clear (FactEvidenceList *self)
{
  g_return_if_fail (FACT_IS_EVIDENCE_LIST (self));

  g_clear_handle_id (&self->fill_id, g_source_remove);
  fact_evidence_rows_clear (self->rows);
  g_clear_pointer (&self->claim_id, g_free);
  g_clear_object (&self->navigation);
}
