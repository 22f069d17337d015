/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-docx-story.h"

G_BEGIN_DECLS

gboolean fact_docx_comments_read (FactDocxContext  *context,
                                  GHashTable       *relations,
                                  GError          **error);

G_END_DECLS
