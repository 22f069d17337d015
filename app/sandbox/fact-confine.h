/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void fact_confine_limits   (gsize       n_document_bytes);
void fact_confine_files    (const char *also_readable);
void fact_confine_syscalls (void);

G_END_DECLS
