/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "packed.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

#include "import/fact-imported.h"

static la_ssize_t
write_cb (struct archive *archive,
          void           *buffer,
          const void     *data,
          size_t          n_bytes)
{
  g_byte_array_append (buffer, data, (guint) n_bytes);

  return (la_ssize_t) n_bytes;
}

static void
pack (struct archive *archive,
      const char     *name,
      const void     *data,
      gsize           n_bytes)
{
  struct archive_entry *entry = archive_entry_new ();

  archive_entry_set_pathname_utf8 (entry, name);
  archive_entry_set_size (entry, (la_int64_t) n_bytes);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, 0644);
  g_assert_cmpint (archive_write_header (archive, entry), ==, ARCHIVE_OK);
  g_assert_cmpint (archive_write_data (archive, data, n_bytes), ==, (la_ssize_t) n_bytes);
  archive_entry_free (entry);
}

static struct archive *
begin (GByteArray *bytes)
{
  struct archive *archive = archive_write_new ();

  archive_write_set_format_zip (archive);
  archive_write_zip_set_compression_deflate (archive);
  archive_write_set_bytes_in_last_block (archive, 1);
  archive_write_open (archive, bytes, NULL, write_cb, NULL);

  return archive;
}

static GBytes *
finish (struct archive *archive,
        GByteArray     *bytes)
{
  g_assert_cmpint (archive_write_close (archive), ==, ARCHIVE_OK);
  archive_write_free (archive);

  return g_byte_array_free_to_bytes (bytes);
}

/**
 * pack_files:
 * @files: what goes into it, up to one without a name
 *
 * Returns: (transfer full): a zip file of them, in their order
 */
GBytes *
pack_files (const PackedFile *files)
{
  GByteArray *bytes = g_byte_array_new ();
  struct archive *archive = begin (bytes);

  for (guint i = 0; files[i].name != NULL; i++)
    {
      if (files[i].contents != NULL)
        pack (archive, files[i].name, files[i].contents, strlen (files[i].contents));
    }

  return finish (archive, bytes);
}

/**
 * pack_bytes:
 * @name: the name of a file
 * @contents: what is in it
 *
 * Returns: (transfer full): a zip file of it alone
 */
GBytes *
pack_bytes (const char *name,
            GBytes     *contents)
{
  GByteArray *bytes = g_byte_array_new ();
  struct archive *archive = begin (bytes);

  pack (archive, name, g_bytes_get_data (contents, NULL), g_bytes_get_size (contents));

  return finish (archive, bytes);
}

/**
 * dup_comments:
 * @imported: a FactImported
 *
 * Returns: (transfer full): its comments: "the words they stand at|author|time|what they say", each followed by a semicolon
 */
char *
dup_comments (gpointer imported)
{
  FactImported *self = imported;
  GString *comments = g_string_new (NULL);

  for (guint i = 0; i < self->comments->len; i++)
    {
      const FactImportedComment *comment = g_ptr_array_index (self->comments, i);
      const FactSpan span = { (guint) comment->start, (guint) comment->end };
      g_autofree char *words = fact_text_dup_slice (self->text, span);

      g_string_append_printf (comments, "%s|%s|%s|%s;", words, comment->author != NULL ? comment->author : "",
                              comment->at != NULL ? comment->at : "", comment->words);
    }

  return g_string_free (comments, FALSE);
}
