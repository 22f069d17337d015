/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean fact_plain_words_append (GString    *plain,
                                  const char *words,
                                  gsize       n_bytes);

G_END_DECLS
