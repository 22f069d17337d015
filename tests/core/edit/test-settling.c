/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-edits.h"
#include "edit/fact-settling.h"
#include "model/fact-mark-map.h"

#include "../model/small-project.h"
#include "fixed-context.h"

/* In the small project, article c has one cleared passage (0-6) and one of evidence (2-6). Its new text has both edited, or lost. */
#define EDITED "A cafe by the portal opened in August 2022. 日本語 too."
#define LOST "By the portal opened in August 2022. 日本語 too."

typedef struct
{
  const char   *name;
  const char   *words;
  FactMarkKind  kind;
  FactSettling  settling;
  FactSpan      span;
  int           outcome;           /* a FactEditError, or how many marks are unsettled then, less 100 */
  const char   *label;
  const char   *appears;           /* in the dump, with it */
} SettleCase;

#define UNSETTLED(n) ((n) - 100)
#define NOWHERE { 0, 0 }

static const SettleCase settle_cases[] = {
  { "keep-evidence", EDITED, FACT_MARK_EVIDENCE, FACT_SETTLE_KEEP, NOWHERE, UNSETTLED (1), "Words of Evidence for Claim 3", "2-6 ok article=\"c\" exact=\"cafe\"" },
  { "move-evidence", EDITED, FACT_MARK_EVIDENCE, FACT_SETTLE_MOVE, { 14, 20 }, UNSETTLED (1), "Words of Evidence for Claim 3", "14-20 ok article=\"c\" exact=\"portal\"" },
  { "remove-evidence", EDITED, FACT_MARK_EVIDENCE, FACT_SETTLE_REMOVE, NOWHERE, UNSETTLED (1), NULL, "remove-evidence" },
  { "keep-lost-evidence", LOST, FACT_MARK_EVIDENCE, FACT_SETTLE_KEEP, NOWHERE, FACT_EDIT_ERROR_BAD_SPAN, NULL, NULL },
  { "move-lost-evidence", LOST, FACT_MARK_EVIDENCE, FACT_SETTLE_MOVE, { 7, 13 }, UNSETTLED (1), "Words of Evidence for Claim 3", "7-13 ok article=\"c\" exact=\"portal\"" },
  { "remove-lost-evidence", LOST, FACT_MARK_EVIDENCE, FACT_SETTLE_REMOVE, NOWHERE, UNSETTLED (1), NULL, "remove-evidence" },
  { "beyond", EDITED, FACT_MARK_EVIDENCE, FACT_SETTLE_MOVE, { 14, 900 }, FACT_EDIT_ERROR_BAD_SPAN, NULL, NULL },

  { "keep-cleared", EDITED, FACT_MARK_CLEARED, FACT_SETTLE_KEEP, NOWHERE, UNSETTLED (1), "Marking as Read", "cleared 0-6 ok article=\"c\" exact=\"A cafe\"" },
  { "move-cleared", EDITED, FACT_MARK_CLEARED, FACT_SETTLE_MOVE, { 14, 20 }, UNSETTLED (1), "Marking as Read", "cleared 14-20 ok" },
  { "remove-cleared", EDITED, FACT_MARK_CLEARED, FACT_SETTLE_REMOVE, NOWHERE, UNSETTLED (1), "Marking as Unread", "restore" },
  { "keep-lost-cleared", LOST, FACT_MARK_CLEARED, FACT_SETTLE_KEEP, NOWHERE, FACT_EDIT_ERROR_BAD_SPAN, NULL, NULL },
  { "move-lost-cleared", LOST, FACT_MARK_CLEARED, FACT_SETTLE_MOVE, { 14, 20 }, UNSETTLED (1), "Marking as Read", "cleared 14-20 ok" },
  { "remove-lost-cleared", LOST, FACT_MARK_CLEARED, FACT_SETTLE_REMOVE, NOWHERE, UNSETTLED (1), "Marking as Unread", "restore" },
  { "cleared-beyond", EDITED, FACT_MARK_CLEARED, FACT_SETTLE_MOVE, { 14, 900 }, FACT_EDIT_ERROR_BAD_SPAN, NULL, NULL },
};

