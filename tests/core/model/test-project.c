/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-project.h"

#include "list-mirror.h"
#include "small-project.h"

/*
 * What a step does to the list of claims, one letter and places each: "-2" removes, "+2" inserts, "=2" replaces, ">0,3" moves.
 * There are eight claims to begin with.
 */
typedef struct
{
  const char *name;
  const char *changes;
  const char *told;
} ListCase;

static const ListCase list_cases[] = {
  { "replace", "=3", "" },
  { "remove-first", "-0", "0-1+0" },
  { "remove-last", "-7", "7-1+0" },
  { "remove-run", "-2 -2 -2", "2-3+0" },
  { "remove-run-from-behind", "-4 -3 -2", "2-3+0" },
  { "remove-run-from-the-middle", "-3 -2 -2", "2-3+0" },
  { "remove-two", "-1 -5", "1-1+0 5-1+0" },
  { "remove-all", "-0 -0 -0 -0 -0 -0 -0 -0", "0-8+0" },
  { "append", "+8", "8-0+1" },
  { "append-run", "+8 +9 +10", "8-0+3" },
  { "insert-at-front", "+0 +0", "0-0+2" },
  { "insert-inside-run", "+3 +4 +4", "3-0+3" },
  { "insert-two", "+0 +5", "0-0+1 5-0+1" },
  { "remove-and-insert", "-2 +2", "2-1+1" },
  { "insert-and-remove-behind", "+2 -3", "2-1+1" },
  { "insert-and-remove-before", "+2 -1", "1-1+1" },
  { "insert-and-remove-again", "+3 -3", "" },
  { "insert-two-and-remove-one", "+3 +4 -3", "3-0+1" },
  { "exchange-run", "-2 -2 +2 +3 +4", "2-2+3" },
  { "remove-replace-remove", "-2 =0 -2", "2-2+0" },
  { "move-down", ">1,5", "1-1+0 5-0+1" },
  { "move-up", ">5,1", "5-1+0 1-0+1" },
  { "move-to-itself", ">3,3", "" },
};

static FactState *
state_of (guint n)
{
  g_autoptr (GRefString) id = g_ref_string_new ("project");
  g_autoptr (FactHeader) header = fact_header_new (id, "", "");
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *claim_id = g_strdup_printf ("c%u", i);

      g_ptr_array_add (claims, small_claim_new (claim_id, i + 1, claim_id));
    }

  return fact_state_new_full (header, NULL, claims, NULL, NULL);
}

static void
list_change (FactState     *state,
             FactChangeSet *changes,
             const char    *word,
             guint          number)
{
  FactClaim *before = NULL;
  g_autoptr (FactClaim) after = NULL;
  g_autofree char *id = g_strdup_printf ("new%u", number);
  char *rest;
  guint place = (guint) g_ascii_strtoull (word + 1, &rest, 10);
  guint to = *rest == ',' ? (guint) g_ascii_strtoull (rest + 1, NULL, 10) : place;

  if (*word != '+')
    before = fact_state_get_claim (state, place);
  if (*word == '+')
    after = small_claim_new (id, 99, "new");
  else if (*word == '=')
    after = fact_claim_with_verdict (before, FACT_VERDICT_SUPPORTED);
  else if (*word == '>')
    after = fact_record_ref (before);

  fact_change_set_add (changes, before, after, before != NULL ? place : 0, after != NULL ? to : 0);
}

static FactChangeSet *
list_changes (FactState  *state,
              const char *words)
{
  FactChangeSet *changes = fact_change_set_new ();
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);
  g_autoptr (FactState) now = fact_state_ref (state);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autoptr (FactChangeSet) one = fact_change_set_new ();
      g_autoptr (FactState) before = g_steal_pointer (&now);
      const FactChange *change;

      list_change (before, one, parts[i], i);
      change = fact_change_set_get (one, 0);
      fact_change_set_add (changes, change->before, change->after, change->place_before, change->place_after);
      now = fact_state_apply (before, one);
    }

  return changes;
}

