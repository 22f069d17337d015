/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Stands between Pango and FriBidi, for every text, whoever wrote it, passes there on its way to every label, entry and article,
 * and two things in it must not reach FriBidi:
 *
 *  - Isolates (U+2066 to U+2069): up to 1.0.10 it uses memory it has freed when it joins runs that they part
 *    (https://github.com/fribidi/fribidi, commits 9e78abb, 441c173 and a2dd935). Debian 12 has 1.0.8. They become embeddings, which
 *    turn words the same way but do not keep them from what stands around them.
 *  - Thousands of brackets in one paragraph: the time to pair them grows with their square, and sorting the pairs recurses as deep as
 *    there are pairs (issue 253 there, open in 1.0.16). They are not paired then.
 *
 * The program's own function is found before the library's, by Pango, too. */
#include "bidi/fact-bidi-guard.h"

#include <dlfcn.h>
#include <stdio.h>

/* The first version without the first of these faults. */
#define MENDED_MAJOR 1
#define MENDED_MINOR 0
#define MENDED_MICRO 11

typedef FriBidiLevel (*GetLevels) (const FriBidiCharType    *types,
                                   const FriBidiBracketType *brackets,
                                   const FriBidiStrIndex     length,
                                   FriBidiParType           *base,
                                   FriBidiLevel             *levels);

/* An isolate or embedding that has begun. */
typedef struct
{
  gsize    place;          /* of what begins it */
  gboolean is_isolate;
  gboolean is_unknown;     /* which way it goes: that is told by its first letter */
} Open;

/* Letters of an isolate within another one tell nothing of the outer one. */
static void
tell_letter (FriBidiCharType *types,
             GArray          *opens,
             FriBidiCharType  letter)
{
  guint i = opens->len;

  while (i > 0 && !g_array_index (opens, Open, i - 1).is_isolate)
    i--;
  if (i == 0 || !g_array_index (opens, Open, i - 1).is_unknown)
    return;

  types[g_array_index (opens, Open, i - 1).place] = FRIBIDI_IS_RTL (letter) ? FRIBIDI_TYPE_RLE : FRIBIDI_TYPE_LRE;
  g_array_index (opens, Open, i - 1).is_unknown = FALSE;
}

/* What ends an embedding ends none outside of the isolate it is in. */
static FriBidiCharType
end_embedding (GArray *opens)
{
  if (opens->len == 0 || g_array_index (opens, Open, opens->len - 1).is_isolate)
    return FRIBIDI_TYPE_BN;

  g_array_set_size (opens, opens->len - 1);

  return FRIBIDI_TYPE_PDF;
}

/* What ends an isolate ends all embeddings in it, too; there is only one character to do that, so that those are left out. */
static FriBidiCharType
end_isolate (FriBidiCharType *types,
             GArray          *opens,
             gsize            n_isolates)
{
  if (n_isolates == 0)
    return FRIBIDI_TYPE_ON;

  while (!g_array_index (opens, Open, opens->len - 1).is_isolate)
    {
      types[g_array_index (opens, Open, opens->len - 1).place] = FRIBIDI_TYPE_BN;
      g_array_set_size (opens, opens->len - 1);
    }
  g_array_set_size (opens, opens->len - 1);

  return FRIBIDI_TYPE_PDF;
}

static FriBidiCharType
begin (GArray          *opens,
       gsize            place,
       FriBidiCharType  type)
{
  const Open open = { place, FRIBIDI_IS_ISOLATE (type) != 0, type == FRIBIDI_TYPE_FSI };

  g_array_append_val (opens, open);
  if (!open.is_isolate)
    return type;

  return type == FRIBIDI_TYPE_RLI ? FRIBIDI_TYPE_RLE : FRIBIDI_TYPE_LRE;
}

/**
 * fact_bidi_guard_replace_isolates:
 * @types: (array length=n): types of a paragraph's characters
 * @n: number of characters
 *
 * Makes an embedding of each isolate: one of unknown direction (FSI) goes as the first letter within it goes, to the right where
 * there is none.
 * What ends nothing becomes neutral, and embeddings that do not end within their isolate are left out. Unicode Standard Annex #9, X5 to X7.
 */
void
fact_bidi_guard_replace_isolates (FriBidiCharType *types,
                                  gsize            n)
{
  g_autoptr (GArray) opens = g_array_new (FALSE, FALSE, sizeof (Open));
  gsize n_isolates = 0;

  for (gsize i = 0; i < n; i++)
    {
      const FriBidiCharType type = types[i];

      if (type == FRIBIDI_TYPE_PDI)
        {
          types[i] = end_isolate (types, opens, n_isolates);
          n_isolates -= n_isolates > 0;
        }
      else if (type == FRIBIDI_TYPE_PDF)
        {
          types[i] = end_embedding (opens);
        }
      else if (FRIBIDI_IS_ISOLATE (type) || FRIBIDI_IS_EXPLICIT (type))
        {
          types[i] = begin (opens, i, type);
          n_isolates += FRIBIDI_IS_ISOLATE (type) != 0;
        }
      else if (FRIBIDI_IS_LETTER (type))
        {
          tell_letter (types, opens, type);
        }
    }
}

/**
 * fact_bidi_guard_has_many_brackets:
 * @brackets: (array length=n) (nullable): types of a paragraph's brackets
 * @n: number of characters
 *
 * Returns: whether pairing them would take too long
 */
gboolean
fact_bidi_guard_has_many_brackets (const FriBidiBracketType *brackets,
                                   gsize                     n)
{
  gsize n_brackets = 0;

  for (gsize i = 0; brackets != NULL && i < n && n_brackets <= FACT_BIDI_GUARD_MAX_BRACKETS; i++)
    n_brackets += brackets[i] != FRIBIDI_NO_BRACKET;

  return n_brackets > FACT_BIDI_GUARD_MAX_BRACKETS;
}

static gboolean
has_isolates (const FriBidiCharType *types,
              gsize                  n)
{
  for (gsize i = 0; i < n; i++)
    {
      if (FRIBIDI_IS_ISOLATE (types[i]))
        return TRUE;
    }

  return FALSE;
}

/* The library tells its version in words only: “(GNU FriBidi) 1.0.8”. */
static gboolean
is_mended (void)
{
  int major, minor, micro;

  if (sscanf (fribidi_version_info, "(%*[^)]) %d.%d.%d", &major, &minor, &micro) != 3)
    return FALSE;

  return major > MENDED_MAJOR || (major == MENDED_MAJOR && (minor > MENDED_MINOR || (minor == MENDED_MINOR && micro >= MENDED_MICRO)));
}

static gpointer
find_next (gpointer data)
{
  gpointer next = dlsym (RTLD_NEXT, "fribidi_get_par_embedding_levels_ex");

  g_assert (next != NULL);

  return next;
}

/* As in the library, whose own does the work. */
FriBidiLevel
fribidi_get_par_embedding_levels_ex (const FriBidiCharType    *types,
                                     const FriBidiBracketType *brackets,
                                     const FriBidiStrIndex     length,
                                     FriBidiParType           *base,
                                     FriBidiLevel             *levels)
{
  static GOnce once = G_ONCE_INIT;
  GetLevels next = (GetLevels) g_once (&once, find_next, NULL);
  g_autofree FriBidiCharType *replaced = NULL;

  if (has_isolates (types, length) && !is_mended ())
    {
      replaced = g_memdup2 (types, length * sizeof *types);
      fact_bidi_guard_replace_isolates (replaced, length);
    }

  return next (replaced != NULL ? replaced : types, fact_bidi_guard_has_many_brackets (brackets, length) ? NULL : brackets, length, base,
               levels);
}
