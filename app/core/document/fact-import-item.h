/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit-context.h"
#include "import/fact-importer.h"
#include "model/fact-article.h"

G_BEGIN_DECLS

/**
 * FactImportStatus:
 * @FACT_IMPORT_WAITING: its turn has not come
 * @FACT_IMPORT_READING: being read
 * @FACT_IMPORT_READ: read; will be added
 * @FACT_IMPORT_DUPLICATE: read, but its words are there already; left out
 * @FACT_IMPORT_ADD_ANYWAY: a duplicate that the user wants nevertheless; will be added
 * @FACT_IMPORT_FAILED: could not be read
 * @FACT_IMPORT_LEFT_OUT: a folder whose files are in the list, but of which something else was left out
 * @FACT_IMPORT_SKIPPED: the user did not want it
 */
typedef enum
{
  FACT_IMPORT_WAITING,
  FACT_IMPORT_READING,
  FACT_IMPORT_READ,
  FACT_IMPORT_DUPLICATE,
  FACT_IMPORT_ADD_ANYWAY,
  FACT_IMPORT_FAILED,
  FACT_IMPORT_LEFT_OUT,
  FACT_IMPORT_SKIPPED
} FactImportStatus;

#define FACT_TYPE_IMPORT_ITEM (fact_import_item_get_type ())

/* One file of an import: what became of it, and what is proposed for it. Properties: status (int of FactImportStatus), and, for
 * the user to correct, title, outlet, byline, published. */
G_DECLARE_FINAL_TYPE (FactImportItem, fact_import_item, FACT, IMPORT_ITEM, GObject)

FactImportItem  *fact_import_item_new              (GFile            *file);
GFile           *fact_import_item_get_file         (FactImportItem   *self);
const char      *fact_import_item_get_name         (FactImportItem   *self);
FactImportStatus fact_import_item_get_status       (FactImportItem   *self);
gboolean         fact_import_item_is_wanted        (FactImportItem   *self);
const char      *fact_import_item_get_title        (FactImportItem   *self);
const char      *fact_import_item_get_outlet       (FactImportItem   *self);
const char      *fact_import_item_get_byline       (FactImportItem   *self);
const char      *fact_import_item_get_published    (FactImportItem   *self);
gboolean         fact_import_item_has_good_date    (FactImportItem   *self);
guint            fact_import_item_get_n_words      (FactImportItem   *self);
const char      *fact_import_item_get_duplicate_of (FactImportItem   *self);
const char      *fact_import_item_get_reason       (FactImportItem   *self);
FactImported    *fact_import_item_get_imported     (FactImportItem   *self);
FactText        *fact_import_item_get_text         (FactImportItem   *self);
FactArticle     *fact_import_item_to_article       (FactImportItem   *self,
                                                    FactEditContext  *context,
                                                    GPtrArray        *comments);

/* For the list that reads the files. */
void             _fact_import_item_set_status      (FactImportItem   *self,
                                                    FactImportStatus  status);
void             _fact_import_item_take_result     (FactImportItem   *self,
                                                    FactImported     *imported,
                                                    char             *text_sha256,
                                                    guint             n_words,
                                                    const char       *duplicate_of);
void             _fact_import_item_take_whole      (FactImportItem   *self,
                                                    gboolean          whole);
void             _fact_import_item_set_duplicate_of (FactImportItem *self,
                                                     const char     *duplicate_of);
void             _fact_import_item_fail            (FactImportItem   *self,
                                                    const char       *reason);
void             _fact_import_item_leave_out       (FactImportItem   *self,
                                                    const char       *reason);

G_END_DECLS
