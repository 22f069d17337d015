/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-list-number.h"

#define N_LETTERS 26

/* Beyond these nobody writes them, and documents could ask for a label of any length. */
#define MAX_LETTERS (N_LETTERS * 30)
#define MAX_ROMAN 3999

static void
append_letters (GString *label,
                guint    number,
                char     first)
{
  for (guint i = 0; i <= (number - 1) / N_LETTERS; i++)
    g_string_append_c (label, (char) (first + (number - 1) % N_LETTERS));
}

static void
append_roman (GString  *label,
              guint     number,
              gboolean  is_upper)
{
  static const struct
  {
    guint       value;
    const char *lower;
    const char *upper;
  } digits[] = {
    { 1000, "m", "M" }, { 900, "cm", "CM" }, { 500, "d", "D" }, { 400, "cd", "CD" }, { 100, "c", "C" }, { 90, "xc", "XC" },
    { 50, "l", "L" }, { 40, "xl", "XL" }, { 10, "x", "X" }, { 9, "ix", "IX" }, { 5, "v", "V" }, { 4, "iv", "IV" }, { 1, "i", "I" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (digits); i++)
    {
      for (; number >= digits[i].value; number -= digits[i].value)
        g_string_append (label, is_upper ? digits[i].upper : digits[i].lower);
    }
}

/**
 * fact_list_number_append:
 * @label: where it goes
 * @kind: how it is written
 * @number: the number of an item
 *
 * Writes the number of an item of a list as word processors do. One that cannot be written so, such as 0 in letters, is written in
 * digits.
 */
void
fact_list_number_append (GString        *label,
                         FactListNumber  kind,
                         guint           number)
{
  gboolean is_letter = kind == FACT_LIST_NUMBER_LOWER_LETTER || kind == FACT_LIST_NUMBER_UPPER_LETTER;
  gboolean is_roman = kind == FACT_LIST_NUMBER_LOWER_ROMAN || kind == FACT_LIST_NUMBER_UPPER_ROMAN;

  if (kind == FACT_LIST_NUMBER_BULLET)
    g_string_append (label, FACT_LIST_BULLET);
  else if (is_letter && number > 0 && number <= MAX_LETTERS)
    append_letters (label, number, kind == FACT_LIST_NUMBER_LOWER_LETTER ? 'a' : 'A');
  else if (is_roman && number > 0 && number <= MAX_ROMAN)
    append_roman (label, number, kind == FACT_LIST_NUMBER_UPPER_ROMAN);
  else if (kind != FACT_LIST_NUMBER_NONE)
    g_string_append_printf (label, "%u", number);
}

/**
 * fact_list_number_dup_label:
 * @number: how an item is numbered: "1.", "b)", a bullet, or "" where it is not
 * @level: how deep its list stands in others, from 0
 *
 * Lists become plain text: each item a line, begun by its bullet or number as the document shows it, and two spaces for each list
 * that it stands in. Numbers are words of the document: people refer to "point 3".
 *
 * Returns: (transfer full): what stands before the words of the item
 */
char *
fact_list_number_dup_label (const char *number,
                            guint       level)
{
  return g_strdup_printf ("%*s%s%s", (int) level * 2, "", number, *number != '\0' ? " " : "");
}
