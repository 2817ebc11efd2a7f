#include "faces/desktop/shell.hpp"

#include "disk/files.hpp"
#include "faces/desktop/desk.hpp"
#include "faces/desktop/sounds.hpp"
#include "faces/desktop/speaker.hpp"
#include "faces/desktop/told.hpp"
#include "platform/controller.hpp"
#include "platform/window.hpp"

#include <fmt/format.h>
#include <malloc.h>

#include <atomic>
#include <chrono>
#include <clocale>
#include <cstdio>
#include <future>
#include <memory>

namespace plumbline::desktop {

namespace {

using Clock = std::chrono::steady_clock;
constexpr double kIdle = 2, kSpeaking = .06, kPadConnected = .03;

class ImGuiHere {
 public:
  ImGuiHere() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = io.LogFilename = nullptr;
  }
  ~ImGuiHere() { ImGui::DestroyContext(); }
  ImGuiHere(const ImGuiHere&) = delete;
  ImGuiHere& operator=(const ImGuiHere&) = delete;
};

/// The logo, as large as asked.
platform::Icon logo(int side) {
  platform::Icon out{
      side, side,
      std::vector<std::uint8_t>(static_cast<std::size_t>(side) * static_cast<std::size_t>(side) * 4)};
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x) {
      const float fx = (static_cast<float>(x) + .5F) / static_cast<float>(side) * 34,
                  fy = (static_cast<float>(y) + .5F) / static_cast<float>(side) * 34;
      const float cx = std::max(0.F, std::abs(fx - 17) - 8), cy = std::max(0.F, std::abs(fy - 17) - 8);
      if (cx * cx + cy * cy > 81) continue;
      const bool line = std::abs(fx - 17) < 1.1F && fy > 5 && fy < 15;
      const bool bob = fy < 19 ? std::abs(fx - 17) < fy - 13 : std::abs(fx - 17) < (29 - fy) * .6F;
      const bool white = line || (bob && fy > 13 && fy < 29);
      auto* p = &out.rgba[(static_cast<std::size_t>(y) * static_cast<std::size_t>(side) +
                           static_cast<std::size_t>(x)) *
                          4];
      p[0] = white ? 255 : 0x24;
      p[1] = white ? 255 : 0x54;
      p[2] = white ? 255 : 0xB0;
      p[3] = 255;
    }
  return out;
}

/// Ctrl+Q
bool quits(const platform::Event& e) {
  return e.kind == platform::Event::Kind::key && e.key.ctrl && e.key.sign == U'Q';
}

FontWish font_wish(const Desk& desk, float content_scale, float framebuffer_scale) {
  const auto& s = desk.settings();
  return {static_cast<float>(s.text_percent) / 100 * std::max(1.F, content_scale / framebuffer_scale),
          framebuffer_scale, s.dyslexic ? Typeface::dyslexic : Typeface::standard, desk.letters()};
}

/// What can be got ready before there is a window: the app, and its letters for a screen like most.
struct Ready {
  std::unique_ptr<Desk> desk;
  FontWish wish;
  Fonts fonts;
  base::Diagnostics missing;
};

Ready get_ready(World world) {
  Ready r;
  r.desk = std::make_unique<Desk>(std::move(world));
  r.wish = font_wish(*r.desk, 1, 1);
  r.fonts = load_fonts(r.wish, r.missing);
  return r;
}

class Shell {
 public:
  Shell(Ready& ready, platform::Window& window, const ShellWishes& wishes, Clock::time_point begin)
      : ready_(ready),
        desk_(*ready.desk),
        window_(window),
        wishes_(wishes),
        begin_(begin),
        last_(Clock::now()) {}

  void run() {
    told("window open, scenarios read");
    use_fonts();
    told("letters drawn");
    draw({});
    told("first frame");
    open_devices();
    ::malloc_trim(0);  // much that reading needed is free again
    while (!closed_ && !desk_.wants_to_quit()) once();
    desk_.remember();
  }

