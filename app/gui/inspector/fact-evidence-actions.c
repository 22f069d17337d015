/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-evidence-actions.h"

#include <glib/gi18n-lib.h>

#include "export/fact-citation.h"
#include "export/fact-source-parts.h"
#include "inspector/fact-evidence-editing.h"
#include "inspector/fact-evidence-file.h"
#include "window/fact-workbench.h"

/* What an action on evidence works on; FALSE when no claim is current, which a key can be faster than. */
static gboolean
get_current_claim (GtkWidget     *widget,
                   FactDocument **document,
                   const char   **claim_id)
{
  FactNavigation *navigation = fact_workbench_get_navigation (FACT_WORKBENCH (widget));

  if (navigation == NULL)
    return FALSE;

  *document = fact_navigation_get_document (navigation);
  *claim_id = fact_navigation_get_claim_id (navigation);

  return *claim_id != NULL;
}

static void
remove_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  FactDocument *document;
  const char *claim_id;
  g_autoptr (GError) error = NULL;

  if (!get_current_claim (widget, &document, &claim_id))
    return;

  if (fact_document_apply (document,
                           fact_edit_remove_evidence (fact_document_get_state (document),
                                                      fact_document_get_context (document),
                                                      claim_id,
                                                      g_variant_get_string (parameter, NULL),
                                                      &error),
                           &error))
    fact_workbench_toast_step (widget, _("Evidence unlinked"));
  else
    fact_workbench_report_error (widget, error);
}

static void
set_stance_cb (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  FactDocument *document;
  const char *claim_id;
  const char *evidence_id;
  const char *nick;
  FactStance stance;
  g_autoptr (GError) error = NULL;

  g_variant_get (parameter, "(&s&s)", &evidence_id, &nick);
  if (!get_current_claim (widget, &document, &claim_id) || !fact_stance_from_nick (nick, &stance))
    return;

  if (!fact_document_apply (document,
                            fact_edit_set_stance (fact_document_get_state (document),
                                                  fact_document_get_context (document),
                                                  claim_id, evidence_id, stance, &error),
                            &error))
    fact_workbench_report_error (widget, error);
}

static void
go_to_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  FactDocument *document;
  const char *claim_id;

  if (get_current_claim (widget, &document, &claim_id))
    fact_navigation_go_to_mark (fact_workbench_get_navigation (FACT_WORKBENCH (widget)),
                                claim_id, g_variant_get_string (parameter, NULL));
}

static void
add_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  FactDocument *document;
  const char *claim_id;
  FactEvidenceKind kind;

  if (get_current_claim (widget, &document, &claim_id)
      && fact_evidence_kind_from_nick (g_variant_get_string (parameter, NULL), &kind) && kind != FACT_EVIDENCE_SPAN)
    fact_evidence_editing_add (widget, claim_id, kind);
}

typedef void (*EvidenceFunc) (GtkWidget  *workbench,
                              const char *claim_id,
                              const char *evidence_id);

static void
with_evidence (GtkWidget    *widget,
               GVariant     *parameter,
               EvidenceFunc  act)
{
  FactDocument *document;
  const char *claim_id;

  if (get_current_claim (widget, &document, &claim_id))
    act (widget, claim_id, g_variant_get_string (parameter, NULL));
}

static void
edit_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  with_evidence (widget, parameter, fact_evidence_editing_edit);
}

static void
choose_file_cb (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  with_evidence (widget, parameter, fact_evidence_file_choose_again);
}

static void
open_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  with_evidence (widget, parameter, fact_evidence_editing_open);
}

/* NULL where there is nothing to cite, as for evidence that has gone. */
static char *
dup_citation (FactState  *state,
              const char *claim_id,
              const char *evidence_id)
{
  FactClaim *claim = fact_state_find_claim (state, claim_id);
  FactEvidence *evidence;
  FactAnchor *anchor;
  guint place;

  if (claim == NULL || !fact_claim_find_evidence (claim, evidence_id, &place))
    return NULL;

  evidence = fact_claim_get_evidence (claim, place);
  anchor = fact_evidence_get_anchor (evidence);
  if (anchor != NULL)
    return fact_citation_format (state, fact_anchor_get_article_id (anchor), fact_anchor_get_span (anchor));

  return fact_citation_format_evidence (evidence);
}

static void
copy_citation_cb (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  FactDocument *document;
  const char *claim_id;
  g_autofree char *citation = NULL;

  if (!get_current_claim (widget, &document, &claim_id))
    return;

  citation = dup_citation (fact_document_get_state (document), claim_id, g_variant_get_string (parameter, NULL));
  if (citation == NULL || *citation == '\0')
    {
      fact_workbench_toast (widget, _("There is nothing to cite in this evidence."));
      return;
    }

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), citation);
  fact_workbench_toast (widget, _("Citation copied"));
}

static void
move_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  FactDocument *document;
  const char *claim_id;
  const char *evidence_id;
  int n_places;
  guint place;
  FactClaim *claim;
  g_autoptr (GError) error = NULL;

  g_variant_get (parameter, "(&si)", &evidence_id, &n_places);
  if (!get_current_claim (widget, &document, &claim_id))
    return;
  claim = fact_state_find_claim (fact_document_get_state (document), claim_id);
  if (claim == NULL || !fact_claim_find_evidence (claim, evidence_id, &place) || (n_places < 0 && place < (guint) -n_places))
    return;

  if (!fact_document_apply (document,
                            fact_edit_move_evidence (fact_document_get_state (document),
                                                     fact_document_get_context (document),
                                                     claim_id, evidence_id, place + (guint) n_places, &error),
                            &error))
    fact_workbench_report_error (widget, error);
}

static const FactTableAction actions[] = {
  { "evidence.add", "s", add_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM },
  { "evidence.choose-file", "s", choose_file_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM },
  { "evidence.copy-citation", "s", copy_citation_cb, FACT_NEEDS_CLAIM },
  { "evidence.edit", "s", edit_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM },
  { "evidence.move", "(si)", move_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM },
  { "evidence.open", "s", open_cb, FACT_NEEDS_CLAIM },
  { "evidence.remove", "s", remove_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM },
  { "evidence.set-stance", "(ss)", set_stance_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM },
  { "evidence.go-to", "s", go_to_cb, FACT_NEEDS_CLAIM },
};

/**
 * fact_evidence_actions_get:
 * @n: (out): how many
 *
 * The actions on the current claim's evidence:
 *
 * - `evidence.add` (s: nick of a FactEvidenceKind): asks for evidence that stands in no article
 * - `evidence.choose-file` (s: id): asks for an attached file that is missing or was changed
 * - `evidence.copy-citation` (s: id): puts what it says and where from on the clipboard
 * - `evidence.edit` (s: id): asks for other details of such evidence
 * - `evidence.move` ((si): id, how many places down): changes the order
 * - `evidence.open` (s: id): opens an attached file with the system's program
 * - `evidence.remove` (s: id): unlinks it, with an offer to undo
 * - `evidence.set-stance` ((ss): id, nick of a FactStance)
 * - `evidence.go-to` (s: id): shows its words in their article
 *
 * Returns: (transfer none) (array length=n): these actions
 */
const FactTableAction *
fact_evidence_actions_get (guint *n)
{
  *n = G_N_ELEMENTS (actions);

  return actions;
}
