/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-names.h"

#include <stdlib.h>
#include <string.h>

typedef struct
{
  const char  *word;
  FactHtmlPart part;
} Name;

#define FOREIGN(word) { word, FACT_HTML_PART_FOREIGN }
#define DOUBTFUL(word) { word, FACT_HTML_PART_DOUBTFUL }
#define NEVER(word) { word, FACT_HTML_PART_NEVER }

/* Whole words of class names and ids, in order. */
static const Name names[] = {
  DOUBTFUL ("about"), FOREIGN ("ad"), FOREIGN ("ads"), FOREIGN ("adsense"), FOREIGN ("adslot"), FOREIGN ("adunit"),
  FOREIGN ("advert"), FOREIGN ("advertisement"), FOREIGN ("advertising"), FOREIGN ("advertorial"), FOREIGN ("aehnliche"),
  FOREIGN ("alsoread"), FOREIGN ("anzeige"), FOREIGN ("anzeigen"), DOUBTFUL ("aside"), DOUBTFUL ("author"),
  DOUBTFUL ("authors"), DOUBTFUL ("avatar"), DOUBTFUL ("banner"), FOREIGN ("billboard"), DOUBTFUL ("bio"),
  FOREIGN ("breadcrumb"), FOREIGN ("breadcrumbs"), DOUBTFUL ("byline"), DOUBTFUL ("callout"), DOUBTFUL ("caption"),
  NEVER ("colophon"), NEVER ("comentarios"), NEVER ("comment"), NEVER ("commentaires"), NEVER ("commentbox"),
  NEVER ("commentform"), NEVER ("commentlinks"), NEVER ("commentlist"), NEVER ("comments"), NEVER ("commentsection"),
  NEVER ("commentthread"), FOREIGN ("compartir"), FOREIGN ("condividi"), NEVER ("consent"), FOREIGN ("contentinfo"),
  NEVER ("cookie"), NEVER ("cookies"), DOUBTFUL ("copyright"), FOREIGN ("correlati"), DOUBTFUL ("credit"),
  DOUBTFUL ("credits"), FOREIGN ("crumbs"), DOUBTFUL ("date"), DOUBTFUL ("dateline"), FOREIGN ("dfp"),
  DOUBTFUL ("disclaimer"), NEVER ("disqus"), FOREIGN ("donate"), FOREIGN ("donation"), FOREIGN ("dropdown"),
  FOREIGN ("dropdownmenu"), FOREIGN ("emailsignup"), FOREIGN ("feedback"), FOREIGN ("followus"), NEVER ("footer"),
  NEVER ("gdpr"), FOREIGN ("hamburger"), DOUBTFUL ("header"), DOUBTFUL ("info"), FOREIGN ("interstitial"),
  NEVER ("komentarze"), NEVER ("kommentare"), DOUBTFUL ("label"), FOREIGN ("leaderboard"), NEVER ("lightbox"),
  NEVER ("livefyre"), NEVER ("login"), FOREIGN ("masthead"), FOREIGN ("megamenu"), FOREIGN ("menu"), DOUBTFUL ("meta"),
  DOUBTFUL ("metadata"), NEVER ("modal"), DOUBTFUL ("more"), FOREIGN ("morefrom"), FOREIGN ("mostpopular"),
  FOREIGN ("mostread"), FOREIGN ("mpu"), FOREIGN ("nav"), FOREIGN ("navbar"), FOREIGN ("navigation"),
  FOREIGN ("newsletter"), FOREIGN ("next"), FOREIGN ("noprint"), FOREIGN ("offcanvas"), FOREIGN ("outbrain"),
  FOREIGN ("overlay"), FOREIGN ("pager"), FOREIGN ("pagination"), FOREIGN ("paging"), FOREIGN ("partager"),
  FOREIGN ("popular"), NEVER ("popup"), FOREIGN ("postmeta"), FOREIGN ("powiazane"), FOREIGN ("prev"),
  FOREIGN ("previous"), FOREIGN ("prevnext"), DOUBTFUL ("profile"), FOREIGN ("promo"), FOREIGN ("promos"),
  FOREIGN ("promoted"), FOREIGN ("pubblicita"), FOREIGN ("publicidad"), FOREIGN ("publicidade"), FOREIGN ("publicite"),
  DOUBTFUL ("published"), DOUBTFUL ("pullquote"), DOUBTFUL ("rail"), FOREIGN ("rating"), FOREIGN ("ratings"),
  NEVER ("reacties"), FOREIGN ("readmore"), FOREIGN ("readnext"), FOREIGN ("recirc"), FOREIGN ("recirculation"),
  FOREIGN ("recommendation"), FOREIGN ("recommendations"), FOREIGN ("recommended"), NEVER ("registration"),
  FOREIGN ("reklama"), FOREIGN ("relacionadas"), FOREIGN ("relacionado"), FOREIGN ("relacionados"), FOREIGN ("related"),
  FOREIGN ("relatedcontent"), FOREIGN ("relatedposts"), NEVER ("replies"), NEVER ("respond"), NEVER ("responses"),
  FOREIGN ("screenreader"), FOREIGN ("share"), FOREIGN ("sharebar"), FOREIGN ("sharebuttons"), FOREIGN ("sharedaddy"),
  FOREIGN ("shareline"), FOREIGN ("shares"), FOREIGN ("sharetools"), FOREIGN ("sharing"), FOREIGN ("sidebar"),
  FOREIGN ("sidenav"), NEVER ("signup"), FOREIGN ("similaires"), FOREIGN ("skyscraper"), FOREIGN ("social"),
  FOREIGN ("socials"), FOREIGN ("sponsor"), FOREIGN ("sponsored"), FOREIGN ("sponsors"), FOREIGN ("submenu"),
  FOREIGN ("subscribe"), NEVER ("subscription"), FOREIGN ("suggested"), FOREIGN ("suggestions"), FOREIGN ("taboola"),
  DOUBTFUL ("tag"), FOREIGN ("tags"), FOREIGN ("taxonomy"), DOUBTFUL ("teaser"), DOUBTFUL ("teasers"), FOREIGN ("teilen"),
  DOUBTFUL ("timestamp"), FOREIGN ("toc"), FOREIGN ("toolbar"), DOUBTFUL ("tools"), FOREIGN ("tooltip"),
  FOREIGN ("topnav"), FOREIGN ("trending"), FOREIGN ("udostepnij"), DOUBTFUL ("updated"), FOREIGN ("upnext"),
  FOREIGN ("upsell"), FOREIGN ("verwandte"), NEVER ("viafoura"), FOREIGN ("vote"), FOREIGN ("werbung"), FOREIGN ("widget"),
  FOREIGN ("widgets"), NEVER ("yorumlar"),
};

