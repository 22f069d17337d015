/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-edit-private.h"

#include "model/fact-article-private.h"
#include "model/fact-claim-private.h"

#include <string.h>

/*
 * What a step keeps alive is what stands on one of its sides only: records share strings, texts and parts with the records they were
 * made from, so whatever is the very same on both sides stands in the project anyway. Counted one by one is what may be large: words,
 * the lists of parts, and what this version does not know; all the rest of a record goes for RECORD_BYTES.
 */
#define RECORD_BYTES 512

static gsize
strings_size (GRefString *const *strings,
              GRefString *const *others,
              guint              n)
{
  gsize size = 0;

  for (guint i = 0; i < n; i++)
    {
      if (strings[i] != NULL && (others == NULL || strings[i] != others[i]))
        size += g_ref_string_length (strings[i]);
    }

  return size;
}

static gsize
anchor_size (FactAnchor *anchor)
{
  return anchor != NULL ? strlen (fact_anchor_get_exact (anchor)) : 0;
}

static gsize
anchors_size (GPtrArray *anchors,
              GPtrArray *others)
{
  gsize size = 0;

  for (guint i = 0; anchors != NULL && anchors != others && i < anchors->len; i++)
    size += sizeof (gpointer) + anchor_size (g_ptr_array_index (anchors, i));

  return size;
}

static gsize
extras_size (FactExtras *extras,
             FactExtras *other)
{
  return extras != NULL && extras != other ? fact_extras_get_n_bytes (extras) : 0;
}

static gsize
evidence_size (FactEvidence *evidence)
{
  gsize size = anchor_size (fact_evidence_get_anchor (evidence)) + strlen (fact_evidence_get_note (evidence));

  for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
    size += strlen (fact_evidence_get_detail (evidence, detail));

  return size;
}

/* The words of a part of a claim or an article. */
static gsize
words_size (gpointer part)
{
  switch ((guint) fact_record_get_kind (part))
    {
    case FACT_RECORD_OCCURRENCE:
      return anchor_size (fact_occurrence_get_anchor (part));
    case FACT_RECORD_EVIDENCE:
      return evidence_size (part);
    case FACT_RECORD_QUERY:
      return strlen (fact_query_get_text (part)) + strlen (fact_query_get_answer (part));
    case FACT_RECORD_NOTE:
      return strlen (fact_note_get_text (part));
    case FACT_RECORD_REVISION:
      return fact_text_get_n_bytes (fact_revision_get_text (part));
    default:
      return 0;
    }
}

/* A part that stands in an array of parts. */
static gsize
part_size (FactRecord *part)
{
  return RECORD_BYTES + extras_size (part->extras, NULL) + words_size (part);
}

static gpointer
part_at (GPtrArray *parts,
         guint      i)
{
  return parts != NULL && i < parts->len ? g_ptr_array_index (parts, i) : NULL;
}

/* Parts are added, removed and replaced one or a few at a time: what stands alike at both ends is shared. */
static gsize
parts_size (GPtrArray *parts,
            GPtrArray *others)
{
  guint n = parts != NULL && parts != others ? parts->len : 0;
  guint n_others = others != NULL ? others->len : 0;
  guint first = 0;
  gsize size = n * sizeof (gpointer);      /* the list itself is another one */

  while (first < MIN (n, n_others) && part_at (parts, first) == part_at (others, first))
    first++;
  while (n > first && n_others > first && part_at (parts, n - 1) == part_at (others, n_others - 1))
    {
      n--;
      n_others--;
    }
  for (guint i = first; i < n; i++)
    size += part_size (g_ptr_array_index (parts, i));

  return size;
}

/* Every copy has tags of its own. */
static gsize
tags_size (char **tags)
{
  gsize size = 0;

  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    size += strlen (tags[i]) + sizeof (char *);

  return size;
}

static gsize
claim_size (FactClaim *claim,
            FactClaim *other)
{
  return strings_size (claim->fields, other != NULL ? other->fields : NULL, FACT_CLAIM_N_FIELDS)
         + tags_size (claim->tags)
         + parts_size (claim->occurrences, other != NULL ? other->occurrences : NULL)
         + parts_size (claim->evidence, other != NULL ? other->evidence : NULL)
         + parts_size (claim->queries, other != NULL ? other->queries : NULL)
         + parts_size (claim->notes, other != NULL ? other->notes : NULL);
}

static gsize
article_size (FactArticle *article,
              FactArticle *other)
{
  gsize size = strings_size (article->fields, other != NULL ? other->fields : NULL, FACT_ARTICLE_N_FIELDS)
               + strings_size (article->provenance, other != NULL ? other->provenance : NULL, FACT_PROVENANCE_N_FIELDS)
               + extras_size (article->provenance_extras, other != NULL ? other->provenance_extras : NULL)
               + anchors_size (article->cleared, other != NULL ? other->cleared : NULL)
               + parts_size (article->revisions, other != NULL ? other->revisions : NULL);

  if (other == NULL || article->text != other->text)
    size += fact_text_get_n_bytes (article->text);
  if (other == NULL || article->source_map != other->source_map)
    size += fact_source_map_get_n (article->source_map) * sizeof (FactSourcePlace);

  return size;
}

static gsize
fields_size (FactRecord *record,
             FactRecord *other)
{
  switch ((guint) fact_record_get_kind (record))
    {
    case FACT_RECORD_CLAIM:
      return claim_size ((FactClaim *) record, (FactClaim *) other);
    case FACT_RECORD_ARTICLE:
      return article_size ((FactArticle *) record, (FactArticle *) other);
    case FACT_RECORD_DISMISSAL:
      return strlen (fact_dismissal_get_reason ((FactDismissal *) record));
    default:
      return 0;
    }
}

/* What keeping @record costs where @other, which it was made from or made into, is kept anyway. */
static gsize
record_size (FactRecord *record,
             FactRecord *other)
{
  if (record == NULL)
    return 0;

  return RECORD_BYTES + extras_size (record->extras, other != NULL ? other->extras : NULL) + fields_size (record, other);
}

/**
 * _fact_changes_get_size:
 * @changes: what an edit changes
 *
 * Returns: about how many bytes the history keeps for them at most; words and texts that still stand in the project are counted only
 *   where they come or go
 */
gsize
_fact_changes_get_size (FactChangeSet *changes)
{
  gsize size = 0;

  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);

      size += sizeof (FactChange) + record_size (change->before, change->after) + record_size (change->after, change->before);
    }

  return size;
}
