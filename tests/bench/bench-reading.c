/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * bench-reading: opening and scrolling an article with 10,000 marks beside a bare GtkTextView of the same letters, margins and window
 * with the same text and no marks; and opening texts that nobody writes beside prose of the same length. All ratios are of one run,
 * measured in turns. Needs a display. “bench-reading PART…” measures only these: marks, long, hostile.
 */
#include <adwaita.h>
#include <time.h>

#include "marked-article.h"
#include "reading/fact-article-view.h"
#include "reading/fact-reading-font.h"

#define STYLE "/org/factdesk/Factdesk/style.css"
#define MB (1000 * 1000)
#define N_SPANS 10000
#define N_OPENINGS 3
#define N_ROUNDS 4
#define N_FRAMES 100
#define STEP 60

/* A window with one view in it, ours or a bare one. */
typedef struct
{
  GtkWindow       *window;
  GtkTextView     *view;
  FactArticleView *ours;             /* NULL in the other */
  FactReadingFont *font;             /* of the bare one; ours has its own */
  gboolean         is_prepared;
  gboolean         is_painted;       /* a frame was drawn since the text was there */
  gboolean         is_scrolling;
  double           jump;             /* px per frame */
  guint            n_frames;         /* drawn while scrolling */
  double           frame_began;
  GArray          *frames;           /* of double, ms of processor time each frame took */
} Stand;

typedef struct
{
  double painted;      /* ms until there was text to be read */
  double quiet;        /* and until nothing was left to do */
  double processor;    /* all threads, until then */
} Opening;

static double
read_clock (clockid_t clock)
{
  struct timespec now;

  clock_gettime (clock, &now);

  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  const double *x = a, *y = b;

  return (*x > *y) - (*x < *y);
}

static double
get_percentile (GArray *values,
                guint   percent)
{
  g_array_sort (values, compare_doubles);

  return g_array_index (values, double, (values->len - 1) * percent / 100);
}

static void
before_paint_cb (Stand *stand)
{
  stand->frame_began = read_clock (CLOCK_THREAD_CPUTIME_ID);
}

static void
after_paint_cb (Stand *stand)
{
  double took = read_clock (CLOCK_THREAD_CPUTIME_ID) - stand->frame_began;

  if (gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (stand->view)) > 0)
    stand->is_painted = TRUE;
  if (!stand->is_scrolling)
    return;

  g_array_append_val (stand->frames, took);
  stand->n_frames++;
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  Stand *stand = data;
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (widget));
  double bottom = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  double value = gtk_adjustment_get_value (adjustment) + stand->jump;

  if (stand->is_scrolling)
    gtk_adjustment_set_value (adjustment, value > bottom ? value - bottom : value);

  return G_SOURCE_CONTINUE;
}

static gboolean
quiet_cb (gpointer is_quiet)
{
  *(gboolean *) is_quiet = TRUE;

  return G_SOURCE_REMOVE;
}

/* Until there is nothing left to do, with the text there: laying out the lines goes on at a higher priority. */
static void
wait_quiet (Stand *stand)
{
  gboolean is_quiet = FALSE;

  g_idle_add_full (G_PRIORITY_LOW + 100, quiet_cb, &is_quiet, NULL);
  while (!is_quiet)
    g_main_context_iteration (NULL, TRUE);
}

static Stand *
stand_new (gboolean is_ours)
{
  Stand *stand = g_new0 (Stand, 1);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GdkFrameClock *clock;

  stand->window = GTK_WINDOW (gtk_window_new ());
  stand->ours = is_ours ? g_object_new (FACT_TYPE_ARTICLE_VIEW, NULL) : NULL;
  stand->view = is_ours ? GTK_TEXT_VIEW (stand->ours) : GTK_TEXT_VIEW (gtk_text_view_new ());
  stand->frames = g_array_new (FALSE, FALSE, sizeof (double));
  gtk_window_set_default_size (stand->window, 900, 640);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_EXTERNAL, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (stand->view));
  gtk_window_set_child (stand->window, scrolled);
  gtk_window_present (stand->window);
  wait_quiet (stand);

  clock = gtk_widget_get_frame_clock (GTK_WIDGET (stand->view));
  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (before_paint_cb), stand);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (after_paint_cb), stand);

  return stand;
}

