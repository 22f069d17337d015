/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * bench-claims: the table of 50,000 claims, from what is typed or clicked to the frame that shows it, beside a GtkListView of the same rows,
 * each of them the same widget that draws itself. All of one run. Needs a display.
 */
#include <adwaita.h>
#include <time.h>

#include "claims/fact-claim-table-row.h"
#include "claims/fact-claims-view.h"
#include "generated-project.h"

#define STYLE "/org/factdesk/Factdesk/style.css"
#define N_ARTICLES 20
#define N_CLAIMS 50000
#define BYTES 20000

/* A row object of the list: all it knows is its place. */
typedef struct
{
  GObject parent_instance;
  guint   row;
} BenchRow;

typedef GObjectClass BenchRowClass;

GType bench_row_get_type (void);
G_DEFINE_TYPE (BenchRow, bench_row, G_TYPE_OBJECT)

static void
bench_row_class_init (BenchRowClass *klass)
{
}

static void
bench_row_init (BenchRow *self)
{
}

/* The rows as a list model. */
typedef struct
{
  GObject        parent_instance;
  FactClaimRows *rows;
  guint          n;
} BenchList;

typedef GObjectClass BenchListClass;

static void bench_list_iface_init (GListModelInterface *iface);

GType bench_list_get_type (void);
G_DEFINE_TYPE_WITH_CODE (BenchList, bench_list, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, bench_list_iface_init))

static GType
bench_list_get_item_type (GListModel *list)
{
  return bench_row_get_type ();
}

static guint
bench_list_get_n_items (GListModel *list)
{
  return ((BenchList *) list)->n;
}

static gpointer
bench_list_get_item (GListModel *list,
                     guint       place)
{
  BenchRow *row;

  if (place >= ((BenchList *) list)->n)
    return NULL;

  row = g_object_new (bench_row_get_type (), NULL);
  row->row = place;

  return row;
}

static void
bench_list_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = bench_list_get_item_type;
  iface->get_n_items = bench_list_get_n_items;
  iface->get_item = bench_list_get_item;
}

static void
bench_list_class_init (BenchListClass *klass)
{
}

static void
bench_list_init (BenchList *self)
{
}

static void
bench_list_changed_cb (BenchList *self)
{
  guint before = self->n;

  self->n = fact_claim_rows_get_n (self->rows);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->n);
}

/* One window with claims in it. */
typedef struct
{
  FactDocument       *document;
  FactNavigation     *navigation;
  FactClaimsView     *view;            /* NULL in the one with the list */
  FactClaimRows      *rows;
  FactClaimSelection *selection;
  FactClaimCells      cells;           /* of the list */
  GtkWindow          *window;
  gboolean            is_painted;
} Stand;

static double
now_ms (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static double
processor_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static void
after_paint_cb (Stand *stand)
{
  stand->is_painted = TRUE;
}

/* Until a frame was drawn that shows what there is now, and no longer: the next frame may be far off. Gives the longest turn of the main
 * loop, in ms of its own processor time. */
static double
wait_painted (Stand *stand)
{
  double longest = 0;

  stand->is_painted = FALSE;
  while (!stand->is_painted)
    {
      double before = processor_ms ();

      g_main_context_iteration (NULL, TRUE);
      longest = MAX (longest, processor_ms () - before);
      if (fact_claim_rows_is_loading (stand->rows))
        stand->is_painted = FALSE;
    }

  return longest;
}

static void
rest (void)
{
  double end = now_ms () + 700;

  while (now_ms () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static void
setup_cb (Stand       *stand,
          GtkListItem *list_item)
{
  GtkWidget *row = fact_claim_table_row_new ();

  gtk_widget_set_size_request (row, -1, 33);
  gtk_list_item_set_child (list_item, row);
}

static void
bind_cb (Stand       *stand,
         GtkListItem *list_item)
{
  GtkWidget *row = gtk_list_item_get_child (list_item);

  if (stand->cells.height == 0)
    {
      fact_row_metrics_update (&stand->cells.metrics, row);
      stand->cells.height = 33;
      fact_claim_columns_lay_out (&stand->cells.columns, &(FactClaimColumnWishes) { .shown = FACT_CLAIM_COLUMNS_ALL }, 1080,
                                  stand->cells.metrics.char_width, stand->cells.metrics.icon_size, 5);
    }
  fact_claim_table_row_show (FACT_CLAIM_TABLE_ROW (row), ((BenchRow *) gtk_list_item_get_item (list_item))->row, stand->selection,
                             &stand->cells);
}

static void
unbind_cb (Stand       *stand,
           GtkListItem *list_item)
{
  fact_claim_table_row_release (FACT_CLAIM_TABLE_ROW (gtk_list_item_get_child (list_item)));
}

static GtkWidget *
make_list (Stand *stand)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  BenchList *list = g_object_new (bench_list_get_type (), NULL);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  stand->rows = fact_claim_rows_new (fact_document_get_project (stand->document), "Ada");
  stand->selection = fact_claim_selection_new (stand->rows);
  list->rows = stand->rows;
  g_signal_connect_swapped (stand->rows, "changed", G_CALLBACK (bench_list_changed_cb), list);
  g_signal_connect_swapped (factory, "setup", G_CALLBACK (setup_cb), stand);
  g_signal_connect_swapped (factory, "bind", G_CALLBACK (bind_cb), stand);
  g_signal_connect_swapped (factory, "unbind", G_CALLBACK (unbind_cb), stand);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller),
                                 gtk_list_view_new (GTK_SELECTION_MODEL (gtk_multi_selection_new (G_LIST_MODEL (list))), factory));

  return scroller;
}

