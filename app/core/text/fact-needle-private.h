/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-fold.h"
#include "text/fact-needle.h"

G_BEGIN_DECLS

/* How many of the first letters are looked for together. */
#define FACT_NEEDLE_WINDOW 8

/* Characters of two bytes in UTF-8 end before this one. */
#define FACT_NEEDLE_TWO_BYTES_END 0x800

/* A byte, in each byte of a word. */
#define FACT_NEEDLE_ONES G_GUINT64_CONSTANT (0x0101010101010101)

/* A letter of the window: what its byte is once the bit in which the cases differ is set. Both also in each byte of a word. */
typedef struct
{
  guchar  byte;
  guchar  case_bit;
  guint64 bytes;
  guint64 case_bits;
} FactNeedlePlain;

struct _FactNeedle
{
  gatomicrefcount ref_count;
  guint           n_letters;
  FactFolded     *letters;
  guint           n_window;                             /* first letters that are ASCII in their plain form */
  FactNeedlePlain plain[FACT_NEEDLE_WINDOW];
  guint           rarest;                               /* places of two of them */
  guint           second;
  guint           reach;                                /* the greater */
  guint8          places[128];                          /* bits for where in the window, as far as the reach, a base stands */
  guint8          two_bytes[FACT_NEEDLE_TWO_BYTES_END]; /* likewise, for characters of two bytes */
  guint8          stops[256];                           /* 1 for the first bytes of longer ones to look closer at */
  guint8          starts[256];                          /* 1 for the bytes with which the first letter can begin */
};

G_END_DECLS
