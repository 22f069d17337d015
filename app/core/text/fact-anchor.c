/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-anchor.h"


#include <string.h>

/* One allocation for each: a large project has 150,000 of them. */
struct _FactAnchor
{
  gatomicrefcount  ref_count;
  FactAnchorState  state;
  GRefString      *article_id;
  FactSpan         span;
  guint32          prefix_at;            /* where in strings; exact is at 0 */
  guint32          suffix_at;
  char             strings[];            /* exact, prefix and suffix, each with its NUL */
};

G_DEFINE_BOXED_TYPE (FactAnchor, fact_anchor, fact_anchor_ref, fact_anchor_unref)

static const GEnumValue state_values[] = {
  { FACT_ANCHOR_OK, "FACT_ANCHOR_OK", "ok" },
  { FACT_ANCHOR_RECHECK, "FACT_ANCHOR_RECHECK", "recheck" },
  { FACT_ANCHOR_LOST, "FACT_ANCHOR_LOST", "lost" },
  { 0, NULL, NULL }
};

/**
 * fact_anchor_state_get_type:
 *
 * Returns: the type of #FactAnchorState, whose nicks are the words in files
 */
GType
fact_anchor_state_get_type (void)
{
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("FactAnchorState", state_values));

  return type;
}

/**
 * fact_anchor_state_to_nick:
 * @state: a state
 *
 * Returns: (transfer none): the word for it in project files
 */
const char *
fact_anchor_state_to_nick (FactAnchorState state)
{
  g_return_val_if_fail (state <= FACT_ANCHOR_LOST, NULL);

  return state_values[state].value_nick;
}

/**
 * fact_anchor_state_from_nick:
 * @nick: a word from a project file
 * @state: (out): the state it means; untouched for other words
 *
 * Returns: %FALSE when no state is called that
 */
gboolean
fact_anchor_state_from_nick (const char      *nick,
                             FactAnchorState *state)
{
  g_return_val_if_fail (nick != NULL, FALSE);
  g_return_val_if_fail (state != NULL, FALSE);

  for (const GEnumValue *value = state_values; value->value_nick != NULL; value++)
    if (strcmp (value->value_nick, nick) == 0)
      {
        *state = value->value;
        return TRUE;
      }

  return FALSE;
}

typedef struct
{
  const char *bytes;
  gsize       n_bytes;
} Piece;

static char *
put_piece (char        *to,
           const Piece *piece)
{
  if (piece->n_bytes > 0)
    memcpy (to, piece->bytes, piece->n_bytes);
  to[piece->n_bytes] = '\0';

  return to + piece->n_bytes + 1;
}

static FactAnchor *
anchor_new (GRefString      *article_id,
            FactSpan         span,
            const Piece     *exact,
            const Piece     *prefix,
            const Piece     *suffix,
            FactAnchorState  state)
{
  gsize n_strings = exact->n_bytes + prefix->n_bytes + suffix->n_bytes + 3;
  FactAnchor *self;
  char *to;

  g_return_val_if_fail (n_strings < G_MAXUINT32, NULL);

  self = g_malloc (G_STRUCT_OFFSET (FactAnchor, strings) + n_strings);
  g_atomic_ref_count_init (&self->ref_count);
  self->state = state;
  self->article_id = g_ref_string_acquire (article_id);
  self->span = span;

  to = put_piece (self->strings, exact);
  self->prefix_at = to - self->strings;
  to = put_piece (to, prefix);
  self->suffix_at = to - self->strings;
  put_piece (to, suffix);

  return self;
}

static Piece
piece_of_string (const char *string)
{
  Piece piece = { string, string != NULL ? strlen (string) : 0 };

  return piece;
}

/**
 * fact_anchor_new:
 * @article_id: the id of the article
 * @span: the span of its text, in code points; not checked against any text, for it may be what a damaged project says
 * @exact: (nullable): the words at the span
 * @prefix: (nullable): the words before
 * @suffix: (nullable): the words behind
 * @state: whether it is known to hold
 *
 * Makes an anchor as it stands in a project. %NULL is the same as no words.
 *
 * Returns: (transfer full): the anchor
 */
FactAnchor *
fact_anchor_new (GRefString      *article_id,
                 FactSpan         span,
                 const char      *exact,
                 const char      *prefix,
                 const char      *suffix,
                 FactAnchorState  state)
{
  Piece exact_piece = piece_of_string (exact);
  Piece prefix_piece = piece_of_string (prefix);
  Piece suffix_piece = piece_of_string (suffix);

  g_return_val_if_fail (article_id != NULL, NULL);
  g_return_val_if_fail (state <= FACT_ANCHOR_LOST, NULL);

  return anchor_new (article_id, span, &exact_piece, &prefix_piece, &suffix_piece, state);
}

