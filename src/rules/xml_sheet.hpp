#pragma once
// A door to tinyxml2 for readers of XML, here and in story/: elements with the file they came from,
// attributes that must be known, and one list of everything wrong. Only a .cpp includes it.

#include "base/result.hpp"

#include <tinyxml2.h>

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::rules {

/// One parsed file. `reader` outlives all elements taken from it.
struct Sheet {
  std::string file;
  tinyxml2::XMLDocument document;
};

class Element {
 public:
  Element(const tinyxml2::XMLElement* e, const Sheet* sheet) : e_(e), sheet_(sheet) {}

  explicit operator bool() const { return e_ != nullptr; }
  std::string_view name() const { return e_->Name(); }
  int line() const { return e_ != nullptr ? e_->GetLineNum() : 0; }
  base::Location where() const { return {sheet_->file, line()}; }
  bool has(const char* attribute) const { return e_->Attribute(attribute) != nullptr; }
  std::string get(const char* attribute) const {
    const char* a = e_->Attribute(attribute);
    return a != nullptr ? a : "";
  }
  std::vector<std::string> words(const char* attribute) const;
  /// Text directly inside, white space folded.
  std::string text() const;
  Element child(const char* tag) const {
    return {e_ != nullptr ? e_->FirstChildElement(tag) : nullptr, sheet_};
  }
  std::vector<Element> children(const char* tag = nullptr) const;
  std::vector<std::pair<std::string, std::string>> attributes() const;

 private:
  const tinyxml2::XMLElement* e_;
  const Sheet* sheet_;
};

/// Collects what is wrong while a reader goes on.
class Complaints {
 public:
  /// `kind`: what is read, the first part of the codes given here ("rulebook.bad-id").
  explicit Complaints(std::string kind = "rulebook") : kind_(std::move(kind)) {}
  std::string named(std::string_view what) const { return kind_ + "." + std::string(what); }
  void error(std::string code, const base::Location& where, std::string message, std::string hint = "");
  /// Every attribute and child must be among those named; those marked with '!' must be there. Of children,
  /// '!' stands for exactly one, '+' for one or more, '?' for one at most, no mark for any number.
  bool check(const Element& e, std::initializer_list<const char*> attributes,
             std::initializer_list<const char*> children);
  /// The id of an element: lower-case words joined by '-' (and one '.' if `dotted`).
  bool good_id(const Element& e, const std::string& id, bool dotted = false);
  bool yes(const Element& e, const char* attribute);
  base::Diagnostics take() { return std::move(list_); }
  bool empty() const { return list_.empty(); }
  std::size_t size() const { return list_.size(); }

 private:
  std::string kind_;
  base::Diagnostics list_;
};

/// The text parsed, when it is one <root> element with no text where none is read; else nothing, and
/// complaints.
std::unique_ptr<Sheet> open_sheet(const std::string& name, std::string_view text, const char* root,
                                  Complaints& wrong);

}  // namespace plumbline::rules
