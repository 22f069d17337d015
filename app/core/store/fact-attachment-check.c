/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-attachment-check.h"

#include "model/fact-attachment-name.h"
#include "store/fact-attachment-folder.h"
#include "store/fact-file-places.h"

#include <errno.h>
#include <sys/stat.h>
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

/* What is known of the file, or else is found by reading it: what it was before that is remembered, so that who writes it meanwhile is
 * noticed the next time. */
static char *
dup_known_sha256 (int                   fd,
                  FactAttachmentStamps *stamps,
                  GCancellable         *cancellable)
{
  struct stat status;
  const char *known = NULL;
  char *found;

  if (stamps == NULL || fstat (fd, &status) < 0)
    return dup_sha256 (fd, cancellable);

  known = fact_attachment_stamps_find (stamps, &status);
  if (known != NULL)
    return g_strdup (known);

  found = dup_sha256 (fd, cancellable);
  if (found != NULL)
    fact_attachment_stamps_note (stamps, &status, found);

  return found;
}

/**
 * fact_attachment_check:
 * @folder: the folder of a project's attachments
 * @file: what the project says of one
 * @sha256: the checksum it should have; "" for any
 * @stamps: (nullable): checksums of files that need not be read again, to which that of this one is added
 * @cancellable: (nullable): ends it early, with any answer
 *
 * Returns: whether the file is there and the same
 */
FactAttachmentState
fact_attachment_check (const char           *folder,
                       const char           *file,
                       const char           *sha256,
                       FactAttachmentStamps *stamps,
                       GCancellable         *cancellable)
{
  g_autofree char *found = NULL;
  int fd;

  if (fact_attachment_name_find (file) == NULL)
    return FACT_ATTACHMENT_REFUSED;
  fd = fact_attachment_open (folder, file);
  if (fd < 0)
    return errno == EACCES || errno == EPERM || errno == EIO ? FACT_ATTACHMENT_UNREADABLE : FACT_ATTACHMENT_MISSING;

  found = dup_known_sha256 (fd, stamps, cancellable);
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

typedef struct
{
  GPtrArray            *findings;
  const char           *folder;
  const char           *former;
  FactAttachmentStamps *stamps;
  GCancellable         *cancellable;
} Checking;

static FactAttachmentState
find_state (Checking     *self,
            FactEvidence *evidence)
{
  const char *file = fact_evidence_get_detail (evidence, FACT_DETAIL_FILE);
  const char *sha256 = fact_evidence_get_detail (evidence, FACT_DETAIL_SHA256);
  FactAttachmentState state = fact_attachment_check (self->folder, file, sha256, self->stamps, self->cancellable);

  if (state != FACT_ATTACHMENT_MISSING || self->former == NULL)
    return state;

  return fact_attachment_check (self->former, file, sha256, self->stamps, self->cancellable);
}

static void
check_evidence (Checking     *self,
                FactClaim    *claim,
                FactEvidence *evidence,
                guint         claim_place,
                guint         evidence_place)
{
  FactAttachmentState state = find_state (self, evidence);
  g_autofree char *path = NULL;
  FactAttachmentFinding *finding;

  if (state == FACT_ATTACHMENT_GOOD || g_cancellable_is_cancelled (self->cancellable))
    return;

  path = g_strdup_printf ("claims[%u].evidence[%u].file", claim_place, evidence_place);
  finding = g_new (FactAttachmentFinding, 1);
  finding->claim = fact_record_ref (claim);
  finding->evidence = fact_record_ref (evidence);
  finding->state = state;
  finding->problem = fact_problem_new (FACT_PROBLEM_ATTACHMENT, path, 0, describe (state));
  g_ptr_array_add (self->findings, finding);
}

static void
check_claim (Checking  *self,
             FactClaim *claim,
             guint      claim_place)
{
  FactFilePlaces places = { fact_record_get_extras (claim), "evidence" };

  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    {
      FactEvidence *evidence = fact_claim_get_evidence (claim, i);
      guint evidence_place = fact_file_places_get (&places, i);

      if (fact_evidence_get_kind (evidence) == FACT_EVIDENCE_ATTACHMENT)
        check_evidence (self, claim, evidence, claim_place, evidence_place);
    }
}

/**
 * fact_attachments_check:
 * @state: a project
 * @folder: the folder of its attachments
 * @former: (nullable): where those are that are not there yet, for a copy of a project
 * @stamps: (nullable): as for fact_attachment_check()
 * @cancellable: (nullable): ends it early, with what was found by then
 *
 * Holds every attachment against its checksum, which takes as long as reading those takes that are not known: in a worker.
 *
 * Returns: (transfer full) (element-type FactAttachmentFinding): those that are not as they should be, in the order of the file
 */
GPtrArray *
fact_attachments_check (FactState            *state,
                        const char           *folder,
                        const char           *former,
                        FactAttachmentStamps *stamps,
                        GCancellable         *cancellable)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_attachment_finding_free);
  FactFilePlaces claims = { fact_record_get_extras (fact_state_get_header (state)), "claims" };
  Checking self = { findings, folder, former, stamps, cancellable };

  for (guint i = 0; i < fact_state_get_n_claims (state) && !g_cancellable_is_cancelled (cancellable); i++)
    check_claim (&self, fact_state_get_claim (state, i), fact_file_places_get (&claims, i));

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
  fact_record_unref (self->claim);
  fact_record_unref (self->evidence);
  fact_problem_free (self->problem);
  g_free (self);
}
