#include "library/xapi_sending.hpp"

#include "base/text.hpp"
#include "disk/files.hpp"
#include "exports/name_uuid.hpp"
#include "net/https.hpp"

#include <fmt/format.h>

#include <chrono>
#include <random>
#include <thread>

namespace plumbline::library {
namespace {

base::Diagnostic trouble(std::string code, std::string message, std::string hint) {
  return {.code = std::move(code), .message = std::move(message), .hint = std::move(hint)};
}

bool others_can_read(const std::filesystem::path& file) {
  std::error_code failed;
  const auto allowed = std::filesystem::status(file, failed).permissions();
  constexpr auto kOthers = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
  return !failed && (allowed & kOthers) != std::filesystem::perms::none;
}

base::Result<Credentials> credentials_of(const std::filesystem::path& file) {
  auto text = disk::read_text(file);
  if (!text) return base::unexpected(text.error());
  if (others_can_read(file))
    return base::unexpected(trouble(
        "xapi.open-file", "Other people on this machine can read the file with the password.",
        fmt::format("Close it to them (chmod 600 {}) and change the password.", file.filename().string())));
  const auto lines = base::split(*text, "\r\n");
  if (lines.size() != 2)
    return base::unexpected(trouble("xapi.no-credentials",
                                    "The file with the password isn't written as expected.",
                                    "The user name goes on the first line, the password on the second."));
  return Credentials{lines[0], lines[1]};
}

// Only whole seconds are understood; a date instead of them counts as nothing said.
std::optional<int> seconds(std::string_view text) {
  if (text.empty() || text.size() > 6) return std::nullopt;
  int n = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    n = n * 10 + (c - '0');
  }
  return n;
}

std::string sentences(const base::Diagnostics& why) {
  std::vector<std::string> parts;
  for (const auto& d : why) {
    parts.push_back(d.message);
    if (!d.hint.empty()) parts.push_back(d.hint);
  }
  return base::join(parts, " ");
}

// What waiting won't mend.
bool hopeless(const base::Diagnostics& why) {
  return why.front().code == "net.untrusted" || why.front().code == "net.file" ||
         why.front().code == "net.address";
}

class Road {
 public:
  explicit Road(const RecordStore& to)
      : address_(to.endpoint + "/statements"),
        headers_{{"X-Experience-API-Version", "1.0.3"},
                 {"Content-Type", "application/json"},
                 {"Accept", "application/json"},
                 {"Authorization", net::basic_credentials(to.credentials.user, to.credentials.password)}},
        line_({to.authority_file.string()}) {}

  exports::LrsReply operator()(const exports::LrsRequest& request) {
    const auto answer = line_.exchange({request.method, address_ + request.query, headers_, request.body});
    if (answer) return {answer->status, answer->body, seconds(answer->header("retry-after"))};
    return {.trouble = sentences(answer.error()), .hopeless = hopeless(answer.error())};
  }

 private:
  std::string address_;
  net::Headers headers_;
  net::Line line_;
};

base::Result<exports::Cursor> kept_cursor(const std::filesystem::path& file) {
  std::error_code failed;
  if (!std::filesystem::exists(file, failed)) return exports::Cursor{};
  auto text = disk::read_text(file);
  if (!text) return base::unexpected(text.error());
  if (auto cursor = exports::read_cursor(*text)) return *cursor;
  return base::unexpected(trouble("xapi.cursor",
                                  "The file that remembers how far the sending came can't be understood.",
                                  "Move it away and send again: what is there already isn't doubled."));
}

// A few steps in every second, so that Ctrl-C in a face is heeded soon.
bool waited(std::int64_t ms, const std::function<bool()>& going) {
  constexpr std::int64_t kStep = 100;
  for (; ms > 0; ms -= kStep) {
    if (!going()) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(std::min(ms, kStep)));
  }
  return going();
}

}  // namespace

base::Result<Credentials> lrs_credentials(const disk::Environment& environment,
                                          const std::filesystem::path& file) {
  if (!file.empty()) return credentials_of(file);
  const auto user = environment("PLUMBLINE_LRS_USER"), password = environment("PLUMBLINE_LRS_PASSWORD");
  if (user && password) return Credentials{*user, *password};
  return base::unexpected(
      trouble("xapi.no-credentials", "The record store's user name and password are not known.",
              "Name a file that holds them, or set PLUMBLINE_LRS_USER and PLUMBLINE_LRS_PASSWORD."));
}

base::Result<std::vector<exports::Statement>> all_statements(
    const std::vector<exports::AttemptRecord>& records, const exports::Naming& naming) {
  std::vector<exports::Statement> list;
  base::Diagnostics wrong;
  for (const auto& record : records) {
    auto told = exports::statements(record, naming);
    if (told) {
      list.insert(list.end(), told->begin(), told->end());
      continue;
    }
    for (auto d : told.error()) {
      d.message += fmt::format(" (attempt {})", exports::written_uuid(record.id));
      wrong.push_back(std::move(d));
    }
  }
  if (!wrong.empty()) return base::unexpected(std::move(wrong));
  return list;
}

base::Result<exports::Summary> send_to_lrs(const std::vector<exports::AttemptRecord>& records,
                                           const exports::Naming& naming, const RecordStore& to,
                                           const Going& going) {
  const auto list = all_statements(records, naming);
  return list ? send_statements(*list, to, going) : base::unexpected(list.error());
}

base::Result<exports::Summary> send_statements(const std::vector<exports::Statement>& list,
                                               const RecordStore& to, const Going& going) {
  if (const auto wrong = net::problem(to.endpoint); !wrong.empty() || to.endpoint.ends_with('/'))
    return base::unexpected(trouble("xapi.endpoint",
                                    wrong.empty() ? "The record store's address ends with a slash." : wrong,
                                    "It looks like https://lrs.agency.example/xapi."));
  const auto from = kept_cursor(to.cursor_file);
  if (!from) return base::unexpected(from.error());

  std::size_t done = 0;
  const auto go_on = [&] { return !going || going(done, list.size()); };
  const auto keep = [&](const exports::Cursor& cursor) {
    done = cursor.next;
    (void)go_on();
    return disk::write_text(to.cursor_file, exports::to_text(cursor), disk::Sync::no);
  };
  return exports::send(
      list, *from,
      {.exchange = [road = std::make_shared<Road>(to)](const auto& request) { return (*road)(request); },
       .wait = [&](std::int64_t ms) { return waited(ms, go_on); },
       .keep = keep,
       .seed = std::random_device{}()});
}

base::Result<std::size_t> write_statements(const std::vector<exports::AttemptRecord>& records,
                                           const exports::Naming& naming, const std::filesystem::path& file) {
  const auto list = all_statements(records, naming);
  if (!list) return base::unexpected(list.error());
  if (const auto failed = disk::write_text(file, exports::as_lines(*list)); !failed.empty())
    return base::unexpected(trouble("file.not-written", failed, "Choose another place."));
  return list->size();
}

}  // namespace plumbline::library
