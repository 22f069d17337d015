/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define FACT_TYPE_STATE_FILE (fact_state_file_get_type ())

/* A small JSON file of the program's own in the user's state folder: what was open, where one was. It is a convenience: a
 * damaged or missing one is as good as an empty one, and nobody waits for it to be written. Main thread. */
G_DECLARE_FINAL_TYPE (FactStateFile, fact_state_file, FACT, STATE_FILE, GObject)

#define FACT_STATE_FILE_MAX_BYTES (4 * 1024 * 1024)

FactStateFile *fact_state_file_new   (const char     *path);
JsonObject    *fact_state_file_read  (FactStateFile  *self);
void           fact_state_file_write (FactStateFile  *self,
                                      JsonNode       *root);
gboolean       fact_state_file_flush (FactStateFile  *self,
                                      GError        **error);

/* Members of such a file, forgiving: anything that is not of the type asked for counts as not there. */
const char    *fact_state_member_string (JsonObject *object,
                                         const char *name);
gint64         fact_state_member_int    (JsonObject *object,
                                         const char *name,
                                         gint64      fallback);
gboolean       fact_state_member_bool   (JsonObject *object,
                                         const char *name,
                                         gboolean    fallback);
GPtrArray     *fact_state_member_objects (JsonObject *object,
                                         const char *name);

G_END_DECLS
