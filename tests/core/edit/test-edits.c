/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-edits.h"

#include "../model/small-project.h"
#include "fixed-context.h"

#include <string.h>

/* What comes of an edit that is no error. */
enum { CHANGES = -1, CHANGES_NOTHING = -2 };

typedef struct
{
  const char   *name;
  FactEditKind  kind;
  const char   *id;            /* article or claim */
  const char   *other;         /* article, occurrence or evidence; for fields, the nick */
  FactSpan      span;
  guint         number;        /* verdict, progress, stance, role, policy or place */
  const char   *value;
  int           outcome;       /* one of these, or a FactEditError */
  const char   *label;
  const char   *appears;       /* in the dump, with it */
  const char   *disappears;    /* from the dump, with it */
  const char   *log;           /* what it adds to the log */
} EditCase;

#define NOWHERE { 0, 0 }
#define INVALID_UTF8 "caf\xe9"

static const EditCase edit_cases[] = {
  { "add-articles/one", FACT_EDIT_ADD_ARTICLES, NULL, NULL, NOWHERE, 1, NULL, CHANGES, "Import of 1 Article",
    "article id=\"new-0\"", NULL, "import new-0" },
  { "add-articles/three", FACT_EDIT_ADD_ARTICLES, NULL, NULL, NOWHERE, 3, NULL, CHANGES, "Import of 3 Articles",
    "article id=\"new-2\"", NULL, "import new-0; import new-1; import new-2" },
  { "add-articles/none", FACT_EDIT_ADD_ARTICLES, NULL, NULL, NOWHERE, 0, NULL, CHANGES_NOTHING, NULL, NULL, NULL, NULL },

  { "remove-article/of-one-claim", FACT_EDIT_REMOVE_ARTICLE, "a", NULL, NOWHERE, FACT_REMOVE_WITH_EVIDENCE, NULL, CHANGES,
    "Removal of Article", NULL, "article id=\"a\"",
    "remove-occurrence one one-in-a; remove-evidence one one-by-a; remove-claim two; remove-article a" },
  { "remove-article/keeps-claims-made-elsewhere", FACT_EDIT_REMOVE_ARTICLE, "a", NULL, NOWHERE, FACT_REMOVE_WITH_EVIDENCE, NULL,
    CHANGES, "Removal of Article", NULL, "claim id=\"two\"",
    "remove-occurrence one one-in-a; remove-evidence one one-by-a; remove-claim two; remove-article a" },
  { "remove-article/keeps-other-evidence", FACT_EDIT_REMOVE_ARTICLE, "b", NULL, NOWHERE, FACT_REMOVE_WITH_EVIDENCE, NULL,
    CHANGES, "Removal of Article", NULL, "evidence id=\"one-by-b\"",
    "remove-occurrence one one-in-b; remove-evidence one one-by-b; remove-article b" },
  { "remove-article/in-use", FACT_EDIT_REMOVE_ARTICLE, "a", NULL, NOWHERE, FACT_REMOVE_REFUSE_IN_USE, NULL,
    FACT_EDIT_ERROR_IN_USE, NULL, NULL, NULL, "1 claim of another article rests on this one: claim 1." },
  { "remove-article/evidence-in-use", FACT_EDIT_REMOVE_ARTICLE, "c", NULL, NOWHERE, FACT_REMOVE_REFUSE_IN_USE, NULL,
    FACT_EDIT_ERROR_IN_USE, NULL, NULL, NULL, "1 claim of another article rests on this one: claim 3." },
  { "remove-article/unknown", FACT_EDIT_REMOVE_ARTICLE, "x", NULL, NOWHERE, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_ARTICLE,
    NULL, NULL, NULL, "There is no article “x” in this project." },

  { "set-article-field/title", FACT_EDIT_SET_ARTICLE_FIELD, "a", "title", NOWHERE, 0, "Naïve", CHANGES, "Title of Article",
    NULL, "What the tunnel cost", "article a title" },
  { "set-article-field/empty", FACT_EDIT_SET_ARTICLE_FIELD, "a", "title", NOWHERE, 0, "", CHANGES, "Title of Article",
    NULL, "What the tunnel cost", "article a title" },
  { "set-article-field/null", FACT_EDIT_SET_ARTICLE_FIELD, "a", "title", NOWHERE, 0, NULL, CHANGES, "Title of Article",
    NULL, "What the tunnel cost", "article a title" },
  { "set-article-field/same", FACT_EDIT_SET_ARTICLE_FIELD, "a", "title", NOWHERE, 0, "What the tunnel cost", CHANGES_NOTHING,
    NULL, NULL, NULL, NULL },
  { "set-article-field/null-again", FACT_EDIT_SET_ARTICLE_FIELD, "b", "notes", NOWHERE, 0, NULL, CHANGES_NOTHING,
    NULL, NULL, NULL, NULL },
  { "set-article-field/date", FACT_EDIT_SET_ARTICLE_FIELD, "a", "published", NOWHERE, 0, "2024-10", CHANGES, "Date of Article",
    " published=\"2024-10\"", NULL, "article a published" },
  { "set-article-field/no-date", FACT_EDIT_SET_ARTICLE_FIELD, "a", "published", NOWHERE, 0, "", CHANGES_NOTHING,
    NULL, NULL, NULL, NULL },
  { "set-article-field/bad-date", FACT_EDIT_SET_ARTICLE_FIELD, "a", "published", NOWHERE, 0, "yesterday",
    FACT_EDIT_ERROR_BAD_VALUE, NULL, NULL, NULL, "“yesterday” is not a date. Write it as 2024-10-25, 2024-10 or 2024." },
  { "set-article-field/bad-text", FACT_EDIT_SET_ARTICLE_FIELD, "a", "byline", NOWHERE, 0, INVALID_UTF8,
    FACT_EDIT_ERROR_BAD_VALUE, NULL, NULL, NULL, NULL },
  { "set-article-field/unknown", FACT_EDIT_SET_ARTICLE_FIELD, "x", "title", NOWHERE, 0, "T",
    FACT_EDIT_ERROR_NO_SUCH_ARTICLE, NULL, NULL, NULL, NULL },

  { "set-article-role/source", FACT_EDIT_SET_ARTICLE_ROLE, "a", NULL, NOWHERE, FACT_ROLE_SOURCE, NULL, CHANGES,
    "Marking as Source", NULL, NULL, "role a article>source" },
  { "set-article-role/article", FACT_EDIT_SET_ARTICLE_ROLE, "c", NULL, NOWHERE, FACT_ROLE_ARTICLE, NULL, CHANGES,
    "Marking as Article", NULL, "role=\"source\"", "role c source>article" },
  { "set-article-role/same", FACT_EDIT_SET_ARTICLE_ROLE, "c", NULL, NOWHERE, FACT_ROLE_SOURCE, NULL, CHANGES_NOTHING,
    NULL, NULL, NULL, NULL },
  { "set-article-role/unknown", FACT_EDIT_SET_ARTICLE_ROLE, "x", NULL, NOWHERE, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_ARTICLE,
    NULL, NULL, NULL, NULL },

  { "move-article/down", FACT_EDIT_MOVE_ARTICLE, "a", NULL, NOWHERE, 1, NULL, CHANGES, "Order of Articles", NULL, NULL, "order a" },
  { "move-article/up", FACT_EDIT_MOVE_ARTICLE, "c", NULL, NOWHERE, 0, NULL, CHANGES, "Order of Articles", NULL, NULL, "order c" },
  { "move-article/behind-the-last", FACT_EDIT_MOVE_ARTICLE, "a", NULL, NOWHERE, G_MAXUINT, NULL, CHANGES, "Order of Articles",
    NULL, NULL, "order a" },
  { "move-article/stays", FACT_EDIT_MOVE_ARTICLE, "b", NULL, NOWHERE, 1, NULL, CHANGES_NOTHING, NULL, NULL, NULL, NULL },
  { "move-article/last-stays", FACT_EDIT_MOVE_ARTICLE, "c", NULL, NOWHERE, 77, NULL, CHANGES_NOTHING, NULL, NULL, NULL, NULL },
  { "move-article/unknown", FACT_EDIT_MOVE_ARTICLE, "x", NULL, NOWHERE, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_ARTICLE,
    NULL, NULL, NULL, NULL },

  { "set-title/other", FACT_EDIT_SET_TITLE, NULL, NULL, NOWHERE, 0, "Ellery", CHANGES, "Project Title",
    "title=\"Ellery\"", NULL, "title" },
  { "set-title/empty", FACT_EDIT_SET_TITLE, NULL, NULL, NOWHERE, 0, NULL, CHANGES, "Project Title", NULL, "Ellery Tunnel", "title" },
  { "set-title/same", FACT_EDIT_SET_TITLE, NULL, NULL, NOWHERE, 0, "Ellery Tunnel", CHANGES_NOTHING, NULL, NULL, NULL, NULL },
  { "set-title/bad-text", FACT_EDIT_SET_TITLE, NULL, NULL, NOWHERE, 0, INVALID_UTF8, FACT_EDIT_ERROR_BAD_VALUE,
    NULL, NULL, NULL, NULL },

  { "add-claim/quotation", FACT_EDIT_ADD_CLAIM, "a", NULL, { 4, 10 }, 0, NULL, CHANGES, "New Claim 4",
    "claim id=\"id-1\" number=4 verdict=\"unverified\" progress=\"todo\" statement=\"tunnel\"", "lastNumber=3", "claim id-1" },
  { "add-claim/over-a-line-break", FACT_EDIT_ADD_CLAIM, "a", NULL, { 53, 65 }, 0, NULL, CHANGES, "New Claim 4",
    "statement=\"mayor. Nobod\"", NULL, "claim id-1" },
  { "add-claim/statement", FACT_EDIT_ADD_CLAIM, "a", NULL, { 4, 10 }, 0, " It\n was  long ", CHANGES, "New Claim 4",
    "statement=\"It was long\"", NULL, "claim id-1" },
  { "add-claim/all-of-the-text", FACT_EDIT_ADD_CLAIM, "c", NULL, { 0, 52 }, 0, NULL, CHANGES, "New Claim 4",
    "  occurrence id=\"id-2\" 0-52 ok", NULL, "claim id-1" },
  { "add-claim/empty-span", FACT_EDIT_ADD_CLAIM, "a", NULL, { 4, 4 }, 0, NULL, FACT_EDIT_ERROR_BAD_SPAN, NULL, NULL, NULL, NULL },
  { "add-claim/backwards", FACT_EDIT_ADD_CLAIM, "a", NULL, { 5, 4 }, 0, NULL, FACT_EDIT_ERROR_BAD_SPAN, NULL, NULL, NULL, NULL },
  { "add-claim/beyond", FACT_EDIT_ADD_CLAIM, "c", NULL, { 0, 53 }, 0, NULL, FACT_EDIT_ERROR_BAD_SPAN, NULL, NULL, NULL,
    "The passage from 0 to 53 is not inside the article, which has 52 characters." },
  { "add-claim/only-space", FACT_EDIT_ADD_CLAIM, "a", NULL, { 3, 4 }, 0, NULL, FACT_EDIT_ERROR_BAD_VALUE, NULL, NULL, NULL, NULL },
  { "add-claim/blank-statement", FACT_EDIT_ADD_CLAIM, "a", NULL, { 4, 10 }, 0, " \n", FACT_EDIT_ERROR_BAD_VALUE,
    NULL, NULL, NULL, NULL },
  { "add-claim/no-break-space", FACT_EDIT_ADD_CLAIM, "a", NULL, { 4, 10 }, 0, "\u00a0 \u202f", FACT_EDIT_ERROR_BAD_VALUE,
    NULL, NULL, NULL, NULL },
  { "add-claim/keeps-no-break-space-inside", FACT_EDIT_ADD_CLAIM, "a", NULL, { 4, 10 }, 0, "4\u00a0km", CHANGES, "New Claim 4",
    "statement=\"4\\302\\240km\"", NULL, "claim id-1" },
  { "add-claim/bad-text", FACT_EDIT_ADD_CLAIM, "a", NULL, { 4, 10 }, 0, INVALID_UTF8, FACT_EDIT_ERROR_BAD_VALUE,
    NULL, NULL, NULL, NULL },
  { "add-claim/unknown", FACT_EDIT_ADD_CLAIM, "x", NULL, { 4, 10 }, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_ARTICLE,
    NULL, NULL, NULL, NULL },
  { "add-claim/no-article", FACT_EDIT_ADD_CLAIM, NULL, NULL, { 4, 10 }, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_ARTICLE,
    NULL, NULL, NULL, NULL },

  { "remove-claims/one", FACT_EDIT_REMOVE_CLAIMS, "two", NULL, NOWHERE, 0, NULL, CHANGES, "Deletion of Claim 2",
    NULL, "claim id=\"two\"", "remove-claim two" },
  { "remove-claims/with-extras", FACT_EDIT_REMOVE_CLAIMS, "one", NULL, NOWHERE, 0, NULL, CHANGES, "Deletion of Claim 1",
    NULL, "later", "remove-claim one" },
  { "remove-claims/some", FACT_EDIT_REMOVE_CLAIMS, "three one", NULL, NOWHERE, 0, NULL, CHANGES, "Deletion of 2 Claims",
    NULL, "claim id=\"three\"", "remove-claim three; remove-claim one" },
  { "remove-claims/all", FACT_EDIT_REMOVE_CLAIMS, "two three one", NULL, NOWHERE, 0, NULL, CHANGES, "Deletion of 3 Claims",
    NULL, "claim id=\"one\"", "remove-claim two; remove-claim three; remove-claim one" },
  { "remove-claims/said-twice", FACT_EDIT_REMOVE_CLAIMS, "two two", NULL, NOWHERE, 0, NULL, CHANGES, "Deletion of Claim 2",
    NULL, "claim id=\"two\"", "remove-claim two" },
  { "remove-claims/none", FACT_EDIT_REMOVE_CLAIMS, "", NULL, NOWHERE, 0, NULL, CHANGES_NOTHING, NULL, NULL, NULL, NULL },
  { "remove-claims/unknown", FACT_EDIT_REMOVE_CLAIMS, "one x", NULL, NOWHERE, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_CLAIM,
    NULL, NULL, NULL, "There is no claim “x” in this project." },

  { "move-claim/down", FACT_EDIT_MOVE_CLAIM, "one", NULL, NOWHERE, 1, NULL, CHANGES, "Order of Claims", NULL, NULL, "order one" },
  { "move-claim/up", FACT_EDIT_MOVE_CLAIM, "three", NULL, NOWHERE, 0, NULL, CHANGES, "Order of Claims", NULL, NULL, "order three" },
  { "move-claim/behind-the-last", FACT_EDIT_MOVE_CLAIM, "one", NULL, NOWHERE, 9, NULL, CHANGES, "Order of Claims",
    NULL, NULL, "order one" },
  { "move-claim/stays", FACT_EDIT_MOVE_CLAIM, "two", NULL, NOWHERE, 1, NULL, CHANGES_NOTHING, NULL, NULL, NULL, NULL },
  { "move-claim/unknown", FACT_EDIT_MOVE_CLAIM, "x", NULL, NOWHERE, 1, NULL, FACT_EDIT_ERROR_NO_SUCH_CLAIM,
    NULL, NULL, NULL, NULL },

  { "set-claim-field/statement", FACT_EDIT_SET_CLAIM_FIELD, "one", "statement", NOWHERE, 0, "Kürzer", CHANGES,
    "Statement of Claim 1", NULL, "The tunnel cost", "field one statement" },
  { "set-claim-field/rationale", FACT_EDIT_SET_CLAIM_FIELD, "one", "rationale", NOWHERE, 0, NULL, CHANGES, "Rationale of Claim 1",
    NULL, "The budget says", "field one rationale" },
  { "set-claim-field/claimant", FACT_EDIT_SET_CLAIM_FIELD, "two", "claimant", NOWHERE, 0, "the mayor", CHANGES,
    "Claimant of Claim 2", "claimant=\"the mayor\"", NULL, "field two claimant" },
  { "set-claim-field/correction", FACT_EDIT_SET_CLAIM_FIELD, "two", "correction", NOWHERE, 0, "5 km", CHANGES,
    "Correction of Claim 2", "correction=\"5 km\"", NULL, "field two correction" },
  { "set-claim-field/time", FACT_EDIT_SET_CLAIM_FIELD, "two", "checkedAt", NOWHERE, 0, "2026-11-22T09:00:00Z", CHANGES,
    "Time of Check of Claim 2", "checkedAt=\"2026-11-22T09:00:00Z\"", NULL, "field two checkedAt" },
  { "set-claim-field/bad-time", FACT_EDIT_SET_CLAIM_FIELD, "two", "checkedAt", NOWHERE, 0, "yesterday",
    FACT_EDIT_ERROR_BAD_VALUE, NULL, NULL, NULL, "“yesterday” is not a time. Write it as 2024-10-25T14:30:00Z." },
  { "set-claim-field/impossible-time", FACT_EDIT_SET_CLAIM_FIELD, "two", "reviewedAt", NOWHERE, 0, "2026-02-30T09:00:00Z",
    FACT_EDIT_ERROR_BAD_VALUE, NULL, NULL, NULL, NULL },
  { "set-claim-field/time-elsewhere", FACT_EDIT_SET_CLAIM_FIELD, "two", "reviewedAt", NOWHERE, 0, "2026-02-03T09:00:00+01:00",
    FACT_EDIT_ERROR_BAD_VALUE, NULL, NULL, NULL, NULL },
  { "set-claim-field/same", FACT_EDIT_SET_CLAIM_FIELD, "two", "statement", NOWHERE, 0, "It is 4 km long", CHANGES_NOTHING,
    NULL, NULL, NULL, NULL },
  { "set-claim-field/no-statement", FACT_EDIT_SET_CLAIM_FIELD, "two", "statement", NOWHERE, 0, NULL, FACT_EDIT_ERROR_BAD_VALUE,
    NULL, NULL, NULL, NULL },
  { "set-claim-field/blank-statement", FACT_EDIT_SET_CLAIM_FIELD, "two", "statement", NOWHERE, 0, " \u00a0\n",
    FACT_EDIT_ERROR_BAD_VALUE, NULL, NULL, NULL, NULL },
  { "set-claim-field/bad-text", FACT_EDIT_SET_CLAIM_FIELD, "two", "rationale", NOWHERE, 0, INVALID_UTF8,
    FACT_EDIT_ERROR_BAD_VALUE, NULL, NULL, NULL, NULL },
  { "set-claim-field/unknown", FACT_EDIT_SET_CLAIM_FIELD, "x", "rationale", NOWHERE, 0, "y", FACT_EDIT_ERROR_NO_SUCH_CLAIM,
    NULL, NULL, NULL, NULL },

  { "set-tags/other", FACT_EDIT_SET_TAGS, "one", NULL, NOWHERE, 0, " köln ,,köln,b ", CHANGES, "Tags of Claim 1",
    "tag=\"k\\303\\266ln\" tag=\"b\"\n", "tag=\"money\"", "tags one" },
  { "set-tags/none", FACT_EDIT_SET_TAGS, "one", NULL, NOWHERE, 0, "", CHANGES, "Tags of Claim 1", NULL, "tag=", "tags one" },
  { "set-tags/null", FACT_EDIT_SET_TAGS, "one", NULL, NOWHERE, 0, NULL, CHANGES, "Tags of Claim 1", NULL, "tag=", "tags one" },
  { "set-tags/same", FACT_EDIT_SET_TAGS, "one", NULL, NOWHERE, 0, "money, tunnel", CHANGES_NOTHING, NULL, NULL, NULL, NULL },
  { "set-tags/none-again", FACT_EDIT_SET_TAGS, "two", NULL, NOWHERE, 0, NULL, CHANGES_NOTHING, NULL, NULL, NULL, NULL },
  { "set-tags/bad-text", FACT_EDIT_SET_TAGS, "two", NULL, NOWHERE, 0, "a," INVALID_UTF8, FACT_EDIT_ERROR_BAD_VALUE,
    NULL, NULL, NULL, NULL },
  { "set-tags/unknown", FACT_EDIT_SET_TAGS, "x", NULL, NOWHERE, 0, "a", FACT_EDIT_ERROR_NO_SUCH_CLAIM, NULL, NULL, NULL, NULL },

  { "set-verdict/other", FACT_EDIT_SET_VERDICT, "two", NULL, NOWHERE, FACT_VERDICT_SUPPORTED, NULL, CHANGES, "Verdict on Claim 2",
    "verdict=\"supported\"", NULL, "verdict two unverified>supported" },
  { "set-verdict/back", FACT_EDIT_SET_VERDICT, "one", NULL, NOWHERE, FACT_VERDICT_UNVERIFIED, NULL, CHANGES, "Verdict on Claim 1",
    NULL, "verdict=\"disputed\"", "verdict one disputed>unverified" },
  { "set-verdict/same", FACT_EDIT_SET_VERDICT, "one", NULL, NOWHERE, FACT_VERDICT_DISPUTED, NULL, CHANGES_NOTHING,
    NULL, NULL, NULL, NULL },
  { "set-verdict/unknown", FACT_EDIT_SET_VERDICT, "x", NULL, NOWHERE, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_CLAIM,
    NULL, NULL, NULL, NULL },

  { "set-progress/checking", FACT_EDIT_SET_PROGRESS, "two", NULL, NOWHERE, FACT_PROGRESS_CHECKING, NULL, CHANGES,
    "Progress of Claim 2", "progress=\"checking\"", NULL, "progress two todo>checking" },
  { "set-progress/review-is-signed", FACT_EDIT_SET_PROGRESS, "two", NULL, NOWHERE, FACT_PROGRESS_REVIEW, NULL, CHANGES,
    "Progress of Claim 2", "checkedBy=\"Ada\" checkedAt=\"2026-11-22T10:00:00Z\" reviewedBy=\"\"", NULL, "progress two todo>review" },
  { "set-progress/done-is-signed", FACT_EDIT_SET_PROGRESS, "two", NULL, NOWHERE, FACT_PROGRESS_DONE, NULL, CHANGES,
    "Progress of Claim 2", "checkedBy=\"Ada\" checkedAt=\"2026-11-22T10:00:00Z\" reviewedBy=\"\"", NULL, "progress two todo>done" },
  { "set-progress/same", FACT_EDIT_SET_PROGRESS, "two", NULL, NOWHERE, FACT_PROGRESS_TODO, NULL, CHANGES_NOTHING,
    NULL, NULL, NULL, NULL },
  { "set-progress/unknown", FACT_EDIT_SET_PROGRESS, "x", NULL, NOWHERE, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_CLAIM,
    NULL, NULL, NULL, NULL },

  { "add-occurrence/other-article", FACT_EDIT_ADD_OCCURRENCE, "two", "b", { 4, 9 }, 0, NULL, CHANGES, "Occurrence of Claim 2",
    "occurrence id=\"id-1\" 4-9 ok article=\"b\" exact=\"den T\" prefix=\"F\\303\\274r \"", NULL, "occurrence two id-1" },
  { "add-occurrence/first", FACT_EDIT_ADD_OCCURRENCE, "three", "c", { 2, 6 }, 0, NULL, CHANGES, "Occurrence of Claim 3",
    "occurrence id=\"id-1\" 2-6", NULL, "occurrence three id-1" },
  { "add-occurrence/exists", FACT_EDIT_ADD_OCCURRENCE, "two", "a", { 13, 22 }, 0, NULL, FACT_EDIT_ERROR_EXISTS,
    NULL, NULL, NULL, "Claim 2 is marked at these very words already." },
  { "add-occurrence/same-span-elsewhere", FACT_EDIT_ADD_OCCURRENCE, "two", "b", { 13, 22 }, 0, NULL, CHANGES,
    "Occurrence of Claim 2", "13-22 ok article=\"b\"", NULL, "occurrence two id-1" },
  { "add-occurrence/where-evidence-is", FACT_EDIT_ADD_OCCURRENCE, "one", "a", { 5, 20 }, 0, NULL, CHANGES,
    "Occurrence of Claim 1", "occurrence id=\"id-1\" 5-20", NULL, "occurrence one id-1" },
  { "add-occurrence/empty", FACT_EDIT_ADD_OCCURRENCE, "two", "a", { 3, 3 }, 0, NULL, FACT_EDIT_ERROR_BAD_SPAN,
    NULL, NULL, NULL, NULL },
  { "add-occurrence/beyond", FACT_EDIT_ADD_OCCURRENCE, "two", "a", { 3, G_MAXUINT }, 0, NULL, FACT_EDIT_ERROR_BAD_SPAN,
    NULL, NULL, NULL, NULL },
  { "add-occurrence/unknown-article", FACT_EDIT_ADD_OCCURRENCE, "two", "x", { 3, 5 }, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_ARTICLE,
    NULL, NULL, NULL, NULL },
  { "add-occurrence/unknown-claim", FACT_EDIT_ADD_OCCURRENCE, "x", "a", { 3, 5 }, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_CLAIM,
    NULL, NULL, NULL, NULL },

  { "remove-occurrence/one", FACT_EDIT_REMOVE_OCCURRENCE, "one", "one-in-a", NOWHERE, 0, NULL, CHANGES,
    "Removal of Occurrence of Claim 1", NULL, "occurrence id=\"one-in-a\"", "remove-occurrence one one-in-a" },
  { "remove-occurrence/last", FACT_EDIT_REMOVE_OCCURRENCE, "two", "two-in-a", NOWHERE, 0, NULL, CHANGES,
    "Removal of Occurrence of Claim 2", NULL, "occurrence id=\"two-in-a\"", "remove-occurrence two two-in-a" },
  { "remove-occurrence/of-another", FACT_EDIT_REMOVE_OCCURRENCE, "two", "one-in-a", NOWHERE, 0, NULL,
    FACT_EDIT_ERROR_NO_SUCH_OCCURRENCE, NULL, NULL, NULL, "Claim 2 does not stand at “one-in-a”." },
  { "remove-occurrence/unknown-claim", FACT_EDIT_REMOVE_OCCURRENCE, "x", "one-in-a", NOWHERE, 0, NULL,
    FACT_EDIT_ERROR_NO_SUCH_CLAIM, NULL, NULL, NULL, NULL },

  { "add-evidence/supports", FACT_EDIT_ADD_EVIDENCE, "two", "c", { 2, 6 }, FACT_STANCE_SUPPORTS, NULL, CHANGES,
    "Evidence for Claim 2", "evidence id=\"id-1\" kind=\"span\" stance=\"supports\" note=\"\" by=\"Ada\" 2-6 ok article=\"c\"", NULL,
    "evidence two id-1 >supports" },
  { "add-evidence/with-note", FACT_EDIT_ADD_EVIDENCE, "two", "c", { 2, 6 }, FACT_STANCE_CONTEXT, "Da schau", CHANGES,
    "Evidence for Claim 2", "stance=\"context\" note=\"Da schau\"", NULL, "evidence two id-1 >context" },
  { "add-evidence/same-article", FACT_EDIT_ADD_EVIDENCE, "two", "a", { 13, 22 }, FACT_STANCE_DISPUTES, NULL, CHANGES,
    "Evidence for Claim 2", "stance=\"disputes\" note=\"\" by=\"Ada\" 13-22", NULL, "evidence two id-1 >disputes" },
  { "add-evidence/exists", FACT_EDIT_ADD_EVIDENCE, "three", "c", { 2, 6 }, FACT_STANCE_DISPUTES, NULL, FACT_EDIT_ERROR_EXISTS,
    NULL, NULL, NULL, NULL },
  { "add-evidence/empty", FACT_EDIT_ADD_EVIDENCE, "three", "c", { 6, 2 }, 0, NULL, FACT_EDIT_ERROR_BAD_SPAN,
    NULL, NULL, NULL, NULL },
  { "add-evidence/bad-note", FACT_EDIT_ADD_EVIDENCE, "two", "c", { 2, 6 }, 0, INVALID_UTF8, FACT_EDIT_ERROR_BAD_VALUE,
    NULL, NULL, NULL, NULL },
  { "add-evidence/unknown-article", FACT_EDIT_ADD_EVIDENCE, "two", "x", { 2, 6 }, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_ARTICLE,
    NULL, NULL, NULL, NULL },
  { "add-evidence/unknown-claim", FACT_EDIT_ADD_EVIDENCE, "x", "c", { 2, 6 }, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_CLAIM,
    NULL, NULL, NULL, NULL },

  { "remove-evidence/span", FACT_EDIT_REMOVE_EVIDENCE, "one", "one-by-b", NOWHERE, 0, NULL, CHANGES, "Unlinking from Claim 1",
    NULL, "evidence id=\"one-by-b\"", "remove-evidence one one-by-b" },
  { "remove-evidence/web", FACT_EDIT_REMOVE_EVIDENCE, "one", "web", NOWHERE, 0, NULL, CHANGES, "Unlinking from Claim 1",
    NULL, "Budget", "remove-evidence one web" },
  { "remove-evidence/unknown", FACT_EDIT_REMOVE_EVIDENCE, "one", "one-in-a", NOWHERE, 0, NULL,
    FACT_EDIT_ERROR_NO_SUCH_EVIDENCE, NULL, NULL, NULL, "Claim 1 has no evidence “one-in-a”." },
  { "remove-evidence/unknown-claim", FACT_EDIT_REMOVE_EVIDENCE, "x", "web", NOWHERE, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_CLAIM,
    NULL, NULL, NULL, NULL },

  { "set-stance/other", FACT_EDIT_SET_STANCE, "one", "one-by-b", NOWHERE, FACT_STANCE_SUPPORTS, NULL, CHANGES,
    "Stance of Evidence for Claim 1", NULL, "stance=\"disputes\"", "stance one one-by-b disputes>supports" },
  { "set-stance/web", FACT_EDIT_SET_STANCE, "one", "web", NOWHERE, FACT_STANCE_SUPPORTS, NULL, CHANGES,
    "Stance of Evidence for Claim 1", "kind=\"web\" stance=\"supports\"", NULL, "stance one web context>supports" },
  { "set-stance/same", FACT_EDIT_SET_STANCE, "one", "one-by-b", NOWHERE, FACT_STANCE_DISPUTES, NULL, CHANGES_NOTHING,
    NULL, NULL, NULL, NULL },
  { "set-stance/unknown", FACT_EDIT_SET_STANCE, "two", "one-by-b", NOWHERE, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_EVIDENCE,
    NULL, NULL, NULL, NULL },
  { "set-stance/unknown-claim", FACT_EDIT_SET_STANCE, "x", "one-by-b", NOWHERE, 0, NULL, FACT_EDIT_ERROR_NO_SUCH_CLAIM,
    NULL, NULL, NULL, NULL },

  { "set-evidence-note/other", FACT_EDIT_SET_EVIDENCE_NOTE, "one", "one-by-b", NOWHERE, 0, "Seite 3", CHANGES,
    "Note on Evidence for Claim 1", "note=\"Seite 3\"", NULL, "note one one-by-b" },
  { "set-evidence-note/same", FACT_EDIT_SET_EVIDENCE_NOTE, "one", "one-by-b", NOWHERE, 0, "", CHANGES_NOTHING,
    NULL, NULL, NULL, NULL },
  { "set-evidence-note/bad-text", FACT_EDIT_SET_EVIDENCE_NOTE, "one", "one-by-b", NOWHERE, 0, INVALID_UTF8,
    FACT_EDIT_ERROR_BAD_VALUE, NULL, NULL, NULL, NULL },
  { "set-evidence-note/unknown", FACT_EDIT_SET_EVIDENCE_NOTE, "one", NULL, NOWHERE, 0, "x", FACT_EDIT_ERROR_NO_SUCH_EVIDENCE,
    NULL, NULL, NULL, NULL },
  { "set-evidence-note/unknown-claim", FACT_EDIT_SET_EVIDENCE_NOTE, NULL, NULL, NOWHERE, 0, "x", FACT_EDIT_ERROR_NO_SUCH_CLAIM,
    NULL, NULL, NULL, NULL },

  { "move-evidence/down", FACT_EDIT_MOVE_EVIDENCE, "one", "one-by-b", NOWHERE, 1, NULL, CHANGES,
    "Order of Evidence for Claim 1", NULL, NULL, "order one one-by-b" },
  { "move-evidence/up", FACT_EDIT_MOVE_EVIDENCE, "one", "web", NOWHERE, 0, NULL, CHANGES,
    "Order of Evidence for Claim 1", NULL, NULL, "order one web" },
  { "move-evidence/behind-the-last", FACT_EDIT_MOVE_EVIDENCE, "one", "one-by-b", NOWHERE, 9, NULL, CHANGES,
    "Order of Evidence for Claim 1", NULL, NULL, "order one one-by-b" },
  { "move-evidence/stays", FACT_EDIT_MOVE_EVIDENCE, "one", "web", NOWHERE, 9, NULL, CHANGES_NOTHING, NULL, NULL, NULL, NULL },
  { "move-evidence/unknown", FACT_EDIT_MOVE_EVIDENCE, "three", "web", NOWHERE, 9, NULL, FACT_EDIT_ERROR_NO_SUCH_EVIDENCE,
    NULL, NULL, NULL, NULL },
  { "move-evidence/unknown-claim", FACT_EDIT_MOVE_EVIDENCE, "x", "web", NOWHERE, 9, NULL, FACT_EDIT_ERROR_NO_SUCH_CLAIM,
    NULL, NULL, NULL, NULL },

  { "repair-marks/all-hold", FACT_EDIT_REPAIR_MARKS, NULL, NULL, NOWHERE, 0, NULL, CHANGES_NOTHING, NULL, NULL, NULL, NULL },
};