/* The same letters, lines and margins as @model, so that both lay out the same lines. */
static Stand *
stand_new_bare (Stand *model)
{
  Stand *stand = stand_new (FALSE);
  GtkTextView *view = stand->view;

  gtk_widget_add_css_class (GTK_WIDGET (view), "article");
  stand->font = fact_reading_font_new (GTK_WIDGET (view), GTK_WIDGET (g_object_ref_sink (gtk_label_new (NULL))));
  gtk_text_view_set_editable (view, FALSE);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_left_margin (view, gtk_text_view_get_left_margin (model->view));
  gtk_text_view_set_right_margin (view, gtk_text_view_get_right_margin (model->view));
  gtk_text_view_set_pixels_inside_wrap (view, gtk_text_view_get_pixels_inside_wrap (model->view));
  gtk_text_view_set_pixels_below_lines (view, gtk_text_view_get_pixels_below_lines (model->view));
  wait_quiet (stand);

  return stand;
}

static FactProject *shown_project;

static void
prepared_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  Stand *stand = data;
  g_autoptr (FactPreparedText) prepared = fact_prepared_text_new_finish (result, NULL);

  fact_article_view_show_article (stand->ours, shown_project, MARKED_ARTICLE_ID, prepared);
  stand->is_prepared = TRUE;
}

static void
start_opening (Stand    *stand,
               FactText *text)
{
  if (stand->ours == NULL)
    {
      g_autoptr (GtkTextBuffer) buffer = gtk_text_buffer_new (NULL);

      gtk_text_buffer_set_enable_undo (buffer, FALSE);
      gtk_text_buffer_set_text (buffer, fact_text_get_utf8 (text), (int) fact_text_get_n_bytes (text));
      gtk_text_view_set_buffer (stand->view, buffer);
      stand->is_prepared = TRUE;
    }
  else if (fact_prepared_text_is_quick (text))
    {
      g_autoptr (FactPreparedText) prepared = fact_prepared_text_new (text);

      fact_article_view_show_article (stand->ours, shown_project, MARKED_ARTICLE_ID, prepared);
      stand->is_prepared = TRUE;
    }
  else
    {
      fact_prepared_text_new_async (text, NULL, prepared_cb, stand);
    }
}

static void
close_text (Stand *stand)
{
  g_autoptr (GtkTextBuffer) nothing = gtk_text_buffer_new (NULL);

  if (stand->ours != NULL)
    fact_article_view_show_nothing (stand->ours);
  else
    gtk_text_view_set_buffer (stand->view, nothing);
  wait_quiet (stand);
}

static Opening
open_text (Stand    *stand,
           FactText *text)
{
  double began, began_processor;
  Opening opening;

  close_text (stand);
  stand->is_prepared = stand->is_painted = FALSE;
  began = read_clock (CLOCK_MONOTONIC);
  began_processor = read_clock (CLOCK_PROCESS_CPUTIME_ID);
  start_opening (stand, text);
  while (!stand->is_prepared || !stand->is_painted)
    g_main_context_iteration (NULL, TRUE);
  opening.painted = read_clock (CLOCK_MONOTONIC) - began;
  wait_quiet (stand);
  opening.quiet = read_clock (CLOCK_MONOTONIC) - began;
  opening.processor = read_clock (CLOCK_PROCESS_CPUTIME_ID) - began_processor;

  return opening;
}

static void
print_ratio (const char *what,
             GArray     *ours,
             GArray     *theirs,
             double      target)
{
  double a = get_percentile (ours, 50), b = get_percentile (theirs, 50);

  g_print ("  %-44s %8.2f ms / %8.2f ms: %5.2f%s\n", what, a, b, a / b, target > 0 && a / b > target ? "  over target" : "");
}

/* In turns, so that whatever else the machine does meets both. */
static void
measure_opening (const char *name,
                 Stand      *stand,
                 FactText   *text,
                 Stand      *other,
                 FactText   *other_text,
                 double      target)
{
  GArray *values[6];

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    values[i] = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint run = 0; run < N_OPENINGS; run++)
    {
      Opening a = open_text (stand, text);
      Opening b = open_text (other, other_text);

      g_array_append_val (values[0], a.painted);
      g_array_append_val (values[1], b.painted);
      g_array_append_val (values[2], a.quiet);
      g_array_append_val (values[3], b.quiet);
      g_array_append_val (values[4], a.processor);
      g_array_append_val (values[5], b.processor);
    }

  g_print ("%s\n", name);
  print_ratio ("until text is there", values[0], values[1], target);
  print_ratio ("until all is laid out", values[2], values[3], target);
  print_ratio ("processor time of that", values[4], values[5], target);
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    g_array_unref (values[i]);
}

