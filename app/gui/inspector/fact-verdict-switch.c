/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-verdict-switch.h"

#include "keys/fact-key-hints.h"

struct _FactVerdictSwitch
{
  GtkWidget        parent_instance;

  FactVerdict      verdict;

  GtkToggleButton *buttons[FACT_N_VERDICTS];
};

G_DEFINE_FINAL_TYPE (FactVerdictSwitch, fact_verdict_switch, GTK_TYPE_WIDGET)

static void
show_verdict (FactVerdictSwitch *self)
{
  for (FactVerdict verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    gtk_toggle_button_set_active (self->buttons[verdict], self->verdict == verdict);
}

/* A button is down as soon as it is clicked; whether the verdict follows is for the project to say. */
static void
clicked_cb (FactVerdictSwitch *self,
            GtkToggleButton   *button)
{
  for (FactVerdict verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    {
      if (self->buttons[verdict] == button)
        gtk_widget_activate_action (GTK_WIDGET (self), "claim.set-verdict", "s", fact_verdict_to_nick (verdict));
    }
  show_verdict (self);
}

static void
fact_verdict_switch_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_VERDICT_SWITCH);

  G_OBJECT_CLASS (fact_verdict_switch_parent_class)->dispose (object);
}

static void
bind_button (GtkWidgetClass *widget_class,
             const char     *name,
             FactVerdict     verdict)
{
  gtk_widget_class_bind_template_child_full (widget_class, name, FALSE,
                                             G_STRUCT_OFFSET (FactVerdictSwitch, buttons)
                                             + (gssize) verdict * (gssize) sizeof (GtkToggleButton *));
}

static void
fact_verdict_switch_class_init (FactVerdictSwitchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_verdict_switch_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-verdict-switch.ui");
  bind_button (widget_class, "supported_button", FACT_VERDICT_SUPPORTED);
  bind_button (widget_class, "disputed_button", FACT_VERDICT_DISPUTED);
  bind_button (widget_class, "unverified_button", FACT_VERDICT_UNVERIFIED);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
fact_verdict_switch_init (FactVerdictSwitch *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (FactVerdict verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    fact_key_hints_tell (GTK_WIDGET (self->buttons[verdict]), "claim.set-verdict", fact_verdict_to_nick (verdict));

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
