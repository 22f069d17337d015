/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-case.h"

#define ADD FACT_EDIT_ADD_OUTSIDE_EVIDENCE
#define SET FACT_EDIT_SET_EVIDENCE_DETAILS
#define BAD FACT_EDIT_ERROR_BAD_VALUE
#define SHA256 "a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa"

/* What bears on claims and stands in no article. */
const EditCase edit_cases_of_details[] = {
  { "add-outside/web", ADD, "two", "web", NOWHERE, FACT_STANCE_SUPPORTS,
    "url=https://city.example/budget|archive=https://archive.example/1|accessed=2026-11-22|title=Budget 2|text=4 km", CHANGES,
    "Evidence for Claim 2", "archive=\"https://archive.example/1\" accessed=\"2026-11-22\"", NULL, "evidence two id-1 >supports" },
  { "add-outside/no-address-of-the-web", ADD, "two", "web", NOWHERE, FACT_STANCE_CONTEXT, "url=intranet page 7", CHANGES,
    "Evidence for Claim 2", "url=\"intranet page 7\"", NULL, "evidence two id-1 >context" },
  { "add-outside/document", ADD, "two", "document", NOWHERE, FACT_STANCE_DISPUTES, "title=Plan|locator=p. 12|accessed=2024", CHANGES,
    "Evidence for Claim 2", "kind=\"document\" stance=\"disputes\"", NULL, "evidence two id-1 >disputes" },
  { "add-outside/person", ADD, "two", "person", NOWHERE, FACT_STANCE_SUPPORTS,
    "person=The engineer|how=phone|spokenAt=2026-01-02T10:00:00Z|text=Two\nlines", CHANGES,
    "Evidence for Claim 2", "spokenAt=\"2026-01-02T10:00:00Z\"", NULL, "evidence two id-1 >supports" },
  { "add-outside/calculation", ADD, "two", "calculation", NOWHERE, FACT_STANCE_DISPUTES, "expression=129 - 44", CHANGES,
    "Evidence for Claim 2", "expression=\"129 - 44\" result=\"85\"", NULL, "evidence two id-1 >disputes" },
  { "add-outside/attachment", ADD, "two", "attachment", NOWHERE, FACT_STANCE_CONTEXT, "file=photo.jpg|locator=0:45|sha256=" SHA256,
    CHANGES, "Evidence for Claim 2", "file=\"photo.jpg\" sha256=\"" SHA256 "\"", NULL, "evidence two id-1 >context" },
  { "add-outside/no-url", ADD, "two", "web", NOWHERE, 0, "title=Budget", BAD, NULL, NULL, NULL, "A web page needs its address." },
  { "add-outside/blank-title", ADD, "two", "document", NOWHERE, 0, "title= ", BAD, NULL, NULL, NULL, "A document needs a title." },
  { "add-outside/nobody", ADD, "two", "person", NOWHERE, 0, "person=", BAD, NULL, NULL, NULL, "Write who was spoken to." },
  { "add-outside/nothing-to-calculate", ADD, "two", "calculation", NOWHERE, 0, "expression=", BAD, NULL, NULL, NULL,
    "There is nothing to calculate. Write something like 129 - 44." },
  { "add-outside/no-calculation", ADD, "two", "calculation", NOWHERE, 0, "expression=129 -", BAD, NULL, NULL, NULL,
    "A number is missing at the end." },
  { "add-outside/own-result", ADD, "two", "calculation", NOWHERE, 0, "expression=129 - 44|result=86", BAD, NULL, NULL, NULL,
    "“result” cannot be set for evidence of the kind “calculation”." },
  { "add-outside/foreign", ADD, "two", "person", NOWHERE, 0, "person=Ada|url=https://x.example", BAD, NULL, NULL, NULL,
    "“url” cannot be set for evidence of the kind “person”." },
  { "add-outside/no-file", ADD, "two", "attachment", NOWHERE, 0, "sha256=" SHA256, BAD, NULL, NULL, NULL,
    "An attachment needs its file." },
  { "add-outside/file-elsewhere", ADD, "two", "attachment", NOWHERE, 0, "file=/etc/passwd|sha256=" SHA256, BAD, NULL, NULL, NULL,
    "An attachment has to be in the folder beside the project." },
  { "add-outside/no-checksum", ADD, "two", "attachment", NOWHERE, 0, "file=a|sha256=A1", BAD, NULL, NULL, NULL, NULL },
  { "add-outside/no-date", ADD, "two", "web", NOWHERE, 0, "url=x|accessed=2026-02-30", BAD, NULL, NULL, NULL,
    "“2026-02-30” is not a date. Write it as 2024-10-25, 2024-10 or 2024, or with a time as 2024-10-25T14:30:00Z." },
  { "add-outside/line-break", ADD, "two", "document", NOWHERE, 0, "title=a\nb", BAD, NULL, NULL, NULL,
    "Line breaks and control characters cannot be kept here." },
  { "add-outside/control", ADD, "two", "person", NOWHERE, 0, "person=Ada|text=a\033b", BAD, NULL, NULL, NULL,
    "Control characters cannot be kept here." },
  { "add-outside/bad-text", ADD, "two", "person", NOWHERE, 0, "person=" INVALID_UTF8, BAD, NULL, NULL, NULL, NULL },
  { "add-outside/unknown-claim", ADD, "x", "person", NOWHERE, 0, "person=Ada", FACT_EDIT_ERROR_NO_SUCH_CLAIM, NULL, NULL, NULL, NULL },

  { "set-details/title", SET, "one", "web", NOWHERE, 0, "title=Budget 2026", CHANGES, "Details of Evidence for Claim 1",
    "title=\"Budget 2026\"", "title=\"Budget\"", "detail one web" },
  { "set-details/several", SET, "one", "web", NOWHERE, 0, "title=|url=https://x.example/|accessed=2026-01", CHANGES,
    "Details of Evidence for Claim 1", "url=\"https://x.example/\"", "title=\"Budget\"", "detail one web" },
  { "set-details/same", SET, "one", "web", NOWHERE, 0, "title=Budget|locator=", CHANGES_NOTHING, NULL, NULL, NULL, NULL },
  { "set-details/required", SET, "one", "web", NOWHERE, 0, "url=", BAD, NULL, NULL, NULL, "A web page needs its address." },
  { "set-details/foreign", SET, "one", "web", NOWHERE, 0, "person=Ada", BAD, NULL, NULL, NULL, NULL },
  { "set-details/of-a-span", SET, "one", "one-by-b", NOWHERE, 0, "title=Ada", BAD, NULL, NULL, NULL,
    "“title” cannot be set for evidence of the kind “span”." },
  { "set-details/unknown", SET, "one", "x", NOWHERE, 0, "title=x", FACT_EDIT_ERROR_NO_SUCH_EVIDENCE, NULL, NULL, NULL, NULL },
  { "set-details/unknown-claim", SET, "x", "web", NOWHERE, 0, "title=x", FACT_EDIT_ERROR_NO_SUCH_CLAIM, NULL, NULL, NULL, NULL },
  { NULL },
};
