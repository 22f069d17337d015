/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-formats.h"

#include <locale.h>

#include "packed.h"

#define W " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'" \
          " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'" \
          " xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'" \
          " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'" \
          " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
#define RELATION(type, target) "<Relationship Id='" type "' Type='http://schemas.openxmlformats.org/officeDocument/2006/" \
                               "relationships/" type "' Target='" target "'/>"
#define RELATIONS(list) "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" list "</Relationships>"

#define TYPES "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/word/document.xml'" \
  " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
#define TOP RELATIONS (RELATION ("officeDocument", "word/document.xml") \
  "<Relationship Id='c' Type='http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'" \
  " Target='docProps/core.xml'/>")
#define ALL RELATIONS (RELATION ("comments", "comments.xml") RELATION ("commentsExtended", "commentsExtended.xml") \
  RELATION ("footnotes", "footnotes.xml") RELATION ("endnotes", "/word/endnotes.xml") RELATION ("styles", "../word/styles.xml") \
  RELATION ("numbering", "numbering.xml"))

#define T(words) "<w:r><w:t xml:space='preserve'>" words "</w:t></w:r>"
#define P(content) "<w:p>" content "</w:p>"
#define FIELD(type) "<w:r><w:fldChar w:fldCharType='" type "'/></w:r>"
#define FROM(id) "<w:commentRangeStart w:id='" id "'/>"
#define TO(id) "<w:commentRangeEnd w:id='" id "'/><w:r><w:commentReference w:id='" id "'/></w:r>"
#define COMMENT(id, words) "<w:comment w:id='" id "' w:author='Ann' w:date='2026-03-12T10:00:00Z' w:initials='A'>" \
  "<w:p w14:paraId='P" id "'><w:r><w:annotationRef/></w:r>" T (words) "</w:p></w:comment>"
#define ITEM(list, level, words) P ("<w:pPr><w:numPr><w:ilvl w:val='" level "'/><w:numId w:val='" list "'/></w:numPr></w:pPr>" T (words))
#define TC(content) "<w:tc><w:tcPr><w:tcW w:w='1'/></w:tcPr>" content "</w:tc>"
#define TR(cells) "<w:tr><w:trPr/>" cells "</w:tr>"
#define NOTE(kind, id, words) "<w:" kind " w:id='" id "'>" P ("<w:r><w:" kind "Ref/></w:r>" T (words)) "</w:" kind ">"

#define LEVEL(level, format, text) "<w:lvl w:ilvl='" level "'><w:start w:val='1'/><w:numFmt w:val='" format "'/>" \
  "<w:lvlText w:val='" text "'/></w:lvl>"
#define NUMBERING "<w:abstractNum w:abstractNumId='7'>" LEVEL ("0", "decimal", "%1.") LEVEL ("1", "lowerLetter", "%2)") \
  LEVEL ("2", "upperRoman", "%1.%3") "</w:abstractNum><w:abstractNum w:abstractNumId='8'>" LEVEL ("0", "bullet", "\xEF\x82\xB7") \
  "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>" \
  "<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>"
#define STYLES "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='en-GB'/></w:rPr></w:rPrDefault></w:docDefaults>" \
  "<w:style w:type='paragraph' w:styleId='Heading1'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr></w:style>" \
  "<w:style w:type='paragraph' w:styleId='Bullets'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>" \
  "<w:style w:type='paragraph' w:styleId='More'><w:basedOn w:val='Bullets'/></w:style>" \
  "<w:style w:type='character' w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style>" \
  "<w:style w:type='paragraph' w:styleId='Ring'><w:basedOn w:val='Gnir'/></w:style>" \
  "<w:style w:type='paragraph' w:styleId='Gnir'><w:basedOn w:val='Ring'/></w:style>"

typedef struct
{
  const char *path;
  const char *body;
  const char *text;
  const char *notes;           /* inside footnotes.xml, or NULL for none; after these, optional: */
  const char *comments;        /* inside comments.xml */
  const char *extended;        /* inside commentsExtended.xml */
  const char *found;           /* the comments, as dup_comments() writes them */
  guint       n_warnings;
} DocxCase;

