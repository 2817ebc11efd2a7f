#include "print/certificate.hpp"

#include "base/text.hpp"
#include "print/clean.hpp"
#include "print/sheet.hpp"
#include "print/sign.hpp"
#include "print/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::print {
namespace {

constexpr double kBand = 112;  // the quiet strip the line hangs in
constexpr double kLeft = 156, kRight = 56, kTop = 58, kBottom = 44;
constexpr double kFootGap = 20;
constexpr std::size_t kLongestField = 120, kLongestTitle = 200;

const Style kCaps{.size = 8.5, .weight = 600, .ink = kInk3, .tracking = 0.7};
const Style kHeading{.size = 12, .weight = 600, .ink = kAccent, .tracking = 1.2};
const Style kBody{.size = 11, .ink = kInk2};
const Style kSmall{.size = 8.5, .ink = kInk3};

base::Diagnostic trouble(std::string code, std::string message, std::string hint) {
  return {.code = std::move(code), .message = std::move(message), .hint = std::move(hint)};
}

// From large on one line to small on several: the first that fits.
Block fitted_name(const Sheet& sheet, const std::string& name, double width) {
  constexpr double kOneLine[] = {40, 36, 32, 28, 24};
  constexpr double kSeveral[] = {24, 20, 17, 14, 12, 10, 9};
  constexpr double kMostHeight = 92;
  Style style{.face = Face::serif, .size = 40, .weight = 600, .leading = 1, .tag = "H1"};
  for (const double size : kOneLine) {
    style.size = size;
    auto block = sheet.block(name, style, width);
    if (block.lines() == 1) return block;
  }
  style.leading = 0.95;
  for (const double size : kSeveral) {
    style.size = size;
    auto block = sheet.block(name, style, width);
    if (block.height() <= kMostHeight || size == kSeveral[std::size(kSeveral) - 1]) return block;
  }
  return sheet.block(name, style, width);
}

std::string details(const Completed& done) {
  std::vector<std::string> parts;
  if (!done.mode.empty()) parts.push_back(base::capitalised(at_most(one_line(done.mode), kLongestField)));
  if (auto score = score_and_mark(done.tenths, done.mark, done.provisional); !score.empty())
    parts.push_back("score " + score);
  parts.push_back(long_day(done.day));
  if (!done.version.empty()) parts.push_back("version " + at_most(one_line(done.version), kLongestField));
  return base::join(parts, "  \u00b7  ");
}

class Page {
 public:
  explicit Page(const Certificate& c)
      : c_(c),
        name_(one_line(c.name)),
        sheet_(sideways(c.paper), {.title = "Certificate of completion: " + name_,
                                   .author = "Plumbline",
                                   .subject = "Training completed",
                                   .made_at = c.made_at}),
        width_(sheet_.size().width - kLeft - kRight),
        foot_(measure_foot()) {}

  base::Result<std::string> made() {
    const auto name = fitted_name(sheet_, name_, width_);
    if (name.missing() > 0)
      return base::unexpected(trouble(
          "print.no-letters", "No font on this machine has all the letters of the name on the certificate.",
          "Install a font for its script, fonts-noto-core or fonts-noto-cjk, and print "
          "again."));
    ground();
    y_ = kTop;
    down(kHeading, "CERTIFICATE OF COMPLETION", 20);
    sheet_.draw(name, kLeft, y_);
    y_ += name.height() + 8;
    who();
    list();
    foot();
    return sheet_.bytes();
  }

 private:
  double limit() const { return sheet_.size().height - kBottom - foot_ - kFootGap; }

  void down(const Style& style, const std::string& text, double gap) {
    const auto block = sheet_.block(text, style, width_);
    sheet_.draw(block, kLeft, y_);
    y_ += block.height() + gap;
  }

  void ground() const {
    sheet_.fill(kInset, 0, 0, kBand, sheet_.size().height);
    sheet_.line(kLine, 0.6, kBand, 0, kBand, sheet_.size().height);
    draw_plumb_line(sheet_, kBand / 2, 0, sheet_.size().height - 84, 1.25);
    const auto word = sheet_.block(
        "Plumbline", {.face = Face::display, .size = 12, .weight = 600, .side = Side::centre}, kBand);
    sheet_.draw(word, 0, sheet_.size().height - 64);
  }

  // Badge and academy are blocks of their own: each may be written in another direction.
  void who() {
    for (const auto& typed : {c_.badge, c_.group})
      if (const auto text = at_most(one_line(typed), kLongestField); !text.empty()) down(kBody, text, 2);
    y_ += 12;
    sheet_.line(kLine, 0.8, kLeft, y_, kLeft + width_, y_);
    y_ += 14;
  }

