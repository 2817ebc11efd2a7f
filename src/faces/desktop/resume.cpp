#include "faces/desktop/resume.hpp"

#include "disk/files.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace plumbline::desktop {

namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kFormat = "plumbline-desktop 1";
constexpr std::size_t kMostParts = 512;
constexpr std::size_t kMostText = 4096;

/// Values of the wrong kind make the whole file one that can't be understood; this says so at the end.
class Reader {
 public:
  explicit Reader(const Json& j) : j_(j) {}
  std::string text(const char* key) {
    const auto it = j_.find(key);
    if (it == j_.end()) return {};
    if (!it->is_string() || it->get_ref<const std::string&>().size() > kMostText) return bad(), std::string();
    return it->get<std::string>();
  }
  bool yes(const char* key) {
    const auto it = j_.find(key);
    if (it == j_.end()) return false;
    return it->is_boolean() ? it->get<bool>() : (bad(), false);
  }
  std::uint64_t number(const char* key, std::uint64_t most) {
    const auto it = j_.find(key);
    if (it == j_.end()) return 0;
    if (!it->is_number_unsigned() || it->get<std::uint64_t>() > most) return bad(), 0;
    return it->get<std::uint64_t>();
  }
  std::vector<int> numbers(const char* key) {
    std::vector<int> out;
    const auto it = j_.find(key);
    if (it == j_.end()) return out;
    if (!it->is_array() || it->size() > kMostParts) return bad(), out;
    for (const auto& x : *it) {
      if (!x.is_number_integer() || x.get<std::int64_t>() < -1 || x.get<std::int64_t>() > 255)
        return bad(), out;
      out.push_back(x.get<int>());
    }
    return out;
  }
  bool good() const { return good_; }

 private:
  void bad() { good_ = false; }
  const Json& j_;
  bool good_ = true;
};

constexpr std::uint64_t kAny = ~std::uint64_t{0};
constexpr std::uint64_t kLongestDwell = std::uint64_t{1} << 40;  // far more than anybody sits there

}  // namespace

std::string to_json(const Resume& r) {
  Json j;
  j["format"] = kFormat;
  j["person"] = r.person;
  j["attempt"] = r.attempt;
  j["scenario"] = r.scenario;
  j["version"] = r.version;
  j["assessment"] = r.assessment;
  j["alternative"] = r.alternative;
  j["seed"] = r.seed;
  j["decisions"] = r.decisions;
  j["question"] = r.question;
  j["at-why"] = r.at_why;
  j["chosen"] = r.draft.chosen + 1;
  std::vector<int> ticked;
  for (const bool t : r.draft.ticked) ticked.push_back(t ? 1 : 0);
  j["ticked"] = ticked;
  j["written"] = r.draft.written;
  j["order"] = r.draft.order;
  j["reason"] = r.draft.reason;
  j["confidence"] = r.draft.confidence;
  j["dwell"] = r.dwell;
  return j.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

base::Result<Resume> read_resume(const std::string& name, const std::string& text) {
  const auto broken = [&] {
    return base::unexpected(
        {base::Gravity::error, "desktop.resume", {name, 0}, "The note of where you were can't be read.", ""});
  };
  const auto j = Json::parse(text, nullptr, false);
  if (j.is_discarded() || !j.is_object()) return broken();
  Reader r(j);
  if (r.text("format") != kFormat) return broken();
  Resume out;
  out.person = r.text("person");
  out.attempt = r.text("attempt");
  out.scenario = r.text("scenario");
  out.version = r.text("version");
  out.assessment = r.yes("assessment");
  out.alternative = r.yes("alternative");
  out.seed = r.number("seed", kAny);
  out.decisions = static_cast<std::size_t>(r.number("decisions", 100000));
  out.question = r.text("question");
  out.at_why = r.yes("at-why");
  out.draft.chosen = static_cast<int>(r.number("chosen", 256)) - 1;
  for (const int t : r.numbers("ticked")) out.draft.ticked.push_back(t > 0);
  out.draft.written = r.numbers("written");
  out.draft.order = r.numbers("order");
  out.draft.reason = r.text("reason");
  out.draft.confidence = static_cast<int>(r.number("confidence", 3));
  out.dwell = r.number("dwell", kLongestDwell);
  if (!r.good()) return broken();
  return out;
}

Resume load_resume(const std::filesystem::path& file, std::vector<Message>& said) {
  std::error_code none;
  if (file.empty() || !std::filesystem::exists(file, none)) return {};
  const auto text = disk::read_text(file);
  auto resume =
      text ? read_resume(file.string(), *text) : base::Result<Resume>(base::unexpected(text.error()));
  if (resume) return *resume;
  const auto aside = disk::set_aside(file);
  said.push_back(
      {fmt::format("{} What you decided is safe: you find it under Results.", resume.error().front().message),
       aside.empty() ? "" : fmt::format("The old note is kept as {}.", aside.string()), false});
  return {};
}

std::string save_resume(const std::filesystem::path& file, const Resume& r) {
  if (file.empty()) return "There is no folder to remember it in.";
  std::error_code none;
  std::filesystem::create_directories(file.parent_path(), none);
  return disk::write_text(file, to_json(r), disk::Sync::no);
}

}  // namespace plumbline::desktop
