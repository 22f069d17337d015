/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gmime/gmime.h>

G_BEGIN_DECLS

/**
 * FactMailBody:
 * @text: what there is to read
 * @encoding: (nullable): how its letters were encoded
 * @attachments: (element-type utf8): names of what else there is
 * @warnings: (element-type utf8): for the user
 * @has_html: whether there are words for a browser that could not be read
 * @is_binary: whether a part that says it is text is none
 *
 * What a mail says.
 */
typedef struct
{
  GString   *text;
  char      *encoding;
  GPtrArray *attachments;
  GPtrArray *warnings;
  gboolean   has_html;
  gboolean   is_binary;
} FactMailBody;

FactMailBody *fact_mail_body_read (GMimeObject  *root);
void          fact_mail_body_free (FactMailBody *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactMailBody, fact_mail_body_free)

G_END_DECLS