static const DocxCase docx_cases[] = {
  { "paragraphs", P (T ("One.")) P ("") P ("<w:r/>") P (T ("Two") T (", three.")), "One.\n\nTwo, three." },
  { "white-space", P ("<w:r><w:t> a </w:t><w:t xml:space='preserve'> b\n c</w:t></w:r>"), "a b  c" },
  { "signs", P ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t>"
                "<w:sym w:font='Arial' w:char='00A7'/><w:sym w:font='Wingdings' w:char='F0FC'/><w:cr/><w:t>f\xC2\xADg</w:t></w:r>"),
    "a\tb\nc\xE2\x80\x91" "de\xC2\xA7\nfg" },
  { "inserted-and-deleted", P (T ("It is ") "<w:del w:id='1'><w:r><w:delText>not </w:delText></w:r></w:del>"
                               "<w:ins w:id='2'>" T ("quite ") "</w:ins>" T ("open.")), "It is quite open.", .n_warnings = 1 },
  { "deleted-insertion", P (T ("It is ") "<w:ins w:id='2'><w:del w:id='1'><w:r><w:delText>not</w:delText><w:t>x</w:t></w:r></w:del></w:ins>"
                            T ("open.")), "It is open.", .n_warnings = 1 },
  { "moved", P ("<w:moveFromRangeStart w:id='1' w:name='m'/><w:moveFrom w:id='2'>" T ("It is. ") "</w:moveFrom><w:moveFromRangeEnd w:id='1'/>"
                T ("Open?")) P ("<w:moveTo w:id='3'>" T ("It is. ") "</w:moveTo>"), "Open?\n\nIt is. ", .n_warnings = 1 },
  { "deleted-paragraph-end", P ("<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" T ("One ")) P (T ("line.")) P (T ("Two.")),
    "One line.\n\nTwo.", .n_warnings = 1 },
  { "deleted-paragraph", P (T ("One.")) P ("<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del w:id='2'><w:r><w:delText>x</w:delText></w:r></w:del>")
    P (T ("Two.")), "One.\n\nTwo.", .n_warnings = 1 },
  { "old-properties", P ("<w:pPr><w:pPrChange w:id='1'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:pPrChange></w:pPr>"
                         "<w:r><w:rPr><w:rPrChange w:id='2'><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>One.</w:t></w:r>"), "One." },
  { "hidden", P (T ("Seen") "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Secret'/></w:rPr><w:t>hidden</w:t></w:r>"
                 "<w:r><w:rPr><w:rStyle w:val='Secret'/><w:vanish w:val='0'/></w:rPr><w:t>.</w:t></w:r>"), "Seen.", .n_warnings = 1 },
  { "field", P (T ("See ") FIELD ("begin") "<w:r><w:instrText> HYPERLINK \"x\" </w:instrText></w:r>" FIELD ("separate") T ("there") FIELD ("end") "."
                T (".")), "See there." },
  { "fields-in-fields", P (FIELD ("begin") FIELD ("begin") FIELD ("separate") T ("inner") FIELD ("end") FIELD ("separate") T ("outer") FIELD ("end")
                           "<w:fldSimple w:instr=' DATE '>" T (" today") "</w:fldSimple>"), "outer today" },
  { "field-without-end", P (FIELD ("begin") T ("code")) P (FIELD ("end") FIELD ("end") FIELD ("separate") T ("Words.")), "Words." },
  { "content-controls", "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>" P (T ("Kept.")) "</w:sdtContent></w:sdt>"
    P (T ("Name: ") "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" T ("Click here.") "</w:sdtContent></w:sdt>" T ("Ann")),
    "Kept.\n\nName: Ann" },
  { "smart-tags", P ("<w:smartTag w:element='City'><w:smartTagPr><w:attr w:name='x' w:val='y'/></w:smartTagPr>" T ("Hull") "</w:smartTag>"
                     "<w:customXml w:element='x'>" T (" is") "</w:customXml><w:hyperlink w:anchor='a'>" T (" open.") "</w:hyperlink>"), "Hull is open." },
  { "choices", P (T ("A.") "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>" P (T ("In a box.")) P (T ("Two."))
                  "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" P (T ("In a box.")) "</w:txbxContent></w:pict></mc:Fallback>"
                  "</mc:AlternateContent></w:r>" T (" B.")) P (T ("C.")), "A. B.\n\nIn a box.\n\nTwo.\n\nC." },
  { "fallback-only", P ("<mc:AlternateContent><mc:Fallback>" T ("One.") "</mc:Fallback></mc:AlternateContent>"), "One." },
  { "ruby", P ("<w:r><w:ruby><w:rubyPr/><w:rt>" T ("kana") "</w:rt><w:rubyBase>" T ("kanji") "</w:rubyBase></w:ruby></w:r>"), "kanji" },
  { "formula", P (T ("If ") "<m:oMath><m:r><m:rPr/><m:t>a=b</m:t></m:r></m:oMath>" T (".")), "If a=b." },
  { "lists", P (T ("So:")) ITEM ("1", "0", "one") ITEM ("1", "1", "first") ITEM ("1", "1", "second") ITEM ("1", "2", "deep") ITEM ("1", "0", "two")
    ITEM ("2", "0", "dot") P ("<w:pPr><w:pStyle w:val='More'/></w:pPr>" T ("dot")) ITEM ("0", "0", "none") ITEM ("3", "0", "five") ITEM ("3", "0", "six"),
    "So:\n\n1. one\n  a) first\n  b) second\n    1.I deep\n2. two\n\xE2\x80\xA2 dot\n\xE2\x80\xA2 dot\n\nnone\n\n5. five\n6. six" },
  { "numbered-headings", P ("<w:pPr><w:pStyle w:val='Heading1'/></w:pPr>" T ("Where")) P (T ("Here."))
    P ("<w:pPr><w:pStyle w:val='Heading1'/></w:pPr>" T ("When")), "1. Where\n\nHere.\n\n2. When" },
  { "ring-of-styles", P ("<w:pPr><w:pStyle w:val='Ring'/></w:pPr>" T ("One.")), "One." },
  { "table", P (T ("A.")) "<w:tbl><w:tblPr/><w:tblGrid/>" TR (TC (P (T ("Year"))) TC (P (T ("Sum"))) TC (P (""))) TR (TC (P (T ("2025"))) TC ("") TC (P (T ("4 1") "<w:r><w:br/></w:r>" T ("x"))))
    TR (TC (P ("")) TC (P (""))) "</w:tbl>" "<w:tbl>" TR (TC (P (T ("Next")))) "</w:tbl>" P (T ("B.")),
    "A.\n\nYear\tSum\n2025\t\t4 1 x\n\nNext\n\nB." },
  { "layout-table", "<w:tbl>" TR (TC (P (T ("One.")) P (T ("Two."))) TC (P (T ("Aside.")))) TR (TC ("<w:tbl>" TR (TC (P (T ("a"))) TC (P (T ("b")))) "</w:tbl>")
    TC (P (T ("c")))) "</w:tbl>", "One.\n\nTwo.\n\nAside.\n\na b\tc" },
  { "notes", P (T ("It cost 42") "<w:r><w:footnoteReference w:id='5'/></w:r>" T (" and 43") "<w:r><w:footnoteReference w:id='4'/></w:r>"
                "<w:r><w:endnoteReference w:id='9'/></w:r><w:r><w:footnoteReference w:id='6'/></w:r>" T (".")) P (T ("End.")),
    "It cost 42[1] and 43[2][i][3].\n\nEnd.\n\n[1] A.\n\n[2] B.\n\n[i] E.",
    "<w:footnote w:type='separator' w:id='-1'>" P ("<w:r><w:separator/></w:r>" T ("x")) "</w:footnote>" NOTE ("footnote", "4", "B.") NOTE ("footnote", "5", "A.")
    NOTE ("footnote", "7", "never") },
  { "comments", P (T ("Rents ") FROM ("0") T ("rose by ") FROM ("1") T ("4%") TO ("0") T (" in 2025") TO ("1") T (".")), "Rents rose by 4% in 2025.", NULL,
    COMMENT ("0", "Says who?") COMMENT ("1", "Check."), NULL,
    "rose by 4%|Ann|2026-03-12T10:00:00Z|Says who?;4% in 2025|Ann|2026-03-12T10:00:00Z|Check.;" },
  { "comment-over-paragraphs", P (T ("A.")) P (FROM ("0") T (" B.")) P (T ("C. ") TO ("0")) P (T ("D.")), "A.\n\n B.\n\nC. \n\nD.", NULL, COMMENT ("0", "x"), NULL,
    "B.\n\nC.|Ann|2026-03-12T10:00:00Z|x;" },
  { "comment-around-paragraph", FROM ("0") P (T ("A.")) TO ("0") P (T ("B.")), "A.\n\nB.", NULL, COMMENT ("0", "x"), NULL, "A.|Ann|2026-03-12T10:00:00Z|x;" },
  { "comment-on-item", ITEM ("1", "0", "one") P ("<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>" FROM ("0") T ("two") TO ("0")),
    "1. one\n2. two", NULL, COMMENT ("0", "x"), NULL, "two|Ann|2026-03-12T10:00:00Z|x;" },
  { "comment-in-table", "<w:tbl>" TR (TC (P (T ("a"))) TC (P (FROM ("0") T ("b") TO ("0")))) "</w:tbl>", "a\tb", NULL, COMMENT ("0", "x"), NULL,
    "b|Ann|2026-03-12T10:00:00Z|x;" },
  { "comment-in-note", P (T ("A") "<w:r><w:footnoteReference w:id='5'/></w:r>"), "A[1]\n\n[1] n.", "<w:footnote w:id='5'>" P (FROM ("0") T ("n.") TO ("0")) "</w:footnote>",
    COMMENT ("0", "x"), NULL, "n.|Ann|2026-03-12T10:00:00Z|x;" },
  { "comment-on-deleted-words", P (T ("A ") FROM ("0") "<w:del w:id='9'><w:r><w:delText>b</w:delText></w:r></w:del>" TO ("0") T ("c")), "A c", NULL, COMMENT ("0", "x"), NULL,
    "|Ann|2026-03-12T10:00:00Z|x;", 1 },
  { "comment-beyond-letters", P (T ("\xF0\x9F\x8C\x8A \xC3\xA9 ") FROM ("0") T ("b\xF0\x9F\x8C\x8A") TO ("0")), "\xF0\x9F\x8C\x8A \xC3\xA9 b\xF0\x9F\x8C\x8A", NULL, COMMENT ("0", "x"), NULL,
    "b\xF0\x9F\x8C\x8A|Ann|2026-03-12T10:00:00Z|x;" },
  { "comment-without-range", P (T ("A") "<w:r><w:commentReference w:id='0'/></w:r>" T (" b")), "A b", NULL, COMMENT ("0", "x"), NULL, "|Ann|2026-03-12T10:00:00Z|x;" },
  { "comment-without-end", P (T ("A ") FROM ("0") T ("b") "<w:r><w:commentReference w:id='0'/></w:r>" T ("c")), "A bc", NULL, COMMENT ("0", "x"), NULL,
    "b|Ann|2026-03-12T10:00:00Z|x;" },
  { "comment-with-start-only", P (T ("A ") FROM ("0") T ("b")), "A b", NULL, COMMENT ("0", "x"), NULL, "|Ann|2026-03-12T10:00:00Z|x;" },
  { "comment-ends-before-it-starts", P (TO ("0") T ("A ") FROM ("0") T ("b")), "A b", NULL, COMMENT ("0", "x"), NULL, "|Ann|2026-03-12T10:00:00Z|x;" },
  { "comment-nowhere", P (T ("A") FROM ("7") T ("b") TO ("7")), "Ab", NULL, COMMENT ("0", "x"), NULL, "" },
  { "comment-without-words", P (FROM ("0") T ("A") TO ("0")), "A", NULL, COMMENT ("0", ""), NULL, "" },
  { "comment-bad-time", P (FROM ("0") T ("A") TO ("0")), "A", NULL, "<w:comment w:id='0' w:date='yesterday'>" P (T ("One.")) P (T ("Two.")) "</w:comment>", NULL, "A|||One.\n\nTwo.;" },
  { "answers", P (FROM ("0") FROM ("1") FROM ("2") T ("A") TO ("0") TO ("1") TO ("2")), "A", NULL, COMMENT ("0", "Who?") COMMENT ("1", "Me.") COMMENT ("2", "Ah."),
    "<w15:commentEx w15:paraId='P0' w15:done='1'/><w15:commentEx w15:paraId='P1' w15:paraIdParent='P0' w15:done='0'/><w15:commentEx w15:paraId='P2' w15:paraIdParent='P1' w15:done='0'/>",
    "A|Ann|2026-03-12T10:00:00Z|Who?\n\nAnn: Me.\n\nAnn: Ah.\n\n(Marked as resolved in the document.);" },
  { "ring-of-answers", P (FROM ("0") T ("A") TO ("0")), "A", NULL, COMMENT ("0", "Who?") COMMENT ("1", "Me."),
    "<w15:commentEx w15:paraId='P0' w15:paraIdParent='P1'/><w15:commentEx w15:paraId='P1' w15:paraIdParent='P0'/>", "A|Ann|2026-03-12T10:00:00Z|Who?;" },
  { "foreign-part", P (T ("A.")) "<w:altChunk r:id='x' xmlns:r='r'/>", "A.", .n_warnings = 1 },
};