static Piece
piece_of_text (FactText *text,
               guint     start,
               guint     end)
{
  gsize start_byte = fact_text_to_byte_offset (text, start);
  Piece piece = { fact_text_get_utf8 (text) + start_byte, fact_text_to_byte_offset (text, end) - start_byte };

  return piece;
}

/**
 * fact_anchor_new_for_text:
 * @article_id: the id of the article
 * @text: its text
 * @span: a span of the text, in code points
 *
 * Makes an anchor of state %FACT_ANCHOR_OK with the words the text has there, and up to %FACT_ANCHOR_CONTEXT code points of
 * what stands before and behind.
 *
 * Returns: (transfer full): the anchor
 */
FactAnchor *
fact_anchor_new_for_text (GRefString *article_id,
                          FactText   *text,
                          FactSpan    span)
{
  Piece exact, prefix, suffix;
  guint n_chars;

  g_return_val_if_fail (article_id != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  n_chars = fact_text_get_n_chars (text);
  g_return_val_if_fail (span.start <= span.end && span.end <= n_chars, NULL);

  exact = piece_of_text (text, span.start, span.end);
  prefix = piece_of_text (text, span.start - MIN (span.start, FACT_ANCHOR_CONTEXT), span.start);
  suffix = piece_of_text (text, span.end, span.end + MIN (n_chars - span.end, FACT_ANCHOR_CONTEXT));

  return anchor_new (article_id, span, &exact, &prefix, &suffix, FACT_ANCHOR_OK);
}

/**
 * fact_anchor_with_state:
 * @self: an anchor
 * @state: another state
 *
 * Returns: (transfer full): the same anchor with that state; @self itself when it has it already
 */
FactAnchor *
fact_anchor_with_state (FactAnchor      *self,
                        FactAnchorState  state)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->state == state)
    return fact_anchor_ref (self);

  return fact_anchor_new (self->article_id, self->span, fact_anchor_get_exact (self), fact_anchor_get_prefix (self),
                          fact_anchor_get_suffix (self), state);
}

/**
 * fact_anchor_ref:
 * @self: an anchor
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactAnchor *
fact_anchor_ref (FactAnchor *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * fact_anchor_unref:
 * @self: an anchor
 *
 * Drops a reference, in any thread; the last one frees it.
 */
void
fact_anchor_unref (FactAnchor *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ref_string_release (self->article_id);
  g_free (self);
}

/**
 * fact_anchor_get_article_id:
 * @self: an anchor
 *
 * Returns: (transfer none): the id of the article it belongs to
 */
GRefString *
fact_anchor_get_article_id (FactAnchor *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->article_id;
}

/**
 * fact_anchor_get_span:
 * @self: an anchor
 *
 * Returns: its span in code points; unless the state is %FACT_ANCHOR_OK the text may be shorter
 */
FactSpan
fact_anchor_get_span (FactAnchor *self)
{
  FactSpan none = { 0, 0 };

  g_return_val_if_fail (self != NULL, none);

  return self->span;
}

/**
 * fact_anchor_get_exact:
 * @self: an anchor
 *
 * Returns: (transfer none): the words it stands for; empty when none are known
 */
const char *
fact_anchor_get_exact (FactAnchor *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->strings;
}

/**
 * fact_anchor_get_prefix:
 * @self: an anchor
 *
 * Returns: (transfer none): the words before it; empty at the start of a text or when none are known
 */
const char *
fact_anchor_get_prefix (FactAnchor *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->strings + self->prefix_at;
}

/**
 * fact_anchor_get_suffix:
 * @self: an anchor
 *
 * Returns: (transfer none): the words behind it; empty at the end of a text or when none are known
 */
const char *
fact_anchor_get_suffix (FactAnchor *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->strings + self->suffix_at;
}

/**
 * fact_anchor_get_state:
 * @self: an anchor
 *
 * Returns: whether its words still stand there
 */
FactAnchorState
fact_anchor_get_state (FactAnchor *self)
{
  g_return_val_if_fail (self != NULL, FACT_ANCHOR_LOST);

  return self->state;
}

/**
 * fact_anchor_equal:
 * @self: an anchor
 * @other: another anchor, or the same
 *
 * Returns: %TRUE when article, span, words, context and state are the same
 */
gboolean
fact_anchor_equal (FactAnchor *self,
                   FactAnchor *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  if (self == other)
    return TRUE;

  return self->state == other->state
         && fact_span_equal (self->span, other->span)
         && strcmp (self->article_id, other->article_id) == 0
         && strcmp (fact_anchor_get_exact (self), fact_anchor_get_exact (other)) == 0
         && strcmp (fact_anchor_get_prefix (self), fact_anchor_get_prefix (other)) == 0
         && strcmp (fact_anchor_get_suffix (self), fact_anchor_get_suffix (other)) == 0;
}
