/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-evidence.h"
#include "model/fact-tally.h"
#include "model/fact-words.h"

G_BEGIN_DECLS

char *fact_verdict_as_label           (gpointer          unused,
                                       FactVerdict       verdict);
char *fact_verdict_as_icon_name       (gpointer          unused,
                                       FactVerdict       verdict);
char *fact_verdict_as_css_class       (gpointer          unused,
                                       FactVerdict       verdict);
char *fact_progress_as_label          (gpointer          unused,
                                       FactProgress      progress);
char *fact_progress_as_icon_name      (gpointer          unused,
                                       FactProgress      progress);
char *fact_stance_as_label            (gpointer          unused,
                                       FactStance        stance);
char *fact_stance_as_icon_name        (gpointer          unused,
                                       FactStance        stance);
char *fact_stance_as_css_class        (gpointer          unused,
                                       FactStance        stance);
char *fact_role_as_label              (gpointer          unused,
                                       FactRole          role);
char *fact_evidence_kind_as_label     (gpointer          unused,
                                       FactEvidenceKind  kind);
char *fact_evidence_kind_as_icon_name (gpointer          unused,
                                       FactEvidenceKind  kind);

char *fact_claim_as_heading           (gpointer          unused,
                                       guint             number);
char *fact_claim_as_excerpt           (gpointer          unused,
                                       FactClaim        *claim,
                                       guint             max_chars);
char *fact_claim_as_line              (gpointer          unused,
                                       FactClaim        *claim,
                                       guint             max_chars);
char *fact_tally_as_fraction          (gpointer          unused,
                                       const FactTally  *tally);
char *fact_tally_as_sentence          (gpointer          unused,
                                       const FactTally  *tally);

G_END_DECLS
