/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-kept-copies.h"

#include "replace-fixture.h"
#include "syscall-tracer.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum
{
  SAVED,
  FAILED,
  FAILED_WITHOUT_ERROR,
  SAVED_WITH_ERROR,
  SAVED_AND_TAKEN_OVER     /* and somebody else wrote the file afterwards */
};

typedef enum
{
  IN_ORDINARY_WAY,
  AS_NEW_FILE,
  IN_PLACE
} Way;

typedef struct
{
  const char *name;
  Way         way;
  int         errnum;
  guint       n;          /* how many calls fail */
} FaultCase;

#define FROM_THERE_ON G_MAXUINT

static const FaultCase fault_cases[] = {
  { "beside/eio-once", IN_ORDINARY_WAY, EIO, 1 },
  { "beside/eio-from-there-on", IN_ORDINARY_WAY, EIO, FROM_THERE_ON },
  { "beside/enospc-once", IN_ORDINARY_WAY, ENOSPC, 1 },
  { "beside/enospc-from-there-on", IN_ORDINARY_WAY, ENOSPC, FROM_THERE_ON },
  { "beside/eintr-once", IN_ORDINARY_WAY, EINTR, 1 },
  { "beside/eacces-once", IN_ORDINARY_WAY, EACCES, 1 },
  { "new/eio-once", AS_NEW_FILE, EIO, 1 },
  { "new/enospc-from-there-on", AS_NEW_FILE, ENOSPC, FROM_THERE_ON },
  { "in-place/eio-once", IN_PLACE, EIO, 1 },
  { "in-place/eio-from-there-on", IN_PLACE, EIO, FROM_THERE_ON },
  { "in-place/enospc-once", IN_PLACE, ENOSPC, 1 },
  { "in-place/enospc-from-there-on", IN_PLACE, ENOSPC, FROM_THERE_ON },
  { "in-place/eintr-once", IN_PLACE, EINTR, 1 },
};

static const struct
{
  const char *name;
  Way         way;
} kill_cases[] = {
  { "beside", IN_ORDINARY_WAY },
  { "new", AS_NEW_FILE },
  { "in-place", IN_PLACE },
};

/* Runs in the traced process. */
static int
save (gpointer user_data)
{
  ReplaceFixture *fixture = user_data;
  g_autoptr (GError) error = NULL;
  gboolean saved = replace_fixture_save (fixture, fixture->path, NULL, &error);

  if (saved)
    return error == NULL ? SAVED : SAVED_WITH_ERROR;

  return error != NULL && *error->message != '\0' ? FAILED : FAILED_WITHOUT_ERROR;
}

static void
set_up (ReplaceFixture *fixture,
        Way             way)
{
  g_autofree char *other = NULL;
  g_autoptr (GError) error = NULL;

  replace_fixture_set_up (fixture, NULL);
  other = g_build_filename (fixture->root, "other", NULL);
  if (way == AS_NEW_FILE)
    g_assert_no_errno (unlink (fixture->path));
  if (way != IN_PLACE)
    return;

  /* Longer than what is written at once, so that there is a time when the file is half old and half new. */
  g_free (fixture->old_contents);
  g_free (fixture->new_contents);
  fixture->old_contents = g_strnfill (500000, 'o');
  fixture->new_contents = g_strnfill (600000, 'n');
  g_file_set_contents (fixture->path, fixture->old_contents, -1, &error);
  g_assert_no_error (error);
  g_assert_no_errno (link (fixture->path, other));
}

static gboolean
holds (const char *path,
       const char *contents)
{
  g_autofree char *found = NULL;
  gsize n_bytes;

  return g_file_get_contents (path, &found, &n_bytes, NULL) &&
         n_bytes == strlen (contents) &&
         memcmp (found, contents, n_bytes) == 0;
}

static gboolean
is_old (ReplaceFixture *fixture,
        Way             way)
{
  if (way == AS_NEW_FILE)
    return !g_file_test (fixture->path, G_FILE_TEST_EXISTS);

  return holds (fixture->path, fixture->old_contents);
}

