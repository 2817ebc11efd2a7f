#pragma once
// A certificate that training was completed, as a PDF. It claims that and nothing more: no licence, no legal
// competence, no rank, no speed. Names come in any script and at any length up to 400 characters: they
// shrink, then wrap, and are never clipped. Fonts are embedded and the text can be searched; the same
// certificate on the same machine gives the same bytes.
//
//   const auto pdf = print::certificate({.name = "Lena Okafor", ...});
//   if (pdf) disk::write(*pdf); else show(pdf.error());
//
// Codes of what can go wrong: print.no-name, print.long-name, print.no-letters (no font here draws the name:
// a certificate with boxes for a name is none), print.nothing-done, print.failed.

#include "base/result.hpp"
#include "print/paper.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::print {

/// A module or scenario that was completed.
struct Completed {
  std::string title;
  std::string version;        // may be empty
  std::string mode;           // "assessment", "practice"
  int day = 0;                // base/date.hpp
  std::optional<int> tenths;  // the score in tenths: 865 is 86.5; nothing where none was given
  std::optional<int> mark;    // out of 100
  bool provisional = false;   // no panel has set the mark yet
};

struct Certificate {
  std::string name;
  std::string badge;  // badge number or e-mail; may be empty
  std::string group;  // or academy; may be empty
  std::vector<Completed> completed;
  std::string rulebook;         // its edition
  std::string code;             // letters and figures; shown in groups of four
  std::string key_fingerprint;  // of this installation's public key; letters and figures
  int day = 0;                  // when it was made out
  std::int64_t made_at = 0;     // the same for the PDF: seconds since the beginning of 1970, UTC
  Paper paper = Paper::a4;
};

inline constexpr std::size_t kLongestName = 400;  // code points

base::Result<std::string> certificate(const Certificate& c);

/// "7F3K 9QAB ...": letters and figures in groups of four, whatever stood between them before.
std::string in_groups(std::string_view code, std::string_view between = " ");

}  // namespace plumbline::print
