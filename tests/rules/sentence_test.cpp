// The question as a sentence with words to swap.
#include "rules/sentence.hpp"

#include "rules/advisor.hpp"
#include "rules/chance.hpp"
#include "rules/refused.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::rules;
using namespace plumbline::rules::test;

namespace {

const Vocabulary& words() { return shipped().vocabulary; }
Question from(const std::string& line) {
  auto q = read_question(words(), line);
  if (!q) FAIL(base::to_text(q.error()));
  return *q;
}
std::string said(const std::string& line) { return plain(sentence(shipped(), from(line))); }
bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }
const Slot& slot(const Sentence& s, const std::string& id) {
  const auto it = std::find_if(s.slots.begin(), s.slots.end(), [&](const Slot& x) { return x.id == id; });
  REQUIRE(it != s.slots.end());
  return *it;
}
const Choice* choice(const Slot& s, const std::string& id) {
  const auto it =
      std::find_if(s.choices.begin(), s.choices.end(), [&](const Choice& c) { return c.id == id; });
  return it == s.choices.end() ? nullptr : &*it;
}
Question any_question() { return {any_act(), any_situation()}; }

}  // namespace

SCENARIO("A question reads as a sentence") {
  const auto text =
      said("disclose treatment,health to=landlord on=client-request via=personal-device verified=no");
  CHECK(has(text, "I want to tell the landlord about treatment details and health details. "));
  CHECK(has(text, "I lean on the person's request. I use a personal device. It happens in private."));
  CHECK(has(text, "nobody has checked who is asking"));
  CHECK(has(said("withhold risk to=police"), "I want to keep back the present danger from the police."));
  CHECK(has(said("report misconduct to=ethics"), "I want to report misconduct to the ethics officer."));
  CHECK(has(said("decline gift"), "I want to say no to the offer."));
  CHECK(has(said("disclose status to=court demand=order covers=status"),
            "the paper, consent or purpose in hand covers the fact of supervision"));
  CHECK(has(said("disclose status to=court covers=provider:treatment"),
            "for the treatment provider: treatment details"));

  THEN("what seldom matters waits behind \"more\", unless it was said") {
    CHECK_FALSE(has(text, "What I say is true."));
    CHECK(has(plain(sentence(shipped(), from("disclose status to=court")), true), "What I say is true."));
    CHECK(has(said("disclose status to=court truth=partial"), "What I say is half true."));
    CHECK_FALSE(has(text, "a quarrel"));
    CHECK(has(said("disclose status to=court dispute=stuck"), "a quarrel is stuck"));
  }
  THEN("nothing is announced where nothing matters") {
    CHECK_FALSE(has(said("accept gift"), "What is the case"));
  }
}

SCENARIO("What is offered comes from the clauses") {
  const auto accept = sentence(shipped(), from("accept gift"));
  CHECK(choice(slot(accept, "how"), "favour") != nullptr);
  CHECK(choice(slot(accept, "how"), "stay") == nullptr);  // of no use here
  CHECK(choice(slot(sentence(shipped(), from("protect stay")), "how"), "stay") != nullptr);
  CHECK(choice(slot(sentence(shipped(), from("accept how=stay")), "how"), "stay") !=
        nullptr);  // but it was said
  CHECK(slot(sentence(shipped(), from("disclose status to=court")), "what").several);
  CHECK_FALSE(slot(sentence(shipped(), from("disclose status to=court")), "via").several);

  THEN("what a ground could rest on comes before what has no bearing") {
    const auto s = sentence(shipped(), from("disclose treatment to=landlord"));
    for (const char* id : {"danger", "demand", "consent", "covers", "verified"}) {
      INFO(id);
      CHECK_FALSE(slot(s, id).more);
    }
    for (const char* id : {"conflict", "misconduct", "dispute", "recommending"}) {
      INFO(id);
      CHECK(slot(s, id).more);
    }
    CHECK_FALSE(slot(sentence(shipped(), from("search look")), "search").more);
    CHECK_FALSE(slot(sentence(shipped(), from("report misconduct to=supervisor")), "misconduct").more);
  }
  THEN("an agency's own clause brings up what it looks at") {
    const auto book =
        book_from(shipped_text(),
                  {"<overlay agency=\"A\" date=\"2026-11-01\"><extend rule=\"boundary.professional\" "
                   "reason=\"Ours.\"><forbids verb=\"accept\" when-recommending=\"yes\" say=\"Not now.\"/>"
                   "</extend></overlay>"});
    CHECK(slot(sentence(shipped(), from("accept gift")), "recommending").more);
    CHECK_FALSE(slot(sentence(book, from("accept gift")), "recommending").more);
  }
}

