#pragma once
// One frame of the window: what a panel draws with. Dear ImGui lends its draw lists, fonts and text fields;
// what it lacks in 1.86 is here: keyboard focus that reaches everything, text set with our own leading and
// broken at spaces only, grounds that are drawn below contents of unknown height, scrolling, and the list of
// what can be operated and read out (access.hpp). Coordinates are logical pixels of the window; lengths that
// hold text grow with the text size: multiply them with u(). It knows no window and no clock: events and the
// time since the last frame are passed in, so panels run in tests without a display.
//
//   ui.begin(frame);
//   draw_home(ui, view, intents);
//   ui.end();                     // ImGui::Render() was called; draw ImGui::GetDrawData()
//   if (ui.unsettled()) draw another frame

#include "faces/desktop/art/icons.hpp"
#include "faces/desktop/kit/access.hpp"
#include "faces/desktop/kit/field.hpp"
#include "faces/desktop/kit/fonts.hpp"
#include "faces/desktop/kit/theme.hpp"
#include "platform/input.hpp"

#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumbline::desktop {

/// What a frame is drawn with.
struct Frame {
  float width = 1280, height = 800;  // logical pixels
  float pixels = 1;                  // device pixels per logical one
  float seconds = 1 / 60.F;          // since the frame before
  std::vector<platform::Event> events;
  ThemeKind theme = ThemeKind::light;
  bool still = false;  // reduced motion: nothing moves by itself
  Spoken spoken;       // highlighted
};

/// What came of an item in this frame.
struct Hit {
  bool click = false;   // activated: mouse, Enter, Space, hotkey, controller
  bool hot = false;     // the mouse is on it
  bool focus = false;   // it has the keyboard focus
  bool ring = false;    // ... and that has to be seen
  bool down = false;    // the mouse holds it
  bool let_go = false;  // the mouse held it and was released in this frame, here or elsewhere
};

/// Text as it was drawn; tests look at it.
struct Run {
  Box box, clip;
  Face face = Face::body;
  Colour colour = 0, ground = 0;
  std::string text;
  int order = 0;
  bool scrolls = false;  // in a field: may be longer than its place
  int layer = 0;
};

/// A ground as it was drawn: card, button, well.
struct Ground {
  Box box;
  int order = 0;
  int layer = 0;
  Box seen;  // what is not clipped away
};

/// A piece of running text in one face; see Ui::flow. Colour 0: its room is left empty.
struct Words {
  Face face = Face::body;
  Colour colour = 0;
  std::string text;
  int span = -1;  // the boxes of a span are handed back
};
struct SpanBox {
  Box box;
  int span = -1;
};

/// How a paragraph is set.
struct Setting {
  std::string key;    // a passage to be read out under this key; empty: not read out
  std::string say;    // what is read out before it ("Darnell: "); the highlight skips it
  float leading = 0;  // 0: that of the face
  bool draw = true;   // false: measured only
  bool centred = false;
};

class Ui {
 public:
  Ui();
  ~Ui();
  Ui(const Ui&) = delete;
  Ui& operator=(const Ui&) = delete;

  /// The context must exist; the fonts must be those in its atlas.
  void use(const Fonts& fonts);
  void begin(const Frame& frame);
  void end();
  /// True while the picture still changes by itself (scrolling into view, sizes learnt in the frame before).
  bool unsettled() const { return unsettled_ > 0; }
  void ask_frames(int n) { unsettled_ = std::max(unsettled_, n); }

  // --- what there is -------------------------------------------------------------------------------------
  const Theme& theme() const { return *theme_; }
  const Fonts& fonts() const { return fonts_; }
  const Frame& frame() const { return frame_; }
  Box screen() const { return {0, 0, frame_.width, frame_.height}; }
  /// Text size: 1 to 2.
  float u() const { return fonts_.scale; }
  float u(float length) const { return std::round(length * fonts_.scale); }
  /// Width in units of the text size: below about 900 there is room for one column only.
  float room() const { return frame_.width / fonts_.scale; }
  ImDrawList& draw() { return *draw_; }
  float time() const { return time_; }
  bool still() const { return frame_.still; }

