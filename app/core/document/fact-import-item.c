/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-import-item.h"

#include "document/fact-imported-article.h"
#include "edit/fact-partial-date.h"
#include "import/fact-import-field.h"

struct _FactImportItem
{
  GObject           parent_instance;

  GFile            *file;
  char             *name;
  FactImportStatus  status;

  FactImported     *imported;        /* NULL until read */
  char             *text_sha256;
  guint             n_words;
  char             *duplicate_of;
  char             *reason;
};

/* The fields come last, in their order. */
enum { PROP_0, PROP_STATUS, PROP_FIELDS, N_PROPS = PROP_FIELDS + FACT_IMPORT_N_FIELDS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactImportItem, fact_import_item, G_TYPE_OBJECT)

static const char *
get_field (FactImportItem  *self,
           FactImportField  field)
{
  return self->imported != NULL ? fact_imported_get_field (self->imported, field) : "";
}

static gboolean
is_field (guint prop_id)
{
  return prop_id >= PROP_FIELDS && prop_id < N_PROPS;
}

static void
fact_import_item_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  FactImportItem *self = FACT_IMPORT_ITEM (object);

  if (prop_id == PROP_STATUS)
    g_value_set_int (value, self->status);
  else if (is_field (prop_id))
    g_value_set_string (value, get_field (self, prop_id - PROP_FIELDS));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fact_import_item_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  FactImportItem *self = FACT_IMPORT_ITEM (object);

  if (!is_field (prop_id))
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  else if (self->imported != NULL &&
           fact_imported_set_field (self->imported, prop_id - PROP_FIELDS, g_value_get_string (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
fact_import_item_finalize (GObject *object)
{
  FactImportItem *self = FACT_IMPORT_ITEM (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->imported, fact_imported_free);
  g_clear_pointer (&self->text_sha256, g_free);
  g_clear_pointer (&self->duplicate_of, g_free);
  g_clear_pointer (&self->reason, g_free);

  G_OBJECT_CLASS (fact_import_item_parent_class)->finalize (object);
}

static void
fact_import_item_class_init (FactImportItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = fact_import_item_get_property;
  object_class->set_property = fact_import_item_set_property;
  object_class->finalize = fact_import_item_finalize;

  properties[PROP_STATUS] =
    g_param_spec_int ("status", NULL, NULL, FACT_IMPORT_WAITING, FACT_IMPORT_SKIPPED, FACT_IMPORT_WAITING,
                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  for (guint i = 0; i < FACT_IMPORT_N_FIELDS; i++)
    properties[PROP_FIELDS + i] =
      g_param_spec_string (fact_import_field_get_nick (i), NULL, NULL, "",
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
fact_import_item_init (FactImportItem *self)
{
}

/* File names need not be UTF-8, what goes into a project must. */
static char *
dup_display_name (GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);

  return g_filename_display_name (base);
}

/**
 * fact_import_item_new:
 * @file: a file to be read
 *
 * Returns: (transfer full): the item, waiting
 */
FactImportItem *
fact_import_item_new (GFile *file)
{
  FactImportItem *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (FACT_TYPE_IMPORT_ITEM, NULL);
  self->file = g_object_ref (file);
  self->name = dup_display_name (file);

  return self;
}

/**
 * fact_import_item_get_file:
 * @self: an item
 *
 * Returns: (transfer none): where it is
 */
GFile *
fact_import_item_get_file (FactImportItem *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), NULL);

  return self->file;
}

/**
 * fact_import_item_get_name:
 * @self: an item
 *
 * Returns: (transfer none): the file's name, to be shown
 */
const char *
fact_import_item_get_name (FactImportItem *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), NULL);

  return self->name;
}

/**
 * fact_import_item_get_status:
 * @self: an item
 *
 * Returns: what became of it so far
 */
FactImportStatus
fact_import_item_get_status (FactImportItem *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), FACT_IMPORT_WAITING);

  return self->status;
}

/**
 * fact_import_item_is_wanted:
 * @self: an item
 *
 * Returns: whether an article will be made of it
 */
gboolean
fact_import_item_is_wanted (FactImportItem *self)
{
  FactImportStatus status = fact_import_item_get_status (self);

  return status == FACT_IMPORT_READ || status == FACT_IMPORT_ADD_ANYWAY;
}

/**
 * fact_import_item_get_title:
 * @self: an item
 *
 * Returns: (transfer none): the title proposed, or as corrected; "" before it was read
 */
const char *
fact_import_item_get_title (FactImportItem *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), "");

  return get_field (self, FACT_IMPORT_FIELD_TITLE);
}

/**
 * fact_import_item_get_outlet:
 * @self: an item
 *
 * Returns: (transfer none): the outlet proposed, or as corrected; "" when none was found
 */
const char *
fact_import_item_get_outlet (FactImportItem *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), "");

  return get_field (self, FACT_IMPORT_FIELD_OUTLET);
}

