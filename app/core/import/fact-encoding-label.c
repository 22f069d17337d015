/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-encoding-label.h"

/*
 * What documents call encodings, where that is not what they mean: nearly as in the WHATWG Encoding Standard, 4.2. The
 * older sets are read as the larger ones that came to be written under their names. A document whose declaration could be
 * read byte by byte is not UTF-16, whatever it declares.
 */
static const struct
{
  const char *label;
  const char *name;            /* IANA */
  const char *converter;       /* as iconv calls it; NULL for UTF-8 */
} labels[] = {
  { "utf-8",             "UTF-8",        NULL },
  { "utf8",              "UTF-8",        NULL },
  { "unicode-1-1-utf-8", "UTF-8",        NULL },
  { "utf-16",            "UTF-8",        NULL },
  { "utf-16le",          "UTF-8",        NULL },
  { "utf-16be",          "UTF-8",        NULL },
  { "iso-8859-1",        "windows-1252", "WINDOWS-1252" },
  { "iso8859-1",         "windows-1252", "WINDOWS-1252" },
  { "iso_8859-1",        "windows-1252", "WINDOWS-1252" },
  { "latin1",            "windows-1252", "WINDOWS-1252" },
  { "l1",                "windows-1252", "WINDOWS-1252" },
  { "ascii",             "windows-1252", "WINDOWS-1252" },
  { "us-ascii",          "windows-1252", "WINDOWS-1252" },
  { "cp1252",            "windows-1252", "WINDOWS-1252" },
  { "x-user-defined",    "windows-1252", "WINDOWS-1252" },
  { "iso-8859-9",        "windows-1254", "WINDOWS-1254" },
  { "latin5",            "windows-1254", "WINDOWS-1254" },
  { "iso-8859-11",       "windows-874",  "CP874" },
  { "tis-620",           "windows-874",  "CP874" },
  { "windows-874",       "windows-874",  "CP874" },
  { "gb2312",            "GB18030",      "GB18030" },
  { "gbk",               "GB18030",      "GB18030" },
  { "gb_2312-80",        "GB18030",      "GB18030" },
  { "x-gbk",             "GB18030",      "GB18030" },
  { "big5",              "Big5-HKSCS",   "BIG5-HKSCS" },
  { "shift_jis",         "Shift_JIS",    "CP932" },
  { "shift-jis",         "Shift_JIS",    "CP932" },
  { "sjis",              "Shift_JIS",    "CP932" },
  { "x-sjis",            "Shift_JIS",    "CP932" },
  { "windows-31j",       "Shift_JIS",    "CP932" },
  { "euc-kr",            "EUC-KR",       "UHC" },
  { "ks_c_5601-1987",    "EUC-KR",       "UHC" },
  { "x-mac-cyrillic",    "x-mac-cyrillic", "MAC-CYRILLIC" },
};

/* Says nothing in a document that stays what it is: a way past filters, no encoding of texts. */
static gboolean
is_unsafe (const char *label)
{
  return g_ascii_strncasecmp (label, "utf-7", 5) == 0 || g_ascii_strncasecmp (label, "utf-32", 6) == 0
         || g_ascii_strncasecmp (label, "ucs", 3) == 0 || g_ascii_strncasecmp (label, "unicode", 7) == 0;
}

/**
 * fact_encoding_label_find:
 * @label: what a document calls its encoding, ASCII
 * @name: (out) (transfer full): the encoding's IANA name
 * @converter: (out) (transfer full) (nullable): its name for iconv; %NULL for UTF-8
 *
 * Returns: %FALSE, with nothing set, when there is no such encoding or this system cannot read it
 */
gboolean
fact_encoding_label_find (const char  *label,
                          char       **name,
                          char       **converter)
{
  GIConv iconv;

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      if (g_ascii_strcasecmp (label, labels[i].label) == 0)
        {
          *name = g_strdup (labels[i].name);
          *converter = g_strdup (labels[i].converter);
          return TRUE;
        }
    }

  if (is_unsafe (label))
    return FALSE;
  iconv = g_iconv_open ("UTF-8", label);
  if (iconv == (GIConv) -1)
    return FALSE;
  g_iconv_close (iconv);

  *name = g_str_has_prefix (label, "WINDOWS-") ? g_ascii_strdown (label, -1) : g_strdup (label);
  *converter = g_ascii_strup (label, -1);

  return TRUE;
}