/* Within words, where makers write several in one. */
static const Name pieces[] = {
  FOREIGN ("advert"), FOREIGN ("breadcrumb"), NEVER ("comments"), NEVER ("disqus"), FOREIGN ("facebook"),
  FOREIGN ("newsletter"), FOREIGN ("outbrain"), FOREIGN ("recommend"), FOREIGN ("related"), FOREIGN ("sidebar"),
  FOREIGN ("socialmedia"), FOREIGN ("sharing"), FOREIGN ("sponsor"), FOREIGN ("subscri"), FOREIGN ("taboola"),
  FOREIGN ("twitter"), FOREIGN ("whatsapp"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (names) + G_N_ELEMENTS (pieces) <= FACT_HTML_N_NAMES);

/* One of the first, with one of the second behind it, names the article's body: "story-text", "entry__content". */
static const char *const things[] = { "article", "blog", "content", "entry", "main", "news", "page", "post", "story", "text" };
static const char *const sorts[] = { "body", "content", "copy", "entry", "text" };
static const char *const bodies[] = {
  "articlebody", "articlecontent", "articletext", "blogpost", "entrycontent", "maincontent", "postbody", "postcontent",
  "storybody", "storytext",
};

static int
compare_name (const void *word,
              const void *row)
{
  return strcmp (word, ((const Name *) row)->word);
}

static int
compare_word (const void *word,
              const void *row)
{
  return strcmp (word, *(const char *const *) row);
}

#define IS_AMONG(word, words) (bsearch (word, words, G_N_ELEMENTS (words), sizeof *(words), compare_word) != NULL)

/* Takes the next word of names such as "c-articleBody main_text": c, article, body, main, text. Returns what is behind it. */
static const char *
take_word (const char *names_left,
           char       *word,
           gsize       n_room)
{
  gsize n = 0;

  while (*names_left != '\0' && !g_ascii_isalpha (*names_left))
    names_left++;

  while (g_ascii_isalpha (*names_left) && !(n > 0 && g_ascii_isupper (*names_left) && g_ascii_islower (names_left[-1])))
    {
      if (n < n_room - 1)
        word[n++] = g_ascii_tolower (*names_left);
      names_left++;
    }
  word[n] = '\0';

  return names_left;
}

static void
judge_word (const char       *word,
            FactHtmlNode      node,
            FactHtmlNameFunc  callback,
            gpointer          user_data)
{
  const Name *found = bsearch (word, names, G_N_ELEMENTS (names), sizeof (Name), compare_name);

  if (found != NULL)
    callback ((guint) (found - names), found->part, node, user_data);

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      if (strstr (word, pieces[i].word) != NULL)
        callback (G_N_ELEMENTS (names) + i, pieces[i].part, node, user_data);
    }
}