 private:
  void once() {
    auto events = window_.wait(patience());
    const auto now = Clock::now();
    const float passed = std::chrono::duration<float>(now - last_).count();
    last_ = now;
    if (controller_)
      for (const auto& e : controller_->poll(std::chrono::duration<double>(now - begin_).count()))
        window_.push(e);
    for (const auto& e : events)
      if (e.kind == platform::Event::Kind::close || quits(e)) closed_ = true;
    if (window_.lost()) closed_ = true;
    if (closed_) return;
    bool changed = desk_.tick(passed);
    changed = speaker_.tend() || changed;
    sounds_.tend();
    if (events.empty() && !changed && !ui_.unsettled()) return;
    if (wish() != fonts_) use_fonts();
    draw(std::move(events));
    after_frame();
  }

  double patience() const {
    if (ui_.unsettled() || window_.pending()) return 0;
    double wait = kIdle;
    if (const auto t = desk_.next_change()) wait = std::min(wait, static_cast<double>(*t));
    if (speaker_.speaking()) wait = std::min(wait, kSpeaking);
    if (controller_ && controller_->connected()) wait = std::min(wait, kPadConnected);
    if (sounds_.busy()) wait = std::min(wait, .5);
    return wait;
  }

  FontWish wish() const { return font_wish(desk_, window_.content_scale(), window_.framebuffer_scale()); }

  void use_fonts() {
    fonts_ = wish();
    if (fonts_ != ready_.wish) {
      ready_.missing.clear();
      ready_.fonts = load_fonts(fonts_, ready_.missing);
    }
    ready_.wish = {.scale = 0};  // taken
    ui_.use(ready_.fonts);
    window_.upload_fonts();
    ImGui::GetIO().Fonts->ClearTexData();  // the graphics have them now
    ImGui::GetIO().Fonts->ClearInputData();
    for (const auto& d : ready_.missing) desk_.say({d.message, d.hint, false});
    ui_.ask_frames(2);
  }

  void draw(std::vector<platform::Event> events) {
    const auto size = window_.size();
    Frame f;
    f.width = size.x;
    f.height = size.y;
    f.pixels = window_.framebuffer_scale();
    f.seconds = 1 / 60.F;
    f.events = std::move(events);
    f.theme = desk_.settings().theme;
    f.still = desk_.settings().still;
    f.spoken = speaker_.spoken();
    const auto from = Clock::now();
    ui_.begin(f);
    desk_.draw(ui_);
    ui_.end();
    if (wishes_.times)
      ui_time_ = std::max(ui_time_, std::chrono::duration<double, std::milli>(Clock::now() - from).count());
    window_.show(ImGui::GetDrawData());
    window_.point_with(pointer());
  }

  platform::Pointer pointer() const {
    for (const auto& p : ui_.items())
      if (p.layer == ui_.top_layer() && p.item.enabled && p.seen.contains(ui_.mouse()))
        return p.item.role == Role::field  ? platform::Pointer::text
               : p.item.role == Role::text ? platform::Pointer::arrow
                                           : platform::Pointer::hand;
    return platform::Pointer::arrow;
  }

  void after_frame() {
    if (desk_.act()) ui_.ask_frames(2);
    tell();
    sounds_.volume(desk_.settings().volume);
    if (const auto cue = desk_.take_cue(); !cue.empty()) {
      sounds_.play(cue);
      if (desk_.settings().volume > 0) desk_.caption(sounds_.caption(cue), 1.6F);
    }
    speaker_.use(desk_.settings());
    switch (desk_.take_voice()) {
      case Desk::Voice::toggle: speaker_.toggle(ui_); break;
      case Desk::Voice::sample: speaker_.sample(); break;
      case Desk::Voice::none: speaker_.heed(ui_); break;
    }
    desk_.speaking(speaker_.speaking());
    tell_trouble();
  }

  void tell() {
    if (!wishes_.tell || ui_.unsettled()) return;
    if (auto now = in_json(ui_); now != told_) {
      std::fprintf(stderr, "%s\n", now.c_str());
      told_ = std::move(now);
    }
  }

