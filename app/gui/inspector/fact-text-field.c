/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-text-field.h"

#include "inspector/fact-excerpt.h"
#include "inspector/fact-text-bound.h"
#include "inspector/fact-text-difference.h"
#include "inspector/fact-text-height.h"
#include "sidebar/fact-widget-children.h"

/* Laying out an unbroken run costs the square of its length when words are kept together: beyond this they are not. */
#define MAX_UNBROKEN_CHARS 1000

struct _FactTextField
{
  GtkWidget           parent_instance;

  char               *title;
  gboolean            is_single_line;
  gboolean            is_editable;
  gboolean            is_cut;            /* what the project says is too long to be shown whole, and so to be edited */
  gboolean            is_following;      /* the text is being brought to what the project says */
  gboolean            is_in_action;      /* typing over a selection is two changes of the text, but one of the user */
  gboolean            has_changed;       /* in that action */

  FactTextHeight     *height;

  GtkWidget          *overlay;
  GtkTextView        *view;
  GtkTextBuffer      *buffer;
  GtkLabel           *placeholder_label;
  GtkEventController *key_controller;
};

enum { PROP_0, PROP_PLACEHOLDER, PROP_TITLE, PROP_EDITABLE, PROP_SINGLE_LINE, N_PROPS };
static GParamSpec *properties[N_PROPS];

enum { EDITED, ACCEPTED, CANCELLED, ENTERED, LEFT, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactTextField, fact_text_field, GTK_TYPE_WIDGET)

static void
choose_wrap_mode (FactTextField *self,
                  const char    *text)
{
  gtk_text_view_set_wrap_mode (self->view, fact_longest_run (text) > MAX_UNBROKEN_CHARS ? GTK_WRAP_CHAR : GTK_WRAP_WORD_CHAR);
}

static void
show_placeholder (FactTextField *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->placeholder_label), gtk_text_buffer_get_char_count (self->buffer) == 0);
}

static void
tell_of_edit (FactTextField *self)
{
  g_autofree char *text = fact_text_field_dup_text (self);

  choose_wrap_mode (self, text);
  g_signal_emit (self, signals[EDITED], 0, text);
}

static void
buffer_changed_cb (FactTextField *self)
{
  show_placeholder (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  if (self->is_following)
    return;

  if (self->is_in_action)
    self->has_changed = TRUE;
  else
    tell_of_edit (self);
}

static void
user_action_begun_cb (FactTextField *self)
{
  self->is_in_action = TRUE;
  self->has_changed = FALSE;
}

static void
user_action_ended_cb (FactTextField *self)
{
  self->is_in_action = FALSE;
  if (self->has_changed)
    tell_of_edit (self);
}

/* What is pasted or dropped into a line of words makes no second one. */
static void
insert_text_cb (FactTextField *self,
                GtkTextIter   *place,
                const char    *text,
                int            len)
{
  g_autofree char *given = NULL;
  g_autofree char *line = NULL;

  if (!self->is_single_line || self->is_following)
    return;

  given = len < 0 ? g_strdup (text) : g_strndup (text, (gsize) len);
  line = fact_line_without_ends (given);
  if (line == NULL)
    return;

  g_signal_stop_emission_by_name (self->buffer, "insert-text");
  gtk_text_buffer_insert (self->buffer, place, line, -1);
}

static gboolean
is_enter (guint key)
{
  return key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter;
}

static gboolean
key_pressed_cb (FactTextField   *self,
                guint            key,
                guint            code,
                GdkModifierType  state)
{
  GdkEvent *event = gtk_event_controller_get_current_event (self->key_controller);
  gboolean accepts = self->is_single_line && is_enter (key);

  if (key != GDK_KEY_Escape && !accepts)
    return GDK_EVENT_PROPAGATE;

  /* Who writes Chinese or Japanese chooses words with Enter and gives them up with Escape: then they are not for us. */
  if (event != NULL && gtk_text_view_im_context_filter_keypress (self->view, event))
    return GDK_EVENT_STOP;

  g_signal_emit (self, signals[accepts ? ACCEPTED : CANCELLED], 0);

  return GDK_EVENT_STOP;
}

static void
focus_enter_cb (FactTextField *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "focused");
  g_signal_emit (self, signals[ENTERED], 0);
}

static void
focus_leave_cb (FactTextField *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "focused");
  g_signal_emit (self, signals[LEFT], 0);
}

static void
update_editable (FactTextField *self)
{
  gtk_text_view_set_editable (self->view, self->is_editable && !self->is_cut);
}

static void
set_title (FactTextField *self,
           const char    *title)
{
  g_free (self->title);
  self->title = g_strdup (title);
  if (title != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static GtkSizeRequestMode
fact_text_field_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
fact_text_field_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  FactTextField *self = FACT_TEXT_FIELD (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    gtk_widget_measure (self->overlay, orientation, -1, minimum, natural, NULL, NULL);
  else
    *minimum = *natural = fact_text_height_get (self->height, for_size);
}

static void
fact_text_field_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  gtk_widget_size_allocate (FACT_TEXT_FIELD (widget)->overlay, &(GtkAllocation) { 0, 0, width, height }, -1);
}

/* Shift+Tab would not lead out of the field if it gave the keyboard back to its own text. */
static gboolean
fact_text_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_grab_focus (GTK_WIDGET (FACT_TEXT_FIELD (widget)->view));
}

