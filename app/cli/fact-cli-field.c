/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-cli-field.h"

#include <glib/gi18n-lib.h>

typedef FactEdit *(*MakeEditFunc) (const FactCliField  *field,
                                   FactState           *state,
                                   FactEditContext     *context,
                                   const char          *id,
                                   const char          *value,
                                   GError             **error);

/* Named as in the file. */
struct _FactCliField
{
  const char    *name;
  MakeEditFunc   make_edit;
  FactCliTarget  target;
  guint          which;        /* a FactArticleField or FactClaimField, for the functions that set any of them */
};

static FactEdit *
set_project_title (const FactCliField  *field,
                   FactState           *state,
                   FactEditContext     *context,
                   const char          *id,
                   const char          *value,
                   GError             **error)
{
  return fact_edit_set_title (state, context, value, error);
}

static FactEdit *
set_article_field (const FactCliField  *field,
                   FactState           *state,
                   FactEditContext     *context,
                   const char          *id,
                   const char          *value,
                   GError             **error)
{
  return fact_edit_set_article_field (state, context, id, (FactArticleField) field->which, value, error);
}

static FactEdit *
set_claim_field (const FactCliField  *field,
                 FactState           *state,
                 FactEditContext     *context,
                 const char          *id,
                 const char          *value,
                 GError             **error)
{
  return fact_edit_set_claim_field (state, context, id, (FactClaimField) field->which, value, error);
}

static FactEdit *
set_bad_word (const char  *value,
              const char  *words,
              GError     **error)
{
  /* Translators: a word that was typed, and those that are possible. */
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("“%s” is not one of: %s."), value, words);

  return NULL;
}

static FactEdit *
set_role (const FactCliField  *field,
          FactState           *state,
          FactEditContext     *context,
          const char          *id,
          const char          *value,
          GError             **error)
{
  FactRole role;

  if (!fact_role_from_nick (value, &role))
    return set_bad_word (value, "article, source", error);

  return fact_edit_set_article_role (state, context, id, role, error);
}

static FactEdit *
set_verdict (const FactCliField  *field,
             FactState           *state,
             FactEditContext     *context,
             const char          *id,
             const char          *value,
             GError             **error)
{
  FactVerdict verdict;

  if (!fact_verdict_from_nick (value, &verdict))
    return set_bad_word (value, "supported, disputed, unverified", error);

  return fact_edit_set_verdict (state, context, id, verdict, error);
}

static FactEdit *
set_correction_state (const FactCliField  *field,
                      FactState           *state,
                      FactEditContext     *context,
                      const char          *id,
                      const char          *value,
                      GError             **error)
{
  FactCorrectionState correction_state;

  if (!fact_correction_state_from_nick (value, &correction_state))
    return set_bad_word (value, "proposed, accepted, declined", error);

  return fact_edit_set_correction_state (state, context, id, correction_state, error);
}

static FactEdit *
set_progress (const FactCliField  *field,
              FactState           *state,
              FactEditContext     *context,
              const char          *id,
              const char          *value,
              GError             **error)
{
  FactProgress progress;

  if (!fact_progress_from_nick (value, &progress))
    return set_bad_word (value, "todo, checking, review, done", error);

  return fact_edit_set_progress (state, context, id, progress, error);
}

static FactEdit *
set_tags (const FactCliField  *field,
          FactState           *state,
          FactEditContext     *context,
          const char          *id,
          const char          *value,
          GError             **error)
{
  g_auto (GStrv) tags = g_strsplit (value, ",", -1);

  return fact_edit_set_tags (state, context, id, (const char * const *) tags, error);
}

