/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-reading-pane.h"

#include "navigation/fact-navigation.h"
#include "reading/fact-article-view.h"
#include "reading/fact-claim-actions.h"
#include "reading/fact-mark-chooser.h"
#include "reading/fact-selection-popover.h"
#include "text/fact-selection.h"
#include "window/fact-workbench.h"

struct _FactReadingPane
{
  GtkWidget             parent_instance;

  FactNavigation       *navigation;
  FactText             *text;             /* on show or being prepared; an article may be given another text */
  GCancellable         *preparing;
  guint                 restore_id;
  gboolean              has_passage;      /* that waits for the text to be prepared */
  FactSpan              passage;
  GtkWindow            *window;           /* not owned: whose activity is watched */

  GtkStack             *stack;
  FactArticleView      *view;
  FactSelectionPopover *popover;
  FactMarkChooser      *chooser;
};

enum { PROP_0, PROP_NAVIGATION, N_PROPS };
static GParamSpec *properties[N_PROPS];

enum { SELECTION_CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactReadingPane, fact_reading_pane, GTK_TYPE_WIDGET)

static FactProject *
get_project (FactReadingPane *self)
{
  return fact_document_get_project (fact_navigation_get_document (self->navigation));
}

static void
update_actions (FactReadingPane *self)
{
  GtkWidget *workbench = gtk_widget_get_ancestor (GTK_WIDGET (self), FACT_TYPE_WORKBENCH);

  if (workbench != NULL)
    fact_claim_actions_update (workbench);
}

static gboolean
restore_cb (gpointer data)
{
  FactReadingPane *self = data;

  self->restore_id = 0;
  fact_article_view_scroll_to_top (self->view, fact_navigation_get_top_offset (self->navigation));

  return G_SOURCE_REMOVE;
}

/* Not at once: whoever chose the article may say in the same breath how far it is to be scrolled. Before the first frame, though. */
static void
restore_top_later (FactReadingPane *self)
{
  if (self->restore_id == 0)
    self->restore_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, restore_cb, self, NULL);
}

static void
show_prepared (FactReadingPane  *self,
               FactPreparedText *prepared)
{
  fact_article_heading_set_n_words (fact_article_view_get_heading (self->view),
                                    fact_prepared_text_get_n_words (prepared));
  fact_article_view_show_article (self->view, get_project (self),
                                  fact_navigation_get_article_id (self->navigation), prepared);

  if (self->has_passage)
    fact_article_view_scroll_to_passage (self->view, self->passage);
  else
    restore_top_later (self);
  self->has_passage = FALSE;
}

static void
prepared_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (FactReadingPane) self = user_data;
  g_autoptr (FactPreparedText) prepared = fact_prepared_text_new_finish (result, NULL);

  if (prepared == NULL || self->text != fact_prepared_text_get_text (prepared))
    return;

  g_clear_object (&self->preparing);
  show_prepared (self, prepared);
}

static void
forget_article (FactReadingPane *self)
{
  if (self->preparing != NULL)
    g_cancellable_cancel (self->preparing);
  g_clear_object (&self->preparing);
  g_clear_handle_id (&self->restore_id, g_source_remove);
  g_clear_pointer (&self->text, fact_text_unref);
  self->has_passage = FALSE;
}

static void
hide_popovers (FactReadingPane *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  gtk_popover_popdown (GTK_POPOVER (self->chooser));
}

static void
prepare_article (FactReadingPane *self,
                 FactArticle     *article)
{
  self->text = fact_text_ref (fact_article_get_text (article));
  fact_article_heading_set_article (fact_article_view_get_heading (self->view), article);

  if (fact_prepared_text_is_quick (self->text))
    {
      g_autoptr (FactPreparedText) prepared = fact_prepared_text_new (self->text);

      show_prepared (self, prepared);
      return;
    }

  fact_article_heading_set_n_words (fact_article_view_get_heading (self->view), 0);
  fact_article_view_show_nothing (self->view);
  self->preparing = g_cancellable_new ();
  fact_prepared_text_new_async (self->text, self->preparing, prepared_cb, g_object_ref (self));
}

