/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-document-private.h"

#include "document/fact-document-file.h"

struct _FactDocument
{
  GObject           parent_instance;
  FactProject      *project;
  FactHistory      *history;
  FactEditContext  *context;
  FactDocumentFile  file;
  GPtrArray        *problems;
  GPtrArray        *repairs;
  FactAttachmentWatch attachments;
  GCancellable     *cancellable;              /* of what is done for the document alone */
  gboolean          is_busy;
  FactStepQueue     steps;
  FactProjectCoverage *coverage;       /* NULL until asked for */
};

enum { PROP_0, PROP_FILE, PROP_TITLE, PROP_MODIFIED, PROP_READ_ONLY, PROP_BUSY, PROP_N_STEPS, N_PROPS };
static GParamSpec *properties[N_PROPS];

enum { ATTACHMENTS_CHECKED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactDocument, fact_document, G_TYPE_OBJECT)

static void
fact_document_finalize (GObject *object)
{
  FactDocument *self = FACT_DOCUMENT (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->coverage);
  g_clear_object (&self->history);
  g_clear_object (&self->project);
  fact_document_file_clear (&self->file);
  g_clear_pointer (&self->context, fact_edit_context_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->repairs, g_ptr_array_unref);
  g_clear_pointer (&self->attachments.findings, g_ptr_array_unref);
  g_clear_pointer (&self->attachments.stamps, fact_attachment_stamps_free);

  G_OBJECT_CLASS (fact_document_parent_class)->finalize (object);
}