static FactImported *
import_body (const DocxCase  *row,
             GError         **error)
{
  g_autofree char *document = g_strconcat ("<?xml version='1.0'?><w:document" W "><w:body>", row->body, "<w:sectPr/></w:body></w:document>", NULL);
  g_autofree char *notes = g_strconcat ("<w:footnotes" W ">", row->notes != NULL ? row->notes : "", "</w:footnotes>", NULL);
  g_autofree char *comments = g_strconcat ("<w:comments" W ">", row->comments != NULL ? row->comments : "", "</w:comments>", NULL);
  g_autofree char *extended = g_strconcat ("<w15:commentsEx" W ">", row->extended != NULL ? row->extended : "", "</w15:commentsEx>", NULL);
  const PackedFile files[] = {
    { "[Content_Types].xml", TYPES },
    { "_rels/.rels", TOP },
    { "word/_rels/document.xml.rels", ALL },
    { "word/document.xml", document },
    { "word/footnotes.xml", notes },
    { "word/endnotes.xml", "<w:endnotes" W ">" NOTE ("endnote", "9", "E.") "</w:endnotes>" },
    { "word/comments.xml", comments },
    { "word/commentsExtended.xml", extended },
    { "word/numbering.xml", "<w:numbering" W ">" NUMBERING "</w:numbering>" },
    { "word/styles.xml", "<w:styles" W ">" STYLES "</w:styles>" },
    { NULL, NULL },
  };
  const FactImportHints hints = { "draft.pdf", NULL };
  g_autoptr (GBytes) bytes = pack_files (files);

  return fact_formats_import (bytes, &hints, error);
}

