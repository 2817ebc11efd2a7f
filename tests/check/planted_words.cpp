// Faults in how a scenario is written, and in what its author says about it.

#include "check/planted_faults.hpp"

namespace plumbline::support {

namespace {

constexpr const char* kScenario = "return scenario {";

/// A word of the language made to do something else to every option.
std::string option_with(const std::string& which, const std::string& more) {
  return R"(local plain = option
local function option(text)
  return function(t)
    if t.meant )" +
         which + R"( "best" then text = text .. ")" + more + R"(" end
    return plain(text)(t)
  end
end
return scenario {)";
}
const std::string kTelling = option_with("~=", ", as always");
const std::string kHedging = option_with("==", ", perhaps");
const std::string kLong = option_with("==", ", and then see to everything else that follows from it");

/// The best answer of every choice is written first.
const std::string kFirst = R"(local best, plain, ask = {}, option, choose
local function option(text)
  return function(t)
    local made = plain(text)(t)
    if t.meant == "best" then best[made] = true end
    return made
  end
end
local function choose(text)
  return function(t)
    for i = 1, #t do
      if best[t[i]] then table.insert(t, 1, table.remove(t, i)) end
    end
    return ask(text)(t)
  end
end
return scenario {)";

std::string hard_text() {
  std::string out;
  for (int i = 0; i < 12; ++i)
    out +=
        "Notwithstanding considerable institutional reservations concerning confidentiality, the "
        "administration "
        "subsequently recommended comprehensive documentation of every supervisory interaction, particularly "
        "regarding circumstances that could conceivably necessitate disciplinary investigation. ";
  return out;
}

std::string with_hard_text(const std::string& head) { return head + " say \"" + hard_text() + "\","; }

/// Claims are put before the scene or ending they speak of.
PlantedFault claim(const char* name, const char* scenario, const std::string& place, const std::string& said,
                   const char* code, const char* at) {
  return {name, scenario, {{place, said + ",\n  " + place}}, code, at};
}

}  // namespace

std::vector<PlantedFault> planted_in_words() {
  return {
      {"a scene written for a journal",
       kTown,
       {{R"(scene "missed" {)", with_hard_text(R"(scene "missed" {)")}},
       "C16.hard-to-read",
       "missed"},
      {"an ending written for a journal",
       kLot,
       {{R"(ending "roof" {)", with_hard_text(R"(ending "roof" {)")}},
       "C16.hard-to-read",
       "roof"},
      {"a debrief written for a journal",
       kTown,
       {{R"(learn  = [[It looks like the reverse of a favour,)",
         "learn  = [[" + hard_text() + "It looks like the reverse of a favour,"}},
       "C16.hard-to-read",
       "missed",
       "What the debrief says"},
      {"all but the best answers say 'always'",
       kTown,
       {{kScenario, kTelling}},
       "C17.telling-words",
       "",
       "Words that leave no room"},
      {"all best answers say 'perhaps'",
       kTown,
       {{kScenario, kHedging}},
       "C17.telling-words",
       "",
       "Words that leave room"},
      {"the best answers go on and on, at the office",
       kTown,
       {{kScenario, kLong}},
       "C18.best-is-longest",
       "",
       "is the longest"},
      {"the best answers go on and on, in the newsletter week",
       kDays,
       {{kScenario, kLong}},
       "C18.best-is-longest",
       "",
       "is the longest"},
      {"the best answer is written first",
       kTown,
       {{kScenario, kFirst}},
       "C19.best-in-one-place",
       "",
       "written first"},
      {"whoever takes the first answer passes",
       kTown,
       {{kScenario, kFirst}},
       "C20.blind-strategy-passes",
       "assignment",
       "\"always the first\""},
      {"whoever takes the longest answer passes",
       kTown,
       {{kScenario, kLong}},
       "C20.blind-strategy-passes",
       "assignment",
       "\"always the longest\""},
  };
}

std::vector<PlantedFault> planted_in_claims() {
  return {
      claim("nobody is ever a guest", kTown, R"(scene "missed" {)", R"(always "not guest")", "C21.not-always",
            kHere),
      claim("nobody goes to a newspaper", kLot, R"(scene "extract" {)", R"(always "not leaked")",
            "C21.not-always", kHere),
      claim("something is found out by the time of the calls", kGo, R"(scene "who" {)",
            R"(always { "known ~= 'little'", at = "who" })", "C21.not-always", "who"),
      claim("a guest who bent a rule isn't found out", kTown, R"(ending "c" {)",
            R"(never { "bent and guest", at = "c" })", "C22.not-never", "c"),
      claim("who leaks doesn't chat", kLot, R"(scene "rota" {)",
            R"(never { "leaked and chat", at = "rota" })", "C22.not-never", "rota"),
      claim("nothing ever has to be put right", kLot, R"(scene "too_much" {)", R"(never { at = "too_much" })",
            "C22.not-never", "too_much"),
      claim("two things at once that exclude each other", kLot, R"(scene "rota" {)",
            R"(reachable "statement == 'none' and around and not around")", "C23.not-reachable", kHere),
      claim("the payslip after a word to Ruth", kTown, R"(ending "c" {)",
            R"(reachable { "disclosed", at = "c" })", "C23.not-reachable", "c"),
      claim("a key after talk", kGo, R"(ending "key" {)", R"(reachable { "talked", at = "key" })",
            "C23.not-reachable", "key"),
      claim("a pause that is none is accepted", kLot, R"(scene "rota" {)",
            R"(accept { "C11.nothing-at-stake", at = "rota", why = "A pause." })", "C28.accepts-nothing",
            "rota"),
      claim("a pattern that isn't there is accepted", kTown, R"(ending "c" {)",
            R"(accept { "C18.best-is-longest", why = "The answers are so." })", "C28.accepts-nothing", kHere),
      {"an error is accepted",
       kTown,
       {{kSupperBest, kSupperTold},
        {R"(ending "b" {)",
         R"(accept { "C08.no-clean-course", why = "Nobody is perfect." },
  ending "b" {)"}},
       "C28.accepts-nothing",
       kHere},
      {"silence is called best",
       kLot,
       {{R"(does   = nothing, meant = "poor")", R"(does   = nothing, meant = "best")"}},
       "story.meant-differs",
       "rota"},
      {"leaving a client without an officer is called best",
       kTown,
       {{R"(how = "refuse-work" }, meant = "poor")", R"(how = "refuse-work" }, meant = "best")"}},
       "story.meant-differs",
       "answer"},
      {"the reprisal is forgotten in what is the case",
       kLot,
       {{R"(now = { reprisal = "seen" })", "now = {}"}},
       "story.meant-differs",
       "rota"},
      {"a variable nobody looks at",
       kTown,
       {{"reader    = false,", "mood = false, reader    = false,"}},
       "story.unused-variable",
       kHere},
      {"a scene's name is misspelt",
       kLot,
       {{kTooMuch, R"(set    = "pages = true", go = "to_much")"}},
       "story.go-nowhere",
       kHere},
      {"a variable's name is misspelt",
       kGo,
       {{R"(set    = "mended = true")", R"(set    = "mendet = true")"}},
       "story.unknown-variable",
       kHere},
      {"a person who isn't there",
       kTown,
       {{kSupperBest, R"(does   = { keep { "progress", from = "dve" }, decline "records" })"}},
       "story.unknown-person",
       kHere},
      {"the debrief has nothing to say",
       kTown,
       {{R"(tempts = "When you're afraid of seeming soft, being strict feels like proof.")",
         R"(tempts = " ")"}},
       "story.no-feedback",
       ""},
  };
}

}  // namespace plumbline::support
