/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactPastedAddress:
 * @url: an address
 * @title: (nullable): the page's title, where it came along
 * @archive: (nullable): the archived copy, where it was that which was pasted
 * @accessed: (nullable): the day of that copy
 *
 * What can be read out of something that was pasted for an address.
 */
typedef struct
{
  char *url;
  char *title;
  char *archive;
  char *accessed;
} FactPastedAddress;

FactPastedAddress *fact_pasted_address_read (const char        *pasted);
void               fact_pasted_address_free (FactPastedAddress *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactPastedAddress, fact_pasted_address_free)

G_END_DECLS
