/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-cli-resolve.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* Digits that are no more than this are a number, more are the beginning of an id. */
#define MAX_NUMBER_DIGITS 7

/* Fewer letters of an id than this are a slip rather than an id. */
#define MIN_PREFIX 4

/* What a word may stand for, and what it was found to stand for. */
typedef struct
{
  const char   *word;
  FactCliKinds  kinds;
  guint         number;        /* 0 when the word is none */
  GPtrArray    *found;         /* of records, not owned */
} Search;

static gboolean
parse_number (const char *word,
              guint      *number)
{
  gsize n = strlen (word);

  *number = 0;
  if (n == 0 || n > MAX_NUMBER_DIGITS || strspn (word, "0123456789") != n)
    return FALSE;
  *number = (guint) g_ascii_strtoull (word, NULL, 10);

  return TRUE;
}

/* Whether the word is the record's id or begins it; the whole id counts before all that were found so far. */
static gboolean
matches_id (Search   *self,
            gpointer  record)
{
  const char *id = fact_record_get_id (record);

  return id != NULL && strlen (self->word) >= MIN_PREFIX && g_str_has_prefix (id, self->word);
}

static gboolean
is_whole_id (Search   *self,
             gpointer  record)
{
  const char *id = fact_record_get_id (record);

  return id != NULL && g_str_equal (id, self->word);
}

static void
find_records (Search         *self,
              FactRecordList *list)
{
  guint n = fact_record_list_get_n (list);

  for (guint i = 0; i < n; i++)
    {
      gpointer record = fact_record_list_get (list, i);

      if (is_whole_id (self, record))
        {
          g_ptr_array_set_size (self->found, 0);
          g_ptr_array_add (self->found, record);
          return;
        }
      if (matches_id (self, record))
        g_ptr_array_add (self->found, record);
    }
}

static void
find_number (Search    *self,
             FactState *state)
{
  if ((self->kinds & FACT_CLI_ARTICLE) && self->number >= 1 && self->number <= fact_state_get_n_articles (state))
    g_ptr_array_add (self->found, fact_state_get_article (state, self->number - 1));

  for (guint i = 0; (self->kinds & FACT_CLI_CLAIM) && i < fact_state_get_n_claims (state); i++)
    {
      FactClaim *claim = fact_state_get_claim (state, i);

      if (fact_claim_get_number (claim) == self->number)
        g_ptr_array_add (self->found, claim);
    }
}

static void
set_not_found (Search  *self,
               GError **error)
{
  g_autofree char *word = g_utf8_make_valid (self->word, -1);

  if (self->kinds == FACT_CLI_ARTICLE)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("There is no article “%s” in this project."), word);
  else if (self->kinds == FACT_CLI_CLAIM)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("There is no claim “%s” in this project."), word);
  else
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("There is no article or claim “%s” in this project."), word);
}

static void
set_not_unique (Search  *self,
                GError **error)
{
  if (self->number > 0 && self->kinds == (FACT_CLI_ARTICLE | FACT_CLI_CLAIM))
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _("%s is the number of an article and of a claim. Say “article:%s” or “claim:%s”."),
                 self->word, self->word, self->word);
  else
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _("“%s” stands for more than one. Please give more letters of the id."), self->word);
}

static gpointer
finish (Search  *self,
        GError **error)
{
  if (self->found->len == 1)
    return g_ptr_array_index (self->found, 0);

  if (self->found->len == 0)
    set_not_found (self, error);
  else
    set_not_unique (self, error);

  return NULL;
}

/**
 * fact_cli_is_number:
 * @word: what somebody typed for an article or a claim
 *
 * Returns: whether it is a number, which may be an article's and a claim's; not so with “article:” or “claim:” before it
 */
gboolean
fact_cli_is_number (const char *word)
{
  guint number;

  return parse_number (word, &number);
}

/**
 * fact_cli_resolve:
 * @state: a project
 * @word: an id, a unique beginning of one of at least four letters, or a number of fewer than eight digits: an article's
 *   place from 1, or a claim's own number; “article:” or “claim:” may stand before it
 * @kinds: what is looked for
 * @error: return location for an error
 *
 * Finds the article or claim somebody means.
 *
 * Returns: (transfer none): the record; %NULL with @error set to %G_OPTION_ERROR (G_OPTION_ERROR_BAD_VALUE: there is none,
 *   or more than one)
 */
gpointer
fact_cli_resolve (FactState     *state,
                  const char    *word,
                  FactCliKinds   kinds,
                  GError       **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  Search self = { word, kinds, 0, found };

  if ((kinds & FACT_CLI_ARTICLE) && g_str_has_prefix (word, "article:"))
    self = (Search) { word + strlen ("article:"), FACT_CLI_ARTICLE, 0, found };
  else if ((kinds & FACT_CLI_CLAIM) && g_str_has_prefix (word, "claim:"))
    self = (Search) { word + strlen ("claim:"), FACT_CLI_CLAIM, 0, found };

  if (parse_number (self.word, &self.number))
    {
      find_number (&self, state);
      return finish (&self, error);
    }

  if (self.kinds & FACT_CLI_ARTICLE)
    find_records (&self, fact_state_get_records (state, FACT_RECORD_ARTICLE));
  if ((self.kinds & FACT_CLI_CLAIM) && !(found->len == 1 && is_whole_id (&self, found->pdata[0])))
    find_records (&self, fact_state_get_records (state, FACT_RECORD_CLAIM));

  return finish (&self, error);
}

