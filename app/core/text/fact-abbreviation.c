/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-abbreviation.h"

#include <string.h>

typedef struct
{
  char         word[FACT_WORD_MAX_BYTES];
  FactWordKind kind;
} FactWord;

/*
 * English abbreviations as newspapers print them, with the full stops inside and without the last one. Both tables are sorted by
 * bytes. Another language adds its own rows: what is an abbreviation in one is hardly ever a sentence's last word in another.
 */
static const FactWord abbreviations[] = {
  { "A.M", FACT_WORD_HOUR }, { "AM", FACT_WORD_HOUR }, { "Acad", FACT_WORD_BEFORE_ANYTHING },
  { "Adm", FACT_WORD_BEFORE_ANYTHING }, { "Ala", FACT_WORD_BEFORE_TITLE }, { "Ald", FACT_WORD_BEFORE_ANYTHING },
  { "Amb", FACT_WORD_BEFORE_ANYTHING }, { "Apr", FACT_WORD_BEFORE_NUMBER }, { "Ariz", FACT_WORD_BEFORE_TITLE },
  { "Ark", FACT_WORD_BEFORE_TITLE }, { "Art", FACT_WORD_BEFORE_NUMBER }, { "Assn", FACT_WORD_BEFORE_ANYTHING },
  { "Assoc", FACT_WORD_BEFORE_ANYTHING }, { "Asst", FACT_WORD_BEFORE_ANYTHING }, { "Atty", FACT_WORD_BEFORE_ANYTHING },
  { "Aug", FACT_WORD_BEFORE_NUMBER }, { "Ave", FACT_WORD_BEFORE_TITLE }, { "B.A", FACT_WORD_BEFORE_NAME },
  { "Blvd", FACT_WORD_BEFORE_TITLE }, { "Brig", FACT_WORD_BEFORE_ANYTHING }, { "Bros", FACT_WORD_BEFORE_NAME },
  { "Calif", FACT_WORD_BEFORE_TITLE }, { "Capt", FACT_WORD_BEFORE_ANYTHING }, { "Ch", FACT_WORD_BEFORE_NUMBER },
  { "Chas", FACT_WORD_BEFORE_NAME }, { "Cllr", FACT_WORD_BEFORE_ANYTHING }, { "Cmdr", FACT_WORD_BEFORE_ANYTHING },
  { "Co", FACT_WORD_BEFORE_NAME }, { "Col", FACT_WORD_BEFORE_ANYTHING }, { "Colo", FACT_WORD_BEFORE_TITLE },
  { "Conn", FACT_WORD_BEFORE_TITLE }, { "Corp", FACT_WORD_BEFORE_NAME }, { "Cos", FACT_WORD_BEFORE_NAME },
  { "Cpl", FACT_WORD_BEFORE_ANYTHING }, { "D.C", FACT_WORD_BEFORE_TITLE }, { "Dec", FACT_WORD_BEFORE_NUMBER },
  { "Del", FACT_WORD_BEFORE_TITLE }, { "Dept", FACT_WORD_BEFORE_NAME }, { "Det", FACT_WORD_BEFORE_ANYTHING },
  { "Dir", FACT_WORD_BEFORE_ANYTHING }, { "Dr", FACT_WORD_BEFORE_ANYTHING }, { "Drs", FACT_WORD_BEFORE_ANYTHING },
  { "Eq", FACT_WORD_BEFORE_NUMBER }, { "Esq", FACT_WORD_BEFORE_NAME }, { "Ext", FACT_WORD_BEFORE_NUMBER },
  { "Feb", FACT_WORD_BEFORE_NUMBER }, { "Fig", FACT_WORD_BEFORE_NUMBER }, { "Figs", FACT_WORD_BEFORE_NUMBER },
  { "Fla", FACT_WORD_BEFORE_TITLE }, { "Fr", FACT_WORD_BEFORE_ANYTHING }, { "Ft", FACT_WORD_BEFORE_NAME },
  { "Ga", FACT_WORD_BEFORE_TITLE }, { "Gen", FACT_WORD_BEFORE_ANYTHING }, { "Geo", FACT_WORD_BEFORE_NAME },
  { "Gov", FACT_WORD_BEFORE_ANYTHING }, { "Govs", FACT_WORD_BEFORE_ANYTHING }, { "Herr", FACT_WORD_BEFORE_ANYTHING },
  { "Hon", FACT_WORD_BEFORE_ANYTHING }, { "Hosp", FACT_WORD_BEFORE_ANYTHING }, { "Hwy", FACT_WORD_BEFORE_TITLE },
  { "Ill", FACT_WORD_BEFORE_TITLE }, { "Inc", FACT_WORD_BEFORE_NAME }, { "Ind", FACT_WORD_BEFORE_TITLE },
  { "Insp", FACT_WORD_BEFORE_ANYTHING }, { "Insts", FACT_WORD_BEFORE_ANYTHING }, { "J.D", FACT_WORD_BEFORE_NAME },
  { "Jan", FACT_WORD_BEFORE_NUMBER }, { "Jos", FACT_WORD_BEFORE_NAME }, { "Jr", FACT_WORD_BEFORE_NAME },
  { "Jul", FACT_WORD_BEFORE_NUMBER }, { "Jun", FACT_WORD_BEFORE_NUMBER }, { "Kan", FACT_WORD_BEFORE_TITLE },
  { "Ky", FACT_WORD_BEFORE_TITLE }, { "LLC", FACT_WORD_BEFORE_NAME }, { "La", FACT_WORD_BEFORE_TITLE },
  { "Lt", FACT_WORD_BEFORE_ANYTHING }, { "Ltd", FACT_WORD_BEFORE_NAME }, { "M.A", FACT_WORD_BEFORE_NAME },
  { "M.D", FACT_WORD_BEFORE_NAME }, { "Maj", FACT_WORD_BEFORE_ANYTHING }, { "Mar", FACT_WORD_BEFORE_NUMBER },
  { "Mass", FACT_WORD_BEFORE_TITLE }, { "Md", FACT_WORD_BEFORE_TITLE }, { "Messrs", FACT_WORD_BEFORE_ANYTHING },
  { "Mgr", FACT_WORD_BEFORE_ANYTHING }, { "Mich", FACT_WORD_BEFORE_TITLE }, { "Minn", FACT_WORD_BEFORE_TITLE },
  { "Miss", FACT_WORD_BEFORE_TITLE }, { "Mlle", FACT_WORD_BEFORE_ANYTHING }, { "Mme", FACT_WORD_BEFORE_ANYTHING },
  { "Mo", FACT_WORD_BEFORE_TITLE }, { "Mont", FACT_WORD_BEFORE_TITLE }, { "Mr", FACT_WORD_BEFORE_ANYTHING },
  { "Mrs", FACT_WORD_BEFORE_ANYTHING }, { "Ms", FACT_WORD_BEFORE_ANYTHING }, { "Msgr", FACT_WORD_BEFORE_ANYTHING },
  { "Mt", FACT_WORD_BEFORE_NAME }, { "Mx", FACT_WORD_BEFORE_ANYTHING }, { "N.C", FACT_WORD_BEFORE_TITLE },
  { "N.D", FACT_WORD_BEFORE_TITLE }, { "N.H", FACT_WORD_BEFORE_TITLE }, { "N.J", FACT_WORD_BEFORE_TITLE },
  { "N.M", FACT_WORD_BEFORE_TITLE }, { "N.Y", FACT_WORD_BEFORE_TITLE }, { "Neb", FACT_WORD_BEFORE_TITLE },
  { "Nev", FACT_WORD_BEFORE_TITLE }, { "No", FACT_WORD_BEFORE_NUMBER }, { "Nos", FACT_WORD_BEFORE_NUMBER },
  { "Nov", FACT_WORD_BEFORE_NUMBER }, { "Nr", FACT_WORD_BEFORE_NUMBER }, { "N°", FACT_WORD_BEFORE_NUMBER },
  { "Oct", FACT_WORD_BEFORE_NUMBER }, { "Okla", FACT_WORD_BEFORE_TITLE }, { "Ont", FACT_WORD_BEFORE_TITLE },
  { "Ore", FACT_WORD_BEFORE_TITLE }, { "P.M", FACT_WORD_HOUR }, { "PM", FACT_WORD_HOUR }, { "Pa", FACT_WORD_BEFORE_TITLE },
  { "Penn", FACT_WORD_BEFORE_TITLE }, { "Pfc", FACT_WORD_BEFORE_ANYTHING }, { "Ph.D", FACT_WORD_BEFORE_NAME },
  { "Pres", FACT_WORD_BEFORE_ANYTHING }, { "Prof", FACT_WORD_BEFORE_ANYTHING }, { "Prop", FACT_WORD_BEFORE_NAME },
  { "Pvt", FACT_WORD_BEFORE_ANYTHING }, { "Que", FACT_WORD_BEFORE_TITLE }, { "R.I", FACT_WORD_BEFORE_TITLE },
  { "Rd", FACT_WORD_BEFORE_TITLE }, { "Rep", FACT_WORD_BEFORE_ANYTHING }, { "Reps", FACT_WORD_BEFORE_ANYTHING },
  { "Res", FACT_WORD_BEFORE_NUMBER }, { "Rev", FACT_WORD_BEFORE_ANYTHING }, { "Rt", FACT_WORD_BEFORE_NUMBER },
  { "S.C", FACT_WORD_BEFORE_TITLE }, { "S.D", FACT_WORD_BEFORE_TITLE }, { "Sec", FACT_WORD_BEFORE_ANYTHING },
  { "Sect", FACT_WORD_BEFORE_NUMBER }, { "Sen", FACT_WORD_BEFORE_ANYTHING }, { "Sens", FACT_WORD_BEFORE_ANYTHING },
  { "Sep", FACT_WORD_BEFORE_NUMBER }, { "Sept", FACT_WORD_BEFORE_NUMBER }, { "Sgt", FACT_WORD_BEFORE_ANYTHING },
  { "Sr", FACT_WORD_BEFORE_NAME }, { "Sra", FACT_WORD_BEFORE_ANYTHING }, { "Srta", FACT_WORD_BEFORE_ANYTHING },
  { "St", FACT_WORD_BEFORE_NAME }, { "Ste", FACT_WORD_BEFORE_NAME }, { "Sts", FACT_WORD_BEFORE_NAME },
  { "Supt", FACT_WORD_BEFORE_ANYTHING }, { "Supt-Gen", FACT_WORD_BEFORE_ANYTHING }, { "Tel", FACT_WORD_BEFORE_NUMBER },
  { "Tenn", FACT_WORD_BEFORE_TITLE }, { "Tex", FACT_WORD_BEFORE_TITLE }, { "Thos", FACT_WORD_BEFORE_NAME },
  { "Treas", FACT_WORD_BEFORE_ANYTHING }, { "Univ", FACT_WORD_BEFORE_NAME }, { "Va", FACT_WORD_BEFORE_TITLE },
  { "Vice-Adm", FACT_WORD_BEFORE_ANYTHING }, { "Vol", FACT_WORD_BEFORE_NUMBER }, { "Vols", FACT_WORD_BEFORE_NUMBER },
  { "Vt", FACT_WORD_BEFORE_TITLE }, { "W.Va", FACT_WORD_BEFORE_TITLE }, { "Wash", FACT_WORD_BEFORE_TITLE },
  { "Wis", FACT_WORD_BEFORE_TITLE }, { "Wm", FACT_WORD_BEFORE_NAME }, { "Wyo", FACT_WORD_BEFORE_TITLE },
  { "a.k.a", FACT_WORD_BEFORE_ANYTHING }, { "a.m", FACT_WORD_HOUR }, { "al", FACT_WORD_BEFORE_NUMBER },
  { "am", FACT_WORD_HOUR }, { "approx", FACT_WORD_BEFORE_ANYTHING }, { "art", FACT_WORD_BEFORE_NUMBER },
  { "c", FACT_WORD_BEFORE_NUMBER }, { "ca", FACT_WORD_BEFORE_ANYTHING }, { "cf", FACT_WORD_BEFORE_ANYTHING },
  { "ch", FACT_WORD_BEFORE_NUMBER }, { "e.g", FACT_WORD_BEFORE_ANYTHING }, { "eq", FACT_WORD_BEFORE_NUMBER },
  { "est", FACT_WORD_BEFORE_NAME }, { "etc", FACT_WORD_BEFORE_TITLE }, { "ext", FACT_WORD_BEFORE_NUMBER },
  { "fig", FACT_WORD_BEFORE_NUMBER }, { "figs", FACT_WORD_BEFORE_NUMBER }, { "i.e", FACT_WORD_BEFORE_ANYTHING },
  { "no", FACT_WORD_BEFORE_NUMBER }, { "nos", FACT_WORD_BEFORE_NUMBER }, { "nr", FACT_WORD_BEFORE_NUMBER },
  { "p", FACT_WORD_BEFORE_NUMBER }, { "p.m", FACT_WORD_HOUR }, { "para", FACT_WORD_BEFORE_NUMBER },
  { "paras", FACT_WORD_BEFORE_NUMBER }, { "pm", FACT_WORD_HOUR }, { "pp", FACT_WORD_BEFORE_NUMBER },
  { "sec", FACT_WORD_BEFORE_NUMBER }, { "sect", FACT_WORD_BEFORE_NUMBER }, { "tel", FACT_WORD_BEFORE_NUMBER },
  { "v", FACT_WORD_BEFORE_ANYTHING }, { "viz", FACT_WORD_BEFORE_ANYTHING }, { "vol", FACT_WORD_BEFORE_NUMBER },
  { "vols", FACT_WORD_BEFORE_NUMBER }, { "vs", FACT_WORD_BEFORE_ANYTHING }, { "§", FACT_WORD_BEFORE_NUMBER },
};

