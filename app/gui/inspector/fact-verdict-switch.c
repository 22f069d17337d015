/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-verdict-switch.h"

struct _FactVerdictSwitch
{
  GtkWidget        parent_instance;

  FactVerdict      verdict;

  GtkToggleButton *supported_button;
  GtkToggleButton *disputed_button;
  GtkToggleButton *unverified_button;
};

G_DEFINE_FINAL_TYPE (FactVerdictSwitch, fact_verdict_switch, GTK_TYPE_WIDGET)

static void
show_verdict (FactVerdictSwitch *self)
{
  gtk_toggle_button_set_active (self->supported_button, self->verdict == FACT_VERDICT_SUPPORTED);
  gtk_toggle_button_set_active (self->disputed_button, self->verdict == FACT_VERDICT_DISPUTED);
  gtk_toggle_button_set_active (self->unverified_button, self->verdict == FACT_VERDICT_UNVERIFIED);
}

/* A button is down as soon as it is clicked; whether the verdict follows is for the project to say. */
static void
choose (FactVerdictSwitch *self,
        FactVerdict        verdict)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "claim.set-verdict", "s", fact_verdict_to_nick (verdict));
  show_verdict (self);
}

static void
supported_clicked_cb (FactVerdictSwitch *self)
{
  choose (self, FACT_VERDICT_SUPPORTED);
}

static void
disputed_clicked_cb (FactVerdictSwitch *self)
{
  choose (self, FACT_VERDICT_DISPUTED);
}

static void
unverified_clicked_cb (FactVerdictSwitch *self)
{
  choose (self, FACT_VERDICT_UNVERIFIED);
}

static void
fact_verdict_switch_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_VERDICT_SWITCH);

  G_OBJECT_CLASS (fact_verdict_switch_parent_class)->dispose (object);
}

static void
fact_verdict_switch_class_init (FactVerdictSwitchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_verdict_switch_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-verdict-switch.ui");
  gtk_widget_class_bind_template_child (widget_class, FactVerdictSwitch, supported_button);
  gtk_widget_class_bind_template_child (widget_class, FactVerdictSwitch, disputed_button);
  gtk_widget_class_bind_template_child (widget_class, FactVerdictSwitch, unverified_button);
  gtk_widget_class_bind_template_callback (widget_class, supported_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, disputed_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, unverified_clicked_cb);
}

static void
fact_verdict_switch_init (FactVerdictSwitch *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->verdict = FACT_VERDICT_UNVERIFIED;
  show_verdict (self);
}

/**
 * fact_verdict_switch_set_verdict:
 * @self: a switch
 * @verdict: the verdict to show as the present one
 */
void
fact_verdict_switch_set_verdict (FactVerdictSwitch *self,
                                 FactVerdict        verdict)
{
  g_return_if_fail (FACT_IS_VERDICT_SWITCH (self));

  if (self->verdict == verdict)
    return;

  self->verdict = verdict;
  show_verdict (self);
}