static void
scroll (Stand *stand,
        double jump)
{
  guint id;

  stand->jump = jump;
  stand->n_frames = 0;
  stand->is_scrolling = TRUE;
  id = gtk_widget_add_tick_callback (GTK_WIDGET (stand->view), tick_cb, stand, NULL);
  while (stand->n_frames < N_FRAMES)
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_remove_tick_callback (GTK_WIDGET (stand->view), id);
  stand->is_scrolling = FALSE;
  wait_quiet (stand);
}

static void
measure_scrolling (const char *name,
                   Stand      *ours,
                   Stand      *bare,
                   double      jump,
                   double      target)
{
  g_array_set_size (ours->frames, 0);
  g_array_set_size (bare->frames, 0);
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      scroll (ours, jump);
      scroll (bare, jump);
    }

  print_ratio (name, ours->frames, bare->frames, target);
}

static void
count_marks_in_sight (Stand *stand)
{
  FactSpanIndex *index = fact_project_get_span_index (shown_project, MARKED_ARTICLE_ID);
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();
  GdkRectangle visible;
  GtkTextIter start, end;

  gtk_text_view_get_visible_rect (stand->view, &visible);
  gtk_text_view_get_iter_at_location (stand->view, &start, visible.x, visible.y);
  gtk_text_view_get_iter_at_location (stand->view, &end, visible.x + visible.width, visible.y + visible.height);
  fact_span_index_query (index, (FactSpan) { (guint) gtk_text_iter_get_offset (&start), (guint) gtk_text_iter_get_offset (&end) }, marks);
  g_print ("%u marks in sight\n", marks->len);
}

static void
measure_marks (Stand *ours,
               Stand *bare,
               guint  n_bytes,
               guint  n_spans,
               guint  n_chars_per_span,
               double target)
{
  g_autoptr (FactText) text = marked_article_prose (n_bytes);
  g_autofree char *name = g_strdup_printf ("%u kB with %u marks of %u letters / bare view: opening", n_bytes / 1000, n_spans,
                                           n_chars_per_span);

  g_set_object (&shown_project, NULL);
  shown_project = marked_article_new (text, n_spans, n_chars_per_span);
  measure_opening (name, ours, text, bare, text, 1.5);
  scroll (ours, 5000);
  count_marks_in_sight (ours);
  measure_scrolling ("frame while scrolling by 60 px", ours, bare, STEP, target);
  measure_scrolling ("frame after a leap", ours, bare, 7001, target);
}

static void
measure_hostile (Stand      *ours,
                 const char *name,
                 const char *unit,
                 guint       n_bytes)
{
  g_autoptr (FactText) text = marked_article_repeat (unit, n_bytes);
  g_autoptr (FactText) prose = marked_article_prose (n_bytes);

  g_set_object (&shown_project, NULL);
  shown_project = marked_article_new (prose, 1, 10);
  measure_opening (name, ours, text, ours, prose, 2);
}

static void
measure_all_hostile (Stand *ours)
{
  measure_hostile (ours, "100,000 letters in one run / prose", "x", 100 * 1000);
  measure_hostile (ours, "100,000 letters in lines of 999 / prose", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u200b", 100 * 1000);
  measure_hostile (ours, "50 kB of combining marks / prose", "\u0301", 50 * 1000);
  measure_hostile (ours, "50 kB of letters under 99 marks / prose", "e\u0301\u0302\u0303\u0304\u0301\u0302\u0303\u0304", 50 * 1000);
  measure_hostile (ours, "100 kB of Han / prose", "特", 100 * 1000);
}

static gboolean
wants (int         argc,
       char      **argv,
       const char *part)
{
  return argc < 2 || g_strv_contains ((const char * const *) argv + 1, part);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();
  Stand *ours, *bare;

  adw_init ();
  gtk_css_provider_load_from_resource (style, STYLE);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  ours = stand_new (TRUE);
  bare = stand_new_bare (ours);

  if (wants (argc, argv, "marks"))
    {
      measure_marks (ours, bare, MB, N_SPANS, 20, 1.2);
      measure_marks (ours, bare, MB, N_SPANS, 50, 1.6);
    }
  if (wants (argc, argv, "long"))
    measure_marks (ours, bare, 5 * MB, N_SPANS, 20, 1.2);
  if (wants (argc, argv, "hostile"))
    measure_all_hostile (ours);

  return EXIT_SUCCESS;
}
