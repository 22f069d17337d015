/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-sentence-search.h"

#include "document/fact-worker.h"

/* As much text as this has its sentences found at once, in bytes: a millisecond or two. More is for a worker. */
#define QUICK_BYTES (64 * 1024)

/* What the worker is given: texts are for any thread, the owner is only carried along. */
typedef struct
{
  GObject                *owner;
  FactSentencesFoundFunc  found;
  GPtrArray              *texts;          /* of FactText */
  GCancellable           *cancellable;
} SentenceSearch;

static void
search_work (gpointer      job,
             GCancellable *cancellable)
{
  SentenceSearch *search = job;

  for (guint i = 0; i < search->texts->len && !g_cancellable_is_cancelled (cancellable); i++)
    fact_text_get_n_sentences (g_ptr_array_index (search->texts, i));
}

static void
search_done (gpointer job)
{
  SentenceSearch *search = job;

  if (!g_cancellable_is_cancelled (search->cancellable))
    search->found (search->owner);

  g_object_unref (search->owner);
  g_ptr_array_unref (search->texts);
  g_object_unref (search->cancellable);
  g_free (search);
}

/* The texts whose sentences nobody has found yet. */
static GPtrArray *
collect_texts (FactState *state,
               gsize     *n_bytes)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_text_unref);

  *n_bytes = 0;
  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    {
      FactText *text = fact_article_get_text (fact_state_get_article (state, i));

      if (fact_text_has_sentences (text))
        continue;
      *n_bytes += fact_text_get_n_bytes (text);
      g_ptr_array_add (texts, fact_text_ref (text));
    }

  return texts;
}

/**
 * _fact_sentence_search_begin:
 * @state: a project
 * @owner: lives at least until @found was called
 * @found: (scope async): called when it is done, unless it was cancelled
 *
 * Lets the texts of all articles find their sentences: at once where that takes no time, otherwise in a worker.
 *
 * Returns: (transfer full) (nullable): gives the search up; %NULL when they are all there already, and @found is not called
 */
GCancellable *
_fact_sentence_search_begin (FactState              *state,
                             GObject                *owner,
                             FactSentencesFoundFunc  found)
{
  gsize n_bytes;
  g_autoptr (GPtrArray) texts = collect_texts (state, &n_bytes);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  SentenceSearch *search;

  if (n_bytes <= QUICK_BYTES)
    {
      for (guint i = 0; i < texts->len; i++)
        fact_text_get_n_sentences (g_ptr_array_index (texts, i));
      return NULL;
    }

  search = g_new (SentenceSearch, 1);
  search->owner = g_object_ref (owner);
  search->found = found;
  search->texts = g_steal_pointer (&texts);
  search->cancellable = g_object_ref (cancellable);
  fact_worker_run (search, cancellable, search_work, search_done);

  return g_steal_pointer (&cancellable);
}