static void
fact_text_field_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  FactTextField *self = FACT_TEXT_FIELD (object);

  switch (prop_id)
    {
    case PROP_PLACEHOLDER:
      g_value_set_string (value, gtk_label_get_text (self->placeholder_label));
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_EDITABLE:
      g_value_set_boolean (value, self->is_editable);
      break;
    case PROP_SINGLE_LINE:
      g_value_set_boolean (value, self->is_single_line);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_text_field_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  FactTextField *self = FACT_TEXT_FIELD (object);

  switch (prop_id)
    {
    case PROP_PLACEHOLDER:
      gtk_label_set_text (self->placeholder_label, g_value_get_string (value) != NULL ? g_value_get_string (value) : "");
      break;
    case PROP_TITLE:
      set_title (self, g_value_get_string (value));
      break;
    case PROP_EDITABLE:
      self->is_editable = g_value_get_boolean (value);
      update_editable (self);
      break;
    case PROP_SINGLE_LINE:
      self->is_single_line = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_text_field_dispose (GObject *object)
{
  g_clear_pointer (&FACT_TEXT_FIELD (object)->height, fact_text_height_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_TEXT_FIELD);
  fact_widget_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (fact_text_field_parent_class)->dispose (object);
}

static void
fact_text_field_finalize (GObject *object)
{
  g_free (FACT_TEXT_FIELD (object)->title);

  G_OBJECT_CLASS (fact_text_field_parent_class)->finalize (object);
}

static guint
new_plain_signal (const char *name)
{
  return g_signal_new (name, FACT_TYPE_TEXT_FIELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_EDITABLE] = g_param_spec_boolean ("editable", NULL, NULL, TRUE, flags);
  properties[PROP_SINGLE_LINE] = g_param_spec_boolean ("single-line", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
fact_text_field_class_init (FactTextFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fact_text_field_get_property;
  object_class->set_property = fact_text_field_set_property;
  object_class->dispose = fact_text_field_dispose;
  object_class->finalize = fact_text_field_finalize;
  widget_class->get_request_mode = fact_text_field_get_request_mode;
  widget_class->measure = fact_text_field_measure;
  widget_class->size_allocate = fact_text_field_size_allocate;
  widget_class->grab_focus = fact_text_field_grab_focus;

  install_properties (object_class);
  signals[EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[ACCEPTED] = new_plain_signal ("accepted");
  signals[CANCELLED] = new_plain_signal ("cancelled");
  signals[ENTERED] = new_plain_signal ("entered");
  signals[LEFT] = new_plain_signal ("left");

  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-text-field.ui");
  gtk_widget_class_bind_template_child (widget_class, FactTextField, overlay);
  gtk_widget_class_bind_template_child (widget_class, FactTextField, view);
  gtk_widget_class_bind_template_child (widget_class, FactTextField, buffer);
  gtk_widget_class_bind_template_child (widget_class, FactTextField, placeholder_label);
  gtk_widget_class_bind_template_child (widget_class, FactTextField, key_controller);
  gtk_widget_class_bind_template_callback (widget_class, buffer_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, insert_text_cb);
  gtk_widget_class_bind_template_callback (widget_class, user_action_begun_cb);
  gtk_widget_class_bind_template_callback (widget_class, user_action_ended_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_enter_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_leave_cb);
}

static void
fact_text_field_init (FactTextField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->is_editable = TRUE;
  self->height = fact_text_height_new (self->view);
  fact_text_bound_attach (self->view);
}

/**
 * fact_text_field_new:
 *
 * Returns: (transfer floating): an empty field
 */
GtkWidget *
fact_text_field_new (void)
{
  return g_object_new (FACT_TYPE_TEXT_FIELD, NULL);
}

/**
 * fact_text_field_dup_text:
 * @self: a field
 *
 * Returns: (transfer full): what stands in it
 */
char *
fact_text_field_dup_text (FactTextField *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (FACT_IS_TEXT_FIELD (self), NULL);

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);

  return gtk_text_buffer_get_text (self->buffer, &start, &end, TRUE);
}

/**
 * fact_text_field_set_text:
 * @self: a field
 * @text: what it is to say
 *
 * Brings the field to what the project says, without #FactTextField::edited. Only the stretch that differs is replaced, so the caret
 * stays where it is unless it stood in there. Of more than %FACT_TEXT_BOUND characters the first are shown, and cannot be edited.
 */
void
fact_text_field_set_text (FactTextField *self,
                          const char    *text)
{
  g_autofree char *before = NULL;
  g_autofree char *shown = NULL;
  FactTextDifference difference;
  GtkTextIter start, end;

  g_return_if_fail (FACT_IS_TEXT_FIELD (self));
  g_return_if_fail (text != NULL);

  shown = fact_text_bound_dup_shown (text);
  self->is_cut = shown != NULL;
  update_editable (self);
  if (shown != NULL)
    text = shown;

  before = fact_text_field_dup_text (self);
  if (!fact_text_difference_find (before, text, &difference))
    return;

  self->is_following = TRUE;
  choose_wrap_mode (self, text);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &start, (int) difference.start);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, (int) (difference.start + difference.n_removed));
  gtk_text_buffer_delete (self->buffer, &start, &end);
  gtk_text_buffer_insert (self->buffer, &start, difference.inserted, (int) difference.n_inserted_bytes);
  self->is_following = FALSE;
}

/**
 * fact_text_field_edit_all:
 * @self: a field
 *
 * Gives the field the keyboard focus with all its text selected, so that typing replaces it.
 */
void
fact_text_field_edit_all (FactTextField *self)
{
  GtkTextIter start, end;

  g_return_if_fail (FACT_IS_TEXT_FIELD (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_select_range (self->buffer, &end, &start);
}

/**
 * fact_text_field_has_focus:
 * @self: a field
 *
 * Returns: whether the keyboard focus is in the field
 */
gboolean
fact_text_field_has_focus (FactTextField *self)
{
  g_return_val_if_fail (FACT_IS_TEXT_FIELD (self), FALSE);

  return gtk_widget_is_focus (GTK_WIDGET (self->view));
}
