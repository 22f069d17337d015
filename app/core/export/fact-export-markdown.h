/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/fact-exporter.h"

G_BEGIN_DECLS

extern const FactExporter fact_export_markdown;

G_END_DECLS