static void
show_article (FactReadingPane *self)
{
  FactArticle *article = self->navigation != NULL ? fact_navigation_get_article (self->navigation) : NULL;

  forget_article (self);
  hide_popovers (self);

  if (article == NULL)
    fact_article_view_show_nothing (self->view);
  else
    prepare_article (self, article);

  gtk_stack_set_visible_child_name (self->stack, article != NULL ? "article" : "empty");
  update_actions (self);
}

static void
select_mark (FactReadingPane *self)
{
  FactClaim *claim = self->navigation != NULL ? fact_navigation_get_claim (self->navigation) : NULL;

  fact_selection_popover_set_claim (self->popover, claim);
  fact_article_view_select_mark (self->view,
                                 claim != NULL ? fact_navigation_get_claim_id (self->navigation) : NULL,
                                 claim != NULL ? fact_navigation_get_mark_id (self->navigation) : NULL);
  update_actions (self);
}

static void
reveal_cb (FactReadingPane *self,
           const char      *article_id,
           guint            start,
           guint            end)
{
  FactSpan span = { start, end };

  g_clear_handle_id (&self->restore_id, g_source_remove);
  if (self->preparing != NULL)
    {
      self->has_passage = TRUE;
      self->passage = span;
      return;
    }

  fact_article_view_scroll_to_passage (self->view, span);
}

static void
restore_top_cb (FactReadingPane *self)
{
  self->has_passage = FALSE;
  if (self->preparing == NULL)
    restore_top_later (self);
}

static void
project_changed_cb (FactReadingPane *self,
                    FactChangeSet   *changes)
{
  FactArticle *article = fact_navigation_get_article (self->navigation);

  if (article == NULL)
    return;

  if (fact_article_get_text (article) != self->text)
    {
      show_article (self);
      return;
    }

  fact_article_heading_set_article (fact_article_view_get_heading (self->view), article);
  fact_article_view_follow (self->view, changes);
  select_mark (self);
}

static void
leave_navigation (FactReadingPane *self)
{
  if (self->navigation == NULL)
    return;

  g_signal_handlers_disconnect_by_data (get_project (self), self);
  g_signal_handlers_disconnect_by_data (fact_navigation_get_document (self->navigation), self);
  g_signal_handlers_disconnect_by_data (self->navigation, self);
  g_clear_object (&self->navigation);
}

static void
set_navigation (FactReadingPane *self,
                FactNavigation  *navigation)
{
  if (self->navigation == navigation)
    return;

  leave_navigation (self);
  g_set_object (&self->navigation, navigation);

  if (navigation != NULL)
    {
      g_signal_connect_swapped (navigation, "notify::article-id", G_CALLBACK (show_article), self);
      g_signal_connect_swapped (navigation, "notify::claim-id", G_CALLBACK (select_mark), self);
      g_signal_connect_swapped (navigation, "notify::mark-id", G_CALLBACK (select_mark), self);
      g_signal_connect_swapped (navigation, "notify::can-go-back", G_CALLBACK (update_actions), self);
      g_signal_connect_swapped (navigation, "reveal", G_CALLBACK (reveal_cb), self);
      g_signal_connect_swapped (navigation, "restore-top", G_CALLBACK (restore_top_cb), self);
      g_signal_connect_swapped (get_project (self), "changed", G_CALLBACK (project_changed_cb), self);
      g_signal_connect_swapped (fact_navigation_get_document (navigation), "notify::read-only",
                                G_CALLBACK (update_actions), self);
    }

  select_mark (self);
  show_article (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAVIGATION]);
}

static void
scrolled_cb (FactReadingPane *self,
             guint            offset)
{
  hide_popovers (self);
  fact_navigation_set_top_offset (self->navigation, offset);
}

static void
choose (FactReadingPane *self,
        const char      *claim_id,
        const char      *mark_id)
{
  fact_navigation_select_mark (self->navigation, claim_id, mark_id);
}

