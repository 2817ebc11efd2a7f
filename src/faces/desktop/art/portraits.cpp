#include "faces/desktop/art/portraits.hpp"

#include <fmt/format.h>
#include <tinyxml2.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <optional>

namespace plumbline::desktop {

namespace {

using Words = std::vector<std::string>;

/// What one attribute means: reads its value into a portrait, or says what it should be.
struct Attribute {
  std::string name;
  bool required = false;
  std::function<bool(std::string_view, Portrait&)> read;
  std::string expected;
  Words words;  // empty: not one of a few words
};

std::optional<unsigned> colour_from(std::string_view text) {
  if (text.size() != 6 || text.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos)
    return std::nullopt;
  return static_cast<unsigned>(std::strtoul(std::string(text).c_str(), nullptr, 16));
}

Attribute colour(std::string name, unsigned Portrait::*member, bool required = true) {
  const auto read = [member](std::string_view text, Portrait& out) {
    const auto value = colour_from(text);
    if (value) out.*member = *value;
    return value.has_value();
  };
  return {std::move(name),
          required,
          read,
          "Write a colour as six signs of 0 to 9 and A to F, such as C9773E.",
          {}};
}

template <typename Choice>
Attribute choice(std::string name, Choice Portrait::*member, Words words, bool required = false) {
  const auto read = [member, words](std::string_view text, Portrait& out) {
    const auto at = std::find(words.begin(), words.end(), text);
    if (at != words.end()) out.*member = static_cast<Choice>(at - words.begin());
    return at != words.end();
  };
  std::string expected = "It is one of:";
  for (const auto& word : words) expected += (word == words.front() ? " " : ", ") + word;
  return {std::move(name), required, read, expected + ".", std::move(words)};
}

Attribute yes(std::string name, bool Portrait::*member) {
  const auto read = [member](std::string_view text, Portrait& out) {
    out.*member = text == "yes";
    return text == "yes" || text == "no";
  };
  return {std::move(name), false, read, "It is yes or no.", {"yes", "no"}};
}

bool good_id(std::string_view id) {
  return !id.empty() && id.size() <= 48 && id.front() >= 'a' && id.front() <= 'z' &&
         id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

const std::vector<Attribute>& attributes() {
  static const std::vector<Attribute> all{
      {"id",
       true,
       [](std::string_view text, Portrait& out) {
         out.id = std::string(text);
         return good_id(text);
       },
       "It is one word of small letters, digits and '-', such as amos.",
       {}},
      colour("skin", &Portrait::skin),
      colour("hair-colour", &Portrait::hair),
      colour("eyes", &Portrait::eyes, false),
      colour("top", &Portrait::top),
      colour("ground", &Portrait::ground),
      colour("lips", &Portrait::lips, false),
      colour("cover-colour", &Portrait::cover_colour, false),
      choice("hair", &Portrait::style,
             {"bald", "crop", "side", "receding", "waves", "pixie", "bob", "straight", "bun", "tail", "curls",
              "afro", "locs", "braids"},
             true),
      choice("face", &Portrait::face, {"oval", "round", "square", "narrow", "heart"}),
      choice("age", &Portrait::age, {"young", "middle", "old"}, true),
      choice("build", &Portrait::build, {"slim", "medium", "broad"}),
      choice("beard", &Portrait::beard, {"none", "stubble", "moustache", "goatee", "full"}),
      choice("glasses", &Portrait::glasses, {"none", "round", "square"}),
      choice("cover", &Portrait::cover, {"none", "headscarf", "turban"}),
      choice("wears", &Portrait::wears,
             {"shirt", "blazer", "crew", "hoodie", "vneck", "rollneck", "cardigan", "overall"}, true),
      choice("nose", &Portrait::nose, {"slim", "medium", "broad"}),
      yes("hearing-aid", &Portrait::hearing_aid),
      yes("freckles", &Portrait::freckles),
      yes("earrings", &Portrait::earrings),
      yes("lashes", &Portrait::long_lashes),
  };
  return all;
}

class PortraitReader {
 public:
  explicit PortraitReader(std::string_view file) : file_(file) {}

  base::Result<std::vector<Portrait>> read(std::string_view text) {
    tinyxml2::XMLDocument document;
    document.Parse(text.data(), text.size());
    if (document.Error()) {
      error("art.xml", document.ErrorLineNum(), "This is not well-formed XML.",
            "Look for a missing quote or '>' in this line or just above it.");
      return base::unexpected(std::move(wrong_));
    }
    const auto* root = document.RootElement();
    if (std::string_view(root->Name()) != "portraits")
      error("art.root", root->GetLineNum(), fmt::format("The file begins with <{}>.", root->Name()),
            "It should be <portraits> with one <portrait .../> for each person.");
    else
      read_all(*root);
    if (!wrong_.empty()) return base::unexpected(std::move(wrong_));
    return std::move(portraits_);
  }

 private:
  void read_all(const tinyxml2::XMLElement& root) {
    for (const auto* e = root.FirstChildElement(); e != nullptr; e = e->NextSiblingElement()) {
      if (std::string_view(e->Name()) != "portrait")
        error("art.unknown-element", e->GetLineNum(), fmt::format("<{}> means nothing here.", e->Name()),
              "Only <portrait .../> stands in <portraits>.");
      else
        read_one(*e);
    }
    if (portraits_.empty() && wrong_.empty())
      error("art.no-portraits", root.GetLineNum(), "There is no portrait in this file.",
            "Add at least one <portrait .../>.");
  }

  void read_one(const tinyxml2::XMLElement& e) {
    Portrait p;
    for (const auto* a = e.FirstAttribute(); a != nullptr; a = a->Next()) read_attribute(*a, p);
    for (const auto& a : attributes())
      if (a.required && e.Attribute(a.name.c_str()) == nullptr)
        error("art.missing", e.GetLineNum(), fmt::format("This portrait has no '{}'.", a.name), a.expected);
    if (p.cover != Cover::none && e.Attribute("cover-colour") == nullptr)
      error("art.missing", e.GetLineNum(), "This portrait has a cover, but no 'cover-colour'.",
            "Write a colour as six signs of 0 to 9 and A to F, such as C9773E.");
    const auto same = [&p](const Portrait& other) { return other.id == p.id; };
    if (!p.id.empty() && std::any_of(portraits_.begin(), portraits_.end(), same))
      error("art.twice", e.GetLineNum(), fmt::format("There is already a portrait '{}'.", p.id),
            "Give it another id.");
    portraits_.push_back(std::move(p));
  }

  void read_attribute(const tinyxml2::XMLAttribute& a, Portrait& out) {
    const auto& all = attributes();
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == a.Name(); });
    if (at == all.end()) {
      Words known;
      for (const auto& one : all) known.push_back(one.name);
      error("art.unknown-attribute", a.GetLineNum(), fmt::format("A portrait has no '{}'.", a.Name()),
            base::did_you_mean(a.Name(), known));
    } else if (!at->read(a.Value(), out)) {
      const auto near = base::did_you_mean(a.Value(), at->words);
      error("art.value", a.GetLineNum(), fmt::format("'{}' can't be '{}'.", a.Name(), a.Value()),
            near.empty() ? at->expected : near);
    }
  }

  void error(const char* code, int line, std::string message, std::string hint) {
    wrong_.push_back({base::Gravity::error, code, {file_, line}, std::move(message), std::move(hint)});
  }

  std::string file_;
  std::vector<Portrait> portraits_;
  base::Diagnostics wrong_;
};

/// FNV-1a: small, and the same everywhere.
std::uint32_t number_for(std::string_view id) {
  std::uint32_t hash = 2166136261U;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

}  // namespace

base::Result<std::vector<Portrait>> read_portraits(std::string_view name, std::string_view text) {
  return PortraitReader(name).read(text);
}

const Portrait* portrait_of(const std::vector<Portrait>& all, std::string_view name,
                            std::string_view cast_id) {
  if (all.empty()) return nullptr;
  const auto at = std::find_if(all.begin(), all.end(), [&](const auto& p) { return p.id == name; });
  return at != all.end() ? &*at : &all[number_for(cast_id) % all.size()];
}

}  // namespace plumbline::desktop
