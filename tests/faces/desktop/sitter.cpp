#include "faces/desktop/sitter.hpp"

#include "base/bits.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <csignal>

namespace plumbline::desktop::test {

namespace fs = std::filesystem;
using story::Kind;

namespace {

/// What the shared page draws now; nothing: an empty page, so that the next desk's page is a new one.
Desk* g_shown = nullptr;

Headless& shared_page() {
  static Headless page([](Ui& ui) {
    if (g_shown != nullptr)
      g_shown->draw(ui);
    else
      ui.page("nothing");
  });
  return page;
}

}  // namespace

void Place::write(const fs::path& file, const std::string& text) const {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

void Place::own_data(const std::vector<std::pair<std::string, std::string>>& scenarios) {
  data = home.path() / "own";
  fs::create_directories(data / "scenarios");
  fs::copy_file(PLUMBLINE_SOURCE_DIR "/scenarios/rulebook.xml", data / "scenarios/rulebook.xml");
  fs::create_directories(data / "assets");
  fs::copy_file(PLUMBLINE_SOURCE_DIR "/assets/portraits.xml", data / "assets/portraits.xml");
  for (const auto& [name, lua] : scenarios) write(data / "scenarios" / (name + ".lua"), lua);
}

World Place::world() {
  World w;
  w.environment = [root = home.path()](const char* name) -> std::optional<std::string> {
    const std::string n = name;
    if (n == "XDG_DATA_HOME") return (root / "data").string();
    if (n == "XDG_CONFIG_HOME") return (root / "config").string();
    if (n == "XDG_STATE_HOME") return (root / "state").string();
    return std::nullopt;
  };
  w.sources.data = data.string();
  w.now = [this] { return now; };
  w.seed = [this] { return seed; };
  w.records.now = [this] { return now * 1000; };
  w.records.name = "Desk of the tests";
  w.effort = records::Effort::quick;
  w.show_folder = [this](const fs::path& folder) { shown_folder = folder; };
  return w;
}

Sitter::Sitter(Place& at) : at_(at), page_(shared_page()) { open(); }

Sitter::~Sitter() { close(); }

void Sitter::open() {
  desk_ = std::make_unique<Desk>(at_.world());
  g_shown = desk_.get();
  voice_.forget();
  said.clear();
  page_.after = [this](Ui& ui) {
    if (!desk_) return;
    if (desk_->act()) ui.ask_frames(2);
    for (auto& u : voice_.heed(ui)) said.push_back(std::move(u));
  };
  settle();
}

void Sitter::close() {
  page_.after = {};
  g_shown = nullptr;
  desk_.reset();
  settle();
}

void Sitter::reopen(bool killed) {
  if (!killed && desk_) desk_->remember();
  close();
  open();
}

bool Sitter::reach(const std::string& id) {
  std::vector<std::string> ring;
  for (const auto& p : ui().items())
    if (p.item.enabled && p.layer == ui().top_layer()) ring.push_back(p.item.id);
  const auto place = [&](const std::string& x) {
    return std::find(ring.begin(), ring.end(), x) - ring.begin();
  };
  const auto n = static_cast<std::ptrdiff_t>(ring.size()), from = place(ui().focused()), to = place(id);
  const bool forth = from == n || to == n || (to - from + n) % n <= n / 2;  // the shorter way round
  for (int i = 0; i < 400 && ui().focused() != id; ++i) press(forth ? Key::tab : Key::back_tab);
  return ui().focused() == id;
}

void Sitter::use(const std::string& id, Key k) {
  REQUIRE_MESSAGE(reach(id), id << " on\n" << page_.shown());
  const auto* p = ui().item(id);
  if (p->seen.h() < std::min(16.F, p->box.h())) press(k);  // only brings it into view
  press(k);
}

void Sitter::fill(const std::string& id, const std::string& text) {
  REQUIRE_MESSAGE(reach(id), id << " on\n" << page_.shown());
  for (auto left = item(id).state.size(); left > 0; --left) press(Key::backspace);
  page_.type(text);
}

const Item& Sitter::item(const std::string& id) {
  const auto* p = ui().item(id);
  REQUIRE_MESSAGE(p != nullptr, id);
  return p->item;
}

std::string Sitter::passage(const std::string& key) {
  for (const auto& p : ui().passages())
    if (p.key == key) return p.text;
  return {};
}

std::string Sitter::read() {
  std::string out;
  for (const auto& p : ui().passages()) out += p.text + "\n";
  return out;
}

void Sitter::begin(const std::string& scenario) {
  go("Practise");
  use("scenario/" + scenario + "/practise");
}

const Playing& Sitter::playing() {
  REQUIRE(desk_->playing() != nullptr);
  return *desk_->playing();
}

const story::Interaction& Sitter::ask() {
  const auto& s = playing().session();
  return s.stage().scene(s.state()).ask;
}

PlayerStage Sitter::stage() {
  if (has("confirm")) return PlayerStage::why;
  return has("continue") ? PlayerStage::after : PlayerStage::deciding;
}

void Sitter::put(play::Decision d, bool by_digits) {
  const auto& a = ask();
  const auto tick = [&](const std::string& id, bool on, const char* words) {
    if ((item(id).state == words) == on) return;
    use(id, Key::space);
    REQUIRE_MESSAGE((item(id).state == words) == on, id);
  };
  const auto bit = [&](std::size_t i) { return (d.code >> i & 1) != 0; };
  switch (a.kind) {
    case Kind::choose:
    case Kind::select:
      for (std::size_t i = 0; i < a.options.size(); ++i) {
        const auto id = "option/" + std::to_string(i);
        if (!has(id)) continue;
        if (a.kind == Kind::choose) {
          if (d.code != i) continue;
          const auto key = item(id).hotkey;
          if (by_digits && key != 0)
            page_.digit(static_cast<int>(key - U'0'));
          else
            use(id);
          return;
        }
        tick(id, bit(i), "ticked");
      }
      return;
    case Kind::grid:
      for (const auto& p : std::vector<Placed>(ui().items())) {  // as they are drawn: row by row
        if (!p.item.id.starts_with("cell/")) continue;
        const auto slash = p.item.id.rfind('/');
        const auto r = std::stoul(p.item.id.substr(5, slash - 5)),
                   f = std::stoul(p.item.id.substr(slash + 1));
        tick(p.item.id, bit(r * a.facts.size() + f), "told");
      }
      return;
    case Kind::redact:
      for (std::size_t i = 0; i < a.pieces.size(); ++i)
        if (a.pieces[i].fact >= 0)
          tick("phrase/" + std::to_string(i), bit(static_cast<std::size_t>(a.pieces[i].fact)), "left in");
      return;
    case Kind::form:
      for (std::size_t e = 0; e < a.entries.size(); ++e) {
        const auto w = d.code >> (4 * e) & 15;
        const auto id = "entry/" + std::to_string(e) + (w == 0 ? "/blank" : "/" + std::to_string(w - 1));
        if (item(id).state == "chosen") continue;
        use(id, Key::space);
        REQUIRE(item(id).state == "chosen");
      }
      return;
    case Kind::order:
      for (std::size_t i = 0; i < a.options.size(); ++i)
        if (has("row/" + std::to_string(i))) use("row/" + std::to_string(i));  // empty the row first
      for (std::size_t i = 0; (d.code >> (4 * i) & 15) != 0; ++i)
        use("pool/" + std::to_string((d.code >> (4 * i) & 15) - 1));
      return;
    case Kind::none: break;
  }
}

void Sitter::decide(play::Decision d, bool by_digits) {
  const bool chooses = ask().kind == Kind::choose;
  put(d, by_digits);
  if (!chooses) use("decide");
}

void Sitter::confirm(const std::string& reason, int confidence) {
  REQUIRE(stage() == PlayerStage::why);
  if (!reason.empty()) {
    REQUIRE(reach("reason"));
    page_.type(reason);
  }
  if (confidence > 0) use("sure/" + std::to_string(confidence));
  use("confirm");
}

void Sitter::go_on() {
  if (desk_->playing() != nullptr && stage() == PlayerStage::after) use("continue");
}

void Sitter::whole(play::Decision d, bool by_digits) {
  decide(d, by_digits);
  if (desk_->playing() != nullptr && stage() == PlayerStage::why) confirm();
  go_on();
}

void Sitter::let_pass(float seconds) {
  at_.now += static_cast<std::int64_t>(seconds);
  desk_->tick(seconds);
  settle();
}

namespace {

play::Decision valid(const play::Session& s, play::Decision wanted) {
  const auto& ask = s.stage().scene(s.state()).ask;
  if (play::problem(ask, s.state().vars(), wanted).empty()) return wanted;
  if (const auto best = play::meant_best(ask); best && play::problem(ask, s.state().vars(), *best).empty())
    return *best;
  return {s.stage().offered(s.state()).front()};
}

}  // namespace

play::Decision best_of(const play::Session& s) {
  const auto best = play::meant_best(s.stage().scene(s.state()).ask);
  return valid(s, best.value_or(play::Decision{}));
}

play::Decision worst_of(const play::Session& s) {
  const auto& ask = s.stage().scene(s.state()).ask;
  std::uint64_t code = 0;
  switch (ask.kind) {
    case Kind::choose:
      for (const auto i : s.stage().offered(s.state()))
        if (ask.options[i].meant == story::Meant::wrong) code = i;
      break;
    case Kind::select:
      for (const auto i : s.stage().offered(s.state()))
        if (ask.options[i].meant == story::Meant::wrong) code |= std::uint64_t{1} << i;
      break;
    case Kind::grid: code = base::low_bits(ask.recipients.size() * ask.facts.size()); break;
    case Kind::redact: code = base::low_bits(ask.facts.size()); break;
    case Kind::form:
      for (std::size_t e = 0; e < ask.entries.size(); ++e)
        for (std::size_t w = 0; w < ask.entries[e].writings.size(); ++w)
          if (ask.entries[e].writings[w].meant == story::Meant::wrong) {
            code |= static_cast<std::uint64_t>(w + 1) << (4 * e);
            break;
          }
      break;
    case Kind::order: {
      std::size_t at = 0;
      for (const auto i : s.stage().offered(s.state()))
        if (ask.options[i].meant == story::Meant::wrong)
          code |= static_cast<std::uint64_t>(i + 1) << (4 * at++);
      break;
    }
    case Kind::none: break;
  }
  return valid(s, {code});
}

NoRoom::NoRoom() {
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit limit{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &limit) == 0);
  before_ = limit.rlim_cur;
  limit.rlim_cur = 0;
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
}

NoRoom::~NoRoom() {
  rlimit limit{};
  ::getrlimit(RLIMIT_FSIZE, &limit);
  limit.rlim_cur = before_;
  ::setrlimit(RLIMIT_FSIZE, &limit);
}

std::string json_of(const play::Session& s) { return play::to_json(s.attempt(), s.stage()); }

}  // namespace plumbline::desktop::test
