/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-encoding.h"

#include <errno.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "import/fact-encoding-guess.h"
#include "import/fact-encoding-label.h"
#include "import/fact-importer.h"

/* U+FFFD REPLACEMENT CHARACTER */
#define REPLACEMENT "\xEF\xBF\xBD"

/* What bytes are read as, and how that is known. */
typedef struct
{
  const char *name;            /* IANA */
  const char *converter;       /* as iconv calls it; NULL for UTF-8 */
  gsize       unit;            /* bytes to leave out where a character cannot be read */
} Encoding;

static const Encoding utf8 = { "UTF-8", NULL, 1 };
static const Encoding windows_1252 = { "windows-1252", "WINDOWS-1252", 1 };

/* The four-byte marks come first: that of UTF-32LE begins with that of UTF-16LE. */
static const struct
{
  const char *mark;
  gsize       n_bytes;
  Encoding    encoding;
} byte_order_marks[] = {
  { "\xFF\xFE\x00\x00", 4, { "UTF-32LE", "UTF-32LE", 4 } },
  { "\x00\x00\xFE\xFF", 4, { "UTF-32BE", "UTF-32BE", 4 } },
  { "\xEF\xBB\xBF",     3, { "UTF-8", NULL, 1 } },
  { "\xFF\xFE",         2, { "UTF-16LE", "UTF-16LE", 2 } },
  { "\xFE\xFF",         2, { "UTF-16BE", "UTF-16BE", 2 } },
};

static const Encoding without_mark[] = {
  { "UTF-16LE", "UTF-16LE", 2 },
  { "UTF-16BE", "UTF-16BE", 2 },
};

/* A character that starts well but is cut short counts as one, as the Unicode Standard recommends (3.9, table 3-8). */
static gsize
get_n_bad_bytes (const guint8 *data,
                 gsize         n_bytes)
{
  gsize n_wanted = data[0] >= 0xF0 && data[0] <= 0xF4 ? 4 : data[0] >= 0xE0 && data[0] <= 0xEF ? 3
                 : data[0] >= 0xC2 && data[0] <= 0xDF ? 2 : 1;
  gsize n = 1;

  while (n < n_wanted && n < n_bytes && (data[n] & 0xC0) == 0x80)
    n++;

  return n;
}

/* Copies UTF-8 and puts U+FFFD where it is broken. Returns how often. */
static guint
append_utf8 (GString    *out,
             const char *data,
             gsize       n_bytes)
{
  const char *end;
  guint n_bad = 0;

  while (!g_utf8_validate_len (data, n_bytes, &end))
    {
      gsize n_good = (gsize) (end - data);
      gsize n_skipped = get_n_bad_bytes ((const guint8 *) end, n_bytes - n_good);

      g_string_append_len (out, data, (gssize) n_good);
      g_string_append (out, REPLACEMENT);
      n_bad++;
      data = end + n_skipped;
      n_bytes -= n_good + n_skipped;
    }
  g_string_append_len (out, data, (gssize) n_bytes);

  return n_bad;
}

/* Converts with iconv and puts U+FFFD where it cannot. Returns how often, or G_MAXUINT when iconv does not know the encoding. */
static guint
append_converted (GString    *out,
                  const char *data,
                  gsize       n_bytes,
                  const char *converter,
                  gsize       unit)
{
  GIConv iconv = g_iconv_open ("UTF-8", converter);
  char *in = (char *) data;
  gsize n_left = n_bytes;
  guint n_bad = 0;
  gboolean flushed = FALSE;

  if (iconv == (GIConv) -1)
    return G_MAXUINT;

  while (!flushed)
    {
      char buffer[16 * 1024];
      char *into = buffer;
      gsize n_room = sizeof buffer;
      gsize result;
      int problem;

      /* Some decoders keep a character back until they know whether an accent follows. */
      flushed = n_left == 0;
      result = g_iconv (iconv, flushed ? NULL : &in, &n_left, &into, &n_room);
      problem = errno;

      g_string_append_len (out, buffer, into - buffer);
      if (result == (gsize) -1 && problem != E2BIG && n_left > 0)
        {
          gsize n_skipped = MIN (unit, n_left);

          g_string_append (out, REPLACEMENT);
          n_bad++;
          in += n_skipped;
          n_left -= n_skipped;
        }
    }
  g_iconv_close (iconv);

  return n_bad;
}

static guint
append_decoded (GString        *out,
                const char     *data,
                gsize           n_bytes,
                const Encoding *encoding)
{
  if (encoding->converter == NULL)
    return append_utf8 (out, data, n_bytes);

  return append_converted (out, data, n_bytes, encoding->converter, encoding->unit);
}