static gboolean
has_names (FactHtmlTag tag)
{
  /* What is quoted from a network is of the article, and the whole page's names tell what else there is on it. */
  return tag != FACT_HTML_HTML && tag != FACT_HTML_BODY && tag != FACT_HTML_BLOCKQUOTE && tag != FACT_HTML_MAIN;
}

/**
 * fact_html_names_foreach:
 * @tree: a page
 * @node: an element of it
 * @callback: called with the number of each known word in the element's class and id and what it says
 * @user_data: for @callback
 *
 * Goes through the words that makers of pages use for what is not the article.
 */
void
fact_html_names_foreach (FactHtmlTree     *tree,
                         FactHtmlNode      node,
                         FactHtmlNameFunc  callback,
                         gpointer          user_data)
{
  static const FactHtmlAttribute attributes[] = { FACT_HTML_ATTRIBUTE_CLASS, FACT_HTML_ATTRIBUTE_ID };

  if (!fact_html_tree_has_attributes (tree, node) || !has_names (fact_html_tree_get_tag (tree, node)))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    {
      const char *left = fact_html_tree_get_attribute (tree, node, attributes[i]);

      while (left != NULL && *left != '\0')
        {
          char word[32];

          left = take_word (left, word, sizeof word);
          judge_word (word, node, callback, user_data);
        }
    }
}

static gboolean
names_body (const char *left)
{
  gboolean has_thing = FALSE;

  while (left != NULL && *left != '\0')
    {
      char word[32];

      left = take_word (left, word, sizeof word);
      if (IS_AMONG (word, bodies) || (has_thing && IS_AMONG (word, sorts)))
        return TRUE;
      has_thing = has_thing || IS_AMONG (word, things);
    }

  return FALSE;
}

static FactHtmlPart
judge_tag (FactHtmlTag tag)
{
  switch (tag)
    {
    case FACT_HTML_NAV: case FACT_HTML_FOOTER: case FACT_HTML_MENU: case FACT_HTML_SEARCH: case FACT_HTML_DIALOG:
      return FACT_HTML_PART_FOREIGN;
    case FACT_HTML_ASIDE: case FACT_HTML_HEADER: case FACT_HTML_FIGCAPTION: case FACT_HTML_ADDRESS: case FACT_HTML_FIGURE:
      return FACT_HTML_PART_DOUBTFUL;
    default:
      return FACT_HTML_PART_UNKNOWN;
    }
}

typedef struct
{
  const FactHtmlNames *names;
  FactHtmlPart         part;
} Judge;

static void
name_found_cb (guint         name,
               FactHtmlPart  part,
               FactHtmlNode  node,
               gpointer      user_data)
{
  Judge *judge = user_data;

  if (!judge->names->is_void[name])
    judge->part = MAX (judge->part, part);
}

/**
 * fact_html_names_judge:
 * @self: which words say nothing on this page
 * @tree: a page
 * @node: an element of it
 *
 * Tells what an element is by its name, its role, its class and its id.
 *
 * Returns: what is likely in it
 */
FactHtmlPart
fact_html_names_judge (const FactHtmlNames *self,
                       FactHtmlTree        *tree,
                       FactHtmlNode         node)
{
  static const char *const foreign_roles[] = {
    "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation", "search", "toolbar",
  };
  FactHtmlTag tag = fact_html_tree_get_tag (tree, node);
  const char *role, *property;
  Judge judge = { self, judge_tag (tag) };

  if (!fact_html_tree_has_attributes (tree, node))
    return judge.part;

  role = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_ROLE);
  property = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_ITEMPROP);
  if (property != NULL && strstr (property, "articleBody") != NULL)
    return FACT_HTML_PART_MAIN;
  if (role != NULL && has_names (tag) && IS_AMONG (role, foreign_roles))
    return FACT_HTML_PART_FOREIGN;

  fact_html_names_foreach (tree, node, name_found_cb, &judge);
  if (judge.part == FACT_HTML_PART_UNKNOWN && has_names (tag)
      && (names_body (fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_CLASS))
          || names_body (fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_ID))))
    return FACT_HTML_PART_MAIN;

  return judge.part;
}
