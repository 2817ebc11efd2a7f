#include "faces/command/manual_prose.hpp"

namespace plumbline::command {

const std::string_view kManualOpening = R"(# The words of the rulebook

This page is written by `plumbline rules --manual`; change the rulebook, not the page.

A scenario, or a case for the judge, says two things: what *is the case*, and what the officer *does*. From these the
rulebook works out the verdict and the reasons. You never say what is right, and you never give points. This page holds
every word you can say it with. How scenarios and files of cases are laid out: `docs/scenario-language.md`.

```lua
case "manager-asks" {
  now = { asks = "disclosure", asker = "employer" },
  option "Tell her that he is in treatment, because he asked you to" {
    does = disclose { "status", "treatment", to = "employer", on = "client-request" }, expect = "forbidden",
  },
  option "Say that you can't talk about anybody" {
    does = withhold { "status", to = "employer" }, expect = "required",
  },
}
```

`plumbline judge FILE.lua` says what the rulebook makes of it, `plumbline judge --explain FILE.lua` says why.
)";

const std::string_view kManualSteps = R"(
## How to state a case, step by step

1. **What is the case, before anybody does anything?** Go through the questions under *What is the case* and state in
   `now` every one whose answer is not the default. This is the step that is easiest to get wrong: a danger, a paper or
   a request that you leave out makes a wrong option look harmless. Ask in this order: is somebody in danger, and has
   anyone looked into it? Does a law or a paper ask for something, and what does it cover? Who asks, for what, and has
   anyone checked who that is? Has something got out, is staff doing wrong, does the officer have an interest in it?
2. **What does the officer do in this option?** Find the verb. Tell the acts apart by what they are for:
   - a fact about a person reaches somebody: `disclose`, whatever the form (telling, sending, showing, confirming, a nod);
   - a matter is taken to somebody whose task it is (danger, abuse, misconduct, a breach, a conflict): `report`; facts about
     a person that go with it beyond the matter itself are a `disclose` beside it;
   - somebody is spoken with about how things stand (limits, reasons, what is expected, that a disclosure was made):
     `tell`;
   - somebody is asked for advice or a decision: `consult`; something is found out first: `check`;
   - a danger is met with a deed (ask, stay, connect, separate, warn): `protect`. If facts go along with a warning, add a
     `disclose`.
3. **To whom?** Name the person by role, or by the name from the cast. Several people stand in braces; each is judged
   alone, so give each just what reaches them, in acts of their own if it differs.
4. **Which facts?** Name every kind of fact that comes across, also those said in passing. That somebody is under
   supervision at all is a fact too: `status`. Talking about *him* to somebody who didn't know tells it.
5. **What is special about it?** State the fields that differ from their default: the channel (`via`), who can overhear
   (`where`), that it is put off (`when`), untrue or half true (`truth`), what the note holds (`holds`).
6. **Which reason does the officer lean on?** If the option says one ("because he asked me to", "it is out
   anyway"), state it in `on`. It is what this option leans on, not what others in the scene want; that stands in `now`.
   Never claim a lawful ground: the judge works grounds out from the situation.
7. **Several acts** stand in a list, in the order they are done. A good act doesn't save a bad one beside it. Doing
   nothing is `nothing`.
8. **Say what you think of it** with `meant` (or `expect` in a case), and compare. If the judge differs, look first for a
   fact you know and haven't stated.
)";

const std::string_view kManualUnsure = R"(
## What to write when unsure

- **Vague or summarised facts.** A fact stays its kind, however vaguely it is put: "he's getting help" is `treatment`, "he
  lives out by the river" is `address`, "one of mine is doing well" is `status` and `progress`. A summary of a file is `record`.
  Only what points at nobody, totals and descriptions of a programme, is `figures`.
- **Keeping something back.** State `withhold` only if somebody asks for the fact (`asks = "disclosure"`), or if a duty
  needs it told (a danger, an order, a law). Not mentioning what nobody asked for and nobody is owed is no act: leave it
  out. "Not yet, first I check" is the `check` alone; add the `withhold` if an asker goes away empty-handed.
- **`unrecorded`** is right only where writing it down is the matter of this decision: it happened earlier, and now the
  note is due. Where it has only just happened, leave it out: the rules open the duty to record by themselves, and it
  may be met until the end.
- **`holds`** unsaid means a complete note. As soon as you name one part, name all the note holds; the rest is missing.
  A guess, a label or more than is needed are parts too, and a note that holds one holds it beside the rest.
- **Tone.** That something is said coldly or harshly can be stated in `manner`, and such findings are marked as resting on
  an appraisal. Where the tone is all that is wrong, cite the rule (`cite`), and cite nothing else: whatever a fact can
  show, state as a fact.
- **A danger that is going on** is `danger = "imminent"`. Once those able to act have been told it is `"handled"`. Something
  said that nobody has looked into is `"unassessed"`, however harmless it sounds.
- **Starting the consent process** is `check { "consent" }`; a signed form that covers the fact is `consent = "proper"` in
  `now`, with `covers`.
- **A paper that asks** is `demand`; what it covers stands in `covers`. If it covers different things for different people,
  `covers = { provider = "treatment", agency = "address" }`.
- **Contact.** The officer's own contact with a client outside the work is `relate`; being approached is `asks = "contact"`, and
  the polite no is `decline { "contact" }`.
- **No word fits.** Take the nearest kind, and look what the judge says. If two options that differ for you come out the
  same, the difference is one the rules don't know: it is a matter of tone, of degree, or missing from the rulebook.
  Say so to whoever keeps the rulebook.
)";

const std::string_view kManualReading = R"(
## What comes out

| verdict | meaning |
|---|---|
| `required` | A rule asks for just this. |
| `permitted` | No rule asks for it and none is against it. |
| `insufficient` | Nothing forbidden was done, but something a rule asks for is left undone or done by halves. |
| `forbidden` | A rule is against it. |

The verdict of an option is the gravest of its findings. A finding rests on *facts*, on an *appraisal* (a value marked
below, where a judgement is put as a fact), or is *cited* by the author; the three are told apart everywhere.
)";

}  // namespace plumbline::command
