/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-cli-fate.h"

#include "fact-cli-json.h"
#include "fact-cli-output.h"

static const char *const fate_nicks[] = {
  [FACT_ANCHOR_FATE_HOLDS] = "exact",
  [FACT_ANCHOR_FATE_MOVED] = "moved",
  [FACT_ANCHOR_FATE_EDITED] = "edited",
  [FACT_ANCHOR_FATE_AMBIGUOUS] = "ambiguous",
  [FACT_ANCHOR_FATE_LOST] = "orphan",
  [FACT_ANCHOR_FATE_NOT_SEARCHED] = "ambiguous",
};

static const char *const kind_nicks[] = {
  [FACT_MARK_OCCURRENCE] = "occurrence",
  [FACT_MARK_EVIDENCE] = "evidence",
  [FACT_MARK_CLEARED] = "cleared",
};

/**
 * fact_cli_fate_to_nick:
 * @fate: what became of a passage
 *
 * Returns: (transfer none): what that is called for other programs, in all languages
 */
const char *
fact_cli_fate_to_nick (FactAnchorFate fate)
{
  g_return_val_if_fail (fate < G_N_ELEMENTS (fate_nicks), NULL);

  return fate_nicks[fate];
}

static gpointer
get_record (const FactMarkFate *self)
{
  return self->kind == FACT_MARK_OCCURRENCE ? (gpointer) fact_claim_get_occurrence (self->claim, self->place)
                                            : (gpointer) fact_claim_get_evidence (self->claim, self->place);
}

static JsonObject *
anchor_to_json (FactAnchor *anchor)
{
  FactSpan span = fact_anchor_get_span (anchor);
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "start", span.start);
  json_object_set_int_member (object, "end", span.end);
  json_object_set_string_member (object, "exact", fact_anchor_get_exact (anchor));
  json_object_set_string_member (object, "state", fact_anchor_state_to_nick (fact_anchor_get_state (anchor)));

  return object;
}

static void
print_json (const FactMarkFate *self)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "kind", kind_nicks[self->kind]);
  if (self->claim != NULL)
    {
      json_object_set_string_member (object, "claim", fact_record_get_id (self->claim));
      json_object_set_int_member (object, "number", fact_claim_get_number (self->claim));
      json_object_set_string_member (object, "mark", fact_record_get_id (get_record (self)));
    }
  json_object_set_string_member (object, "status", fate_nicks[self->fate]);
  json_object_set_object_member (object, "before", anchor_to_json (self->before));
  json_object_set_object_member (object, "after", anchor_to_json (self->after));
  fact_cli_json_print_line (object);
}

/* Words of the program are as in JSON here, not translated: it is a line for other programs too. */
static void
print_line (const FactMarkFate *self)
{
  g_autofree char *number = self->claim != NULL ? g_strdup_printf ("%u", fact_claim_get_number (self->claim)) : g_strdup ("-");
  g_autofree char *before = fact_cli_one_line (fact_anchor_get_exact (self->before));
  g_autofree char *after = fact_cli_one_line (fact_anchor_get_exact (self->after));
  FactSpan span = fact_anchor_get_span (self->after);

  fact_cli_print ("%s\t%s\t%s\t%s\t%u-%u\t%s\t%s\n", fate_nicks[self->fate],
                  fact_anchor_state_to_nick (fact_anchor_get_state (self->after)), number, kind_nicks[self->kind],
                  span.start, span.end, before, g_str_equal (before, after) ? "" : after);
}

/**
 * fact_cli_fate_print:
 * @self: what became of a mark
 * @as_json: whether to write a JSON object, or a line for people
 *
 * Writes to standard output what became of a mark: status, state, claim, kind and place, the words that it had, and those that they have
 * become if they were edited.
 */
void
fact_cli_fate_print (const FactMarkFate *self,
                     gboolean            as_json)
{
  if (as_json)
    print_json (self);
  else
    print_line (self);
}
