#include "leaves.hpp"

#include <sqlite3.h>

#include <cstring>
#include <fstream>
#include <iterator>
#include <vector>

namespace plumbline::torture {

namespace {

std::uint64_t big(const std::string& b, std::size_t at, int count) {
  std::uint64_t out = 0;
  for (int i = 0; i < count; ++i)
    out = out << 8 | static_cast<std::uint8_t>(b[at + static_cast<std::size_t>(i)]);
  return out;
}

std::uint64_t varint(const std::string& b, std::size_t& at) {
  std::uint64_t out = 0;
  for (int i = 0; i < 9; ++i) {
    const auto byte = static_cast<std::uint8_t>(b[at++]);
    out = out << 7 | (byte & 127U);
    if (byte < 128) break;
  }
  return out;
}

}  // namespace

std::map<std::uint64_t, Row_at> event_rows(const std::string& file) {
  std::map<std::uint64_t, Row_at> out;
  std::map<std::uint64_t, records::Id> streams;
  std::vector<std::uint64_t> pages;
  sqlite3* db = nullptr;
  sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READONLY, nullptr);
  sqlite3_stmt* s = nullptr;
  sqlite3_prepare_v2(db, "SELECT e.place, s.id FROM events e JOIN streams s ON s.number = e.stream", -1, &s,
                     nullptr);
  while (sqlite3_step(s) == SQLITE_ROW)
    std::memcpy(streams[static_cast<std::uint64_t>(sqlite3_column_int64(s, 0))].data(),
                sqlite3_column_blob(s, 1), 16);
  sqlite3_finalize(s);
  sqlite3_prepare_v2(db, "SELECT pageno FROM dbstat WHERE name = 'events' AND pagetype = 'leaf'", -1, &s,
                     nullptr);
  while (sqlite3_step(s) == SQLITE_ROW)
    pages.push_back(static_cast<std::uint64_t>(sqlite3_column_int64(s, 0)));
  sqlite3_finalize(s);
  sqlite3_close(db);

  std::ifstream in(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const auto size = big(bytes, 16, 2);
  for (const auto page : pages) {
    const auto base = (page - 1) * size;
    const auto cells = big(bytes, base + 3, 2);
    for (std::uint64_t i = 0; i < cells; ++i) {
      auto at = base + big(bytes, base + 8 + 2 * i, 2);
      const auto begin = at;
      const auto length = varint(bytes, at);
      const auto place = varint(bytes, at);
      if (length > size - 35) continue;  // goes on elsewhere
      out[begin] = {at + length, place, streams[place]};
    }
  }
  return out;
}

}  // namespace plumbline::torture
