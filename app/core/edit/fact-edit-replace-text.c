/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-mark-fate.h"

#include <glib/gi18n-lib.h>

static gboolean
is_changed (const FactMarkFate *fate)
{
  return !fact_anchor_equal (fate->before, fate->after);
}

static void
replace_occurrence (GPtrArray          *occurrences,
                    const FactMarkFate *fate)
{
  g_autoptr (FactOccurrence) before = occurrences->pdata[fate->place];

  occurrences->pdata[fate->place] = fact_occurrence_with_anchor (before, fate->after);
}

static void
replace_evidence (GPtrArray          *evidence,
                  const FactMarkFate *fate)
{
  g_autoptr (FactEvidence) before = evidence->pdata[fate->place];

  evidence->pdata[fate->place] = fact_evidence_with_anchor (before, fate->after);
}

/* From @first on, all fates of one claim; the place of the first that is not. */
static guint
replace_marks (FactEditBuilder *builder,
               GPtrArray       *fates,
               guint            first)
{
  FactClaim *claim = ((FactMarkFate *) fates->pdata[first])->claim;
  g_autoptr (GPtrArray) occurrences = fact_edit_copy_occurrences (claim);
  g_autoptr (GPtrArray) evidence = fact_edit_copy_evidence (claim);
  g_autoptr (FactClaim) placed = NULL;
  g_autoptr (FactClaim) after = NULL;
  gboolean is_other = FALSE;
  guint i;

  for (i = first; i < fates->len && ((FactMarkFate *) fates->pdata[i])->claim == claim; i++)
    {
      const FactMarkFate *fate = fates->pdata[i];

      is_other = is_other || is_changed (fate);
      if (fate->kind == FACT_MARK_OCCURRENCE)
        replace_occurrence (occurrences, fate);
      else
        replace_evidence (evidence, fate);
    }

  if (is_other)
    {
      placed = fact_claim_with_occurrences (claim, occurrences);
      after = fact_claim_with_evidence (placed, evidence);
      fact_edit_builder_replace (builder, claim, after);
    }

  return i;
}

static void
replace_article (FactEditBuilder *builder,
                 FactArticle     *before,
                 FactArticle     *version,
                 GPtrArray       *fates)
{
  g_autoptr (FactArticle) newer = fact_article_with_version (before, version, fact_edit_builder_get_now (builder));
  g_autoptr (GPtrArray) cleared = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_anchor_unref);
  g_autoptr (FactArticle) after = NULL;

  for (guint i = 0; i < fates->len; i++)
    {
      const FactMarkFate *fate = fates->pdata[i];

      if (fate->kind == FACT_MARK_CLEARED)
        g_ptr_array_add (cleared, fact_anchor_ref (fate->after));
    }

  after = fact_article_with_cleared (newer, cleared);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_article (builder, FACT_ACTION_TEXT, after, NULL, NULL, NULL);
}

/**
 * fact_edit_replace_text:
 * @state: a state
 * @context: who edits
 * @article_id: id of an article
 * @version: a later version of it, as an importer made it; only its text and where that came from are taken
 * @cancellable: (nullable): asked now and then
 * @fates: (out) (optional) (transfer full) (element-type FactMarkFate): what becomes of each of the article's marks
 * @error: %FACT_EDIT_ERROR_NO_SUCH_ARTICLE, %G_IO_ERROR_CANCELLED
 *
 * Gives an article a new text. All its marks follow as fact_mark_fates_list() tells: those whose words are the same stay good, those whose
 * words changed are to be rechecked, and those whose words are gone are lost. Claims that were done and whose words changed go back to the
 * second check. The text that gives way becomes the newest of the earlier ones. For long texts to be called in a worker thread.
 *
 * Returns: (transfer full): the edit, empty when the text is the same; %NULL with @error set
 */
FactEdit *
fact_edit_replace_text (FactState        *state,
                        FactEditContext  *context,
                        const char       *article_id,
                        FactArticle      *version,
                        GCancellable     *cancellable,
                        GPtrArray       **fates,
                        GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_REPLACE_TEXT);
  FactArticle *article = fact_edit_find_article (state, article_id, error);
  g_autoptr (GPtrArray) found = NULL;

  if (article == NULL)
    return NULL;

  found = fact_mark_fates_list (state, article, fact_article_get_text (version), cancellable, error);
  if (found == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, "%s", _("New Version of Article"));
  if (!fact_text_equal (fact_article_get_text (article), fact_article_get_text (version)))
    {
      replace_article (builder, article, version, found);
      for (guint i = 0; i < found->len && ((FactMarkFate *) found->pdata[i])->claim != NULL;)
        i = replace_marks (builder, found, i);
    }
  if (fates != NULL)
    *fates = g_steal_pointer (&found);

  return fact_edit_builder_end (builder);
}