static GtkWidget *
make_view (Stand *stand)
{
  stand->view = g_object_new (FACT_TYPE_CLAIMS_VIEW, NULL);
  fact_pane_set_navigation (FACT_PANE (stand->view), stand->navigation);
  stand->selection = fact_claims_view_get_selection (stand->view);
  stand->rows = fact_claim_selection_get_rows (stand->selection);

  return GTK_WIDGET (stand->view);
}

/* Waits until it is painted. @first: what the turn took that it was asked for in, ms. */
static void
tell (Stand      *stand,
      const char *who,
      const char *what,
      double      began,
      double      first)
{
  double longest = wait_painted (stand);

  g_print ("%-6s %-22s %7.1f ms to painted, longest turn %6.1f ms\n", who, what, now_ms () - began, MAX (longest, first));
}

/* An entry tells a turn later that it was typed into. */
static void
search (Stand      *stand,
        const char *typed)
{
  const FactClaimFilter *before = fact_claim_rows_get_filter (stand->rows);

  if (stand->view == NULL)
    {
      g_autoptr (FactClaimFilter) filter = fact_claim_filter_copy (NULL);

      filter->words = fact_claim_search_words_new (typed);
      fact_claim_rows_set_filter (stand->rows, filter);
      return;
    }

  fact_claims_view_focus_search (stand->view);
  gtk_editable_set_text (GTK_EDITABLE (gtk_window_get_focus (stand->window)), typed);
  while (fact_claim_rows_get_filter (stand->rows) == before)
    g_main_context_iteration (NULL, TRUE);
}

static void
measure_key (Stand      *stand,
             const char *who,
             const char *what,
             const char *typed)
{
  double began = now_ms (), before = processor_ms ();

  search (stand, typed);
  tell (stand, who, what, began, processor_ms () - before);
}

static void
measure_search (Stand      *stand,
                const char *who)
{
  static const char * const typed[] = { "t", "tu", "tun", "tunn", "tunnel", "tunnel wed", "tunnel", "" };

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autofree char *what = g_strdup_printf ("search “%s”", typed[i]);

      measure_key (stand, who, what, typed[i]);
    }
}

static void
measure_orders (Stand      *stand,
                const char *who)
{
  static const FactClaimColumn columns[] = { FACT_CLAIM_COLUMN_VERDICT, FACT_CLAIM_COLUMN_STATEMENT, FACT_CLAIM_COLUMN_UPDATED,
                                             FACT_CLAIM_COLUMN_NUMBER };

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autofree char *what = g_strdup_printf ("sort by %s", fact_claim_column_to_nick (columns[i]));
      double began = now_ms (), before = processor_ms (), first;

      fact_claim_rows_set_sort (stand->rows, (FactClaimSort) { columns[i], FALSE });
      first = processor_ms () - before;
      tell (stand, who, what, began, first);
    }
  for (guint i = 0; i < 3; i++)
    {
      FactClaimGrouping grouping = (FactClaimGrouping) ((i + 1) % 3);
      g_autofree char *what = g_strdup_printf ("group by %u", grouping);
      double began = now_ms (), before = processor_ms (), first;

      fact_claim_rows_set_grouping (stand->rows, grouping);
      first = processor_ms () - before;
      tell (stand, who, what, began, first);
    }
}

static void
measure_edit (Stand      *stand,
              const char *who)
{
  FactState *state = fact_document_get_state (stand->document);
  const char *id = fact_record_get_id (fact_state_get_claim (state, 25000));
  double began = now_ms (), before = processor_ms (), first;

  fact_document_apply (stand->document, fact_edit_set_verdict (state, fact_document_get_context (stand->document), id,
                                                               FACT_VERDICT_DISPUTED, NULL), NULL);
  first = processor_ms () - before;
  tell (stand, who, "one verdict", began, first);
}

static void
measure (FactState  *state,
         const char *who,
         GtkWidget  *(*make) (Stand *stand))
{
  Stand *stand = g_new0 (Stand, 1);
  g_autoptr (FactEditContext) context = fact_edit_context_new ("Ada");
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  double began, before, first;

  stand->document = fact_document_new (context, "Bench");
  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    fact_change_set_add (changes, NULL, fact_state_get_article (state, i), i, i);
  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    fact_change_set_add (changes, NULL, fact_state_get_claim (state, i), i, i);
  fact_project_apply (fact_document_get_project (stand->document), changes);
  stand->navigation = fact_navigation_new (stand->document);
  stand->window = GTK_WINDOW (adw_window_new ());
  gtk_window_set_default_size (stand->window, 1080, 800);
  gtk_window_present (stand->window);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (GTK_WIDGET (stand->window)), "after-paint", G_CALLBACK (after_paint_cb), stand);
  rest ();

  began = now_ms ();
  before = processor_ms ();
  adw_window_set_content (ADW_WINDOW (stand->window), make (stand));
  first = processor_ms () - before;
  tell (stand, who, "first showing", began, first);
  measure_key (stand, who, "search “e” at once", "e");
  measure_key (stand, who, "search “” at once", "");
  rest ();
  measure_search (stand, who);
  measure_orders (stand, who);
  measure_edit (stand, who);
  gtk_window_destroy (stand->window);
}

int
main (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  g_autoptr (FactState) state = generated_project_new (N_ARTICLES, N_CLAIMS, BYTES, 1);

  adw_init ();
  gtk_css_provider_load_from_resource (provider, STYLE);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  measure (state, "table", make_view);
  measure (state, "list", make_list);

  return 0;
}