static void
fact_document_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  FactDocument *self = FACT_DOCUMENT (object);

  switch (prop_id)
    {
    case PROP_FILE:
      g_value_set_object (value, self->file.file);
      break;
    case PROP_TITLE:
      g_value_set_string (value, fact_document_get_title (self));
      break;
    case PROP_MODIFIED:
      g_value_set_boolean (value, fact_document_is_modified (self));
      break;
    case PROP_READ_ONLY:
      g_value_set_boolean (value, fact_document_is_read_only (self));
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, self->is_busy);
      break;
    case PROP_N_STEPS:
      g_value_set_uint (value, fact_document_get_n_steps (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_document_class_init (FactDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = fact_document_finalize;
  object_class->get_property = fact_document_get_property;

  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  properties[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, flags);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags);
  properties[PROP_N_STEPS] = g_param_spec_uint ("n-steps", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[ATTACHMENTS_CHECKED] =
    g_signal_new ("attachments-checked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
fact_document_init (FactDocument *self)
{
  self->cancellable = g_cancellable_new ();
  self->attachments.findings = g_ptr_array_new ();
  self->attachments.stamps = fact_attachment_stamps_new ();
}

static void
history_modified_cb (FactDocument *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODIFIED]);
}

static void
project_changed_cb (FactDocument  *self,
                    FactChangeSet *changes)
{
  _fact_document_follow_attachments (self, changes);
  if (fact_change_set_has (changes, FACT_RECORD_HEADER))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

static FactDocument *
document_new_for_state (FactState       *state,
                        FactMarkMap     *marks,
                        FactEditContext *context)
{
  FactDocument *self = g_object_new (FACT_TYPE_DOCUMENT, NULL);

  self->context = fact_edit_context_ref (context);
  self->project = fact_project_new (state, marks);
  self->history = fact_history_new (self->project, context);
  g_signal_connect_object (self->history, "notify::modified", G_CALLBACK (history_modified_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->history, "stepped", G_CALLBACK (_fact_document_follow_step), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->project, "changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * fact_document_new:
 * @context: who edits
 * @title: the project's title; may be ""
 *
 * Returns: (transfer full): a document with an empty project that is in no file yet
 */
FactDocument *
fact_document_new (FactEditContext *context,
                   const char      *title)
{
  g_autoptr (GRefString) id = fact_edit_context_new_id (context);
  g_autofree char *now = fact_edit_context_dup_now (context);
  g_autoptr (FactHeader) header = fact_header_new (id, title, now);
  g_autoptr (FactState) state = fact_state_new (header);
  FactDocument *self = document_new_for_state (state, NULL, context);

  fact_document_file_init (&self->file);
  self->problems = g_ptr_array_new ();
  self->repairs = g_ptr_array_new ();

  return self;
}

/* The marks are repaired by an edit like any other, so that the user can see and undo it; the file is as it was until saved. */
FactDocument *
_fact_document_new_for_load (FactDocumentLoad *load,
                             GFile            *file,
                             FactEditContext  *context)
{
  FactDocument *self = document_new_for_state (load->loaded->state, g_steal_pointer (&load->marks), context);

  fact_document_file_init_loaded (&self->file, file, load->loaded);
  self->problems = g_steal_pointer (&load->loaded->problems);
  self->repairs = g_steal_pointer (&load->repairs);
  fact_history_apply (self->history, load->repair);

  return self;
}

void
_fact_document_set_busy (FactDocument *self,
                         gboolean      is_busy)
{
  if (self->is_busy == is_busy)
    return;

  self->is_busy = is_busy;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

FactStepQueue *
_fact_document_get_steps (FactDocument *self)
{
  return &self->steps;
}

void
_fact_document_tell_steps (FactDocument *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_STEPS]);
}

/**
 * fact_document_apply:
 * @self: a document
 * @edit: (transfer full) (nullable): an edit for its present state, or %NULL where there is none
 * @error: where the edit function has put why there is none; %FACT_STORE_ERROR_READ_ONLY when the document must not change
 *
 * Takes what an edit function gave, so that one line says it: `fact_document_apply (document, fact_edit_… (…, error), error)`.
 *
 * Returns: whether the edit was made
 */
gboolean
fact_document_apply (FactDocument  *self,
                     FactEdit      *edit,
                     GError       **error)
{
  g_autoptr (FactEdit) owned = edit;

  if (owned == NULL || !fact_document_file_check_writable (&self->file, error))
    return FALSE;

  fact_history_apply (self->history, owned);

  return TRUE;
}

FactProject *
fact_document_get_project (FactDocument *self)
{
  return self->project;
}

FactHistory *
fact_document_get_history (FactDocument *self)
{
  return self->history;
}

/**
 * fact_document_get_coverage:
 * @self: a document
 *
 * Returns: (transfer none): how much of its articles was read; made when first asked for
 */
FactProjectCoverage *
fact_document_get_coverage (FactDocument *self)
{
  g_return_val_if_fail (FACT_IS_DOCUMENT (self), NULL);

  if (self->coverage == NULL)
    self->coverage = fact_project_coverage_new (self->project);

  return self->coverage;
}

FactEditContext *
fact_document_get_context (FactDocument *self)
{
  return self->context;
}

FactState *
fact_document_get_state (FactDocument *self)
{
  return fact_project_get_state (self->project);
}

/**
 * fact_document_get_file:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): the file it is kept in; %NULL until it was first saved
 */
GFile *
fact_document_get_file (FactDocument *self)
{
  return self->file.file;
}

/**
 * fact_document_forget_file:
 * @self: a document
 * @original: (nullable): the file whose copy it was read from; %NULL where that is the file itself
 *
 * Makes it a copy that is in no file yet: the first save asks where to, and whatever it was read from stays as it is, its attachments
 * too.
 */
void
fact_document_forget_file (FactDocument *self,
                           GFile        *original)
{
  g_autofree char *path = original != NULL ? g_file_get_path (original) : NULL;

  if (fact_document_file_forget (&self->file, path))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

const char *
fact_document_get_title (FactDocument *self)
{
  return fact_header_get_title (fact_state_get_header (fact_document_get_state (self)));
}

/**
 * fact_document_is_modified:
 * @self: a document
 *
 * Returns: whether there is something to save; never for a document that must not be written
 */
gboolean
fact_document_is_modified (FactDocument *self)
{
  return self->file.read_only_reason == NULL && fact_history_is_modified (self->history);
}

gboolean
fact_document_is_busy (FactDocument *self)
{
  return self->is_busy;
}

gboolean
fact_document_is_read_only (FactDocument *self)
{
  return self->file.read_only_reason != NULL;
}

/**
 * fact_document_get_read_only_reason:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): why it must not be written, for the user; %NULL when it may
 */
const char *
fact_document_get_read_only_reason (FactDocument *self)
{
  return self->file.read_only_reason;
}

/**
 * fact_document_get_problems:
 * @self: a document
 *
 * Returns: (transfer none) (element-type FactProblem): what of the file could not be opened as it stands
 */
GPtrArray *
fact_document_get_problems (FactDocument *self)
{
  return self->problems;
}

/**
 * fact_document_get_repairs:
 * @self: a document
 *
 * Returns: (transfer none) (element-type FactRepair): what became of marks that did not hold when it was opened
 */
GPtrArray *
fact_document_get_repairs (FactDocument *self)
{
  return self->repairs;
}

FactDocumentFile *
_fact_document_get_file (FactDocument *self)
{
  return &self->file;
}

FactAttachmentWatch *
_fact_document_get_attachment_watch (FactDocument *self)
{
  return &self->attachments;
}

GCancellable *
_fact_document_get_cancellable (FactDocument *self)
{
  return self->cancellable;
}
