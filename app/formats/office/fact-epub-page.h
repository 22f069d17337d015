/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-archive.h"
#include "fact-office-text.h"

G_BEGIN_DECLS

gboolean fact_epub_page_read (FactOfficeText  *text,
                              FactArchive     *archive,
                              const char      *part,
                              GError         **error);

G_END_DECLS