/**
 * fact_import_item_get_byline:
 * @self: an item
 *
 * Returns: (transfer none): the author proposed, or as corrected; "" when none was found
 */
const char *
fact_import_item_get_byline (FactImportItem *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), "");

  return get_field (self, FACT_IMPORT_FIELD_BYLINE);
}

/**
 * fact_import_item_get_published:
 * @self: an item
 *
 * Returns: (transfer none): the date proposed, or as typed, good or not; "" when none was found
 */
const char *
fact_import_item_get_published (FactImportItem *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), "");

  return get_field (self, FACT_IMPORT_FIELD_PUBLISHED);
}

/**
 * fact_import_item_has_good_date:
 * @self: an item
 *
 * Returns: whether its date is empty or one that an article can have (2024-10-25, 2024-10 or 2024)
 */
gboolean
fact_import_item_has_good_date (FactImportItem *self)
{
  const char *published = fact_import_item_get_published (self);
  guint year, month, day;

  return *published == '\0' || fact_partial_date_parse (published, &year, &month, &day);
}

/**
 * fact_import_item_get_n_words:
 * @self: an item
 *
 * Returns: how many words were read
 */
guint
fact_import_item_get_n_words (FactImportItem *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), 0);

  return self->n_words;
}

/**
 * fact_import_item_get_duplicate_of:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): title of the article, or name of the file, which has the same words
 */
const char *
fact_import_item_get_duplicate_of (FactImportItem *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), NULL);

  return self->duplicate_of;
}

/**
 * fact_import_item_get_reason:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): why it could not be read, or what of it was left out, in a sentence
 */
const char *
fact_import_item_get_reason (FactImportItem *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), NULL);

  return self->reason;
}

/**
 * fact_import_item_get_imported:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): what was found in it, with what the user corrected; %NULL before it was read
 */
FactImported *
fact_import_item_get_imported (FactImportItem *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), NULL);

  return self->imported;
}

/**
 * fact_import_item_get_text:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): its words; %NULL before it was read
 */
FactText *
fact_import_item_get_text (FactImportItem *self)
{
  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), NULL);

  return self->imported != NULL ? self->imported->text : NULL;
}

/**
 * fact_import_item_to_article:
 * @self: an item that was read
 * @context: gives id and time
 * @comments: (element-type FactComment): where to add what somebody had written at its words
 *
 * Returns: (transfer full): the article it becomes
 */
FactArticle *
fact_import_item_to_article (FactImportItem  *self,
                             FactEditContext *context,
                             GPtrArray       *comments)
{
  FactArticle *article;

  g_return_val_if_fail (FACT_IS_IMPORT_ITEM (self), NULL);
  g_return_val_if_fail (self->imported != NULL, NULL);

  article = fact_imported_to_article (self->imported, self->text_sha256, self->name, context);
  fact_imported_to_comments (self->imported, article, comments);

  return article;
}

void
_fact_import_item_set_status (FactImportItem   *self,
                              FactImportStatus  status)
{
  if (self->status == status)
    return;

  self->status = status;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
}

void
_fact_import_item_take_result (FactImportItem *self,
                               FactImported   *imported,
                               char           *text_sha256,
                               guint           n_words,
                               const char     *duplicate_of)
{
  g_assert (self->imported == NULL);

  self->imported = imported;
  self->text_sha256 = text_sha256;
  self->n_words = n_words;

  for (guint prop_id = PROP_FIELDS; prop_id < N_PROPS; prop_id++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);

  _fact_import_item_set_duplicate_of (self, duplicate_of);
}

void
_fact_import_item_take_whole (FactImportItem *self,
                              gboolean        whole)
{
  fact_imported_take_whole (self->imported, whole);
  g_clear_pointer (&self->text_sha256, g_free);
  self->n_words = fact_text_count_words (self->imported->text);
}

/* What the user wants nevertheless is still wanted as long as it is a duplicate. */
void
_fact_import_item_set_duplicate_of (FactImportItem *self,
                                    const char     *duplicate_of)
{
  gboolean anyway = self->status == FACT_IMPORT_ADD_ANYWAY;
  char *copy = g_strdup (duplicate_of);      /* it may be our own */

  g_free (self->duplicate_of);
  self->duplicate_of = copy;
  self->status = duplicate_of == NULL ? FACT_IMPORT_READ : anyway ? FACT_IMPORT_ADD_ANYWAY : FACT_IMPORT_DUPLICATE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
}

static void
set_reason (FactImportItem *self,
            const char     *reason)
{
  g_free (self->reason);
  self->reason = g_strdup (reason);
}

void
_fact_import_item_fail (FactImportItem *self,
                        const char     *reason)
{
  set_reason (self, reason);
  _fact_import_item_set_status (self, FACT_IMPORT_FAILED);
}

void
_fact_import_item_leave_out (FactImportItem *self,
                             const char     *reason)
{
  set_reason (self, reason);
  _fact_import_item_set_status (self, FACT_IMPORT_LEFT_OUT);
}
