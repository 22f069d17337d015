/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "import/fact-importer.h"

/* Books have a file for each picture; no document has more than this. */
#define MAX_ENTRIES 20000

/* What one file may unpack to, and to how many times its size once it is larger than most documents ever are. */
#define MAX_PART_BYTES (192u * 1024 * 1024)
#define MAX_UNSUSPICIOUS_BYTES (64u * 1024 * 1024)
#define MAX_RATIO 250

/* Enough for a line that says what the document is. */
#define HEAD_BYTES 256

struct _FactArchive
{
  GBytes     *bytes;
  GHashTable *places;                  /* name, folded → its place among the entries, from 1 */
};

struct _FactArchivePart
{
  struct archive *reader;
  char           *name;
  gsize           n_packed_bytes;      /* of the whole archive: what a part says of itself is not to be trusted */
  gsize           n_read_bytes;
};

/**
 * fact_archive_is_zip:
 * @bytes: the contents of a file
 *
 * Returns: whether they begin as a zip file with something in it does
 */
gboolean
fact_archive_is_zip (GBytes *bytes)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  return n_bytes >= 4 && memcmp (data, "PK\x03\x04", 4) == 0;
}

static void
set_damaged (GError **error)
{
  g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED,
                       _("The file is damaged or was cut off: its list of contents cannot be read. Please fetch or save it again."));
}

static void
set_bomb (GError     **error,
          const char  *name)
{
  g_set_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_MUCH,
               /* Translators: %s is the name of a file in an archive. */
               _("The file is packed in a way that no document is: its part “%s” would take too much memory."), name);
}

static void
set_too_many (GError **error)
{
  g_set_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_MUCH,
               _("The file holds more than %d other files, as no document does."), MAX_ENTRIES);
}

/**
 * fact_archive_set_encrypted:
 * @error: return location for an error
 *
 * Tells that a file cannot be read without a password: FACT_IMPORT_ERROR_UNSUPPORTED.
 */
void
fact_archive_set_encrypted (GError **error)
{
  g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_UNSUPPORTED,
                       _("The file is protected with a password. Please save it without one and add that."));
}

/* Only by its list of contents: what can be had from an archive without one would depend on where it was cut. */
static struct archive *
open_reader (GBytes *bytes)
{
  struct archive *reader = archive_read_new ();

  if (archive_read_support_format_zip_seekable (reader) == ARCHIVE_OK
      && archive_read_open_memory (reader, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) == ARCHIVE_OK)
    return reader;

  archive_read_free (reader);

  return NULL;
}

/* Some programs write backslashes; names that differ by case only are one in office documents. */
static char *
fold_name (const char *name)
{
  char *folded = g_ascii_strdown (name, -1);

  g_strdelimit (folded, "\\", '/');

  return folded;
}

static void
add_entry (FactArchive          *self,
           struct archive_entry *entry,
           guint                 place)
{
  const char *name = archive_entry_pathname_utf8 (entry);
  g_autofree char *folded = NULL;

  if (name == NULL)
    name = archive_entry_pathname (entry);
  if (name == NULL)
    return;

  /* Of several with one name the first counts. */
  folded = fold_name (name);
  if (!g_hash_table_contains (self->places, folded))
    g_hash_table_insert (self->places, g_steal_pointer (&folded), GUINT_TO_POINTER (place));
}

static gboolean
read_entries (FactArchive     *self,
              struct archive  *reader,
              GError         **error)
{
  struct archive_entry *entry;
  int result;

  for (guint place = 1; (result = archive_read_next_header (reader, &entry)) == ARCHIVE_OK || result == ARCHIVE_WARN; place++)
    {
      if (place > MAX_ENTRIES)
        {
          set_too_many (error);
          return FALSE;
        }
      add_entry (self, entry, place);
    }

  if (result != ARCHIVE_EOF || g_hash_table_size (self->places) == 0)
    {
      set_damaged (error);
      return FALSE;
    }

  return TRUE;
}

/**
 * fact_archive_open:
 * @bytes: the contents of a zip file
 * @error: return location for an error
 *
 * Reads the list of contents. Names in it are only ever compared, case aside; they are no paths.
 *
 * Returns: (transfer full): the archive; %NULL with @error set to %FACT_IMPORT_ERROR (FACT_IMPORT_ERROR_DAMAGED: no zip file,
 *   or cut off; FACT_IMPORT_ERROR_TOO_MUCH: too many files in it)
 */
FactArchive *
fact_archive_open (GBytes  *bytes,
                   GError **error)
{
  g_autoptr (FactArchive) self = g_new0 (FactArchive, 1);
  struct archive *reader;
  gboolean fine;

  self->bytes = g_bytes_ref (bytes);
  self->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  reader = open_reader (bytes);
  if (reader == NULL)
    {
      set_damaged (error);
      return NULL;
    }

  fine = read_entries (self, reader, error);
  archive_read_free (reader);

  return fine ? g_steal_pointer (&self) : NULL;
}

/**
 * fact_archive_free:
 * @self: (nullable): an archive
 *
 * Closes it. Parts that are open may be read on.
 */
void
fact_archive_free (FactArchive *self)
{
  if (self == NULL)
    return;

  g_bytes_unref (self->bytes);
  g_hash_table_unref (self->places);
  g_free (self);
}

static guint
find_place (FactArchive *self,
            const char  *name)
{
  g_autofree char *folded = fold_name (name);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->places, folded));
}

