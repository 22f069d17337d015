/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-pane-folding.h"

#include "pane/fact-pane-divider.h"
#include "pane/fact-text-scale.h"

/* Below this width, in px beside letters of the usual size, the panes lie over the text. */
#define FOLD_WIDTH 1100

/* How wide the panes are, likewise; one that lies over the text leaves some of it in sight, if it can. */
#define SIDEBAR_WIDTH 260
#define INSPECTOR_WIDTH 360
#define COVERED_SHARE 0.75

/* How narrow and wide the user can make them, of that. */
#define LEAST_SHARE 0.8
#define MOST_SHARE 1.8

struct _FactPaneFolding
{
  GObject    parent_instance;

  AdwFlap   *sidebar_flap;        /* weak: the workbench has them */
  AdwFlap   *inspector_flap;
  int        room;                /* for the panes and the text, px; 0 before it is known */
  guint      sidebar_width;       /* in px beside letters of the usual size */
  guint      inspector_width;
  gboolean   folded;
  gboolean   has_sidebar;         /* what is on show is something the sidebar belongs to */
  FactPanes  when_wide;           /* what comes back when there is room again */
};

enum { PROP_0, PROP_FOLDED, PROP_SIDEBAR_VISIBLE, PROP_INSPECTOR_VISIBLE, N_PROPS };
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FactPaneFolding, fact_pane_folding, G_TYPE_OBJECT)

static AdwFlap *
get_flap (FactPaneFolding *self,
          FactPanes        pane)
{
  return pane == FACT_PANE_SIDEBAR ? self->sidebar_flap : self->inspector_flap;
}

static gboolean
is_visible (FactPaneFolding *self,
            FactPanes        pane)
{
  AdwFlap *flap = get_flap (self, pane);

  return flap != NULL && adw_flap_get_reveal_flap (flap);
}

/* Over the text there is room for one pane only. */
static void
set_visible (FactPaneFolding *self,
             FactPanes        pane,
             gboolean         visible)
{
  if (get_flap (self, pane) == NULL || (pane == FACT_PANE_SIDEBAR && !self->has_sidebar))
    return;

  if (self->folded && visible)
    adw_flap_set_reveal_flap (get_flap (self, FACT_PANES_ALL & ~pane), FALSE);
  if (!self->folded)
    self->when_wide = visible ? self->when_wide | pane : self->when_wide & ~pane;

  adw_flap_set_reveal_flap (get_flap (self, pane), visible);
}

static void
reveal_when_wide (FactPaneFolding *self)
{
  FactPanes panes = self->folded ? FACT_PANE_NONE : self->when_wide;

  if (self->sidebar_flap == NULL || self->inspector_flap == NULL)
    return;

  adw_flap_set_reveal_flap (self->sidebar_flap, self->has_sidebar && (panes & FACT_PANE_SIDEBAR) != 0);
  adw_flap_set_reveal_flap (self->inspector_flap, (panes & FACT_PANE_INSPECTOR) != 0);
}

/* Also when the user clicked beside a pane that lay over the text. */
static void
reveal_changed_cb (FactPaneFolding *self,
                   GParamSpec      *pspec,
                   AdwFlap         *flap)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[flap == self->sidebar_flap ? PROP_SIDEBAR_VISIBLE
                                                                                   : PROP_INSPECTOR_VISIBLE]);
}

