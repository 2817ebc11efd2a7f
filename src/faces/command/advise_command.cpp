// `plumbline advise`: may I do this? A question in words after the command, or asked part by part.

#include "base/text.hpp"
#include "faces/command/advice_text.hpp"
#include "faces/command/commands.hpp"
#include "faces/terminal/answers.hpp"
#include "faces/terminal/contacts.hpp"
#include "faces/terminal/prompter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace plumbline::command {

namespace {

using rules::Question;
using rules::Slot;
using terminal::Reply;

int unreadable(const World& world, const base::Diagnostics& wrong) {
  for (const auto& d : wrong)
    world.err << base::printable(fmt::format("plumbline: {} {}\n", d.message, d.hint));
  world.err << "plumbline advise, without more words, asks you part by part.\n" << std::flush;
  return kUnable;
}

/// One person's questions, one after the other.
class Talk {
 public:
  Talk(const World& world, const Shelf& shelf, terminal::Input& in)
      : book_(shelf.book),
        judge_(*shelf.judge),
        page_(world.out, world.width),
        prompter_(page_, in, {[this] { help(); }, [this] { again(); }, [this] { why(); }}),
        question_(rules::opening(book_, book_.vocabulary.known.disclose)) {}

  int operator()() {
    page_.text("What do you have in mind? Choose the words; Enter keeps those that are chosen.");
    page_.text(book_.notice + " This is no legal advice.");
    if (const auto end = ask_all(); end.kind != Reply::Kind::text) return exit_of(end);
    for (;;) {
      const auto end = look();
      if (end.kind != Reply::Kind::text) return exit_of(end);
    }
  }

 private:
  static int exit_of(const Reply& r) { return r.kind == Reply::Kind::interrupted ? kInterrupted : kOk; }

  void help() {
    terminal::show_contacts(page_, book_);
    page_.text(
        "Answer with a number, or with a word from the list. Enter keeps what is chosen, 'back' goes to the "
        "part before, 'again' shows the list, 'why' shows the sentence so far, 'quit' ends.");
    page_.gap();
  }
  void again() {
    if (asking_) show_choices(page_, *asking_);
  }
  void why() { page_.text(rules::plain(rules::sentence(book_, question_))); }

  /// Parts of the sentence that matter; those kept behind "more" are left as they are.
  std::vector<Slot> parts() const {
    std::vector<Slot> out;
    for (auto& s : rules::sentence(book_, question_).slots)
      if (!s.more) out.push_back(std::move(s));
    return out;
  }

  Reply ask_all() {
    std::size_t at = 0;
    for (auto now = parts(); at < now.size(); now = parts()) {
      const auto reply = ask(now[at]);
      if (reply.stops()) return reply;
      if (reply.kind == Reply::Kind::back)
        at = at == 0 ? 0 : at - 1;
      else
        ++at;
    }
    return {};
  }

  Reply ask(const Slot& slot) {
    asking_ = slot;
    page_.heading(slot.label);
    show_choices(page_, slot);
    for (;;) {
      auto reply = prompter_.ask(slot.several ? "Numbers or words, or Enter to keep what is chosen."
                                              : "A number or a word, or Enter to keep what is chosen.");
      if (reply.kind != Reply::Kind::text || base::trim(reply.text).empty()) return reply;
      if (const auto problem = take(slot, reply.text); !problem.empty()) {
        prompter_.object(problem);
        continue;
      }
      prompter_.answered();
      return reply;
    }
  }

  /// Swaps the words of a part; what is wrong with the answer, if anything.
  std::string take(const Slot& slot, const std::string& typed) {
    std::vector<std::size_t> picked;
    auto problem = by_word(slot, typed, picked);
    if (!problem.empty() &&
        std::any_of(typed.begin(), typed.end(), [](char c) { return c >= '0' && c <= '9'; })) {
      const auto most = slot.choices.size();
      auto n = slot.several ? terminal::numbers(typed, most) : terminal::one_number(typed, 1, most);
      problem = std::move(n.problem);
      picked = std::move(n.list);
    }
    if (!problem.empty()) return problem;
    rules::Mask values = 0;
    for (const auto n : picked) values |= slot.choices[n - 1].value;
    question_ = rules::with(book_, question_, slot, values);
    return {};
  }

  /// "landlord", "the landlord", "treatment, health".
  static std::string by_word(const Slot& slot, const std::string& typed, std::vector<std::size_t>& into) {
    std::vector<std::string> known;
    for (const auto& c : slot.choices) known.push_back(c.id);
    const auto find = [&](const std::string& word) {
      for (std::size_t i = 0; i < slot.choices.size(); ++i)
        if (word == slot.choices[i].id || word == base::lower(slot.choices[i].words)) return i + 1;
      return std::size_t{0};
    };
    if (const auto whole = find(base::lower(base::trim(typed)))) {
      into = {whole};
      return {};
    }
    const auto words = base::split(base::lower(typed), slot.several ? ", " : ",");
    for (const auto& word : words) {
      const auto n = find(base::trim(word));
      if (n == 0)
        return base::trim(fmt::format("'{}' is not in the list. {}", base::printable(base::trim(word)),
                                      base::did_you_mean(base::trim(word), known)));
      into.push_back(n);
    }
    return into.empty() ? "Nothing in that can be read." : "";
  }

  /// The answer, and what to do with it: swap a part, follow a change, or leave.
  Reply look() {
    const auto now = parts();
    const auto advice = rules::advise(judge_, question_);
    page_.heading(rules::plain(rules::sentence(book_, question_)));
    show_advice(page_, book_, advice, now.size() + 1);
    page_.heading("To change a part of the sentence");
    for (std::size_t i = 0; i < now.size(); ++i)
      page_.item(fmt::format("{}.", i + 1), fmt::format("{} Now: {}", now[i].label, now[i].words));
    page_.gap();
    std::size_t n = 0;
    const auto most = now.size() + advice.changes.size();
    auto reply = prompter_.one("A number changes that part or looks at that change; quit ends.", 1, most, n);
    if (reply.kind == Reply::Kind::back) return ask_all();
    if (reply.kind != Reply::Kind::text) return reply;
    prompter_.answered();
    if (n > now.size()) {
      question_ = advice.changes[n - now.size() - 1].question;
      return reply;
    }
    reply = ask(now[n - 1]);
    return reply.stops() ? reply : Reply{};
  }

  const rules::Rulebook& book_;
  const rules::Judge& judge_;
  terminal::Page page_;
  terminal::Prompter prompter_;
  Question question_;
  std::optional<Slot> asking_;
};

}  // namespace

int advise_on(const World& world, const Shared& shared, const Advise& advise) {
  const auto shelf = open_shelf(world, shared);
  if (!shelf) return give_up(world, shelf.error());
  if (advise.words.empty()) {
    const auto in = world.input();
    return Talk(world, **shelf, *in)();
  }
  const auto& book = (*shelf)->book;
  const auto question = rules::read_question(book.vocabulary, advise.words);
  if (!question) return unreadable(world, question.error());
  terminal::Page page(world.out, world.width);
  page.text(rules::plain(rules::sentence(book, *question), advise.all));
  show_advice(page, book, rules::advise(*(*shelf)->judge, *question));
  world.out.flush();
  return kOk;
}

}  // namespace plumbline::command
