#include "exports/sending.hpp"

#include <nlohmann/json.hpp>

namespace plumbline::exports {
namespace {

constexpr std::string_view kFormat = "plumbline-xapi-cursor 1";

}  // namespace

std::string to_text(const Cursor& cursor) {
  const nlohmann::ordered_json json{
      {"format", kFormat}, {"next", cursor.next}, {"last_id", cursor.last_id}, {"rejected", cursor.rejected}};
  return json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

std::optional<Cursor> read_cursor(std::string_view text) {
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object() || json.value("format", nlohmann::json()) != nlohmann::json(kFormat))
    return std::nullopt;
  const auto next = json.find("next"), last = json.find("last_id"), rejected = json.find("rejected");
  if (next == json.end() || !next->is_number_unsigned() || last == json.end() || !last->is_string() ||
      rejected == json.end() || !rejected->is_array())
    return std::nullopt;
  Cursor cursor{next->get<std::size_t>(), last->get<std::string>(), {}};
  for (const auto& id : *rejected) {
    if (!id.is_string()) return std::nullopt;
    cursor.rejected.push_back(id.get<std::string>());
  }
  return cursor;
}

}  // namespace plumbline::exports
