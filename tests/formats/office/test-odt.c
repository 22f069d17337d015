/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-formats.h"

#include <locale.h>
#include <string.h>

#include "packed.h"

#define OASIS "urn:oasis:names:tc:opendocument:xmlns:"
#define SPACES " xmlns:office='" OASIS "office:1.0' xmlns:text='" OASIS "text:1.0' xmlns:table='" OASIS "table:1.0'" \
  " xmlns:draw='" OASIS "drawing:1.0' xmlns:style='" OASIS "style:1.0' xmlns:fo='" OASIS "xsl-fo-compatible:1.0'" \
  " xmlns:svg='" OASIS "svg-compatible:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:meta='" OASIS "meta:1.0'" \
  " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'"
#define TYPE "application/vnd.oasis.opendocument.text"

#define P(content) "<text:p text:style-name='Standard'>" content "</text:p>"
#define LIST(style, items) "<text:list text:style-name='" style "'>" items "</text:list>"
#define ITEM(content) "<text:list-item>" content "</text:list-item>"
#define TC(content) "<table:table-cell>" content "</table:table-cell>"
#define TR(cells) "<table:table-row>" cells "</table:table-row>"
#define NOTE(kind, sign, words) "<text:note text:note-class='" kind "'><text:note-citation>" sign "</text:note-citation><text:note-body>" \
  P (words) "</text:note-body></text:note>"
#define FROM(name, words) "<office:annotation office:name='" name "' loext:resolved='false'><dc:creator>Ann</dc:creator>" \
  "<dc:date>2026-03-12T10:00:00.500000000</dc:date><meta:creator-initials>A</meta:creator-initials>" P (words) "</office:annotation>"
#define TO(name) "<office:annotation-end office:name='" name "'/>"
#define ANN "|Ann|2026-03-12T10:00:00Z|"

#define STYLES "<style:default-style style:family='paragraph'><style:text-properties fo:language='en' fo:country='GB'/></style:default-style>" \
  "<style:style style:name='Secret' style:family='text'><style:text-properties text:display='none'/></style:style>" \
  "<style:style style:name='Ring' style:family='text' style:parent-style-name='Ring'/>" \
  "<text:outline-style style:name='Outline'><text:outline-level-style text:level='1' style:num-format='1' style:num-suffix='.'/>" \
  "<text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/>" \
  "<text:outline-level-style text:level='3' style:num-format=''/></text:outline-style>"
#define AUTOMATIC "<style:style style:name='T1' style:family='text' style:parent-style-name='Secret'/>" \
  "<text:list-style style:name='N'><text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>" \
  "<text:list-level-style-number text:level='2' style:num-format='a' style:num-prefix='(' style:num-suffix=')'/>" \
  "<text:list-level-style-number text:level='3' style:num-format='I' style:num-suffix='.' text:display-levels='3' text:start-value='4'/></text:list-style>" \
  "<text:list-style style:name='B'><text:list-level-style-bullet text:level='1' text:bullet-char='-'/></text:list-style>"

typedef struct
{
  const char *path;
  const char *body;
  const char *text;
  const char *comments;
  guint       n_warnings;
} OdtCase;

