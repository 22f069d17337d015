/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "window/fact-import-labels.h"
#include "window/fact-attachment-labels.h"
#include "window/fact-problem-labels.h"
#include "window/fact-project-name.h"
#include "window/fact-recent-label.h"
#include "window/fact-status-labels.h"

#include <locale.h>

/* Noon, so that no time zone makes another day of it. */
#define NOON(year, month, day) { year, month, day }

typedef struct
{
  const char *name;
  int         opened[3];
  int         now[3];
  const char *expected;
} RecentCase;

static const RecentCase recent_cases[] = {
  { "today", NOON (2026, 11, 22), NOON (2026, 11, 22), "tunnel.factproj, opened today" },
  { "yesterday", NOON (2026, 11, 21), NOON (2026, 11, 22), "tunnel.factproj, opened yesterday" },
  { "yesterday-last-year", NOON (2025, 12, 31), NOON (2026, 1, 1), "tunnel.factproj, opened yesterday" },
  { "this-year", NOON (2026, 3, 4), NOON (2026, 11, 22), "tunnel.factproj, opened 4 March" },
  { "last-year", NOON (2025, 2, 27), NOON (2026, 11, 22), "tunnel.factproj, opened 27 February 2025" },
  { "clock-went-back", NOON (2026, 11, 23), NOON (2026, 11, 22), "tunnel.factproj, opened today" },
};

static gint64
to_unix (const int day[3])
{
  g_autoptr (GDateTime) time = g_date_time_new_local (day[0], day[1], day[2], 12, 0, 0);

  return g_date_time_to_unix (time);
}

static void
test_recent (gconstpointer data)
{
  const RecentCase *row = data;
  g_autofree char *label = fact_recent_label_place ("/home/x/tunnel.factproj", to_unix (row->opened), to_unix (row->now));

  g_assert_cmpstr (label, ==, row->expected);
}

static void
test_recent_unknown (void)
{
  g_autofree char *label = fact_recent_label_place ("/home/x/tunnel.factproj", 0, to_unix (recent_cases[0].now));

  g_assert_cmpstr (label, ==, "tunnel.factproj");
}

typedef struct
{
  const char *name;
  FactTally   tally;
  const char *expected;
} DoneCase;

static const DoneCase done_cases[] = {
  { "none", { { 0 }, 0, 0 }, "No claims yet" },
  { "some", { { 12, 4, 9 }, 10, 25 }, "10 of 25 done" },
  { "all", { { 1, 0, 0 }, 1, 1 }, "1 of 1 done" },
  { "one-query", { { 1, 1, 0 }, 1, 2, 1 }, "1 of 2 done, 1 open query" },
  { "some-queries", { { 12, 4, 9 }, 10, 25, 3 }, "10 of 25 done, 3 open queries" },
};

static void
test_done (gconstpointer data)
{
  const DoneCase *row = data;
  g_autofree char *label = fact_status_label_done (&row->tally);

  g_assert_cmpstr (label, ==, row->expected);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *expected;
} MenuCase;

static const MenuCase menu_cases[] = {
  { "plain", "Set Verdict", "Set Verdict" },
  { "underscore", "a_b", "a__b" },
  { "underscores", "__", "____" },
  { "empty", "", "" },
};

static void
test_menu (gconstpointer data)
{
  const MenuCase *row = data;
  g_autofree char *label = fact_status_label_as_menu (row->text);

  g_assert_cmpstr (label, ==, row->expected);
}

static void
test_steps (void)
{
  g_autofree char *undo = fact_status_label_undo ("Set Verdict");
  g_autofree char *no_undo = fact_status_label_undo (NULL);
  g_autofree char *redo = fact_status_label_redo ("Set Verdict");
  g_autofree char *no_redo = fact_status_label_redo (NULL);

  g_assert_cmpstr (undo, ==, "Undo Set Verdict");
  g_assert_cmpstr (no_undo, ==, "Undo");
  g_assert_cmpstr (redo, ==, "Redo Set Verdict");
  g_assert_cmpstr (no_redo, ==, "Redo");
}

