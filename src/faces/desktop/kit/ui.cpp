#include "faces/desktop/kit/ui.hpp"

#include <imgui_internal.h>

#include <cmath>

namespace plumbline::desktop {

namespace {

constexpr int kSettleFrames = 3;

}  // namespace

const char* in_words(Role r) {
  switch (r) {
    case Role::button: return "button";
    case Role::option: return "answer";
    case Role::check: return "tick box";
    case Role::radio: return "choice";
    case Role::tab: return "page";
    case Role::cell: return "cell";
    case Role::field: return "text field";
    case Role::slider: return "slider";
    case Role::item: return "card that can be moved";
    case Role::link: return "link";
    case Role::text: break;
  }
  return "text that scrolls";
}

Ui::Ui() : theme_(&desktop::theme(ThemeKind::light)) {}
Ui::~Ui() = default;

void Ui::begin(const Frame& frame) {
  frame_ = frame;
  theme_ = &desktop::theme(frame.theme);
  ground_ = theme_->page;
  time_ += frame.seconds;
  ++frame_number_;
  if (unsettled_ > 0) --unsettled_;
  before_.swap(items_);
  items_.clear();
  passages_.clear();
  runs_.clear();
  grounds_.clear();
  scroll_ids_.clear();
  scroll_views_.clear();
  scroll_parents_.clear();
  order_ = layer_ = layers_now_ = 0;
  appeared_ = false;
  read_events();
  move_focus();

  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {frame.width, frame.height};
  io.DisplayFramebufferScale = {frame.pixels, frame.pixels};
  io.DeltaTime = std::max(frame.seconds, 1e-4F);
  io.MousePos = mouse_;
  ImGui::NewFrame();
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.F);
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(io.DisplaySize);
  ImGui::Begin("page", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoBackground |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoNav);
  draw_ = ImGui::GetWindowDrawList();
  draw_->_FringeScale = 1 / frame.pixels;
  clips_.assign(1, screen());
  draw_->AddRectFilled({0, 0}, io.DisplaySize, theme_->page);
}

void Ui::end() {
  IM_ASSERT(clips_.size() == 1 && open_scrolls_.empty() && splitting_ == 0 && layer_ == 0);
  settle_focus();
  wheel_ = 0;
  mouse_went_down_ = false;
  if (mouse_up_) pressed_.clear();
  mouse_up_ = false;
  ImGui::End();
  ImGui::PopStyleVar(2);
  ImGui::Render();
}

void Ui::read_events() {
  key_.reset();
  typed_.clear();
  for (const auto& e : frame_.events) {
    using Kind = platform::Event::Kind;
    switch (e.kind) {
      case Kind::key: key_ = e.key; break;
      case Kind::text: typed_ += e.text; break;
      case Kind::mouse_move: mouse_ = {e.x, e.y}; break;
      case Kind::mouse_down:
        if (e.button != 0) break;
        mouse_ = {e.x, e.y};
        mouse_down_ = mouse_went_down_ = true;
        ring_ = false;
        break;
      case Kind::mouse_up:
        if (e.button != 0) break;
        mouse_ = {e.x, e.y};
        mouse_down_ = false;
        mouse_up_ = true;
        break;
      case Kind::wheel: wheel_ += e.y; break;
      case Kind::focus_lost:
        mouse_down_ = false;
        pressed_.clear();
        break;
      default: break;
    }
  }
  if (!frame_.events.empty()) unsettled_ = std::max(unsettled_, kSettleFrames);
  if (key_) ring_ = true;
}

void Ui::use(const Fonts& fonts) {
  fonts_ = fonts;
  heights_.clear();
}

void Ui::set_open(const std::string& id, bool open) {
  if (open)
    open_.insert(id);
  else
    open_.erase(id);
  ask_frames(2);
}

