// Any text as a table of responses, the part after a line "--key--" as its key: it is refused with
// diagnostics, or it gives a report that can be written in every form, without ever a name that became
// markup.

#include "base/text.hpp"
#include "reports/outputs.hpp"
#include "reports/response_file.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace plumbline;

void expect(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  if (base::first_invalid_utf8(text) != std::string::npos) return 0;  // refused before it comes here
  constexpr std::string_view kBetween = "--key--\n";
  std::optional<reports::NamedText> key;
  if (const auto at = text.find(kBetween); at != std::string_view::npos) {
    key = {"key.csv", text.substr(at + kBetween.size())};
    text = text.substr(0, at);
  }
  const auto table =
      reports::read_responses({"responses.csv", text}, key, size % 2 == 0 ? std::optional(70) : std::nullopt);
  if (!table) {
    expect(base::has_error(table.error()) && table.error().size() <= reports::kMostComplaints + 1);
    for (const auto& d : table.error()) expect(!d.message.empty() && d.code.rfind("responses.", 0) == 0);
    return 0;
  }
  const auto report = reports::make_report(*table, {}, {"fuzz", ""});
  expect(reports::to_json(report) == reports::to_json(reports::make_report(*table, {}, {"fuzz", ""})));
  expect(reports::to_html(report).find("<script") == std::string::npos);
  expect(!reports::to_text(report).empty() && !reports::gradebook_csv(report).empty());
  for (const auto& f : report.forms)
    for (const auto& i : f.items)
      if (i.discrimination) expect(*i.discrimination <= 1 + 1e-9 && *i.discrimination >= -1 - 1e-9);
  return 0;
}
