/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-import-list.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char            *folder;
  GPtrArray       *made;           /* paths, removed at the end, last first */
  FactEditContext *context;
  FactState       *state;
  FactImportList  *list;
  guint            n_items;        /* as counted from items-changed */
} Fixture;

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       n_removed,
                  guint       n_added,
                  gpointer    user_data)
{
  Fixture *fixture = user_data;

  fixture->n_items = fixture->n_items - n_removed + n_added;
  g_assert_cmpuint (fixture->n_items, ==, g_list_model_get_n_items (model));
}

/* A project with one article, “In the project”, of which its file has told a wrong checksum. */
static FactState *
new_state (FactEditContext *context)
{
  g_autoptr (GRefString) project_id = fact_edit_context_new_id (context);
  g_autoptr (GRefString) article_id = fact_edit_context_new_id (context);
  g_autoptr (FactHeader) header = fact_header_new (project_id, "Project", "2026-01-01T00:00:00Z");
  g_autoptr (FactText) text = fact_text_new ("The ferry ran until 1931.\n", -1);
  g_autoptr (FactArticle) plain = fact_article_new (article_id, text, "00");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);

  g_ptr_array_add (articles, fact_article_with_field (plain, FACT_ARTICLE_TITLE, "In the project"));

  return fact_state_new_full (header, articles, NULL, NULL, NULL);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  memset (fixture, 0, sizeof *fixture);
  fixture->folder = g_dir_make_tmp ("factdesk-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->made = g_ptr_array_new_with_free_func (g_free);
  fixture->context = fact_edit_context_new ("Tester");
  fixture->state = new_state (fixture->context);
  fixture->list = fact_import_list_new (fixture->state);
  g_signal_connect (fixture->list, "items-changed", G_CALLBACK (items_changed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  /* Not asserted to be finalised here: the worker thread may be about to drop its last reference. */
  g_signal_handlers_disconnect_by_data (fixture->list, fixture);
  g_clear_object (&fixture->list);
  for (guint i = fixture->made->len; i-- > 0;)
    g_remove (g_ptr_array_index (fixture->made, i));
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);

  g_ptr_array_unref (fixture->made);
  fact_state_unref (fixture->state);
  fact_edit_context_unref (fixture->context);
  g_free (fixture->folder);
}

static const char *
make_path (Fixture    *fixture,
           const char *name)
{
  char *path = g_build_filename (fixture->folder, name, NULL);

  g_ptr_array_add (fixture->made, path);

  return path;
}

static void
make_folder (Fixture    *fixture,
             const char *name)
{
  g_assert_cmpint (g_mkdir (make_path (fixture, name), 0700), ==, 0);
}

static void
make_file (Fixture    *fixture,
           const char *name,
           const char *contents)
{
  FILE *stream = g_fopen (make_path (fixture, name), "wb");

  g_assert_nonnull (stream);
  g_assert_cmpint (fwrite (contents, 1, strlen (contents), stream), ==, strlen (contents));
  g_assert_cmpint (fclose (stream), ==, 0);
}

static void
add (Fixture    *fixture,
     const char *name)
{
  g_autoptr (GFile) file = g_file_new_build_filename (fixture->folder, name, NULL);

  fact_import_list_add_file (fixture->list, file);
}

static void
read_all (Fixture *fixture)
{
  while (fact_import_list_get_reading (fixture->list) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static FactImportItem *
get_item (Fixture *fixture,
          guint    place)
{
  g_autoptr (FactImportItem) item = g_list_model_get_item (G_LIST_MODEL (fixture->list), place);

  return item;      /* the list keeps it */
}

static const char status_letters[] = "wrRDAFOS";

/* Each item as NAME:STATUS, in order. */
static char *
describe (Fixture *fixture)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->list)); i++)
    {
      FactImportItem *item = get_item (fixture, i);

      g_string_append_printf (text, i > 0 ? " %s:%c" : "%s:%c", fact_import_item_get_name (item),
                              status_letters[fact_import_item_get_status (item)]);
    }

  return g_string_free (text, FALSE);
}

#define assert_list(fixture, expected) \
  G_STMT_START { \
    g_autofree char *described_ = describe (fixture); \
    g_assert_cmpstr (described_, ==, expected); \
  } G_STMT_END

