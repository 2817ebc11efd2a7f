// The screens of the records: nothing cut off at any size, everything by keyboard, nothing wanted unasked.

#include "faces/desktop/panels/records_desk.hpp"

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

std::vector<Look> looks() {
  std::vector<Look> out;
  for (const auto theme : kThemes)
    for (const float scale : {1.F, 1.5F, 2.F}) out.push_back({theme, scale, 1280, 800});
  out.push_back({ThemeKind::light, 1, 640, 480});
  out.push_back({ThemeKind::dark, 2, 640, 480});
  out.push_back({ThemeKind::light, 1, 3840, 2160});
  out.push_back({ThemeKind::light, 2, 3840, 2160});
  // Tall windows show what otherwise is below the fold, where nothing is looked at.
  for (const float scale : {1.F, 1.5F, 2.F}) out.push_back({ThemeKind::contrast, scale, 1280, 9000});
  out.push_back({ThemeKind::dark, 1, 640, 9000});
  out.push_back({ThemeKind::light, 2, 640, 14000});
  return out;
}

}  // namespace

TEST_CASE("no screen of the records cuts, covers or crowds anything, at any size and in any colours") {
  const auto samples = records_samples();
  std::size_t at = 0;
  bool between = false;
  Intents wants;
  Headless page([&](Ui& ui) {
    if (between) return ui.page("between");
    samples[at].draw(ui, wants);
  });
  for (const auto& look : looks()) {
    between = true;
    page.look(look);
    for (at = 0; at < samples.size(); ++at) {
      between = true;
      page.settle();
      between = false;
      page.frame();
      page.settle();
      for (const auto& fault : layout_faults(page.ui()))
        FAIL_CHECK(samples[at].name << ", " << to_string(look.theme) << " " << look.scale << " " << look.width
                                    << ": " << fault);
    }
  }
  CHECK(wants.empty());
}

TEST_CASE("everything of the records is reached by Tab, there and back") {
  for (const auto& look : {Look{}, Look{.width = 640, .height = 480}, Look{.scale = 2}})
    for (const auto& s : records_samples()) {
      Intents wants;
      Headless page([&](Ui& ui) { s.draw(ui, wants); }, look);
      page.settle();
      for (const auto& f : tab_faults(page)) FAIL_CHECK(s.name << ", " << look.width << ": " << f);
      CHECK_MESSAGE(wants.empty(), s.name);
    }
}

TEST_CASE("passages of the records have keys of their own, and nothing that is read out is empty") {
  for (const auto& s : records_samples()) {
    Intents wants;
    Headless page([&](Ui& ui) { s.draw(ui, wants); });
    std::vector<std::string> keys;
    for (const auto& p : page.ui().passages()) {
      CHECK_FALSE(p.text.empty());
      keys.push_back(p.key);
    }
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice != keys.end()) FAIL_CHECK(s.name << ": two passages called " << *twice);
    CHECK_MESSAGE(keys.size() >= 2, s.name);
  }
}

TEST_CASE("hovering over a page of the records, pressing and letting go elsewhere asks for nothing") {
  for (const auto& s : records_samples()) {
    Intents wants;
    Headless page([&](Ui& ui) { s.draw(ui, wants); });
    page.settle();
    std::vector<std::string> ids;
    for (const auto& p : page.ui().items())
      if (!p.seen.empty()) ids.push_back(p.item.id);
    for (const auto& id : ids) {
      const auto* p = page.ui().item(id);
      if (p == nullptr || p->seen.empty()) continue;
      const auto at = p->seen.centre();
      page.move(at);
      for (const auto& f : layout_faults(page.ui())) FAIL_CHECK(s.name << " under the mouse: " << f);
      page.drag(at, {1279, 799});
    }
    CHECK_MESSAGE(wants.empty(), s.name);
  }
}
