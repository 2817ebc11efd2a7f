#include "faces/desktop/voice.hpp"

namespace plumbline::desktop {

namespace {

void add(std::string& out, std::string_view more) {
  if (more.empty()) return;
  if (!out.empty()) out += ", ";
  out += more;
}

/// "2 of 4" within its group.
std::string place_in_group(const Ui& ui, const Placed& p) {
  if (p.item.group.empty()) return {};
  int at = 0, of = 0;
  for (const auto& i : ui.items()) {
    if (i.item.group != p.item.group || i.layer != p.layer) continue;
    ++of;
    if (i.item.id == p.item.id) at = of;
  }
  return of > 1 ? std::to_string(at) + " of " + std::to_string(of) : "";
}

std::string known_as(const Passage& p) { return p.key + "\n" + (p.news.empty() ? p.text : p.news); }

}  // namespace

std::string Voice::in_words(const Ui& ui, const Placed& p) {
  std::string out = p.item.label;
  add(out, desktop::in_words(p.item.role));
  add(out, p.item.state);
  if (!p.item.enabled && p.item.state.empty()) add(out, "not available");
  add(out, place_in_group(ui, p));
  if (!p.item.hint.empty()) out += ". " + p.item.hint;
  return out;
}

std::vector<Utterance> Voice::page(const Ui& ui) {
  std::vector<Utterance> out;
  for (const auto& p : ui.passages())
    if (p.layer == ui.top_layer()) out.push_back({p.key, p.text});
  return out;
}

std::vector<Utterance> Voice::heed(const Ui& ui) {
  std::vector<Utterance> out;
  const auto layer = ui.top_layer();
  if (ui.appeared()) known_.clear();
  known_.resize(static_cast<std::size_t>(layer) + 1);
  for (const auto& p : ui.passages())
    if (p.layer == layer && known_.back().insert(known_as(p)).second) out.push_back({p.key, p.text});
  const auto* now = ui.focused_item();
  const std::string id = now != nullptr ? now->item.id : "", state = now != nullptr ? now->item.state : "";
  if (now != nullptr && (id != focus_ || !out.empty()))
    out.push_back({"", in_words(ui, *now)});
  else if (now != nullptr && state != state_ && now->item.role != Role::field)
    out.push_back({"", state.empty() ? now->item.label : state});
  focus_ = id;
  state_ = state;
  return out;
}

}  // namespace plumbline::desktop
