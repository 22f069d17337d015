/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One measurement a process, so that its peak memory (VmHWM) is its own:
 *
 *   bench-file generate FILE      writes a project of 1,000 articles and 50,000 claims, some 100 MB
 *   bench-file json-parse FILE    what json-glib alone needs to parse it
 *   bench-file open FILE          what opening it as a document takes: read, check, records, marks held against the texts
 *   bench-file json-write FILE    what json-glib's generator needs to write what it parsed, into memory
 *   bench-file write FILE         what Factdesk's writer needs to write what it opened, into memory
 *   bench-file save FILE          what saving takes, with the safe replace and its fsync
 *   bench-file drop FILE          how long whoever drops an open document waits for it
 *
 * prints "SECONDS PEAK-KIB". bench-file.py runs them in turn and prints the ratios.
 */
#include "document/fact-document-load.h"
#include "document/fact-document-save.h"
#include "document/fact-document.h"
#include "generated-project.h"
#include "model/fact-late-free.h"
#include "store/fact-project-writer.h"

#include <stdlib.h>
#include <string.h>

static guint64
peak_kib (void)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;
  line = strstr (status, "VmHWM:");

  return line != NULL ? g_ascii_strtoull (line + strlen ("VmHWM:"), NULL, 10) : 0;
}

static void
report (gint64 began)
{
  g_print ("%.4f %" G_GUINT64_FORMAT "\n", (double) (g_get_monotonic_time () - began) / G_USEC_PER_SEC, peak_kib ());
}

static FactDocumentLoad *
load (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (FactEditContext) context = fact_edit_context_new ("");
  FactDocumentLoad *loaded = fact_document_load_run (file, context, NULL, NULL, NULL, &error);

  if (loaded == NULL)
    g_error ("%s", error->message);

  return loaded;
}

static void
save_state (FactState  *state,
            const char *path)
{
  g_autoptr (FactDocumentSave) save = g_new0 (FactDocumentSave, 1);
  g_autoptr (GError) error = NULL;

  save->state = fact_state_ref (state);
  save->generator = g_strdup ("Factdesk bench");
  save->path = g_strdup (path);
  if (!fact_document_save_run (save, NULL, NULL, NULL, &error))
    g_error ("%s", error->message);
}

static void
run_generate (const char *path)
{
  g_autoptr (FactState) state = generated_project_new (1000, 50000, 45000, 7);

  save_state (state, path);
}

static JsonParser *
parse (const char *path)
{
  g_autoptr (GError) error = NULL;
  JsonParser *parser = json_parser_new ();

  if (!json_parser_load_from_file (parser, path, &error))
    g_error ("%s", error->message);

  return parser;
}

static void
run_json_parse (const char *path)
{
  gint64 began = g_get_monotonic_time ();
  g_autoptr (JsonParser) parser = parse (path);

  report (began);
}

static void
run_open (const char *path)
{
  gint64 began = g_get_monotonic_time ();
  g_autoptr (FactDocumentLoad) loaded = load (path);

  report (began);
}

static void
run_json_write (const char *path)
{
  g_autoptr (JsonParser) parser = parse (path);
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (GString) out = g_string_new (NULL);
  gint64 began;

  json_generator_set_pretty (generator, TRUE);
  json_generator_set_root (generator, json_parser_get_root (parser));
  began = g_get_monotonic_time ();
  json_generator_to_gstring (generator, out);
  report (began);
}

static void
run_write (const char *path)
{
  g_autoptr (FactDocumentLoad) loaded = load (path);
  g_autoptr (GOutputStream) out = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  gint64 began = g_get_monotonic_time ();

  if (!fact_project_write (loaded->loaded->state, loaded->loaded->generator, out, NULL, NULL, NULL, &error))
    g_error ("%s", error->message);
  report (began);
}

static void
run_save (const char *path)
{
  g_autoptr (FactDocumentLoad) loaded = load (path);
  gint64 began = g_get_monotonic_time ();

  save_state (loaded->loaded->state, path);
  report (began);
}

static void
run_drop (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (FactEditContext) context = fact_edit_context_new ("");
  FactDocument *document = fact_document_load (file, context, NULL, &error);
  gint64 began;

  if (document == NULL)
    g_error ("%s", error->message);

  began = g_get_monotonic_time ();
  g_object_unref (document);
  report (began);
  fact_late_free_wait ();
}

static const struct
{
  const char *name;
  void      (*run) (const char *path);
} measurements[] = {
  { "generate", run_generate },
  { "json-parse", run_json_parse },
  { "open", run_open },
  { "json-write", run_json_write },
  { "write", run_write },
  { "save", run_save },
  { "drop", run_drop },
};

int
main (int    argc,
      char **argv)
{
  for (guint i = 0; argc == 3 && i < G_N_ELEMENTS (measurements); i++)
    {
      if (strcmp (argv[1], measurements[i].name) == 0)
        {
          measurements[i].run (argv[2]);
          return EXIT_SUCCESS;
        }
    }

  g_printerr ("usage: bench-file generate|json-parse|open|json-write|write|save|drop FILE\n");

  return 2;
}