static GPtrArray *
new_articles (guint n)
{
  GPtrArray *articles = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("new-%u", i);

      g_ptr_array_add (articles, small_article_new (id, "Neue Wörter"));
    }

  return articles;
}

static FactEdit *
edit_article (const EditCase   *row,
              FactState        *state,
              FactEditContext  *context,
              GError          **error)
{
  g_autoptr (GPtrArray) articles = NULL;
  FactArticleField field = 0;

  switch ((guint) row->kind)
    {
    case FACT_EDIT_ADD_ARTICLES:
      articles = new_articles (row->number);
      return fact_edit_add_articles (state, context, articles, error);
    case FACT_EDIT_REMOVE_ARTICLE:
      return fact_edit_remove_article (state, context, row->id, (FactRemovePolicy) row->number, error);
    case FACT_EDIT_SET_ARTICLE_FIELD:
      g_assert_true (fact_article_field_from_nick (row->other, &field));
      return fact_edit_set_article_field (state, context, row->id, field, row->value, error);
    case FACT_EDIT_SET_ARTICLE_ROLE:
      return fact_edit_set_article_role (state, context, row->id, (FactRole) row->number, error);
    case FACT_EDIT_MOVE_ARTICLE:
      return fact_edit_move_article (state, context, row->id, row->number, error);
    case FACT_EDIT_SET_TITLE:
      return fact_edit_set_title (state, context, row->value, error);
    default:
      return fact_edit_repair_marks (state, context, NULL, NULL, error);
    }
}

