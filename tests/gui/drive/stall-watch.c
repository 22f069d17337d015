/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loaded into the program before everything else: watches how long each turn of its main loop keeps the processor.
 *
 * A turn begins where the main loop's poll() comes back and ends where it polls again. What counts is the processor time of the
 * main thread: other tests and other programs take turns with this one, and what it waits for them is no stall of its own.
 *
 * A turn that takes longer than BOUND_MS is written to the file that FACTDESK_STALLS names, when it ends:
 *
 *     MILLISECONDS start|frame|later PLACE;PLACE;…|PLACE;…
 *
 * “start” are turns before the window's first frame, “frame” is the one that draws it. A PLACE is the name of a function, or MODULE+OFFSET
 * where it has no public name, innermost first: from BOUND_MS on, a timer looks every SAMPLE_MS at what the thread does.
 *
 * What the test itself asks (names, places and texts in the accessibility tree) is answered in turns, too, hundreds of answers in
 * one. Nobody else asks like that, so reading is not counted; pressing and typing through the tree is. */
#include <cairo.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <link.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* What the design allows, and how often is looked at what takes longer. */
#define BOUND_MS 50
#define SAMPLE_MS 25
#define MAX_SAMPLES 12
#define MAX_DEPTH 60

typedef struct
{
  void *places[MAX_DEPTH];
  int   n_places;
} Sample;

typedef enum
{
  PHASE_START,
  PHASE_FRAME,
  PHASE_LATER,
} Phase;

static const char *const phase_names[] = { "start", "frame", "later" };

static struct
{
  const char *path;           /* NULL while nothing is watched */
  timer_t     timer;
  gint64      began;          /* of the turn, in nanoseconds of the main thread; 0 while it polls */
  gint64      answering;      /* of the turn, what the test's questions took */
  Phase       phase;
  Sample      samples[MAX_SAMPLES];
  volatile sig_atomic_t n_samples;
} watch;

static gint64
spent (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (gint64) now.tv_sec * G_GINT64_CONSTANT (1000000000) + now.tv_nsec;
}

static gboolean
is_main_thread (void)
{
  return gettid () == getpid ();
}

/* Where the program is, in a signal: nothing is allocated, for start_watching() has asked backtrace() once before. */
static void
look_cb (int        number,
         siginfo_t *info,
         void      *context)
{
  Sample *sample;

  if (watch.n_samples == MAX_SAMPLES)
    return;

  sample = &watch.samples[watch.n_samples++];
  sample->n_places = backtrace (sample->places, MAX_DEPTH);
}

static void
set_timer (glong first_ms,
           glong every_ms)
{
  const struct itimerspec times = { .it_interval = { .tv_nsec = every_ms * 1000000 }, .it_value = { .tv_nsec = first_ms * 1000000 } };

  timer_settime (watch.timer, 0, &times, NULL);
}

static void
write_place (FILE *file,
             char *place)
{
  const ElfW (Sym) *symbol = NULL;
  Dl_info info;

  if (dladdr1 (place, &info, (void **) &symbol, RTLD_DL_SYMENT) == 0 || info.dli_fname == NULL)
    return;

  /* The public name nearest to it may be another function's. */
  if (symbol != NULL && place < (char *) info.dli_saddr + symbol->st_size)
    fprintf (file, "%s;", info.dli_sname);
  else
    fprintf (file, "%s+%#zx;", info.dli_fname, (size_t) (place - (char *) info.dli_fbase));
}

static void
write_turn (gint64 nanoseconds)
{
  FILE *file = fopen (watch.path, "ae");

  if (file == NULL)
    return;

  fprintf (file, "%.1f %s ", (double) nanoseconds / 1e6, phase_names[watch.phase]);
  for (int i = 0; i < watch.n_samples; i++)
    {
      if (i > 0)
        fputc ('|', file);
      for (int depth = 2; depth < watch.samples[i].n_places; depth++)      /* past the signal itself */
        write_place (file, watch.samples[i].places[depth]);
    }
  fputc ('\n', file);
  fclose (file);
}

static void
end_turn (void)
{
  gint64 nanoseconds = spent () - watch.began - watch.answering;

  set_timer (0, 0);
  if (watch.began != 0 && nanoseconds > BOUND_MS * G_GINT64_CONSTANT (1000000))
    write_turn (nanoseconds);
  if (watch.phase == PHASE_FRAME)
    watch.phase = PHASE_LATER;
  watch.began = 0;
}

static void
begin_turn (void)
{
  watch.n_samples = 0;
  watch.answering = 0;
  watch.began = spent ();
  set_timer (BOUND_MS, SAMPLE_MS);
}

static gpointer
next_function (const char *name)
{
  gpointer function = dlsym (RTLD_NEXT, name);

  g_assert (function != NULL);

  return function;
}

