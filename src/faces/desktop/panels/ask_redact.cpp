// A page of which phrases are struck, and beside it the page as it will be sent.

#include "faces/desktop/panels/player_parts.hpp"

#include <algorithm>

namespace plumbline::desktop {

using platform::Key;

namespace {

constexpr float kSpanPad = 2;

struct PageToStrike {
  const RedactView& text;
  const Draft& draft;
  std::size_t facts = 0;
  int struck = 0, left = 0;

  explicit PageToStrike(const PlayerView& view) : text(view.ask.redact), draft(view.draft) {
    for (const auto& p : text.pieces) {
      if (p.fact < 0) continue;
      facts = std::max(facts, static_cast<std::size_t>(p.fact) + 1);
      ++(is_struck(p) ? struck : left);
    }
  }
  bool is_struck(const RedactView::Piece& p) const {
    return p.fact >= 0 && is_on(draft.ticked, static_cast<std::size_t>(p.fact));
  }
};

std::string id_of(std::size_t piece) { return "phrase/" + std::to_string(piece); }

std::string trimmed(std::string_view s) {
  const auto from = s.find_first_not_of(" \n"), to = s.find_last_not_of(" \n");
  return from == std::string_view::npos ? std::string() : std::string(s.substr(from, to - from + 1));
}

std::vector<Words> words_of(const Ui& ui, const PageToStrike& page, bool sent) {
  const auto& t = ui.theme();
  std::vector<Words> out;
  for (std::size_t i = 0; i < page.text.pieces.size(); ++i) {
    const auto& p = page.text.pieces[i];
    const bool struck = page.is_struck(p);
    out.push_back(
        {Face::doc, struck ? (sent ? 0 : t.ink2) : t.ink, p.text, p.fact >= 0 ? static_cast<int>(i) : -1});
  }
  return out;
}

float leading_of(const Ui& ui) { return ui.u(40); }

/// The boxes of each phrase, line by line.
std::vector<std::vector<Box>> boxes_of(const std::vector<SpanBox>& spans, std::size_t pieces) {
  std::vector<std::vector<Box>> out(pieces);
  for (const auto& s : spans) {
    Box b = s.box.inset(0, 2);
    b.x1 = std::max(b.x1, b.x0 + 24);
    out[static_cast<std::size_t>(s.span)].push_back(b);
  }
  return out;
}

void draw_phrase_ground(Ui& ui, const Box& b, bool struck, bool lit) {
  const auto& t = ui.theme();
  if (struck) {
    ui.fill(b, t.bad_soft, 5);
    ui.outline(b, lit ? t.accent : t.bad, 5, lit ? 2.F : 1.F);
  } else {
    ui.fill(b, lit ? t.accent_soft : t.inset, 5);
    if (lit)
      ui.outline(b, t.accent, 5, 2);
    else
      ui.dashed({b.x0 + 3, b.y1 - 1}, {b.x1 - 3, b.y1 - 1}, t.edge, 1.5F, 4, 3);
  }
}

void draw_phrase(Ui& ui, const PageToStrike& page, std::size_t piece, const std::vector<Box>& boxes,
                 const std::vector<std::size_t>& phrases, Intents& wants) {
  const auto& p = page.text.pieces[piece];
  const bool struck = page.is_struck(p);
  const auto at =
      static_cast<std::size_t>(std::find(phrases.begin(), phrases.end(), piece) - phrases.begin());
  const auto h = ui.hit(boxes.front(), {.id = id_of(piece),
                                        .role = Role::check,
                                        .label = trimmed(p.text),
                                        .state = struck ? "struck out" : "left in",
                                        .group = "phrases",
                                        .first = at == 0,
                                        .keeps_across = true,
                                        .rest = {boxes.begin() + 1, boxes.end()}});
  for (const auto& b : boxes) draw_phrase_ground(ui, b, struck, h.hot || h.ring);
  if (h.ring)
    for (const auto& b : boxes) ui.focus_ring(b.inset(3), 4);
  if (h.focus && at + 1 < phrases.size() && ui.take(Key::right)) ui.focus(id_of(phrases[at + 1]));
  if (h.focus && at > 0 && ui.take(Key::left)) ui.focus(id_of(phrases[at - 1]));
  if (h.click)
    wants.emplace_back(want::Drafted{toggled(page.draft, static_cast<std::size_t>(p.fact), page.facts)});
}

std::string read_out(const PageToStrike& page, bool sent) {
  std::string out;
  for (const auto& p : page.text.pieces) out += sent && page.is_struck(p) ? " (struck out) " : p.text;
  return trimmed(out);
}

float draw_head(Ui& ui, float x, float y, float w, const std::string& title, const std::string& note,
                const std::string& key) {
  const auto& t = ui.theme();
  const float nw = ui.width(Face::small, note);
  const bool beside = ui.width(Face::body_bold, title) + 24 + nw <= w;
  const float th =
      ui.para(Face::body_bold, x, y, beside ? w - nw - 16 : w, t.ink, title, {.key = key + "/title"});
  if (beside && !note.empty()) {
    ui.passage(key + "/note", note);
    ui.text_right(Face::small, x + w, y + (th - ui.size(Face::small)) / 2, t.ink2, note);
  }
  y += th;
  if (!beside) y += ui.para(Face::small, x, y, w, t.ink2, note, {.key = key + "/note"});
  ui.rule(x, y + 12, w);
  return y + 12 + 14;
}

float draw_page_to_strike(Ui& ui, float x, float y, float w, const PageToStrike& page, Intents& wants) {
  y = draw_head(ui, x, y, w, "The page", "Click a phrase or press Space to strike it", "redact");
  const float lead = leading_of(ui);
  const auto words = words_of(ui, page, false);
  std::vector<SpanBox> spans;
  ui.flow(x, y, w, lead, words, &spans, false, kSpanPad);
  const auto boxes = boxes_of(spans, page.text.pieces.size());
  std::vector<std::size_t> phrases;
  for (std::size_t i = 0; i < boxes.size(); ++i)
    if (!boxes[i].empty()) phrases.push_back(i);
  ui.passage("redact/text", read_out(page, false));
  for (const auto i : phrases) draw_phrase(ui, page, i, boxes[i], phrases, wants);
  const float h = ui.flow(x, y, w, lead, words, nullptr, true, kSpanPad);
  for (const auto i : phrases)
    if (page.is_struck(page.text.pieces[i]))
      for (const auto& b : boxes[i]) {
        const float my = b.centre().y + ui.size(Face::doc) * .06F;
        ui.line({b.x0 + 2, my}, {b.x1 - 2, my}, ui.theme().bad, 2);
      }
  return y + h;
}

std::string counts_in_words(const PageToStrike& page) {
  return std::to_string(page.struck) + (page.struck == 1 ? " phrase struck, " : " phrases struck, ") +
         std::to_string(page.left) + " left in";
}

float draw_page_as_sent(Ui& ui, float x, float y, float w, const PageToStrike& page, bool quiet) {
  const auto& to = page.text.recipient;
  y = draw_head(ui, x, y, w, to.empty() ? "The page as it will be sent" : "As " + to + " will read it",
                quiet ? "" : counts_in_words(page), "redact/sent");
  std::vector<SpanBox> spans;
  const float h = ui.flow(x, y, w, leading_of(ui), words_of(ui, page, true), &spans, true, kSpanPad);
  const auto& t = ui.theme();
  const Colour bar = t.dark && !t.contrast ? t.ink3 : t.ink;
  for (const auto& s : spans)
    if (page.is_struck(page.text.pieces[static_cast<std::size_t>(s.span)]))
      ui.fill(s.box.inset(0, 6), bar, 3);
  ui.passage("redact/sent/text", read_out(page, true));
  return y + h;
}

}  // namespace

float draw_redact(Ui& ui, float x, float y, float w, const PlayerView& view, Intents& wants) {
  const PageToStrike page(view);
  constexpr float kGap = 24;
  const bool two = w >= ui.u(860);
  const float pad = ui.room() < 700 ? 18 : 26;
  const auto left = [&](float ix, float iy, float iw) {
    return draw_page_to_strike(ui, ix, iy, iw, page, wants);
  };
  const auto right = [&](float ix, float iy, float iw) {
    return draw_page_as_sent(ui, ix, iy, iw, page, view.quiet);
  };
  if (two) {
    const float half = (w - kGap) / 2;
    return ui.cards_around(x, y, {half, half}, {left, right}, kGap, pad).y1;
  }
  const float end = ui.card_around(x, y, w, left, pad).y1;
  return ui.card_around(x, end + 18, w, right, pad).y1;
}

}  // namespace plumbline::desktop