static FactEdit *
edit_claim (const EditCase   *row,
            FactState        *state,
            FactEditContext  *context,
            GError          **error)
{
  g_auto (GStrv) words = NULL;
  FactClaimField field = 0;

  switch ((guint) row->kind)
    {
    case FACT_EDIT_ADD_CLAIM:
      return fact_edit_add_claim (state, context, row->id, row->span, row->value, error);
    case FACT_EDIT_REMOVE_CLAIMS:
      words = g_strsplit (row->id, " ", -1);
      return fact_edit_remove_claims (state, context, (const char * const *) words, error);
    case FACT_EDIT_MOVE_CLAIM:
      return fact_edit_move_claim (state, context, row->id, row->number, error);
    case FACT_EDIT_SET_CLAIM_FIELD:
      g_assert_true (fact_claim_field_from_nick (row->other, &field));
      return fact_edit_set_claim_field (state, context, row->id, field, row->value, error);
    case FACT_EDIT_SET_TAGS:
      words = row->value != NULL ? g_strsplit (row->value, ",", -1) : NULL;
      return fact_edit_set_tags (state, context, row->id, (const char * const *) words, error);
    case FACT_EDIT_SET_VERDICT:
      return fact_edit_set_verdict (state, context, row->id, (FactVerdict) row->number, error);
    case FACT_EDIT_SET_PROGRESS:
      return fact_edit_set_progress (state, context, row->id, (FactProgress) row->number, error);
    default:
      return edit_article (row, state, context, error);
    }
}

