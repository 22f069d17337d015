/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Writes JSON as json-glib's generator does with "pretty" and an indent of 2, but piece by piece and from any depth. */
typedef struct _FactJsonWriter FactJsonWriter;

FactJsonWriter *fact_json_writer_new          (GOutputStream   *stream,
                                               GCancellable    *cancellable);
void            fact_json_writer_free         (FactJsonWriter  *self);

void            fact_json_writer_begin_object (FactJsonWriter  *self);
void            fact_json_writer_end_object   (FactJsonWriter  *self);
void            fact_json_writer_begin_array  (FactJsonWriter  *self);
void            fact_json_writer_end_array    (FactJsonWriter  *self);
void            fact_json_writer_name         (FactJsonWriter  *self,
                                               const char      *name);
void            fact_json_writer_string       (FactJsonWriter  *self,
                                               const char      *value);
void            fact_json_writer_string_n     (FactJsonWriter  *self,
                                               const char      *value,
                                               gsize            n_bytes);
void            fact_json_writer_int          (FactJsonWriter  *self,
                                               gint64           value);
void            fact_json_writer_double       (FactJsonWriter  *self,
                                               double           value);
void            fact_json_writer_boolean      (FactJsonWriter  *self,
                                               gboolean         value);
void            fact_json_writer_null         (FactJsonWriter  *self);
gboolean        fact_json_writer_finish       (FactJsonWriter  *self,
                                               GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactJsonWriter, fact_json_writer_free)

G_END_DECLS