/* The list tells of as little as it can, and is what it told at every moment; so it is on the way back. */
static void
test_list (gconstpointer data)
{
  const ListCase *row = data;
  g_autoptr (FactState) state = state_of (8);
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactChangeSet) changes = list_changes (state, row->changes);
  g_autoptr (FactChangeSet) back = fact_change_set_inverted (changes);
  ListMirror mirror;

  list_mirror_init (&mirror, fact_project_get_claims (project));
  fact_project_apply (project, changes);
  g_assert_cmpstr (mirror.log->str, ==, row->told);
  list_mirror_assert (&mirror);
  for (guint i = 0; i < mirror.items->len; i++)
    g_assert_true (fact_claim_item_get_claim (mirror.items->pdata[i])
                   == fact_state_get_claim (fact_project_get_state (project), i));

  fact_project_apply (project, back);
  list_mirror_assert (&mirror);
  for (guint i = 0; i < 8; i++)
    g_assert_true (fact_claim_item_get_claim (mirror.items->pdata[i]) == fact_state_get_claim (state, i));
  list_mirror_clear (&mirror);
}

static void
apply_one (FactProject *project,
           gpointer     before,
           gpointer     after,
           guint        place)
{
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();

  fact_change_set_add (changes, before, after, before != NULL ? place : 0, after != NULL ? place : 0);
  fact_project_apply (project, changes);
}

static void
note_cb (GObject    *object,
         GParamSpec *pspec,
         GString    *log)
{
  g_string_append_printf (log, "%s ", pspec->name);
}

static void
updated_cb (GObject *object,
            GString *log)
{
  g_string_append (log, "updated ");
}

static gpointer
with_statement (gpointer record)
{
  return fact_claim_with_field (record, FACT_CLAIM_STATEMENT, "Other");
}

static gpointer
with_same_statement (gpointer record)
{
  return fact_claim_with_field (record, FACT_CLAIM_STATEMENT, fact_claim_get_statement (record));
}

static gpointer
with_rationale (gpointer record)
{
  return fact_claim_with_field (record, FACT_CLAIM_RATIONALE, "Because");
}

static gpointer
with_verdict (gpointer record)
{
  return fact_claim_with_verdict (record, FACT_VERDICT_SUPPORTED);
}

static gpointer
with_progress (gpointer record)
{
  return fact_claim_with_progress (record, FACT_PROGRESS_DONE);
}

static gpointer
without_evidence (gpointer record)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  return fact_claim_with_evidence (record, none);
}

static gpointer
with_title (gpointer record)
{
  return fact_article_with_field (record, FACT_ARTICLE_TITLE, "Other");
}

static gpointer
with_outlet (gpointer record)
{
  return fact_article_with_field (record, FACT_ARTICLE_OUTLET, "Other");
}

static gpointer
with_published (gpointer record)
{
  return fact_article_with_field (record, FACT_ARTICLE_PUBLISHED, "2024");
}

static gpointer
with_role (gpointer record)
{
  return fact_article_with_role (record, FACT_ROLE_SOURCE);
}

static gpointer
with_notes (gpointer record)
{
  return fact_article_with_field (record, FACT_ARTICLE_NOTES, "Other");
}

typedef struct
{
  const char    *name;
  FactRecordKind kind;
  gpointer       (*with) (gpointer record);
  const char    *told;
} ItemCase;

static const ItemCase item_cases[] = {
  { "statement", FACT_RECORD_CLAIM, with_statement, "statement updated " },
  { "same-statement", FACT_RECORD_CLAIM, with_same_statement, "updated " },
  { "rationale", FACT_RECORD_CLAIM, with_rationale, "updated " },
  { "verdict", FACT_RECORD_CLAIM, with_verdict, "verdict updated " },
  { "progress", FACT_RECORD_CLAIM, with_progress, "progress updated " },
  { "evidence", FACT_RECORD_CLAIM, without_evidence, "n-evidence updated " },
  { "title", FACT_RECORD_ARTICLE, with_title, "title updated " },
  { "outlet", FACT_RECORD_ARTICLE, with_outlet, "outlet updated " },
  { "published", FACT_RECORD_ARTICLE, with_published, "published updated " },
  { "role", FACT_RECORD_ARTICLE, with_role, "role updated " },
  { "notes", FACT_RECORD_ARTICLE, with_notes, "updated " },
};

static GListModel *
list_for (FactProject   *project,
          FactRecordKind kind)
{
  return kind == FACT_RECORD_CLAIM ? fact_project_get_claims (project) : fact_project_get_articles (project);
}

static gpointer
record_of (gpointer item)
{
  return FACT_IS_CLAIM_ITEM (item) ? (gpointer) fact_claim_item_get_claim (item) : (gpointer) fact_article_item_get_article (item);
}