static FactEdit *
make_edit (const EditCase   *row,
           FactState        *state,
           FactEditContext  *context,
           GError          **error)
{
  switch ((guint) row->kind)
    {
    case FACT_EDIT_ADD_OCCURRENCE:
      return fact_edit_add_occurrence (state, context, row->id, row->other, row->span, error);
    case FACT_EDIT_REMOVE_OCCURRENCE:
      return fact_edit_remove_occurrence (state, context, row->id, row->other, error);
    case FACT_EDIT_ADD_EVIDENCE:
      return fact_edit_add_evidence (state, context, row->id, row->other, row->span, (FactStance) row->number, row->value, error);
    case FACT_EDIT_REMOVE_EVIDENCE:
      return fact_edit_remove_evidence (state, context, row->id, row->other, error);
    case FACT_EDIT_SET_STANCE:
      return fact_edit_set_stance (state, context, row->id, row->other, (FactStance) row->number, error);
    case FACT_EDIT_SET_EVIDENCE_NOTE:
      return fact_edit_set_evidence_note (state, context, row->id, row->other, row->value, error);
    case FACT_EDIT_MOVE_EVIDENCE:
      return fact_edit_move_evidence (state, context, row->id, row->other, row->number, error);
    default:
      return edit_claim (row, state, context, error);
    }
}

