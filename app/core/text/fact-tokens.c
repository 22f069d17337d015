/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-tokens.h"

#include "text/fact-char-class.h"
#include "text/fact-fold.h"

/* A run of letters without an end is cut: as one word, all of it would be another one when a letter of it changes. */
#define MAX_WORD_CHARS 32

/* Of FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
#define HASH_START G_GUINT64_CONSTANT (14695981039346656037)
#define HASH_PRIME G_GUINT64_CONSTANT (1099511628211)

struct _FactTokenIds
{
  GHashTable *ids;             /* hash of the folded letters → id plus one */
};

/**
 * fact_token_ids_new:
 *
 * Returns: (transfer full): ids of which none is given yet
 */
FactTokenIds *
fact_token_ids_new (void)
{
  FactTokenIds *self = g_new (FactTokenIds, 1);

  self->ids = g_hash_table_new (NULL, NULL);

  return self;
}

/**
 * fact_token_ids_free:
 * @self: ids
 *
 * Frees them.
 */
void
fact_token_ids_free (FactTokenIds *self)
{
  g_hash_table_unref (self->ids);
  g_free (self);
}

/**
 * fact_token_ids_get_n:
 * @self: ids
 *
 * Returns: how many were given
 */
guint
fact_token_ids_get_n (FactTokenIds *self)
{
  return g_hash_table_size (self->ids);
}

/* Two words of one hash would only be aligned with each other: whether a passage is the same is always asked of its bytes. */
static guint32
id_for (FactTokenIds *self,
        guint64       hash)
{
  gpointer key = (gpointer) (gsize) (hash ^ hash >> 32);
  guint id = GPOINTER_TO_UINT (g_hash_table_lookup (self->ids, key));

  if (id == 0)
    {
      id = g_hash_table_size (self->ids) + 1;
      g_hash_table_insert (self->ids, key, GUINT_TO_POINTER (id));
    }

  return id - 1;
}

/* Where words are not parted by spaces each letter is a token: Han, kana and Hangul, Thai, Lao, Burmese, Khmer. */
static gboolean
is_written_without_spaces (gunichar c)
{
  return c >= 0x0E00 && (g_unichar_iswide (c) || c < 0x0F00 || (c >= 0x1000 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800));
}

static gboolean
is_in_word (gunichar c)
{
  if (c < 0x80)
    return g_ascii_isalnum ((char) c);

  return (g_unichar_isalnum (c) || g_unichar_ismark (c)) && !is_written_without_spaces (c);
}

static guint64
add_to_hash (guint64  hash,
             gunichar c)
{
  if (c >= 0x80 && fact_fold_is_ignored (c))
    return hash;

  return (hash ^ (c < 0x80 ? (gunichar) g_ascii_tolower ((char) c) : g_unichar_tolower (fact_fold_typography (c)))) * HASH_PRIME;
}

/* From the first letter of a word to behind its last one. */
static const char *
pass_word (const char *p,
           const char *end,
           guint64    *hash)
{
  for (guint n = 0; p < end && n < MAX_WORD_CHARS; n++)
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_in_word (c) && !fact_fold_is_ignored (c))
        break;
      *hash = add_to_hash (*hash, c);
      p = g_utf8_next_char (p);
    }

  return p;
}

/**
 * fact_tokens_new:
 * @text: a text
 * @ids: the ids for its tokens; new ones are added
 *
 * Takes a text apart into words and signs. Capitals, typographic forms of signs and white space make no difference, as for
 * fact_fold_next(): what was only wrapped or set anew still has the same tokens. Accents do.
 *
 * Returns: (transfer full) (element-type FactToken): the tokens, in order
 */
GArray *
fact_tokens_new (FactText     *text,
                 FactTokenIds *ids)
{
  const char *utf8 = fact_text_get_utf8 (text);
  const char *end = utf8 + fact_text_get_n_bytes (text);
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (FactToken));

  for (const char *p = utf8; p < end;)
    {
      gunichar c = g_utf8_get_char (p);
      const char *next = g_utf8_next_char (p);
      guint64 hash = add_to_hash (HASH_START, c);
      FactToken token = { (guint32) (p - utf8), 0, 0 };

      if (!fact_char_is_white (c) && !fact_fold_is_ignored (c))
        {
          if (is_in_word (c))
            next = pass_word (next, end, &hash);
          token.end = (guint32) (next - utf8);
          token.id = id_for (ids, hash);
          g_array_append_val (tokens, token);
        }
      p = next;
    }

  return tokens;
}

/**
 * fact_tokens_find:
 * @tokens: (element-type FactToken): the tokens of a text
 * @byte_offset: a place in the text
 *
 * Returns: the place in @tokens of the first that ends behind @byte_offset; their number when there is none
 */
guint
fact_tokens_find (GArray *tokens,
                  gsize   byte_offset)
{
  guint low = 0;
  guint high = tokens->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (tokens, FactToken, middle).end <= byte_offset)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}
