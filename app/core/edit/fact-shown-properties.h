/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define FACT_SHOWN_PROPERTIES_MAX 8

/**
 * FactShownProperties:
 *
 * The values of an object's properties at one moment, to notify of those, and only those, that are others later.
 */
typedef struct
{
  GObject     *object;
  GParamSpec **properties;
  guint        n_properties;
  GValue       values[FACT_SHOWN_PROPERTIES_MAX];
} FactShownProperties;

FactShownProperties fact_shown_properties_of     (gpointer              object,
                                                  GParamSpec          **properties,
                                                  guint                 n_properties);
void                fact_shown_properties_notify (FactShownProperties  *self);

G_END_DECLS