static void
describe_entry (GString      *out,
                FactActivity *entry)
{
  const char *subject = fact_activity_get_claim (entry) != NULL ? fact_activity_get_claim (entry)
                                                                : fact_activity_get_article (entry);

  g_string_append_printf (out, "%s%s", out->len > 0 ? "; " : "", fact_action_to_nick (fact_activity_get_action (entry)));
  if (subject != NULL)
    g_string_append_printf (out, " %s", subject);
  if (*fact_activity_get_detail (entry) != '\0')
    g_string_append_printf (out, " %s", fact_activity_get_detail (entry));
  if (*fact_activity_get_to (entry) != '\0')
    g_string_append_printf (out, " %s>%s", fact_activity_get_from (entry), fact_activity_get_to (entry));
}

static void
assert_log (FactState  *state,
            const char *expected)
{
  FactRecordList *log = fact_state_get_records (state, FACT_RECORD_ACTIVITY);
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < fact_record_list_get_n (log); i++)
    {
      FactActivity *entry = fact_record_list_get (log, i);

      describe_entry (out, entry);
      g_assert_cmpstr (fact_activity_get_by (entry), ==, "Ada");
      g_assert_cmpstr (fact_activity_get_at (entry), ==, "2026-11-22T10:00:00Z");
    }
  g_assert_cmpstr (out->str, ==, expected);
}