static void
point_to (FactReadingPane *self,
          GtkPopover      *popover,
          GdkRectangle    *area)
{
  double x, y;

  gtk_widget_translate_coordinates (GTK_WIDGET (self->view), GTK_WIDGET (self), area->x, area->y, &x, &y);
  gtk_popover_set_pointing_to (popover, &(GdkRectangle) { x, y, area->width, area->height });
}

static void
choices_activated_cb (FactReadingPane *self,
                      GPtrArray       *choices,
                      GdkRectangle    *area)
{
  FactMarkChoice *first = g_ptr_array_index (choices, 0);

  if (choices->len == 1)
    {
      choose (self, first->claim_id, first->mark_id);
      return;
    }

  fact_mark_chooser_set_choices (self->chooser, choices);
  point_to (self, GTK_POPOVER (self->chooser), area);
  gtk_popover_popup (GTK_POPOVER (self->chooser));
}

static void
selection_changed_cb (FactReadingPane *self)
{
  FactSpan selection;

  if (!fact_article_view_get_selection (self->view, &selection))
    gtk_popover_popdown (GTK_POPOVER (self->popover));

  g_signal_emit (self, signals[SELECTION_CHANGED], 0);
}

/* Nothing is offered for white space, nor where nothing can be changed, nor while the user is elsewhere. */
static gboolean
can_offer (FactReadingPane *self)
{
  FactSpan selection, span;

  return self->navigation != NULL &&
         !fact_document_is_read_only (fact_navigation_get_document (self->navigation)) &&
         gtk_widget_has_focus (GTK_WIDGET (self->view)) &&
         fact_article_view_get_selection (self->view, &selection) &&
         fact_selection_to_span (fact_article_view_get_text (self->view), selection, &span, NULL);
}

