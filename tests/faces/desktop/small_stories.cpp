// Small scenarios for the app's tests.

#include "faces/desktop/sitter.hpp"

namespace plumbline::desktop::test {

const char* const kSmall = R"(return scenario {
  title = "Small", version = "1.0", minutes = 5, about = "Two decisions.", themes = { "t" },
  cast = { you = "Officer Lena Okafor", darnell = client "Darnell", cousin = own_circle "your cousin" },
  scene "one" {
    title = "Monday",
    say "A form lies on the desk.",
    choose "What do you do with it?" {
      option "Send the figures for the year" { does = disclose { "figures", to = "public" }, meant = "best",
        world = "They write back.", learn = "Totals show nobody." },
      option "Tell your cousin of his treatment" { does = disclose { "treatment", to = "cousin" },
        meant = "wrong", world = "Your cousin nods.", learn = "It is his to tell.", tempts = "She asked." },
    },
  },
  scene "two" {
    title = "Tuesday",
    say "Your cousin rings.",
    choose "And now?" {
      option "Send the figures again" { does = disclose { "figures", to = "public" }, meant = "best",
        world = "Thanks, they say.", learn = "Still nobody." },
      option "Tell her where he works" { does = disclose { "work", to = "cousin" }, meant = "wrong",
        world = "Oh, says she.", learn = "His to tell.", tempts = "She asked again." },
    },
  },
  ending "end" { title = "Done", say "That was it." },
}
)";

const char* const kTimed = R"(return scenario {
  title = "Timed", version = "1.0", minutes = 5, about = "With a clock.", themes = { "t" },
  cast = { you = "Officer Lena Okafor", darnell = client "Darnell", cousin = own_circle "your cousin" },
  scene "one" {
    title = "Now",
    say "The phone rings.",
    choose "Quick?" {
      timer = { 60, late = 2 },
      option "Send the figures for the year" { does = disclose { "figures", to = "public" }, meant = "best",
        world = "They write back.", learn = "Totals show nobody." },
      option "Say nothing" { does = check { "danger", when = "later" }, meant = "wrong",
        world = "It rings out.", learn = "Time ran.", tempts = "It is late." },
    },
  },
  scene "calm" {
    title = "Later", quiet = true, help = true,
    say "He sits down.",
    choose "And now?" {
      timer = { 30, late = 2, off = true },
      option "Send the figures again" { does = disclose { "figures", to = "public" }, meant = "best",
        world = "Thanks, they say.", learn = "Still nobody." },
      option "Wait" { does = check { "danger", when = "later" }, meant = "wrong",
        world = "It is still.", learn = "Time ran.", tempts = "It is late." },
    },
  },
  scene "last" {
    title = "At last",
    say "Once more.",
    choose "And at last?" {
      timer = { 20, late = 1 },
      option "Say nothing more" { does = check { "danger", when = "later" }, meant = "wrong",
        world = "A click, and then the tone.", learn = "Time ran.", tempts = "It is late." },
      option "Send the figures" { does = disclose { "figures", to = "public" }, meant = "best",
        world = "Thanks.", learn = "Still nobody." },
    },
  },
  ending "end" { title = "Done", say "That was it." },
}
)";

const char* const kBroken = R"(return scenario {
  title = "Broken", version = "1.0", minutes = 5, about = "It has a mistake.", themes = { "t" },
  cast = { you = "Officer Lena Okafor" },
  scene "one" { say "There is nobody.",
    choose "Well?" { option "This" { does = frobnicate { "figures" } } } },
}
)";

}  // namespace plumbline::desktop::test
