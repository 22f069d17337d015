/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The elements that are told apart, by name in order, and how they stand in the text: INLINE within a line, BLOCK on lines
 * of its own, HEADING as well, VOID with nothing in it, UNSEEN not shown as text whatever is in it.
 */
#define FACT_HTML_TAGS(X) \
  X (A, "a", INLINE) \
  X (ABBR, "abbr", INLINE) \
  X (ADDRESS, "address", BLOCK) \
  X (APPLET, "applet", UNSEEN) \
  X (ARTICLE, "article", BLOCK) \
  X (ASIDE, "aside", BLOCK) \
  X (AUDIO, "audio", UNSEEN) \
  X (BASE, "base", VOID) \
  X (BLOCKQUOTE, "blockquote", BLOCK) \
  X (BODY, "body", BLOCK) \
  X (BR, "br", VOID) \
  X (BUTTON, "button", UNSEEN) \
  X (CANVAS, "canvas", UNSEEN) \
  X (CAPTION, "caption", BLOCK) \
  X (CENTER, "center", BLOCK) \
  X (DATALIST, "datalist", UNSEEN) \
  X (DD, "dd", BLOCK) \
  X (DETAILS, "details", BLOCK) \
  X (DIALOG, "dialog", BLOCK) \
  X (DIR, "dir", BLOCK) \
  X (DIV, "div", BLOCK) \
  X (DL, "dl", BLOCK) \
  X (DT, "dt", BLOCK) \
  X (FIELDSET, "fieldset", BLOCK) \
  X (FIGCAPTION, "figcaption", BLOCK) \
  X (FIGURE, "figure", BLOCK) \
  X (FOOTER, "footer", BLOCK) \
  X (FORM, "form", BLOCK) \
  X (FRAMESET, "frameset", UNSEEN) \
  X (H1, "h1", HEADING) \
  X (H2, "h2", HEADING) \
  X (H3, "h3", HEADING) \
  X (H4, "h4", HEADING) \
  X (H5, "h5", HEADING) \
  X (H6, "h6", HEADING) \
  X (HEAD, "head", BLOCK) \
  X (HEADER, "header", BLOCK) \
  X (HGROUP, "hgroup", BLOCK) \
  X (HR, "hr", BLOCK) \
  X (HTML, "html", BLOCK) \
  X (IFRAME, "iframe", UNSEEN) \
  X (IMG, "img", VOID) \
  X (INPUT, "input", VOID) \
  X (LEGEND, "legend", BLOCK) \
  X (LI, "li", BLOCK) \
  X (LINK, "link", VOID) \
  X (MAIN, "main", BLOCK) \
  X (MAP, "map", UNSEEN) \
  X (MENU, "menu", BLOCK) \
  X (META, "meta", VOID) \
  X (NAV, "nav", BLOCK) \
  X (NOFRAMES, "noframes", UNSEEN) \
  X (NOSCRIPT, "noscript", UNSEEN) \
  X (OBJECT, "object", UNSEEN) \
  X (OL, "ol", BLOCK) \
  X (OPTGROUP, "optgroup", UNSEEN) \
  X (OPTION, "option", UNSEEN) \
  X (P, "p", BLOCK) \
  X (PRE, "pre", BLOCK) \
  X (SCRIPT, "script", UNSEEN) \
  X (SEARCH, "search", BLOCK) \
  X (SECTION, "section", BLOCK) \
  X (SELECT, "select", UNSEEN) \
  X (SPAN, "span", INLINE) \
  X (STYLE, "style", UNSEEN) \
  X (SUMMARY, "summary", BLOCK) \
  X (SVG, "svg", UNSEEN) \
  X (TABLE, "table", BLOCK) \
  X (TBODY, "tbody", BLOCK) \
  X (TD, "td", BLOCK) \
  X (TEMPLATE, "template", UNSEEN) \
  X (TEXTAREA, "textarea", UNSEEN) \
  X (TFOOT, "tfoot", BLOCK) \
  X (TH, "th", BLOCK) \
  X (THEAD, "thead", BLOCK) \
  X (TIME, "time", INLINE) \
  X (TITLE, "title", UNSEEN) \
  X (TR, "tr", BLOCK) \
  X (UL, "ul", BLOCK) \
  X (VIDEO, "video", UNSEEN)

typedef enum
{
#define FACT_HTML_TAG_MEMBER(id, name, kind) FACT_HTML_##id,
  FACT_HTML_TAGS (FACT_HTML_TAG_MEMBER)
#undef FACT_HTML_TAG_MEMBER
  FACT_HTML_OTHER,             /* in the line, as browsers have it */
  FACT_HTML_TEXT               /* no element: the words between them */
} FactHtmlTag;

typedef enum
{
  FACT_HTML_INLINE,
  FACT_HTML_BLOCK,
  FACT_HTML_HEADING,
  FACT_HTML_VOID,
  FACT_HTML_UNSEEN
} FactHtmlTagKind;

FactHtmlTag     fact_html_tag_find     (const char  *name);
FactHtmlTagKind fact_html_tag_get_kind (FactHtmlTag  self);

G_END_DECLS