static void
assert_words (const char *with,
              const char *without,
              const char *words)
{
  if (words == NULL)
    return;

  if (strstr (with, words) == NULL)
    g_error ("“%s” is not in %s", words, with);
  if (strstr (without, words) != NULL)
    g_error ("“%s” is in %s", words, without);
}

/* Makes the edit for good: there, back and there again, each time the whole state as it was. */
static void
assert_there_and_back (FactState      *state,
                       FactEdit       *edit,
                       const EditCase *row)
{
  g_autoptr (FactEdit) inverse = fact_edit_inverted (edit);
  g_autoptr (FactEdit) again = fact_edit_inverted (inverse);
  g_autoptr (FactState) after = fact_state_apply (state, fact_edit_get_changes (edit));
  g_autoptr (FactState) back = fact_state_apply (after, fact_edit_get_changes (inverse));
  g_autoptr (FactState) redone = fact_state_apply (back, fact_edit_get_changes (again));
  g_autofree char *dump = fact_state_dump (state);
  g_autofree char *dump_after = fact_state_dump (after);
  g_autofree char *dump_back = fact_state_dump (back);
  g_autofree char *dump_redone = fact_state_dump (redone);

  g_assert_cmpstr (dump_after, !=, dump);
  g_assert_cmpstr (dump_back, ==, dump);
  g_assert_cmpstr (dump_redone, ==, dump_after);
  g_assert_cmpint (fact_edit_get_kind (inverse), ==, row->kind);
  g_assert_cmpstr (fact_edit_get_label (inverse), ==, row->label);
  assert_words (dump_after, dump, row->appears);
  assert_words (dump, dump_after, row->disappears);
  assert_log (after, row->log);
}

