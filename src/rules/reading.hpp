#pragma once
// The parts of reading a rulebook, one file each: vocabulary_xml.cpp, rule_xml.cpp, contents in
// rulebook_xml.cpp. Private to rules/.

#include "rules/rulebook.hpp"
#include "rules/xml_sheet.hpp"

#include <map>

namespace plumbline::rules {

/// Rows of the table of who needs which fact.
struct NeedsRow {
  Mask facts = 0;
  base::Location where;
  bool used = false;
};
using Needs = std::map<std::string, NeedsRow>;

void read_vocabulary(const Element& e, Vocabulary& into, Complaints& wrong);
void read_grounds(const std::vector<Element>& permits, Vocabulary& into, Complaints& wrong);
void read_needs(const Element& e, const Vocabulary& v, Needs& into, bool overlay, Complaints& wrong);

/// Values of one field named in an attribute: ids and @sets.
Mask read_mask(const Element& e, const char* attribute, const Vocabulary& v, const Field& f,
               Complaints& wrong);

/// One clause element into `into.clauses`.
void read_clause(const Element& e, RuleIndex rule, Needs& needs, Rulebook& into, Complaints& wrong);
bool is_clause(std::string_view tag);

}  // namespace plumbline::rules
