/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *fact_xml_find_prefix (const char *uri);

G_END_DECLS
