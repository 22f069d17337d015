/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-claim-scope.h"

GType
fact_claim_scope_get_type (void)
{
  static gsize type = 0;

  if (g_once_init_enter (&type))
    {
      static const GEnumValue values[] = {
        { FACT_CLAIM_SCOPE_ARTICLE, "FACT_CLAIM_SCOPE_ARTICLE", "article" },
        { FACT_CLAIM_SCOPE_PROJECT, "FACT_CLAIM_SCOPE_PROJECT", "project" },
        { 0, NULL, NULL },
      };

      g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("FactClaimScope"), values));
    }

  return type;
}
