/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A file to be put into an archive. */
typedef struct
{
  const char *name;            /* NULL ends a list */
  const char *contents;        /* NULL: it is left out */
} PackedFile;

GBytes *pack_files  (const PackedFile *files);
GBytes *pack_bytes  (const char       *name,
                     GBytes           *contents);

char   *dup_comments (gpointer         imported);

G_END_DECLS