/**
 * fact_archive_has:
 * @self: an archive
 * @name: the name of a file in it, such as "word/document.xml"
 *
 * Returns: whether there is one of this name
 */
gboolean
fact_archive_has (FactArchive *self,
                  const char  *name)
{
  return find_place (self, name) != 0;
}

/**
 * fact_archive_set_missing:
 * @error: return location for an error
 * @name: the name of a file that should be in an archive
 *
 * Tells that it is not: FACT_IMPORT_ERROR_DAMAGED.
 */
void
fact_archive_set_missing (GError     **error,
                          const char  *name)
{
  g_set_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED,
               /* Translators: %s is the name of a file in an archive. */
               _("The file is damaged: its part “%s” is missing."), name);
}

/**
 * fact_archive_open_part:
 * @self: an archive
 * @name: the name of a file in it
 * @error: return location for an error
 *
 * Returns: (transfer full): what unpacks it; %NULL with @error set to %FACT_IMPORT_ERROR (FACT_IMPORT_ERROR_DAMAGED: missing;
 *   FACT_IMPORT_ERROR_UNSUPPORTED: encrypted)
 */
FactArchivePart *
fact_archive_open_part (FactArchive  *self,
                        const char   *name,
                        GError      **error)
{
  guint place = find_place (self, name);
  g_autoptr (FactArchivePart) part = NULL;
  struct archive_entry *entry = NULL;

  if (place == 0)
    {
      fact_archive_set_missing (error, name);
      return NULL;
    }

  part = g_new0 (FactArchivePart, 1);
  part->name = g_strdup (name);
  part->n_packed_bytes = g_bytes_get_size (self->bytes);
  part->reader = open_reader (self->bytes);
  for (guint i = 0; part->reader != NULL && i < place; i++)
    {
      if (archive_read_next_header (part->reader, &entry) < ARCHIVE_WARN)
        entry = NULL;
    }

  if (entry == NULL)
    {
      set_damaged (error);
      return NULL;
    }
  if (archive_entry_is_encrypted (entry))
    {
      fact_archive_set_encrypted (error);
      return NULL;
    }

  return g_steal_pointer (&part);
}

static gboolean
is_bomb (FactArchivePart *self)
{
  return self->n_read_bytes > MAX_PART_BYTES
         || (self->n_read_bytes > MAX_UNSUSPICIOUS_BYTES && self->n_read_bytes / MAX_RATIO > self->n_packed_bytes);
}

/**
 * fact_archive_part_read:
 * @self: a part
 * @buffer: (out caller-allocates) (array length=n_bytes): where its next bytes go
 * @n_bytes: how many at most
 * @error: return location for an error
 *
 * Unpacks some more.
 *
 * Returns: how many bytes; 0 at the end; -1 with @error set to %FACT_IMPORT_ERROR (FACT_IMPORT_ERROR_DAMAGED;
 *   FACT_IMPORT_ERROR_TOO_MUCH: it unpacks to more than any document)
 */
gssize
fact_archive_part_read (FactArchivePart  *self,
                        void             *buffer,
                        gsize             n_bytes,
                        GError          **error)
{
  la_ssize_t n_read = archive_read_data (self->reader, buffer, n_bytes);

  if (n_read < 0)
    {
      g_set_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED,
                   /* Translators: %s is the name of a file in an archive. */
                   _("The file is damaged: its part “%s” cannot be unpacked. Please fetch or save it again."), self->name);
      return -1;
    }

  self->n_read_bytes += (gsize) n_read;
  if (is_bomb (self))
    {
      set_bomb (error, self->name);
      return -1;
    }

  return n_read;
}

/**
 * fact_archive_part_free:
 * @self: (nullable): a part
 *
 * Ends unpacking it.
 */
void
fact_archive_part_free (FactArchivePart *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->reader, archive_read_free);
  g_free (self->name);
  g_free (self);
}

/**
 * fact_archive_read_head:
 * @self: an archive
 * @name: the name of a short file in it, such as "mimetype"
 *
 * Returns: (transfer full) (nullable): what it says, without white space at its ends, or its beginning; %NULL where it cannot be read
 */
char *
fact_archive_read_head (FactArchive *self,
                        const char  *name)
{
  g_autoptr (FactArchivePart) part = fact_archive_open_part (self, name, NULL);
  char head[HEAD_BYTES + 1];
  gssize n_read = part != NULL ? fact_archive_part_read (part, head, HEAD_BYTES, NULL) : -1;

  if (n_read < 0)
    return NULL;
  head[n_read] = '\0';

  return g_strdup (g_strstrip (head));
}

/**
 * fact_archive_resolve:
 * @base: the name of the file that refers to another, such as "word/document.xml"
 * @target: what it calls it: "comments.xml", "../docProps/core.xml", "/word/comments.xml"
 *
 * Follows a reference within the archive. What climbs out of it ends at its top.
 *
 * Returns: (transfer full): the other's name: "word/comments.xml"
 */
char *
fact_archive_resolve (const char *base,
                      const char *target)
{
  g_autofree char *folder = *target == '/' ? g_strdup ("") : g_path_get_dirname (base);
  g_autofree char *whole = g_strconcat ("/", folder, "/", target, NULL);
  g_autofree char *canonical = g_canonicalize_filename (whole, "/");

  return g_strdup (canonical + strspn (canonical, "/"));
}
