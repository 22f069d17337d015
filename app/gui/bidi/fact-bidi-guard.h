/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <fribidi.h>
#include <glib.h>

G_BEGIN_DECLS

/* Of brackets in one paragraph; pairing 20,000 takes half a second, and each five times more takes 25 times longer. */
#define FACT_BIDI_GUARD_MAX_BRACKETS 2000

void     fact_bidi_guard_replace_isolates  (FriBidiCharType          *types,
                                            gsize                     n);
gboolean fact_bidi_guard_has_many_brackets (const FriBidiBracketType *brackets,
                                            gsize                     n);

G_END_DECLS