static void
test_read (Fixture       *fixture,
           gconstpointer  data)
{
  FactImportCounts counts;

  make_file (fixture, "a.txt", "Tunnel opens\n\nIt opened on Monday.\n");
  make_file (fixture, "b.txt", "Something else entirely.\n");
  add (fixture, "a.txt");
  add (fixture, "b.txt");
  assert_list (fixture, "a.txt:r b.txt:w");
  read_all (fixture);
  assert_list (fixture, "a.txt:R b.txt:R");

  counts = fact_import_list_get_counts (fixture->list);
  g_assert_cmpuint (counts.n_items, ==, 2);
  g_assert_cmpuint (counts.n_wanted, ==, 2);
  g_assert_cmpuint (counts.n_to_go, ==, 0);
  g_assert_cmpuint (fact_import_item_get_n_words (get_item (fixture, 0)), ==, 6);
  g_assert_cmpstr (fact_import_item_get_title (get_item (fixture, 0)), !=, "");
}

static void
test_duplicates (Fixture       *fixture,
                 gconstpointer  data)
{
  make_file (fixture, "same-words.txt", "The ferry ran until 1931.\r\n");      /* other bytes, same text */
  make_file (fixture, "new.txt", "New.\n");
  make_file (fixture, "new (1).txt", "New.\n");
  add (fixture, "same-words.txt");
  add (fixture, "new.txt");
  add (fixture, "new (1).txt");
  read_all (fixture);

  assert_list (fixture, "same-words.txt:D new.txt:R new (1).txt:D");
  g_assert_cmpstr (fact_import_item_get_duplicate_of (get_item (fixture, 0)), ==, "In the project");
  g_assert_cmpstr (fact_import_item_get_duplicate_of (get_item (fixture, 2)), ==, "new.txt");

  fact_import_list_add_anyway (fixture->list, get_item (fixture, 0));
  fact_import_list_add_anyway (fixture->list, get_item (fixture, 1));          /* is none: stays */
  assert_list (fixture, "same-words.txt:A new.txt:R new (1).txt:D");
  g_assert_cmpuint (fact_import_list_get_counts (fixture->list).n_wanted, ==, 2);
}

static void
test_failures (Fixture       *fixture,
               gconstpointer  data)
{
  make_file (fixture, "empty.txt", "");
  g_assert_cmpint (mkfifo (make_path (fixture, "pipe"), 0600), ==, 0);
  make_file (fixture, "good.txt", "Good.\n");
  add (fixture, "empty.txt");
  add (fixture, "pipe");
  add (fixture, "missing.txt");
  add (fixture, "good.txt");
  read_all (fixture);

  assert_list (fixture, "empty.txt:F pipe:F missing.txt:F good.txt:R");
  for (guint i = 0; i < 3; i++)
    g_assert_cmpstr (fact_import_item_get_reason (get_item (fixture, i)), !=, NULL);
}

static void
test_folder (Fixture       *fixture,
             gconstpointer  data)
{
  make_folder (fixture, "folder");
  make_file (fixture, "folder/part 10.txt", "Ten.\n");
  make_file (fixture, "folder/part 9.txt", "Nine.\n");
  make_file (fixture, "folder/.hidden", "Hidden.\n");
  make_folder (fixture, "folder/deeper");
  make_file (fixture, "folder/deeper/c.txt", "Deeper.\n");
  g_assert_cmpint (symlink (".", make_path (fixture, "folder/loop")), ==, 0);
  make_folder (fixture, "nothing");
  make_file (fixture, "z.txt", "Last.\n");
  add (fixture, "folder");
  add (fixture, "nothing");
  add (fixture, "z.txt");
  read_all (fixture);

  assert_list (fixture, "part 9.txt:R part 10.txt:R c.txt:R folder:O nothing:F z.txt:R");
  g_assert_cmpuint (fact_import_list_get_counts (fixture->list).n_failed, ==, 1);
  g_assert_cmpuint (fact_import_list_get_counts (fixture->list).n_left_out, ==, 1);
  g_assert_cmpstr (fact_import_item_get_reason (get_item (fixture, 3)), ==,
                   "1 folder in this one was left out: it cannot be opened, or is a link.");
  g_assert_cmpstr (fact_import_item_get_reason (get_item (fixture, 4)), ==, "There is no file in this folder to import.");

  /* What nothing comes of cannot be left out, nor be read a second time. */
  for (guint i = 3; i < 5; i++)
    {
      fact_import_list_skip (fixture->list, get_item (fixture, i));
      fact_import_list_take_back (fixture->list, get_item (fixture, i));
    }
  read_all (fixture);
  assert_list (fixture, "part 9.txt:R part 10.txt:R c.txt:R folder:O nothing:F z.txt:R");
}