/* Others poll on the main thread, too: only GLib's poll ends a turn. */
static gboolean
is_main_loop (void *caller)
{
  static void *known;
  Dl_info info;

  if (caller != known && dladdr (caller, &info) != 0 && info.dli_fname != NULL && strstr (info.dli_fname, "libglib-2.0") != NULL)
    known = caller;

  return caller == known;
}

int
poll (struct pollfd *fds,
      nfds_t         n_fds,
      int            timeout)
{
  static int (*next) (struct pollfd *, nfds_t, int);
  gboolean is_turn;
  int result;

  if (next == NULL)
    next = (int (*) (struct pollfd *, nfds_t, int)) next_function ("poll");
  is_turn = watch.path != NULL && is_main_thread () && is_main_loop (__builtin_return_address (0));

  if (is_turn)
    end_turn ();
  result = next (fds, n_fds, timeout);
  if (is_turn)
    begin_turn ();

  return result;
}

/* GDK asks for it when a window draws for the first time. Its types are Xlib's. */
cairo_surface_t *cairo_xlib_surface_create (gpointer display,
                                            gulong   drawable,
                                            gpointer visual,
                                            int      width,
                                            int      height);

cairo_surface_t *
cairo_xlib_surface_create (gpointer display,
                           gulong   drawable,
                           gpointer visual,
                           int      width,
                           int      height)
{
  static cairo_surface_t *(*next) (gpointer, gulong, gpointer, int, int);

  if (next == NULL)
    next = (cairo_surface_t * (*) (gpointer, gulong, gpointer, int, int)) next_function ("cairo_xlib_surface_create");
  if (watch.phase == PHASE_START)
    watch.phase = PHASE_FRAME;

  return next (display, drawable, visual, width, height);
}

/* An object of the accessibility tree as its owner registered it. */
typedef struct
{
  const GDBusInterfaceVTable *vtable;
  gpointer                    user_data;
  GDestroyNotify              free_func;
} Place;

static void
answer (GDBusConnection       *connection,
        const char            *sender,
        const char            *path,
        const char            *interface,
        const char            *method,
        GVariant              *parameters,
        GDBusMethodInvocation *invocation,
        gpointer               user_data)
{
  Place *place = user_data;
  gint64 before = spent ();

  place->vtable->method_call (connection, sender, path, interface, method, parameters, invocation, place->user_data);
  if (g_str_has_prefix (method, "Get"))
    watch.answering += spent () - before;
}

static GVariant *
answer_property (GDBusConnection  *connection,
                 const char       *sender,
                 const char       *path,
                 const char       *interface,
                 const char       *property,
                 GError          **error,
                 gpointer          user_data)
{
  Place *place = user_data;
  gint64 before = spent ();
  GVariant *value = place->vtable->get_property (connection, sender, path, interface, property, error, place->user_data);

  watch.answering += spent () - before;

  return value;
}

static void
place_free (gpointer data)
{
  Place *place = data;

  if (place->free_func != NULL)
    place->free_func (place->user_data);
  g_free (place);
}

guint
g_dbus_connection_register_object (GDBusConnection             *connection,
                                   const char                  *path,
                                   GDBusInterfaceInfo          *info,
                                   const GDBusInterfaceVTable  *vtable,
                                   gpointer                     user_data,
                                   GDestroyNotify               free_func,
                                   GError                     **error)
{
  static const GDBusInterfaceVTable with_properties = { .method_call = answer, .get_property = answer_property };
  static const GDBusInterfaceVTable without = { .method_call = answer };
  static guint (*next) (GDBusConnection *, const char *, GDBusInterfaceInfo *, const GDBusInterfaceVTable *, gpointer, GDestroyNotify,
                        GError **);
  Place *place;

  if (next == NULL)
    next = (guint (*) (GDBusConnection *, const char *, GDBusInterfaceInfo *, const GDBusInterfaceVTable *, gpointer, GDestroyNotify,
                       GError **)) next_function ("g_dbus_connection_register_object");
  if (!g_str_has_prefix (info->name, "org.a11y.atspi.") || vtable->set_property != NULL)
    return next (connection, path, info, vtable, user_data, free_func, error);

  place = g_new (Place, 1);
  *place = (Place) { vtable, user_data, free_func };

  return next (connection, path, info, vtable->get_property != NULL ? &with_properties : &without, place, place_free, error);
}

/* What the program starts is not watched. */
__attribute__ ((constructor)) static void
start_watching (void)
{
  struct sigaction action = { .sa_sigaction = look_cb, .sa_flags = SA_SIGINFO | SA_RESTART };
  struct sigevent event = { .sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGRTMIN };
  void *places[1];

  unsetenv ("LD_PRELOAD");
  event._sigev_un._tid = getpid ();
  backtrace (places, 1);
  if (sigaction (SIGRTMIN, &action, NULL) == 0 && timer_create (CLOCK_THREAD_CPUTIME_ID, &event, &watch.timer) == 0)
    watch.path = getenv ("FACTDESK_STALLS");
}