static void
test_docx (gconstpointer data)
{
  const DocxCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import_body (row, &error);
  g_autofree char *comments = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, row->text);
  comments = dup_comments (imported);
  g_assert_cmpstr (comments, ==, row->found != NULL ? row->found : "");
  g_assert_cmpuint (imported->warnings->len, ==, row->n_warnings);
  g_assert_cmpstr (imported->extractor, ==, "docx 1");
  g_assert_cmpstr (imported->language, ==, "en-GB");
}

static FactImported *
import_with_properties (const char *first_line,
                        const char *properties)
{
  g_autofree char *document = g_strconcat ("<w:document" W "><w:body><w:p><w:r><w:t>", first_line,
                                           "</w:t></w:r></w:p></w:body></w:document>", NULL);
  g_autofree char *core = g_strconcat ("<c:coreProperties xmlns:c='c' xmlns:d='http://purl.org/dc/elements/1.1/'>",
                                       properties, "</c:coreProperties>", NULL);
  const PackedFile files[] = {
    { "[Content_Types].xml", TYPES },
    { "_rels/.rels", TOP },
    { "docProps/core.xml", core },
    { "word\\Document.xml", document },
    { NULL, NULL },
  };
  const FactImportHints hints = { "draft.docx", NULL };
  g_autoptr (GBytes) bytes = pack_files (files);
  g_autoptr (GError) error = NULL;
  FactImported *imported = fact_formats_import (bytes, &hints, &error);

  g_assert_no_error (error);

  return imported;
}

static void
test_properties (void)
{
  g_autoptr (FactImported) told = import_with_properties ("Some words.", "<d:title> The\nTunnel </d:title><d:creator>Ann Bell</d:creator>"
                                                          "<d:language>de-AT</d:language>");
  g_autoptr (FactImported) silent = import_with_properties ("The Tunnel", "<d:title/><d:creator> </d:creator>");
  g_autoptr (FactImported) broken = import_with_properties ("The Tunnel", "<d:title>");

  g_assert_cmpstr (told->title, ==, "The Tunnel");
  g_assert_cmpstr (told->byline, ==, "Ann Bell");
  g_assert_cmpstr (told->language, ==, "de-AT");
  g_assert_null (told->published);

  g_assert_cmpstr (silent->title, ==, "The Tunnel");
  g_assert_null (silent->byline);
  g_assert_null (silent->language);
  g_assert_cmpstr (broken->title, ==, "The Tunnel");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (docx_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/docx/", docx_cases[i].path, NULL);

      g_test_add_data_func (path, &docx_cases[i], test_docx);
    }
  g_test_add_func ("/docx/properties", test_properties);

  return g_test_run ();
}