/* The copies that a user is offered, each complete; NULL when there are none. */
static GPtrArray *
find_copies (ReplaceFixture *fixture)
{
  g_autoptr (GPtrArray) copies = fact_kept_copies_find (fixture->state_dir, fixture->path);

  for (guint i = 0; i < copies->len; i++)
    {
      const FactKeptCopy *copy = g_ptr_array_index (copies, i);
      const char *contents = copy->kind == FACT_KEPT_BEFORE ? fixture->old_contents : fixture->new_contents;

      if (!g_str_equal (copy->target, fixture->path) || !holds (copy->path, contents))
        g_error ("%s is no complete copy.", copy->path);
    }

  return copies->len > 0 ? g_steal_pointer (&copies) : NULL;
}

static gboolean
has_kind (GPtrArray    *copies,
          FactKeptKind  kind)
{
  for (guint i = 0; copies != NULL && i < copies->len; i++)
    if (((FactKeptCopy *) g_ptr_array_index (copies, i))->kind == kind)
      return TRUE;

  return FALSE;
}

static guint
count_entries (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

/* How much there is beside the file itself. */
static guint
count_beside (ReplaceFixture *fixture)
{
  return count_entries (fixture->folder) - g_file_test (fixture->path, G_FILE_TEST_EXISTS);
}

/* What was left by a save that was killed is cleared away by the next one: the file holds what was to be saved then. */
static void
check_next_save (ReplaceFixture *fixture)
{
  g_autoptr (GPtrArray) copies = NULL;
  g_autoptr (GError) error = NULL;

  replace_fixture_save (fixture, fixture->path, NULL, &error);
  g_assert_no_error (error);
  replace_fixture_assert_contents (fixture->path, fixture->new_contents);
  g_assert_cmpuint (count_beside (fixture), ==, 0);

  copies = find_copies (fixture);
  g_assert_null (copies);
  g_assert_cmpuint (count_entries (fixture->state_dir), ==, 0);
}

static void
test_killed (gconstpointer data)
{
  Way way = GPOINTER_TO_UINT (data);
  guint n_old = 0, n_new = 0, n_copies = 0, n_left = 0;
  int result = TRACED_KILLED;

  for (guint at = 0; result == TRACED_KILLED; at++)
    {
      ReplaceFixture fixture = { 0 };
      SyscallTrap trap = { at, 1, 0 };
      g_autoptr (GPtrArray) copies = NULL;
      gboolean old, new;

      set_up (&fixture, way);
      result = syscall_tracer_run (save, &fixture, &trap, NULL);
      old = is_old (&fixture, way);
      new = holds (fixture.path, fixture.new_contents);
      n_left += count_beside (&fixture) > 0 || count_entries (fixture.state_dir) > 0;
      copies = find_copies (&fixture);

      if (!old && !new && has_kind (copies, FACT_KEPT_BEFORE) && has_kind (copies, FACT_KEPT_NEW))
        n_copies++;
      else if (!old && !new)
        g_error ("Killed at system call %u, the file is neither the old nor the new one.", at);

      n_old += old;
      n_new += new;
      check_next_save (&fixture);
      replace_fixture_tear_down (&fixture, NULL);
    }

  g_assert_cmpint (result, ==, SAVED);
  /* It was killed before and after what matters. */
  g_assert_cmpuint (n_old, >, 10);
  g_assert_cmpuint (n_new, >, 2);
  g_assert_cmpuint (n_left, >, 5);
  g_assert_cmpuint (n_copies > 0, ==, way == IN_PLACE);
}

static void
check_outcome (const FaultCase *c,
               ReplaceFixture  *fixture,
               int              result,
               guint            at,
               long             number)
{
  guint n_beside = count_beside (fixture);
  guint n_in_state = count_entries (fixture->state_dir);
  g_autoptr (GPtrArray) copies = find_copies (fixture);
  /* Where even writing the old contents back failed, the copy stays, and the message says where; when it was found to hold what the
   * file holds, it went. */
  gboolean may_leave_copy = result == FAILED && c->way == IN_PLACE && c->n == FROM_THERE_ON &&
                            (has_kind (copies, FACT_KEPT_BEFORE) || is_old (fixture, c->way)) &&
                            count_entries (fixture->state_dir) == (copies != NULL);
  gboolean ok;

  if (result == SAVED)
    ok = holds (fixture->path, fixture->new_contents);
  else if (result == FAILED)
    ok = is_old (fixture, c->way) || may_leave_copy;
  else
    ok = FALSE;

  /* Removing is no call that is made to fail. */
  if (ok && n_beside > 0)
    g_error ("A temporary file was left beside the file (call %u, %ld).", at, number);
  if (ok && n_in_state > 0 && !may_leave_copy)
    g_error ("A temporary file was left in the state folder (call %u, %ld).", at, number);

  if (!ok)
    g_error ("Outcome %d and the file do not agree when system call %u (%ld) fails with %s.",
             result, at, number, g_strerror (c->errnum));
}

/* The system calls of a save that nothing happens to. */
static GArray *
record_whole (Way way)
{
  ReplaceFixture fixture = { 0 };
  GArray *calls;

  set_up (&fixture, way);
  calls = syscall_tracer_record (save, &fixture);
  replace_fixture_assert_contents (fixture.path, fixture.new_contents);
  replace_fixture_tear_down (&fixture, NULL);

  return calls;
}

static void
test_fault (gconstpointer data)
{
  const FaultCase *c = data;
  g_autoptr (GArray) calls = record_whole (c->way);
  guint n_faults = 0;
  guint n_failed = 0;

  for (guint at = 0; at < calls->len; at++)
    if (syscall_tracer_is_file_call (g_array_index (calls, long, at)))
      {
        ReplaceFixture fixture = { 0 };
        SyscallTrap trap = { at, c->n, c->errnum };
        long number;
        int result;

        set_up (&fixture, c->way);
        result = syscall_tracer_run (save, &fixture, &trap, &number);
        if (number >= 0)
          {
            n_faults++;
            n_failed += result == FAILED;
            check_outcome (c, &fixture, result, at, number);
          }
        replace_fixture_tear_down (&fixture, NULL);
      }

  g_assert_cmpuint (n_faults, >, 10);
  if (c->errnum == EIO || c->errnum == ENOSPC)
    g_assert_cmpuint (n_failed, >, n_faults / 2);
}

static gboolean
is_rename (long number)
{
#ifdef SYS_rename
  if (number == SYS_rename)
    return TRUE;
#endif

  return number == SYS_renameat || number == SYS_renameat2;
}

/* The first call by which the file itself is touched. In place, the space for it is taken just before. */
static guint
find_touch (GArray *calls,
            Way     way)
{
  for (guint i = calls->len - 1; i > 0; i--)
    {
      long number = g_array_index (calls, long, i);

      if (way == IN_PLACE ? number == SYS_fallocate : is_rename (number))
        return i;
    }

  g_assert_not_reached ();
}

/* What both processes see: a sanitizer makes calls of its own, so that another run may be over before the call that is meant. */
typedef struct
{
  gboolean was_compared;
  gboolean was_late;
} OtherWriter;

static OtherWriter *other_writer;

static void
write_other (gpointer user_data)
{
  ReplaceFixture *fixture = user_data;

  other_writer->was_late = other_writer->was_compared;
  replace_fixture_write (fixture->path, REPLACE_OTHER_CONTENTS);
}

/* Runs in the traced process. */
static int
save_and_compare (gpointer user_data)
{
  ReplaceFixture *fixture = user_data;
  int result = save (fixture);
  FactFileIdentity now = fact_file_identity_for_path (fixture->path);

  other_writer->was_compared = TRUE;
  if (result != SAVED)
    return result;

  return fact_file_identity_equal (&now, &fixture->written) ? SAVED : SAVED_AND_TAKEN_OVER;
}

/* Another program writes the file at any time: before it is touched that is not overwritten, and afterwards not taken for what was
 * written here. */
static void
test_other_writer (gconstpointer data)
{
  Way way = GPOINTER_TO_UINT (data);
  g_autoptr (GArray) calls = record_whole (way);
  guint touch = find_touch (calls, way);
  guint n_late = 0;

  other_writer = mmap (NULL, sizeof *other_writer, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  g_assert_true (other_writer != MAP_FAILED);

  for (guint at = 0; at < calls->len; at++)
    {
      ReplaceFixture fixture = { 0 };
      SyscallTrap trap = { at, 1, 0, write_other, &fixture };
      FactFileIdentity expected;
      int result;

      *other_writer = (OtherWriter) { FALSE, FALSE };
      set_up (&fixture, way);
      expected = fact_file_identity_for_path (fixture.path);
      fixture.expected = &expected;
      result = syscall_tracer_run (save_and_compare, &fixture, &trap, NULL);
      if (at < touch && (result != FAILED || !holds (fixture.path, REPLACE_OTHER_CONTENTS)))
        g_error ("What was written at system call %u of %u was lost.", at, touch);
      n_late += other_writer->was_late;
      if (!other_writer->was_late && holds (fixture.path, REPLACE_OTHER_CONTENTS) && result == SAVED)
        g_error ("What was written at system call %u was taken for what was saved.", at);
      replace_fixture_tear_down (&fixture, NULL);
    }

  /* At least once it struck in good time after the file was touched. */
  g_assert_cmpuint (calls->len - n_late, >, touch + 1);
  munmap (other_writer, sizeof *other_writer);
}

/* A kill leaves what the kernel has, a power failure only what the disk has: the contents are there before the new name
 * is, and the new name before the save is reported. */
static void
test_synced (void)
{
  g_autoptr (GArray) calls = record_whole (IN_ORDINARY_WAY);
  guint last_write = 0, sync_before = 0, rename = 0, sync_after = 0;

  for (guint i = 1; i < calls->len; i++)
    {
      long number = g_array_index (calls, long, i);

      if (number == SYS_write)
        last_write = i;
      else if (number == SYS_fsync && rename == 0)
        sync_before = i;
      else if (number == SYS_fsync)
        sync_after = i;
      else if (is_rename (number))
        rename = i;
    }

  g_assert_cmpuint (last_write, >, 0);
  g_assert_cmpuint (sync_before, >, last_write);
  g_assert_cmpuint (rename, >, sync_before);
  g_assert_cmpuint (sync_after, >, rename);
}

/* Interruptions are no failures where the system says that a call may just be made again. */
static void
test_interrupted (void)
{
  static const long calls[] = { SYS_openat, SYS_write, SYS_fsync, SYS_fallocate, SYS_ftruncate };
  g_autoptr (GArray) numbers = record_whole (IN_ORDINARY_WAY);
  guint n_faults = 0;

  for (guint at = 0; at < numbers->len; at++)
    {
      ReplaceFixture fixture = { 0 };
      SyscallTrap trap = { at, 1, EINTR };
      long number;
      int result;

      set_up (&fixture, IN_ORDINARY_WAY);
      result = syscall_tracer_run (save, &fixture, &trap, &number);
      for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
        if (number == calls[i])
          {
            n_faults++;
            g_assert_cmpint (result, ==, SAVED);
          }
      replace_fixture_tear_down (&fixture, NULL);
    }

  g_assert_cmpuint (n_faults, >=, G_N_ELEMENTS (calls));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kill_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/safe-replace/killed/%s", kill_cases[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (kill_cases[i].way), test_killed);
    }
  for (guint i = 0; i < G_N_ELEMENTS (fault_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/safe-replace/fault/%s", fault_cases[i].name);

      g_test_add_data_func (path, &fault_cases[i], test_fault);
    }
  g_test_add_data_func ("/store/safe-replace/other-writer/beside", GUINT_TO_POINTER (IN_ORDINARY_WAY), test_other_writer);
  g_test_add_data_func ("/store/safe-replace/other-writer/in-place", GUINT_TO_POINTER (IN_PLACE), test_other_writer);
  g_test_add_func ("/store/safe-replace/synced", test_synced);
  g_test_add_func ("/store/safe-replace/interrupted", test_interrupted);

  return g_test_run ();
}
