# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sample project says about the Ellery Tunnel. Town, outlets and people are invented.

It has one of each thing a checker can do: every verdict, progress and stance, evidence across articles and within one, claims
said in several articles, marks that overlap, questions, notes, a correction and evidence that is no article.
"""

PROJECT = {
    "title": "Ellery Tunnel",
    "created": "2026-03-12T08:30:00Z",
    "generator": "Factdesk 0.1.0",
    "importedBy": "J. Okafor",
}

ARTICLES = {
    "courier": {
        "file": "ellery-overrun.txt",
        "title": "Ellery Tunnel bill has climbed to $1.9 billion, review finds",
        "byline": "Petra Olin",
        "outlet": "Northgate Courier",
        "published": "2026-03-12",
        "url": "https://courier.example/2026/03/12/ellery-overrun",
        "notes": "Runs again on Sunday; corrections to the desk by Friday noon.",
        "at": "2026-03-12T08:31:10Z",
    },
    "metro": {
        "file": "mayor-review-finished.txt",
        "title": "Mayor calls tunnel review “finished” as costs swell",
        "outlet": "Metro Wire",
        "published": "2026-03-12",
        "url": "https://metrowire.example/mayor-review-finished",
        "at": "2026-03-12T18:55:00Z",
    },
    "bayside": {
        "file": "coast-road.txt",
        "title": "What the tunnel delay means for the coast road",
        "byline": "Jonas Abara",
        "outlet": "Bayside Standard",
        "published": "2026-03-14",
        "at": "2026-03-14T09:05:00Z",
    },
    "tidewater": {
        "file": "kiln-street.txt",
        "title": "Tunnel overrun puts Kiln Street bus depot on hold",
        "outlet": "Tidewater Post",
        "published": "2026-03-15",
        "at": "2026-03-15T07:40:00Z",
    },
    "record": {
        "file": "works-committee-0311.txt",
        "title": "Works Committee: Ellery Crossing progress report",
        "outlet": "City Record",
        "published": "2026-03-11",
        "url": "https://record.port-ellery.example/works/2026-03-11",
        "at": "2026-03-12T08:31:10Z",
    },
}

# Passages read and found to hold nothing to check.
CLEARED = {
    "courier": ["For drivers, one promise still holds."],
    "bayside": ["Your address will not be published. Comments close after three days.7"],
    "record": ["The Works Committee met at 10:00 on Wednesday, March 11, to hear a progress report on the Ellery Crossing."],
}

OKAFOR = "J. Okafor"
LINDQVIST = "M. Lindqvist"


def span(stance, article, words, note="", by=OKAFOR):
    return {"kind": "span", "article": article, "words": words, "stance": stance, "note": note, "by": by}


def checked(by, at, second="", second_at=""):
    return {"checkedBy": by, "checkedAt": at, "reviewedBy": second, "reviewedAt": second_at}


CLAIMS = [
    {
        "number": 1,
        "statement": "The Ellery Tunnel will cost the city $1.9 billion.",
        "claimant": "the Harbor Ledger, on an internal review",
        "verdict": "disputed", "progress": "review",
        "rationale": "The $1.9 billion is one scenario in a draft review. The city engineer called it a stress test; the approved "
                     "budget is still $1.2 billion. All three articles rest on one report.",
        "correction": "could cost the city as much as $1.9 billion in the worst of several cases",
        "tags": ["cost", "budget"], "assignee": OKAFOR,
        **checked(OKAFOR, "2026-03-15T10:58:00Z"),
        "stands": [("courier", "will cost the city $1.9 billion"),
                   ("metro", "puts the total at $1.9 billion"),
                   ("tidewater", "the tunnel will cost $1.9 billion")],
        "evidence": [
            span("disputes", "record", "the approved budget for the crossing remains $1.2 billion"),
            span("context", "record", "a stress test, not a forecast", "The engineer on the $1.9 billion case."),
            span("supports", "metro", "the review puts the total at $1.9 billion", "Rests on the Harbor Ledger; not seen by us."),
        ],
        "queries": [{"to": "the author", "text": "Have you seen the review yourself, or only the Ledger’s report?",
                     "state": "open", "by": OKAFOR, "at": "2026-03-15T10:40:00Z"}],
    },
    {
        "number": 2,
        "statement": "The cost is $700 million more than voters were told in 2021.",
        "verdict": "unverified", "progress": "checking",
        "rationale": "Holds only if claim 1 does.",
        "tags": ["cost"], "assignee": OKAFOR,
        "stands": [("courier", "$700 million more than voters were told in 2021"),
                   ("metro", "$700 million more than the $1.2 billion"),
                   ("tidewater", "$700 million dearer than voters were told in 2021")],
        "evidence": [
            span("supports", "metro", "That is $700 million more than the $1.2 billion which the Works Committee approved in October 2021."),
            {"kind": "calculation", "expression": "1.9 - 1.2", "result": "0.7", "stance": "context",
             "note": "In billions; the subtraction is right, the first figure is what is in doubt.", "by": OKAFOR},
        ],
    },
    {
        "number": 3,
        "statement": "Tunnel construction began in August 2022.",
        "verdict": "supported", "progress": "done",
        "rationale": "Permit and committee report agree on the day.",
        "tags": ["dates"],
        **checked(OKAFOR, "2026-03-16T09:12:00Z", LINDQVIST, "2026-03-16T14:00:00Z"),
        "stands": [("courier", "under construction since August 2022"),
                   ("bayside", "under construction since August 2022"),
                   ("tidewater", "has been dug since August 2022")],
        "evidence": [
            span("supports", "record", "Digging began on August 15, 2022, under works permit 22-0417."),
            {"kind": "web", "title": "Works permit 22-0417", "url": "https://permits.port-ellery.example/22-0417",
             "archive": "https://archive.example/20260312/permits.port-ellery.example/22-0417",
             "accessed": "2026-03-12T11:20:00Z", "text": "Start of excavation: 15 August 2022", "stance": "supports", "by": OKAFOR},
        ],
    },
    {
        "number": 4,
        "statement": "The ferry carried about 6,200 vehicles a day at its peak.",
        "verdict": "unverified", "progress": "checking",
        "tags": ["ferry", "figures"], "assignee": LINDQVIST,
        "stands": [("courier", "about 6,200 vehicles a day at its peak"),
                   ("tidewater", "about 6,200 vehicles a day at its peak")],
        "evidence": [
            span("disputes", "bayside", "the ferry carried 4,800 vehicles a day",
                 "She says the bigger figure counts each car twice.", LINDQVIST),
            {"kind": "document", "title": "Ferry ridership 2015 to 2025", "locator": "table 3, p. 9",
             "text": "Mean daily vehicle movements, July 2016: 6,214", "stance": "supports",
             "note": "“Movements” may well be there and back.", "by": LINDQVIST},
        ],
        "queries": [{"to": "Port Ellery Transit", "text": "Does “vehicle movements” count a return trip once or twice?",
                     "state": "open", "by": LINDQVIST, "at": "2026-03-15T10:20:00Z"}],
    },
    {
        "number": 5,
        "statement": "Replacement boring equipment took 11 months to arrive.",
        "verdict": "supported", "progress": "done",
        **checked(LINDQVIST, "2026-03-16T09:30:00Z", OKAFOR, "2026-03-16T15:10:00Z"),
        "stands": [("courier", "an 11-month wait for replacement boring equipment"),
                   ("metro", "the 11 months that replacement boring equipment took to arrive")],
        "evidence": [
            span("supports", "record", "the 11-month wait for replacement boring equipment ended in December", by=LINDQVIST),
            {"kind": "person", "person": "Paul Adeyemi, city engineer", "how": "phone", "spokenAt": "2026-03-13T15:05:00Z",
             "text": "Ordered in January, delivered the week before Christmas.", "stance": "supports", "by": LINDQVIST},
            span("context", "courier", "unstable clay at the eastern portal", "Why the first machine had to be replaced.", LINDQVIST),
        ],
    },
    {
        "number": 6,
        "statement": "Mayor Whitlock said spending will not pass what voters approved.",
        "claimant": "Dana Whitlock",
        "verdict": "disputed", "progress": "done",
        "rationale": "The quotation was altered. The record shows that she declined to name a number.",
        "correction": "“We will not spend a dollar more than we have to, and today I cannot tell you what that number is,”",
        "tags": ["quotation"],
        **checked(LINDQVIST, "2026-03-15T10:00:00Z", OKAFOR, "2026-03-15T12:30:00Z"),
        "stands": [("courier", "“We will not spend a dollar more than voters approved, and that is the number,”"),
                   ("tidewater", "the city will not spend a dollar more than voters approved")],
        "evidence": [
            span("disputes", "record",
                 "“We will not spend a dollar more than we have to, and today I cannot tell you what that number is,”", by=LINDQVIST),
            {"kind": "web", "title": "Works Committee, 11 March 2026: recording", "locator": "00:41:20",
             "url": "https://record.port-ellery.example/works/2026-03-11/audio", "accessed": "2026-03-13T08:15:00Z",
             "stance": "disputes", "note": "Heard twice; word for word as in the record.", "by": LINDQVIST},
        ],
        "queries": [{"to": "the author", "text": "Where is the wording of the mayor’s sentence from?", "state": "answered",
                     "answer": "From my notes. The recording is right, I will change it.", "by": LINDQVIST,
                     "at": "2026-03-13T09:00:00Z"}],
    },
    {
        "number": 7,
        "statement": "The tunnel will open in the autumn of 2028.",
        "verdict": "unverified", "progress": "review",
        "rationale": "The contractor’s schedule says June 2027. The Courier gives no source for the later date.",
        "tags": ["dates"], "assignee": OKAFOR,
        **checked(OKAFOR, "2026-03-15T10:00:00Z"),
        "stands": [("courier", "open in the autumn of 2028"),
                   ("bayside", "names the autumn of 2028")],
        "evidence": [
            span("disputes", "record", "shows the tunnel opening to traffic in June 2027"),
            span("supports", "metro", "People close to the project now speak of the autumn of 2028."),
        ],
    },
    {
        "number": 8,
        "statement": "Resident tolls are fixed at $3.50 by ordinance.",
        "verdict": "supported", "progress": "done",
        **checked(OKAFOR, "2026-03-16T09:40:00Z", LINDQVIST, "2026-03-16T14:05:00Z"),
        "stands": [("courier", "Resident tolls will stay at $3.50"),
                   ("bayside", "Resident tolls stay at $3.50")],
        "evidence": [
            span("supports", "record", "fixed at $3.50 under Ordinance 114"),
            span("supports", "courier", "set by Ordinance 114"),
        ],
    },
    {
        "number": 9,
        "statement": "The committee approved $1.2 billion in October 2021.",
        "verdict": "supported", "progress": "review",
        "tags": ["budget"],
        **checked(OKAFOR, "2026-03-16T09:45:00Z"),
        "stands": [("courier", "approved $1.2 billion for the crossing in October 2021"),
                   ("metro", "the $1.2 billion which the Works Committee approved in October 2021")],
        "evidence": [
            span("supports", "record", "the approved budget for the crossing remains $1.2 billion",
                 "The sum, not the month: the minutes of October 2021 are still to be seen."),
            span("context", "courier", "that ceiling has not been formally raised"),
        ],
    },
    {
        "number": 10,
        "statement": "The review is dated February 20 and marked confidential.",
        "verdict": "supported", "progress": "done",
        **checked(OKAFOR, "2026-03-16T10:00:00Z", LINDQVIST, "2026-03-16T14:20:00Z"),
        "stands": [("metro", "The document is dated February 20 and marked confidential."),
                   ("courier", "dated February 20 and marked confidential")],
        "evidence": [
            span("supports", "record", "the draft of February 20, which is marked confidential"),
            {"kind": "person", "person": "an aide to a council member", "how": "in person", "spokenAt": "2026-03-13T12:00:00Z",
             "text": "Read out the cover page.", "stance": "supports", "note": "Asked not to be named.", "by": OKAFOR},
        ],
    },
    {
        "number": 11,
        "statement": "Council members were shown the review in private.",
        "claimant": "two aides",
        "verdict": "unverified", "progress": "todo",
        "stands": [("metro", "Council members were shown it in private last week")],
    },
    {
        "number": 12,
        "statement": "The mayor called the February review “finished.”",
        "claimant": "Metro Wire",
        "verdict": "disputed", "progress": "done",
        "rationale": "On Wednesday she said in public that the draft is not finished. Her office knows of no other statement.",
        **checked(OKAFOR, "2026-03-15T08:00:00Z", LINDQVIST, "2026-03-15T09:10:00Z"),
        "stands": [("metro", "called the city’s internal review of the Ellery Tunnel “finished”")],
        "evidence": [
            span("disputes", "record", "It is not finished, and nobody should call it that."),
            span("context", "record", "when the final review is to be tabled"),
        ],
        "notes": [{"text": "Metro Wire was told on Friday. The headline still stands.", "by": OKAFOR, "at": "2026-03-15T08:05:00Z"}],
    },
    {
        "number": 13,
        "statement": "The contractor asked for a second boring machine in May.",
        "verdict": "unverified", "progress": "todo",
        "stands": [("metro", "asked for a second boring machine in May")],
        "evidence": [span("context", "metro", "the Ledger reported, and was turned down", "One source, and no year is given.")],
    },
    {
        "number": 14,
        "statement": "Halden & Frye won the contract as the lowest of four bidders.",
        "verdict": "supported", "progress": "checking",
        "assignee": LINDQVIST,
        "stands": [("metro", "Halden & Frye won the contract as the lowest of four bidders.")],
        "evidence": [
            {"kind": "document", "title": "Tender file 21-88, opening of bids", "locator": "sheet 2",
             "text": "Halden & Frye: $1,104,300,000 (1 of 4)", "stance": "supports", "by": LINDQVIST},
        ],
    },
    {
        "number": 15,
        "statement": "Closing the ferry will add 40 minutes to the coast road.",
        "claimant": "county planners",
        "verdict": "unverified", "progress": "todo",
        "tags": ["ferry", "traffic"],
        "stands": [("bayside", "this will add 40 minutes to the coast road at rush hour")],
    },
    {
        "number": 16,
        "statement": "The coast road carries about 11,000 vehicles on a working day.",
        "verdict": "supported", "progress": "done",
        "tags": ["traffic", "figures"],
        **checked(LINDQVIST, "2026-03-15T09:20:00Z", OKAFOR, "2026-03-16T15:20:00Z"),
        "stands": [("bayside", "The coast road carries about 11,000 vehicles on a working day")],
        "evidence": [
            {"kind": "web", "title": "County traffic counts 2025", "locator": "station 14",
             "url": "https://counts.ellery-county.example/2025", "accessed": "2026-03-14T16:00:00Z",
             "text": "Weekday mean: 11,038", "stance": "supports", "by": LINDQVIST},
        ],
    },
    {
        "number": 17,
        "statement": "One ferry passenger in five has no car.",
        "claimant": "Ines Calloway",
        "verdict": "unverified", "progress": "checking",
        "tags": ["ferry"], "assignee": LINDQVIST,
        "stands": [("bayside", "One ferry passenger in five has no car at all")],
        "evidence": [
            {"kind": "person", "person": "Ines Calloway, harbor master", "how": "phone", "spokenAt": "2026-03-14T10:45:00Z",
             "text": "Counted in two weeks of July.", "stance": "supports", "by": LINDQVIST},
        ],
    },
    {
        "number": 18,
        "statement": "The ferry has run since 1931.",
        "verdict": "supported", "progress": "done",
        "tags": ["ferry", "dates"],
        **checked(LINDQVIST, "2026-03-15T09:25:00Z", OKAFOR, "2026-03-16T15:25:00Z"),
        "stands": [("bayside", "The boats have crossed here since 1931.")],
        "evidence": [
            span("supports", "courier", "a route the city has run since 1931", by=LINDQVIST),
            {"kind": "document", "title": "Port Ellery almanac 1932", "locator": "p. 41",
             "text": "The steam ferry, opened on the third of May last", "stance": "supports", "by": LINDQVIST},
        ],
    },
    {
        "number": 19,
        "statement": "The Kiln Street depot is to hold 64 buses.",
        "verdict": "supported", "progress": "todo",
        "stands": [("tidewater", "It was designed for 64 buses")],
        "evidence": [span("supports", "record", "the Kiln Street bus depot, which is to hold 64 buses")],
        "notes": [{"text": "Opened again: the building permit may say 60.", "by": LINDQVIST, "at": "2026-03-15T10:30:00Z"}],
    },
    {
        "number": 20,
        "statement": "The bus depot was cancelled to pay for the tunnel.",
        "claimant": "Rosa Imbert",
        "verdict": "disputed", "progress": "checking",
        "rationale": "Postponed, not cancelled, and its funds were not moved.",
        "assignee": OKAFOR,
        "stands": [("tidewater", "The depot was cancelled to pay for the tunnel")],
        "evidence": [
            span("disputes", "record", "No funds of the depot were reassigned."),
            span("disputes", "tidewater", "Kiln Street has been postponed to the budget of 2027, not cancelled",
                 "The agency’s own words, in the same article."),
        ],
    },
    {
        "number": 21,
        "statement": "The depot was to have opened this summer.",
        "verdict": "unverified", "progress": "todo",
        "stands": [("tidewater", "was to have opened this summer")],
    },
    {
        "number": 22,
        "statement": "$871 million had been spent or committed by January 31.",
        "claimant": "Paul Adeyemi",
        "verdict": "supported", "progress": "done",
        "tags": ["budget", "figures"],
        **checked(OKAFOR, "2026-03-16T10:10:00Z", LINDQVIST, "2026-03-16T14:30:00Z"),
        "stands": [("record", "$871 million had been spent or committed as of January 31")],
        "evidence": [
            {"kind": "document", "title": "City ledger, capital projects, January 2026", "locator": "line 114",
             "text": "Ellery Crossing: spent 702.4, committed 168.6", "stance": "supports", "by": OKAFOR},
            {"kind": "calculation", "expression": "702.4 + 168.6", "result": "871", "stance": "supports", "by": OKAFOR},
        ],
    },
    {
        "number": 23,
        "statement": "The contractor’s schedule has the tunnel open in June 2027.",
        "verdict": "supported", "progress": "done",
        "tags": ["dates"],
        **checked(LINDQVIST, "2026-03-16T10:20:00Z", OKAFOR, "2026-03-16T15:30:00Z"),
        "stands": [("record", "opening to traffic in June 2027")],
        "evidence": [
            {"kind": "document", "title": "Halden & Frye, construction schedule, revision 9", "locator": "sheet 1",
             "text": "Open to traffic: 2027-06-18", "stance": "supports", "by": LINDQVIST},
            span("context", "metro", "The firm stands by its schedule", by=LINDQVIST),
        ],
    },
    {
        "number": 24,
        "statement": "Ordinance 114 sets the resident toll at $3.50.",
        "verdict": "supported", "progress": "review",
        **checked(LINDQVIST, "2026-03-16T10:25:00Z"),
        "stands": [("record", "Resident tolls are fixed at $3.50 under Ordinance 114")],
        "evidence": [
            span("supports", "courier", "a figure set by Ordinance 114 and not by the mayor’s office", by=LINDQVIST),
            span("supports", "bayside", "it would take a new ordinance to change that", by=LINDQVIST),
        ],
    },
    {
        "number": 25,
        "statement": "The $1.9 billion case assumes that a boring machine is lost.",
        "claimant": "Paul Adeyemi",
        "verdict": "unverified", "progress": "todo",
        "tags": ["cost"],
        "stands": [("record", "assumes a second boring machine is lost")],
        "evidence": [span("supports", "record", "a draft review had tested several scenarios, including one of $1.9 billion")],
    },
]
