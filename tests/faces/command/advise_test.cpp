#include "faces/command/outside.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plumbline::command;

namespace {

std::string enters(int n) { return std::string(static_cast<std::size_t>(n), '\n'); }
std::size_t times(const std::string& in, const std::string& what) {
  std::size_t n = 0;
  for (auto at = in.find(what); at != std::string::npos; at = in.find(what, at + 1)) ++n;
  return n;
}

}  // namespace

SCENARIO("A question after the command gets the sentence, the verdict, reasons, duties and changes") {
  const auto r = run({"advise", "disclose", "what=treatment", "to=landlord", "on=client-request"});
  CHECK(r.exit == 0);
  CHECK(r.err == "");
  const auto text = flat(r.out);
  CHECK(text.find("I want to tell the landlord about treatment details. I lean on the person's request.") ==
        0);
  CHECK(has(text, "Forbidden: as you put it, this goes against a rule."));
  CHECK(has(text, "exception.not-client-request; from When Can a Probation Officer Break Confidentiality?"));
  CHECK(has(text, "Others say the same more generally: confidentiality.authorised-recipient"));
  CHECK(has(text, "(protected.treatment-rehab)"));
  CHECK(has(text, "What you would owe if you did it all the same"));
  CHECK(has(text, "- Permitted: if consent was given in the proper way and it covers treatment details."));
  CHECK(has(text, "- Required: if you keep back treatment details from the landlord."));
  CHECK(has(text, "Law and your agency's policy prevail. This is no legal advice."));
  CHECK_FALSE(has(text, "What I say is true."));
  THEN("--all says the whole sentence") {
    CHECK(has(flat(run({"advise", "--all", "disclose", "treatment", "to=landlord"}).out),
              "What I say is true."));
  }
  THEN("what may be done says what is still to do") {
    const auto good =
        flat(run({"advise", "disclose", "compliance", "to=court", "demand=order", "covers=compliance"}).out);
    CHECK(has(good, "Required: as you put it, this has to be done."));
    CHECK(has(good, "What is still to be done then"));
    CHECK(has(good, "sharing.document-disclosures"));
  }
}

SCENARIO("An agency's rules are the advisor's") {
  const Folder f;
  const auto agency = f.file("agency.xml",
                             "<overlay agency=\"A\" date=\"2026-11-01\"><notice>Our manual prevails.</notice>"
                             "<extend rule=\"boundary.professional\" reason=\"Ours.\"><forbids verb=\"tell\" "
                             "matter=\"policy\" say=\"Ask the desk.\"/></extend></overlay>");
  CHECK(has(run({"advise", "tell", "policy"}).out, "Permitted:"));
  const auto r = run({"--agency", agency, "advise", "tell", "policy"});
  CHECK(has(r.out, "Forbidden:"));
  CHECK(has(r.out, "Ask the desk."));
  CHECK(has(flat(r.out), "Our manual prevails. This is no legal advice."));
}

SCENARIO("Words nobody knows are named, with the nearest known ones") {
  const auto r = run({"advise", "disclose", "what=treatmnt", "to=landlrd", "demnd=order"});
  CHECK(r.exit == 2);
  CHECK(r.out == "");
  CHECK(has(r.err, "Did you mean 'treatment'?"));
  CHECK(has(r.err, "Did you mean 'landlord'?"));
  CHECK(has(r.err, "Did you mean 'demand'?"));
  CHECK(has(run({"advise", "dislcose"}).err, "Did you mean 'disclose'?"));
  CHECK(has(run({"advise", "disclose", "treatment"}).err, "For example: to=client"));
  CHECK_FALSE(has(run({"advise", "disclose", "what=\x1b[31m"}).err, "\x1b"));
}

SCENARIO("Without words it asks part by part") {
  const auto r = run({"advise"}, enters(1) + "landlord\ntreatmnt\ntreatment\nclient-request\n" + enters(20));
  CHECK(r.exit == 0);
  const auto text = flat(r.out);
  CHECK(has(text, "What do you want to do?"));
  CHECK(has(text, "'treatmnt' is not in the list. Did you mean 'treatment'?"));
  CHECK(has(text, "I want to tell the landlord about treatment details. I lean on the person's request."));
  CHECK(has(text, "Forbidden: as you put it"));

  THEN("numbers do as well, also several") {
    const auto n = flat(run({"advise"}, "1\n6\n4 5\n" + enters(20)).out);
    CHECK(has(n, "I want to tell the landlord about treatment details and health details."));
  }
  THEN("a number that isn't there is refused") {
    CHECK(has(run({"advise"}, "99\n").out, "There is no number 99 here."));
  }
  THEN("another verb has other parts") {
    CHECK(has(flat(run({"advise"}, "accept\ngift\n" + enters(3)).out), "I want to accept a gift."));
  }
}

SCENARIO("At any part there is a way back, help, the list, the sentence so far and a way out") {
  const auto r = run({"advise"}, "\nlandlord\nback\nemployer\nwhy\nagain\nhelp\nquit\n");
  CHECK(r.exit == 0);
  const auto text = flat(r.out);
  CHECK(times(text, "Who hears it, is refused it, is asked, is met?") == 2);
  CHECK(has(text, "I want to tell the employer about the fact of supervision."));
  CHECK(times(text, "1. who the person is") == 3);
  CHECK(has(text, "Answer with a number, or with a word from the list."));
  CHECK_FALSE(has(text, "Forbidden:"));
}

SCENARIO("After the answer a part can be changed, or a change looked at") {
  const auto first = run({"advise"}, "\nlandlord\ntreatment\n" + enters(20)).out;
  REQUIRE(has(first, ". Permitted: if consent"));
  const auto at = first.find(". Permitted: if consent");
  const auto begin = first.find_last_of("\n", at) + 1;
  const auto number = first.substr(begin, at - begin);
  // as many Enters as there are parts after the third
  const auto parts = std::stoi(number.substr(number.find_first_not_of(' '))) - 1;
  const auto typed = "\nlandlord\ntreatment\n" + enters(parts - 3);
  THEN("the change is judged") {
    const auto r = flat(run({"advise"}, typed + number + "\nquit\n").out);
    CHECK(has(r, "Forbidden: as you put it"));
    CHECK(has(r, "consent was given in the proper way; "));
    CHECK(has(r, "Permitted: as you put it, this may be done."));
  }
  THEN("a part is asked for again") {
    const auto r = flat(run({"advise"}, typed + "2\nclient\nquit\n").out);
    CHECK(has(r, "I want to tell the client about treatment details."));
    CHECK(times(r, "as you put it") == 2);
  }
}