/* A row says what changed and no more, and only the row whose record it is. */
static void
test_item (gconstpointer data)
{
  const ItemCase *row = data;
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (GObject) item = g_list_model_get_item (list_for (project, row->kind), 0);
  g_autoptr (GObject) other = g_list_model_get_item (list_for (project, row->kind), 1);
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GString) other_log = g_string_new (NULL);
  gpointer before = record_of (item);
  g_autoptr (FactRecord) after = row->with (before);

  g_signal_connect (item, "notify", G_CALLBACK (note_cb), log);
  g_signal_connect (item, "updated", G_CALLBACK (updated_cb), log);
  g_signal_connect (other, "notify", G_CALLBACK (note_cb), other_log);
  g_signal_connect (other, "updated", G_CALLBACK (updated_cb), other_log);
  apply_one (project, before, after, 0);

  g_assert_cmpstr (log->str, ==, row->told);
  g_assert_cmpstr (other_log->str, ==, "");
  g_assert_true (record_of (item) == (gpointer) after);
}

static void
test_items_finalise (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  gpointer item = g_list_model_get_item (fact_project_get_claims (project), 1);
  gpointer again = g_list_model_get_item (fact_project_get_claims (project), 1);

  g_assert_true (item == again);
  g_object_unref (again);
  g_assert_finalize_object (G_OBJECT (item));
  item = g_list_model_get_item (fact_project_get_claims (project), 1);
  g_assert_cmpstr (fact_claim_item_get_id (item), ==, "two");
  g_assert_finalize_object (G_OBJECT (item));
  g_assert_finalize_object (g_steal_pointer (&project));
}

static void
test_items_by_id (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactClaimItem) claim = fact_project_dup_claim_item (project, "two");
  g_autoptr (FactClaimItem) same_claim = g_list_model_get_item (fact_project_get_claims (project), 1);
  g_autoptr (FactArticleItem) article = fact_project_dup_article_item (project, "b");
  g_autoptr (FactArticleItem) same_article = g_list_model_get_item (fact_project_get_articles (project), 1);

  g_assert_true (claim == same_claim);
  g_assert_true (article == same_article);
  g_assert_cmpuint (fact_article_item_get_tally (article).n_claims, ==, 1);
  g_assert_null (fact_project_dup_claim_item (project, "b"));
  g_assert_null (fact_project_dup_article_item (project, "two"));
}

/* A row that somebody kept while its claim was gone shows the claim that came back, even a changed one. */
static void
test_item_comes_back (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactClaimItem) item = g_list_model_get_item (fact_project_get_claims (project), 0);
  FactClaim *claim = fact_state_get_claim (state, 0);
  g_autoptr (FactClaim) changed = fact_claim_with_field (claim, FACT_CLAIM_STATEMENT, "Back again");
  g_autoptr (FactClaimItem) back = NULL;

  apply_one (project, claim, NULL, 0);
  g_assert_true (fact_claim_item_get_claim (item) == claim);
  apply_one (project, NULL, changed, 0);
  back = g_list_model_get_item (fact_project_get_claims (project), 0);
  g_assert_true (back == item);
  g_assert_true (fact_claim_item_get_claim (item) == changed);
}

/* Views let go of lists when they like, also after the project. */
static void
test_lists_outlive_project (void)
{
  g_autoptr (FactState) state = small_project_new ();
  FactProject *project = fact_project_new (state, NULL);
  g_autoptr (GListModel) articles = g_object_ref (fact_project_get_articles (project));
  g_autoptr (GListModel) claims = g_object_ref (fact_project_get_claims (project));
  g_autoptr (GObject) held = g_list_model_get_item (articles, 0);
  g_autoptr (FactArticleItem) made = NULL;
  g_autoptr (FactClaimItem) claim = NULL;

  g_assert_finalize_object (project);
  made = g_list_model_get_item (articles, 1);
  claim = g_list_model_get_item (claims, 1);
  g_assert_cmpstr (fact_article_item_get_id (made), ==, "b");
  g_assert_cmpstr (fact_claim_item_get_id (claim), ==, "two");
}

static void
changed_cb (FactProject   *project,
            FactChangeSet *changes,
            GString       *log)
{
  g_string_append_printf (log, "%u ", fact_change_set_get_n (changes));
  g_assert_cmpuint (fact_state_get_n_claims (fact_project_get_state (project)), ==,
                    g_list_model_get_n_items (fact_project_get_claims (project)));
}

