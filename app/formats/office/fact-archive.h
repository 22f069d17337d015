/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A zip file in memory, as office documents and books are. Nothing of it is ever put on a disk. */
typedef struct _FactArchive FactArchive;

/* One file of it, being unpacked. */
typedef struct _FactArchivePart FactArchivePart;

gboolean         fact_archive_is_zip    (GBytes           *bytes);
FactArchive     *fact_archive_open      (GBytes           *bytes,
                                         GError          **error);
void             fact_archive_free      (FactArchive      *self);
gboolean         fact_archive_has       (FactArchive      *self,
                                         const char       *name);
char            *fact_archive_read_head (FactArchive      *self,
                                         const char       *name);

FactArchivePart *fact_archive_open_part (FactArchive      *self,
                                         const char       *name,
                                         GError          **error);
gssize           fact_archive_part_read (FactArchivePart  *self,
                                         void             *buffer,
                                         gsize             n_bytes,
                                         GError          **error);
void             fact_archive_part_free (FactArchivePart  *self);

char            *fact_archive_resolve   (const char       *base,
                                         const char       *target);
void             fact_archive_set_encrypted (GError      **error);
void             fact_archive_set_missing   (GError      **error,
                                             const char   *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactArchive, fact_archive_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactArchivePart, fact_archive_part_free)

G_END_DECLS
