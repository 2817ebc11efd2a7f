// Text is broken where it should be, nothing of it is lost, and the spoken word is marked where it stands.

#include "base/text.hpp"

#include "faces/desktop/kit/pages.hpp"

#include <rapidcheck.h>

#include <algorithm>

using namespace plumbline::desktop;
using namespace plumbline::desktop::test;

namespace {

/// What is drawn in one frame by `draw`.
std::vector<Run> runs(const Headless::Draw& draw, Look look = {}) {
  Headless page(draw, look);
  return page.ui().runs();
}

std::string without_spaces(std::string s) {
  std::erase(s, ' ');
  std::erase(s, '\n');
  return s;
}

std::string joined(const std::vector<Run>& all) {
  std::string out;
  for (const auto& r : all) out += r.text;
  return without_spaces(out);
}

/// Texts of words of all lengths, with umlauts, line breaks and runs of spaces.
std::string some_text() {
  const auto letter = rc::gen::elementOf(
      std::vector<std::string>{"a", "i", "m", "W", ".", ",", "\"", "-", "é", "ß", "ł", "€", "“", "”"});
  const auto gap = rc::gen::weightedElement<std::string>({{10, " "}, {2, "  "}, {1, "\n"}, {1, "\n\n"}});
  std::string out;
  const int words = *rc::gen::inRange(0, 24);
  for (int i = 0; i < words; ++i) {
    if (i > 0) out += *gap;
    const int n = *rc::gen::weightedOneOf<int>({{8, rc::gen::inRange(1, 12)}, {1, rc::gen::inRange(30, 90)}});
    for (int k = 0; k < n; ++k) out += *letter;
  }
  return out;
}

constexpr Colour kInk = IM_COL32_BLACK;

}  // namespace

TEST_CASE("a paragraph keeps to its width and loses nothing") {
  std::string text;
  float w = 300, height = 0, measured = 0;
  Face face = Face::body;
  Headless page([&](Ui& ui) {
    measured = ui.para_height(face, w, text);
    height = ui.para(face, 10, 10, w, kInk, text);
  });
  CHECK(rc::check("para", [&] {
    text = some_text();
    w = static_cast<float>(*rc::gen::inRange(30, 900));
    face = *rc::gen::element(Face::body, Face::read, Face::small_bold, Face::h1);
    page.frame();
    const auto& all = page.ui().runs();
    for (const auto& r : all) {
      RC_ASSERT(r.box.w() <= w + .5F);
      RC_ASSERT(plumbline::base::first_invalid_utf8(r.text) == std::string_view::npos);
      RC_ASSERT(r.box.y1 <= 10 + height + 1);
    }
    for (std::size_t i = 1; i < all.size(); ++i)
      RC_ASSERT(all[i].box.y0 >= all[i - 1].box.y0 + page.ui().leading(face) - 1);
    RC_ASSERT(joined(all) == without_spaces(text));
    RC_ASSERT(std::abs(measured - height) < .1F);
  }));
}

TEST_CASE("a line holds as many words as fit") {
  const std::string text =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
  Headless page([&](Ui& ui) { ui.para(Face::body, 0, 0, 240, kInk, text); });
  const auto& all = page.ui().runs();
  REQUIRE(all.size() > 2);
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    const auto next = all[i + 1].text.substr(0, all[i + 1].text.find(' '));
    CHECK(page.ui().width(Face::body, all[i].text + " " + next) > 240);
    CHECK(all[i].text.back() != ' ');
  }
}

TEST_CASE("file names and abbreviations stay whole; only a word too wide for a line is broken") {
  const auto lines =
      runs([](Ui& ui) { ui.para(Face::body, 0, 0, 200, kInk, "see also ninety-days.lua, e.g. there"); });
  bool whole = false;
  for (const auto& r : lines) whole = whole || r.text.find("ninety-days.lua,") != std::string::npos;
  CHECK(whole);
  const auto broken =
      runs([](Ui& ui) { ui.para(Face::body, 0, 0, 90, kInk, "Überraschungsöffnungszeiten"); });
  CHECK(broken.size() > 2);
  CHECK(joined(broken) == "Überraschungsöffnungszeiten");
}

TEST_CASE("an empty line parts paragraphs, an empty text takes no room") {
  float none = 1, one = 0, two = 0;
  Headless page([&](Ui& ui) {
    none = ui.para(Face::body, 0, 0, 200, kInk, "");
    one = ui.para(Face::body, 0, 0, 200, kInk, "a\nb");
    two = ui.para(Face::body, 0, 100, 200, kInk, "a\n\nb");
  });
  CHECK(none == 0);
  CHECK(one == 2 * page.ui().leading(Face::body));
  CHECK(two > one);
}

TEST_CASE("measured heights follow the fonts") {
  float at = 0;
  Headless page([&](Ui& ui) {
    at = ui.para_height(Face::body, 300, "Some words that are measured, again and again.");
  });
  const float before = at;
  page.look({.scale = 2});
  CHECK(at > 2 * before - 1);
  page.look({.scale = 1});
  CHECK(at == before);
}

