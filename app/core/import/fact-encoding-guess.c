/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-encoding-guess.h"

#include <string.h>

#ifdef HAVE_UCHARDET
#include <uchardet.h>

/* More than this changes no guess, and takes time. */
#define MAX_SAMPLE (1024 * 1024)

/* Words before the first odd letter help to recognise the language. */
#define N_LEAD 256

/*
 * What the detector calls an encoding, where iconv or IANA call it otherwise. ISO-8859-1 is read as its superset, as the
 * WHATWG Encoding Standard has it: the C1 controls that are the difference stand in no article.
 */
static const struct
{
  const char *detected;
  const char *converter;
  const char *name;
} other_names[] = {
  { "ISO-8859-1",   "WINDOWS-1252", "windows-1252" },
  { "ASCII",        "WINDOWS-1252", "windows-1252" },
  { "UTF-8",        "WINDOWS-1252", "windows-1252" },    /* it has just been seen not to be */
  { "SHIFT_JIS",    "CP932",        "Shift_JIS" },
  { "BIG5",         "BIG5-HKSCS",   "Big5-HKSCS" },
  { "GB2312",       "GB18030",      "GB18030" },
  { "UHC",          "UHC",          "EUC-KR" },
  { "MAC-CYRILLIC", "MAC-CYRILLIC", "x-mac-cyrillic" },
};

static char *
detect (const char *data,
        gsize       n_bytes)
{
  uchardet_t detector = uchardet_new ();
  const char *odd = data;
  char *result = NULL;

  while (odd < data + n_bytes && (guchar) *odd < 0x80 && *odd != 0x1B)
    odd++;
  n_bytes -= odd - data > N_LEAD ? (gsize) (odd - data - N_LEAD) : 0;
  data += odd - data > N_LEAD ? odd - data - N_LEAD : 0;

  if (uchardet_handle_data (detector, data, MIN (n_bytes, MAX_SAMPLE)) == 0)
    {
      uchardet_data_end (detector);
      result = g_strdup (uchardet_get_charset (detector));
    }
  uchardet_delete (detector);

  return result;
}
#endif

/**
 * fact_encoding_guess:
 * @data: bytes without NUL that are not UTF-8
 * @n_bytes: how many bytes there are
 * @name: (out) (transfer full): the encoding's IANA name
 * @converter: (out) (transfer full): the encoding's name for iconv
 *
 * Recognises an old encoding by how often which bytes follow each other (Mozilla's detector, in the form of uchardet).
 *
 * Returns: %FALSE, with nothing set, when the bytes look like nothing known or Factdesk was built without the detector
 */
gboolean
fact_encoding_guess (const char  *data,
                     gsize        n_bytes,
                     char       **name,
                     char       **converter)
{
#ifdef HAVE_UCHARDET
  g_autofree char *detected = detect (data, n_bytes);

  if (detected == NULL || *detected == '\0')
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (other_names); i++)
    {
      if (g_ascii_strcasecmp (detected, other_names[i].detected) == 0)
        {
          *name = g_strdup (other_names[i].name);
          *converter = g_strdup (other_names[i].converter);
          return TRUE;
        }
    }

  /* IANA writes windows-1250 in small letters, and ISO-8859-2, KOI8-R in capitals as the detector does. */
  *name = g_str_has_prefix (detected, "WINDOWS-") ? g_ascii_strdown (detected, -1) : g_strdup (detected);
  *converter = g_steal_pointer (&detected);

  return TRUE;
#else
  return FALSE;
#endif
}

/**
 * fact_encoding_has_escapes:
 * @data: bytes without NUL
 * @n_bytes: how many bytes there are
 *
 * Tells whether there are ISO 2022 escape sequences that switch to a set of double-byte characters (ESC $), so that the
 * bytes are no UTF-8 though they look like ASCII.
 *
 * Returns: whether there are
 */
gboolean
fact_encoding_has_escapes (const char *data,
                           gsize       n_bytes)
{
  return memmem (data, n_bytes, "\x1B$", 2) != NULL;
}
