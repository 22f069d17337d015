/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void fact_pdf_furniture_mark (GPtrArray *pages);

G_END_DECLS
