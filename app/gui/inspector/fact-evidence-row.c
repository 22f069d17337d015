/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-evidence-row.h"

#include "inspector/fact-claim-closures.h"
#include "inspector/fact-claim-menu.h"
#include "inspector/fact-evidence-drag.h"
#include "inspector/fact-evidence-keys.h"
#include "inspector/fact-evidence-label.h"
#include "inspector/fact-evidence-links.h"
#include "inspector/fact-evidence-trouble.h"
#include "inspector/fact-evidence-way.h"
#include "inspector/fact-excerpt.h"
#include "inspector/fact-shared-passage.h"
#include "inspector/fact-stance-menu.h"
#include "inspector/fact-text-field.h"
#include "window/fact-workbench.h"

#define MAX_WORDS_CHARS 400

/* What tells the buttons of one row from those of another. */
#define MAX_DESCRIPTION_CHARS 80

struct _FactEvidenceRow
{
  GtkListBoxRow   parent_instance;

  FactNavigation *navigation;
  char           *claim_id;
  char           *evidence_id;
  FactEvidence   *evidence;          /* as it is shown; NULL when something else that is shown with it may have changed */
  FactEvidenceWay way;
  gboolean        is_writing_note;   /* the user asked for an empty note's field */
  char           *shared_key;        /* what the menu of other claims was made for */

  GtkWidget      *stance_image;
  GtkLabel       *words_label;
  GtkMenuButton  *stance_button;
  GtkLabel       *stance_label;
  GtkWidget      *kind_image;
  GtkLabel       *source_label;
  GtkLabel       *state_label;
  FactEvidenceLinks *links;
  GtkMenuButton  *shared_button;
  GtkLabel       *shared_label;
  FactTextField  *note_field;
  GtkWidget      *note_button;
  GtkWidget      *go_button;
  GtkWidget      *unlink_button;
};

G_DEFINE_FINAL_TYPE (FactEvidenceRow, fact_evidence_row, GTK_TYPE_LIST_BOX_ROW)

static FactDocument *
get_document (FactEvidenceRow *self)
{
  return fact_navigation_get_document (self->navigation);
}

static void
set_id (FactEvidenceRow *self,
        const char      *evidence_id)
{
  g_autoptr (GMenuModel) menu = NULL;

  if (g_strcmp0 (self->evidence_id, evidence_id) == 0)
    return;

  g_free (self->evidence_id);
  self->evidence_id = g_strdup (evidence_id);
  self->is_writing_note = FALSE;
  menu = fact_stance_menu_new (evidence_id);
  gtk_menu_button_set_menu_model (self->stance_button, menu);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->unlink_button), "s", evidence_id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->unlink_button), "evidence.remove");
}

static void
show_words (FactEvidenceRow *self,
            FactEvidence    *evidence)
{
  g_autofree char *kind_icon_name = fact_evidence_kind_as_icon_name (NULL, fact_evidence_get_kind (evidence));
  g_autofree char *words = fact_evidence_as_words (evidence, MAX_WORDS_CHARS);
  g_autofree char *source = fact_evidence_as_source (fact_document_get_state (get_document (self)), evidence);
  g_autofree char *state = fact_evidence_trouble_label (get_document (self), evidence);

  /* A passage is known by its quotation marks, and has no symbol. */
  gtk_image_set_from_icon_name (GTK_IMAGE (self->kind_image), kind_icon_name);
  gtk_widget_set_visible (self->kind_image, *kind_icon_name != '\0');
  gtk_label_set_text (self->words_label, words);
  gtk_label_set_text (self->source_label, source);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->source_label), source);
  gtk_label_set_text (self->state_label, state != NULL ? state : "");
  gtk_widget_set_visible (GTK_WIDGET (self->state_label), state != NULL);
}

static void
show_note (FactEvidenceRow *self,
           FactEvidence    *evidence,
           gboolean         is_editable)
{
  const char *note = fact_evidence_get_note (evidence);
  gboolean is_shown = *note != '\0' || self->is_writing_note;

  g_object_set (self->note_field, "editable", is_editable, NULL);
  fact_text_field_set_text (self->note_field, note);
  gtk_widget_set_visible (GTK_WIDGET (self->note_field), is_shown);
  gtk_widget_set_visible (self->note_button, is_editable && !is_shown);
}