static void
test_folder_of_folders (Fixture       *fixture,
                        gconstpointer  data)
{
  make_folder (fixture, "desk");
  make_folder (fixture, "desk/.hidden");
  make_folder (fixture, "desk/monday");
  make_folder (fixture, "desk/monday/early");
  make_folder (fixture, "desk/monday/tunnel.factproj.d");
  make_folder (fixture, "desk/tuesday");
  make_file (fixture, "desk/.hidden/secret.txt", "Hidden.\n");
  make_file (fixture, "desk/monday/tunnel.factproj.d/kept.txt", "Kept.\n");
  make_file (fixture, "desk/monday/z.txt", "Before the folders of its folder.\n");
  make_file (fixture, "desk/monday/early/a.txt", "Early.\n");
  make_file (fixture, "desk/tuesday/c.txt", "Deeper.\n");
  make_file (fixture, "desk/tunnel.factproj", "{}");
  add (fixture, "desk");
  read_all (fixture);

  assert_list (fixture, "z.txt:R a.txt:R c.txt:R");
}

/* A folder all of which is taken leaves nothing behind. */
static void
test_whole_folder (Fixture       *fixture,
                   gconstpointer  data)
{
  make_folder (fixture, "whole");
  make_file (fixture, "whole/a.txt", "A.\n");
  make_file (fixture, "whole/.hidden", "a.txt\n");      /* file managers do not show what is listed here */
  make_file (fixture, "b.txt", "B.\n");
  add (fixture, "whole");
  add (fixture, "b.txt");
  read_all (fixture);

  assert_list (fixture, "a.txt:R b.txt:R");
}

static void
test_skip (Fixture       *fixture,
           gconstpointer  data)
{
  make_file (fixture, "a.txt", "A.\n");
  make_file (fixture, "b.txt", "B.\n");
  make_file (fixture, "c.txt", "C.\n");
  add (fixture, "a.txt");
  add (fixture, "b.txt");
  add (fixture, "c.txt");
  fact_import_list_skip (fixture->list, get_item (fixture, 0));      /* while it is being read */
  fact_import_list_skip (fixture->list, get_item (fixture, 2));      /* while it waits */
  read_all (fixture);

  assert_list (fixture, "a.txt:S b.txt:R c.txt:S");
  g_assert_cmpuint (fact_import_list_get_counts (fixture->list).n_skipped, ==, 2);
}

/* Of three files with the same words. */
static void
test_skip_the_original (Fixture       *fixture,
                        gconstpointer  data)
{
  static const char *const names[] = { "a.txt", "b.txt", "c.txt" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      make_file (fixture, names[i], "New.\n");
      add (fixture, names[i]);
    }
  read_all (fixture);
  assert_list (fixture, "a.txt:R b.txt:D c.txt:D");

  fact_import_list_skip (fixture->list, get_item (fixture, 0));
  assert_list (fixture, "a.txt:S b.txt:R c.txt:D");
  g_assert_cmpstr (fact_import_item_get_duplicate_of (get_item (fixture, 2)), ==, "b.txt");
  g_assert_cmpstr (fact_import_item_get_duplicate_of (get_item (fixture, 1)), ==, NULL);

  fact_import_list_take_back (fixture->list, get_item (fixture, 0));
  assert_list (fixture, "a.txt:D b.txt:R c.txt:D");
  fact_import_list_add_anyway (fixture->list, get_item (fixture, 2));
  fact_import_list_skip (fixture->list, get_item (fixture, 1));
  assert_list (fixture, "a.txt:D b.txt:S c.txt:R");
  fact_import_list_skip (fixture->list, get_item (fixture, 2));
  assert_list (fixture, "a.txt:R b.txt:S c.txt:S");
}