static const FactWord next_words[] = {
  { "A", FACT_WORD_STARTER }, { "AEST", FACT_WORD_AFTER_HOUR }, { "AKST", FACT_WORD_AFTER_HOUR },
  { "According", FACT_WORD_STARTER }, { "Across", FACT_WORD_STARTER }, { "After", FACT_WORD_STARTER },
  { "All", FACT_WORD_STARTER }, { "Also", FACT_WORD_STARTER }, { "Although", FACT_WORD_STARTER },
  { "Among", FACT_WORD_STARTER }, { "An", FACT_WORD_STARTER }, { "And", FACT_WORD_STARTER }, { "Another", FACT_WORD_STARTER },
  { "Any", FACT_WORD_STARTER }, { "April", FACT_WORD_AFTER_HOUR }, { "Are", FACT_WORD_STARTER }, { "As", FACT_WORD_STARTER },
  { "At", FACT_WORD_STARTER }, { "August", FACT_WORD_AFTER_HOUR }, { "BST", FACT_WORD_AFTER_HOUR },
  { "Because", FACT_WORD_STARTER }, { "Before", FACT_WORD_STARTER }, { "Between", FACT_WORD_STARTER },
  { "Both", FACT_WORD_STARTER }, { "But", FACT_WORD_STARTER }, { "By", FACT_WORD_STARTER }, { "CDT", FACT_WORD_AFTER_HOUR },
  { "CEST", FACT_WORD_AFTER_HOUR }, { "CET", FACT_WORD_AFTER_HOUR }, { "CST", FACT_WORD_AFTER_HOUR },
  { "CT", FACT_WORD_AFTER_HOUR }, { "Can", FACT_WORD_STARTER }, { "Central", FACT_WORD_AFTER_HOUR },
  { "Could", FACT_WORD_STARTER }, { "December", FACT_WORD_AFTER_HOUR }, { "Despite", FACT_WORD_STARTER },
  { "Did", FACT_WORD_STARTER }, { "Do", FACT_WORD_STARTER }, { "Does", FACT_WORD_STARTER }, { "During", FACT_WORD_STARTER },
  { "EDT", FACT_WORD_AFTER_HOUR }, { "EET", FACT_WORD_AFTER_HOUR }, { "EST", FACT_WORD_AFTER_HOUR },
  { "ET", FACT_WORD_AFTER_HOUR }, { "Each", FACT_WORD_STARTER }, { "Earlier", FACT_WORD_STARTER },
  { "Eastern", FACT_WORD_AFTER_HOUR }, { "Even", FACT_WORD_STARTER }, { "Every", FACT_WORD_STARTER },
  { "Everybody", FACT_WORD_STARTER }, { "Everyone", FACT_WORD_STARTER }, { "February", FACT_WORD_AFTER_HOUR },
  { "Few", FACT_WORD_STARTER }, { "For", FACT_WORD_STARTER }, { "Friday", FACT_WORD_AFTER_HOUR },
  { "From", FACT_WORD_STARTER }, { "Furthermore", FACT_WORD_STARTER }, { "GMT", FACT_WORD_AFTER_HOUR },
  { "Greenwich", FACT_WORD_AFTER_HOUR }, { "HKT", FACT_WORD_AFTER_HOUR }, { "HST", FACT_WORD_AFTER_HOUR },
  { "Had", FACT_WORD_STARTER }, { "Has", FACT_WORD_STARTER }, { "Have", FACT_WORD_STARTER }, { "He", FACT_WORD_STARTER },
  { "Her", FACT_WORD_STARTER }, { "Here", FACT_WORD_STARTER }, { "Hers", FACT_WORD_STARTER }, { "His", FACT_WORD_STARTER },
  { "How", FACT_WORD_STARTER }, { "However", FACT_WORD_STARTER }, { "I", FACT_WORD_STARTER }, { "IST", FACT_WORD_AFTER_HOUR },
  { "If", FACT_WORD_STARTER }, { "In", FACT_WORD_STARTER }, { "Indeed", FACT_WORD_STARTER }, { "Instead", FACT_WORD_STARTER },
  { "Into", FACT_WORD_STARTER }, { "Is", FACT_WORD_STARTER }, { "It", FACT_WORD_STARTER }, { "Its", FACT_WORD_STARTER },
  { "JST", FACT_WORD_AFTER_HOUR }, { "January", FACT_WORD_AFTER_HOUR }, { "July", FACT_WORD_AFTER_HOUR },
  { "June", FACT_WORD_AFTER_HOUR }, { "Just", FACT_WORD_STARTER }, { "Later", FACT_WORD_STARTER },
  { "Let", FACT_WORD_STARTER }, { "MDT", FACT_WORD_AFTER_HOUR }, { "MST", FACT_WORD_AFTER_HOUR },
  { "MT", FACT_WORD_AFTER_HOUR }, { "Many", FACT_WORD_STARTER }, { "March", FACT_WORD_AFTER_HOUR },
  { "May", FACT_WORD_AFTER_HOUR }, { "Maybe", FACT_WORD_STARTER }, { "Meanwhile", FACT_WORD_STARTER },
  { "Might", FACT_WORD_STARTER }, { "Monday", FACT_WORD_AFTER_HOUR }, { "Moreover", FACT_WORD_STARTER },
  { "Most", FACT_WORD_STARTER }, { "Mountain", FACT_WORD_AFTER_HOUR }, { "Must", FACT_WORD_STARTER },
  { "My", FACT_WORD_STARTER }, { "No", FACT_WORD_STARTER }, { "Nobody", FACT_WORD_STARTER }, { "Nor", FACT_WORD_STARTER },
  { "Not", FACT_WORD_STARTER }, { "Nothing", FACT_WORD_STARTER }, { "November", FACT_WORD_AFTER_HOUR },
  { "Now", FACT_WORD_STARTER }, { "October", FACT_WORD_AFTER_HOUR }, { "Of", FACT_WORD_STARTER }, { "On", FACT_WORD_STARTER },
  { "Once", FACT_WORD_STARTER }, { "One", FACT_WORD_STARTER }, { "Only", FACT_WORD_STARTER }, { "Onto", FACT_WORD_STARTER },
  { "Or", FACT_WORD_STARTER }, { "Other", FACT_WORD_STARTER }, { "Others", FACT_WORD_STARTER }, { "Our", FACT_WORD_STARTER },
  { "Over", FACT_WORD_STARTER }, { "PDT", FACT_WORD_AFTER_HOUR }, { "PST", FACT_WORD_AFTER_HOUR },
  { "PT", FACT_WORD_AFTER_HOUR }, { "Pacific", FACT_WORD_AFTER_HOUR }, { "Perhaps", FACT_WORD_STARTER },
  { "Please", FACT_WORD_STARTER }, { "Saturday", FACT_WORD_AFTER_HOUR }, { "September", FACT_WORD_AFTER_HOUR },
  { "Several", FACT_WORD_STARTER }, { "She", FACT_WORD_STARTER }, { "Should", FACT_WORD_STARTER },
  { "Since", FACT_WORD_STARTER }, { "So", FACT_WORD_STARTER }, { "Some", FACT_WORD_STARTER },
  { "Somebody", FACT_WORD_STARTER }, { "Still", FACT_WORD_STARTER }, { "Such", FACT_WORD_STARTER },
  { "Sunday", FACT_WORD_AFTER_HOUR }, { "That", FACT_WORD_STARTER }, { "The", FACT_WORD_STARTER },
  { "Their", FACT_WORD_STARTER }, { "Then", FACT_WORD_STARTER }, { "There", FACT_WORD_STARTER },
  { "These", FACT_WORD_STARTER }, { "They", FACT_WORD_STARTER }, { "This", FACT_WORD_STARTER },
  { "Those", FACT_WORD_STARTER }, { "Though", FACT_WORD_STARTER }, { "Three", FACT_WORD_STARTER },
  { "Thursday", FACT_WORD_AFTER_HOUR }, { "Thus", FACT_WORD_STARTER }, { "To", FACT_WORD_STARTER },
  { "Today", FACT_WORD_STARTER }, { "Tomorrow", FACT_WORD_STARTER }, { "Tuesday", FACT_WORD_AFTER_HOUR },
  { "Two", FACT_WORD_STARTER }, { "UTC", FACT_WORD_AFTER_HOUR }, { "Under", FACT_WORD_STARTER },
  { "Until", FACT_WORD_STARTER }, { "Upon", FACT_WORD_STARTER }, { "Was", FACT_WORD_STARTER }, { "We", FACT_WORD_STARTER },
  { "Wednesday", FACT_WORD_AFTER_HOUR }, { "Were", FACT_WORD_STARTER }, { "What", FACT_WORD_STARTER },
  { "When", FACT_WORD_STARTER }, { "Where", FACT_WORD_STARTER }, { "Which", FACT_WORD_STARTER },
  { "While", FACT_WORD_STARTER }, { "Who", FACT_WORD_STARTER }, { "Whose", FACT_WORD_STARTER }, { "Why", FACT_WORD_STARTER },
  { "Will", FACT_WORD_STARTER }, { "With", FACT_WORD_STARTER }, { "Within", FACT_WORD_STARTER },
  { "Without", FACT_WORD_STARTER }, { "Would", FACT_WORD_STARTER }, { "Yes", FACT_WORD_STARTER },
  { "Yesterday", FACT_WORD_STARTER }, { "Yet", FACT_WORD_STARTER }, { "You", FACT_WORD_STARTER },
  { "Your", FACT_WORD_STARTER },
};