/* Of many rows' buttons of one name, this says whose each is. A tooltip would stand there otherwise. */
static void
describe (GtkWidget    *button,
          FactEvidence *evidence)
{
  g_autofree char *words = fact_evidence_as_words (evidence, MAX_DESCRIPTION_CHARS);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static void
show_way (FactEvidenceRow *self,
          FactEvidenceWay  way,
          FactEvidence    *evidence)
{
  const char *label = fact_evidence_way_as_label (way);

  self->way = way;
  gtk_button_set_icon_name (GTK_BUTTON (self->go_button), fact_evidence_way_as_icon_name (self->way));
  gtk_widget_set_tooltip_text (self->go_button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->go_button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  describe (self->go_button, evidence);
  gtk_widget_set_visible (self->go_button, self->way != FACT_WAY_NOWHERE);
}

static void
show_shared (FactEvidenceRow *self,
             FactEvidence    *evidence)
{
  FactAnchor *anchor = fact_evidence_get_anchor (evidence);
  g_autoptr (GPtrArray) claims = NULL;
  g_autofree char *key = NULL;

  if (anchor != NULL)
    claims = fact_shared_passage_find (fact_document_get_project (get_document (self)), self->claim_id, anchor);
  gtk_widget_set_visible (GTK_WIDGET (self->shared_button), claims != NULL && claims->len > 0);
  if (claims == NULL || claims->len == 0)
    return;

  key = fact_shared_passage_dup_key (claims);
  if (g_strcmp0 (self->shared_key, key) != 0)
    {
      g_autoptr (GMenuModel) menu = fact_claim_menu_new (claims, "inspector.go-to-claim");
      g_autofree char *label = fact_shared_passage_label (claims->len);

      gtk_menu_button_set_menu_model (self->shared_button, menu);
      gtk_label_set_text (self->shared_label, label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->shared_button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
      g_free (self->shared_key);
      self->shared_key = g_steal_pointer (&key);
    }
}

static void
name_row (FactEvidenceRow *self,
          FactEvidence    *evidence)
{
  g_autofree char *trouble = fact_evidence_trouble_label (get_document (self), evidence);
  g_autofree char *name = fact_evidence_as_name (fact_document_get_state (get_document (self)), evidence, trouble, MAX_WORDS_CHARS);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  describe (GTK_WIDGET (self->stance_button), evidence);
  describe (self->note_button, evidence);
  describe (self->unlink_button, evidence);
}

static void
note_edited_cb (FactEvidenceRow *self,
                const char      *text)
{
  FactDocument *document = get_document (self);
  g_autoptr (GError) error = NULL;

  if (!fact_document_apply (document,
                            fact_edit_set_evidence_note (fact_document_get_state (document),
                                                         fact_document_get_context (document),
                                                         self->claim_id, self->evidence_id, text, &error),
                            &error))
    fact_workbench_report_error (GTK_WIDGET (self), error);
}

static void
note_cancelled_cb (FactEvidenceRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
note_left_cb (FactEvidenceRow *self)
{
  g_autofree char *text = fact_text_field_dup_text (self->note_field);

  if (self->navigation == NULL)
    return;

  fact_history_break_coalescing (fact_document_get_history (get_document (self)));
  self->is_writing_note = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->note_field), *text != '\0');
  gtk_widget_set_visible (self->note_button, *text == '\0');
}

static void
note_clicked_cb (FactEvidenceRow *self)
{
  self->is_writing_note = TRUE;
  gtk_widget_set_visible (GTK_WIDGET (self->note_field), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->note_field));
  gtk_widget_hide (self->note_button);
}

static void
fact_evidence_row_dispose (GObject *object)
{
  FactEvidenceRow *self = FACT_EVIDENCE_ROW (object);

  fact_evidence_row_clear (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_EVIDENCE_ROW);

  G_OBJECT_CLASS (fact_evidence_row_parent_class)->dispose (object);
}

static void
fact_evidence_row_finalize (GObject *object)
{
  FactEvidenceRow *self = FACT_EVIDENCE_ROW (object);

  g_free (self->claim_id);
  g_free (self->evidence_id);
  g_free (self->shared_key);

  G_OBJECT_CLASS (fact_evidence_row_parent_class)->finalize (object);
}

static void
fact_evidence_row_class_init (FactEvidenceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_evidence_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_evidence_row_finalize;

  fact_evidence_keys_install (widget_class);

  g_type_ensure (FACT_TYPE_EVIDENCE_LINKS);
  g_type_ensure (FACT_TYPE_TEXT_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-evidence-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, stance_image);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, words_label);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, stance_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, stance_label);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, kind_image);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, source_label);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, state_label);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, links);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, shared_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, shared_label);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, note_field);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, note_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, go_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceRow, unlink_button);
  gtk_widget_class_bind_template_callback (widget_class, note_edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_cancelled_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, fact_evidence_row_go);
}

static void
fact_evidence_row_init (FactEvidenceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_evidence_drag_install (self);
}

/**
 * fact_evidence_row_new:
 *
 * Returns: (transfer floating): a row without evidence
 */
