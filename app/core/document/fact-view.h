/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * FactView:
 * @FACT_VIEW_READ: the articles, one at a time
 * @FACT_VIEW_CLAIMS: all claims, as a table
 *
 * What of a project is on show. The nicks are those of the action “win.show-view” and of the remembered views.
 */
typedef enum
{
  FACT_VIEW_READ,
  FACT_VIEW_CLAIMS
} FactView;

#define FACT_TYPE_VIEW (fact_view_get_type ())

GType       fact_view_get_type  (void) G_GNUC_CONST;
const char *fact_view_to_nick   (FactView    view);
FactView    fact_view_from_nick (const char *nick);

G_END_DECLS