static void
test_saved (void)
{
  static const char *const expected[] = { "Not saved yet", "All changes saved", "Unsaved changes", "Read-only" };

  for (FactSavedState state = FACT_SAVED_NEVER; state <= FACT_SAVED_READ_ONLY; state++)
    {
      g_autofree char *label = fact_status_label_saved (state);

      g_assert_cmpstr (label, ==, expected[state]);
    }
}

typedef struct
{
  const char *name;
  gint64      seconds;
  const char *expected;
} AutosavedCase;

static const AutosavedCase autosaved_cases[] = {
  { "seconds", 12, "Unsaved changes, last autosave 12 s ago" },
  { "minutes", 60, "Unsaved changes, last autosave 1 min ago" },
  { "last-minute", 3599, "Unsaved changes, last autosave 59 min ago" },
  { "hours", 7300, "Unsaved changes, last autosave 2 h ago" },
  { "clock-went-back", -1, "Unsaved changes, last autosave 0 s ago" },
};

static void
test_autosaved (gconstpointer data)
{
  const AutosavedCase *row = data;
  g_autofree char *label = fact_status_label_autosaved (row->seconds);

  g_assert_cmpstr (label, ==, row->expected);
}

static void
test_verdicts (void)
{
  static const char *const expected[] = { "1 supported", "1 disputed", "1 unverified" };

  for (FactVerdict verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    {
      g_autofree char *label = fact_status_label_verdict (verdict, 1);

      g_assert_cmpstr (label, ==, expected[verdict]);
    }
}

typedef struct
{
  const char      *name;
  FactImportCounts counts;
  const char      *add;
  const char      *progress;
  const char      *summary;
} CountsCase;

static const CountsCase counts_cases[] = {
  { "nothing", { 0 }, "Add Articles", "0 of 0 files", "" },
  { "one", { .n_items = 1, .n_wanted = 1 }, "Add 1 Article", "1 of 1 file", "1 read" },
  { "all-kinds", { .n_items = 9, .n_to_go = 2, .n_wanted = 4, .n_duplicates = 1, .n_failed = 1, .n_skipped = 1 },
    "Add 4 Articles", "7 of 9 files", "4 read   1 duplicate   1 could not be read   1 skipped   2 to go" },
  { "left-out", { .n_items = 5, .n_wanted = 3, .n_left_out = 2 }, "Add 3 Articles", "5 of 5 files",
    "3 read   2 folders read in part" },
  { "none-wanted", { .n_items = 2, .n_duplicates = 2 }, "Add Articles", "2 of 2 files", "2 duplicates" },
};

static void
test_counts (gconstpointer data)
{
  const CountsCase *row = data;
  g_autofree char *add = fact_import_label_add (&row->counts);
  g_autofree char *progress = fact_import_label_progress (&row->counts);
  g_autofree char *summary = fact_import_label_summary (&row->counts);

  g_assert_cmpstr (add, ==, row->add);
  g_assert_cmpstr (progress, ==, row->progress);
  g_assert_cmpstr (summary, ==, row->summary);
}

static FactImportItem *
new_item (const char *title,
          const char *outlet,
          const char *published,
          guint       n_words,
          const char *duplicate_of)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/d/article.txt");
  FactImportItem *item = fact_import_item_new (file);
  FactImported *imported = g_new0 (FactImported, 1);

  imported->text = fact_text_new ("Words.\n", -1);
  imported->title = g_strdup (title);
  imported->outlet = g_strdup (outlet);
  imported->published = g_strdup (published);
  imported->warnings = g_ptr_array_new_with_free_func (g_free);
  _fact_import_item_take_result (item, imported, g_strdup ("00"), n_words, duplicate_of);

  return item;
}

