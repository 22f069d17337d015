/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * first-text PROGRAM [ARGUMENT…]: starts a program and prints how many milliseconds pass until there is text on the screen, in a band
 * across its middle, seen from outside as a person would, and how many the program had a processor for. The screen must be empty
 * before. Ends the program.
 */
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <glib.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define BAND_TOP    360
#define BAND_HEIGHT 120
#define LIMIT_MS    20000

/* Letters are where a dark pixel stands within three of a light one; a bare background, of any colour, has none. */
static guint
count_letter_pixels (XImage *image)
{
  guint n = 0;

  for (int y = 0; y < image->height; y++)
    {
      for (int x = 3; x < image->width; x++)
        {
          unsigned long green = (XGetPixel (image, x, y) >> 8) & 0xff;
          unsigned long before = (XGetPixel (image, x - 3, y) >> 8) & 0xff;

          n += green < 120 && before > 220;
        }
    }

  return n;
}

static gboolean
has_text (Display *display)
{
  Window root = DefaultRootWindow (display);
  XImage *image = XGetImage (display, root, 0, BAND_TOP, (unsigned int) DisplayWidth (display, DefaultScreen (display)),
                             BAND_HEIGHT, AllPlanes, ZPixmap);
  guint n = image != NULL ? count_letter_pixels (image) : 0;

  if (image != NULL)
    XDestroyImage (image);

  return n > 60;
}

static double
to_ms (struct timeval time)
{
  return (double) time.tv_sec * 1000 + (double) time.tv_usec / 1000;
}

int
main (int    argc,
      char **argv)
{
  Display *display = XOpenDisplay (NULL);
  gint64 began, now;
  struct rusage usage;
  gboolean was_seen;
  pid_t child;

  if (argc < 2 || display == NULL || has_text (display))
    {
      fprintf (stderr, "usage: first-text PROGRAM [ARGUMENT…], on an empty X display\n");
      return 2;
    }

  began = g_get_monotonic_time ();
  child = fork ();
  if (child == 0)
    {
      execv (argv[1], argv + 1);
      _exit (127);
    }
  do
    {
      was_seen = has_text (display);
      now = g_get_monotonic_time ();
    }
  while (!was_seen && now - began < LIMIT_MS * 1000);

  kill (child, SIGKILL);
  wait4 (child, NULL, 0, &usage);
  if (!was_seen)
    {
      fprintf (stderr, "no text within %d ms\n", LIMIT_MS);
      return EXIT_FAILURE;
    }
  printf ("%.1f %.1f\n", (double) (now - began) / 1000, to_ms (usage.ru_utime) + to_ms (usage.ru_stime));

  return EXIT_SUCCESS;
}