static void
test_edit (gconstpointer data)
{
  const EditCase *row = data;
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) state = small_project_new ();
  g_autofree char *dump = fact_state_dump (state);
  g_autofree char *dump_still = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactEdit) edit = make_edit (row, state, context, &error);

  dump_still = fact_state_dump (state);
  g_assert_cmpstr (dump_still, ==, dump);

  if (row->outcome >= 0)
    {
      g_assert_null (edit);
      g_assert_error (error, FACT_EDIT_ERROR, row->outcome);
      if (row->log != NULL)
        g_assert_cmpstr (error->message, ==, row->log);
      return;
    }

  g_assert_no_error (error);
  g_assert_cmpint (fact_edit_get_kind (edit), ==, row->kind);
  g_assert_cmpstr (fact_edit_get_author (edit), ==, "Ada");
  g_assert_cmpint (fact_edit_get_time (edit), ==, FIXED_START);
  g_assert_cmpint (fact_edit_is_empty (edit), ==, row->outcome == CHANGES_NOTHING);
  if (row->outcome == CHANGES)
    {
      g_assert_cmpstr (fact_edit_get_label (edit), ==, row->label);
      assert_there_and_back (state, edit, row);
    }
}

/* Errors are optional to every function. */
static void
test_without_error (gconstpointer data)
{
  const EditCase *row = data;
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) state = small_project_new ();

  g_assert_null (make_edit (row, state, context, NULL));
}

