/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-merge-note.h"

#include <glib/gi18n-lib.h>

static const char * const field_labels[FACT_CLAIM_N_FIELDS] = {
  [FACT_CLAIM_STATEMENT] = N_("Statement"),
  [FACT_CLAIM_CLAIMANT] = N_("Claimant"),
  [FACT_CLAIM_RATIONALE] = N_("Rationale"),
  [FACT_CLAIM_CORRECTION] = N_("Suggested correction"),
  [FACT_CLAIM_ASSIGNEE] = N_("Assignee"),
  [FACT_CLAIM_CHECKED_BY] = N_("Checked by"),
  [FACT_CLAIM_CHECKED_AT] = N_("Checked at"),
  [FACT_CLAIM_REVIEWED_BY] = N_("Reviewed by"),
  [FACT_CLAIM_REVIEWED_AT] = N_("Reviewed at"),
};

static const char *
show_verdict (FactVerdict verdict)
{
  switch (verdict)
    {
    case FACT_VERDICT_SUPPORTED:
      return _("Supported");
    case FACT_VERDICT_DISPUTED:
      return _("Disputed");
    case FACT_VERDICT_UNVERIFIED:
    default:
      return _("Unverified");
    }
}

static void
add_line (GString    *text,
          const char *label,
          const char *value)
{
  /* Translators: what it is, and what it says: “Rationale: The budget says otherwise.” */
  g_string_append_c (text, '\n');
  g_string_append_printf (text, _("%s: %s"), label, value);
}

static void
add_correction_state (GString   *text,
                      FactClaim *merged)
{
  if (fact_claim_get_correction_state (merged) == FACT_CORRECTION_ACCEPTED)
    add_line (text, _(field_labels[FACT_CLAIM_CORRECTION]), _("Accepted"));
  else if (fact_claim_get_correction_state (merged) == FACT_CORRECTION_DECLINED)
    add_line (text, _(field_labels[FACT_CLAIM_CORRECTION]), _("Declined"));
}

/**
 * fact_merge_note_dup_text:
 * @into: a claim that has taken over of @merged what it lacked
 * @merged: a claim that goes
 *
 * Returns: (transfer full) (nullable): what @merged said otherwise than @into does, for the thread of @into; %NULL when there is
 *   nothing to say
 */
char *
fact_merge_note_dup_text (FactClaim *into,
                          FactClaim *merged)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gsize n_head_bytes;

  g_string_append_printf (text, _("From claim %u, which was merged into this one:"), fact_claim_get_number (merged));
  n_head_bytes = text->len;
  if (fact_claim_get_verdict (into) != fact_claim_get_verdict (merged))
    add_line (text, _("Verdict"), show_verdict (fact_claim_get_verdict (merged)));
  for (guint i = 0; i < FACT_CLAIM_N_FIELDS; i++)
    {
      const char *value = fact_claim_get_field (merged, i);

      if (*value != '\0' && g_strcmp0 (value, fact_claim_get_field (into, i)) != 0)
        add_line (text, _(field_labels[i]), value);
    }
  if (fact_claim_get_correction_state (into) != fact_claim_get_correction_state (merged))
    add_correction_state (text, merged);

  return text->len > n_head_bytes ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}
