/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-cli.h"

int
main (int   argc,
      char *argv[])
{
  return fact_cli_main (argc, argv);
}
