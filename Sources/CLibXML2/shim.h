#pragma once
#include <libxml/xmlversion.h>

// Debian builds libxml2 with ICU, whose types clash with those of Foundation's own ICU. Nothing here
// needs them.
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>
#include <libxml/dict.h>

// The global variable `xmlFree` is not safe to name from Swift 6.
static inline void synth_xmlFree(void *pointer) { xmlFree(pointer); }
