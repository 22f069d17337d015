/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* How claims are marked, the values of the setting “mark-style”. The pattern of the underline tells the verdict in each of them. */
typedef enum
{
  FACT_MARK_STYLE_TINT_AND_UNDERLINE,
  FACT_MARK_STYLE_UNDERLINE,
  FACT_MARK_STYLE_STRONG
} FactMarkStyle;
