#include "rules/xml_sheet.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plumbline::rules {

std::vector<std::string> Element::words(const char* attribute) const { return base::split(get(attribute)); }

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
      error(named("unknown-attribute"), e.where(), fmt::format("<{}> has no attribute '{}'.", e.name(), name),
            base::did_you_mean(name, a));
  for (const auto& child : e.children())
    if (!known(c, child.name()))
      error(named("unknown-element"), child.where(),
            fmt::format("<{}> can't stand in <{}>.", child.name(), e.name()),
            base::did_you_mean(child.name(), c));
  for (const char* n : attributes)
    if (n[0] == '!' && !e.has(n + 1))
      error(named("missing-attribute"), e.where(), fmt::format("<{}> needs '{}'.", e.name(), n + 1));
  for (const char* n : children) {
    if (!marked(n)) continue;
    const auto there = e.children(n + 1);
    if (n[0] != '?' && there.empty())
      error(named("missing-element"), e.where(), fmt::format("<{}> needs a <{}>.", e.name(), n + 1));
    if (n[0] != '+' && there.size() > 1)
      error(named("duplicate-element"), there[1].where(),
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
    error(named("bad-id"), e.where(),
          fmt::format("'{}' can't be the id of a <{}>.", base::printable(id.substr(0, 80)), e.name()),
          dotted ? "Write domain.name in small letters, words joined by '-'."
                 : "Write small letters, words joined by '-'.");
  return ok;
}

bool Complaints::yes(const Element& e, const char* attribute) {
  const auto v = e.get(attribute);
  if (!e.has(attribute) || v == "yes" || v == "no") return v == "yes";
  error(named("bad-value"), e.where(), fmt::format("'{}' is \"yes\" or \"no\".", attribute));
  return false;
}

namespace {

constexpr std::size_t kMostBytes = 16U << 20;

constexpr std::array<std::string_view, 36> kTextless{
    "rulebook", "overlay",   "severities", "sources",    "source",  "vocabulary", "verbs",    "fields",
    "field",    "situation", "sets",       "shorthands", "mirrors", "mirror",     "needs",    "rules",
    "rule",     "from",      "relation",   "permits",    "forbids", "weakens",    "requires", "names",
    "sequence", "after",     "by",         "partly",     "step",    "contacts",   "switch",   "tighten",
    "extend",   "course",    "module",     "scenario"};

/// Text where none is read would be lost in silence: the rest of a comment, or of a clause.
void stray_text(const Element& e, Complaints& wrong) {
  const bool textless = std::find(kTextless.begin(), kTextless.end(), e.name()) != kTextless.end();
  if (textless && !e.text().empty())
    wrong.error(wrong.named("stray-text"), e.where(), fmt::format("<{}> holds no text of its own.", e.name()),
                "Take it out, or put it into a comment: <!-- ... -->");
  for (const auto& c : e.children()) stray_text(c, wrong);
}

}  // namespace

std::unique_ptr<Sheet> open_sheet(const std::string& name, std::string_view text, const char* root,
                                  Complaints& wrong) {
  auto sheet = std::make_unique<Sheet>();
  sheet->file = name;
  const base::Location whole{name, 0};
  if (text.size() > kMostBytes)
    wrong.error(wrong.named("too-large"), whole, "The file is larger than 16 MB.", "Is it the right file?");
  else if (const auto at = base::first_invalid_utf8(text); at != std::string_view::npos)
    wrong.error(wrong.named("encoding"),
                {name, 1 + static_cast<int>(std::count(
                               text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'))},
                "The text is not in UTF-8.", "Save the file as UTF-8 in your editor.");
  else if (text.find('\0') != std::string_view::npos)
    wrong.error(wrong.named("not-xml"), whole, "This is not an XML text.");
  else if (sheet->document.Parse(text.data(), text.size()) != tinyxml2::XML_SUCCESS)
    wrong.error(wrong.named("not-xml"), {name, sheet->document.ErrorLineNum()},
                fmt::format("The XML is broken here ({}).", sheet->document.ErrorName()),
                "Look for a missing quote, '>' or closing tag just before this line.");
  else if (const auto* e = sheet->document.RootElement(); e == nullptr || e->NextSiblingElement() != nullptr)
    wrong.error(wrong.named("not-xml"), whole,
                fmt::format("There is not one <{}> around all of the text.", root));
  else if (std::string_view(e->Name()) != root)
    wrong.error(wrong.named("wrong-root"), {name, e->GetLineNum()},
                fmt::format("The file begins with <{}>, not <{}>.", e->Name(), root));
  else {
    stray_text({e, sheet.get()}, wrong);
    return sheet;
  }
  return nullptr;
}

}  // namespace plumbline::rules
