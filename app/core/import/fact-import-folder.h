/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FactImportFolder:
 * @files: (element-type GFile): the files directly in it, by name; hidden ones and projects are not among them
 * @n_folders: how many folders there are in it, which are not looked into
 *
 * What is meant when somebody gives a folder to import.
 */
typedef struct
{
  GPtrArray *files;
  guint      n_folders;
} FactImportFolder;

FactImportFolder *fact_import_folder_read     (GFile             *folder,
                                               GCancellable      *cancellable,
                                               GError           **error);
char             *fact_import_folder_left_out (FactImportFolder  *self);
void              fact_import_folder_free     (FactImportFolder  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactImportFolder, fact_import_folder_free)

G_END_DECLS