GtkWidget *
fact_evidence_row_new (void)
{
  return g_object_new (FACT_TYPE_EVIDENCE_ROW, NULL);
}

/**
 * fact_evidence_row_get_id:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): id of the evidence it shows
 */
const char *
fact_evidence_row_get_id (FactEvidenceRow *self)
{
  return self->evidence_id;
}

/**
 * fact_evidence_row_is_writing:
 * @self: a row
 *
 * Returns: whether the keyboard is in its note
 */
gboolean
fact_evidence_row_is_writing (FactEvidenceRow *self)
{
  return fact_text_field_has_focus (self->note_field);
}

/**
 * fact_evidence_row_invalidate:
 * @self: a row
 *
 * Tells that something besides the evidence itself may have changed, such as its article or another claim that rests on it.
 */
void
fact_evidence_row_invalidate (FactEvidenceRow *self)
{
  g_return_if_fail (FACT_IS_EVIDENCE_ROW (self));

  g_clear_pointer (&self->evidence, fact_record_unref);
}

/**
 * fact_evidence_row_clear:
 * @self: a row
 *
 * Lets go of the document, until the row is needed again.
 */
void
fact_evidence_row_clear (FactEvidenceRow *self)
{
  g_return_if_fail (FACT_IS_EVIDENCE_ROW (self));

  g_clear_object (&self->navigation);
  self->is_writing_note = FALSE;
  fact_evidence_row_invalidate (self);
}

static void
show_evidence (FactEvidenceRow *self,
               FactEvidence    *evidence)
{
  gboolean is_editable = !fact_document_is_read_only (get_document (self));

  fact_stance_menu_show (self->stance_button, GTK_IMAGE (self->stance_image), self->stance_label, fact_evidence_get_stance (evidence));
  gtk_widget_set_visible (GTK_WIDGET (self->stance_label), !is_editable);
  gtk_widget_set_visible (GTK_WIDGET (self->stance_button), is_editable);
  show_words (self, evidence);
  fact_evidence_links_show (self->links, evidence, fact_evidence_trouble_find_file (get_document (self), evidence),
                            is_editable ? FACT_LINKS_WITH_EDIT : FACT_LINKS_READ_ONLY);
  show_note (self, evidence, is_editable);
  show_shared (self, evidence);
  gtk_widget_set_visible (self->unlink_button, is_editable);
  name_row (self, evidence);
}

/**
 * fact_evidence_row_show:
 * @self: a row
 * @navigation: where the document is read
 * @claim: the present record of a claim
 * @evidence: one of the claim's pieces of evidence
 *
 * What is shown already is not shown again, unless fact_evidence_row_invalidate() was called.
 */
void
fact_evidence_row_show (FactEvidenceRow *self,
                        FactNavigation  *navigation,
                        FactClaim       *claim,
                        FactEvidence    *evidence)
{
  FactEvidenceWay way;
  FactEvidence *before;

  g_return_if_fail (FACT_IS_EVIDENCE_ROW (self));

  g_set_object (&self->navigation, navigation);
  if (g_strcmp0 (self->claim_id, fact_record_get_id (claim)) != 0)
    {
      fact_evidence_row_invalidate (self);
      g_free (self->claim_id);
      self->claim_id = g_strdup (fact_record_get_id (claim));
    }
  set_id (self, fact_record_get_id (evidence));

  way = fact_evidence_way_find (navigation, claim, evidence);
  before = self->evidence;
  if (before != evidence || self->way != way)
    show_way (self, way, evidence);
  if (before != evidence)
    {
      self->evidence = fact_record_ref (evidence);
      show_evidence (self, evidence);
      if (before != NULL)
        fact_record_unref (before);
    }
}

/**
 * fact_evidence_row_go:
 * @self: a row
 *
 * Goes to the evidence's words in their article, or back from there, or on to where the claim is made. What stands in no article
 * is shown in a form.
 */
void
fact_evidence_row_go (FactEvidenceRow *self)
{
  g_return_if_fail (FACT_IS_EVIDENCE_ROW (self));

  switch (self->way)
    {
    case FACT_WAY_TO_EVIDENCE:
      gtk_widget_activate_action (GTK_WIDGET (self), "evidence.go-to", "s", self->evidence_id);
      break;
    case FACT_WAY_TO_CLAIM:
      gtk_widget_activate_action (GTK_WIDGET (self), "inspector.go-to-claim", "s", self->claim_id);
      break;
    case FACT_WAY_BACK:
      gtk_widget_activate_action (GTK_WIDGET (self), "claim.go-back", NULL);
      break;
    case FACT_WAY_NOWHERE:
    default:
      gtk_widget_activate_action (GTK_WIDGET (self), "evidence.edit", "s", self->evidence_id);
      break;
    }
}
