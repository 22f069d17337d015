/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-action-needs.h"

#include "../../core/edit/fixed-context.h"
#include "../small-document.h"

static void
test_needs (void)
{
  const FactActionNeeds claim = FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM;
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactDocument) empty_document = fact_document_new (context, "Ellery Tunnel");
  g_autoptr (FactNavigation) empty = fact_navigation_new (empty_document);
  g_autoptr (FactDocument) document = small_document_new (context);
  g_autoptr (FactNavigation) navigation = fact_navigation_new (document);

  g_assert_false (fact_action_needs_are_met (FACT_NEEDS_NOTHING, NULL));
  g_assert_true (fact_action_needs_are_met (FACT_NEEDS_NOTHING, empty));
  g_assert_true (fact_action_needs_are_met (FACT_NEEDS_WRITABLE, empty));
  g_assert_false (fact_action_needs_are_met (FACT_NEEDS_ARTICLE, empty));

  g_assert_true (fact_action_needs_are_met (FACT_NEEDS_ARTICLE, navigation));
  g_assert_false (fact_action_needs_are_met (claim, navigation));

  fact_navigation_select_claim (navigation, "two");
  g_assert_true (fact_action_needs_are_met (claim, navigation));
  g_assert_false (fact_action_needs_are_met (FACT_NEEDS_WAY_BACK, navigation));

  fact_navigation_go_to_claim (navigation, "one");
  g_assert_true (fact_action_needs_are_met (claim | FACT_NEEDS_WAY_BACK, navigation));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/navigation/action-needs", test_needs);

  return g_test_run ();
}
