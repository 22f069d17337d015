/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-import-answer.h"

#include <glib/gi18n-lib.h>

/* What the helper program says of a document: what it holds, or why it could not be read. */
#define ANSWER_TYPE G_VARIANT_TYPE ("a{sv}")

#define FAILURE_CODE "failure-code"
#define FAILURE_WORDS "failure"
#define TEXT "text"
#define WHOLE_TEXT "whole-text"
#define WARNINGS "warnings"
#define PLACES "places"
#define COMMENTS "comments"

/* Start, page, milliseconds, confidence; start, end, words, author, time. */
#define PLACES_TYPE "a(tuxi)"
#define COMMENTS_TYPE "a(ttsss)"

/* The plain words of an answer, as they are named in it. */
static const struct
{
  const char *name;
  gsize       offset;
} fields[] = {
  { "title",      G_STRUCT_OFFSET (FactImported, title) },
  { "outlet",     G_STRUCT_OFFSET (FactImported, outlet) },
  { "byline",     G_STRUCT_OFFSET (FactImported, byline) },
  { "published",  G_STRUCT_OFFSET (FactImported, published) },
  { "url",        G_STRUCT_OFFSET (FactImported, url) },
  { "language",   G_STRUCT_OFFSET (FactImported, language) },
  { "media-type", G_STRUCT_OFFSET (FactImported, media_type) },
  { "encoding",   G_STRUCT_OFFSET (FactImported, encoding) },
  { "extractor",  G_STRUCT_OFFSET (FactImported, extractor) },
};

static char **
get_field (FactImported *imported,
           guint         i)
{
  return &G_STRUCT_MEMBER (char *, imported, fields[i].offset);
}

static void
write_text (GVariantDict *answer,
            const char   *name,
            FactText     *text)
{
  if (text != NULL)
    g_variant_dict_insert (answer, name, "s", fact_text_get_utf8 (text));
}

static void
write_places (GVariantDict *answer,
              GArray       *places)
{
  GVariantBuilder list;

  g_variant_builder_init (&list, G_VARIANT_TYPE (PLACES_TYPE));
  for (guint i = 0; i < places->len; i++)
    {
      const FactSourcePlace *place = &g_array_index (places, FactSourcePlace, i);

      g_variant_builder_add (&list, "(tuxi)", (guint64) place->start, place->page, place->msec, place->confidence);
    }
  g_variant_dict_insert_value (answer, PLACES, g_variant_builder_end (&list));
}

static const char *
or_empty (const char *words)
{
  return words != NULL ? words : "";
}

static void
write_comments (GVariantDict *answer,
                GPtrArray    *comments)
{
  GVariantBuilder list;

  g_variant_builder_init (&list, G_VARIANT_TYPE (COMMENTS_TYPE));
  for (guint i = 0; i < comments->len; i++)
    {
      const FactImportedComment *comment = g_ptr_array_index (comments, i);

      g_variant_builder_add (&list, "(ttsss)", (guint64) comment->start, (guint64) comment->end,
                             or_empty (comment->words), or_empty (comment->author), or_empty (comment->at));
    }
  g_variant_dict_insert_value (answer, COMMENTS, g_variant_builder_end (&list));
}

static void
write_imported (GVariantDict *answer,
                FactImported *imported)
{
  write_text (answer, TEXT, imported->text);
  write_text (answer, WHOLE_TEXT, imported->whole_text);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const char *value = *get_field (imported, i);

      if (value != NULL)
        g_variant_dict_insert (answer, fields[i].name, "s", value);
    }
  write_places (answer, imported->places);
  write_comments (answer, imported->comments);
  g_variant_dict_insert_value (answer, WARNINGS,
                               g_variant_new_strv ((const char *const *) imported->warnings->pdata,
                                                   (gssize) imported->warnings->len));
}

/**
 * fact_import_answer_write:
 * @imported: (nullable): what was made of a document; all its words valid UTF-8
 * @failure: (nullable): where @imported is %NULL, why it could not be read: a %FACT_IMPORT_ERROR
 *
 * Returns: (transfer full): the same for another process on this machine: a serialised GVariant
 */
GBytes *
fact_import_answer_write (FactImported *imported,
                          const GError *failure)
{
  g_auto (GVariantDict) answer = G_VARIANT_DICT_INIT (NULL);
  g_autoptr (GVariant) variant = NULL;

  g_return_val_if_fail (imported != NULL || failure != NULL, NULL);

  if (imported != NULL)
    {
      write_imported (&answer, imported);
    }
  else
    {
      g_variant_dict_insert (&answer, FAILURE_CODE, "i", failure->code);
      g_variant_dict_insert (&answer, FAILURE_WORDS, "s", failure->message);
    }
  variant = g_variant_ref_sink (g_variant_dict_end (&answer));

  return g_variant_get_data_as_bytes (variant);
}