static void
fact_pane_folding_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  FactPaneFolding *self = FACT_PANE_FOLDING (object);

  switch (prop_id)
    {
    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;
    case PROP_SIDEBAR_VISIBLE:
      g_value_set_boolean (value, is_visible (self, FACT_PANE_SIDEBAR));
      break;
    case PROP_INSPECTOR_VISIBLE:
      g_value_set_boolean (value, is_visible (self, FACT_PANE_INSPECTOR));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fact_pane_folding_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  FactPaneFolding *self = FACT_PANE_FOLDING (object);

  switch (prop_id)
    {
    case PROP_SIDEBAR_VISIBLE:
      set_visible (self, FACT_PANE_SIDEBAR, g_value_get_boolean (value));
      break;
    case PROP_INSPECTOR_VISIBLE:
      set_visible (self, FACT_PANE_INSPECTOR, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* Which way a pane grows depends on the side it is at. */
static void
divider_moved_cb (FactPaneFolding *self,
                  int              px,
                  GtkWidget       *divider)
{
  gboolean is_sidebar = divider == adw_flap_get_separator (self->sidebar_flap);
  AdwFlap *flap = is_sidebar ? self->sidebar_flap : self->inspector_flap;
  gboolean is_rtl = gtk_widget_get_direction (divider) == GTK_TEXT_DIR_RTL;
  FactPaneSizes sizes = fact_pane_folding_get_sizes (self);
  int width;

  gtk_widget_get_size_request (adw_flap_get_flap (flap), &width, NULL);
  width += is_sidebar != is_rtl ? px : -px;
  *(is_sidebar ? &sizes.sidebar : &sizes.inspector) = (guint) MAX (width / fact_text_scale (divider) + 0.5, 1);
  fact_pane_folding_set_sizes (self, sizes);
}

static void
fact_pane_folding_dispose (GObject *object)
{
  FactPaneFolding *self = FACT_PANE_FOLDING (object);

  g_clear_weak_pointer (&self->sidebar_flap);
  g_clear_weak_pointer (&self->inspector_flap);

  G_OBJECT_CLASS (fact_pane_folding_parent_class)->dispose (object);
}

static void
fact_pane_folding_class_init (FactPaneFoldingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = fact_pane_folding_get_property;
  object_class->set_property = fact_pane_folding_set_property;
  object_class->dispose = fact_pane_folding_dispose;

  properties[PROP_FOLDED] =
    g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SIDEBAR_VISIBLE] =
    g_param_spec_boolean ("sidebar-visible", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_INSPECTOR_VISIBLE] =
    g_param_spec_boolean ("inspector-visible", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
fact_pane_folding_init (FactPaneFolding *self)
{
  self->when_wide = FACT_PANES_ALL;
  self->has_sidebar = TRUE;
  self->sidebar_width = SIDEBAR_WIDTH;
  self->inspector_width = INSPECTOR_WIDTH;
}

/* A flap puts its pane above the line, which would then be grasped on the side of the text only. */
static void
follow_flap (FactPaneFolding *self,
             AdwFlap         *flap)
{
  GtkWidget *divider = adw_flap_get_separator (flap);

  gtk_widget_insert_before (divider, GTK_WIDGET (flap), NULL);
  g_signal_connect_object (flap, "notify::reveal-flap", G_CALLBACK (reveal_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (divider, "moved", G_CALLBACK (divider_moved_cb), self, G_CONNECT_SWAPPED);
}

/**
 * fact_pane_folding_new:
 * @sidebar_flap: shows and hides the sidebar
 * @inspector_flap: shows and hides the inspector
 *
 * Returns: (transfer full): side by side, as the flaps are
 */
FactPaneFolding *
fact_pane_folding_new (AdwFlap *sidebar_flap,
                       AdwFlap *inspector_flap)
{
  FactPaneFolding *self = g_object_new (FACT_TYPE_PANE_FOLDING, NULL);

  g_set_weak_pointer (&self->sidebar_flap, sidebar_flap);
  g_set_weak_pointer (&self->inspector_flap, inspector_flap);
  follow_flap (self, sidebar_flap);
  follow_flap (self, inspector_flap);

  return self;
}

/* Folded, both go at first; side by side again, those come back that were there before. */
static void
set_folded (FactPaneFolding *self,
            gboolean         folded)
{
  AdwFlapFoldPolicy policy = folded ? ADW_FLAP_FOLD_POLICY_ALWAYS : ADW_FLAP_FOLD_POLICY_NEVER;

  if (self->folded == folded || self->sidebar_flap == NULL || self->inspector_flap == NULL)
    return;

  self->folded = folded;
  adw_flap_set_fold_policy (self->sidebar_flap, policy);
  adw_flap_set_fold_policy (self->inspector_flap, policy);
  reveal_when_wide (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
fit_pane (FactPaneFolding *self,
          AdwFlap         *flap,
          int              pane_width,
          int              width)
{
  int wanted = fact_text_scale_px (GTK_WIDGET (flap), pane_width);

  if (self->folded)
    wanted = MAX (pane_width, MIN (wanted, (int) (width * COVERED_SHARE)));

  gtk_widget_set_size_request (adw_flap_get_flap (flap), wanted, -1);
  fact_pane_divider_set_place (FACT_PANE_DIVIDER (adw_flap_get_separator (flap)), (double) wanted / MAX (width, wanted));
}

/**
 * fact_pane_folding_fit:
 * @self: the folding of panes
 * @width: how much room there is for the panes and the text, px
 *
 * Folds the panes or lays them side by side, and makes them as wide as their words ask for.
 */
void
fact_pane_folding_fit (FactPaneFolding *self,
                       int              width)
{
  g_return_if_fail (FACT_IS_PANE_FOLDING (self));

  if (self->sidebar_flap == NULL || self->inspector_flap == NULL)
    return;

  self->room = width;
  set_folded (self, width < fact_text_scale_px (GTK_WIDGET (self->sidebar_flap), FOLD_WIDTH));
  fit_pane (self, self->sidebar_flap, (int) self->sidebar_width, width);
  fit_pane (self, self->inspector_flap, (int) self->inspector_width, width);
}

static guint
bound (guint width,
       guint usual)
{
  return width == 0 ? usual : CLAMP (width, (guint) (usual * LEAST_SHARE), (guint) (usual * MOST_SHARE));
}

/**
 * fact_pane_folding_set_sizes:
 * @self: the folding of panes
 * @sizes: how wide the panes are to be; what is too narrow or too wide is bounded
 *
 * Makes the panes as wide as the user wants them.
 */
void
fact_pane_folding_set_sizes (FactPaneFolding *self,
                             FactPaneSizes    sizes)
{
  g_return_if_fail (FACT_IS_PANE_FOLDING (self));

  self->sidebar_width = bound (sizes.sidebar, SIDEBAR_WIDTH);
  self->inspector_width = bound (sizes.inspector, INSPECTOR_WIDTH);
  if (self->room > 0)
    fact_pane_folding_fit (self, self->room);
}

/**
 * fact_pane_folding_get_sizes:
 * @self: the folding of panes
 *
 * Returns: how wide the panes are; how the text is parted is not known here
 */
FactPaneSizes
fact_pane_folding_get_sizes (FactPaneFolding *self)
{
  FactPaneSizes sizes = { 0, 0, 0 };

  g_return_val_if_fail (FACT_IS_PANE_FOLDING (self), sizes);

  sizes.sidebar = self->sidebar_width;
  sizes.inspector = self->inspector_width;

  return sizes;
}

/**
 * fact_pane_folding_show:
 * @self: the folding of panes
 * @pane: one of them
 *
 * Brings a pane up, in place of the other one where there is room for one only.
 */
void
fact_pane_folding_show (FactPaneFolding *self,
                        FactPanes        pane)
{
  g_return_if_fail (FACT_IS_PANE_FOLDING (self));

  set_visible (self, pane, TRUE);
}

/**
 * fact_pane_folding_covers:
 * @self: the folding of panes
 * @pane: one of them
 *
 * Returns: whether it lies over the text
 */
gboolean
fact_pane_folding_covers (FactPaneFolding *self,
                          FactPanes        pane)
{
  g_return_val_if_fail (FACT_IS_PANE_FOLDING (self), FALSE);

  return self->folded && is_visible (self, pane);
}

/**
 * fact_pane_folding_uncover:
 * @self: the folding of panes
 * @pane: one of them
 *
 * Takes a pane away if it lies over the text.
 *
 * Returns: whether it did
 */
gboolean
fact_pane_folding_uncover (FactPaneFolding *self,
                           FactPanes        pane)
{
  g_return_val_if_fail (FACT_IS_PANE_FOLDING (self), FALSE);

  if (!fact_pane_folding_covers (self, pane))
    return FALSE;

  set_visible (self, pane, FALSE);

  return TRUE;
}

/**
 * fact_pane_folding_get_panes:
 * @self: the folding of panes
 *
 * Returns: those that are there when there is room for them
 */
FactPanes
fact_pane_folding_get_panes (FactPaneFolding *self)
{
  g_return_val_if_fail (FACT_IS_PANE_FOLDING (self), FACT_PANES_ALL);

  return self->when_wide;
}

/**
 * fact_pane_folding_set_panes:
 * @self: the folding of panes
 * @panes: those that shall be there when there is room for them
 *
 * Shows them, if there is.
 */
void
fact_pane_folding_set_panes (FactPaneFolding *self,
                             FactPanes        panes)
{
  g_return_if_fail (FACT_IS_PANE_FOLDING (self));

  self->when_wide = panes;
  reveal_when_wide (self);
}

/**
 * fact_pane_folding_get_sidebar_flap:
 * @self: the folding of panes
 *
 * Returns: (transfer none): the flap with the sidebar
 */
AdwFlap *
fact_pane_folding_get_sidebar_flap (FactPaneFolding *self)
{
  g_return_val_if_fail (FACT_IS_PANE_FOLDING (self), NULL);

  return self->sidebar_flap;
}

/**
 * fact_pane_folding_set_has_sidebar:
 * @self: the folding of panes
 * @has_sidebar: whether what is on show is something the sidebar belongs to
 *
 * Takes the sidebar away, or brings it back as it was.
 */
void
fact_pane_folding_set_has_sidebar (FactPaneFolding *self,
                                   gboolean         has_sidebar)
{
  g_return_if_fail (FACT_IS_PANE_FOLDING (self));

  self->has_sidebar = has_sidebar;
  if (self->sidebar_flap != NULL)
    adw_flap_set_reveal_flap (self->sidebar_flap,
                              has_sidebar && !self->folded && (self->when_wide & FACT_PANE_SIDEBAR) != 0);
}
