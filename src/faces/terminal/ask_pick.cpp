// choose, select and order: one line says it all.

#include "faces/terminal/ask.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plumbline::terminal {

namespace {

std::string problem(const Offer& o, play::Decision d) { return play::problem(*o.ask, o.vars, d); }

/// A step twice in a row of steps.
bool repeats(std::vector<std::size_t> list) {
  std::sort(list.begin(), list.end());
  return std::adjacent_find(list.begin(), list.end()) != list.end();
}

}  // namespace

Asked ask_choose(Prompter& prompter, const Offer& o, Countdown* countdown) {
  for (;;) {
    std::size_t number = 0;
    const auto most = o.options.size();
    const auto reply = prompter.one(fmt::format("Answer with one number, {}.", span_of(1, most)), 1, most,
                                    number, countdown);
    if (reply.kind != Reply::Kind::text) return {reply.kind, {}};
    const play::Decision d{o.options[number - 1]};
    const auto wrong = problem(o, d);
    if (wrong.empty()) return {reply.kind, d};
    prompter.object(wrong);
  }
}

Asked ask_select(Prompter& prompter, const Offer& o) {
  for (;;) {
    std::vector<std::size_t> list;
    const auto reply =
        prompter.several("Answer with the numbers of all that apply, for example \"1 3\", or \"none\".",
                         o.options.size(), list);
    if (reply.kind != Reply::Kind::text) return {reply.kind, {}};
    play::Decision d;
    for (const auto n : list) d.code |= std::uint64_t{1} << o.options[n - 1];
    const auto wrong = problem(o, d);
    if (wrong.empty()) return {reply.kind, d};
    prompter.object(wrong);
  }
}

Asked ask_order(Prompter& prompter, const Offer& o) {
  for (;;) {
    std::vector<std::size_t> list;
    const auto reply = prompter.several(
        "Answer with the numbers in your order, for example \"2 1\". Leave out what you would not do; "
        "\"none\" for doing nothing.",
        o.options.size(), list);
    if (reply.kind != Reply::Kind::text) return {reply.kind, {}};
    if (repeats(list)) {
      prompter.object("A step stands there twice. Each can be done once.");
      continue;
    }
    play::Decision d;
    for (std::size_t i = 0; i < list.size(); ++i)
      d.code |= static_cast<std::uint64_t>(o.options[list[i] - 1] + 1) << (4 * i);
    const auto wrong = problem(o, d);
    if (wrong.empty()) return {reply.kind, d};
    prompter.object(wrong);
  }
}

bool confirmed(story::Kind kind) {
  return kind == story::Kind::grid || kind == story::Kind::redact || kind == story::Kind::form;
}

Asked ask_decision(Page& page, Prompter& prompter, const Offer& o, Countdown* countdown) {
  switch (o.ask->kind) {
    case story::Kind::select: return ask_select(prompter, o);
    case story::Kind::order: return ask_order(prompter, o);
    case story::Kind::grid: return ask_grid(page, prompter, o);
    case story::Kind::redact: return ask_redact(page, prompter, o);
    case story::Kind::form: return ask_form(page, prompter, o);
    default: return ask_choose(prompter, o, countdown);
  }
}

}  // namespace plumbline::terminal
