/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-reopening-toast.h"

#include <glib/gi18n-lib.h>

#include "edit/fact-reopening.h"
#include "window/fact-workbench-toasts.h"

/* A claim with an open query was not done before it was put: it must be what set it back. */
static char *
format_one (FactClaim *claim)
{
  guint number = fact_claim_get_number (claim);

  if (fact_claim_get_n_open_queries (claim) > 0)
    return g_strdup_printf (_("Claim %u was done. There is a query on it now, so it needs a second check."), number);

  return g_strdup_printf (_("Claim %u was done. What it rests on changed, so it needs a second check."), number);
}

static char *
format_reopened (GPtrArray *claims)
{
  if (claims->len == 1)
    return format_one (g_ptr_array_index (claims, 0));

  return g_strdup_printf (ngettext ("%u claim was done. What it rests on changed, so it needs a second check.",
                                    "%u claims were done. What they rest on changed, so they need a second check.", claims->len),
                          claims->len);
}

/* What was undone or redone stands where it stood: nothing new to tell. */
static void
stepped_cb (GtkWidget     *widget,
            FactChangeSet *changes,
            gboolean       is_undo_or_redo)
{
  g_autoptr (GPtrArray) claims = NULL;
  g_autofree char *text = NULL;

  if (is_undo_or_redo)
    return;

  claims = fact_reopening_list_claims (changes);
  if (claims->len == 0)
    return;

  text = format_reopened (claims);
  fact_workbench_toast_step (widget, text);
}

/**
 * fact_reopening_toast_attach:
 * @widget: a widget in the window of @document
 * @document: what is worked on
 *
 * Says so, with a way back, whenever a step sets claims that were done back to the second check.
 */
void
fact_reopening_toast_attach (GtkWidget    *widget,
                             FactDocument *document)
{
  g_signal_connect_object (fact_document_get_history (document), "stepped", G_CALLBACK (stepped_cb), widget, G_CONNECT_SWAPPED);
}