  /// Once each, and in the settings as long as it lasts.
  void tell_trouble() {
    if (speaker_.trouble() == devices_.voice_trouble && sounds_.trouble() == devices_.sound_trouble &&
        speaker_.voices() == devices_.voices)
      return;
    if (speaker_.trouble() != devices_.voice_trouble && !speaker_.trouble().empty())
      desk_.say({speaker_.trouble(), "", false});
    if (sounds_.trouble() != devices_.sound_trouble && !sounds_.trouble().empty())
      desk_.say({sounds_.trouble(), "Everything can be used without sound.", false});
    devices_.voice_trouble = speaker_.trouble();
    devices_.sound_trouble = sounds_.trouble();
    devices_.voices = speaker_.voices();
    devices_.voice_ids = speaker_.voice_ids();
    desk_.know(devices_);
    ui_.ask_frames(2);
  }

  void open_devices() {
    devices_.dyslexic_face = has_dyslexic_face();
    sounds_.read(desk_.sounds_folder());
    speaker_.clipboard = [this](const std::string& t) { window_.set_clipboard(t); };
    speaker_.use(desk_.settings());
    speaker_.open();
    devices_.voices = speaker_.voices();
    devices_.voice_ids = speaker_.voice_ids();
    devices_.voice_trouble = speaker_.trouble();
    if (!speaker_.trouble().empty() && desk_.settings().voice == SettingsView::Voice::speak)
      desk_.say({speaker_.trouble(), "", false});
    desk_.know(devices_);
    if (auto c = platform::Controller::open()) controller_ = std::move(*c);
    ui_.ask_frames(2);
    told("devices");
  }

  void told(const char* what) const {
    if (wishes_.times)
      std::fprintf(stderr, "%s: %.1f ms\n", what,
                   std::chrono::duration<double, std::milli>(Clock::now() - begin_).count());
  }

 public:
  ~Shell() {
    if (wishes_.times) std::fprintf(stderr, "dearest frame of the interface: %.2f ms\n", ui_time_);
  }

 private:
  Ready& ready_;
  Desk& desk_;
  platform::Window& window_;
  ShellWishes wishes_;
  Clock::time_point begin_, last_;
  Ui ui_;
  FontWish fonts_;
  Sounds sounds_;
  Speaker speaker_{sounds_.device()};
  std::unique_ptr<platform::Controller> controller_;
  Devices devices_;
  bool closed_ = false;
  std::string told_;
  double ui_time_ = 0;
};

}  // namespace

base::Diagnostics run_window(World world, const ShellWishes& wishes) {
  const auto begin = Clock::now();
  const ImGuiHere imgui;         // outlives the window, which has pictures in it
  std::setlocale(LC_CTYPE, "");  // the window would, while the other thread reads texts
  const auto woken = std::make_shared<std::atomic<platform::Window*>>(nullptr);
  world.wake = [woken] {
    if (const auto* w = woken->load()) w->wake();
  };
  auto reading = std::async(std::launch::async, [&] { return get_ready(std::move(world)); });
  auto window = platform::Window::open({"Plumbline", 1280, 800, {logo(32), logo(64), logo(128)}});
  if (!window) return window.error();
  auto* w = window->get();
  auto ready = reading.get();  // goes before the window does
  ImGui::GetIO().UserData = w;
  ImGui::GetIO().ClipboardUserData = w;
  ImGui::GetIO().SetClipboardTextFn = [](void* to, const char* text) {
    static_cast<platform::Window*>(to)->set_clipboard(text);
  };
  ImGui::GetIO().GetClipboardTextFn = [](void* from) -> const char* {
    static std::string kept;
    kept = static_cast<platform::Window*>(from)->clipboard();
    return kept.c_str();
  };
  woken->store(w);
  Shell(ready, *w, wishes, begin).run();
  return {};
}

}  // namespace plumbline::desktop
