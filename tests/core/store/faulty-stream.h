/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* A stream that passes on to another and fails for lack of space from the given write on. */
GOutputStream *faulty_stream_new               (GOutputStream *base,
                                                guint          fail_at);
guint          faulty_stream_get_n_after_fault (GOutputStream *stream);