/* Every kind but the group, which the history makes, has rows, and every error is given by one. */
static void
test_rows_are_complete (void)
{
  gboolean has_kind[FACT_N_EDIT_KINDS] = { [FACT_EDIT_GROUP] = TRUE };
  gboolean has_error[FACT_EDIT_ERROR_IN_USE + 1] = { FALSE };

  for (guint i = 0; i < G_N_ELEMENTS (edit_cases); i++)
    {
      has_kind[edit_cases[i].kind] = TRUE;
      if (edit_cases[i].outcome >= 0)
        has_error[edit_cases[i].outcome] = TRUE;
    }

  for (guint i = 0; i < FACT_N_EDIT_KINDS; i++)
    g_assert_true (has_kind[i]);
  for (guint i = 0; i < G_N_ELEMENTS (has_error); i++)
    g_assert_true (has_error[i]);
}

typedef struct
{
  const char  *name;
  FactProgress from;
  FactProgress to;
  const char  *checked_by;
  const char  *reviewed_by;
} SignCase;

/* Ada sets the first, Ben the second. */
static const SignCase sign_cases[] = {
  { "checked-then-reviewed", FACT_PROGRESS_REVIEW, FACT_PROGRESS_DONE, "Ada", "Ben" },
  { "begun-then-done", FACT_PROGRESS_CHECKING, FACT_PROGRESS_DONE, "Ben", "" },
  { "done-then-reopened", FACT_PROGRESS_DONE, FACT_PROGRESS_CHECKING, "Ada", "" },
  { "done-then-to-review", FACT_PROGRESS_DONE, FACT_PROGRESS_REVIEW, "Ada", "" },
};

static FactState *
with_progress (FactState    *state,
               const char   *author,
               FactProgress  progress)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, author);
  g_autoptr (FactEdit) edit = fact_edit_set_progress (state, context, "two", progress, NULL);

  return fact_state_apply (state, fact_edit_get_changes (edit));
}

static void
test_sign (gconstpointer data)
{
  const SignCase *row = data;
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactState) once = with_progress (state, "Ada", row->from);
  g_autoptr (FactState) twice = with_progress (once, "Ben", row->to);
  FactClaim *claim = fact_state_find_claim (twice, "two");

  g_assert_cmpstr (fact_claim_get_field (claim, FACT_CLAIM_CHECKED_BY), ==, row->checked_by);
  g_assert_cmpstr (fact_claim_get_field (claim, FACT_CLAIM_REVIEWED_BY), ==, row->reviewed_by);
}

/* A clock that goes on while it is read: all that one edit dates has one time all the same. */
static gint64
hurry (gpointer user_data)
{
  return FIXED_START + (*(guint *) user_data)++;
}

static GRefString *
any_id (gpointer user_data)
{
  return g_ref_string_new ("id");
}

static void
test_one_time (void)
{
  guint n_seconds = 0;
  g_autoptr (FactEditContext) context = fact_edit_context_new_full ("Ada", hurry, any_id, &n_seconds);
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactEdit) edit = fact_edit_set_progress (state, context, "two", FACT_PROGRESS_DONE, NULL);
  g_autoptr (FactState) after = fact_state_apply (state, fact_edit_get_changes (edit));
  FactActivity *entry = fact_record_list_get (fact_state_get_records (after, FACT_RECORD_ACTIVITY), 0);

  g_assert_cmpstr (fact_activity_get_at (entry), ==, "2026-11-22T10:00:00Z");
  g_assert_cmpstr (fact_claim_get_field (fact_state_find_claim (after, "two"), FACT_CLAIM_CHECKED_AT), ==, "2026-11-22T10:00:00Z");
  g_assert_cmpint (fact_edit_get_time (edit), ==, FIXED_START);
}

/* Numbers in files end at 2³¹ − 1, and none is given twice. */
static void
test_last_number (void)
{
  FixedSource source;
  g_autoptr (FactEditContext) context = fixed_context_new (&source, "Ada");
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (FactHeader) header = fact_header_with_last_number (fact_state_get_header (small), G_MAXINT32 - 1);
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  g_autoptr (FactState) state = NULL;
  g_autoptr (FactState) full = NULL;
  g_autoptr (FactEdit) last = NULL;
  g_autoptr (FactEdit) none = NULL;
  g_autoptr (GError) error = NULL;

  fact_change_set_add (changes, fact_state_get_header (small), header, 0, 0);
  state = fact_state_apply (small, changes);
  last = fact_edit_add_claim (state, context, "a", (FactSpan) { 4, 10 }, NULL, &error);
  g_assert_no_error (error);
  full = fact_state_apply (state, fact_edit_get_changes (last));
  g_assert_cmpuint (fact_claim_get_number (fact_state_get_claim (full, 3)), ==, G_MAXINT32);

  none = fact_edit_add_claim (full, context, "a", (FactSpan) { 4, 10 }, NULL, &error);
  g_assert_null (none);
  g_assert_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (edit_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/edits/", edit_cases[i].name, NULL);
      g_autofree char *without = g_strconcat ("/edits-without-error/", edit_cases[i].name, NULL);

      g_test_add_data_func (path, &edit_cases[i], test_edit);
      if (edit_cases[i].outcome >= 0)
        g_test_add_data_func (without, &edit_cases[i], test_without_error);
    }
  for (guint i = 0; i < G_N_ELEMENTS (sign_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/edits-sign/", sign_cases[i].name, NULL);

      g_test_add_data_func (path, &sign_cases[i], test_sign);
    }
  g_test_add_func ("/edits-complete", test_rows_are_complete);
  g_test_add_func ("/edits-one-time", test_one_time);
  g_test_add_func ("/edits-last-number", test_last_number);

  return g_test_run ();
}