  // --- text ----------------------------------------------------------------------------------------------
  float size(Face f) const { return fonts_.size(f); }
  float leading(Face f) const { return fonts_.leading(f); }
  float width(Face f, std::string_view text) const;
  /// One line, its top left at (x, y). Returns its width.
  float text(Face f, float x, float y, Colour c, std::string_view text, bool scrolls = false);
  float text_right(Face f, float right, float y, Colour c, std::string_view text);
  float text_centred(Face f, ImVec2 centre, Colour c, std::string_view text);
  /// Spaced capitals; wraps when it has to. Returns the height.
  float caps(float x, float y, float w, Colour c, std::string_view text);
  float caps_width(std::string_view text) const;
  /// Wrapped at spaces; words longer than a line are broken. Returns the height.
  float para(Face f, float x, float y, float w, Colour c, std::string_view text, const Setting& how = {});
  float para_height(Face f, float w, std::string_view text) const;
  /// Running text of several faces. `pad`: room left and right of a span.
  float flow(float x, float y, float w, float leading, const std::vector<Words>& words,
             std::vector<SpanBox>* spans = nullptr, bool draw = true, float pad = 0);
  /// Registers a passage that is read out but drawn by other means.
  void passage(std::string key, std::string text, std::string news = {});
  /// One line, shortened with an ellipsis where it must be; only for what can be read in full elsewhere.
  std::string fitted(Face f, std::string_view text, float w) const;
  void icon(Icon i, ImVec2 centre, Colour c, float size = 20, float stroke = 2);

  // --- grounds -------------------------------------------------------------------------------------------
  void fill(const Box& b, Colour c, float radius = 0);
  void outline(const Box& b, Colour c, float radius, float width = 1);
  void line(ImVec2 a, ImVec2 b, Colour c, float width = 1);
  void rule(float x, float y, float w);
  void shadow(const Box& b, float radius, float strength = 1, float drop = 5);
  void focus_ring(const Box& b, float radius);
  void hatch(const Box& b, Colour c, float step = 7, float width = 1.5F);
  void dashed(ImVec2 a, ImVec2 b, Colour c, float width = 1.5F, float on = 6, float off = 5);
  /// A raised card / a quiet or toned area. Remembered as a ground; text on it must stand on that colour.
  void card(const Box& b, float radius = 16);
  void well(const Box& b, Colour c, float radius = 12, Colour edge = 0);
  /// Runs `contents`, then `ground` below it: for cards whose height is known only afterwards.
  void over(const std::function<void()>& contents, const std::function<void()>& ground);
  /// A card as high as its contents: they are drawn inside by `contents(inner x, inner y, inner w)`, which
  /// returns the y where they end. Returns the card's box.
  using Contents = std::function<float(float x, float y, float w)>;
  Box card_around(float x, float y, float w, const Contents& contents, float pad = 24, float least = 0);
  Box well_around(float x, float y, float w, Colour c, const Contents& contents, float pad = 16,
                  float radius = 12, Colour edge = 0);
  /// Cards side by side, all as high as the highest.
  Box cards_around(float x, float y, const std::vector<float>& widths, const std::vector<Contents>& contents,
                   float gap = 24, float pad = 24, float least = 0);
  /// The colour text stands on from here to the end of the scope, so that contrast can be checked.
  class On {
   public:
    On(Ui& ui, Colour c) : ui_(ui), before_(ui.ground_) { ui.ground_ = c; }
    ~On() { ui_.ground_ = before_; }
    On(const On&) = delete;
    On& operator=(const On&) = delete;

   private:
    Ui& ui_;
    Colour before_;
  };
  Colour ground() const { return ground_; }

  // --- operating -----------------------------------------------------------------------------------------
  /// Registers an item and says what came of it. Enter and Space on an item that is scrolled out of sight
  /// only bring it into view: nothing is done that nobody has seen.
  Hit hit(const Box& b, Item item);
  /// A key pressed in this frame that nobody has taken yet; takes it.
  bool take(platform::Key k);
  bool take_letter(char32_t upper_case);
  const std::optional<platform::KeyPress>& key() const { return key_; }
  void take_key() { key_.reset(); }
  /// The item with the focus; "" when there is none.
  const std::string& focused() const { return focus_; }
  void focus(std::string id);
  bool focus_visible() const { return ring_; }
  bool typing() const { return typing_; }
  /// A new page: its first item gets the focus, its scroll areas begin at the top, its passages are new. Call
  /// it with the page's own name in every frame, before anything is drawn on it. A page called "list/one"
  /// lies within "list": who comes back from it finds focus and scrolling of "list" as they were.
  void page(const std::string& name);
  /// True in the frame in which the page appeared.
  bool appeared() const { return appeared_; }
  /// A line of text to edit; returns true when Enter was pressed. `most` bytes.
  bool field(const Box& b, Item item, std::string& text, std::size_t most,
             std::string_view placeholder = {}) {
    return edit(b, std::move(item), text, most, placeholder, false);
  }
  /// The same for a PIN or a passphrase: dots instead of letters, on the screen and in what is told of it,
  /// and nothing of it goes to the clipboard.
  bool secret(const Box& b, Item item, std::string& text, std::size_t most,
              std::string_view placeholder = {}) {
    return edit(b, std::move(item), text, most, placeholder, true);
  }

