/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-view.h"

G_DEFINE_ENUM_TYPE (FactView, fact_view,
                    G_DEFINE_ENUM_VALUE (FACT_VIEW_READ, "read"),
                    G_DEFINE_ENUM_VALUE (FACT_VIEW_CLAIMS, "claims"))

/**
 * fact_view_to_nick:
 * @view: a view
 *
 * Returns: its word, never translated
 */
const char *
fact_view_to_nick (FactView view)
{
  return view == FACT_VIEW_CLAIMS ? "claims" : "read";
}

/**
 * fact_view_from_nick:
 * @nick: (nullable): the word of a view
 *
 * Returns: the view; %FACT_VIEW_READ for a word that names none
 */
FactView
fact_view_from_nick (const char *nick)
{
  return g_strcmp0 (nick, "claims") == 0 ? FACT_VIEW_CLAIMS : FACT_VIEW_READ;
}