static const OdtCase odt_cases[] = {
  { "paragraphs", P ("One.") P ("") P (" Two,\n  three. ") "<text:h text:outline-level='3'>Head</text:h>", "One.\n\nTwo, three.\n\nHead" },
  { "white-space", P ("a <text:span>  b</text:span><text:s text:c='2'/>c<text:tab/>d<text:line-break/> e<text:soft-page-break/>f\xC2\xADg"), "a b  c\td\nefg" },
  { "no-words", P ("<text:bookmark text:name='x'/>a") "<text:sequence-decls>x</text:sequence-decls>" "x", "a" },
  { "fields", P ("On <text:date text:date-value='2026-01-01'>1 January</text:date>, see <text:a>here</text:a>."), "On 1 January, see here." },
  { "changes", "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Ed</dc:creator></office:change-info>" P ("not ")
    "</text:deletion></text:changed-region></text:tracked-changes>" P ("It is <text:change text:change-id='1'/><text:change-start text:change-id='2'/>open<text:change-end text:change-id='2'/>."),
    "It is open.", NULL, 1 },
  { "no-changes", "<text:tracked-changes text:track-changes='false'/>" P ("One."), "One." },
  { "hidden", P ("Seen<text:span text:style-name='T1'>not</text:span><text:span text:style-name='Ring'>.</text:span>") "<text:section text:display='none'>" P ("not") "</text:section>"
    P ("<text:hidden-paragraph text:is-hidden='true'/>not") P ("<text:hidden-text text:is-hidden='true'>not</text:hidden-text>Two."), "Seen.\n\nTwo.", NULL, 1 },
  { "headings", "<text:h text:outline-level='1'>A</text:h><text:h text:outline-level='2'>B</text:h><text:h text:outline-level='2'>C</text:h><text:h text:outline-level='1'>D</text:h>"
    "<text:h text:outline-level='1' text:is-list-header='true'>E</text:h>", "1. A\n\n1.1 B\n\n1.2 C\n\n2. D\n\nE" },
  { "lists", P ("So:") LIST ("N", ITEM (P ("one") LIST ("", ITEM (P ("x")) ITEM (P ("y") LIST ("", ITEM (P ("z")))))) ITEM (P ("two") P ("more"))) LIST ("B", ITEM (P ("dot")) "<text:list-header>" P ("none") "</text:list-header>"),
    "So:\n\n1. one\n  (a) x\n  (b) y\n    1.b.IV. z\n2. two\n\nmore\n\n\xE2\x80\xA2 dot\n\nnone" },
  { "lists-go-on", LIST ("N", ITEM (P ("one")) ITEM (LIST ("N", ITEM (P ("deep"))))) "<text:list text:style-name='N' text:continue-numbering='true'>" ITEM (P ("two")) "</text:list>"
    P ("And") LIST ("N", ITEM (P ("one")) "<text:list-item text:start-value='7'>" P ("seven") "</text:list-item>") LIST ("unknown", ITEM (P ("dot"))),
    "1. one\n  (a) deep\n2. two\n\nAnd\n\n1. one\n7. seven\n\xE2\x80\xA2 dot" },
  { "table", P ("A.") "<table:table><table:title>t</table:title><table:table-columns/><table:table-header-rows>" TR (TC (P ("Year")) TC (P ("Sum"))) "</table:table-header-rows>"
    TR (TC (P ("2025")) TC (P ("4<text:tab/>1")) "<table:covered-table-cell>" P ("x") "</table:covered-table-cell>") "</table:table><table:table>" TR (TC (P ("a") P ("b")) TC (P ("c"))) "</table:table>",
    "A.\n\nYear\tSum\n2025\t4 1\n\na\n\nb\n\nc" },
  { "boxes", P ("A.<draw:frame><draw:text-box>" P ("Box.") P ("Two.") "</draw:text-box><svg:title>no</svg:title><svg:desc>no</svg:desc></draw:frame> B.") P ("C."), "A. B.\n\nBox.\n\nTwo.\n\nC." },
  { "index", "<text:table-of-content><text:table-of-content-source><text:index-title-template>no</text:index-title-template></text:table-of-content-source><text:index-body>"
    P ("Where 1") "</text:index-body></text:table-of-content>", "Where 1" },
  { "ruby", P ("<text:ruby><text:ruby-base>kanji</text:ruby-base><text:ruby-text>kana</text:ruby-text></text:ruby>"), "kanji" },
  { "notes", P ("42" NOTE ("endnote", "i", "E.") " and 43" NOTE ("footnote", "1", " A.") NOTE ("footnote", "*", "B.") ".") P ("End."),
    "42[i] and 43[1][*].\n\nEnd.\n\n[1] A.\n\n[*] B.\n\n[i] E." },
  { "comments", P ("Rents " FROM ("0", "Says who?") "rose by " FROM ("1", "Check<text:s/>it.") "4%" TO ("0") " in 2025" TO ("1") "."), "Rents rose by 4% in 2025.",
    "rose by 4%" ANN "Says who?;4% in 2025" ANN "Check it.;" },
  { "comment-over-paragraphs", P ("A.") P (FROM ("0", "x") "B.") P ("C." TO ("0")) P ("D."), "A.\n\nB.\n\nC.\n\nD.", "B.\n\nC." ANN "x;" },
  { "comment-in-note", P ("A<text:note><text:note-citation>1</text:note-citation><text:note-body>" P ("b " FROM ("0", "x") "c" TO ("0")) "</text:note-body></text:note>"), "A[1]\n\n[1] b c", "c" ANN "x;" },
  { "comment-in-cell", "<table:table>" TR (TC (P ("a")) TC (P (FROM ("0", "x") "b" TO ("0")))) "</table:table>", "a\tb", "b" ANN "x;" },
  { "comment-at-place", P ("A <office:annotation><dc:creator>Ann</dc:creator>" P ("x") P ("y") "</office:annotation>b"), "A b", "|Ann||x\n\ny;" },
  { "comment-without-end", P ("A " FROM ("0", "x") "b"), "A b", "" ANN "x;" },
  { "comment-ends-before-it-starts", P (TO ("0") "A " FROM ("0", "x") "b"), "A b", "" ANN "x;" },
  { "comment-twice", P (FROM ("0", "x") "A" TO ("0") FROM ("0", "y") "b" TO ("0")), "Ab", "A" ANN "x;" },
  { "answers", P (FROM ("0", "Who?") "<office:annotation office:name='1' loext:parent-name='0' loext:resolved='false'><dc:creator>Ed</dc:creator>" P ("Me.") "</office:annotation>A" TO ("0") TO ("1")),
    "A", "A" ANN "Who?\n\nEd: Me.;" },
  { "resolved", P ("<office:annotation office:name='1' loext:resolved='true'>" P ("Me.") "</office:annotation>A" TO ("1")), "A", "A|||Me.\n\n(Marked as resolved in the document.);" },
};