static void
assert_status (FactImportItem *item,
               const char     *expected)
{
  g_autofree char *label = fact_import_label_status (item);

  g_assert_cmpstr (label, ==, expected);
}

static void
test_import_status (void)
{
  g_autoptr (FactImportItem) full = new_item ("Ferry ridership", "Port Ellery Transit", "2026-01-08", 402, NULL);
  g_autoptr (FactImportItem) bare = new_item ("", NULL, NULL, 1, NULL);
  g_autoptr (FactImportItem) duplicate = new_item ("Title", NULL, NULL, 5, "Other <b>title</b>");
  g_autoptr (GFile) file = g_file_new_for_path ("/d/pipe");
  g_autoptr (FactImportItem) failed = fact_import_item_new (file);

  assert_status (full, "Read, 402 words. Ferry ridership, Port Ellery Transit, 2026-01-08");
  assert_status (bare, "Read, 1 word.");
  assert_status (duplicate, "Left out, duplicate of “Other <b>title</b>”");
  assert_status (failed, "Waiting");
  _fact_import_item_set_status (failed, FACT_IMPORT_READING);
  assert_status (failed, "Reading");
  _fact_import_item_fail (failed, "This is a pipe.");
  assert_status (failed, "Could not be read: This is a pipe.");
  _fact_import_item_leave_out (failed, "1 folder in this one was left out.");
  assert_status (failed, "1 folder in this one was left out.");
  _fact_import_item_set_status (failed, FACT_IMPORT_SKIPPED);
  assert_status (failed, "Skipped");
  _fact_import_item_set_status (duplicate, FACT_IMPORT_ADD_ANYWAY);
  assert_status (duplicate, "Will be added, though it duplicates “Other <b>title</b>”");
}

typedef struct
{
  const char *name;
  guint       n_problems;
  guint       n_repairs;
  const char *expected;
} ProblemCase;

static const ProblemCase problem_cases[] = {
  { "none", 0, 0, NULL },
  { "one-problem", 1, 0, "1 entry of this file could not be opened as it stands." },
  { "repairs", 0, 3, "3 marks were not where their words are: they were moved, or are lost." },
  { "both", 2, 1, "2 entries of this file could not be opened as they stand. 1 mark was not where its words are: it was moved, or is lost." },
};

static void
test_problems (gconstpointer data)
{
  const ProblemCase *row = data;
  g_autofree char *label = fact_problem_label_summary (row->n_problems, row->n_repairs);

  g_assert_cmpstr (label, ==, row->expected);
}

static void
test_problem_place (void)
{
  g_autoptr (FactProblem) placed = fact_problem_new (FACT_PROBLEM_BROKEN, "claims[3].evidence[0]", 17, "No.");
  g_autoptr (FactProblem) unplaced = fact_problem_new (FACT_PROBLEM_BROKEN, "claims[3]", 0, "No.");
  g_autofree char *place = fact_problem_label_place (placed);
  g_autofree char *path = fact_problem_label_place (unplaced);

  g_assert_cmpstr (place, ==, "Line 17, claims[3].evidence[0]");
  g_assert_cmpstr (path, ==, "claims[3]");
}

typedef struct
{
  const char          *name;
  FactAttachmentState  state;
  const char          *file;
  const char          *folder;
  guint                n;
  const char          *expected;
} AttachmentCase;

