/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-pane-private.h"

enum { PROP_0, PROP_NAVIGATION, N_PROPS };
static GParamSpec *properties[N_PROPS];

enum { SELECTION_CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactReadingPane, fact_reading_pane, GTK_TYPE_WIDGET)

static void
set_navigation (FactReadingPane *self,
                FactNavigation  *navigation)
{
  if (self->navigation == navigation)
    return;

  _fact_reading_pane_leave_navigation (self);
  g_set_object (&self->navigation, navigation);
  _fact_reading_pane_enter_navigation (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAVIGATION]);
}

static void
scrolled_cb (FactReadingPane *self,
             guint            offset)
{
  _fact_reading_pane_hide_popovers (self);
  self->top_offset = offset;
  if (!self->is_resting)
    fact_navigation_set_top_offset (self->navigation, offset);
}

/* A popover without a grab would stay above the windows of other programs. */
static void
notify_is_active_cb (FactReadingPane *self)
{
  if (gtk_window_is_active (self->window))
    return;

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  fact_article_view_cancel_drag (self->view);
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

/* On its way backwards out of the text GTK tries each widget around it: who gave it back to the text would keep the keyboard there. */
static gboolean
fact_reading_pane_grab_focus (GtkWidget *widget)
{
  FactReadingPane *self = FACT_READING_PANE (widget);

  return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_grab_focus (GTK_WIDGET (self->view));
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

  _fact_reading_pane_leave_navigation (self);

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
fact_reading_pane_finalize (GObject *object)
{
  g_free (FACT_READING_PANE (object)->article_id);

  G_OBJECT_CLASS (fact_reading_pane_parent_class)->finalize (object);
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
  object_class->finalize = fact_reading_pane_finalize;
  override_widget (widget_class);

  properties[PROP_NAVIGATION] =
    g_param_spec_object ("navigation", NULL, NULL, FACT_TYPE_NAVIGATION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SELECTION_CHANGED] = g_signal_new ("selection-changed", FACT_TYPE_READING_PANE, G_SIGNAL_RUN_LAST, 0,
                                             NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (FACT_TYPE_ARTICLE_VIEW);
  g_type_ensure (FACT_TYPE_COVERAGE_STRIP);
  gtk_widget_class_set_css_name (widget_class, "reading-pane");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/reading/fact-reading-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, FactReadingPane, stack);
  gtk_widget_class_bind_template_child (widget_class, FactReadingPane, article_box);
  gtk_widget_class_bind_template_child (widget_class, FactReadingPane, view);
  gtk_widget_class_bind_template_child (widget_class, FactReadingPane, strip);
}

static void
fact_reading_pane_init (FactReadingPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  fact_coverage_strip_set_view (self->strip, self->view);
  _fact_reading_pane_init_popovers (self);
  _fact_reading_pane_init_handles (self);
  g_signal_connect_swapped (self->view, "scrolled", G_CALLBACK (scrolled_cb), self);
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

/**
 * fact_reading_pane_set_text_label:
 * @self: a pane
 * @label: what to call its text
 *
 * Gives the text a name of its own, where there is another pane.
 */
void
fact_reading_pane_set_text_label (FactReadingPane *self,
                                  const char      *label)
{
  g_return_if_fail (FACT_IS_READING_PANE (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/**
 * fact_reading_pane_get_article_id:
 *
 * Returns: (transfer none) (nullable): the article on show
 */
const char *
fact_reading_pane_get_article_id (FactReadingPane *self)
{
  g_return_val_if_fail (FACT_IS_READING_PANE (self), NULL);

  return self->article_id;
}

/**
 * fact_reading_pane_get_top_offset:
 *
 * Returns: the code point at the top
 */
guint
fact_reading_pane_get_top_offset (FactReadingPane *self)
{
  g_return_val_if_fail (FACT_IS_READING_PANE (self), 0);

  return self->top_offset;
}
