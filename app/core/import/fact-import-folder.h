/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FactImportFolder:
 * @files: (element-type GFile): the files in it and in the folders within: each folder's own by name, then those of its folders by
 *   name; hidden ones and projects are not among them
 * @n_left_out: how many of its folders were not looked into: links, for they may lead anywhere, and what cannot be opened
 * @is_cut: whether there are more files than a project is given at once
 *
 * What is meant when somebody gives a folder to import.
 */
typedef struct
{
  GPtrArray *files;
  guint      n_left_out;
  gboolean   is_cut;
} FactImportFolder;

FactImportFolder *fact_import_folder_read     (GFile             *folder,
                                               GCancellable      *cancellable,
                                               GError           **error);
char             *fact_import_folder_left_out (FactImportFolder  *self);
void              fact_import_folder_free     (FactImportFolder  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactImportFolder, fact_import_folder_free)

G_END_DECLS