static void
selection_settled_cb (FactReadingPane *self)
{
  GdkRectangle area;

  if (!can_offer (self) || !fact_article_view_get_selection_area (self->view, &area))
    {
      gtk_popover_popdown (GTK_POPOVER (self->popover));
      return;
    }

  point_to (self, GTK_POPOVER (self->popover), &area);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static gboolean
key_pressed_cb (FactReadingPane *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  modifiers)
{
  FactSpan selection;

  if (keyval != GDK_KEY_Escape || !fact_article_view_get_selection (self->view, &selection))
    return GDK_EVENT_PROPAGATE;

  hide_popovers (self);
  fact_article_view_clear_selection (self->view);

  return GDK_EVENT_STOP;
}

/* A popover without a grab would stay above the windows of other programs. */
static void
notify_is_active_cb (FactReadingPane *self)
{
  if (!gtk_window_is_active (self->window))
    gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
fact_reading_pane_root (GtkWidget *widget)
{
  FactReadingPane *self = FACT_READING_PANE (widget);
  GtkRoot *root;

  GTK_WIDGET_CLASS (fact_reading_pane_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  if (GTK_IS_WINDOW (root))
    {
      self->window = GTK_WINDOW (root);
      g_signal_connect_swapped (root, "notify::is-active", G_CALLBACK (notify_is_active_cb), self);
    }
}

static void
fact_reading_pane_unroot (GtkWidget *widget)
{
  FactReadingPane *self = FACT_READING_PANE (widget);

  if (self->window != NULL)
    g_signal_handlers_disconnect_by_data (self->window, self);
  self->window = NULL;

  GTK_WIDGET_CLASS (fact_reading_pane_parent_class)->unroot (widget);
}

static void
fact_reading_pane_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  FactReadingPane *self = FACT_READING_PANE (widget);

  gtk_widget_size_allocate (GTK_WIDGET (self->stack), &(GtkAllocation) { 0, 0, width, height }, baseline);
  gtk_popover_present (GTK_POPOVER (self->popover));
  gtk_popover_present (GTK_POPOVER (self->chooser));
}

static void
fact_reading_pane_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  FactReadingPane *self = FACT_READING_PANE (widget);

  gtk_widget_measure (GTK_WIDGET (self->stack), orientation, for_size, minimum, natural, minimum_baseline,
                      natural_baseline);
}

static gboolean
fact_reading_pane_grab_focus (GtkWidget *widget)
{
  FactReadingPane *self = FACT_READING_PANE (widget);

  return gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
fact_reading_pane_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  FactReadingPane *self = FACT_READING_PANE (object);

  switch (prop_id)
    {
    case PROP_NAVIGATION:
      g_value_set_object (value, self->navigation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_reading_pane_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  FactReadingPane *self = FACT_READING_PANE (object);

  switch (prop_id)
    {
    case PROP_NAVIGATION:
      set_navigation (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_reading_pane_dispose (GObject *object)
{
  FactReadingPane *self = FACT_READING_PANE (object);

  leave_navigation (self);
  forget_article (self);

  if (self->popover != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->popover));
  self->popover = NULL;
  if (self->chooser != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->chooser));
  self->chooser = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_READING_PANE);

  G_OBJECT_CLASS (fact_reading_pane_parent_class)->dispose (object);
}

static void
override_widget (GtkWidgetClass *widget_class)
{
  widget_class->root = fact_reading_pane_root;
  widget_class->unroot = fact_reading_pane_unroot;
  widget_class->measure = fact_reading_pane_measure;
  widget_class->size_allocate = fact_reading_pane_size_allocate;
  widget_class->grab_focus = fact_reading_pane_grab_focus;
}

static void
fact_reading_pane_class_init (FactReadingPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_reading_pane_get_property;
  object_class->set_property = fact_reading_pane_set_property;
  object_class->dispose = fact_reading_pane_dispose;
  override_widget (widget_class);

  properties[PROP_NAVIGATION] =
    g_param_spec_object ("navigation", NULL, NULL, FACT_TYPE_NAVIGATION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SELECTION_CHANGED] = g_signal_new ("selection-changed", FACT_TYPE_READING_PANE, G_SIGNAL_RUN_LAST, 0,
                                             NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (FACT_TYPE_ARTICLE_VIEW);
  gtk_widget_class_set_css_name (widget_class, "reading-pane");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/reading/fact-reading-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, FactReadingPane, stack);
  gtk_widget_class_bind_template_child (widget_class, FactReadingPane, view);
}

static void
fact_reading_pane_init (FactReadingPane *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  self->popover = FACT_SELECTION_POPOVER (fact_selection_popover_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->popover), GTK_WIDGET (self));
  self->chooser = FACT_MARK_CHOOSER (fact_mark_chooser_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->chooser), GTK_WIDGET (self));
  g_signal_connect_swapped (self->chooser, "chosen", G_CALLBACK (choose), self);

  g_signal_connect_swapped (self->view, "scrolled", G_CALLBACK (scrolled_cb), self);
  g_signal_connect_swapped (self->view, "choices-activated", G_CALLBACK (choices_activated_cb), self);
  g_signal_connect_swapped (self->view, "selection-changed", G_CALLBACK (selection_changed_cb), self);
  g_signal_connect_swapped (self->view, "selection-settled", G_CALLBACK (selection_settled_cb), self);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
}

/**
 * fact_reading_pane_get_selection:
 * @self: a pane
 * @selection: (out): what is selected in the article on show: code points of its text, as the user left it
 *
 * Returns: whether anything is selected; what counts of it decides fact_selection_to_span()
 */
gboolean
fact_reading_pane_get_selection (FactReadingPane *self,
                                 FactSpan        *selection)
{
  g_return_val_if_fail (FACT_IS_READING_PANE (self), FALSE);

  return fact_article_view_get_selection (self->view, selection);
}

/**
 * fact_reading_pane_clear_selection:
 * @self: a pane
 *
 * Selects nothing, as after the selected words were put to use.
 */
void
fact_reading_pane_clear_selection (FactReadingPane *self)
{
  g_return_if_fail (FACT_IS_READING_PANE (self));

  fact_article_view_clear_selection (self->view);
}

/**
 * fact_reading_pane_focus_text:
 * @self: a pane
 *
 * Gives the article the focus, so that its keys work.
 */
void
fact_reading_pane_focus_text (FactReadingPane *self)
{
  g_return_if_fail (FACT_IS_READING_PANE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
