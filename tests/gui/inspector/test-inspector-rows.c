/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "inspector/fact-claim-pane.h"
#include "inspector/fact-evidence-row.h"
#include "inspector/fact-evidence-rows.h"
#include "inspector/fact-talk-list.h"
#include "pane/fact-minute-clock.h"

#include "../../core/edit/fixed-context.h"
#include "../small-document.h"

/* Rows of the inspector: which widgets serve again, and what time they tell. It needs a display. */

#define MAX_ROWS 6

/* More notes than a thread first shows. */
#define N_NOTES 30
#define N_FIRST 20

/* Each letter is an entry; ? is one that is not understood. */
static GPtrArray *
new_entries (const char *letters)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_free);

  for (; *letters != '\0'; letters++)
    g_ptr_array_add (entries, *letters != '?' ? g_strndup (letters, 1) : g_strdup (""));

  return entries;
}

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  guint       n_changes;
  guint       n_new;         /* of the rows on show */
} RowCase;

static const RowCase set_cases[] = {
  { "append", "abc", "abcd", 1, 1 },
  { "insert", "abc", "axbc", 1, 1 },
  { "remove-first", "abc", "bc", 1, 0 },
  { "remove-last", "abc", "ab", 1, 0 },
  { "exchange", "abc", "acb", 2, 1 },
  { "unknown", "ab", "a?b", 1, 1 },
  { "all", "abc", "xyz", 6, 3 },
  { "none", "abc", "", 3, 0 },
};

static const RowCase reuse_cases[] = {
  { "other-page", "abc", "xyz", 6, 0 },
  { "shorter", "abcd", "xy", 6, 0 },
  { "longer", "ab", "wxyz", 6, 2 },
  { "unknown-for-known", "abc", "x?z", 6, 1 },
};

static GPtrArray *
list_rows (FactEvidenceRows *rows)
{
  GPtrArray *list = g_ptr_array_new ();
  GtkWidget *row;

  while ((row = fact_evidence_rows_get (rows, list->len)) != NULL)
    g_ptr_array_add (list, row);

  return list;
}

static void
assert_rows (GtkWidget        *list_box,
             FactEvidenceRows *rows,
             GPtrArray        *entries)
{
  guint i = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (list_box); row != NULL; row = gtk_widget_get_next_sibling (row), i++)
    {
      g_assert_cmpint (gtk_widget_get_visible (row), ==, i < entries->len);
      if (i >= entries->len)
        continue;
      g_assert_true (row == fact_evidence_rows_get (rows, i));
      g_assert_cmpstr (fact_evidence_rows_get_entry (rows, i), ==, entries->pdata[i]);
      g_assert_cmpint (FACT_IS_EVIDENCE_ROW (row), ==, *(char *) entries->pdata[i] != '\0');
    }
  g_assert_cmpuint (i, >=, entries->len);
  g_assert_cmpuint (i, <=, MAX_ROWS);
}

static void
test_rows (const RowCase *row_case,
           void         (*change) (FactEvidenceRows *, GPtrArray *))
{
  g_autoptr (GtkWidget) list_box = g_object_ref_sink (gtk_list_box_new ());
  g_autoptr (FactEvidenceRows) rows = fact_evidence_rows_new (GTK_LIST_BOX (list_box), MAX_ROWS);
  g_autoptr (GPtrArray) before = new_entries (row_case->before);
  g_autoptr (GPtrArray) after = new_entries (row_case->after);
  g_autoptr (GPtrArray) widgets_before = NULL;
  g_autoptr (GPtrArray) widgets = NULL;
  guint n_new = 0;

  fact_evidence_rows_set (rows, before);
  assert_rows (list_box, rows, before);
  widgets_before = list_rows (rows);
  g_assert_cmpuint (fact_evidence_rows_count_changes (rows, after), ==, row_case->n_changes);
  assert_rows (list_box, rows, before);

  change (rows, after);
  assert_rows (list_box, rows, after);
  widgets = list_rows (rows);
  for (guint i = 0; i < widgets->len; i++)
    n_new += !g_ptr_array_find (widgets_before, widgets->pdata[i], NULL);
  g_assert_cmpuint (n_new, ==, row_case->n_new);
}

static void
test_set (gconstpointer row_case)
{
  test_rows (row_case, fact_evidence_rows_set);
}

static void
test_reuse (gconstpointer row_case)
{
  test_rows (row_case, fact_evidence_rows_reuse);
}

/* What waits is taken first, and there are never more rows than a page has. */
static void
test_waiting (void)
{
  g_autoptr (GtkWidget) list_box = g_object_ref_sink (gtk_list_box_new ());
  g_autoptr (FactEvidenceRows) rows = fact_evidence_rows_new (GTK_LIST_BOX (list_box), MAX_ROWS);
  g_autoptr (GPtrArray) all = new_entries ("abcdef");
  g_autoptr (GPtrArray) few = new_entries ("ax");
  GtkWidget *first, *last;

  fact_evidence_rows_set (rows, all);
  first = fact_evidence_rows_get (rows, 0);
  last = fact_evidence_rows_get (rows, MAX_ROWS - 1);
  fact_evidence_rows_clear (rows);
  g_assert_null (fact_evidence_rows_get (rows, 0));
  fact_evidence_rows_set (rows, all);
  g_assert_true (fact_evidence_rows_get (rows, 0) == first);
  g_assert_true (fact_evidence_rows_get (rows, MAX_ROWS - 1) == last);
  for (guint i = 0; i < 3; i++)
    {
      fact_evidence_rows_set (rows, few);
      assert_rows (list_box, rows, few);
      fact_evidence_rows_set (rows, all);
      assert_rows (list_box, rows, all);
    }
}

static gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (has_label (child, text))
        return TRUE;
    }

  return FALSE;
}

