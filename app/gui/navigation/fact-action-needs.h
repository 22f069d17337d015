/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

/* What an action needs, besides a document, to be able to do anything. */
typedef enum
{
  FACT_NEEDS_NOTHING = 0,
  FACT_NEEDS_WRITABLE = 1 << 0,      /* a document that may be changed */
  FACT_NEEDS_ARTICLE = 1 << 1,       /* an article on show */
  FACT_NEEDS_CLAIM = 1 << 2,         /* a current claim */
  FACT_NEEDS_WAY_BACK = 1 << 3       /* a place to go back to */
} FactActionNeeds;

gboolean fact_action_needs_are_met (FactActionNeeds  needs,
                                    FactNavigation  *navigation);

G_END_DECLS
