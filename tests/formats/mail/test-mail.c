/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-formats.h"

#include <locale.h>
#include <string.h>

#define BYTES(s) s, sizeof (s) - 1

#define HEAD "From: Anna Bell <anna@example.org>\nTo: desk@example.org\nSubject: The tunnel\nDate: Sun, 3 May 2026 23:30:00 +0200\nMIME-Version: 1.0\n"
#define MIXED "Content-Type: multipart/mixed; boundary=A\n\nThis is a mail of many parts.\n"

typedef struct
{
  const char *path;
  const char *bytes;
  gsize       n_bytes;
  const char *text;
  const char *warning;         /* part of the only one; NULL for none */
} BodyCase;

static const BodyCase body_cases[] = {
  { "plain", BYTES (HEAD "\nIt is open.\n\n> Is it open?\n"), "It is open.\n\n> Is it open?", NULL },
  { "crlf", BYTES ("From: a@example.org\r\nDate: Sun, 3 May 2026 23:30:00 +0200\r\nTo: b@example.org\r\nSubject: x\r\n\r\nOne\r\ntwo.\r\n"), "One\ntwo.", NULL },
  { "quoted-printable", BYTES (HEAD "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9 =\nBell\n"), "Café Bell", NULL },
  { "base64", BYTES (HEAD "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nSXQgaXMgb3Blbi4=\n"), "It is open.", NULL },
  { "latin-1", BYTES (HEAD "Content-Type: text/plain; charset=iso-8859-1\n\nCaf\xE9 \x93open\x94\n"), "Café “open”", NULL },
  { "unknown-charset", BYTES (HEAD "Content-Type: text/plain; charset=klingon\n\nCaf\xC3\xA9\n"), "Café", NULL },
  { "wrong-charset", BYTES (HEAD "Content-Type: text/plain; charset=utf-16\n\neven\n"), "even", NULL },
  { "flowed", BYTES (HEAD "Content-Type: text/plain; format=flowed\n\nThe tunnel is \nopen.\n> Is it \n> open?\nYes.\n-- \nAnna\n"),
    "The tunnel is open.\n> Is it open?\nYes.\n-- \nAnna", NULL },
  { "flowed-without-spaces", BYTES (HEAD "Content-Type: text/plain; format=flowed; delsp=yes\n\nThe tun \nnel.\n"), "The tunnel.", NULL },
#ifdef HAVE_LIBXML2
  { "html-only", BYTES (HEAD "Content-Type: text/html; charset=iso-8859-1\n\n<nav>Menu</nav><p>Caf\xE9 Bell</p><p>opens.\n"), "Menu\n\nCafé Bell\n\nopens.", NULL },
  { "html-alone-of-alternatives", BYTES (HEAD "Content-Type: multipart/alternative; boundary=A\n\n--A\nContent-Type: text/html\n\n<p>Rich.\n--A--\n"),
    "Rich.", NULL },
#endif
  { "alternative", BYTES (HEAD "Content-Type: multipart/alternative; boundary=A\n\n--A\nContent-Type: text/plain\n\nPlain.\n--A\nContent-Type: text/html\n\n<p>Rich.\n--A--\n"),
    "Plain.", NULL },
  { "mixed", BYTES (HEAD MIXED "--A\nContent-Type: text/plain\n\nOne.\n--A\nContent-Type: text/plain\n\nTwo.\n--A\nContent-Type: application/pdf; name=\"a.pdf\"\n\nX\n"
                    "--A\nContent-Type: text/plain\nContent-Disposition: attachment; filename=b.txt\n\nThree.\n--A--\n"),
    "One.\n\nTwo.", "2 attachments were not read: a.pdf, b.txt." },
  { "forwarded", BYTES (HEAD MIXED "--A\nContent-Type: text/plain\n\nSee below.\n--A\nContent-Type: message/rfc822\n\nSubject: Old news\n\nHello.\n--A--\n"),
    "See below.", "1 attachment was not read: Old news." },
  { "cut-off", BYTES (HEAD MIXED "--A\nContent-Type: text/plain\n\nOne."), "One.", NULL },
  { "cut-off-base64", BYTES (HEAD "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nSXQgaXMgb3Bl"), "It is ope", NULL },
};

typedef struct
{
  const char *path;
  const char *name;
  const char *bytes;
  gsize       n_bytes;
  int         code;            /* FactImportError, or -1: it is a plain text */
} OtherCase;

static const OtherCase other_cases[] = {
#ifdef HAVE_LIBXML2
  { "html-without-words", "a.eml", BYTES (HEAD "Content-Type: text/html\n\n<p>\n"), FACT_IMPORT_ERROR_EMPTY },
#else
  { "html-only", "a.eml", BYTES (HEAD "Content-Type: text/html\n\n<p>Rich.\n"), FACT_IMPORT_ERROR_UNSUPPORTED },
#endif
  { "no-body", "a.eml", BYTES (HEAD), FACT_IMPORT_ERROR_EMPTY },
  { "only-a-picture", "a.eml", BYTES (HEAD "Content-Type: image/png\n\nPNG\n"), FACT_IMPORT_ERROR_EMPTY },
  { "nul", "a.eml", BYTES (HEAD "Content-Type: text/plain\n\nA\0\0B words\n"), FACT_IMPORT_ERROR_BINARY },
  { "text-with-fields", "a.txt", BYTES ("From: the mayor\nSubject: tunnels\n\nWords.\n"), -1 },
  { "wrong-extension", "a.eml", BYTES ("Just words.\n"), -1 },
};