/* Whether bytes that are not UTF-8 throughout are so all the same, but for a few damaged places. */
static gboolean
is_damaged_utf8 (const char *data,
                 gsize       n_bytes)
{
  const char *end = data + n_bytes;
  const char *p = data;
  gsize n_good = 0;
  gsize n_bad = 0;

  if (g_utf8_validate_len (data, n_bytes, NULL))
    return TRUE;

  while (p < end)
    {
      gunichar c = (guchar) *p < 0x80 ? 0 : g_utf8_get_char_validated (p, end - p);

      if (c == (gunichar) -1 || c == (gunichar) -2)
        {
          n_bad++;
          p += get_n_bad_bytes ((const guint8 *) p, (gsize) (end - p));
          continue;
        }
      n_good += (guchar) *p >= 0x80;
      p += (guchar) *p < 0x80 ? 1 : g_unichar_to_utf8 (c, NULL);
    }

  /* In the old encodings a byte over 0x7F seldom has the right followers by chance: in GB 18030 one time in three. */
  return n_good >= 2 * n_bad;
}

/* UTF-16 without a mark: Latin text then has a NUL in each second byte, and in these only. */
static const Encoding *
find_utf16_without_mark (const guint8 *data,
                         gsize         n_bytes)
{
  gsize n_nul[2] = { 0, 0 };

  for (gsize i = 0; i < n_bytes; i++)
    n_nul[i & 1] += data[i] == 0;

  if (n_bytes % 2 != 0)
    return NULL;
  if (n_nul[0] == 0 && n_nul[1] >= n_bytes / 4)
    return &without_mark[0];
  if (n_nul[1] == 0 && n_nul[0] >= n_bytes / 4)
    return &without_mark[1];

  return NULL;
}

static void
warn_about_guess (GPtrArray  *warnings,
                  const char *name)
{
  /* Translators: %s is the name of a character encoding, such as windows-1252. */
  g_ptr_array_add (warnings, g_strdup_printf (_("The file does not say how its letters are encoded. It was read as %s; "
                                                "please check accented letters and quotation marks."), name));
}

static void
warn_about_replacements (GPtrArray *warnings,
                         guint      n)
{
  if (n > 0)
    g_ptr_array_add (warnings,
                     g_strdup_printf (ngettext ("%u character could not be read and is shown as “\xEF\xBF\xBD”.",
                                                "%u characters could not be read and are shown as “\xEF\xBF\xBD”.", n), n));
}

static GString *
decode_known (const char     *data,
              gsize           n_bytes,
              const Encoding *encoding,
              GPtrArray      *warnings)
{
  GString *out = g_string_sized_new (n_bytes + n_bytes / 8);

  warn_about_replacements (warnings, append_decoded (out, data, n_bytes, encoding));

  return out;
}

/* Takes the guess only when all bytes can be read so; where it leaves holes and Windows-1252 leaves fewer, that is likelier. */
static GString *
decode_guessed (const char  *data,
                gsize        n_bytes,
                char       **name,
                GPtrArray   *warnings)
{
  GString *out = g_string_sized_new (n_bytes + n_bytes / 4);
  GString *fallback;
  g_autofree char *converter = NULL;
  guint n_bad = G_MAXUINT;
  guint n_fallback_bad;

  if (fact_encoding_guess (data, n_bytes, name, &converter))
    n_bad = append_converted (out, data, n_bytes, converter, 1);

  if (n_bad > 0)
    {
      fallback = g_string_sized_new (n_bytes + n_bytes / 4);
      n_fallback_bad = append_decoded (fallback, data, n_bytes, &windows_1252);
      if (n_fallback_bad < n_bad)
        {
          g_string_free (g_steal_pointer (&out), TRUE);
          out = fallback;
          n_bad = n_fallback_bad;
          g_free (*name);
          *name = g_strdup (windows_1252.name);
        }
      else
        {
          g_string_free (fallback, TRUE);
        }
    }

  warn_about_guess (warnings, *name);
  warn_about_replacements (warnings, n_bad);

  return out;
}

/*
 * As the document itself says, if its bytes can be that. UTF-8 is believed only where it is; and what is UTF-8 throughout
 * is nothing else, whatever it says: letters of other encodings do not come out so by chance. Returns NULL otherwise.
 */
