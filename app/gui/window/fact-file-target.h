/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-window.h"

G_BEGIN_DECLS

/**
 * FactFileTarget:
 * @title: of the dialog
 * @accept: what its button says, with a mnemonic
 * @folder: (nullable): where to begin
 * @name: a name to begin with
 * @extension: what the name shall end with, without the dot
 *
 * What is to be written.
 */
typedef struct
{
  const char *title;
  const char *accept;
  GFile      *folder;
  const char *name;
  const char *extension;
} FactFileTarget;

/**
 * FactFileTargetFunc:
 * @user_data: what was given with it
 * @file: (nullable): what was chosen, with the extension; %NULL when nothing was
 * @policy: whether the user has agreed that what stands there is overwritten
 */
typedef void (*FactFileTargetFunc) (gpointer        user_data,
                                    GFile          *file,
                                    FactSavePolicy  policy);

void fact_file_target_choose (FactWindow           *window,
                              const FactFileTarget *target,
                              FactFileTargetFunc    func,
                              gpointer              user_data);

G_END_DECLS