SCENARIO("Another verb keeps what makes sense with it") {
  const auto tell = from("disclose treatment to=landlord on=client-request via=group-chat consent=asked");
  const auto keep = with_verb(shipped(), tell, words().known.withhold);
  CHECK(keep == from("withhold treatment to=landlord on=client-request consent=asked"));
  const auto accept = from("accept gift on=feeling");
  const auto search = with_verb(shipped(), accept, *words().verb("search"));
  CHECK(search.act.fields[field("how")] != value("how", "gift"));
  CHECK(search.act.fields[field("how")] != 0);
  CHECK(search.act.fields[field("on")] == value("on", "feeling"));
}

SCENARIO("Laws of the sentence") {
  CHECK(rc::check("all that is chosen stands in it, and no words are empty", [] {
    const auto q = any_question();
    const auto s = sentence(shipped(), q);
    const auto all = plain(s, true);
    RC_LOG() << text(words(), q) << "\n" << all << std::endl;
    std::vector<int> seen(s.slots.size());
    for (const auto& p : s.pieces) {
      RC_ASSERT_FALSE(p.text.empty());
      if (p.slot < 0) continue;
      ++seen[static_cast<std::size_t>(p.slot)];
      RC_ASSERT(p.text == s.slots[static_cast<std::size_t>(p.slot)].words);
      RC_ASSERT(p.more == s.slots[static_cast<std::size_t>(p.slot)].more);
    }
    for (std::size_t i = 0; i < seen.size(); ++i) RC_ASSERT(seen[i] == 1);
    for (const auto& x : s.slots) {
      RC_ASSERT_FALSE(x.label.empty());
      RC_ASSERT_FALSE(x.words.empty());
      RC_ASSERT(has(all, x.words));
      const auto chosen =
          std::count_if(x.choices.begin(), x.choices.end(), [](const Choice& c) { return c.chosen; });
      RC_ASSERT(chosen >= 1);
      for (const auto& c : x.choices) {
        RC_ASSERT_FALSE(c.words.empty());
        if (c.chosen && chosen < 5) RC_ASSERT(has(x.words, c.words));  // beyond that a set speaks for them
      }
    }
    RC_ASSERT_FALSE(has(all, "{"));
    RC_ASSERT_FALSE(has(all, "["));
  }));
  CHECK(rc::check("what differs from the default is never behind \"more\"", [] {
    const auto q = any_question();
    for (const auto& x : sentence(shipped(), q).slots) {
      if (x.of == Slot::Of::act) {
        if (q.act.fields[x.field] != words().fields[x.field].fallback) RC_ASSERT_FALSE(x.more);
      } else if (x.of == Slot::Of::situation) {
        if (q.now.fields[x.field] != words().situation[x.field].fallback) RC_ASSERT_FALSE(x.more);
      }
    }
  }));
  CHECK(rc::check("every choice of every slot gives a question that can be judged, and is chosen then", [] {
    const auto q = any_question();
    const auto all = sentence(shipped(), q).slots;
    const auto& x = all[below(all.size())];
    for (const auto& c : x.choices) {
      const auto next = with(shipped(), q, x, c.value);
      RC_LOG() << x.id << " " << c.id << ": " << text(words(), next) << std::endl;
      RC_ASSERT(*read_question(words(), text(words(), next)) == next);
      RC_ASSERT_FALSE(advise(judge(), next).headline.empty());
      const auto s = sentence(shipped(), next);
      const auto again =
          std::find_if(s.slots.begin(), s.slots.end(), [&](const Slot& y) { return y.id == x.id; });
      RC_ASSERT(again != s.slots.end());
      RC_ASSERT(again->chosen() == c.value);
    }
  }));
}

SCENARIO("Wording that can't work is refused") {
  const std::string tell = "ask=\"[tell] {to} about {what}\"";
  CHECK_CHANGED(tell, "ask=\"tell {to} about {what}\"", "rulebook.bad-value",
                "begin with the verb in square brackets");
  CHECK_CHANGED(tell, "ask=\"[] {to} about {what}\"", "rulebook.bad-value", "square brackets");
  CHECK_CHANGED(tell, "ask=\"[tell] {too} about {what}\"", "rulebook.bad-value",
                "'too', which it doesn't take");
  CHECK_CHANGED(tell, "ask=\"[tell] {manner} about {what}\"", "rulebook.bad-value",
                "'manner', which it doesn't take");
  CHECK_CHANGED(tell, "ask=\"[tell] {extent} about {what}\"", "rulebook.bad-value",
                "'extent', which it doesn't take");
  CHECK_CHANGED(tell, "ask=\"[tell] {to} about {to}\"", "rulebook.bad-value", "names 'to' twice");
  CHECK_CHANGED("ask=\"I use {}\"", "ask=\"I use it\"", "rulebook.bad-value", "no {} for the words chosen");
  THEN("without wording of its own a verb is still a sentence") {
    const auto book = book_from(shipped_with(tell + " ", ""));
    CHECK(has(plain(sentence(book, from("disclose treatment to=landlord"))),
              "I want to let someone know: treatment details. It goes to the landlord."));
  }
}
