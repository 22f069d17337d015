/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Longer words than any that RTF knows are cut, and are then none. */
#define FACT_RTF_MAX_WORD 32

/**
 * FactRtfKind:
 * @FACT_RTF_BEGIN: a group begins
 * @FACT_RTF_END: a group ends
 * @FACT_RTF_WORD: a control word, such as "par", or a control sign, such as "~"
 * @FACT_RTF_BYTE: a byte of text, in an encoding that depends on the font
 */
typedef enum
{
  FACT_RTF_BEGIN,
  FACT_RTF_END,
  FACT_RTF_WORD,
  FACT_RTF_BYTE
} FactRtfKind;

/* A piece of RTF, and where the next one begins. */
typedef struct
{
  FactRtfKind  kind;
  char         word[FACT_RTF_MAX_WORD + 1];
  int          number;                 /* behind the word; 1 where there is none */
  guint8       byte;
  const char  *next;
} FactRtfToken;

gboolean fact_rtf_token_read (FactRtfToken *self,
                              const char   *from,
                              const char   *end);

G_END_DECLS
