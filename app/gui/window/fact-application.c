/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-application.h"

#include "window/fact-window.h"

struct _FactApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (FactApplication, fact_application, ADW_TYPE_APPLICATION)

static void
fact_application_activate (GApplication *application)
{
  FactWindow *window = fact_window_new (GTK_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (window));
}

static void
fact_application_class_init (FactApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->activate = fact_application_activate;
}

static void
fact_application_init (FactApplication *self)
{
}

/**
 * fact_application_new:
 *
 * Returns: (transfer full): the program, to be run
 */
FactApplication *
fact_application_new (void)
{
  return g_object_new (FACT_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}

/**
 * fact_application_new_context:
 * @self: the program
 *
 * Returns: (transfer full): who edits, by the name that the log of a project gets
 */
FactEditContext *
fact_application_new_context (FactApplication *self)
{
  return fact_edit_context_new (g_get_real_name ());
}