TEST_CASE("capitals: spaced, in upper case, within their width") {
  std::string text = "après l'été, straße";
  float w = 500, h = 0;
  Headless page([&](Ui& ui) { h = ui.caps(20, 20, w, kInk, text); });
  std::string all;
  for (const auto& r : page.ui().runs()) all += r.text + " ";
  CHECK(all == "APRÈS L'ÉTÉ, STRAßE ");
  CHECK(rc::check("caps", [&] {
    text = some_text();
    std::replace(text.begin(), text.end(), '\n', ' ');
    w = static_cast<float>(*rc::gen::inRange(40, 600));
    page.frame();
    for (const auto& r : page.ui().runs()) {
      RC_ASSERT(r.box.x1 <= 20 + w + 1.5F);
      RC_ASSERT(r.box.y1 <= 20 + h + 1);
      RC_ASSERT(plumbline::base::first_invalid_utf8(r.text) == std::string_view::npos);
    }
  }));
}

TEST_CASE("running text in several faces: within its width, nothing lost, spans where their words are") {
  std::vector<Words> words;
  std::vector<SpanBox> spans;
  float w = 300, h = 0;
  Headless page([&](Ui& ui) {
    spans.clear();
    h = ui.flow(10, 10, w, 34, words, &spans, true, 6);
  });
  CHECK(rc::check("flow", [&] {
    words.clear();
    std::string all;
    const int n = *rc::gen::inRange(1, 7);
    for (int i = 0; i < n; ++i) {
      Words piece{*rc::gen::element(Face::doc, Face::doc_italic, Face::body), kInk, some_text(),
                  i % 2 == 1 ? i : -1};
      all += piece.text;
      words.push_back(std::move(piece));
    }
    w = static_cast<float>(*rc::gen::inRange(120, 800));
    page.frame();
    for (const auto& r : page.ui().runs()) {
      RC_ASSERT(r.box.x0 >= 9);
      RC_ASSERT(r.box.x1 <= 10 + w + 6 + 1);
      RC_ASSERT(r.box.y1 <= 10 + h + 4);
      RC_ASSERT(plumbline::base::first_invalid_utf8(r.text) == std::string_view::npos);
    }
    RC_ASSERT(joined(page.ui().runs()) == without_spaces(all));
    for (int i = 1; i < n; i += 2) {
      const bool has = std::any_of(spans.begin(), spans.end(), [&](auto& s) { return s.span == i; });
      RC_ASSERT(has == !without_spaces(words[static_cast<std::size_t>(i)].text).empty());
    }
    for (const auto& s : spans) {
      const bool holds = std::any_of(page.ui().runs().begin(), page.ui().runs().end(), [&](const Run& r) {
        return std::abs(r.box.x0 - 6 - s.box.x0) < 1.5F && std::abs(r.box.x1 + 6 - s.box.x1) < 1.5F &&
               r.box.y0 >= s.box.y0 - 1 && r.box.y1 <= s.box.y1 + 1;
      });
      RC_ASSERT(holds);
    }
  }));
}

TEST_CASE("the spoken word is marked where it stands, wherever the line breaks") {
  const std::string text =
      "Eleven people are still in the waiting room, and Marcus höflich waits by the door.";
  const std::string say = "Ana: ";
  Headless page([&](Ui& ui) { ui.para(Face::read, 40, 40, 320, kInk, text, {.key = "p", .say = say}); });
  REQUIRE(page.ui().passages().size() == 1);
  CHECK(page.ui().passages()[0].text == say + text);
  const auto vertices = [&] {
    page.frame();
    std::vector<ImVec2> out;  // of what is filled in the tint of a mark
    const auto* list = ImGui::GetDrawData()->CmdLists[0];
    for (const auto& v : list->VtxBuffer)
      if (v.col == page.ui().theme().accent_soft) out.push_back(v.pos);
    return out;
  };
  CHECK(vertices().empty());
  page.spoken = {"other", 5, 11};
  CHECK(vertices().empty());
  page.spoken = {"p", 0, 4};  // the name, which is not drawn
  CHECK(vertices().empty());
  for (std::size_t at = 0; at < text.size();) {
    auto end = text.find(' ', at);
    if (end == std::string::npos) end = text.size();
    const auto word = text.substr(at, end - at);
    page.spoken = {"p", say.size() + at, say.size() + end};
    const auto marked = vertices();
    REQUIRE_FALSE(marked.empty());
    Box b{1e6F, 1e6F, 0, 0};
    for (const auto& v : marked)
      b = {std::min(b.x0, v.x), std::min(b.y0, v.y), std::max(b.x1, v.x), std::max(b.y1, v.y)};
    bool found = false;
    for (const auto& r : page.ui().runs()) {
      const auto in = r.text.find(word);
      if (in == std::string::npos || r.box.y0 < b.y0 - 4 || r.box.y1 > b.y1 + 4) continue;
      const float x0 = r.box.x0 + page.ui().width(Face::read, r.text.substr(0, in));
      const float x1 = x0 + page.ui().width(Face::read, word);
      found = found || (std::abs(b.x0 - x0) < 4 && std::abs(b.x1 - x1) < 4);
    }
    CHECK_MESSAGE(found, word);
    at = end + 1;
  }
}

TEST_CASE("what is shortened ends in an ellipsis and between letters") {
  Headless page([](Ui&) {});
  CHECK(page.ui().fitted(Face::body, "short", 300) == "short");
  for (float w = 20; w < 300; w += 7) {
    const auto s = page.ui().fitted(Face::body, "Größenordnungsmäßig überflüssig", w);
    CHECK(page.ui().width(Face::body, s) <= std::max(w, page.ui().width(Face::body, "…")));
    CHECK(plumbline::base::first_invalid_utf8(s) == std::string_view::npos);
  }
}
