#include "rules/xml_sheet.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::rules {

std::vector<std::string> Element::words(const char* attribute) const {
  return base::split(get(attribute));
}

std::string Element::text() const {
  std::string all;
  for (const auto* n = e_->FirstChild(); n != nullptr; n = n->NextSibling())
    if (const auto* t = n->ToText()) all += t->Value();
  return base::join(base::split(all), " ");
}

std::vector<Element> Element::children(const char* tag) const {
  std::vector<Element> out;
  if (e_ == nullptr) return out;
  for (const auto* c = e_->FirstChildElement(tag); c != nullptr; c = c->NextSiblingElement(tag))
    out.emplace_back(c, sheet_);
  return out;
}

std::vector<std::pair<std::string, std::string>> Element::attributes() const {
  std::vector<std::pair<std::string, std::string>> out;
  for (const auto* a = e_->FirstAttribute(); a != nullptr; a = a->Next())
    out.emplace_back(a->Name(), a->Value());
  return out;
}

void Complaints::error(std::string code, const base::Location& where, std::string message, std::string hint) {
  list_.push_back({base::Gravity::error, std::move(code), where, std::move(message), std::move(hint)});
}

namespace {

bool marked(const char* name) { return name[0] == '!' || name[0] == '+' || name[0] == '?'; }

std::vector<std::string> plain(std::initializer_list<const char*> names) {
  std::vector<std::string> out;
  for (const char* n : names) out.emplace_back(marked(n) ? n + 1 : n);
  return out;
}

bool known(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

bool Complaints::check(const Element& e, std::initializer_list<const char*> attributes,
                       std::initializer_list<const char*> children) {
  const auto before = list_.size();
  const auto a = plain(attributes);
  const auto c = plain(children);
  for (const auto& [name, value] : e.attributes())
    if (!known(a, name))
      error("rulebook.unknown-attribute", e.where(),
            fmt::format("<{}> has no attribute '{}'.", e.name(), name), base::did_you_mean(name, a));
  for (const auto& child : e.children())
    if (!known(c, child.name()))
      error("rulebook.unknown-element", child.where(),
            fmt::format("<{}> can't stand in <{}>.", child.name(), e.name()),
            base::did_you_mean(child.name(), c));
  for (const char* n : attributes)
    if (n[0] == '!' && !e.has(n + 1))
      error("rulebook.missing-attribute", e.where(), fmt::format("<{}> needs '{}'.", e.name(), n + 1));
  for (const char* n : children) {
    if (!marked(n)) continue;
    const auto there = e.children(n + 1);
    if (n[0] != '?' && there.empty())
      error("rulebook.missing-element", e.where(), fmt::format("<{}> needs a <{}>.", e.name(), n + 1));
    if (n[0] != '+' && there.size() > 1)
      error("rulebook.duplicate-element", there[1].where(),
            fmt::format("<{}> has one <{}> already.", e.name(), n + 1), "Put the two together.");
  }
  return list_.size() == before;
}

bool Complaints::good_id(const Element& e, const std::string& id, bool dotted) {
  bool ok = !id.empty() && id.size() <= 80;
  int dots = 0;
  char before = '-';
  for (const char c : id) {
    const bool letter = (c >= 'a' && c <= 'z') || (!dotted && c >= '0' && c <= '9');
    dots += c == '.' ? 1 : 0;
    ok = ok && (letter || ((c == '-' || c == '.') && before != '-' && before != '.'));
    before = c;
  }
  ok = ok && before != '-' && before != '.' && dots == (dotted ? 1 : 0);
  if (!ok)
    error("rulebook.bad-id", e.where(),
          fmt::format("'{}' can't be the id of a <{}>.", base::printable(id.substr(0, 80)), e.name()),
          dotted ? "Write domain.name in small letters, words joined by '-'."
                 : "Write small letters, words joined by '-'.");
  return ok;
}

bool Complaints::yes(const Element& e, const char* attribute) {
  const auto v = e.get(attribute);
  if (!e.has(attribute) || v == "yes" || v == "no") return v == "yes";
  error("rulebook.bad-value", e.where(), fmt::format("'{}' is \"yes\" or \"no\".", attribute));
  return false;
}

}  // namespace plumbline::rules
