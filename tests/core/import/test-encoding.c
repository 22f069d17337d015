/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-encoding.h"

#include <locale.h>
#include <string.h>

#include "import/fact-importer.h"

typedef struct
{
  const char *path;
  const char *bytes;
  gsize       n_bytes;
  const char *utf8;            /* NULL: refused as binary */
  const char *encoding;
  guint       n_warnings;
} DecodeCase;

#define BYTES(s) s, sizeof (s) - 1

static const DecodeCase decode_cases[] = {
  { "empty",                  BYTES (""),                                     "",                 "UTF-8", 0 },
  { "ascii",                  BYTES ("plain\r\nlines\r"),                     "plain\r\nlines\r", "UTF-8", 0 },
  { "utf8",                   BYTES ("caf\xC3\xA9 \xE2\x80\x9C"),             "café “",           "UTF-8", 0 },
  { "utf8-noncharacter",      BYTES ("a\xEF\xBF\xBE"),                        "a\xEF\xBF\xBE",    "UTF-8", 0 },
  { "bom-utf8",               BYTES ("\xEF\xBB\xBF" "a\xC3\xA9"),             "aé",               "UTF-8", 0 },
  { "bom-utf8-twice",         BYTES ("\xEF\xBB\xBF\xEF\xBB\xBF" "a"),         "\xEF\xBB\xBF" "a", "UTF-8", 0 },
  { "bom-utf8-damaged",       BYTES ("\xEF\xBB\xBF" "a\xFF" "b"),             "a\xEF\xBF\xBD" "b", "UTF-8", 1 },
  { "bom-utf16le",            BYTES ("\xFF\xFE" "a\0\xE9\0"),                 "aé",               "UTF-16LE", 0 },
  { "bom-utf16be",            BYTES ("\xFE\xFF\0a\0\xE9"),                    "aé",               "UTF-16BE", 0 },
  { "bom-utf16le-pair",       BYTES ("\xFF\xFE\x3D\xD8\xA2\xDE"),             "🚢",               "UTF-16LE", 0 },
  { "bom-utf16le-surrogate",  BYTES ("\xFF\xFE\x3D\xD8" "a\0"),               "\xEF\xBF\xBD" "a", "UTF-16LE", 1 },
  { "bom-utf16le-odd",        BYTES ("\xFF\xFE" "a\0b"),                      "a\xEF\xBF\xBD",    "UTF-16LE", 1 },
  { "bom-utf16le-nul",        BYTES ("\xFF\xFE" "a\0\0\0b\0"),                NULL, NULL, 0 },
  { "bom-utf32le",            BYTES ("\xFF\xFE\0\0" "a\0\0\0\xA2\xF6\x01\0"), "a🚢",              "UTF-32LE", 0 },
  { "bom-utf32be",            BYTES ("\0\0\xFE\xFF\0\0\0a"),                  "a",                "UTF-32BE", 0 },
  { "bom-utf32le-too-high",   BYTES ("\xFF\xFE\0\0" "a\0\0\0\0\0\x11\0"),     "a\xEF\xBF\xBD",    "UTF-32LE", 1 },
  { "utf16le-without-mark",   BYTES ("T\0h\0e\0 \0c\0a\0f\0\xE9\0"),          "The café",         "UTF-16LE", 1 },
  { "utf16be-without-mark",   BYTES ("\0T\0h\0e"),                            "The",              "UTF-16BE", 1 },
  { "nul",                    BYTES ("a text\0with a hole"),                  NULL, NULL, 0 },
  { "nul-only",               BYTES ("\0\0\0\0"),                             NULL, NULL, 0 },
  { "utf8-one-bad-of-many",   BYTES ("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xFF"), "éééé\xEF\xBF\xBD", "UTF-8", 1 },
  { "utf8-cut-short",         BYTES ("\xC3\xA9\xC3\xA9 \xE2\x80"),            "éé \xEF\xBF\xBD",  "UTF-8", 1 },
  { "utf8-overlong",          BYTES ("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC0\xAF"),
                              "éééé\xEF\xBF\xBD\xEF\xBF\xBD", "UTF-8", 1 },
};

static void
test_decode (gconstpointer data)
{
  const DecodeCase *row = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (row->bytes, row->n_bytes);
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autofree char *encoding = NULL;
  g_autofree char *utf8 = NULL;
  gsize n_bytes = 0;

  utf8 = fact_encoding_decode (bytes, &n_bytes, &encoding, warnings, &error);
  if (row->utf8 == NULL)
    {
      g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_BINARY);
      g_assert_null (utf8);
      return;
    }

  g_assert_no_error (error);
  g_assert_cmpstr (utf8, ==, row->utf8);
  g_assert_cmpuint (n_bytes, ==, strlen (row->utf8));
  g_assert_cmpstr (encoding, ==, row->encoding);
  g_assert_cmpuint (warnings->len, ==, row->n_warnings);
}

