/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "faulty-stream.h"

#define FAULTY_TYPE_STREAM (faulty_stream_get_type ())
G_DECLARE_FINAL_TYPE (FaultyStream, faulty_stream, FAULTY, STREAM, GFilterOutputStream)

struct _FaultyStream
{
  GFilterOutputStream parent_instance;
  guint               n_calls;
  guint               fail_at;
};

G_DEFINE_FINAL_TYPE (FaultyStream, faulty_stream, G_TYPE_FILTER_OUTPUT_STREAM)

static gssize
faulty_stream_write (GOutputStream  *stream,
                     const void     *bytes,
                     gsize           n_bytes,
                     GCancellable   *cancellable,
                     GError        **error)
{
  FaultyStream *self = FAULTY_STREAM (stream);
  GOutputStream *base = g_filter_output_stream_get_base_stream (G_FILTER_OUTPUT_STREAM (stream));

  if (self->n_calls++ < self->fail_at)
    return g_output_stream_write (base, bytes, n_bytes, cancellable, error);

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "full");

  return -1;
}

static void
faulty_stream_class_init (FaultyStreamClass *klass)
{
  G_OUTPUT_STREAM_CLASS (klass)->write_fn = faulty_stream_write;
}

static void
faulty_stream_init (FaultyStream *self)
{
}

GOutputStream *
faulty_stream_new (GOutputStream *base,
                   guint          fail_at)
{
  FaultyStream *self = g_object_new (FAULTY_TYPE_STREAM, "base-stream", base, "close-base-stream", FALSE, NULL);

  self->fail_at = fail_at;

  return G_OUTPUT_STREAM (self);
}

guint
faulty_stream_get_n_after_fault (GOutputStream *stream)
{
  FaultyStream *self = FAULTY_STREAM (stream);

  return self->n_calls > self->fail_at + 1 ? self->n_calls - self->fail_at - 1 : 0;
}
