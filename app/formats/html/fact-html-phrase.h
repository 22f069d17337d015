/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What short lines say that stand in and around articles without being of them. */
typedef enum
{
  FACT_HTML_PHRASE_NONE,
  FACT_HTML_PHRASE_ASIDE,      /* speaks to the reader of something else: "Follow us", "Photo:" */
  FACT_HTML_PHRASE_OTHERS      /* other articles follow: "Related articles" */
} FactHtmlPhrase;

FactHtmlPhrase fact_html_phrase_find        (const char *words,
                                             gsize       n_bytes);
gboolean       fact_html_phrase_is_contact  (const char *words,
                                             gsize       n_bytes);

G_END_DECLS
