/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-phrase.h"

#include <string.h>

/* No phrase has more bytes. */
#define MAX_PHRASE 80

/* The beginnings of such lines in some languages, case folded. */
static const char *const asides[] = {
  "advertis", "click here", "continue reading", "comments", "copyright", "don't miss", "don’t miss", "email the author",
  "email this", "first published", "follow us", "follow me", "get the latest", "have a tip", "got a tip", "image credit",
  "image:", "join our", "join the conversation", "last updated", "like this story", "like this article", "photo:",
  "photo by", "photos:", "photo credit", "posted in", "filed under", "read more", "read also", "also read", "see also",
  "share this", "sign up", "story continues", "subscribe", "tags:", "topics:", "categories:", "category:", "trending",
  "updated:", "published:", "view comments", "show comments", "watch:", "©", "all rights reserved", "leave a comment",
  "you may also", "you might also", "anzeige", "foto:", "bild:", "folgen sie", "jetzt abonnieren", "kommentare",
  "lesen sie auch", "lesen sie mehr", "mehr dazu", "lesen sie hier", "auch interessant", "schlagworte", "schlagwörter",
  "teilen", "weiterlesen", "zum thema:", "das könnte", "kommentar schreiben", "compartir", "comentarios", "etiquetas",
  "leer más", "lee también", "lea también", "lee más", "mirá también", "publicidad", "suscríbete", "síguenos",
  "te puede interesar", "ver también", "abonnez-vous", "lire aussi", "à lire aussi", "lire la suite", "partager",
  "publicité", "suivez-nous", "voir aussi", "assine", "compartilhe", "comentários", "inscreva-se", "leia mais",
  "leia também", "publicidade", "saiba mais", "siga o", "veja também", "condividi", "iscriviti", "leggi anche",
  "leggi tutto", "pubblicità", "seguici", "czytaj też", "czytaj także", "czytaj więcej", "przeczytaj", "reklama",
  "udostępnij", "zobacz też", "zobacz także", "lees ook", "lees verder", "lees meer", "deel dit", "комментарии",
  "подписывайтесь", "поделиться", "подробнее", "реклама", "смотрите также", "читать далее", "читайте также", "続きを読む",
  "シェア", "分享", "相关阅读", "延伸阅读", "关联阅读",
};

static const char *const others[] = {
  "more from", "more great", "more on this", "more stories", "more news", "more in ", "related", "recommended",
  "read next", "next article", "other stories", "latest news", "most read", "most popular", "similar posts",
  "popular posts", "recent posts", "you may also like", "you might also like", "mehr zum thema", "ähnliche beiträge",
  "ähnliche artikel", "weitere artikel", "weitere beiträge", "weitere nachrichten", "weitere meldungen", "meistgelesen",
  "das könnte sie auch", "das könnte dich auch", "artículos relacionados", "noticias relacionadas", "más noticias",
  "te puede interesar", "también te puede", "articles similaires", "sur le même sujet", "articles liés",
  "notícias relacionadas", "matérias relacionadas", "veja mais", "mais lidas", "articoli correlati",
  "potrebbe interessarti", "powiązane", "zobacz również", "похожие", "самые популярные", "関連記事", "相关文章",
};

static gboolean
begins_with_any (const char        *folded,
                 const char *const *phrases,
                 gsize              n_phrases)
{
  for (gsize i = 0; i < n_phrases; i++)
    {
      if (g_str_has_prefix (folded, phrases[i]))
        return TRUE;
    }

  return FALSE;
}

/* Without the signs that lines may begin with, and no more than a phrase takes. */
static char *
fold_beginning (const char *words,
                gsize       n_bytes)
{
  const char *end = words + n_bytes;

  while (words < end && !g_unichar_isalnum (g_utf8_get_char (words)) && g_utf8_get_char (words) != 0xA9)
    words = g_utf8_next_char (words);

  if (end - words > MAX_PHRASE)
    end = g_utf8_find_prev_char (words, words + MAX_PHRASE);

  return g_utf8_strdown (words, end - words);
}

/**
 * fact_html_phrase_find:
 * @words: a line of a page, not ended by NUL
 * @n_bytes: how many bytes it has
 *
 * Recognises the beginnings of lines that pages put in and around articles, in the languages it knows.
 *
 * Returns: what the line says
 */
FactHtmlPhrase
fact_html_phrase_find (const char *words,
                       gsize       n_bytes)
{
  g_autofree char *folded = fold_beginning (words, n_bytes);

  if (begins_with_any (folded, others, G_N_ELEMENTS (others)))
    return FACT_HTML_PHRASE_OTHERS;

  return begins_with_any (folded, asides, G_N_ELEMENTS (asides)) ? FACT_HTML_PHRASE_ASIDE : FACT_HTML_PHRASE_NONE;
}

/**
 * fact_html_phrase_is_contact:
 * @words: a paragraph of a page, not ended by NUL
 * @n_bytes: how many bytes it has
 *
 * Returns: whether it gives an address of mail or of a network ("@" and a letter behind it)
 */
gboolean
fact_html_phrase_is_contact (const char *words,
                             gsize       n_bytes)
{
  const char *at = memchr (words, '@', n_bytes);

  return at != NULL && at + 1 < words + n_bytes && g_ascii_isalpha (at[1]);
}
