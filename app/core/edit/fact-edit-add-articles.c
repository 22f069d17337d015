/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-conversation.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-edit-marks.h"
#include "edit/fact-new-claim.h"

#include <glib/gi18n-lib.h>

/* The words it stands at are what is claimed; what it says of them, and who said it, is the first note on them. */
static FactClaim *
make_claim (FactEditContext   *context,
            guint              number,
            const FactComment *comment)
{
  g_autoptr (FactAnchor) anchor = fact_anchor_new_for_text (fact_record_get_id (comment->article),
                                                            fact_article_get_text (comment->article), comment->span);
  g_autofree char *statement = fact_edit_dup_statement (fact_anchor_get_exact (anchor));
  g_autoptr (FactClaim) claim = fact_new_claim (context, number, anchor, statement);
  g_autoptr (GRefString) note_id = NULL;
  g_autoptr (FactNote) note = NULL;

  if (comment->words == NULL || fact_edit_is_blank (comment->words))
    return g_steal_pointer (&claim);

  note_id = fact_edit_context_new_id (context);
  note = fact_note_new (note_id, comment->words, comment->author, comment->at);

  return fact_edit_put_note (claim, 0, note);
}

static void
add_claims (FactEditBuilder *builder,
            FactState       *state,
            FactEditContext *context,
            GPtrArray       *comments)
{
  FactHeader *before = fact_state_get_header (state);
  guint number = fact_header_get_last_number (before);
  g_autoptr (FactHeader) after = NULL;

  /* No file can hold a greater number. */
  if (comments->len == 0 || number > G_MAXINT32 - comments->len)
    return;

  after = fact_header_with_last_number (before, number + comments->len);
  fact_edit_builder_replace (builder, before, after);
  for (guint i = 0; i < comments->len; i++)
    {
      g_autoptr (FactClaim) claim = make_claim (context, number + i + 1, g_ptr_array_index (comments, i));

      fact_edit_builder_append (builder, claim);
      fact_edit_builder_log_claim (builder, FACT_ACTION_CLAIM, claim, NULL, NULL, NULL);
    }
}

/**
 * fact_edit_add_articles:
 * @state: a state
 * @context: who imports
 * @articles: (element-type FactArticle): what is to be added, in this order, each with an id of its own
 * @comments: (nullable) (element-type FactComment): what somebody wrote at words of these articles; each becomes a claim that is
 *   still to do, with the comment for its first note
 * @error: never set; here because every edit function has it
 *
 * Adds articles behind those that are there.
 *
 * Returns: (transfer full): the edit
 */
FactEdit *
fact_edit_add_articles (FactState        *state,
                        FactEditContext  *context,
                        GPtrArray        *articles,
                        GPtrArray        *comments,
                        GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_ADD_ARTICLES);

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, ngettext ("Import of %u Article", "Import of %u Articles", articles->len),
                               articles->len);
  for (guint i = 0; i < articles->len; i++)
    {
      FactArticle *article = g_ptr_array_index (articles, i);

      g_return_val_if_fail (fact_state_find_article (state, fact_record_get_id (article)) == NULL, NULL);

      fact_edit_builder_append (builder, article);
      fact_edit_builder_log_article (builder, FACT_ACTION_IMPORT, article, NULL, NULL, NULL);
    }

  if (comments != NULL)
    add_claims (builder, state, context, comments);

  return fact_edit_builder_end (builder);
}
