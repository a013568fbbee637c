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

// No network, no DTD, no expansion of entities, no lifting of limits; going on after an error.
static const int synth_xml_options = XML_PARSE_NONET | XML_PARSE_RECOVER;
static const int synth_xml_options_utf8 =
    XML_PARSE_NONET | XML_PARSE_RECOVER | XML_PARSE_IGNORE_ENC;
static const int synth_html_options = HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC |
    HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING;