/* Old encodings: the words come out, and the user is told what was assumed. Without the detector only the western one. */
typedef struct
{
  const char *path;
  const char *converter;
  const char *encoding;
  const char *utf8;
} GuessCase;

static const GuessCase guess_cases[] = {
  { "western", "WINDOWS-1252", "windows-1252",
    "Der Bürgermeister erklärt das für völlig unmöglich – „ärgerlich“, sagte er. Die Straße bleibt gesperrt." },
#ifdef HAVE_UCHARDET
  { "polish", "ISO-8859-2", "ISO-8859-2",
    "Zażółć gęślą jaźń. Burmistrz nazwał kontrolę tunelu zakończoną; koszty wzrosły do dwóch miliardów złotych." },
  { "russian-windows", "WINDOWS-1251", "windows-1251",
    "Мэр назвал проверку тоннеля законченной. Расходы выросли до двух миллиардов, сообщила газета." },
  { "russian-koi", "KOI8-R", "KOI8-R",
    "Мэр назвал проверку тоннеля законченной. Расходы выросли до двух миллиардов, сообщила газета." },
  { "japanese", "SHIFT_JIS", "Shift_JIS", "市長はトンネルの検査は終わったと述べた。費用は増えた。" },
  { "japanese-seven-bit", "ISO-2022-JP", "ISO-2022-JP", "市長はトンネルの検査は終わったと述べた。費用は増えた。" },
  { "chinese", "GB18030", "GB18030", "市长宣布隧道的检查已经结束，费用增加到二十亿。" },
#endif
};

static void
test_guess (gconstpointer data)
{
  const GuessCase *row = data;
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *encoding = NULL;
  g_autofree char *utf8 = NULL;
  char *converted;
  gsize n_bytes;

  converted = g_convert (row->utf8, -1, row->converter, "UTF-8", NULL, &n_bytes, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (converted, n_bytes);

  utf8 = fact_encoding_decode (bytes, &n_bytes, &encoding, warnings, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (utf8, ==, row->utf8);
  g_assert_cmpstr (encoding, ==, row->encoding);
  g_assert_cmpuint (warnings->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (warnings, 0), row->encoding));
}

static void
test_names_the_count (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("\xEF\xBB\xBF\xFF\xFF\xFF", 6);
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *encoding = NULL;
  g_autofree char *utf8 = NULL;
  gsize n_bytes;

  utf8 = fact_encoding_decode (bytes, &n_bytes, &encoding, warnings, NULL);
  g_assert_cmpuint (warnings->len, ==, 1);
  g_assert_true (g_str_has_prefix (g_ptr_array_index (warnings, 0), "3 characters"));
}

/* Whatever the bytes: valid UTF-8 without NUL, or refused. */
static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (42);

  for (guint round = 0; round < 3000; round++)
    {
      gsize size = (gsize) g_rand_int_range (random, 0, 60);
      guint8 *data = g_malloc (size + 1);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *encoding = NULL;
      g_autofree char *utf8 = NULL;
      gsize n_bytes = 0;

      for (gsize i = 0; i < size; i++)
        data[i] = (guint8) g_rand_int_range (random, round % 4 == 0 ? 0 : 1, round % 3 == 0 ? 256 : 240);
      bytes = g_bytes_new_take (data, size);

      utf8 = fact_encoding_decode (bytes, &n_bytes, &encoding, warnings, NULL);
      if (utf8 != NULL)
        {
          g_assert_true (g_utf8_validate (utf8, (gssize) n_bytes, NULL));
          g_assert_cmpuint (strlen (utf8), ==, n_bytes);
          g_assert_nonnull (encoding);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (decode_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/encoding/decode/", decode_cases[i].path, NULL);

      g_test_add_data_func (path, &decode_cases[i], test_decode);
    }
  for (guint i = 0; i < G_N_ELEMENTS (guess_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/encoding/guess/", guess_cases[i].path, NULL);

      g_test_add_data_func (path, &guess_cases[i], test_guess);
    }
  g_test_add_func ("/encoding/names-the-count", test_names_the_count);
  g_test_add_func ("/encoding/random", test_random);

  return g_test_run ();
}