static void
test_skip_beside_the_project (Fixture       *fixture,
                              gconstpointer  data)
{
  make_file (fixture, "a.txt", "The ferry ran until 1931.\n");
  make_file (fixture, "b.txt", "The ferry ran until 1931.\n");
  add (fixture, "a.txt");
  add (fixture, "b.txt");
  read_all (fixture);
  fact_import_list_add_anyway (fixture->list, get_item (fixture, 0));
  fact_import_list_add_anyway (fixture->list, get_item (fixture, 1));
  fact_import_list_skip (fixture->list, get_item (fixture, 0));
  assert_list (fixture, "a.txt:S b.txt:A");      /* the project has the words still */
}

static void
test_take_back (Fixture       *fixture,
                gconstpointer  data)
{
  make_file (fixture, "a.txt", "A.\n");
  make_file (fixture, "b.txt", "B.\n");
  make_file (fixture, "c.txt", "C.\n");
  add (fixture, "a.txt");
  add (fixture, "b.txt");
  add (fixture, "c.txt");
  fact_import_list_skip (fixture->list, get_item (fixture, 0));           /* while it is being read */
  fact_import_list_take_back (fixture->list, get_item (fixture, 0));
  fact_import_list_skip (fixture->list, get_item (fixture, 2));           /* while it waits */
  read_all (fixture);
  assert_list (fixture, "a.txt:R b.txt:R c.txt:S");

  fact_import_list_take_back (fixture->list, get_item (fixture, 2));
  fact_import_list_take_back (fixture->list, get_item (fixture, 1));      /* was not skipped: stays */
  read_all (fixture);
  assert_list (fixture, "a.txt:R b.txt:R c.txt:R");
}

static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  make_file (fixture, "a.txt", "A.\n");
  make_file (fixture, "b.txt", "B.\n");
  add (fixture, "a.txt");
  add (fixture, "b.txt");
  fact_import_list_cancel (fixture->list);
  read_all (fixture);

  g_assert_cmpint (fact_import_item_get_status (get_item (fixture, 1)), ==, FACT_IMPORT_WAITING);
  add (fixture, "b.txt");
  g_assert_null (fact_import_list_get_reading (fixture->list));
}

static void
count_progress_cb (FactImportList *list,
                   gpointer        user_data)
{
  ++*(guint *) user_data;
}

static void
test_dates (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct { const char *typed; const char *kept; gboolean good; } rows[] = {
    { "2024-10-25", "2024-10-25", TRUE },
    { " 2024-10 ", "2024-10", TRUE },
    { "2024", "2024", TRUE },
    { "", "", TRUE },
    { "2024-13", "2024-13", FALSE },
    { "yesterday", "yesterday", FALSE },
  };
  guint n_progress = 0;

  make_file (fixture, "a.txt", "A.\n");
  add (fixture, "a.txt");
  read_all (fixture);
  g_signal_connect (fixture->list, "progress", G_CALLBACK (count_progress_cb), &n_progress);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      n_progress = 0;
      g_object_set (get_item (fixture, 0), "published", rows[i].typed, NULL);
      g_assert_cmpstr (fact_import_item_get_published (get_item (fixture, 0)), ==, rows[i].kept);
      g_assert_cmpuint (fact_import_list_get_counts (fixture->list).n_bad_dates, ==, rows[i].good ? 0 : 1);
      g_assert_cmpuint (n_progress, ==, 1);
    }
}

/* The whole page instead of what was found in it: the words count, and what had the same ones is no duplicate any more. */
static void
test_whole_page (Fixture       *fixture,
                 gconstpointer  data)
{
  FactImported *page;

  make_file (fixture, "page.txt", "Article.\n");
  make_file (fixture, "article.txt", "Article.\n");
  make_file (fixture, "copy.txt", "Menu. Article. Notes.\n");
  add (fixture, "page.txt");
  add (fixture, "article.txt");
  add (fixture, "copy.txt");
  read_all (fixture);
  assert_list (fixture, "page.txt:R article.txt:D copy.txt:R");

  /* Plain text is all there is. */
  fact_import_list_take_whole (fixture->list, get_item (fixture, 0), TRUE);
  assert_list (fixture, "page.txt:R article.txt:D copy.txt:R");

  page = fact_import_item_get_imported (get_item (fixture, 0));
  page->whole_text = fact_text_new ("Menu. Article. Notes.\n", -1);
  fact_import_list_take_whole (fixture->list, get_item (fixture, 0), TRUE);
  assert_list (fixture, "page.txt:D article.txt:R copy.txt:R");
  g_assert_cmpstr (fact_import_item_get_duplicate_of (get_item (fixture, 0)), ==, "copy.txt");
  g_assert_cmpuint (fact_import_item_get_n_words (get_item (fixture, 0)), ==, 3);

  fact_import_list_take_whole (fixture->list, get_item (fixture, 0), FALSE);
  assert_list (fixture, "page.txt:D article.txt:R copy.txt:R");
  g_assert_cmpstr (fact_import_item_get_duplicate_of (get_item (fixture, 0)), ==, "article.txt");
  g_assert_cmpuint (fact_import_item_get_n_words (get_item (fixture, 0)), ==, 1);
}