void Ui::page(const std::string& name) {
  if (name == page_) return;
  if (!page_.empty() && name.starts_with(page_ + "/"))
    kept_.push_back({page_, focus_, scrolls_});
  else
    while (!kept_.empty() && kept_.back().page != name && !name.starts_with(kept_.back().page + "/"))
      kept_.pop_back();
  page_ = name;
  appeared_ = true;
  want_first_ = true;
  scrolls_.clear();
  lengths_.clear();
  open_.clear();
  if (!kept_.empty() && kept_.back().page == name) {
    want_focus_ = kept_.back().focus;
    scrolls_ = std::move(kept_.back().scrolls);
    kept_.pop_back();
  }
  pressed_.clear();
  unsettled_ = std::max(unsettled_, kSettleFrames);
}

void Ui::begin_layer() {
  layer_ = ++layers_now_;
  if (layer_ > top_layer_) {
    focus_below_.push_back(focus_);
    top_layer_ = layer_;
    want_first_ = true;
    pressed_.clear();
  }
}

void Ui::end_layer() { layer_ = 0; }

void Ui::clip(const Box& b) {
  clips_.push_back(b.with(clips_.back()));
  draw_->PushClipRect(b.min(), b.max(), true);
}

void Ui::unclip() {
  clips_.pop_back();
  draw_->PopClipRect();
}

Box Ui::clip_box() const { return clips_.back(); }

const Placed* Ui::item(const std::string& id) const {
  for (const auto& p : items_)
    if (p.item.id == id) return &p;
  return nullptr;
}

Hit Ui::hit(const Box& b, Item item) {
  const Box seen = b.with(clip_box());
  Placed p{std::move(item), b, seen, layer_, open_scrolls_.empty() ? -1 : open_scrolls_.back().index,
           order_++};
  Hit h;
  const auto& id = p.item.id;
  const bool mine = p.item.enabled && layer_ == top_layer_;
  if (mine) {
    h.hot = !seen.empty() && seen.contains(mouse_);
    for (const auto& more : p.item.rest) h.hot = h.hot || more.with(clip_box()).contains(mouse_);
    if (h.hot && mouse_went_down_) {
      pressed_ = id;
      focus_ = id;  // without scrolling to it: it would slip away from under the mouse
    }
    h.down = mouse_down_ && pressed_ == id;
    h.let_go = mouse_up_ && pressed_ == id;
    h.click = h.let_go && h.hot;
    focus_moved_ = focus_moved_ || h.let_go;
    h.focus = focus_ == id;
    if (h.focus && (key_ && !typing_) &&
        (key_->key == platform::Key::enter || key_->key == platform::Key::space) &&
        p.item.role != Role::text) {
      h.click =
          !key_->repeat && seen.h() >= std::min(16.F, b.h());  // a key that is held does what it does once
      focus_moved_ = focus_moved_ || !h.click;
      key_.reset();
    }
    if (p.item.hotkey != 0 && !typing_ && key_ && !key_->ctrl && key_->sign == p.item.hotkey &&
        (key_->key == platform::Key::letter || key_->key == platform::Key::digit)) {
      h.click = !key_->repeat;
      key_.reset();
      if (focus_ != id) focus_moved_ = true;
      focus_ = id;
    }
    h.ring = h.focus && ring_;
  }
  items_.push_back(std::move(p));
  return h;
}

bool Ui::take(platform::Key k) {
  if (!key_ || key_->key != k) return false;
  key_.reset();
  return true;
}

bool Ui::take_letter(char32_t upper_case) {
  if (typing_ || !key_ || key_->ctrl || key_->key != platform::Key::letter || key_->sign != upper_case)
    return false;
  key_.reset();
  return true;
}

void Ui::focus(std::string id) { want_focus_ = std::move(id); }

void Ui::passage(std::string key, std::string text, std::string news) {
  if (!key.empty() && !text.empty())
    passages_.push_back({std::move(key), std::move(text), layer_, std::move(news)});
}

void Ui::icon(Icon i, ImVec2 centre, Colour c, float size, float stroke) {
  draw_icon(*draw_, i, centre, c, size, stroke);
}

}  // namespace plumbline::desktop