static FactImported *
import_parts (const char  *type,
              const char  *content,
              const char  *manifest,
              GError     **error)
{
  const PackedFile files[] = {
    { "mimetype", type },
    { "content.xml", content },
    { "styles.xml", "<office:document-styles" SPACES "><office:styles>" STYLES "</office:styles><office:master-styles><style:header>" P ("Page 1")
                    "</style:header></office:master-styles></office:document-styles>" },
    { "meta.xml", "<office:document-meta" SPACES "><office:meta><dc:title>The Tunnel</dc:title><dc:creator>Ed</dc:creator>"
                  "<meta:initial-creator>Ann Bell</meta:initial-creator><dc:date>2026-03-12T10:00:00</dc:date></office:meta></office:document-meta>" },
    { "META-INF/manifest.xml", manifest },
    { NULL, NULL },
  };
  const FactImportHints hints = { "draft.doc", NULL };
  g_autoptr (GBytes) bytes = pack_files (files);

  return fact_formats_import (bytes, &hints, error);
}

static char *
make_content (const char *body)
{
  return g_strconcat ("<office:document-content" SPACES "><office:automatic-styles>" AUTOMATIC "</office:automatic-styles><office:body><office:text>",
                      body, "</office:text></office:body></office:document-content>", NULL);
}

static void
test_odt (gconstpointer data)
{
  const OdtCase *row = data;
  g_autofree char *content = make_content (row->body);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import_parts (TYPE, content, NULL, &error);
  g_autofree char *comments = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, row->text);
  comments = dup_comments (imported);
  g_assert_cmpstr (comments, ==, row->comments != NULL ? row->comments : "");
  g_assert_cmpuint (imported->warnings->len, ==, row->n_warnings);
  g_assert_cmpstr (imported->extractor, ==, "odt 1");
  g_assert_cmpstr (imported->title, ==, "The Tunnel");
  g_assert_cmpstr (imported->byline, ==, "Ann Bell");
  g_assert_cmpstr (imported->language, ==, "en-GB");
  g_assert_null (imported->published);
}

typedef struct
{
  const char *path;
  const char *type;
  const char *content;
  const char *manifest;
  int         code;            /* FactImportError, or -1 when it is taken */
} RefusedCase;

#define WHOLE "<office:document-content" SPACES "><office:body><office:text>" P ("One.") "</office:text></office:body></office:document-content>"

static const RefusedCase refused_cases[] = {
  { "whole",       TYPE,             WHOLE, NULL, -1 },
  { "template",    TYPE "-template", WHOLE, NULL, -1 },
  { "spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", WHOLE, NULL, FACT_IMPORT_ERROR_UNSUPPORTED },
  { "no-type",     NULL,             WHOLE, NULL, FACT_IMPORT_ERROR_UNSUPPORTED },
  { "no-content",  TYPE,             NULL,  NULL, FACT_IMPORT_ERROR_DAMAGED },
  { "cut-off",     TYPE,             "<office:document-content" SPACES "><office:body>", NULL, FACT_IMPORT_ERROR_DAMAGED },
  { "entities",    TYPE,             "<!DOCTYPE a [<!ENTITY a 'b'>]><a>&a;</a>", NULL, FACT_IMPORT_ERROR_DAMAGED },
  { "encrypted",   TYPE,             "\x93\x12", "<m:manifest xmlns:m='" OASIS "manifest:1.0'><m:file-entry m:full-path='content.xml'><m:encryption-data/>"
                                     "</m:file-entry></m:manifest>", FACT_IMPORT_ERROR_UNSUPPORTED },
};

static void
test_refused (gconstpointer data)
{
  const RefusedCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import_parts (row->type, row->content, row->manifest, &error);

  if (row->code < 0)
    g_assert_no_error (error);
  else
    g_assert_error (error, FACT_IMPORT_ERROR, row->code);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (odt_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/odt/", odt_cases[i].path, NULL);

      g_test_add_data_func (path, &odt_cases[i], test_odt);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/odt/refused/", refused_cases[i].path, NULL);

      g_test_add_data_func (path, &refused_cases[i], test_refused);
    }

  return g_test_run ();
}
