/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-project-writer.h"

#include "store/fact-member-writer.h"
#include "store/fact-record-writer.h"

#define FORMAT_VERSION 1
#define PROGRESS_STEP  512

/* The least that an article needs besides its text, a claim, and an entry of the log. */
#define ARTICLE_BYTES  256
#define CLAIM_BYTES    512
#define ACTIVITY_BYTES 128

typedef struct
{
  FactRecordList        *records;
  GCancellable          *cancellable;
  GFileProgressCallback  progress;
  gpointer               progress_data;
  goffset                n_done;
  goffset                n_total;
} Writing;

static void
write_record (FactJsonWriter *json,
              gpointer        owner,
              guint           i)
{
  Writing *self = owner;

  /* The writer itself asks when its buffer is full; this only keeps a cancelled save from going on in vain. */
  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  fact_record_write (json, fact_record_list_get (self->records, i));

  if (++self->n_done % PROGRESS_STEP == 0 && self->progress != NULL)
    self->progress (self->n_done, self->n_total, self->progress_data);
}

static void
write_records (Writing          *self,
               FactMemberWriter *members,
               FactState        *state,
               const char       *name,
               FactRecordKind    kind,
               FactMemberNeed    need)
{
  self->records = fact_state_get_records (state, kind);
  fact_member_writer_array (members, name, need, fact_record_list_get_n (self->records), write_record, self);
}

static void
write_document (Writing        *self,
                FactJsonWriter *json,
                FactState      *state,
                const char     *generator)
{
  FactHeader *header = fact_state_get_header (state);
  FactMemberWriter members;

  fact_member_writer_begin (&members, json, fact_record_get_extras (header));
  fact_member_writer_string (&members, "format", "factproj");
  fact_member_writer_number (&members, "version", FORMAT_VERSION);
  fact_member_writer_string (&members, "id", fact_record_get_id (header));
  fact_member_writer_string (&members, "title", fact_header_get_title (header));
  fact_member_writer_optional (&members, "created", fact_header_get_created (header));
  fact_member_writer_optional (&members, "generator", generator);
  if (fact_header_get_last_number (header) > 0)
    fact_member_writer_number (&members, "lastNumber", fact_header_get_last_number (header));

  write_records (self, &members, state, "articles", FACT_RECORD_ARTICLE, FACT_MEMBER_REQUIRED);
  write_records (self, &members, state, "claims", FACT_RECORD_CLAIM, FACT_MEMBER_REQUIRED);
  write_records (self, &members, state, "dismissed", FACT_RECORD_DISMISSAL, FACT_MEMBER_OPTIONAL);
  write_records (self, &members, state, "activity", FACT_RECORD_ACTIVITY, FACT_MEMBER_OPTIONAL);
  fact_member_writer_end (&members);
}

static goffset
count_records (FactState *state)
{
  goffset n = 0;

  for (guint kind = FACT_RECORD_ARTICLE; kind <= FACT_RECORD_ACTIVITY; kind++)
    n += fact_record_list_get_n (fact_state_get_records (state, kind));

  return n;
}

/**
 * fact_project_write:
 * @state: what to write
 * @generator: what the file shall say it was written by; may be ""
 * @stream: where to write; not closed
 * @cancellable: (nullable): asked at every record
 * @progress: (nullable): called now and then, in this thread, with the number of records written and of all
 * @progress_data: for @progress
 * @error: return location for an error
 *
 * Writes a project in the form and order of the format, so that the same state and generator give the same bytes. A
 * worker thread may call this while the project goes on changing: the state does not.
 *
 * Returns: whether all of it was written; %FALSE with @error set to the first %G_IO_ERROR of @stream, or
 *   %G_IO_ERROR_CANCELLED
 */
gboolean
fact_project_write (FactState              *state,
                    const char             *generator,
                    GOutputStream          *stream,
                    GCancellable           *cancellable,
                    GFileProgressCallback   progress,
                    gpointer                progress_data,
                    GError                **error)
{
  g_autoptr (FactJsonWriter) json = fact_json_writer_new (stream, cancellable);
  Writing self = { NULL, cancellable, progress, progress_data, 0, count_records (state) };

  g_return_val_if_fail (state != NULL, FALSE);
  g_return_val_if_fail (generator != NULL, FALSE);

  write_document (&self, json, state, generator);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  if (progress != NULL)
    progress (self.n_total, self.n_total, progress_data);

  return fact_json_writer_finish (json, error);
}

/**
 * fact_project_estimate_size:
 * @state: a state
 *
 * Returns: about how many bytes fact_project_write() is going to write; rather too few, for what is reserved and not
 *   needed might be what a nearly full disk lacks
 */
guint64
fact_project_estimate_size (FactState *state)
{
  guint64 n_bytes = 0;
  guint n_articles = fact_state_get_n_articles (state);

  g_return_val_if_fail (state != NULL, 0);

  for (guint i = 0; i < n_articles; i++)
    n_bytes += fact_text_get_n_bytes (fact_article_get_text (fact_state_get_article (state, i))) + ARTICLE_BYTES;

  n_bytes += (guint64) fact_state_get_n_claims (state) * CLAIM_BYTES;
  n_bytes += (guint64) fact_record_list_get_n (fact_state_get_records (state, FACT_RECORD_ACTIVITY)) * ACTIVITY_BYTES;

  return n_bytes;
}