static FactImported *
import (const char  *bytes,
        gsize        n_bytes,
        const char  *name,
        GError     **error)
{
  g_autoptr (GBytes) document = g_bytes_new_static (bytes, n_bytes);
  const FactImportHints hints = { name, NULL };

  return fact_formats_import (document, &hints, error);
}

static void
test_body (gconstpointer data)
{
  const BodyCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import (row->bytes, row->n_bytes, "a.eml", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (imported->extractor, ==, "mail 1");
  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, row->text);
  g_assert_cmpuint (imported->warnings->len, ==, row->warning != NULL);
  if (row->warning != NULL)
    g_assert_nonnull (strstr (g_ptr_array_index (imported->warnings, 0), row->warning));
}

static void
test_other (gconstpointer data)
{
  const OtherCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import (row->bytes, row->n_bytes, row->name, &error);

  if (row->code >= 0)
    {
      g_assert_error (error, FACT_IMPORT_ERROR, row->code);
      return;
    }
  g_assert_no_error (error);
  g_assert_cmpstr (imported->extractor, ==, "text 1");
}

static void
test_proposals (void)
{
  g_autoptr (FactImported) plain = import (BYTES (HEAD "\nWords.\n"), NULL, NULL);
  g_autoptr (FactImported) encoded = import (BYTES ("From: =?utf-8?q?J=C3=B6rg?= <j@example.org>, k@example.org\n"
                                                    "Subject: =?iso-8859-1?q?=DCber_Tunnel?=\n\nWords.\n"), "a.eml", NULL);
  g_autoptr (FactImported) bare = import (BYTES ("To: a@example.org\nDate: nonsense\n\nWords.\n"), "The file.eml", NULL);

  g_assert_cmpstr (plain->title, ==, "The tunnel");
  g_assert_cmpstr (plain->byline, ==, "Anna Bell");
  g_assert_cmpstr (plain->published, ==, "2026-05-03");
  g_assert_cmpstr (plain->media_type, ==, "message/rfc822");
  g_assert_cmpstr (encoded->title, ==, "Über Tunnel");
  g_assert_cmpstr (encoded->byline, ==, "Jörg, k@example.org");
  g_assert_null (encoded->published);
  g_assert_cmpstr (bare->title, ==, "The file");
  g_assert_null (bare->byline);
  g_assert_null (bare->published);
}

/* As deep as nobody writes: the words in it are too deep to be read, and that is all. */
static void
test_nested (void)
{
  GString *mail = g_string_new (HEAD);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = NULL;

  for (guint i = 0; i < 10000; i++)
    g_string_append_printf (mail, "Content-Type: multipart/mixed; boundary=B%u\n\n--B%u\n", i, i);
  g_string_append (mail, "Content-Type: text/plain\n\nDeep.\n");
  imported = import (mail->str, mail->len, "a.eml", &error);
  g_string_free (mail, TRUE);

  g_assert_null (imported);
  g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_EMPTY);
}

static void
test_many_parts (void)
{
  GString *mail = g_string_new (HEAD MIXED);
  g_autoptr (FactImported) imported = NULL;

  for (guint i = 0; i < 10000; i++)
    g_string_append (mail, "--A\nContent-Type: image/png\nContent-Disposition: attachment; filename=a.png\n\nX\n");
  g_string_append (mail, "--A\n\nWords.\n");
  imported = import (mail->str, mail->len, "a.eml", NULL);
  g_string_free (mail, TRUE);

  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, "Words.");
  g_assert_cmpuint (imported->warnings->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (imported->warnings, 0), "10000"));
}

static void
test_endless_lines (void)
{
  g_autofree char *filler = g_strnfill (3000000, 'x');
  g_autofree char *head = g_strconcat (HEAD "X-Long: ", filler, "\n\nWords.\n", NULL);
  g_autofree char *body = g_strconcat (HEAD "\n", filler, NULL);
  g_autoptr (FactImported) long_head = import (head, strlen (head), "a.eml", NULL);
  g_autoptr (FactImported) long_body = import (body, strlen (body), "a.eml", NULL);

  g_assert_cmpstr (fact_text_get_utf8 (long_head->text), ==, "Words.");
  g_assert_cmpuint (fact_text_get_n_chars (long_body->text), ==, 3000000);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (body_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/mail/body/", body_cases[i].path, NULL);

      g_test_add_data_func (path, &body_cases[i], test_body);
    }
  for (guint i = 0; i < G_N_ELEMENTS (other_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/mail/others/", other_cases[i].path, NULL);

      g_test_add_data_func (path, &other_cases[i], test_other);
    }
  g_test_add_func ("/mail/proposals", test_proposals);
  g_test_add_func ("/mail/nested", test_nested);
  g_test_add_func ("/mail/many-parts", test_many_parts);
  g_test_add_func ("/mail/endless-lines", test_endless_lines);

  return g_test_run ();
}