/**
 * fact_cli_resolve_article:
 * @state: a project
 * @word: as for fact_cli_resolve()
 * @error: return location for an error
 *
 * Returns: (transfer none): the article; %NULL with @error set as by fact_cli_resolve()
 */
FactArticle *
fact_cli_resolve_article (FactState   *state,
                          const char  *word,
                          GError     **error)
{
  return fact_cli_resolve (state, word, FACT_CLI_ARTICLE, error);
}

/**
 * fact_cli_resolve_claim:
 * @state: a project
 * @word: as for fact_cli_resolve()
 * @error: return location for an error
 *
 * Returns: (transfer none): the claim; %NULL with @error set as by fact_cli_resolve()
 */
FactClaim *
fact_cli_resolve_claim (FactState   *state,
                        const char  *word,
                        GError     **error)
{
  return fact_cli_resolve (state, word, FACT_CLI_CLAIM, error);
}

typedef gpointer (*GetPartFunc) (FactClaim *claim,
                                 guint      i);

/* What a word means among the parts of a claim: an id, a unique beginning of one, or a place from 1. NULL with no error set when it
 * means nothing. */
static gpointer
find_part (FactClaim    *claim,
           guint         n,
           GetPartFunc   get,
           const char   *word,
           GError      **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  Search self = { word, 0, 0, found };
  gboolean is_number = parse_number (word, &self.number);

  for (guint i = 0; i < n; i++)
    {
      gpointer part = get (claim, i);

      if (is_number ? self.number == i + 1 : is_whole_id (&self, part))
        return part;
      if (!is_number && matches_id (&self, part))
        g_ptr_array_add (found, part);
    }

  return found->len > 0 ? finish (&self, error) : NULL;
}

/**
 * fact_cli_resolve_evidence:
 * @claim: a claim
 * @word: an id, a unique beginning of one, or a place in the claim's evidence from 1
 * @error: return location for an error
 *
 * Finds the piece of evidence somebody means.
 *
 * Returns: (transfer none): the evidence; %NULL with @error set to %G_OPTION_ERROR (G_OPTION_ERROR_BAD_VALUE)
 */
FactEvidence *
fact_cli_resolve_evidence (FactClaim   *claim,
                           const char  *word,
                           GError     **error)
{
  g_autoptr (GError) ambiguity = NULL;
  FactEvidence *evidence = find_part (claim, fact_claim_get_n_evidence (claim), (GetPartFunc) fact_claim_get_evidence, word,
                                      &ambiguity);
  g_autofree char *name = NULL;

  if (evidence != NULL)
    return evidence;

  name = g_utf8_make_valid (word, -1);
  if (ambiguity != NULL)
    g_propagate_error (error, g_steal_pointer (&ambiguity));
  else
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("Claim %u has no evidence “%s”."),
                 fact_claim_get_number (claim), name);

  return NULL;
}

/**
 * fact_cli_resolve_query:
 * @claim: a claim
 * @word: an id, a unique beginning of one, or a place in the claim's queries from 1
 * @error: return location for an error
 *
 * Finds the query somebody means.
 *
 * Returns: (transfer none): the query; %NULL with @error set to %G_OPTION_ERROR (G_OPTION_ERROR_BAD_VALUE)
 */
FactQuery *
fact_cli_resolve_query (FactClaim   *claim,
                        const char  *word,
                        GError     **error)
{
  g_autoptr (GError) ambiguity = NULL;
  FactQuery *query = find_part (claim, fact_claim_get_n_queries (claim), (GetPartFunc) fact_claim_get_query, word, &ambiguity);
  g_autofree char *name = NULL;

  if (query != NULL)
    return query;

  name = g_utf8_make_valid (word, -1);
  if (ambiguity != NULL)
    g_propagate_error (error, g_steal_pointer (&ambiguity));
  else
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("Claim %u has no query “%s”."),
                 fact_claim_get_number (claim), name);

  return NULL;
}

/**
 * fact_cli_resolve_note:
 * @claim: a claim
 * @word: an id, a unique beginning of one, or a place in the claim's notes from 1
 * @error: return location for an error
 *
 * Finds the note somebody means.
 *
 * Returns: (transfer none): the note; %NULL with @error set to %G_OPTION_ERROR (G_OPTION_ERROR_BAD_VALUE)
 */
FactNote *
fact_cli_resolve_note (FactClaim   *claim,
                       const char  *word,
                       GError     **error)
{
  g_autoptr (GError) ambiguity = NULL;
  FactNote *note = find_part (claim, fact_claim_get_n_notes (claim), (GetPartFunc) fact_claim_get_note, word, &ambiguity);
  g_autofree char *name = NULL;

  if (note != NULL)
    return note;

  name = g_utf8_make_valid (word, -1);
  if (ambiguity != NULL)
    g_propagate_error (error, g_steal_pointer (&ambiguity));
  else
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("Claim %u has no note “%s”."),
                 fact_claim_get_number (claim), name);

  return NULL;
}