static GString *
decode_declared (const char  *data,
                 gsize        n_bytes,
                 const char  *declared,
                 char       **name,
                 GPtrArray   *warnings)
{
  g_autofree char *converter = NULL;
  Encoding encoding = { NULL, NULL, 1 };

  if (!fact_encoding_label_find (declared, name, &converter))
    return NULL;

  encoding.name = *name;
  encoding.converter = converter;
  if (converter == NULL ? is_damaged_utf8 (data, n_bytes)
                        : fact_encoding_has_escapes (data, n_bytes) || !g_utf8_validate_len (data, n_bytes, NULL))
    return decode_known (data, n_bytes, &encoding, warnings);

  g_clear_pointer (name, g_free);

  return NULL;
}

/* Without a mark. Escape characters mean that plain seven-bit bytes may stand for letters (ISO-2022-JP). */
static GString *
decode_unmarked (const char  *data,
                 gsize        n_bytes,
                 const char  *declared,
                 char       **name,
                 GPtrArray   *warnings)
{
  GString *out;

  if (memchr (data, 0, n_bytes) != NULL)
    {
      const Encoding *wide = find_utf16_without_mark ((const guint8 *) data, n_bytes);

      if (wide == NULL)
        return NULL;
      *name = g_strdup (wide->name);
      warn_about_guess (warnings, wide->name);
      return decode_known (data, n_bytes, wide, warnings);
    }

  out = declared != NULL ? decode_declared (data, n_bytes, declared, name, warnings) : NULL;
  if (out != NULL)
    return out;

  if (!fact_encoding_has_escapes (data, n_bytes) && is_damaged_utf8 (data, n_bytes))
    {
      *name = g_strdup (utf8.name);
      return decode_known (data, n_bytes, &utf8, warnings);
    }

  return decode_guessed (data, n_bytes, name, warnings);
}

/**
 * fact_encoding_decode_declared:
 * @bytes: the contents of a text file
 * @declared: (nullable): the name of the encoding that they are said to be in, by the document itself or by who sent it
 * @n_bytes: (out): length of the result in bytes
 * @encoding: (out) (transfer full): the IANA name of what the bytes were read as
 * @warnings: (element-type utf8): where to add what the user should know: what was assumed, how much could not be read
 * @error: return location for an error
 *
 * Turns bytes into UTF-8: by their byte order mark, which is not part of the text; else as declared, where that can be;
 * else as UTF-8, if that is what they are but for a few damaged places; else as what they look like. A byte that cannot be read becomes U+FFFD, so that no
 * loss goes unseen. Line ends stay as they are.
 *
 * Returns: (transfer full): valid UTF-8 without NUL, NUL-terminated; %NULL with @error set to %FACT_IMPORT_ERROR
 *   (FACT_IMPORT_ERROR_BINARY: there are NUL characters in it, so it is no text)
 */
char *
fact_encoding_decode_declared (GBytes      *bytes,
                               const char  *declared,
                               gsize       *n_bytes,
                               char       **encoding,
                               GPtrArray   *warnings,
                               GError     **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *name = NULL;
  GString *out = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (byte_order_marks) && name == NULL; i++)
    {
      gsize n_mark = byte_order_marks[i].n_bytes;

      if (size >= n_mark && memcmp (data, byte_order_marks[i].mark, n_mark) == 0)
        {
          name = g_strdup (byte_order_marks[i].encoding.name);
          out = decode_known (data + n_mark, size - n_mark, &byte_order_marks[i].encoding, warnings);
        }
    }
  if (name == NULL)
    out = decode_unmarked (size > 0 ? data : "", size, declared, &name, warnings);

  if (out == NULL || memchr (out->str, 0, out->len) != NULL)
    {
      if (out != NULL)
        g_string_free (out, TRUE);
      g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_BINARY,
                           _("This is not a text: it contains NUL characters."));
      return NULL;
    }

  *n_bytes = out->len;
  *encoding = g_steal_pointer (&name);

  return g_string_free (out, FALSE);
}

/**
 * fact_encoding_decode:
 * @bytes: the contents of a text file
 * @n_bytes: (out): length of the result in bytes
 * @encoding: (out) (transfer full): the IANA name of what the bytes were read as
 * @warnings: (element-type utf8): where to add what the user should know
 * @error: return location for an error
 *
 * Turns bytes into UTF-8 as fact_encoding_decode_declared() does, for documents that declare nothing.
 *
 * Returns: (transfer full): valid UTF-8 without NUL, NUL-terminated; %NULL with @error set to %FACT_IMPORT_ERROR
 *   (FACT_IMPORT_ERROR_BINARY: there are NUL characters in it, so it is no text)
 */
char *
fact_encoding_decode (GBytes     *bytes,
                      gsize      *n_bytes,
                      char      **encoding,
                      GPtrArray  *warnings,
                      GError    **error)
{
  return fact_encoding_decode_declared (bytes, NULL, n_bytes, encoding, warnings, error);
}
