/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-attachment-check.h"

#include "model/fact-attachment-name.h"
#include "store/fact-attachment-folder.h"
#include "store/fact-file-places.h"

#include <errno.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#define CHUNK_BYTES 262144

static char *
dup_sha256 (int           fd,
            GCancellable *cancellable)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guchar *chunk = g_malloc (CHUNK_BYTES);
  gssize n;

  while ((n = read (fd, chunk, CHUNK_BYTES)) != 0)
    {
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0 || g_cancellable_is_cancelled (cancellable))
        return NULL;
      g_checksum_update (checksum, chunk, n);
    }

  return g_strdup (g_checksum_get_string (checksum));
}

/**
 * fact_attachment_check:
 * @folder: the folder of a project's attachments
 * @file: what the project says of one
 * @sha256: the checksum it should have; "" for any
 * @cancellable: (nullable): ends it early, with any answer
 *
 * Returns: whether the file is there and the same
 */
FactAttachmentState
fact_attachment_check (const char   *folder,
                       const char   *file,
                       const char   *sha256,
                       GCancellable *cancellable)
{
  g_autofree char *found = NULL;
  int fd;

  if (fact_attachment_name_find (file) == NULL)
    return FACT_ATTACHMENT_REFUSED;
  fd = fact_attachment_open (folder, file);
  if (fd < 0)
    return errno == EACCES || errno == EPERM || errno == EIO ? FACT_ATTACHMENT_UNREADABLE : FACT_ATTACHMENT_MISSING;

  found = dup_sha256 (fd, cancellable);
  close (fd);
  if (found == NULL)
    return FACT_ATTACHMENT_UNREADABLE;

  return *sha256 == '\0' || g_ascii_strcasecmp (found, sha256) == 0 ? FACT_ATTACHMENT_GOOD : FACT_ATTACHMENT_CHANGED;
}

static const char *
describe (FactAttachmentState state)
{
  switch (state)
    {
    case FACT_ATTACHMENT_MISSING:
      return _("the attached file is not in the folder beside the project");
    case FACT_ATTACHMENT_CHANGED:
      return _("the attached file was changed since it was attached");
    case FACT_ATTACHMENT_UNREADABLE:
      return _("the attached file cannot be read");
    case FACT_ATTACHMENT_REFUSED:
      return _("this is no file in the folder beside the project, and was not looked for");
    case FACT_ATTACHMENT_GOOD:
    default:
      return NULL;
    }
}

static void
check_evidence (GPtrArray    *findings,
                FactEvidence *evidence,
                const char   *folder,
                guint         claim_place,
                guint         evidence_place,
                GCancellable *cancellable)
{
  FactAttachmentState state = fact_attachment_check (folder, fact_evidence_get_detail (evidence, FACT_DETAIL_FILE),
                                                     fact_evidence_get_detail (evidence, FACT_DETAIL_SHA256), cancellable);
  g_autofree char *path = NULL;
  FactAttachmentFinding *finding;

  if (state == FACT_ATTACHMENT_GOOD || g_cancellable_is_cancelled (cancellable))
    return;

  path = g_strdup_printf ("claims[%u].evidence[%u].file", claim_place, evidence_place);
  finding = g_new (FactAttachmentFinding, 1);
  finding->evidence = fact_record_ref (evidence);
  finding->state = state;
  finding->problem = fact_problem_new (FACT_PROBLEM_ATTACHMENT, path, 0, describe (state));
  g_ptr_array_add (findings, finding);
}

/**
 * fact_attachments_check:
 * @state: a project
 * @folder: the folder of its attachments
 * @cancellable: (nullable): ends it early, with what was found by then
 *
 * Reads every attachment and holds it against its checksum, which takes as long as reading takes: in a worker.
 *
 * Returns: (transfer full) (element-type FactAttachmentFinding): those that are not as they should be, in the order of the file
 */
GPtrArray *
fact_attachments_check (FactState    *state,
                        const char   *folder,
                        GCancellable *cancellable)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_attachment_finding_free);
  FactFilePlaces claims = { fact_record_get_extras (fact_state_get_header (state)), "claims" };

  for (guint i = 0; i < fact_state_get_n_claims (state) && !g_cancellable_is_cancelled (cancellable); i++)
    {
      FactClaim *claim = fact_state_get_claim (state, i);
      guint claim_place = fact_file_places_get (&claims, i);
      FactFilePlaces places = { fact_record_get_extras (claim), "evidence" };

      for (guint j = 0; j < fact_claim_get_n_evidence (claim); j++)
        {
          FactEvidence *evidence = fact_claim_get_evidence (claim, j);
          guint evidence_place = fact_file_places_get (&places, j);

          if (fact_evidence_get_kind (evidence) == FACT_EVIDENCE_ATTACHMENT)
            check_evidence (findings, evidence, folder, claim_place, evidence_place, cancellable);
        }
    }

  return findings;
}

static GHashTable *
find_used (FactState *state)
{
  GHashTable *used = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    {
      FactClaim *claim = fact_state_get_claim (state, i);

      for (guint j = 0; j < fact_claim_get_n_evidence (claim); j++)
        {
          const char *file = fact_evidence_get_detail (fact_claim_get_evidence (claim, j), FACT_DETAIL_FILE);
          const char *name = fact_attachment_name_find (file);

          if (name != NULL)
            g_hash_table_add (used, (char *) name);
        }
    }

  return used;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char * const *) a, *(const char * const *) b);
}

/**
 * fact_attachments_list_unused:
 * @state: a project
 * @folder: the folder of its attachments
 *
 * A file whose evidence was unlinked stays: the step can be undone, and an earlier copy of the project may still need it. Who wants the
 * room back can see here what could go.
 *
 * Returns: (transfer full) (element-type utf8): names of files in the folder that no evidence has
 */
GPtrArray *
fact_attachments_list_unused (FactState  *state,
                              const char *folder)
{
  GPtrArray *unused = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) used = find_used (state);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      if (fact_attachment_name_find (name) != NULL && !g_hash_table_contains (used, name))
        g_ptr_array_add (unused, g_strdup (name));
    }
  g_ptr_array_sort (unused, compare_names);

  return unused;
}

void
fact_attachment_finding_free (FactAttachmentFinding *self)
{
  fact_record_unref (self->evidence);
  fact_problem_free (self->problem);
  g_free (self);
}
