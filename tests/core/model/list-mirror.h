/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* What a view knows of a list model that believes every `items-changed` and never asks for the whole again. */
typedef struct
{
  GListModel *model;
  GPtrArray  *items;
  GString    *log;        /* "place-removed+added " of each signal */
} ListMirror;

void list_mirror_init   (ListMirror *self,
                         GListModel *model);
void list_mirror_clear  (ListMirror *self);
void list_mirror_assert (ListMirror *self);
