#pragma once
// What a printed document says, read back by other people's programs (poppler-utils).

#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace plumbline::print {

inline std::string output_of(const std::string& command) {
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string text;
  std::array<char, 4096> part{};
  for (std::size_t n; (n = std::fread(part.data(), 1, part.size(), pipe)) > 0;) text.append(part.data(), n);
  CHECK(pclose(pipe) == 0);
  return text;
}

class ReadBack {
 public:
  explicit ReadBack(const std::string& pdf) : file_(folder_.file("document.pdf", pdf)) {
    if (const char* keep = std::getenv("PLUMBLINE_KEEP_PDF")) (void)output_of("cp " + file_ + " " + keep);
  }

  /// Words with single spaces between, without the marks that poppler puts around text from right to left.
  std::string text() const { return flat(output_of("pdftotext -enc UTF-8 " + file_ + " -")); }
  std::string text_of_page(int page) const {
    const auto n = std::to_string(page);
    return flat(output_of("pdftotext -enc UTF-8 -f " + n + " -l " + n + " " + file_ + " -"));
  }
  std::string about() const { return output_of("pdfinfo " + file_); }
  /// What a reader for the blind is told: "H1", "Table", and the texts.
  std::string structure() const { return output_of("pdfinfo -struct-text " + file_ + " 2>&1"); }
  int pages() const {
    const auto told = about();
    return std::atoi(told.c_str() + told.find("Pages:") + 6);
  }

  struct Font {
    std::string name, embedded;
  };
  std::vector<Font> fonts() const {
    std::vector<Font> list;
    const auto told = output_of("pdffonts " + file_);
    const auto head = told.find('\n');
    const auto column = told.find("emb ");
    for (auto at = told.find('\n', head + 1) + 1; at < told.size(); at = told.find('\n', at) + 1)
      list.push_back({told.substr(at, told.find(' ', at) - at), told.substr(at + column, 3)});
    return list;
  }

  struct Word {
    double left, top, right, bottom;
  };
  /// Where each word stands, in points, of all pages.
  std::vector<Word> words() const {
    std::vector<Word> list;
    const auto told = output_of("pdftotext -bbox " + file_ + " -");
    for (auto at = told.find("<word "); at != std::string::npos; at = told.find("<word ", at + 1)) {
      Word w{};
      if (std::sscanf(told.c_str() + at, "<word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\"", &w.left,
                      &w.top, &w.right, &w.bottom) == 4)
        list.push_back(w);
    }
    return list;
  }

 private:
  static std::string flat(const std::string& told) {
    std::string out;
    for (std::size_t i = 0; i < told.size(); ++i) {
      const bool mark = told.compare(i, 2, "\xE2\x80") == 0 && i + 2 < told.size() &&
                        static_cast<unsigned char>(told[i + 2]) >= 0xAA &&
                        static_cast<unsigned char>(told[i + 2]) <= 0xAE;
      if (mark) {
        i += 2;
      } else if (told[i] == '\n' || told[i] == ' ' || told[i] == '\f') {
        if (!out.empty() && out.back() != ' ') out += ' ';
      } else {
        out += told[i];
      }
    }
    return out;
  }

  support::Folder folder_;
  std::string file_;
};

}  // namespace plumbline::print
