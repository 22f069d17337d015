/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * PDF documents as they are wanted, written by hand. Each page is said by lines such as
 *
 *   "72 700 12 The words"       left edge, height above the lower edge, size of letters, words in Latin-1
 *   "picture"                   a picture of one pixel, as large as the page
 *
 * on a page of 400 by 800 points.
 */
GBytes *written_pdf_new     (const char *const *pages,
                             guint              n_pages,
                             const char        *info);
GBytes *written_pdf_objects (const char        *objects,
                             const char        *trailer);

G_END_DECLS