static FactState *
state_with (const char      *words,
            FactEditContext *context)
{
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (FactArticle) version = small_article_new ("version", words);
  g_autoptr (FactEdit) edit = fact_edit_replace_text (small, context, "c", version, NULL, NULL, NULL);

  return fact_state_apply (small, fact_edit_get_changes (edit));
}

static gboolean
find_mark (FactSpanIndex *index,
           FactMarkKind   kind,
           FactMark      *mark)
{
  for (guint i = 0; index != NULL && i < fact_span_index_get_n (index); i++)
    {
      *mark = *fact_span_index_get (index, i);
      if (mark->kind == kind)
        return TRUE;
    }

  return FALSE;
}

static void
assert_settled (const SettleCase *row,
                FactState        *state,
                FactEdit         *edit,
                FactMarkMap      *map)
{
  g_autoptr (FactState) after = fact_state_apply (state, fact_edit_get_changes (edit));
  g_autoptr (FactEdit) inverse = fact_edit_inverted (edit);
  g_autoptr (FactState) back = fact_state_apply (after, fact_edit_get_changes (inverse));
  g_autofree char *dump = fact_state_dump (after);
  g_autofree char *dump_before = fact_state_dump (state);
  g_autofree char *dump_back = fact_state_dump (back);

  if (row->label != NULL)
    g_assert_cmpstr (fact_edit_get_label (edit), ==, row->label);
  g_assert_nonnull (g_strstr_len (dump, -1, row->appears));
  g_assert_cmpstr (dump_back, ==, dump_before);
  fact_mark_map_update (map, fact_edit_get_changes (edit));
  g_assert_cmpint ((int) fact_mark_map_get_n_unsettled (map, "c") - 100, ==, row->outcome);
}

static void
test_settle (gconstpointer data)
{
  const SettleCase *row = data;
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) state = state_with (row->words, context);
  g_autoptr (FactMarkMap) map = fact_mark_map_new (state);
  g_autoptr (FactEdit) edit = NULL;
  g_autoptr (GError) error = NULL;
  FactMark mark;

  g_assert_cmpuint (fact_mark_map_get_n_unsettled (map, "c"), ==, 2);
  g_assert_true (find_mark (fact_mark_map_get_index (map, "c"), row->kind, &mark)
                 || find_mark (fact_mark_map_get_lost (map, "c"), row->kind, &mark));

  edit = fact_edit_settle_mark (state, context, "c", &mark, row->settling, row->span, &error);
  if (row->outcome >= 0)
    {
      g_assert_null (edit);
      g_assert_error (error, FACT_EDIT_ERROR, row->outcome);
      return;
    }

  g_assert_no_error (error);
  assert_settled (row, state, edit, map);
}

/* What is good already is nothing to settle. */
static void
test_nothing_waits (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) state = small_project_new ();
  FactMark mark = { { 0, 6 }, FACT_MARK_CLEARED, NULL, NULL };
  g_autoptr (GError) error = NULL;

  for (FactSettling settling = FACT_SETTLE_KEEP; settling <= FACT_SETTLE_REMOVE; settling++)
    {
      g_assert_null (fact_edit_settle_mark (state, context, "c", &mark, settling, mark.span, &error));
      g_assert_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_SPAN);
      g_clear_error (&error);
    }
  g_assert_null (fact_edit_settle_mark (state, context, "x", &mark, FACT_SETTLE_REMOVE, mark.span, &error));
  g_assert_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_ARTICLE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (settle_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/settling/", settle_cases[i].name, NULL);

      g_test_add_data_func (path, &settle_cases[i], test_settle);
    }
  g_test_add_func ("/settling/nothing-waits", test_nothing_waits);

  return g_test_run ();
}