  ImVec2 mouse() const { return mouse_; }
  /// While a mouse button is held: where it went down. For dragging.
  bool mouse_down() const { return mouse_down_; }
  bool mouse_released() const { return mouse_up_; }
  /// Something that can be folded away is open; all are closed when the page appears.
  bool open(const std::string& id) const { return open_.contains(id); }
  void set_open(const std::string& id, bool open);

  // --- scrolling and layers -------------------------------------------------------------------------------
  /// Contents are drawn at y - offset, where the returned offset counts; `end_scroll` is told where they end.
  float begin_scroll(const std::string& id, const Box& view);
  void end_scroll(float contents_end);
  void scroll_to_top(const std::string& id);
  /// How far an area is scrolled, and whether there is more below what it shows.
  float scrolled(const std::string& id) const;
  bool more_below(const std::string& id) const;
  /// A length kept from frame to frame while the page is shown, for what depends on what is drawn after it; 0
  /// at first.
  float& kept(const std::string& id) { return lengths_[id]; }
  /// Above everything drawn before: only what is drawn between can be operated.
  void begin_layer();
  void end_layer();
  /// Above everything drawn before, but nothing to operate: what is below stays within reach.
  void begin_float() { layer_ = kFloating; }
  void end_float() { layer_ = 0; }
  void clip(const Box& b);
  void unclip();
  /// Some of it lies within what is shown: long lists needn't draw the rest.
  bool in_sight(const Box& b) const { return !b.with(clips_.back()).empty(); }

  // --- for speech and for tests ----------------------------------------------------------------------------
  const std::vector<Placed>& items() const { return items_; }
  const std::vector<Passage>& passages() const { return passages_; }
  const std::vector<Run>& runs() const { return runs_; }
  const std::vector<Ground>& grounds() const { return grounds_; }
  const Placed* item(const std::string& id) const;
  /// The item focused now, if it was drawn in this frame.
  const Placed* focused_item() const { return item(focus_); }
  int top_layer() const { return top_layer_; }

 private:
  friend class On;
  static constexpr int kFloating = 1000;
  struct Scrolled {
    float offset = 0, extent = 0, view = 0;
    float held = -1;  // mouse y at which the bar was taken
    float held_offset = 0;
  };
  struct OpenScroll {
    std::string id;
    Box view;
    int index = -1;
    std::size_t first_item = 0;
  };
  std::map<std::string, float> lengths_;
  struct Kept {  // of a page, while one within it is shown
    std::string page, focus;
    std::map<std::string, Scrolled> scrolls;
  };
  bool edit(const Box& b, Item item, std::string& text, std::size_t most, std::string_view placeholder,
            bool masked);
  void read_events();
  void move_focus();
  void tab(int step);
  void arrow(platform::Key k);
  void settle_focus();
  void reveal(const Placed& p);
  bool can_focus(const Placed& p) const { return p.item.enabled && p.layer == top_layer_; }
  Box clip_box() const;
  void highlight(Face f, float x, float y, std::string_view line, std::size_t at, const Setting& how);

  Fonts fonts_;
  Frame frame_;
  const Theme* theme_ = nullptr;
  ImDrawList* draw_ = nullptr;
  Colour ground_ = 0;
  float time_ = 0;
  int frame_number_ = 0;

  std::optional<platform::KeyPress> key_;
  std::u32string typed_;
  ImVec2 mouse_{-1, -1};
  bool mouse_down_ = false, mouse_went_down_ = false, mouse_up_ = false;
  float wheel_ = 0;
  std::string pressed_;  // item the mouse went down on

  std::string focus_, page_;
  bool ring_ = true, typing_ = false, appeared_ = false, focus_moved_ = false, want_first_ = false;
  std::string want_focus_;
  std::size_t focus_order_ = 0;
  std::vector<Placed> items_, before_;
  std::vector<Passage> passages_;
  std::vector<Run> runs_;
  std::vector<Ground> grounds_;
  int layer_ = 0, top_layer_ = 0, layers_now_ = 0;
  int order_ = 0;
  int unsettled_ = 3;
  std::map<std::string, Scrolled> scrolls_;
  std::map<std::string, FieldState> fields_;
  std::vector<OpenScroll> open_scrolls_;
  std::vector<std::string> scroll_ids_;
  std::vector<Box> scroll_views_;
  std::vector<int> scroll_parents_;
  std::vector<Kept> kept_;
  std::set<std::string> open_;
  mutable std::unordered_map<std::string, float> heights_;  // of paragraphs measured
  std::vector<Box> clips_;
  std::vector<std::string> focus_below_;
  std::vector<std::unique_ptr<ImDrawListSplitter>> splitters_;
  std::size_t splitting_ = 0;
};

}  // namespace plumbline::desktop
