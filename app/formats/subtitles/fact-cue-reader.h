/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define FACT_CUE_SIGNATURE "WEBVTT"

/**
 * FactCueList:
 * @cues: (element-type FactCue): as they stand in the file
 * @title: (nullable): what the file's first line says behind its signature
 * @language: (nullable): what its head says of its language
 * @n_bad_times: how many cues have times that make no sense
 *
 * What a file of subtitles holds.
 */
typedef struct
{
  GPtrArray *cues;
  char      *title;
  char      *language;
  guint      n_bad_times;
} FactCueList;

FactCueList *fact_cue_list_read (const char  *utf8,
                                 gsize        n_bytes);
void         fact_cue_list_free (FactCueList *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactCueList, fact_cue_list_free)

G_END_DECLS
