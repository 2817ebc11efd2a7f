// grid, redact and form: several lines, a summary, and a chance to change it.

#include "base/text.hpp"
#include "faces/terminal/ask.hpp"

#include <fmt/format.h>

namespace plumbline::terminal {

namespace {

/// What was typed at a summary.
struct Said {
  enum class Kind { confirmed, anew, one, unclear } kind = Kind::unclear;
  std::size_t part = 0;
};

Said understood(const std::string& typed, std::size_t parts) {
  const auto said = base::lower(base::trim(typed));
  for (const char* yes : {"", "yes", "y", "ok"})
    if (said == yes) return {Said::Kind::confirmed};
  for (const char* no : {"change", "no", "n"})
    if (said == no) return {Said::Kind::anew};
  if (const auto n = one_number(said, 1, parts); n.problem.empty())
    return {Said::Kind::one, n.list.front() - 1};
  return {};
}

/// Question by question, each of which can be gone back to; then the whole is read out, and confirmed or
/// changed. `ask_part(i, code)` asks one and changes the decision.
template <class AskPart>
class PartByPart {
 public:
  PartByPart(Page& page, Prompter& prompter, const Offer& o, std::size_t parts, AskPart ask_part)
      : page_(page), prompter_(prompter), offer_(o), parts_(parts), ask_part_(std::move(ask_part)) {}

  Asked operator()() {
    for (;;) {
      if (const auto how = questions(); how != Reply::Kind::text) return {how, {}};
      summary();
      const auto reply = prompter_.ask(
          "Is that right? Press Enter to confirm, type a number to change that line, or \"change\" to begin "
          "again.");
      if (reply.stops()) return {reply.kind, {}};
      if (reply.kind == Reply::Kind::back)
        at_ = parts_ - 1;
      else if (settle(understood(reply.text, parts_)))
        return {Reply::Kind::text, decision_};
    }
  }

 private:
  /// From at_ to the last one, or only that one.
  Reply::Kind questions() {
    while (at_ < parts_) {
      const Reply reply = ask_part_(at_, decision_.code);
      if (reply.kind == Reply::Kind::back && at_ > 0 && !only_) {
        --at_;
        continue;
      }
      if (reply.kind != Reply::Kind::text && !(reply.kind == Reply::Kind::back && only_)) return reply.kind;
      at_ = only_ ? parts_ : at_ + 1;
    }
    only_ = false;
    return Reply::Kind::text;
  }

  void summary() {
    page_.gap();
    std::size_t n = 0;
    for (const auto& line : play::in_words(*offer_.scenario, *offer_.ask, decision_))
      page_.item(fmt::format("{}.", ++n), line);
  }

  /// True when the decision stands.
  bool settle(const Said& v) {
    switch (v.kind) {
      case Said::Kind::unclear: prompter_.object("Enter, a number or \"change\", please."); return false;
      case Said::Kind::anew:
        decision_ = {};
        at_ = 0;
        return false;
      case Said::Kind::one:
        at_ = v.part;
        only_ = true;
        return false;
      case Said::Kind::confirmed: break;
    }
    const auto wrong = play::problem(*offer_.ask, offer_.vars, decision_);
    if (wrong.empty()) return true;
    prompter_.object(wrong);
    at_ = 0;
    return false;
  }

  Page& page_;
  Prompter& prompter_;
  const Offer& offer_;
  std::size_t parts_;
  AskPart ask_part_;
  play::Decision decision_;
  std::size_t at_ = 0;
  bool only_ = false;
};

/// `text` when it is confirmed, `back` when it is to be marked anew.
Reply confirm_document(Prompter& prompter) {
  for (;;) {
    auto reply = prompter.ask("Is that right? Press Enter to confirm, or type \"change\" to mark it anew.");
    if (reply.kind != Reply::Kind::text) return reply;
    const auto said = understood(reply.text, 0);
    if (said.kind == Said::Kind::anew) return {Reply::Kind::back, {}};
    if (said.kind == Said::Kind::confirmed) return reply;
    prompter.object("Enter or \"change\", please.");
  }
}

std::string name(const Offer& o, std::size_t recipient) {
  return base::capitalised(o.scenario->cast[o.ask->recipients[recipient]].name);
}

}  // namespace

Asked ask_grid(Page& page, Prompter& prompter, const Offer& o) {
  const auto facts = o.facts.size();
  const auto ask_row = [&](std::size_t r, std::uint64_t& code) {
    std::vector<std::size_t> told;
    auto reply = prompter.several(fmt::format("{} hears: numbers, or \"none\".", name(o, r)), facts, told);
    if (reply.kind != Reply::Kind::text) return reply;
    code &= ~(((std::uint64_t{1} << facts) - 1) << (r * facts));
    for (const auto n : told) code |= std::uint64_t{1} << (r * facts + o.facts[n - 1]);
    return reply;
  };
  return PartByPart(page, prompter, o, o.ask->recipients.size(), ask_row)();
}

Asked ask_redact(Page& page, Prompter& prompter, const Offer& o) {
  const auto facts = o.ask->facts.size();
  const std::uint64_t all = facts >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << facts) - 1;
  for (;;) {
    std::vector<std::size_t> black;
    const auto reply = prompter.several(
        "Answer with the numbers to black out, for example \"1 3\", or \"none\".", facts, black);
    if (reply.kind != Reply::Kind::text) return {reply.kind, {}};
    std::uint64_t code = all;
    for (const auto n : black) code &= ~(std::uint64_t{1} << (n - 1));
    page.gap();
    page.text("It now reads:");
    page.text(document(*o.ask, all & ~code, false), 2);
    const auto sure = confirm_document(prompter);
    if (sure.stops()) return {sure.kind, {}};
    const auto wrong = play::problem(*o.ask, o.vars, {code});
    if (sure.kind == Reply::Kind::text && wrong.empty()) return {Reply::Kind::text, {code}};
    if (!wrong.empty()) prompter.object(wrong);
    show_question(page, o);
  }
}

Asked ask_form(Page& page, Prompter& prompter, const Offer& o) {
  const auto ask_entry = [&](std::size_t e, std::uint64_t& code) {
    const auto& entry = o.ask->entries[e];
    const auto& order = o.writings[e];
    page.gap();
    page.text(entry.label + ":");
    for (std::size_t i = 0; i < order.size(); ++i)
      page.item(fmt::format("{}.", i + 1), entry.writings[order[i]].text);
    std::size_t number = 0;
    const auto how =
        fmt::format("Answer with one number, {}, or 0 to leave it blank.", span_of(1, order.size()));
    auto reply = prompter.one(how, 0, order.size(), number);
    if (reply.kind != Reply::Kind::text) return reply;
    code &= ~(std::uint64_t{15} << (4 * e));
    if (number > 0) code |= static_cast<std::uint64_t>(order[number - 1] + 1) << (4 * e);
    return reply;
  };
  return PartByPart(page, prompter, o, o.ask->entries.size(), ask_entry)();
}

}  // namespace plumbline::terminal
