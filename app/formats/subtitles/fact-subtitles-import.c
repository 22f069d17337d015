/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "subtitles/fact-subtitles-import.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "import/fact-encoding.h"
#include "import/fact-text-title.h"
#include "subtitles/fact-cue-joiner.h"
#include "subtitles/fact-cue-reader.h"
#include "subtitles/fact-cue-rolling.h"
#include "subtitles/fact-cue-time.h"
#include "subtitles/fact-cue.h"

/* The first cue comes that early, or it is another kind of file: bytes. */
#define N_SNIFFED 4096

static gboolean
is_named (const FactImportHints *hints)
{
  g_autofree char *name = hints->name != NULL ? g_ascii_strdown (hints->name, -1) : NULL;

  return name != NULL && (g_str_has_suffix (name, ".srt") || g_str_has_suffix (name, ".vtt"));
}

/* The file's beginning as far as it is plain letters: that shows through any encoding that subtitles come in. */
static char *
dup_plain_letters (GBytes *bytes)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  GString *plain = g_string_sized_new (N_SNIFFED);

  for (gsize i = 0; i < MIN (n_bytes, N_SNIFFED); i++)
    {
      if (data[i] > 0)
        g_string_append_c (plain, data[i]);
    }

  return g_string_free (plain, FALSE);
}

/* A number and then times: nothing else begins so. */
static gboolean
begins_with_cue (char    **lines,
                 gboolean  anywhere)
{
  gboolean is_head = TRUE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      gsize n_bytes = strlen (g_strchomp (lines[i]));
      gint64 start;
      gint64 end;

      if ((anywhere || is_head) && fact_cue_time_is_line (lines[i], n_bytes)
          && (anywhere || fact_cue_time_parse_line (lines[i], n_bytes, &start, &end)))
        return TRUE;
      is_head = is_head && strspn (lines[i], "0123456789 ") == n_bytes;
    }

  return FALSE;
}

static gboolean
recognises_subtitles (GBytes                *bytes,
                      const FactImportHints *hints)
{
  g_autofree char *plain = dup_plain_letters (bytes);
  gsize n = strlen (FACT_CUE_SIGNATURE);
  g_auto (GStrv) lines = NULL;

  if (strncmp (plain, FACT_CUE_SIGNATURE, n) == 0 && (plain[n] == '\0' || g_ascii_isspace (plain[n])))
    return TRUE;

  g_strdelimit (plain, "\r", '\n');
  lines = g_strsplit (plain, "\n", -1);

  return begins_with_cue (lines, is_named (hints));
}

static gboolean
is_in_order (GPtrArray *cues)
{
  gint64 latest = 0;

  for (guint i = 0; i < cues->len; i++)
    {
      const FactCue *cue = g_ptr_array_index (cues, i);

      if (cue->start != FACT_CUE_NO_TIME && cue->start < latest)
        return FALSE;
      latest = MAX (latest, cue->start);
    }

  return TRUE;
}

static void
warn_about_times (GPtrArray   *warnings,
                  FactCueList *list)
{
  guint n = list->n_bad_times;

  if (n > 0)
    g_ptr_array_add (warnings,
                     g_strdup_printf (ngettext ("The time of %u caption makes no sense. Its words are there all the same.",
                                                "The times of %u captions make no sense. Their words are there all the same.", n), n));
  if (!is_in_order (list->cues))
    g_ptr_array_add (warnings, g_strdup (_("The captions are not in the order of their times. They stand as in the file.")));
}

static char *
dup_title (FactCueList           *list,
           const FactImportHints *hints)
{
  if (list->title != NULL)
    return fact_text_title_from_line (list->title);

  return hints->name != NULL ? fact_text_title_from_name (hints->name) : NULL;
}

static FactImported *
import_subtitles (GBytes                 *bytes,
                  const FactImportHints  *hints,
                  GError                **error)
{
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (FactCueList) list = NULL;
  g_autofree char *encoding = NULL;
  g_autofree char *utf8 = NULL;
  gboolean is_webvtt;
  FactImported *imported;
  gsize n_bytes;

  utf8 = fact_encoding_decode (bytes, &n_bytes, &encoding, warnings, error);
  if (utf8 == NULL)
    return NULL;

  is_webvtt = g_str_has_prefix (utf8, FACT_CUE_SIGNATURE);
  list = fact_cue_list_read (utf8, n_bytes);
  fact_cue_rolling_drop (list->cues);
  warn_about_times (warnings, list);

  imported = fact_cue_join (list->cues, is_webvtt ? "text/vtt" : "application/x-subrip");
  imported->title = dup_title (list, hints);
  imported->language = g_steal_pointer (&list->language);
  imported->encoding = g_steal_pointer (&encoding);
  g_ptr_array_extend_and_steal (imported->warnings, g_steal_pointer (&warnings));

  return imported;
}

/* Subtitles and transcripts, WebVTT and SubRip. */
const FactImporter fact_subtitles_import = { "subtitles", 1, recognises_subtitles, import_subtitles };
