/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-shown-properties.h"

/**
 * fact_shown_properties_of:
 * @object: (transfer none): an object, which must live until fact_shown_properties_notify()
 * @properties: (array length=n_properties): its readable properties by their ids, so that the first is %NULL
 * @n_properties: at most %FACT_SHOWN_PROPERTIES_MAX
 *
 * Returns: their values now; to be given to fact_shown_properties_notify() once
 */
FactShownProperties
fact_shown_properties_of (gpointer     object,
                          GParamSpec **properties,
                          guint        n_properties)
{
  FactShownProperties self = { object, properties, n_properties, { G_VALUE_INIT } };

  g_assert (n_properties <= FACT_SHOWN_PROPERTIES_MAX);

  for (guint i = 1; i < n_properties; i++)
    {
      g_value_init (&self.values[i], properties[i]->value_type);
      G_OBJECT_GET_CLASS (object)->get_property (object, i, &self.values[i], properties[i]);
    }

  return self;
}

/**
 * fact_shown_properties_notify:
 * @self: values of before
 *
 * Notifies of the properties that have other values now, and frees what @self holds.
 */
void
fact_shown_properties_notify (FactShownProperties *self)
{
  /* Whoever is told may drop it. */
  g_autoptr (GObject) held = g_object_ref (self->object);
  FactShownProperties now = fact_shown_properties_of (self->object, self->properties, self->n_properties);

  for (guint i = 1; i < self->n_properties; i++)
    {
      gboolean has_changed = g_param_values_cmp (self->properties[i], &self->values[i], &now.values[i]) != 0;

      g_value_unset (&self->values[i]);
      g_value_unset (&now.values[i]);
      if (has_changed)
        g_object_notify_by_pspec (held, self->properties[i]);
    }
}
