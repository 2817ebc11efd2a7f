#include "score/in_words.hpp"

#include "support/stories.hpp"

using namespace plumbline;
using namespace plumbline::score;

SCENARIO("Severities are counted in words") {
  const auto& book = support::shipped_judge().book();
  CHECK(weight(book, {1, 0, 2}) == "one critical, two minor");
  CHECK(weight(book, {0, 0, 0}) == "");
  CHECK(weight(book, {}) == "");
}

SCENARIO("What a decision lost is said with what was at stake") {
  Decided d;
  CHECK(loss_in_words(d) == "");
  d.exact = true;
  CHECK(loss_in_words(d) == "");
  d.cost = d.lost = 10;
  d.at_stake = 14;
  CHECK(loss_in_words(d) == "Against the best choice here it lost 10 points; 14 were at stake.");
  d.cost = 0;
  d.lost = d.at_stake = 1;
  CHECK(loss_in_words(d) ==
        "Against the best choice here it lost 1 point, what it led to included; 1 was at stake.");
  d.cost = 4;
  d.lost = 0;
  CHECK(loss_in_words(d) == "No choice here would have cost less in the end.");
}

SCENARIO("An outcome says which of the two conditions isn't met") {
  Scorecard card;
  card.finished = card.exact = true;
  card.stake = 10;
  card.passed = true;
  CHECK(outcome_in_words(card) == "Passed: the mark is reached and no critical breach stands uncorrected.");
  card.passed = false;
  card.lost = 9;
  CHECK(outcome_in_words(card) ==
        "Not passed this time: the score is below the mark. It can be played again as often as you like.");
  card.lost = 0;
  card.breaches.emplace_back();
  CHECK(outcome_in_words(card).find("this time: a critical breach stands uncorrected.") != std::string::npos);
  CHECK(mark_in_words(card) == "(mark 70, provisional)");
}

SCENARIO("A subject without a name of its own is called by its id") {
  CHECK(domain_in_words("court-order") == "Court orders");
  CHECK(domain_in_words("night-shifts") == "Night shifts");
}

SCENARIO("What to do instead comes from the best course where it is known") {
  Review r;
  r.instead = {"Say nothing"};
  CHECK(instead(r, nullptr).empty());
  r.cost = 4;
  CHECK(instead(r, nullptr) == r.instead);
  Decided d;
  d.exact = true;
  CHECK(instead(r, &d).empty());
  d.best_course.push_back({"draft", "Friday", {"Ask him"}, "{}"});
  CHECK(instead(r, &d) == std::vector<std::string>{"Ask him"});
}