/* Time goes on while a claim is on show. */
static void
test_times (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactDocument) document = small_document_new (context);
  g_autoptr (FactNavigation) navigation = fact_navigation_new (document);
  g_autoptr (GtkWidget) pane = g_object_ref_sink (g_object_new (FACT_TYPE_CLAIM_PANE, NULL));
  g_autoptr (GError) error = NULL;

  fact_document_apply (document, fact_edit_add_note (fact_document_get_state (document), context, "one", "Look again.", &error), &error);
  g_assert_no_error (error);
  fact_claim_pane_show_claim (FACT_CLAIM_PANE (pane), navigation, fact_state_find_claim (fact_document_get_state (document), "one"));
  g_assert_true (has_label (pane, "Ada · just now"));

  source.now += 5 * 60;
  fact_claim_pane_tell_times (FACT_CLAIM_PANE (pane));
  g_assert_true (has_label (pane, "Ada · 5 min ago"));
  g_assert_false (has_label (pane, "Ada · just now"));
  fact_claim_pane_clear (FACT_CLAIM_PANE (pane));
  fact_claim_pane_tell_times (FACT_CLAIM_PANE (pane));
}

static FactClaim *
find_one (FactDocument *document)
{
  return fact_state_find_claim (fact_document_get_state (document), "one");
}

/* The rows of a thread that are on show, or all of them. */
static GPtrArray *
list_talk_rows (GtkWidget *list,
                gboolean   with_hidden)
{
  GtkWidget *box = gtk_widget_get_next_sibling (gtk_widget_get_first_child (list));
  GPtrArray *rows = g_ptr_array_new ();

  for (GtkWidget *row = gtk_widget_get_first_child (box); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      if (with_hidden || gtk_widget_get_visible (row))
        g_ptr_array_add (rows, row);
    }

  return rows;
}

static void
assert_notes (GPtrArray *rows,
              FactClaim *claim)
{
  g_assert_cmpuint (rows->len, ==, MIN (fact_claim_get_n_notes (claim), N_FIRST));
  for (guint i = 0; i < rows->len; i++)
    g_assert_true (fact_talk_row_get_entry (rows->pdata[i]) == fact_claim_get_note (claim, i));
}

/* Rows that can stay do, and those that go are freed when there is time. */
static void
test_thread (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactDocument) document = small_document_new (context);
  g_autoptr (GtkWidget) list = g_object_ref_sink (GTK_WIDGET (fact_talk_list_new (FACT_TALK_NOTES)));
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GError) error = NULL;
  const char *id;

  for (guint i = 0; i < N_NOTES; i++)
    fact_document_apply (document, fact_edit_add_note (fact_document_get_state (document), context, "one", "Note", &error), &error);
  g_assert_no_error (error);
  fact_talk_list_show_claim (FACT_TALK_LIST (list), find_one (document), source.now);
  before = list_talk_rows (list, FALSE);
  assert_notes (before, find_one (document));

  id = fact_record_get_id (fact_claim_get_note (find_one (document), 5));
  fact_document_apply (document, fact_edit_remove_note (fact_document_get_state (document), context, "one", id, &error), &error);
  g_assert_no_error (error);
  fact_talk_list_show_claim (FACT_TALK_LIST (list), find_one (document), source.now);
  after = list_talk_rows (list, FALSE);
  assert_notes (after, find_one (document));
  g_assert_true (after->pdata[4] == before->pdata[4]);

  fact_talk_list_show_claim (FACT_TALK_LIST (list), fact_state_find_claim (fact_document_get_state (document), "two"), source.now);
  g_clear_pointer (&after, g_ptr_array_unref);
  after = list_talk_rows (list, FALSE);
  g_assert_cmpuint (after->len, ==, 0);
  do
    {
      g_main_context_iteration (NULL, TRUE);
      g_clear_pointer (&after, g_ptr_array_unref);
      after = list_talk_rows (list, TRUE);
    }
  while (after->len > 0);
}

static void
count_cb (GtkWidget *widget)
{
  guint n = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (widget), "n"));

  g_object_set_data (G_OBJECT (widget), "n", GUINT_TO_POINTER (n + 1));
}

static void
assert_told (GtkWidget *widget,
             guint      n)
{
  g_assert_cmpuint (GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (widget), "n")), ==, n);
}

/* What comes on show tells the time then, and what goes while it is on show is forgotten. */
static void
test_clock (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *label = gtk_label_new (NULL);

  fact_minute_clock_follow (label, count_cb);
  gtk_window_set_child (GTK_WINDOW (window), label);
  assert_told (label, 0);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (label))
    g_main_context_iteration (NULL, TRUE);
  assert_told (label, 1);

  gtk_widget_hide (label);
  assert_told (label, 1);
  gtk_widget_show (label);
  while (!gtk_widget_get_mapped (label))
    g_main_context_iteration (NULL, TRUE);
  assert_told (label, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
add (const char    *path,
     const RowCase *row_case,
     GTestDataFunc  function)
{
  g_autofree char *full = g_strconcat (path, row_case->name, NULL);

  g_test_add_data_func (full, row_case, function);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (gsize i = 0; i < G_N_ELEMENTS (set_cases); i++)
    add ("/inspector/rows/set/", &set_cases[i], test_set);
  for (gsize i = 0; i < G_N_ELEMENTS (reuse_cases); i++)
    add ("/inspector/rows/reuse/", &reuse_cases[i], test_reuse);
  g_test_add_func ("/inspector/rows/waiting", test_waiting);
  g_test_add_func ("/inspector/rows/times", test_times);
  g_test_add_func ("/inspector/rows/thread", test_thread);
  g_test_add_func ("/inspector/rows/clock", test_clock);

  return g_test_run ();
}
