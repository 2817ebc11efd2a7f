#include "print/catalog.hpp"

#include <string_view>

namespace plumbline::print {
namespace {

constexpr std::string_view kCatalog = "<< /Type /Catalog\n";
constexpr std::string_view kPlaces = "endobj\nxref\n";
constexpr std::string_view kStart = "startxref\n";
constexpr std::string_view kSaid =
    "   /MarkInfo << /Marked true >>\n   /Lang (en-US)\n   /ViewerPreferences << /DisplayDocTitle true >>\n";

}  // namespace

// What is put in comes after every object, so that of all places only that of the table itself moves.
std::string said_to_be_tagged(std::string pdf) {
  const auto catalog = pdf.rfind(kCatalog);
  if (catalog == std::string::npos || pdf.find("/MarkInfo", catalog) != std::string::npos) return pdf;
  const auto end = pdf.find("endobj\n", catalog);
  const auto start = pdf.rfind(kStart);
  if (end == std::string::npos || pdf.compare(end, kPlaces.size(), kPlaces) != 0 ||
      start == std::string::npos || start < end)
    return pdf;
  const auto number = start + kStart.size();
  const auto place = std::to_string(end + kPlaces.size() - std::string_view("xref\n").size());
  if (pdf.compare(number, place.size() + 1, place + "\n") != 0) return pdf;
  const auto moved = std::to_string(std::stoul(place) + kSaid.size());
  pdf.replace(number, place.size(), moved);
  pdf.insert(catalog + kCatalog.size(), kSaid);
  return pdf;
}

}  // namespace plumbline::print
