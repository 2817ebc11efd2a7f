#include "reports/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plumbline::reports {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The separator there is most of in the first line, outside quotes; a comma when there is none.
char separator_of(std::string_view text) {
  constexpr std::string_view kSeparators = ",;\t";
  std::array<std::size_t, kSeparators.size()> seen{};
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') break;
    if (const auto at = kSeparators.find(c); at != std::string_view::npos) ++seen[at];
  }
  return kSeparators[static_cast<std::size_t>(std::max_element(seen.begin(), seen.end()) - seen.begin())];
}

/// Also the full-width forms, which some spreadsheets take for the plain ones.
bool starts_formula(std::string_view text) {
  constexpr std::array<std::string_view, 11> kStarts{
      "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
  constexpr std::array<std::string_view, 3> kBlanks{" ", "\xC2\xA0", "\xE3\x80\x80"};
  for (bool again = true; again;) {
    again = false;
    for (const auto b : kBlanks)
      if (text.starts_with(b)) {
        text.remove_prefix(b.size());
        again = true;
      }
  }
  return std::any_of(kStarts.begin(), kStarts.end(), [&](auto s) { return text.starts_with(s); });
}

}  // namespace

CsvReader::CsvReader(std::string file, std::string_view text) : file_(std::move(file)), text_(text) {
  if (text_.starts_with(kByteOrderMark)) text_.remove_prefix(kByteOrderMark.size());
  separator_ = separator_of(text_);
}

void CsvReader::past_line_end() {
  if (at_ >= text_.size()) return;
  at_ += text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n' ? 2 : 1;
  ++next_line_;
}

void CsvReader::plain(std::string& cell) {
  while (!at_line_end() && text_[at_] != separator_) cell += text_[at_++];
}

void CsvReader::quoted(std::string& cell, base::Diagnostics& complaints) {
  const int began = next_line_;
  for (++at_; at_ < text_.size(); ++at_) {
    if (text_[at_] != '"') {
      next_line_ += text_[at_] == '\n' ? 1 : 0;
      cell += text_[at_];
    } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
      cell += text_[at_++];
    } else {
      ++at_;
      if (!at_line_end() && text_[at_] != separator_) {
        complaints.push_back({base::Gravity::error,
                              "responses.quotes",
                              {file_, next_line_},
                              "There is text after a closing quotation mark.",
                              "Write a quotation mark inside a quoted cell twice."});
        plain(cell);
      }
      return;
    }
  }
  complaints.push_back({base::Gravity::error,
                        "responses.quotes",
                        {file_, began},
                        "A quotation mark is opened here and never closed.",
                        "Close it at the end of the cell."});
}

bool CsvReader::row(std::vector<std::string>& cells, base::Diagnostics& complaints) {
  while (at_ < text_.size() && at_line_end()) past_line_end();
  cells.clear();
  if (at_ >= text_.size()) return false;
  line_ = next_line_;
  for (;;) {
    auto& cell = cells.emplace_back();
    if (at_ < text_.size() && text_[at_] == '"')
      quoted(cell, complaints);
    else
      plain(cell);
    if (at_line_end()) break;
    ++at_;  // the separator
  }
  past_line_end();
  return true;
}

CsvWriter::CsvWriter() : out_(kByteOrderMark) {}

CsvWriter& CsvWriter::raw(std::string_view cell) {
  if (!fresh_) out_ += ',';
  fresh_ = false;
  out_ += cell;
  return *this;
}

CsvWriter& CsvWriter::text(std::string_view t) {
  const auto safe = defused(t);
  const bool plain = safe.find_first_of(",;\t\"\r\n") == std::string::npos &&
                     (safe.empty() || (safe.front() != ' ' && safe.back() != ' '));
  if (plain) return raw(safe);
  std::string cell = "\"";
  for (const char c : safe) {
    if (c == '"') cell += '"';
    cell += c;
  }
  return raw(cell + '"');
}

CsvWriter& CsvWriter::number(std::optional<double> n) {
  if (!n) return raw("");
  auto digits = fmt::format("{:.6f}", *n);
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.back() == '.') digits.pop_back();
  return raw(digits == "-0" ? "0" : digits);
}

CsvWriter& CsvWriter::count(std::uint64_t n) { return raw(fmt::to_string(n)); }

CsvWriter& CsvWriter::row_end() {
  out_ += "\r\n";
  fresh_ = true;
  return *this;
}

std::string defused(std::string_view text) {
  return starts_formula(text) ? "'" + std::string(text) : std::string(text);
}

}  // namespace plumbline::reports
