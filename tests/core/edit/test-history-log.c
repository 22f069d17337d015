/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "history-fixture.h"

typedef struct
{
  const char *name;
  const char *actions;
  const char *log;         /* id, action, from > to, what it reverts, who */
} LogCase;

static const LogCase log_cases[] = {
  { "unsaved-leaves-none", "verdict,undo", "" },
  { "redone", "verdict,undo,redo", "id-1 verdict unverified>supported Ada" },
  { "saved-is-reverted", "verdict,save,author Ben,undo",
    "id-1 verdict unverified>supported Ada; id-2 verdict supported>unverified reverts id-1 Ben" },
  { "reverted-and-redone", "verdict,save,undo,redo", "id-1 verdict unverified>supported Ada" },
  { "reverted-saved-and-redone", "verdict,save,undo,save,redo",
    "id-1 verdict unverified>supported Ada; id-2 verdict supported>unverified reverts id-1 Ada; "
    "id-3 verdict unverified>supported reverts id-2 Ada" },
  { "undone-saved-and-redone", "verdict,undo,save,redo", "id-1 verdict unverified>supported Ada" },
  { "one-saved-of-two", "verdict,save,verdict,undo,undo",
    "id-1 verdict unverified>supported Ada; id-3 verdict supported>unverified reverts id-1 Ada" },
  { "typing-is-one-entry", "type a,type ab,type abc,save,undo",
    "id-1 field > Ada; id-4 field > reverts id-1 Ada" },
  { "group-is-reverted-backwards", "begin G,verdict,type a,end,save,undo",
    "id-1 verdict unverified>supported Ada; id-2 field > Ada; id-3 field > reverts id-2 Ada; "
    "id-4 verdict supported>unverified reverts id-1 Ada" },
};

static void
test_log (gconstpointer data)
{
  const LogCase *row = data;
  g_auto (GStrv) actions = g_strsplit (row->actions, ",", -1);
  g_autoptr (GString) out = g_string_new (NULL);
  FactRecordList *log;
  HistoryFixture fixture;

  history_fixture_init (&fixture);
  for (guint i = 0; actions[i] != NULL; i++)
    history_fixture_act (&fixture, actions[i]);

  log = fact_state_get_records (fact_project_get_state (fixture.project), FACT_RECORD_ACTIVITY);
  for (guint i = 0; i < fact_record_list_get_n (log); i++)
    {
      FactActivity *entry = fact_record_list_get (log, i);

      g_string_append_printf (out, "%s%s %s %s>%s", i > 0 ? "; " : "", fact_record_get_id (entry),
                              fact_action_to_nick (fact_activity_get_action (entry)),
                              fact_activity_get_from (entry), fact_activity_get_to (entry));
      if (fact_activity_get_reverts (entry) != NULL)
        g_string_append_printf (out, " reverts %s", fact_activity_get_reverts (entry));
      g_string_append_printf (out, " %s", fact_activity_get_by (entry));
    }
  g_assert_cmpstr (out->str, ==, row->log);
  history_fixture_clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (log_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/history-log/", log_cases[i].name, NULL);

      g_test_add_data_func (path, &log_cases[i], test_log);
    }

  return g_test_run ();
}
