/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-occurrence.h"

#include "model/fact-record-private.h"

struct _FactOccurrence
{
  FactRecord  base;
  FactAnchor *anchor;
};

static void
occurrence_copy (gpointer copy)
{
  fact_anchor_ref (((FactOccurrence *) copy)->anchor);
}

static void
occurrence_clear (gpointer record)
{
  g_clear_pointer (&((FactOccurrence *) record)->anchor, fact_anchor_unref);
}

const FactRecordClass fact_occurrence_class = { sizeof (FactOccurrence), occurrence_copy, occurrence_clear };

/**
 * fact_occurrence_new:
 * @id: its id
 * @anchor: (transfer none): where the claim is made
 *
 * Returns: (transfer full): a new occurrence
 */
FactOccurrence *
fact_occurrence_new (GRefString *id,
                     FactAnchor *anchor)
{
  FactOccurrence *self = fact_record_alloc (FACT_RECORD_OCCURRENCE, id);

  self->anchor = fact_anchor_ref (anchor);

  return self;
}

/**
 * fact_occurrence_get_anchor:
 * @self: an occurrence
 *
 * Returns: (transfer none): the passage that makes the claim
 */
FactAnchor *
fact_occurrence_get_anchor (FactOccurrence *self)
{
  return self->anchor;
}

/**
 * fact_occurrence_with_anchor:
 * @self: an occurrence
 * @anchor: (transfer none): the passage
 *
 * Returns: (transfer full): a copy at this passage
 */
FactOccurrence *
fact_occurrence_with_anchor (FactOccurrence *self,
                             FactAnchor     *anchor)
{
  FactOccurrence *copy = fact_record_copy (self);

  fact_anchor_unref (copy->anchor);
  copy->anchor = fact_anchor_ref (anchor);

  return copy;
}