static void
set_broken (GError **error)
{
  g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_MUCH,
                       _("The file could not be read: the program that reads files gave no answer to it."));
}

/* A failure of the helper's own kind is told as it said; anything else is none that it could know. */
static void
read_failure (GVariantDict  *answer,
              GError       **error)
{
  g_autofree char *words = NULL;
  int code;

  if (g_variant_dict_lookup (answer, FAILURE_CODE, "i", &code)
      && g_variant_dict_lookup (answer, FAILURE_WORDS, "s", &words)
      && code >= FACT_IMPORT_ERROR_EMPTY && code <= FACT_IMPORT_ERROR_NO_HELPER)
    g_set_error_literal (error, FACT_IMPORT_ERROR, code, words);
  else
    set_broken (error);
}

static FactText *
read_text (GVariantDict *answer,
           const char   *name)
{
  g_autoptr (GVariant) value = g_variant_dict_lookup_value (answer, name, G_VARIANT_TYPE_STRING);
  const char *utf8;
  gsize n_bytes;

  if (value == NULL)
    return NULL;

  utf8 = g_variant_get_string (value, &n_bytes);

  return fact_text_new (utf8, (gssize) n_bytes);
}

/* What cannot be, for the text is shorter or the order wrong, is left out. */
static void
read_places (GVariantDict *answer,
             FactImported *imported)
{
  g_autoptr (GVariant) list = g_variant_dict_lookup_value (answer, PLACES, G_VARIANT_TYPE (PLACES_TYPE));
  gsize n_chars = fact_text_get_n_chars (imported->text);
  GVariantIter places;
  FactSourcePlace place;
  guint64 start, next = 0;

  if (list == NULL)
    return;

  g_variant_iter_init (&places, list);
  while (g_variant_iter_next (&places, "(tuxi)", &start, &place.page, &place.msec, &place.confidence))
    {
      place.start = start;
      if (start < next || start >= n_chars)
        continue;
      g_array_append_val (imported->places, place);
      next = start + 1;
    }
}

static void
read_comments (GVariantDict *answer,
               FactImported *imported)
{
  g_autoptr (GVariant) list = g_variant_dict_lookup_value (answer, COMMENTS, G_VARIANT_TYPE (COMMENTS_TYPE));
  gsize n_chars = fact_text_get_n_chars (imported->text);
  GVariantIter comments;
  guint64 start, end;
  const char *words, *author, *at;

  if (list == NULL)
    return;

  g_variant_iter_init (&comments, list);
  while (g_variant_iter_next (&comments, "(tt&s&s&s)", &start, &end, &words, &author, &at))
    {
      if (start <= end && end <= n_chars)
        fact_imported_add_comment (imported, start, end, words, author, at);
    }
}

static void
read_warnings (GVariantDict *answer,
               GPtrArray    *warnings)
{
  g_auto (GStrv) words = NULL;

  if (!g_variant_dict_lookup (answer, WARNINGS, "^as", &words))
    return;

  for (guint i = 0; words[i] != NULL; i++)
    g_ptr_array_add (warnings, g_strdup (words[i]));
}

/**
 * fact_import_answer_read:
 * @bytes: what another process wrote
 * @error: return location for an error
 *
 * Reads what fact_import_answer_write() has written. Bytes of any kind are borne: the process may have been taken over by
 * what it read.
 *
 * Returns: (transfer full): what was made of the document, without its checksum; %NULL with @error set to
 *   %FACT_IMPORT_ERROR: what the other process told, or FACT_IMPORT_ERROR_TOO_MUCH where these bytes are no answer
 */
FactImported *
fact_import_answer_read (GBytes  *bytes,
                         GError **error)
{
  g_autoptr (GVariant) variant = g_variant_ref_sink (g_variant_new_from_bytes (ANSWER_TYPE, bytes, FALSE));
  g_auto (GVariantDict) answer = { 0 };
  FactImported *imported;
  FactText *text;

  /* Where it is not, all its values would read as empty; what is in normal form is also UTF-8 throughout. */
  if (!g_variant_is_normal_form (variant))
    {
      set_broken (error);
      return NULL;
    }

  g_variant_dict_init (&answer, variant);
  text = read_text (&answer, TEXT);
  if (text == NULL)
    {
      read_failure (&answer, error);
      return NULL;
    }

  imported = fact_imported_new (text, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      if (!g_variant_dict_lookup (&answer, fields[i].name, "s", get_field (imported, i)))
        *get_field (imported, i) = NULL;
    }
  read_places (&answer, imported);
  read_comments (&answer, imported);
  /* They are places of the main part. */
  if (imported->places->len == 0 && imported->comments->len == 0)
    imported->whole_text = read_text (&answer, WHOLE_TEXT);
  read_warnings (&answer, imported->warnings);

  return imported;
}