static void
test_articles (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) articles = NULL;
  g_autoptr (GPtrArray) comments = NULL;
  FactArticle *article;

  make_file (fixture, "a.txt", "Words of the article.\n");
  make_file (fixture, "b.txt", "Words of the article.\n");
  add (fixture, "a.txt");
  add (fixture, "b.txt");
  read_all (fixture);
  g_object_set (get_item (fixture, 0), "title", "Corrected", "outlet", "Northgate Courier", "byline", "Ann Other",
                "published", "2026-03", NULL);

  articles = fact_import_list_dup_articles (fixture->list, fixture->context, &comments);
  g_assert_cmpuint (articles->len, ==, 1);
  article = g_ptr_array_index (articles, 0);
  g_assert_cmpstr (fact_article_get_title (article), ==, "Corrected");
  g_assert_cmpstr (fact_article_get_outlet (article), ==, "Northgate Courier");
  g_assert_cmpstr (fact_article_get_field (article, FACT_ARTICLE_BYLINE), ==, "Ann Other");
  g_assert_cmpstr (fact_article_get_published (article), ==, "2026-03");
  g_assert_cmpstr (fact_article_get_provenance (article, FACT_PROVENANCE_NAME), ==, "a.txt");
  g_assert_cmpstr (fact_article_get_provenance (article, FACT_PROVENANCE_AT), !=, "");
  g_assert_cmpuint (strlen (fact_article_get_provenance (article, FACT_PROVENANCE_SHA256)), ==, 64);
  g_assert_cmpstr (fact_text_get_utf8 (fact_article_get_text (article)), ==, "Words of the article.\n");
}

static void
test_title_falls_back (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GPtrArray) articles = NULL;
  g_autoptr (GPtrArray) comments = NULL;

  make_file (fixture, "a.txt", "Words.\n");
  add (fixture, "a.txt");
  read_all (fixture);
  g_object_set (get_item (fixture, 0), "title", "  ", NULL);

  articles = fact_import_list_dup_articles (fixture->list, fixture->context, &comments);
  g_assert_cmpstr (fact_article_get_title (g_ptr_array_index (articles, 0)), ==, "a.txt");
}

#define FIXTURE_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURE_TEST ("/import-list/read", test_read);
  FIXTURE_TEST ("/import-list/duplicates", test_duplicates);
  FIXTURE_TEST ("/import-list/failures", test_failures);
  FIXTURE_TEST ("/import-list/folder", test_folder);
  FIXTURE_TEST ("/import-list/folder-of-folders", test_folder_of_folders);
  FIXTURE_TEST ("/import-list/whole-folder", test_whole_folder);
  FIXTURE_TEST ("/import-list/skip", test_skip);
  FIXTURE_TEST ("/import-list/skip-the-original", test_skip_the_original);
  FIXTURE_TEST ("/import-list/skip-beside-the-project", test_skip_beside_the_project);
  FIXTURE_TEST ("/import-list/take-back", test_take_back);
  FIXTURE_TEST ("/import-list/cancel", test_cancel);
  FIXTURE_TEST ("/import-list/dates", test_dates);
  FIXTURE_TEST ("/import-list/whole-page", test_whole_page);
  FIXTURE_TEST ("/import-list/articles", test_articles);
  FIXTURE_TEST ("/import-list/title-falls-back", test_title_falls_back);

  return g_test_run ();
}