static FactWordKind
look_up (const FactWord *words,
         guint           n_words,
         const char     *word,
         gsize           n_bytes)
{
  guint low = 0;
  guint high = n_words;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      int order = strncmp (words[middle].word, word, n_bytes);

      if (order == 0 && words[middle].word[n_bytes] == '\0')
        return words[middle].kind;
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return FACT_WORD_OTHER;
}

/* Letters with full stops between: U.S, P.L.O. */
static gboolean
is_acronym (const char *word,
            gsize       n_bytes)
{
  if (n_bytes < 3 || n_bytes % 2 == 0)
    return FALSE;

  for (gsize i = 0; i < n_bytes; i++)
    {
      if (i % 2 == 0 ? !g_ascii_isalpha (word[i]) : word[i] != '.')
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_in_capitals (const char *word,
                gsize       n_bytes)
{
  for (gsize i = 0; i < n_bytes; i++)
    {
      if (!g_ascii_isupper (word[i]))
        return FALSE;
    }

  return n_bytes > 1;
}

/* Headlines and transcripts: GEN. ELIZABETH B. PRELOGAR. */
static FactWordKind
look_up_capitals (const char *word,
                  gsize       n_bytes)
{
  char lower[FACT_WORD_MAX_BYTES];

  lower[0] = word[0];
  for (gsize i = 1; i < n_bytes; i++)
    lower[i] = g_ascii_tolower (word[i]);

  return look_up (abbreviations, G_N_ELEMENTS (abbreviations), lower, n_bytes);
}

/**
 * fact_abbreviation_classify:
 * @word: (array length=n_bytes): the word before a full stop
 * @n_bytes: its length in bytes
 *
 * Returns: what the word says about the full stop; %FACT_WORD_OTHER for a word like any other
 */
FactWordKind
fact_abbreviation_classify (const char *word,
                            gsize       n_bytes)
{
  FactWordKind kind;

  if (n_bytes == 0 || n_bytes >= FACT_WORD_MAX_BYTES)
    return FACT_WORD_OTHER;

  kind = look_up (abbreviations, G_N_ELEMENTS (abbreviations), word, n_bytes);
  if (kind == FACT_WORD_OTHER && is_acronym (word, n_bytes))
    return FACT_WORD_BEFORE_NAME;
  if (kind == FACT_WORD_OTHER && is_in_capitals (word, n_bytes))
    return look_up_capitals (word, n_bytes);

  return kind;
}

/**
 * fact_next_word_classify:
 * @word: (array length=n_bytes): the word behind a full stop
 * @n_bytes: its length in bytes
 *
 * Returns: %FACT_WORD_AFTER_HOUR, %FACT_WORD_STARTER or %FACT_WORD_OTHER
 */
FactWordKind
fact_next_word_classify (const char *word,
                         gsize       n_bytes)
{
  if (n_bytes == 0 || n_bytes >= FACT_WORD_MAX_BYTES)
    return FACT_WORD_OTHER;

  return look_up (next_words, G_N_ELEMENTS (next_words), word, n_bytes);
}
