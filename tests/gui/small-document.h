/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-document.h"

/* A document “Ellery Tunnel” with the articles and claims of the small project, and nothing to undo. */
FactDocument *small_document_new (FactEditContext *context);
