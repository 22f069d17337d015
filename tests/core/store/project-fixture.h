/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "store/fact-project-reader.h"

/* The project that shows every member of the format, read and written in tests. */
char       *project_fixture_load    (void);
char       *project_fixture_change  (const char  *json,
                                     const char  *find,
                                     const char  *replace);
FactLoaded *project_fixture_parse   (const char  *json,
                                     GError     **error);
char       *project_fixture_write   (FactLoaded  *loaded);
void        project_fixture_assert_same (const char *json,
                                         const char *other);
