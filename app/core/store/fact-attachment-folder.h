/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fact_attachment_folder_beside   (const char *project_path);
char *fact_attachment_folder_in_state (const char *state_dir);
void  fact_attachment_folder_sweep    (const char *state_dir);
void  fact_attachment_folder_remove   (const char *folder);

int   fact_attachment_open            (const char *folder,
                                       const char *file);
char *fact_attachment_dup_path        (const char *folder,
                                       const char *file);

G_END_DECLS
