#include "reports/words.hpp"

#include "base/date.hpp"

#include <fmt/format.h>

#include <cmath>

namespace plumbline::reports {

namespace {

constexpr const char* kNothing = "\xE2\x80\x93";  // en dash

/// Small negative numbers would be shown as "-0".
double unsigned_zero(double n, double unit) { return std::abs(n) < unit / 2 ? 0.0 : n; }

}  // namespace

std::string two_places(const std::optional<double>& n) {
  return n ? fmt::format("{:.2f}", unsigned_zero(*n, 0.01)) : kNothing;
}

std::string percent(const std::optional<double>& share) {
  return share ? fmt::format("{:.0f} %", unsigned_zero(100 * *share, 1)) : kNothing;
}

std::string tenths(int score) {
  if (score == kNoScore) return kNothing;
  return score % 10 == 0 ? fmt::to_string(score / 10) : fmt::format("{}.{}", score / 10, score % 10);
}

std::string day_words(int day) { return day == 0 ? std::string() : base::written_day(day); }

std::string standing_words(Standing s, std::uint64_t n) {
  if (s == Standing::too_few) return fmt::format("too few: {} of {}", n, kFewest);
  return s == Standing::unstable ? fmt::format("unstable: {}, steady from {}", n, kSteady) : "";
}

std::string_view flag_words(Flag f) {
  switch (f) {
    case Flag::too_easy: return "too easy";
    case Flag::too_hard: return "too hard";
    case Flag::negative_discrimination: return "negative discrimination";
    case Flag::low_discrimination: return "low discrimination";
    case Flag::unused_option: return "an option nobody takes";
    case Flag::miskeyed: break;
  }
  return "likely mis-keyed";
}

std::string_view flag_advice(Flag f) {
  switch (f) {
    case Flag::too_easy:
      return "Nearly everybody keeps all its points. It tells little about who knows what; that may be just "
             "what is wanted of a safety rule.";
    case Flag::too_hard:
      return "Nearly everybody loses its points. Look whether the matter was taught, and whether the scene "
             "says all one has to know.";
    case Flag::negative_discrimination:
      return "Those who do well elsewhere do worse here. Look at the key first, then at the wording.";
    case Flag::low_discrimination:
      return "Doing well here has little to do with doing well elsewhere. Look whether it asks for something "
             "of its own, or for luck.";
    case Flag::unused_option:
      return "Hardly anybody takes one of the options. It gives itself away; write a likelier one or leave "
             "it out.";
    case Flag::miskeyed: break;
  }
  return "Few take the best option, and those who do well elsewhere take another one. Most likely the facts "
         "stated in the scenario, or the key, are wrong.";
}

std::string scope_words(const Report& r) {
  std::string out = r.which == Which::all     ? "every finished attempt"
                    : r.which == Which::first ? "the first finished attempt of each person at each scenario"
                                              : "the last finished attempt of each person at each scenario";
  out += !r.mode ? ", practice and assessment" : *r.mode == Mode::practice ? ", practice" : ", assessment";
  if (!r.group.empty()) out += ", " + r.group;
  if (!r.module.empty()) out += ", " + r.module;
  if (r.from && r.to)
    return out + fmt::format(", {} to {}", base::written_day(*r.from), base::written_day(*r.to));
  if (r.from) out += ", from " + base::written_day(*r.from);
  if (r.to) out += ", until " + base::written_day(*r.to);
  return out;
}

std::string form_name(const FormFigures& f) {
  const auto& name = f.title.empty() ? f.scenario : f.title;
  return f.version.empty() ? name : name + " " + f.version;
}

const std::string& item_name(const ItemFigures& item) { return item.title.empty() ? item.scene : item.title; }

}  // namespace plumbline::reports
