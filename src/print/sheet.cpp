#include "print/sheet.hpp"

#include "base/date.hpp"
#include "print/catalog.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>

#ifdef PLUMBLINE_SANITIZED
// fontconfig loses some bytes while it reads its own settings: no leak of ours.
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig\n"; }
extern "C" const char* __lsan_default_options() { return "print_suppressions=0"; }
#endif

namespace plumbline::print {
namespace {

// Pango's own of this thread: it remembers the fonts it has looked up, most of what a document takes.
PangoFontMap* known_fonts() {
  auto* fonts = pango_cairo_font_map_get_default();
  g_object_ref(fonts);
  return fonts;
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

std::string written_instant(std::int64_t seconds) {
  constexpr std::int64_t kDay = 86400;
  const auto day = seconds >= 0 ? seconds / kDay : -((-seconds + kDay - 1) / kDay);
  const auto rest = seconds - day * kDay;
  return fmt::format("{}T{:02}:{:02}:{:02}Z", base::written_day(static_cast<int>(day)), rest / 3600,
                     rest / 60 % 60, rest % 60);
}

void describe(cairo_surface_t* surface, const About& about) {
  const auto set = [&](cairo_pdf_metadata_t which, const std::string& text) {
    cairo_pdf_surface_set_metadata(surface, which, text.c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, about.title);
  set(CAIRO_PDF_METADATA_AUTHOR, about.author);
  set(CAIRO_PDF_METADATA_SUBJECT, about.subject);
  set(CAIRO_PDF_METADATA_CREATOR, "Plumbline");
  set(CAIRO_PDF_METADATA_CREATE_DATE, written_instant(about.made_at));
  set(CAIRO_PDF_METADATA_MOD_DATE, written_instant(about.made_at));
}

// Paper has no pixels: nothing is rounded to them.
void for_paper(PangoContext* context) {
  const std::unique_ptr<cairo_font_options_t, Freed<cairo_font_options_destroy>> options(
      cairo_font_options_create());
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options.get());
  pango_cairo_context_set_resolution(context, 72);
  pango_context_set_round_glyph_positions(context, FALSE);
}

const char* families(Face face) {
  switch (face) {
    case Face::serif:
      return "Noto Serif, Noto Naskh Arabic, Noto Serif Hebrew, Noto Serif Devanagari, Noto Serif Thai, "
             "serif";
    case Face::display: return "Inter Display, Inter, Noto Sans, sans-serif";
    case Face::sans: break;
  }
  return "Inter, Noto Sans, Noto Naskh Arabic, Noto Sans Hebrew, Noto Sans Devanagari, Noto Sans Thai, "
         "sans-serif";
}

using Description = std::unique_ptr<PangoFontDescription, Freed<pango_font_description_free>>;

Description description(const Style& style) {
  Description d(pango_font_description_new());
  pango_font_description_set_family_static(d.get(), families(style.face));
  pango_font_description_set_absolute_size(d.get(), style.size * PANGO_SCALE);
  pango_font_description_set_weight(d.get(), static_cast<PangoWeight>(style.weight));
  if (style.italic) pango_font_description_set_style(d.get(), PANGO_STYLE_ITALIC);
  return d;
}

// Ligatures that a script can do without are left out: readers of PDF turn them round in text from right to
// left.
const char* features(const Style& style) {
  if (style.code) return "liga=0, tnum, zero";
  return style.figures ? "liga=0, tnum" : "liga=0";
}

void set_attributes(PangoLayout* layout, const Style& style) {
  const std::unique_ptr<PangoAttrList, Freed<pango_attr_list_unref>> list(pango_attr_list_new());
  if (style.tracking != 0)
    pango_attr_list_insert(list.get(),
                           pango_attr_letter_spacing_new(static_cast<int>(style.tracking * PANGO_SCALE)));
  pango_attr_list_insert(list.get(), pango_attr_font_features_new(features(style)));
  pango_layout_set_attributes(layout, list.get());
}

// A paragraph written from right to left starts at the right in pango: here the side is the page's.
PangoAlignment alignment(PangoLayout* layout, Side side) {
  if (side == Side::centre) return PANGO_ALIGN_CENTER;
  const bool from_right = pango_layout_get_direction(layout, 0) == PANGO_DIRECTION_RTL;
  return (side == Side::left) != from_right ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT;
}

void set_ink(cairo_t* canvas, Ink ink) { cairo_set_source_rgb(canvas, ink.red, ink.green, ink.blue); }

double points(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }

}  // namespace

double Block::height() const {
  int height = 0;
  pango_layout_get_size(layout_.get(), nullptr, &height);
  return points(height);
}
double Block::width() const {
  int width = 0;
  pango_layout_get_size(layout_.get(), &width, nullptr);
  return points(width);
}
int Block::lines() const { return pango_layout_get_line_count(layout_.get()); }
int Block::missing() const { return pango_layout_get_unknown_glyphs_count(layout_.get()); }
double Block::baseline() const { return points(pango_layout_get_baseline(layout_.get())); }

Sheet::Sheet(Size size, const About& about)
    : bytes_(std::make_unique<std::string>()),
      size_(size),
      surface_(cairo_pdf_surface_create_for_stream(append, bytes_.get(), size.width, size.height)),
      canvas_(cairo_create(surface_.get())),
      fonts_(known_fonts()),
      context_(pango_font_map_create_context(fonts_.get())) {
  describe(surface_.get(), about);
  for_paper(context_.get());
}

Block Sheet::block(const std::string& text, const Style& style, double width) const {
  Block::Layout layout(pango_layout_new(context_.get()));
  pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
  pango_layout_set_font_description(layout.get(), description(style).get());
  set_attributes(layout.get(), style);
  pango_layout_set_line_spacing(layout.get(), static_cast<float>(style.leading));
  if (width > 0) {
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout.get(), alignment(layout.get(), style.side));
  }
  return {std::move(layout), style.ink, style.tag};
}

void Sheet::draw(const Block& block, double x, double y) const {
  const Tagged tagged(canvas_.get(), block.tag());
  set_ink(canvas_.get(), block.ink());
  cairo_move_to(canvas_.get(), x, y);
  pango_cairo_show_layout(canvas_.get(), block.layout());
}

double Sheet::draw_line(const Block& block, int line, double x, double y) const {
  const std::unique_ptr<PangoLayoutIter, Freed<pango_layout_iter_free>> iter(
      pango_layout_get_iter(block.layout()));
  for (int i = 0; i < line; ++i) pango_layout_iter_next_line(iter.get());
  PangoRectangle logical;
  const Tagged tagged(canvas_.get(), block.tag());
  pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
  const double baseline = points(pango_layout_iter_get_baseline(iter.get()) - logical.y);
  set_ink(canvas_.get(), block.ink());
  cairo_move_to(canvas_.get(), x + points(logical.x), y + baseline);
  pango_cairo_show_layout_line(canvas_.get(), pango_layout_iter_get_line_readonly(iter.get()));
  return points(logical.height);
}

void Sheet::fill(Ink ink, double x, double y, double width, double height) const {
  set_ink(canvas_.get(), ink);
  cairo_rectangle(canvas_.get(), x, y, width, height);
  cairo_fill(canvas_.get());
}

void Sheet::line(Ink ink, double thickness, double x1, double y1, double x2, double y2) const {
  set_ink(canvas_.get(), ink);
  cairo_set_line_width(canvas_.get(), thickness);
  cairo_move_to(canvas_.get(), x1, y1);
  cairo_line_to(canvas_.get(), x2, y2);
  cairo_stroke(canvas_.get());
}

void Sheet::frame(Ink ink, double thickness, double x, double y, double width, double height) const {
  set_ink(canvas_.get(), ink);
  cairo_set_line_width(canvas_.get(), thickness);
  cairo_rectangle(canvas_.get(), x, y, width, height);
  cairo_stroke(canvas_.get());
}

void Sheet::bookmark(const std::string& title) {
  cairo_pdf_surface_add_outline(surface_.get(), CAIRO_PDF_OUTLINE_ROOT, title.c_str(),
                                fmt::format("page={} pos=[0 0]", pages_).c_str(),
                                CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

void Sheet::next_page() {
  cairo_show_page(canvas_.get());
  ++pages_;
}

base::Result<std::string> Sheet::bytes() {
  cairo_show_page(canvas_.get());
  cairo_surface_finish(surface_.get());
  auto status = cairo_status(canvas_.get());
  if (status == CAIRO_STATUS_SUCCESS || status == CAIRO_STATUS_SURFACE_FINISHED)
    status = cairo_surface_status(surface_.get());
  if (status == CAIRO_STATUS_SUCCESS) return said_to_be_tagged(std::move(*bytes_));
  return base::unexpected(base::Diagnostic{
      .code = "print.failed",
      .message = fmt::format("The document could not be made: {}.", cairo_status_to_string(status)),
      .hint = "Try again; if it stays so, print a shorter document."});
}

}  // namespace plumbline::print
