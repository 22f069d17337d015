/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fact_markdown_escape_line       (const char *words);
char *fact_markdown_escape_paragraphs (const char *words);
char *fact_markdown_format_link       (const char *address);

G_END_DECLS