/* Articles' and claims' fields have no name in common: what is set tells which of the two is meant. */
static const FactCliField fields[] = {
  { "title",      set_article_field, FACT_CLI_TARGET_ARTICLE, FACT_ARTICLE_TITLE },
  { "byline",     set_article_field, FACT_CLI_TARGET_ARTICLE, FACT_ARTICLE_BYLINE },
  { "outlet",     set_article_field, FACT_CLI_TARGET_ARTICLE, FACT_ARTICLE_OUTLET },
  { "published",  set_article_field, FACT_CLI_TARGET_ARTICLE, FACT_ARTICLE_PUBLISHED },
  { "url",        set_article_field, FACT_CLI_TARGET_ARTICLE, FACT_ARTICLE_URL },
  { "archive",    set_article_field, FACT_CLI_TARGET_ARTICLE, FACT_ARTICLE_ARCHIVE },
  { "language",   set_article_field, FACT_CLI_TARGET_ARTICLE, FACT_ARTICLE_LANGUAGE },
  { "notes",      set_article_field, FACT_CLI_TARGET_ARTICLE, FACT_ARTICLE_NOTES },
  { "role",       set_role,          FACT_CLI_TARGET_ARTICLE },
  { "statement",  set_claim_field,   FACT_CLI_TARGET_CLAIM,   FACT_CLAIM_STATEMENT },
  { "claimant",   set_claim_field,   FACT_CLI_TARGET_CLAIM,   FACT_CLAIM_CLAIMANT },
  { "verdict",    set_verdict,       FACT_CLI_TARGET_CLAIM },
  { "progress",   set_progress,      FACT_CLI_TARGET_CLAIM },
  { "rationale",  set_claim_field,   FACT_CLI_TARGET_CLAIM,   FACT_CLAIM_RATIONALE },
  { "correction", set_claim_field,   FACT_CLI_TARGET_CLAIM,   FACT_CLAIM_CORRECTION },
  { "correctionState", set_correction_state, FACT_CLI_TARGET_CLAIM },
  { "tags",       set_tags,          FACT_CLI_TARGET_CLAIM },
  { "assignee",   set_claim_field,   FACT_CLI_TARGET_CLAIM,   FACT_CLAIM_ASSIGNEE },
  { "checkedBy",  set_claim_field,   FACT_CLI_TARGET_CLAIM,   FACT_CLAIM_CHECKED_BY },
  { "checkedAt",  set_claim_field,   FACT_CLI_TARGET_CLAIM,   FACT_CLAIM_CHECKED_AT },
  { "reviewedBy", set_claim_field,   FACT_CLI_TARGET_CLAIM,   FACT_CLAIM_REVIEWED_BY },
  { "reviewedAt", set_claim_field,   FACT_CLI_TARGET_CLAIM,   FACT_CLAIM_REVIEWED_AT },
  { "title",      set_project_title, FACT_CLI_TARGET_PROJECT },
};

/**
 * fact_cli_field_find:
 * @name: a field's name
 * @target: what has the field
 *
 * Returns: (transfer none) (nullable): the field; %NULL when @target has no such field
 */
const FactCliField *
fact_cli_field_find (const char    *name,
                     FactCliTarget  target)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      if (fields[i].target == target && g_str_equal (fields[i].name, name))
        return &fields[i];
    }

  return NULL;
}

/**
 * fact_cli_field_list_names:
 * @target: what has fields
 *
 * Returns: (transfer full): the names of its fields, for a message
 */
char *
fact_cli_field_list_names (FactCliTarget target)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      if (fields[i].target == target)
        g_string_append_printf (names, names->len > 0 ? ", %s" : "%s", fields[i].name);
    }

  return g_string_free (names, FALSE);
}

/**
 * fact_cli_field_set:
 * @self: a field
 * @project: the project
 * @id: (nullable): the id of the article or claim; %NULL for the project's own fields
 * @value: UTF-8; tags are parted by commas
 * @error: return location for an error
 *
 * Gives a field its value, in memory.
 *
 * Returns: %FALSE with @error set to %G_OPTION_ERROR (G_OPTION_ERROR_BAD_VALUE), %FACT_EDIT_ERROR or %FACT_STORE_ERROR
 */
gboolean
fact_cli_field_set (const FactCliField  *self,
                    FactCliProject      *project,
                    const char          *id,
                    const char          *value,
                    GError             **error)
{
  FactEdit *edit = self->make_edit (self, fact_cli_project_get_state (project), fact_cli_project_get_context (project), id, value,
                                    error);

  return fact_cli_project_apply (project, edit, error);
}