  void list() {
    down(kBody,
         c_.completed.size() == 1 ? "completed this training module:" : "completed these training modules:",
         10);
    const bool few = c_.completed.size() <= 2;
    for (const auto& done : c_.completed) {
      const auto title =
          sheet_.block(at_most(one_line(done.title), kLongestTitle),
                       {.face = Face::serif, .size = few ? 19.0 : 13.0, .weight = 600, .tag = "H2"}, width_);
      const auto below = sheet_.block(details(done), {.size = few ? 11.0 : 9.5, .ink = kInk2}, width_);
      const double height = title.height() + below.height() + 3;
      if (y_ + height > limit()) next_page();
      sheet_.draw(title, kLeft, y_);
      sheet_.draw(below, kLeft, y_ + title.height() + 3);
      y_ += height + (few ? 12 : 7);
    }
  }

  void next_page() {
    foot();
    sheet_.next_page();
    ground();
    y_ = kTop;
    down(kHeading, "CERTIFICATE OF COMPLETION, CONTINUED", 12);
    down({.face = Face::serif, .size = 14, .weight = 600}, at_most(name_, kLongestField), 14);
  }

  // What it takes at the bottom of each page; drawn by foot().
  double measure_foot() const {
    return std::max(signature_height(), check(0, false)) + 12 +
           sheet_.block(caveat(), kSmall, width_).height();
  }
  static double signature_height() { return 64; }

  static std::string caveat() {
    return "This certificate says that the training named on it was completed in Plumbline. It is not a "
           "licence and "
           "not a finding of legal competence. Law and agency policy prevail over anything the training "
           "says.";
  }

  double column() const { return width_ * 0.42; }

  void foot() const {
    const double bottom = sheet_.size().height - kBottom;
    const auto words = sheet_.block(caveat(), kSmall, width_);
    sheet_.draw(words, kLeft, bottom - words.height());
    const double top = bottom - foot_;
    check(top, true);
    signature(bottom - words.height() - 12);
  }

  void signature(double bottom) const {
    const double width = column() - 36;
    sheet_.draw(sheet_.block("Made out on " + long_day(c_.day), {.size = 10, .ink = kInk2}, width), kLeft,
                bottom - signature_height());
    sheet_.line(kInk3, 0.7, kLeft, bottom - 16, kLeft + width, bottom - 16);
    sheet_.draw(sheet_.block("For the academy: name and signature", kSmall, width), kLeft, bottom - 12);
  }

  // The code and how to check it; returns the height.
  double check(double top, bool draw) const {
    const double x = kLeft + column(), width = width_ - column();
    double y = top;
    const auto put = [&](const std::string& text, const Style& style, double gap) {
      const auto block = sheet_.block(text, style, width);
      if (draw) sheet_.draw(block, x, y);
      y += block.height() + gap;
    };
    if (!c_.code.empty()) {
      put("CHECK CODE", kCaps, 2);
      put(in_groups(c_.code), {.size = 13, .weight = 600, .tracking = 0.4, .code = true}, 3);
      put("To check it, on the machine that keeps the records:\nplumbline records verify --code " +
              in_groups(c_.code, "-"),
          kSmall, 4);
    }
    const auto edition = at_most(one_line(c_.rulebook), kLongestField);
    if (!edition.empty()) put("Rulebook edition " + edition, kSmall, 1);
    if (!c_.key_fingerprint.empty())
      put("Key of this installation " + in_groups(c_.key_fingerprint),
          {.size = 8.5, .ink = kInk3, .code = true}, 0);
    return y - top;
  }

  const Certificate& c_;
  std::string name_;
  Sheet sheet_;
  double width_;
  double foot_;
  double y_ = 0;
};

}  // namespace

std::string in_groups(std::string_view code, std::string_view between) {
  constexpr std::size_t kGroup = 4;
  std::string out;
  std::size_t n = 0;
  for (const char c : code) {
    const bool kept = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (!kept) continue;
    if (n != 0 && n % kGroup == 0) out += between;
    out += c;
    ++n;
  }
  return out;
}

base::Result<std::string> certificate(const Certificate& c) {
  const auto name = one_line(c.name);
  if (name.empty())
    return base::unexpected(trouble("print.no-name", "A certificate needs a name.",
                                    "Fill in the trainee's name and print again."));
  if (base::length_utf8(name) > kLongestName)
    return base::unexpected(trouble(
        "print.long-name",
        fmt::format("The name is longer than the {} characters a certificate has room for.", kLongestName),
        "Shorten it and print again."));
  if (c.completed.empty())
    return base::unexpected(trouble("print.nothing-done", "There is no completed module to certify.",
                                    "Choose at least one that was completed."));
  return Page(c).made();
}

}  // namespace plumbline::print
