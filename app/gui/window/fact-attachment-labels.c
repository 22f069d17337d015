/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-attachment-labels.h"

#include "model/fact-attachment-name.h"

#include <glib/gi18n-lib.h>

static char *
say_missing (const char *name,
             guint       number,
             const char *folder)
{
  if (folder == NULL)
    return g_strdup_printf (_("The file “%s” kept for claim %u is missing."), name, number);

  /* Translators: the name of a file, the number of a claim, and the name of the folder where the file should be */
  return g_strdup_printf (_("The file “%s” kept for claim %u is missing from %s."), name, number, folder);
}

/**
 * fact_attachment_label_sentence:
 * @finding: an attachment that is not as it should be
 * @folder: (nullable): the name of the folder where it should be; %NULL for one that means nothing to the user
 *
 * Returns: (transfer full): “The file “x.pdf” kept for claim 3 is missing from ellery.factproj.d.”
 */
char *
fact_attachment_label_sentence (const FactAttachmentFinding *finding,
                                const char                  *folder)
{
  const char *file = fact_evidence_get_detail (finding->evidence, FACT_DETAIL_FILE);
  const char *found = fact_attachment_name_find (file);
  const char *name = found != NULL ? found : file;
  guint number = fact_claim_get_number (finding->claim);

  switch (finding->state)
    {
    case FACT_ATTACHMENT_CHANGED:
      return g_strdup_printf (_("The file “%s” kept for claim %u was changed since it was attached."), name, number);
    case FACT_ATTACHMENT_UNREADABLE:
      return g_strdup_printf (_("The file “%s” kept for claim %u cannot be read."), name, number);
    case FACT_ATTACHMENT_REFUSED:
      return g_strdup_printf (_("The file “%s” of claim %u is not one of this project, and was not looked for."), name, number);
    case FACT_ATTACHMENT_MISSING:
    case FACT_ATTACHMENT_GOOD:
    default:
      return say_missing (name, number, folder);
    }
}

/**
 * fact_attachment_label_summary:
 * @findings: (element-type FactAttachmentFinding): what is wrong with attachments
 * @folder: (nullable): as for fact_attachment_label_sentence()
 *
 * Returns: (transfer full) (nullable): that in one sentence; %NULL when there is nothing to say
 */
char *
fact_attachment_label_summary (GPtrArray  *findings,
                               const char *folder)
{
  if (findings->len == 0)
    return NULL;
  if (findings->len == 1)
    return fact_attachment_label_sentence (findings->pdata[0], folder);

  return g_strdup_printf (ngettext ("%u attached file is missing or was changed.", "%u attached files are missing or were changed.",
                                    findings->len), findings->len);
}

/**
 * fact_attachment_label_folder:
 * @document: a document
 *
 * Returns: (transfer full) (nullable): the name of the folder with its attachments; %NULL where the program keeps them because the
 *   document is in no file yet
 */
char *
fact_attachment_label_folder (FactDocument *document)
{
  if (fact_document_get_file (document) == NULL)
    return NULL;

  return g_filename_display_basename (fact_document_get_attachment_folder (document));
}