static void
test_changed (void)
{
  g_autoptr (FactState) state = state_of (8);
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactChangeSet) changes = list_changes (state, "-2 +4 =0");
  g_autoptr (GString) log = g_string_new (NULL);

  g_signal_connect (project, "changed", G_CALLBACK (changed_cb), log);
  fact_project_apply (project, changes);
  g_assert_cmpstr (log->str, ==, "3 ");
}

static void
tally_cb (FactArticleItem *item,
          guint           *n)
{
  (*n)++;
}

/* An article's row counts its claims anew when one of them changes its verdict, and only then. */
static void
test_article_tally (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactArticleItem) a = g_list_model_get_item (fact_project_get_articles (project), 0);
  g_autoptr (FactArticleItem) c = g_list_model_get_item (fact_project_get_articles (project), 2);
  FactClaim *two = fact_state_find_claim (state, "two");
  g_autoptr (FactClaim) stated = fact_claim_with_field (two, FACT_CLAIM_STATEMENT, "x");
  g_autoptr (FactClaim) settled = fact_claim_with_verdict (stated, FACT_VERDICT_SUPPORTED);
  guint n_a = 0, n_c = 0;

  g_signal_connect (a, "tally-changed", G_CALLBACK (tally_cb), &n_a);
  g_signal_connect (c, "tally-changed", G_CALLBACK (tally_cb), &n_c);
  g_assert_cmpuint (fact_article_item_get_tally (a).by_verdict[FACT_VERDICT_UNVERIFIED], ==, 1);

  apply_one (project, two, stated, 1);
  g_assert_cmpuint (n_a, ==, 0);
  apply_one (project, stated, settled, 1);
  g_assert_cmpuint (n_a, ==, 1);
  g_assert_cmpuint (n_c, ==, 0);
  g_assert_cmpuint (fact_article_item_get_tally (a).by_verdict[FACT_VERDICT_SUPPORTED], ==, 1);
  g_assert_cmpuint (fact_article_item_get_tally (a).n_claims, ==, 2);
  g_assert_cmpuint (fact_project_get_article_tally (project, "a").n_claims, ==, 2);
  g_assert_cmpuint (fact_project_get_tally (project).n_claims, ==, 3);
}

/* A step that changes thousands of records all over the list: views hear of it once, and rows that somebody holds are right. */
static void
test_large (void)
{
  g_autoptr (FactState) state = state_of (3000);
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  g_autoptr (FactChangeSet) back = NULL;
  g_autoptr (FactClaimItem) kept = g_list_model_get_item (fact_project_get_claims (project), 1001);
  ListMirror mirror;

  for (guint i = 0; i < 1500; i++)
    {
      FactClaim *claim = fact_state_get_claim (state, 2 * i + 1);
      g_autoptr (FactClaim) settled = fact_claim_with_verdict (claim, FACT_VERDICT_DISPUTED);

      fact_change_set_add (changes, fact_state_get_claim (state, 2 * i), NULL, i, 0);
      fact_change_set_add (changes, claim, settled, i, i);
    }
  back = fact_change_set_inverted (changes);

  list_mirror_init (&mirror, fact_project_get_claims (project));
  fact_project_apply (project, changes);
  list_mirror_assert (&mirror);
  g_assert_cmpstr (mirror.log->str, ==, "0-3000+1500");
  g_assert_true (fact_claim_get_verdict (fact_claim_item_get_claim (kept)) == FACT_VERDICT_DISPUTED);
  fact_project_apply (project, back);
  list_mirror_assert (&mirror);
  g_assert_true (fact_claim_get_verdict (fact_claim_item_get_claim (kept)) == FACT_VERDICT_UNVERIFIED);
  list_mirror_clear (&mirror);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (list_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/project/list/", list_cases[i].name, NULL);

      g_test_add_data_func (path, &list_cases[i], test_list);
    }
  for (guint i = 0; i < G_N_ELEMENTS (item_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/project/item/", item_cases[i].name, NULL);

      g_test_add_data_func (path, &item_cases[i], test_item);
    }
  g_test_add_func ("/project/items-finalise", test_items_finalise);
  g_test_add_func ("/project/items-by-id", test_items_by_id);
  g_test_add_func ("/project/item-comes-back", test_item_comes_back);
  g_test_add_func ("/project/lists-outlive-project", test_lists_outlive_project);
  g_test_add_func ("/project/changed", test_changed);
  g_test_add_func ("/project/article-tally", test_article_tally);
  g_test_add_func ("/project/large", test_large);

  return g_test_run ();
}
