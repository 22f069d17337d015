/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-tag-list.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-tag-list.h"
#include "sidebar/fact-widget-children.h"

/* From so many on they are searched rather than read through. */
#define MANY 8

/* Height of the list at most, px. */
#define MAX_HEIGHT 220

struct _FactClaimTagList
{
  GtkWidget           parent_instance;

  GHashTable         *counts;         /* tag → GUINT_TO_POINTER (how many claims) */
  char               *chosen;
  gboolean            is_filling;     /* we choose, not the user */
  GtkStringFilter    *filter;
  GtkSingleSelection *selection;
};

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactClaimTagList, fact_claim_tag_list, GTK_TYPE_WIDGET)

static void
fact_claim_tag_list_dispose (GObject *object)
{
  FactClaimTagList *self = FACT_CLAIM_TAG_LIST (object);

  fact_widget_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->filter);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->counts, g_hash_table_unref);

  G_OBJECT_CLASS (fact_claim_tag_list_parent_class)->dispose (object);
}

static void
fact_claim_tag_list_finalize (GObject *object)
{
  g_free (FACT_CLAIM_TAG_LIST (object)->chosen);

  G_OBJECT_CLASS (fact_claim_tag_list_parent_class)->finalize (object);
}

static void
fact_claim_tag_list_class_init (FactClaimTagListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_claim_tag_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_claim_tag_list_finalize;

  signals[CHANGED] = g_signal_new ("changed", FACT_TYPE_CLAIM_TAG_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
fact_claim_tag_list_init (FactClaimTagList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
}

static GHashTable *
count_tags (FactState *state)
{
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    {
      const char * const *tags = fact_claim_get_tags (fact_state_get_claim (state, i));

      for (guint j = 0; tags != NULL && tags[j] != NULL; j++)
        {
          gpointer tag = NULL, n = NULL;

          /* The key that is there is put in again, so that only the first of each is copied. */
          if (g_hash_table_steal_extended (counts, tags[j], &tag, &n))
            g_hash_table_insert (counts, tag, GUINT_TO_POINTER (GPOINTER_TO_UINT (n) + 1));
          else
            g_hash_table_insert (counts, g_strdup (tags[j]), GUINT_TO_POINTER (1));
        }
    }

  return counts;
}

/* The first row lets go of the choice. */
static GtkStringList *
list_tags (FactClaimTagList *self)
{
  GtkStringList *list = gtk_string_list_new (NULL);
  g_autofree gpointer *tags = NULL;
  guint n;

  tags = g_hash_table_get_keys_as_array (self->counts, &n);
  fact_tag_list_sort ((const char **) tags, n);
  gtk_string_list_append (list, "");
  for (guint i = 0; i < n; i++)
    gtk_string_list_append (list, tags[i]);

  return list;
}

static void
setup_cb (FactClaimTagList *self,
          GtkListItem      *list_item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_list_item_set_child (list_item, label);
}

static void
bind_cb (FactClaimTagList *self,
         GtkListItem      *list_item)
{
  const char *tag = gtk_string_object_get_string (gtk_list_item_get_item (list_item));
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, tag));
  g_autofree char *label = *tag != '\0' ? g_strdup_printf (C_("filter", "%s, %u"), tag, n) : g_strdup (_("Any tag or none"));
  GtkWidget *child = gtk_list_item_get_child (list_item);

  gtk_label_set_text (GTK_LABEL (child), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (child)), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
selected_cb (FactClaimTagList *self)
{
  GtkStringObject *object = gtk_single_selection_get_selected_item (self->selection);
  const char *tag = object != NULL ? gtk_string_object_get_string (object) : NULL;

  if (self->is_filling || tag == NULL)
    return;

  g_free (self->chosen);
  self->chosen = *tag != '\0' ? g_strdup (tag) : NULL;
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Selects the row of the chosen tag, where it is there. */
static void
choose (FactClaimTagList *self)
{
  GListModel *model = G_LIST_MODEL (self->selection);

  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GtkStringObject) object = g_list_model_get_item (model, i);

      if (g_str_equal (gtk_string_object_get_string (object), self->chosen != NULL ? self->chosen : ""))
        gtk_single_selection_set_selected (self->selection, i);
    }
}

static void
activate_cb (FactClaimTagList *self,
             guint             position)
{
  gtk_single_selection_set_selected (self->selection, position);
}

static void
search_changed_cb (FactClaimTagList *self,
                   GtkEditable      *entry)
{
  self->is_filling = TRUE;
  gtk_string_filter_set_search (self->filter, gtk_editable_get_text (entry));
  choose (self);
  self->is_filling = FALSE;
}

/* No row is selected by itself: the one that a search leaves would be so already, and choosing it would change nothing. */
static void
make_selection (FactClaimTagList *self)
{
  GtkExpression *expression = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  g_autoptr (GtkFilterListModel) model = NULL;

  self->filter = gtk_string_filter_new (expression);
  model = gtk_filter_list_model_new (G_LIST_MODEL (list_tags (self)), GTK_FILTER (g_object_ref (self->filter)));
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (model));
}

static void
add_search (FactClaimTagList *self)
{
  GtkWidget *entry = gtk_search_entry_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search tags"), -1);
  g_signal_connect_object (entry, "search-changed", G_CALLBACK (search_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (entry, GTK_WIDGET (self));
}

static void
add_list (FactClaimTagList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *view;

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  view = gtk_list_view_new (GTK_SELECTION_MODEL (g_object_ref (self->selection)), factory);
  g_signal_connect_object (view, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Tags"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAX_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
}

/**
 * fact_claim_tag_list_new:
 * @state: a project
 * @chosen: (nullable): the tag that is chosen
 *
 * Returns: (transfer floating): its tags
 */
GtkWidget *
fact_claim_tag_list_new (FactState  *state,
                         const char *chosen)
{
  FactClaimTagList *self = g_object_new (FACT_TYPE_CLAIM_TAG_LIST, NULL);

  self->counts = count_tags (state);
  self->chosen = g_strdup (chosen);
  if (g_hash_table_size (self->counts) >= MANY)
    add_search (self);

  self->is_filling = TRUE;
  make_selection (self);
  choose (self);
  self->is_filling = FALSE;
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  add_list (self);

  return GTK_WIDGET (self);
}

/**
 * fact_claim_tag_list_is_empty:
 * @self: a list
 *
 * Returns: whether no claim has a tag
 */
gboolean
fact_claim_tag_list_is_empty (FactClaimTagList *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_TAG_LIST (self), TRUE);

  return g_hash_table_size (self->counts) == 0;
}

/**
 * fact_claim_tag_list_get_chosen:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): the tag that is chosen
 */
const char *
fact_claim_tag_list_get_chosen (FactClaimTagList *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_TAG_LIST (self), NULL);

  return self->chosen;
}