static const AttachmentCase attachment_cases[] = {
  { "none", FACT_ATTACHMENT_GOOD, "x.pdf", "e.factproj.d", 0, NULL },
  { "missing", FACT_ATTACHMENT_MISSING, "x.pdf", "e.factproj.d", 1, "The file “x.pdf” kept for claim 3 is missing from e.factproj.d." },
  { "old-folder", FACT_ATTACHMENT_MISSING, "a.factproj.d/x.pdf", "e.factproj.d", 1,
    "The file “x.pdf” kept for claim 3 is missing from e.factproj.d." },
  { "not-saved", FACT_ATTACHMENT_MISSING, "x.pdf", NULL, 1, "The file “x.pdf” kept for claim 3 is missing." },
  { "changed", FACT_ATTACHMENT_CHANGED, "x.pdf", NULL, 1, "The file “x.pdf” kept for claim 3 was changed since it was attached." },
  { "unreadable", FACT_ATTACHMENT_UNREADABLE, "x.pdf", NULL, 1, "The file “x.pdf” kept for claim 3 cannot be read." },
  { "refused", FACT_ATTACHMENT_REFUSED, "/etc/passwd", NULL, 1,
    "The file “/etc/passwd” of claim 3 is not one of this project, and was not looked for." },
  { "several", FACT_ATTACHMENT_MISSING, "x.pdf", NULL, 2, "2 attached files are missing or were changed." },
};

static void
test_attachments (gconstpointer data)
{
  const AttachmentCase *row = data;
  g_autoptr (GRefString) id = g_ref_string_new ("id");
  g_autoptr (FactClaim) claim = fact_claim_new (id, 3);
  g_autoptr (FactEvidence) bare = fact_evidence_new (id, FACT_EVIDENCE_ATTACHMENT, FACT_STANCE_CONTEXT, "");
  g_autoptr (FactEvidence) evidence = fact_evidence_with_detail (bare, FACT_DETAIL_FILE, row->file);
  FactAttachmentFinding finding = { claim, evidence, row->state, NULL };
  g_autoptr (GPtrArray) findings = g_ptr_array_new ();
  g_autofree char *summary = NULL;

  for (guint i = 0; i < row->n; i++)
    g_ptr_array_add (findings, &finding);
  summary = fact_attachment_label_summary (findings, row->folder);
  g_assert_cmpstr (summary, ==, row->expected);
}

typedef struct
{
  const char *name;
  const char *title;
  const char *path;
  const char *expected;
} NameCase;

static const NameCase name_cases[] = {
  { "title", "Ellery Tunnel", "/home/x/tunnel.factproj", "Ellery Tunnel" },
  { "no-title", "", "/home/x/tunnel.factproj", "tunnel.factproj" },
  { "blank-title", " \302\240 ", "/home/x/tunnel.factproj", "tunnel.factproj" },
  { "neither", "", NULL, "Untitled Project" },
};

static void
test_name (gconstpointer data)
{
  const NameCase *row = data;
  g_autofree char *name = fact_project_name_new (row->title, row->path);

  g_assert_cmpstr (name, ==, row->expected);
}

#define ADD_ROWS(prefix, rows, func) \
  for (gsize i_ = 0; i_ < G_N_ELEMENTS (rows); i_++) \
    { \
      g_autofree char *path_ = g_strdup_printf (prefix "/%s", (rows)[i_].name); \
      g_test_add_data_func (path_, &(rows)[i_], func); \
    }

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("/window-labels/name", name_cases, test_name);
  ADD_ROWS ("/window-labels/recent", recent_cases, test_recent);
  g_test_add_func ("/window-labels/recent/unknown", test_recent_unknown);
  ADD_ROWS ("/window-labels/done", done_cases, test_done);
  ADD_ROWS ("/window-labels/menu", menu_cases, test_menu);
  g_test_add_func ("/window-labels/steps", test_steps);
  g_test_add_func ("/window-labels/saved", test_saved);
  ADD_ROWS ("/window-labels/autosaved", autosaved_cases, test_autosaved);
  g_test_add_func ("/window-labels/verdicts", test_verdicts);
  ADD_ROWS ("/window-labels/counts", counts_cases, test_counts);
  g_test_add_func ("/window-labels/import-status", test_import_status);
  ADD_ROWS ("/window-labels/problems", problem_cases, test_problems);
  ADD_ROWS ("/window-labels/attachments", attachment_cases, test_attachments);
  g_test_add_func ("/window-labels/problem-place", test_problem_place);

  return g_test_run ();
}
